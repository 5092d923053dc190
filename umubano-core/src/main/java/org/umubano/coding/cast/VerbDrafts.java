package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;

/** Notes on the draft of a verb what its form says besides: how the act stands, whose envoys, a meeting with each. */
public final class VerbDrafts {

    /** How many tokens before a gathering "at" may stand. */
    private static final int REACH = 6;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;
    private final Drafts drafts;

    public VerbDrafts(Reading reading, Drafts drafts) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.drafts = drafts;
    }

    /** "The minister proposed a joint committee", "Pakistan announced 500 scholarships": who says what he will do announces it. */
    private void own(Draft draft, int v, List<Line.Actor> subjects) {
        boolean act = draft.kind == Kind.AID
                || draft.kind == Kind.COOPERATION
                || draft.kind == Kind.AGREEMENT
                || draft.kind == Kind.MEETING
                || draft.kind == Kind.RELATIONS;
        if (!act || lexicon.headFirst || draft.announcedBy != null || subjects.size() != 1) {
            return;
        }
        int governor = line.verbs.get(v).mood() == Mood.INFINITIVE ? clauses.governor(v) : -1;
        int clause = draft.status == Status.PROPOSED ? clauses.overClause(v) : -1; // "proposed that X soon ratify"
        int over = clause >= 0 ? clause : governor < 0 ? v : governor;
        Effect effect = clauses.effect(over);
        boolean announces = effect == Effect.ANNOUNCE;
        boolean offers = effect == Effect.PROPOSE
                || lexicon.undertakings.contains(line.verbs.get(over).lemma());
        if (line.verbs.get(over).passive() || !announces && !offers) {
            return;
        }
        List<Line.Actor> speakers = clause >= 0 ? clauses.subjects(over) : subjects;
        List<Participant> who = speakers.size() != 1 ? List.of() : Mouthpieces.of(speakers.get(0), discourse, lexicon);
        if (who.size() == 1
                && who.get(0).name() != null
                && (announces || discourse.isPerson(who.get(0).name()))) {
            draft.announcedBy = who.get(0);
        }
    }

    /** Notes what the form of a verb, and a group that is its subject, say of the act. */
    public void describe(Draft draft, Trigger trigger, int v, List<Line.Actor> subjects) {
        VerbGroup verb = line.verbs.get(v);
        draft.reached = trigger.subtype().equals("arrival");
        draft.present = verb.agreement() == 0
                && verb.tense() == VerbGroup.Tense.PRESENT
                && verb.mood() == Mood.FINITE
                && !verb.passive();
        boolean stays = draft.kind == Kind.VISIT
                && draft.present
                && draft.status == Status.HELD
                && verb.lemma().equals(clauses.copula());
        if (stays) {
            draft.status = Status.ONGOING; // "is on a visit"
        }
        boolean goesOn = trigger.frame() == Frame.TRAVEL && draft.present && line.number > 0;
        if (goesOn && draft.status == Status.HELD && !verb.lemma().equals(clauses.copula())) {
            draft.status = Status.PLANNED; // "from there he goes on to Doha"
        }
        boolean sent = draft.subtype.equals("expulsion") || draft.subtype.equals("recall");
        if (draft.kind == Kind.RELATIONS && sent) {
            envoys(draft, v, subjects);
        }
        if (draft.status == Status.HELD && isBeforeNews(verb)) {
            draft.status = Status.PAST; // "have previously signed"
        }
        own(draft, v, subjects);
        draft.anterior = verb.tense() == VerbGroup.Tense.PAST_PERFECT;
        draft.ended = clauses.effect(v) == Effect.END
                || trigger.frame() == Frame.LEAVE && !isBoundFor(verb, subjects)
                || trigger.frame() == Frame.VISIT && isHomeward(verb);
        int next = verb.last() + 1;
        draft.another = next < line.tokens.size()
                && lexicon.adverbs.contains(line.tokens.get(next).norm());
        draft.further = draft.kind == Kind.AGREEMENT && isFurther(verb);
        subjects.stream()
                .filter(a -> a.mention().type() == ActorMention.Type.GROUP
                        && a.mention().count() != 1)
                .flatMap(a -> a.mention().offices().stream())
                .findFirst()
                .ifPresent(office -> draft.group = office);
        if (draft.group == null && trigger.frame() == Frame.AMBASSADOR) {
            draft.group = "AMB";
        }
    }

    /** "Yasubiye iwabo", went home: the end of a visit. */
    private boolean isHomeward(VerbGroup verb) {
        for (int t = verb.last() + 1; t < Math.min(line.tokens.size(), verb.last() + HOME); t++) {
            if (lexicon.homeward.contains(line.tokens.get(t).norm())) {
                return line.noVerbBetween(verb.last() + 1, t);
            }
        }
        return false;
    }

    /** How far behind a verb of going its goal may stand. */
    private static final int HOME = 4;

    /** An envoy who is sent away is named by his office, one who is recalled and diplomats at large are their state. */
    private void envoys(Draft draft, int v, List<Line.Actor> subjects) {
        List<Line.Actor> all = new ArrayList<>(subjects);
        all.addAll(clauses.after(v));
        for (int i = 0; i < draft.participants.size(); i++) {
            Participant p = draft.participants.get(i);
            if (p.role() != Participant.Role.RECIPIENT || p.state() == null || p.name() != null) {
                continue;
            }
            Participant to = Participant.state(p.role(), p.state());
            for (Line.Actor actor : all) {
                ActorMention m = actor.mention();
                boolean one = m.type() == ActorMention.Type.OFFICE || m.type() == ActorMention.Type.PERSON;
                boolean envoy = m.offices().contains("AMB") || m.offices().contains("CDA");
                if (one && envoy && p.state().equals(m.state()) && !draft.subtype.equals("recall")) {
                    to = Discourse.direct(m).as(p.role());
                }
            }
            draft.participants.set(i, to);
        }
    }

    /** "Met A of X and B of Y on the sidelines", "spoke separately to A and B": a meeting or call with each. */
    public void apart(Draft draft) {
        boolean each = draft.kind == Kind.CALL || draft.kind == Kind.MEETING && draft.subtype.equals("talks");
        boolean apart = lexicon.saysEach(line.tokens);
        boolean told = draft.participants.stream().allMatch(p -> p.name() != null || apart && p.office() != null);
        if (!each || !told || draft.participants.size() < 3 || draft.kind == Kind.CALL && isByVideo()) {
            return;
        }
        boolean others3 = draft.states().size() > 2
                && (draft.kind == Kind.CALL
                                && lexicon.jointCalls.find(line.tokens).isEmpty()
                        || apart
                        || line.hasSidelines()
                        || draft.another
                        || isAtGathering()
                        || isOfSeveral(draft)
                        || isList());
        boolean leaders = draft.states().size() == 2 && (apart || isOfLeadersOfOne(draft) && areAllHere(draft));
        if (!others3 && !leaders) {
            return;
        }
        oneFirst(draft);
        List<Participant> others = new ArrayList<>(draft.participants.subList(1, draft.participants.size()));
        draft.participants.removeAll(others.subList(1, others.size()));
        for (Participant other : others.subList(1, others.size())) {
            Draft more = draft.again();
            more.participants.clear();
            more.add(draft.participants.get(0));
            more.add(other);
            more.onSidelines = draft.onSidelines;
            drafts.add(more);
        }
    }

    /** "Held meetings with A and B": as many as there are people. */
    private boolean isOfSeveral(Draft draft) {
        return line.nouns.stream()
                .anyMatch(n -> n.first() >= draft.first
                        && n.last() <= draft.last
                        && lexicon.meetings.contains(line.tokens.get(n.last()).norm()));
    }

    /** "Spoke with A and B by video link": one call, in which all of them see each other. */
    private boolean isByVideo() {
        return line.tokens.stream().anyMatch(t -> lexicon.videos.contains(t.norm()));
    }

    /** "Met A, minister of X; B, minister of Y; and C", "several leaders, including A and B": one after the other. */
    private boolean isList() {
        for (int t = 1; t < line.tokens.size(); t++) {
            boolean includes = lexicon.partitives.contains(line.tokens.get(t).norm()) && line.verbAt(t) != null;
            if (line.tokens.get(t).form().equals(";") || includes && line.isComma(t - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "A and B of one state each met C": who alone is of his state is the one whom the others met. */
    private static void oneFirst(Draft draft) {
        Participant first = draft.participants.get(0);
        Participant last = draft.participants.get(draft.participants.size() - 1);
        boolean many = draft.participants.stream()
                        .filter(p -> Objects.equals(p.state(), first.state()))
                        .count()
                > 1;
        boolean one = draft.participants.stream()
                        .filter(p -> Objects.equals(p.state(), last.state()))
                        .count()
                == 1;
        if (many && one && draft.states().size() == 2) {
            draft.participants.remove(last);
            draft.participants.add(0, last);
        }
    }

    /** "He met A and B at the summit": where many gather, a list is of one after the other. */
    private boolean isAtGathering() {
        return line.nouns.stream()
                .anyMatch(n -> lexicon.isOf(n.key(), Kind.SUMMIT) && n.first() > 0 && isAt(n.first()));
    }

    private boolean isAt(int noun) {
        for (int t = noun - 1; t >= Math.max(0, noun - REACH); t--) {
            if (line.marker(t) == Relation.IN) {
                return true;
            }
            if (line.verbAt(t) != null || line.isComma(t)) {
                return false;
            }
        }
        return false;
    }

    /** "Saw the president, the prime minister and the speaker": those who lead one state receive each by himself. */
    private static boolean isOfLeadersOfOne(Draft draft) {
        String own = draft.participants.get(0).state();
        long leading = draft.participants.stream()
                .skip(1)
                .filter(p -> !String.valueOf(own).equals(p.state()))
                .filter(p -> "HOS".equals(p.office()) || "HOG".equals(p.office()) || "LEG".equals(p.office()))
                .map(Participant::office)
                .distinct()
                .count();
        boolean alone = draft.participants.stream()
                .skip(1)
                .noneMatch(p -> String.valueOf(own).equals(p.state()));
        return alone && leading > 1;
    }

    /** Whether the sentence itself names all who take part, rather than "the presidents". */
    private boolean areAllHere(Draft draft) {
        return draft.participants.stream()
                .skip(1)
                .allMatch(p -> line.actors.stream()
                        .anyMatch(a -> a.mention().reference() == null
                                && Objects.equals(a.mention().name(), p.name())));
    }

    /** "Have previously signed": an adverb that sets the act before the news. */
    private boolean isBeforeNews(VerbGroup verb) {
        for (int t = Math.max(0, verb.first() - 1); t <= verb.last(); t++) {
            if (lexicon.formerly.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "Three more documents were signed", "signed another accord": not what was told before. */
    private boolean isFurther(VerbGroup verb) {
        for (TableNoun noun : line.nouns) {
            boolean before = noun.first() < verb.first() && line.noVerbBetween(noun.last() + 1, verb.first());
            boolean near = before || noun.first() > verb.last() && noun.first() <= verb.last() + MODIFIED;
            for (int t = Math.max(0, noun.first() - 2); near && t <= noun.last() + 1 && t < line.tokens.size(); t++) {
                if (lexicon.more.contains(line.tokens.get(t).norm())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How far behind its verb the noun of what was signed may stand, with its modifiers between. */
    private static final int MODIFIED = 5;

    /** "Left for X", "left home on Monday for X", "for a visit to X": whoever leaves for elsewhere begins a visit, and ends none. */
    private boolean isBoundFor(VerbGroup verb, List<Line.Actor> subjects) {
        if (line.marker(verb.last() + 1) == Relation.FOR) {
            return true;
        }
        for (int t = verb.last() + 1; t < line.tokens.size() && !line.isComma(t) && line.verbAt(t) == null; t++) {
            int next = line.marker(t) == Relation.FOR ? t : -BOUND;
            boolean visit = line.nouns.stream()
                    .anyMatch(n -> n.first() > next && n.first() <= next + BOUND && lexicon.isOf(n.key(), Kind.VISIT));
            boolean abroad = line.spans.stream()
                            .anyMatch(s -> s.first() > next
                                    && s.first() <= next + BOUND
                                    && isAbroad(s.mention().code(), subjects))
                    || line.actors.stream()
                            .anyMatch(a -> a.first() > next
                                    && a.first() <= next + BOUND
                                    && a.mention().type() == ActorMention.Type.STATE
                                    && isAbroad(a.mention().state(), subjects));
            if (visit || abroad) {
                return true;
            }
        }
        return false;
    }

    /** How far behind "for" the place or the visit may stand: "for a three-day state visit". */
    private static final int BOUND = 4;

    private static boolean isAbroad(@Nullable String state, List<Line.Actor> subjects) {
        return state != null
                && subjects.stream().noneMatch(s -> state.equals(s.mention().state()))
                && subjects.stream().anyMatch(s -> s.mention().state() != null);
    }
}
