package org.umubano.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.umubano.coding.cast.Bystanders;
import org.umubano.coding.cast.CastReader;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.cast.HeadRoles;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.cast.Roles;
import org.umubano.coding.cast.Sojourns;
import org.umubano.coding.date.Firsts;
import org.umubano.coding.deed.BodyMeetings;
import org.umubano.coding.deed.DatedPapers;
import org.umubano.coding.deed.Fallen;
import org.umubano.coding.deed.FurtherSummits;
import org.umubano.coding.deed.HeadFirstActs;
import org.umubano.coding.deed.HeadlineStays;
import org.umubano.coding.deed.Homecomings;
import org.umubano.coding.deed.JointWork;
import org.umubano.coding.deed.Lawsuits;
import org.umubano.coding.deed.LetGo;
import org.umubano.coding.deed.MainSubjects;
import org.umubano.coding.deed.NamedGatherings;
import org.umubano.coding.deed.OwnedStrikes;
import org.umubano.coding.deed.PapersByDate;
import org.umubano.coding.deed.Requests;
import org.umubano.coding.deed.Sessions;
import org.umubano.coding.deed.SetSessions;
import org.umubano.coding.deed.Surrenders;
import org.umubano.coding.deed.TalksAfter;
import org.umubano.coding.deed.Tours;
import org.umubano.coding.noun.Mediators;
import org.umubano.coding.noun.NamedActs;
import org.umubano.coding.noun.NounActs;
import org.umubano.coding.noun.Openings;
import org.umubano.coding.report.Topics;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.TakenNouns;
import org.umubano.coding.settle.BesideOthers;
import org.umubano.coding.settle.ByTheWay;
import org.umubano.coding.settle.Calls;
import org.umubano.coding.settle.Chairs;
import org.umubano.coding.settle.Freed;
import org.umubano.coding.settle.GatheredSides;
import org.umubano.coding.settle.Inviters;
import org.umubano.coding.settle.Matches;
import org.umubano.coding.settle.MissionOwners;
import org.umubano.coding.settle.NamedEnvoys;
import org.umubano.coding.settle.Recallers;
import org.umubano.coding.settle.SameSentence;
import org.umubano.coding.settle.SortsOfAid;
import org.umubano.coding.settle.SummitGuests;
import org.umubano.coding.settle.ToldTogether;
import org.umubano.coding.settle.Trilaterals;
import org.umubano.coding.settle.WholeClauses;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.story.WasDue;
import org.umubano.coding.verb.Companions;
import org.umubano.coding.verb.Memberships;
import org.umubano.coding.verb.VerbActs;
import org.umubano.coding.verb.VerbTriggers;
import org.umubano.coding.verb.VisitDrafts;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
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
    /** What reads acts told by more than a verb or a noun, in the order in which it does. */
    private final List<Runnable> tellings;

    private final Mediators mediators;
    private final MainSubjects subjects;
    private final SameSentence sameSentence;
    private final ToldTogether toldTogether;
    private final DatedPapers papers;
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
        VisitDrafts visits = new VisitDrafts(reading, made);
        this.drafts = made.made();
        this.verbs = new VerbActs(reading, companions, new VerbTriggers(reading, companions), casts, made, visits);
        this.nouns = new NounActs(reading, companions, casts, made, visits);
        this.strikes = new OwnedStrikes(reading, made);
        this.named = new NamedActs(reading, casts, made);
        this.sojourns = new Sojourns(reading, casts, made);
        this.tellings = tellings(reading, casts, made);
        this.mediators = new Mediators(reading, nouns, drafts);
        this.subjects = new MainSubjects(lexicon, discourse, line, clauses);
        this.papers = new DatedPapers(reading);
        this.sameSentence = new SameSentence(reading, drafts);
        this.toldTogether = new ToldTogether(reading, drafts);
        this.beside = new BesideOthers(reading, drafts);
    }

    private List<Runnable> tellings(Reading reading, CastReader casts, Drafts made) {
        List<Runnable> out = new ArrayList<>();
        out.add(new Openings(reading, nouns, made)::read);
        out.add(new PapersByDate(reading, made)::read);
        out.add(new TalksAfter(reading, casts, made)::read);
        out.add(new Sessions(reading, casts, made)::read);
        out.add(new SetSessions(reading, casts, made)::read);
        out.add(new FurtherSummits(reading, casts, made)::read);
        out.add(new NamedGatherings(reading, casts, made)::read);
        out.add(new Homecomings(reading, casts, made)::read);
        out.add(named::address);
        out.add(new Tours(reading, casts, made)::read);
        out.add(new Lawsuits(reading, made)::read);
        out.add(() -> Lawsuits.withoutCharges(drafts));
        out.add(new Surrenders(reading, made)::read);
        out.add(new Requests(reading, made)::read);
        out.add(new LetGo(reading, made)::read);
        out.add(new Fallen(reading, made)::read);
        out.add(new HeadlineStays(reading, made)::read);
        out.add(new JointWork(reading, made)::read);
        if (lexicon.headFirst) {
            out.add(new HeadFirstActs(reading, made)::read);
        }
        out.add(new BodyMeetings(reading, made)::read);
        return out;
    }

    /** The events of the sentence in the order of their triggers. */
    List<Draft> find() {
        readVerbsAndNouns();
        tellings.forEach(Runnable::run);
        papers.read(drafts);
        if (drafts.isEmpty()) {
            mediators.read();
            return drafts;
        }
        HeadRoles.settle(drafts);
        Memberships.settle(drafts);
        sameSentence.join();
        toldTogether.end();
        mediators.read();
        toldTogether.relate();
        drafts.sort(Comparator.comparingInt(d -> d.first));
        beside.drop();
        settleStatuses();
        kindOfVisit();
        spread();
        settleSides();
        drafts.stream().filter(d -> d.subtype.equals("mediation")).forEach(d -> remember(d));
        return drafts;
    }

    /** "Qatar brought X and Y together. Both sides said": the two, and not the one who mediates. */
    private void remember(Draft mediation) {
        List<Participant> two = mediation.participants.stream()
                .filter(p -> p.role() == Participant.Role.RECIPIENT)
                .toList();
        if (!lexicon.headFirst && Participant.statesOf(two).size() == 2) {
            discourse.met(two);
        }
    }

    private void readVerbsAndNouns() {
        for (TableNoun noun : line.nouns) {
            if (nouns.isPlainVisit(noun)) {
                taken.take(noun);
                nouns.read(noun);
            }
        }
        sojourns.readFront();
        for (int v = 0; v < line.verbs.size(); v++) {
            verbs.read(v);
            subjects.remember(v);
        }
        sojourns.read();
        for (TableNoun noun : line.nouns) {
            if (!named.read(noun, taken) && !taken.has(noun) && !strikes.read(noun)) {
                nouns.read(noun);
            }
        }
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
        Recallers.settle(line, lexicon, drafts);
        GatheredSides.settle(line, lexicon, clauses, discourse, drafts);
        Trilaterals.settle(line, lexicon, discourse, drafts);
        Chairs.add(line, lexicon, clauses, discourse, drafts);
        WholeClauses.settle(line, lexicon, drafts);
        MissionOwners.settle(line, lexicon, drafts);
        SummitGuests.settle(line, lexicon, discourse, drafts);
        Inviters.name(line, discourse, drafts);
        SortsOfAid.settle(line, lexicon, drafts);
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
        for (TableNoun noun : line.nouns) {
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
