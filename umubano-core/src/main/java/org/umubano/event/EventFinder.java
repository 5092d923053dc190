package org.umubano.event;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.language.VerbGroup;
import org.umubano.mention.SpanMention;
import org.umubano.text.Phrases;

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
    private final NamedActs named;
    private final Sojourns sojourns;
    private final Tours tours;
    private final Openings openings;
    private final PapersByDate byDate;
    private final TalksAfter talks;
    private final Sessions sessions;
    private final Homecomings homecomings;
    private final Mediators mediators;
    private final Lawsuits lawsuits;
    private final MainSubjects subjects;
    private final DatedPapers papers;
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
        this.named = new NamedActs(reading, casts, made);
        this.sojourns = new Sojourns(reading, casts, made);
        this.tours = new Tours(reading, casts, made);
        this.openings = new Openings(reading, nouns, made);
        this.byDate = new PapersByDate(reading, made);
        this.talks = new TalksAfter(reading, casts, made);
        this.sessions = new Sessions(reading, casts, made);
        this.homecomings = new Homecomings(reading, casts, made);
        this.subjects = new MainSubjects(lexicon, discourse, line, clauses);
        this.papers = new DatedPapers(reading);
        this.drafts = made.made();
        this.mediators = new Mediators(reading, nouns, drafts);
        this.lawsuits = new Lawsuits(reading, drafts);
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
            if (!named.read(noun, taken) && !taken.has(noun)) {
                nouns.read(noun);
            }
        }
        openings.read();
        byDate.read();
        talks.read();
        sessions.read();
        homecomings.read();
        named.address();
        tours.read();
        lawsuits.read();
        papers.read(drafts);
        if (drafts.isEmpty()) {
            mediators.read();
            return drafts;
        }
        Draft session = drafts.stream()
                .filter(d -> d.kind == Kind.MEETING && d.subtype.equals("delegation"))
                .findFirst()
                .orElse(null);
        if (session != null) {
            drafts.removeIf(d -> d != session
                    && lexicon.headFirst
                    && d.kind == Kind.MEETING
                    && d.subtype.equals("delegation")
                    && d.states().equals(session.states()));
            drafts.removeIf(d ->
                    d.kind == Kind.SUMMIT && d.states().size() < 2 && d.people().isEmpty());
        }
        convened();
        signedAgain();
        mediators.read();
        presidedBy();
        widened();
        before();
        remembered();
        attended();
        drafts.sort(Comparator.comparingInt(d -> d.first));
        drafts.removeIf(this::isOnlyAppealed);
        drafts.removeIf(this::isOfAnAct);
        drafts.removeIf(this::isCeasefire);
        drafts.removeIf(this::isSaidTwice);
        drafts.removeIf(this::isInvited);
        drafts.stream()
                .filter(d -> d.kind == Kind.SUMMIT && d.status == Status.PROPOSED && isInvitedTo(d))
                .forEach(d -> d.status = Status.PLANNED);
        drafts.removeIf(d -> d.subtype.equals("in-force")
                && drafts.stream().anyMatch(o -> o.subtype.equals("ceasefire") && o.line == d.line));
        drafts.removeIf(d -> d.status == Status.PLANNED && d.subtype.equals("press-conference")); // part of a programme
        kindOfVisit();
        spread();
        Calls.settle(line, lexicon, drafts);
        Matches.settle(line, lexicon, drafts);
        Bystanders.settle(line, lexicon, drafts);
        return drafts;
    }

    /** "The visit follows a session at which deals were signed": what is told with what lies before lies before as well. */
    private void before() {
        drafts.stream()
                .filter(d -> d.anterior && line.noVerbBetween(d.first, d.last))
                .findFirst()
                .ifPresent(first -> drafts.stream()
                        .filter(d -> d.first > first.first && d.status == Status.HELD)
                        .forEach(d -> d.anterior = true));
    }

    /**
     * "Aheruka muri X ubwo yitabiraga inama", was last in X when he attended a summit, "yaherukaga kugirira uruzinduko", had
     * last paid a visit: what is told so, and what went on then, is long past.
     */
    private void remembered() {
        for (Draft draft : drafts) {
            VerbGroup verb = draft.status == Status.HELD && lexicon.headFirst ? line.verbAt(draft.first) : null;
            if (verb == null) {
                continue;
            }
            String form = line.tokens.get(verb.first()).norm();
            boolean wont = lexicon.habits.stream().anyMatch(form::endsWith);
            boolean last = wont && verb.first() < verb.last() && verb.tense() == VerbGroup.Tense.PAST;
            if (last || wont && drafts.stream().anyMatch(d -> d.status == Status.PAST && d.first < draft.first)) {
                draft.status = Status.PAST;
            }
        }
    }

    /** "Inama ya SADC yabereye i X yitabiriwe n'abarimo A na B", held at X and attended by A and B: one gathering. */
    private void attended() {
        for (Draft draft : drafts) {
            boolean again = draft.kind == Kind.SUMMIT
                    && lexicon.headFirst
                    && line.nouns.stream()
                            .anyMatch(n -> n.first() > 0
                                    && n.last() < draft.first + 1
                                    && lexicon.isOf(n.key(), Kind.SUMMIT)
                                    && lexicon.definites.contains(
                                            line.tokens.get(n.first() - 1).norm()));
            if (again) {
                draft.recalls.add(Kind.SUMMIT);
            }
        }
        for (Draft held : List.copyOf(drafts)) {
            boolean nameless = held.kind == Kind.SUMMIT
                    && lexicon.headFirst
                    && held.people().isEmpty();
            for (Draft came : List.copyOf(drafts)) {
                boolean same = nameless
                        && came.kind == Kind.SUMMIT
                        && came.first > held.first
                        && came.status == held.status
                        && !came.people().isEmpty();
                if (same) {
                    held.participants.clear();
                    came.participants.forEach(held::add);
                    drafts.remove(came);
                    nameless = false;
                }
            }
        }
    }

    /** "The two talked alone, then with their delegations": talks of both delegations after those of the two. */
    private void widened() {
        Draft talks = null;
        for (Draft draft : drafts) {
            boolean two = draft.kind == Kind.MEETING
                    && draft.subtype.equals("talks")
                    && draft.states().size() == 2;
            talks = two && talks == null ? draft : talks;
        }
        if (talks == null || drafts.stream().anyMatch(d -> d.subtype.equals("delegation"))) {
            return;
        }
        for (Phrases.Hit<String> hit : lexicon.widened.find(line.tokens)) {
            if (hit.first() > talks.last) {
                Draft more = talks.again();
                more.subtype = "delegation";
                more.participants.clear();
                talks.states().forEach(s -> more.add(Participant.state(Participant.Role.ACTOR, s)));
                drafts.add(more);
                return;
            }
        }
    }

    /** "Inama yahuje abaminisitiri ba X na Y yabereye i Z", a meeting that brought together ministers was held in: one gathering. */
    private void convened() {
        for (Draft summit : lexicon.headFirst ? List.copyOf(drafts) : List.<Draft>of()) {
            if (summit.kind != Kind.SUMMIT || !summit.people().isEmpty()) {
                continue;
            }
            for (Draft talks : List.copyOf(drafts)) {
                boolean one = talks.kind == Kind.MEETING
                        && talks.first < summit.first
                        && talks.states().size() == 2
                        && talks.states().containsAll(summit.states())
                        && talks.status.isDone() == summit.status.isDone()
                        && line.noVerbBetween(talks.last + 1, summit.first);
                if (one && summit.named.isEmpty()) {
                    talks.place = talks.place == null ? summit.place : talks.place;
                    drafts.remove(summit);
                } else if (one && talks.people().isEmpty()) {
                    drafts.remove(talks);
                }
            }
        }
    }

    /** "Deals were signed; they were signed by N.N.": one signature of one sentence. */
    private void signedAgain() {
        for (Draft draft : List.copyOf(drafts)) {
            if (!draft.subtype.equals("signed") || !lexicon.headFirst) {
                continue;
            }
            for (Draft later : List.copyOf(drafts)) {
                boolean same = later.kind == draft.kind
                        && later.subtype.equals(draft.subtype)
                        && later.status == draft.status
                        && later.first > draft.last
                        && draft.people().isEmpty()
                        && later.states().equals(draft.states());
                if (same && line.nouns.stream().noneMatch(n -> n.first() > draft.last && n.first() > later.last)) {
                    draft.participants.clear();
                    later.participants.forEach(draft::add);
                    drafts.remove(later);
                }
            }
        }
    }

    /** "Urged both sides to stop fighting": an appeal to those who fight, and no ceasefire that somebody proposes. */
    private boolean isOnlyAppealed(Draft ceasefire) {
        return ceasefire.subtype.equals("ceasefire")
                && ceasefire.status == Status.PROPOSED
                && drafts.stream().anyMatch(d -> d.kind == Kind.STATEMENT && d.subtype.equals("appeal"));
    }

    /** "Byasinye amasezerano y'amahoro, bahagarikiwe na X": who stands by while two others sign has mediated. */
    private void presidedBy() {
        for (int v = 0; v < line.verbs.size() && !lexicon.presides.isEmpty(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (!verb.passive() || !lexicon.presides.contains(verb.lemma())) {
                continue;
            }
            for (Draft draft : List.copyOf(drafts)) {
                boolean two = draft.kind == Kind.AGREEMENT
                        && draft.status == Status.HELD
                        && draft.states().size() == 2
                        && draft.first < verb.first();
                List<Line.Actor> after = two ? clauses.after(v) : List.of();
                List<Participant> who = after.isEmpty() || after.get(0).relation() != Relation.BY
                        ? List.of()
                        : discourse.resolve(after.get(0).mention());
                String third = who.size() == 1 && Cast.isPerson(who.get(0))
                        ? who.get(0).state()
                        : null;
                Trigger trigger = third == null || draft.states().contains(third) ? null : mediation();
                if (trigger != null) {
                    Draft mediation = new Draft(line, trigger, verb.first(), verb.last(), draft.status);
                    mediation.add(who.get(0).as(Participant.Role.ACTOR));
                    draft.participants.forEach(p -> mediation.add(p.as(Participant.Role.RECIPIENT)));
                    mediation.topics.add("peace");
                    drafts.add(mediation);
                    return;
                }
            }
        }
    }

    /** The first trigger of the language that tells of mediation by a noun, or null. */
    private @Nullable Trigger mediation() {
        for (List<Trigger> triggers : lexicon.nouns.values()) {
            if (triggers.get(0).frame() == Frame.MEDIATE) {
                return triggers.get(0);
            }
        }
        return null;
    }

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
                        .anyMatch(d -> (d.subtype.equals("ceasefire") || isUndertaking(d))
                                && d.first > agreement.last
                                && (d.first - agreement.last <= 3
                                        || lexicon.headFirst && isUndertaking(d) && isThat(agreement.last + 1)
                                        || !lexicon.headFirst
                                                && d.first - agreement.last <= WITH
                                                && line.noVerbBetween(agreement.last + 1, d.first)));
    }

    /** "Bemeranya ko", agree that. */
    private boolean isThat(int token) {
        return token < line.tokens.size() && line.marker(token) == Relation.THAT;
    }

    private static boolean isUndertaking(Draft draft) {
        return draft.kind == Kind.COOPERATION && draft.status == Status.PLANNED;
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

    /** "Had the ambassador summoned": one act, though two verbs tell of it. */
    private boolean isSaidTwice(Draft draft) {
        return draft.kind == Kind.RELATIONS
                && drafts.stream()
                        .anyMatch(d -> d != draft
                                && d.kind == draft.kind
                                && d.subtype.equals(draft.subtype)
                                && d.first < draft.first
                                && draft.first - d.first <= 6
                                && d.states().equals(draft.states()));
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
