package org.umubano.event;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;

/**
 * Finds the events of one sentence: its triggers, who takes part, how they stand. Dates come later. Verbs come first, since
 * the nouns that they take are told with them; what is left of the nouns then stands for itself.
 */
final class EventFinder {

    /** How far from "agreed" what was agreed on may stand, with those with whom between. */
    private static final int WITH = 9;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    final ClauseReader clauses;
    private final TakenNouns taken;
    private final VerbActs verbs;
    private final NounActs nouns;
    private final OwnedStrikes strikes;
    private final NamedActs named;
    private final Sojourns sojourns;
    private final Tours tours;
    private final Openings openings;
    private final PapersByDate byDate;
    private final TalksAfter talks;
    private final Sessions sessions;
    private final SetSessions set;
    private final FurtherSummits furtherSummits;
    private final JointWork jointWork;
    private final @Nullable HeadFirstActs headFirst;
    private final Homecomings homecomings;
    private final Mediators mediators;
    private final Lawsuits lawsuits;
    private final Surrenders surrenders;
    private final Requests requests;
    private final Fallen fallen;
    private final HeadlineStays stays;
    private final BodyLeaders leaders;
    private final MainSubjects subjects;
    private final DatedPapers papers;
    private final SameSentence sameSentence;
    private final List<Draft> drafts;

    EventFinder(EventLexicon lexicon, Discourse discourse, Line line) {
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.line = line;
        Reading reading = Reading.of(lexicon, discourse, line);
        this.clauses = reading.clauses();
        this.taken = reading.taken();
        Companions companions = new Companions(reading);
        CastReader casts = new CastReader(reading);
        Drafts made = new Drafts(reading, new Roles(discourse), casts);
        VerbTriggers triggers = new VerbTriggers(reading, companions);
        VisitDrafts visits = new VisitDrafts(reading, made);
        this.verbs = new VerbActs(reading, companions, triggers, casts, made, visits);
        this.nouns = new NounActs(reading, companions, casts, made, visits);
        this.strikes = new OwnedStrikes(reading, made);
        this.named = new NamedActs(reading, casts, made);
        this.sojourns = new Sojourns(reading, casts, made);
        this.tours = new Tours(reading, casts, made);
        this.openings = new Openings(reading, nouns, made);
        this.byDate = new PapersByDate(reading, made);
        this.talks = new TalksAfter(reading, casts, made);
        this.sessions = new Sessions(reading, casts, made);
        this.set = new SetSessions(reading, casts, made);
        this.jointWork = new JointWork(reading, made);
        this.headFirst = lexicon.headFirst ? new HeadFirstActs(reading, made) : null;
        this.furtherSummits = new FurtherSummits(reading, casts, made);
        this.homecomings = new Homecomings(reading, casts, made);
        this.subjects = new MainSubjects(lexicon, discourse, line, clauses);
        this.papers = new DatedPapers(reading);
        this.drafts = made.made();
        this.mediators = new Mediators(reading, nouns, drafts);
        this.lawsuits = new Lawsuits(reading, drafts);
        this.surrenders = new Surrenders(reading, drafts);
        this.requests = new Requests(reading, drafts);
        this.fallen = new Fallen(reading, made);
        this.stays = new HeadlineStays(reading, made);
        this.leaders = new BodyLeaders(reading, made);
        this.sameSentence = new SameSentence(reading, drafts);
    }

    /** The events of the sentence in the order of their triggers. */
    List<Draft> find() {
        for (Line.Noun noun : line.nouns) {
            if (nouns.isPlainVisit(noun)) {
                taken.take(noun);
                nouns.read(noun);
            }
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            verbs.read(v);
            subjects.remember(v);
        }
        sojourns.read();
        for (Line.Noun noun : line.nouns) {
            if (!named.read(noun, taken) && !taken.has(noun) && !strikes.read(noun)) {
                nouns.read(noun);
            }
        }
        openings.read();
        byDate.read();
        talks.read();
        sessions.read();
        set.read();
        furtherSummits.read();
        homecomings.read();
        named.address();
        tours.read();
        lawsuits.read();
        Lawsuits.withoutCharges(drafts);
        surrenders.read();
        requests.read();
        fallen.read();
        stays.read();
        jointWork.read();
        if (headFirst != null) {
            headFirst.read();
        }
        leaders.read();
        papers.read(drafts);
        if (drafts.isEmpty()) {
            mediators.read();
            return drafts;
        }
        HeadRoles.settle(drafts);
        Memberships.settle(drafts);
        sameSentence.join();
        mediators.read();
        sameSentence.relate();
        drafts.sort(Comparator.comparingInt(d -> d.first));
        drafts.removeIf(this::isOnlyAppealed);
        drafts.removeIf(this::isAskedOfOthers);
        drafts.removeIf(this::isOfAnAct);
        drafts.removeIf(this::isAgreedSwap);
        drafts.removeIf(this::isCeasefire);
        drafts.removeIf(this::isSaidTwice);
        drafts.removeIf(this::isGroundOfThanks);
        drafts.removeIf(this::isInvited);
        drafts.removeIf(this::isOfHandedOver);
        drafts.stream().filter(d -> Firsts.isSoFar(line, d, lexicon)).forEach(d -> d.status = Status.PAST);
        drafts.stream()
                .filter(d -> d.kind == Kind.SUMMIT && d.status == Status.PROPOSED && isInvitedTo(d))
                .forEach(d -> d.status = Status.PLANNED);
        drafts.removeIf(d -> d.subtype.equals("in-force")
                && drafts.stream().anyMatch(o -> o.subtype.equals("ceasefire") && o.line == d.line));
        drafts.removeIf(d -> d.status == Status.PLANNED && d.subtype.equals("press-conference")); // part of a programme
        drafts.stream().filter(d -> WasDue.isUnkept(line, d, lexicon)).forEach(d -> d.status = Status.CANCELLED);
        kindOfVisit();
        spread();
        Calls.settle(line, lexicon, drafts);
        ByTheWay.drop(line, lexicon, drafts);
        Matches.settle(line, lexicon, drafts);
        Bystanders.settle(line, lexicon, drafts);
        NamedEnvoys.add(line, drafts);
        Freed.settle(line, lexicon, drafts);
        GatheredSides.settle(line, lexicon, clauses, discourse, drafts);
        Trilaterals.settle(line, lexicon, discourse, drafts);
        Chairs.add(line, lexicon, clauses, discourse, drafts);
        WholeClauses.settle(line, lexicon, drafts);
        SummitGuests.settle(line, lexicon, discourse, drafts);
        Inviters.name(line, discourse, drafts);
        return drafts;
    }

    /** "Urged both sides to stop fighting": an appeal to those who fight, and no ceasefire that somebody proposes. */
    private boolean isOnlyAppealed(Draft ceasefire) {
        return ceasefire.subtype.equals("ceasefire")
                && ceasefire.status == Status.PROPOSED
                && drafts.stream().anyMatch(d -> d.kind == Kind.STATEMENT && d.subtype.equals("appeal"));
    }

    /** What a state can only do by itself: who asks it of another has made an appeal. */
    private static final Set<Kind> OWN = EnumSet.of(Kind.RELATIONS, Kind.FORCE, Kind.AID, Kind.STATEMENT);

    /** "Yasabye Amerika gufatira ibihano", asked America to impose sanctions: an appeal, and none of the sanctions. */
    private boolean isAskedOfOthers(Draft asked) {
        return asked.status == Status.PROPOSED
                && OWN.contains(asked.kind)
                && drafts.stream()
                        .anyMatch(d -> d != asked
                                && d.kind == Kind.STATEMENT
                                && d.subtype.equals("appeal")
                                && d.status != Status.PROPOSED
                                && d.first < asked.first
                                && line.noVerbBetween(d.last + 1, asked.first));
    }

    /** "Yashimiye N.N. kuba ashyigikiye N.N.", thanked him for backing N.N.: what he is thanked for, or what rebels do. */
    private boolean isGroundOfThanks(Draft backing) {
        boolean backs = lexicon.headFirst && backing.kind == Kind.STATEMENT && backing.subtype.equals("praise");
        return backs
                && (drafts.stream()
                                .anyMatch(d -> d.subtype.equals("thanks")
                                        && d.first < backing.first
                                        && backing.first - d.last <= THANKED)
                        || backing.participants.stream().anyMatch(p -> "ARMED".equals(p.office())));
    }

    /** How far behind the word of thanks its ground may stand. */
    private static final int THANKED = 5;

    /** A proposal or appeal with a named object is that act, proposed, and no statement beside it. */
    private boolean isOfAnAct(Draft statement) {
        boolean asks = statement.kind == Kind.STATEMENT
                && (statement.subtype.equals("proposal") || statement.subtype.equals("appeal"));
        return asks
                && drafts.stream()
                        .anyMatch(d -> d.status == Status.PROPOSED
                                && d.kind != Kind.STATEMENT
                                && d.first > statement.last
                                && (d.first - statement.last <= 3
                                        || !lexicon.headFirst && line.noVerbBetween(statement.last + 1, d.first)));
    }

    /** What was agreed on is a ceasefire, or something to be built together, told with it. */
    private boolean isCeasefire(Draft agreement) {
        return agreement.subtype.equals("in-principle")
                && drafts.stream()
                        .anyMatch(d -> (d.subtype.equals("ceasefire") || isUndertaking(d) || areTies(agreement, d))
                                && d.first > agreement.last
                                && (d.first - agreement.last <= 3
                                        || lexicon.headFirst && isUndertaking(d) && isThat(agreement.last + 1)
                                        || areTies(agreement, d)
                                        || !lexicon.headFirst
                                                && d.first - agreement.last <= WITH
                                                && line.noVerbBetween(agreement.last + 1, d.first)));
    }

    /** "Byumvikanye guhana imfungwa", agreed to exchange prisoners: as yet an agreement and no exchange. */
    private boolean isAgreedSwap(Draft swap) {
        return lexicon.headFirst
                && swap.subtype.equals("handover")
                && swap.status == Status.PLANNED
                && drafts.stream()
                        .anyMatch(d -> d.subtype.equals("in-principle")
                                && d.last < swap.first
                                && line.noVerbBetween(d.last + 1, swap.first));
    }

    /** "Byemeranyije ku wa Gatanu gusubukura umubano", agreed on Friday to restore their ties: these are restored so. */
    private boolean areTies(Draft agreement, Draft ties) {
        return ties.frame == Frame.STATES
                && (lexicon.headFirst || ties.subtype.equals("restored") || ties.subtype.equals("established"))
                && ties.status == Status.HELD
                && line.noVerbBetween(agreement.last + 1, ties.first);
    }

    /** "Bemeranya ko", agree that. */
    private boolean isThat(int token) {
        return token < line.tokens.size() && line.marker(token) == Relation.THAT;
    }

    private static boolean isUndertaking(Draft draft) {
        return (draft.kind == Kind.COOPERATION || draft.kind == Kind.MISSION) && draft.status == Status.PLANNED;
    }

    /** "Visited X and met Y during a private visit": the one visit of the sentence is of the kind that its noun says. */
    private void kindOfVisit() {
        List<Draft> visits = drafts.stream()
                .filter(d -> d.kind == Kind.VISIT && !d.subtype.equals("invitation"))
                .toList();
        if (visits.size() != 1
                || !visits.get(0).subtype.equals("visit")
                        && !visits.get(0).subtype.equals("arrival")) {
            return;
        }
        for (Line.Noun noun : line.nouns) {
            List<Trigger> triggers = lexicon.nouns.get(noun.key());
            if (triggers != null
                    && triggers.get(0).kind() == Kind.VISIT
                    && !triggers.get(0).subtype().equals("visit")) {
                visits.get(0).subtype = triggers.get(0).subtype();
                return;
            }
        }
    }

    /** "Invited Y to visit Nairobi": the visit is what the invitation is for. */
    private boolean isInvited(Draft visit) {
        return !lexicon.headFirst
                && visit.kind == Kind.VISIT
                && visit.status == Status.PROPOSED
                && !visit.subtype.equals("invitation")
                && isInvitedTo(visit);
    }

    /** "Invited him to the summit in Hiroshima": what somebody is invited to is held whether he comes or not. */
    private boolean isInvitedTo(Draft act) {
        return !lexicon.headFirst
                && drafts.stream()
                        .anyMatch(d ->
                                d.subtype.equals("invitation") && d.status == Status.PROPOSED && d.first < act.first);
    }

    /** "Yashyikirije u Burundi abarwanyi bafatiwe muri Nyungwe", handed over fighters caught there: who they are, told by the way. */
    private boolean isOfHandedOver(Draft caught) {
        return lexicon.headFirst
                && caught.frame == Frame.DETAIN
                && drafts.stream()
                        .anyMatch(d -> d.kind == Kind.COOPERATION
                                && d.subtype.equals("handover")
                                && d.first < caught.first
                                && line.noVerbBetween(d.last + 1, caught.first));
    }

    /** "Had the ambassador summoned": one act, though two verbs tell of it. */
    private boolean isSaidTwice(Draft draft) {
        return isOfGift(draft)
                || draft.kind == Kind.RELATIONS
                        && drafts.stream()
                                .anyMatch(d -> d != draft
                                        && d.kind == draft.kind
                                        && d.subtype.equals(draft.subtype)
                                        && d.first < draft.first
                                        && draft.first - d.first <= 6
                                        && d.states().equals(draft.states()));
    }

    /** "Yakiriye inkunga yatanzwe na X", received aid given by X, "toni 20 zigenewe Y": more on the gift told before. */
    private boolean isOfGift(Draft draft) {
        var verb = draft.kind == Kind.AID ? line.verbAt(draft.first) : null;
        return verb != null
                && verb.passive()
                && verb.agreement() > 0
                && (!line.isOfPerson(verb) || isOfSum(verb))
                && drafts.stream()
                        .anyMatch(d -> d != draft
                                && d.kind == Kind.AID
                                && d.first < draft.first
                                && d.states().equals(draft.states()));
    }

    /** Words between a sum and what is said of it: "amafaranga y'u Rwanda [agenewe]". */
    private static final int SUM = 4;

    /** Class of sums of money, whose verbs begin as those of one person do. */
    private static final int SUMS = 6;

    /** "Miliyoni 10 z'amadolari agenewe kubaka", ten million dollars meant to build: said of the money and of nobody. */
    private boolean isOfSum(VerbGroup verb) {
        for (int t = verb.first() - 1; t >= Math.max(0, verb.first() - SUM) && line.verbAt(t) == null; t--) {
            if (line.isComma(t)) {
                return false;
            }
            if (lexicon.currencies.contains(line.tokens.get(t).norm())) {
                return line.classesAt(t).contains(SUMS);
            }
        }
        return false;
    }

    /** Gives topics, instruments and names to the trigger before them, or to the first. */
    private void spread() {
        if (drafts.isEmpty()) {
            return;
        }
        Topics.spread(lexicon, line, drafts);
        for (Line.Span span : line.spans) {
            SpanMention mention = span.mention();
            if (mention.type() == SpanMention.Type.PLACE || mention.type() == SpanMention.Type.TOPIC) {
                continue;
            }
            Draft owner = drafts.get(0);
            for (Draft draft : drafts) {
                if (draft.first <= span.first()) {
                    owner = draft;
                }
            }
            if (mention.type() != SpanMention.Type.INSTRUMENT) {
                if (mention.name() != null) {
                    owner.named.add(mention.name());
                }
            } else if (owner.kind == Kind.AGREEMENT && owner.instrument == null) {
                owner.instrument = mention.code();
            }
        }
    }
}
