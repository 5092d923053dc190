package org.umubano.coding.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.SpeechRoles;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.KindWords;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.status.StatusReader;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.EventLexicon.VerbTrigger;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Countries;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * A second look at sentences of which the frames made nothing, though a trigger stands in them: mostly because one side is not
 * named there. "Moscow threatened to answer", "the secretary-general welcomed the accord": such a trigger counts where the
 * words of its sentence are those of its kind ({@link KindWords}), with the sides that the sentence names and, where it names
 * one, the other side of the article. The likeliest trigger alone is taken, and only where an
 * article tells of an act without a doubt; in a long article the sentence must name both sides. How sure it is in the end
 * {@code Confidence} judges.
 */
public final class SecondLook {

    /** Likely enough to be judged further: of what is at this edge one in three is told, on stories that the weights were not fitted to. */
    private static final double LEAST = 0.20;

    /** The same of what one side says. */
    private static final double LEAST_SAID = 0.40;

    /** So many sentences apart, what one speaker says is one statement. */
    private static final int GOES_ON = 2;

    /** What is said at home where nobody abroad is named or meant. */
    private static final Set<String> NEEDS_OTHER = Set.of("remark", "appeal");

    private static final Trigger REMARK =
            new Trigger(Kind.STATEMENT, "remark", Frame.SAY, null, false, null, "the words of a statement");

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final KindWords kinds;
    private final OtherSide others;
    private final Set<Draft> made = Collections.newSetFromMap(new IdentityHashMap<>());

    public SecondLook(EventLexicon lexicon, Discourse discourse, KindWords kinds) {
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.kinds = kinds;
        this.others = new OtherSide(lexicon, discourse, new WordsSaid(lexicon));
    }

    /** A trigger as it stands in a sentence, at some tokens, with the verb whose act it is (-1 for none). */
    private record Candidate(Trigger trigger, int first, int last, int verb) {}

    public void read(Line line, ClauseReader clauses, List<Draft> drafts, List<Draft> before) {
        boolean isFar = discourse.text().isLong() && states(line) < 2; // whom it is to may stand far away there
        if (!drafts.isEmpty() || line.number == 0 || isFar) {
            return;
        }
        List<Candidate> candidates = candidates(line, clauses);
        if (candidates.isEmpty() || before.stream().anyMatch(d -> d.also.contains(line))) {
            return;
        }
        List<String> words = KindWords.of(line);
        StatusReader statuses = new StatusReader(lexicon, line, clauses);
        Draft best = null;
        double most = LEAST;
        for (Candidate candidate : candidates) {
            double likely = kinds.likelihood(candidate.trigger.kind(), words);
            Draft draft = likely > most ? draft(line, clauses, statuses, candidate) : null;
            draft = draft == null || likely > least(draft) ? draft : null;
            if (draft != null) {
                draft.trace.put("words", "those of its kind, " + Math.round(likely * 100) + " %");
                best = draft;
                most = likely;
            }
        }
        if (best != null && !isToldOn(best, before)) {
            drafts.add(best);
            made.add(best);
        }
    }

    private static int states(Line line) {
        Set<String> out = new LinkedHashSet<>();
        for (Line.Actor actor : line.actors) {
            out.add(String.valueOf(actor.mention().state()));
        }
        out.remove("null");
        return out.size();
    }

    /** How likely the words must be: what a body of states says counts sooner than what one side says. */
    private double least(Draft draft) {
        String by = draft.participants.get(0).state();
        boolean said = draft.kind == Kind.STATEMENT && (by == null || Countries.has(by))
                || draft.subtype.equals("in-principle");
        return said ? LEAST_SAID : LEAST;
    }

    /** What was only likely goes where nothing that an article tells of is an act without a doubt. */
    public void drop(List<Draft> all) {
        if (all.stream()
                .allMatch(d -> made.contains(d)
                        || d.kind == Kind.STATEMENT && d.states().size() < 2)) {
            all.removeAll(made);
        }
    }

    private List<Candidate> candidates(Line line, ClauseReader clauses) {
        List<Candidate> out = new ArrayList<>();
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            Trigger trigger = trigger(line, verb);
            if (trigger != null
                    && !lexicon.conditional.contains(trigger)
                    && !(trigger.subtype().equals("established")
                            && verb.first() == 0) // "established in 2012, the commission"
                    && !trigger.subtype().equals("non-resident") // what somebody is by his post is told by the way
                    && (trigger.kind() != Kind.STATEMENT || mayState(verb) && !isTold(line, verb))) {
                out.add(new Candidate(trigger, verb.first(), verb.last(), v));
            }
        }
        for (TableNoun noun : line.nouns) {
            List<Trigger> own = lexicon.nouns.getOrDefault(noun.key(), List.of());
            if (!own.isEmpty()
                    && !lexicon.conditional.contains(own.get(0))
                    && own.get(0).kind() != Kind.STATEMENT) {
                int v = clauses.verbBefore(noun);
                out.add(new Candidate(own.get(0), noun.first(), noun.last(), v >= 0 ? v : clauses.verbAfter(noun)));
            }
        }
        return out;
    }

    /** The first trigger of a verb whose nouns stand in the line; that of any statement for a verb of saying; null for none. */
    private @Nullable Trigger trigger(Line line, VerbGroup verb) {
        List<VerbTrigger> rows = lexicon.verbs.getOrDefault(verb.lemma(), List.of());
        boolean none = rows.stream().anyMatch(r -> r.trigger() == null && r.mayBe(line.companions()));
        if (lexicon.headFirst && none) {
            return null; // "umutingito wibasiye X", the quake that struck X
        }
        VerbTrigger row = lexicon.row(line.companions(), verb);
        if (row != null) {
            Trigger own = row.trigger();
            if (none && own != null && own.kind() == Kind.FORCE) {
                return null; // "the quake struck the province": nobody did
            }
            if (own != null && own.isWeak() && line.times.isEmpty()) {
                return null; // "bifitanye umubano", have ties: how things stand
            }
            return own != null && own.frame() == Frame.CALLON ? REMARK : own;
        }
        Effect effect = lexicon.governors.get(verb.lemma());
        return effect == Effect.SAY || effect == Effect.ANNOUNCE || effect == Effect.PROPOSE ? REMARK : null;
    }

    /** "“X na Y bikwiye gufatanya”", "X and Y should cooperate": what is said of somebody in words quoted is not said by him. */
    private boolean isTold(Line line, VerbGroup verb) {
        return lexicon.headFirst && line.quoted[verb.first()] && verb.agreement() > 0;
    }

    private static boolean mayState(VerbGroup verb) {
        return (verb.isFinite() || verb.mood() == VerbGroup.Mood.PARTICIPLE) && !verb.passive() && !verb.negated();
    }

    private @Nullable Draft draft(Line line, ClauseReader clauses, StatusReader statuses, Candidate candidate) {
        Status status = candidate.verb < 0 ? Status.HELD : statuses.of(candidate.verb);
        boolean states = candidate.trigger.kind() == Kind.STATEMENT;
        if (status == null || status == Status.DENIED || states && status != Status.HELD) {
            return null;
        }
        if (status == Status.ONGOING && candidate.trigger.subtype().equals("established")) {
            status = Status.PAST; // "are celebrating the 60th anniversary of the establishment of relations"
        }
        Participant speaker = states ? speaker(line, clauses, candidate.verb) : null;
        List<Participant> who =
                speaker == null ? states ? List.of() : sides(line, clauses, candidate) : spoken(line, speaker);
        boolean toNobody = lexicon.headFirst
                && candidate.trigger == REMARK
                && who.size() < 2
                && clauses.subjects(candidate.verb).isEmpty(); // "Ati", he said
        if (who.isEmpty() || toNobody) {
            return null;
        }
        Draft draft = new Draft(line, candidate.trigger, candidate.first, candidate.last, status);
        who.forEach(draft::add);
        if (lexicon.headFirst
                && NEEDS_OTHER.contains(draft.subtype)
                && draft.states().size() < 2) {
            return null; // the other side is neither named nor meant
        }
        boolean gathers = draft.kind == Kind.SUMMIT || draft.kind == Kind.MEETING;
        if (gathers && draft.participants.size() < 2 && !isPlaced(line, draft)) {
            return null; // "the meeting looked at Congo": what was talked of, and nobody who came
        }
        draft.speaker = speaker;
        draft.trace.put("participants", "those of the sentence, and the other side of the article");
        return draft;
    }

    /** Whether a sentence says that it was in the one state that it names. */
    private static boolean isPlaced(Line line, Draft draft) {
        for (Line.Span span : line.spans) {
            if (span.relation() == Relation.IN
                    && draft.states().contains(String.valueOf(span.mention().code()))) {
                return true;
            }
        }
        return line.actors.stream()
                .anyMatch(a -> a.relation() == Relation.IN
                        && draft.states().contains(String.valueOf(a.mention().state())));
    }

    /** "He added that": what one speaker goes on to say is no other statement. */
    private static boolean isToldOn(Draft draft, List<Draft> before) {
        Participant by = draft.participants.get(0);
        for (Draft old : before) {
            Participant first = old.participants.get(0);
            if (draft.kind == Kind.STATEMENT
                    && old.kind == Kind.STATEMENT
                    && draft.line.number - old.line.number <= GOES_ON
                    && Objects.equals(first.name(), by.name())
                    && Objects.equals(first.state(), by.state())) {
                old.also.add(draft.line);
                return true;
            }
        }
        return false;
    }

    /** Those of the line who act for a state or body, one of each; beside one alone the other side of the article. */
    private List<Participant> sides(Line line, ClauseReader clauses, Candidate candidate) {
        List<Participant> who = new ArrayList<>();
        Set<String> states = new LinkedHashSet<>();
        boolean suffers = false;
        for (Line.Actor actor : line.actors) {
            ActorMention mention = actor.mention();
            if (candidate.trigger.kind() == Kind.FORCE
                    && mention.type() == ActorMention.Type.PERSON
                    && mention.offices().isEmpty()) {
                return List.of(); // "a Togolese was killed in Ghana"
            }
            for (Participant p : discourse.resolve(mention)) {
                if (isSide(p) && states.add(String.valueOf(p.state()))) {
                    suffers = isDoneTo(line, clauses, candidate, actor);
                    who.add(who.isEmpty() ? p : p.as(Role.RECIPIENT));
                }
            }
        }
        if (who.isEmpty() && discourse.hasTwoSides()) {
            return discourse.bothStates();
        }
        if (states.size() == 1) {
            List<Participant> others = otherThan(states);
            if (suffers) {
                return others.size() == 1
                        ? List.of(others.get(0).as(Role.ACTOR), who.get(0).as(Role.RECIPIENT))
                        : List.of();
            }
            who.addAll(others);
        }
        return who;
    }

    /** "A drone hit Tel Aviv": to whom force is used right behind the verb, or before it where it is passive. */
    private static boolean isDoneTo(Line line, ClauseReader clauses, Candidate candidate, Line.Actor actor) {
        if (candidate.trigger.frame() != Frame.ATTACK || candidate.verb < 0) {
            return false;
        }
        boolean subject = clauses.subjects(candidate.verb).contains(actor);
        return line.verbs.get(candidate.verb).passive()
                ? subject
                : !subject && clauses.bareAfter(candidate.verb).contains(actor);
    }

    /** Who speaks, and to whom; nobody where a man of his own state alone is named beside him: that is said at home. */
    private List<Participant> spoken(Line line, Participant speaker) {
        List<Participant> who = new ArrayList<>(List.of(others.asSide(speaker)));
        boolean atHome = false;
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().state();
            if (state != null && !state.equals(speaker.state()) && !actor.isAdjective()) {
                who.add(Participant.state(Role.RECIPIENT, state));
                return who;
            }
            atHome |= state != null
                    && actor.mention().type() == ActorMention.Type.PERSON
                    && actor.mention().name() != null
                    && !actor.mention().name().equals(speaker.name());
        }
        if (atHome) {
            return List.of();
        }
        who.addAll(otherThan(Set.of(String.valueOf(speaker.state()))));
        return who;
    }

    private List<Participant> otherThan(Set<String> states) {
        return discourse.others(states).stream()
                .map(Participant::state)
                .filter(Objects::nonNull)
                .map(state -> Participant.state(Role.RECIPIENT, state))
                .toList();
    }

    /** The one subject of a verb, where it may speak for a state or body; null for nobody. */
    private @Nullable Participant speaker(Line line, ClauseReader clauses, int v) {
        VerbGroup verb = line.verbs.get(v);
        List<Participant> who = new ArrayList<>();
        for (Line.Actor actor : clauses.subjects(v)) {
            boolean spokenOf = lexicon.headFirst && line.quoted[actor.first()] && !line.quoted[verb.first()];
            who.addAll(spokenOf ? List.of() : discourse.resolve(actor.mention()));
        }
        if (who.isEmpty() && verb.agreement() == 1 && !clauses.hasOwnNoun(verb)) {
            who.addAll(discourse.meant().of(v, discourse.speaker()));
        }
        if (who.size() != 1 || Strangers.isSpokenOf(line, clauses, v, who.get(0))) {
            return null;
        }
        Participant p = who.get(0);
        return isSide(p) ? p : null;
    }

    /** Whether somebody acts for a state or body: no private person, and nobody who may not speak for it. */
    private static boolean isSide(Participant p) {
        return p.state() != null && (p.office() != null || p.name() == null) && SpeechRoles.maySpeak(p.office());
    }
}
