package org.umubano.event;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.SpanMention;

/**
 * Finds the events of one sentence: its triggers, who takes part, how they stand. Dates come later. Verbs come first, since
 * the nouns that they take are told with them; what is left of the nouns then stands for itself.
 */
final class EventFinder {

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
    private final BesideOthers beside;
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
        this.beside = new BesideOthers(reading, drafts);
    }

    /** The events of the sentence in the order of their triggers. */
    List<Draft> find() {
        readVerbsAndNouns();
        readOtherTellings();
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
        beside.drop();
        settleStatuses();
        kindOfVisit();
        spread();
        settleSides();
        return drafts;
    }

    private void readVerbsAndNouns() {
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
    }

    /** What is told by more than a verb or a noun. */
    private void readOtherTellings() {
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
    }

    private void settleStatuses() {
        drafts.stream().filter(d -> Firsts.isSoFar(line, d, lexicon)).forEach(d -> d.status = Status.PAST);
        drafts.stream()
                .filter(d -> d.kind == Kind.SUMMIT && d.status == Status.PROPOSED && beside.isInvitedTo(d))
                .forEach(d -> d.status = Status.PLANNED);
        drafts.removeIf(d -> d.subtype.equals("in-force")
                && drafts.stream().anyMatch(o -> o.subtype.equals("ceasefire") && o.line == d.line));
        drafts.removeIf(d -> d.status == Status.PLANNED && d.subtype.equals("press-conference")); // part of a programme
        drafts.stream().filter(d -> WasDue.isUnkept(line, d, lexicon)).forEach(d -> d.status = Status.CANCELLED);
    }

    private void settleSides() {
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
