package org.umubano.coding.report;

import java.util.List;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.story.WasDue;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;

/**
 * Acts to come that a later sentence calls off: "the king was to visit Kinshasa in June. The visit has been postponed". What
 * was planned is then cancelled.
 */
public final class CalledOff {

    /** How many sentences after an act it may be called off by its noun alone. */
    private static final int REACH = 3;

    /** How far into its sentence the verb may stand that says that something did not happen. */
    private static final int FIRST = 3;

    /** The class of one person, and that whose verbs begin as its relatives do. */
    private static final int PERSON = 1;

    private static final int LIKE_PERSONS = 3;

    private CalledOff() {}

    /** Looks whether a line calls off the act told of last. */
    public static void read(
            Line line, EventLexicon lexicon, ClauseReader clauses, List<Draft> drafts, List<Draft> earlier) {
        if (lexicon.headFirst && drafts.isEmpty() && !earlier.isEmpty()) {
            undone(line, earlier.get(earlier.size() - 1));
        }
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (!verb.passive() && !isOfItself(line, lexicon, verb)
                    || !verb.isFinite()
                    || verb.negated()
                    || clauses.effect(v) != Effect.CANCEL) {
                continue;
            }
            if (lexicon.headFirst) {
                cancelHere(line, lexicon, verb, drafts);
            } else {
                cancelRelative(line, lexicon, verb, drafts);
                cancelJoined(line, verb, drafts);
            }
            for (TableNoun noun : line.nouns) {
                boolean subject = noun.last() < verb.first() && verb.first() - noun.last() <= 2;
                if (subject
                        && noun.first() > 0
                        && lexicon.definites.contains(
                                line.tokens.get(noun.first() - 1).norm())) {
                    cancel(line, lexicon, noun, drafts, earlier);
                }
            }
        }
    }

    /** "Icyakora ibyo ntibyabaye", yet that did not happen: of what was planned in the sentence before. */
    private static void undone(Line line, Draft act) {
        boolean first = !line.verbs.isEmpty() && line.verbs.get(0).first() <= FIRST && line.actors.isEmpty();
        if (first && act.status == Status.PLANNED && line.number - act.line.number == 1 && WasDue.isUndone(line, -1)) {
            act.status = Status.CANCELLED;
            act.also.add(line);
            act.trace.put("status", "called off in a later sentence");
        }
    }

    /** "Umubonano wapfubye", the meeting came to nothing: nothing stands behind the verb that could be put off. */
    private static boolean isOfItself(Line line, EventLexicon lexicon, VerbGroup verb) {
        int next = verb.last() + 1;
        return lexicon.headFirst
                && (next >= line.tokens.size() || !line.tokens.get(next).isWord() || line.marker(next) != null);
    }

    /** "Inama yari iteganyijwe kubera i X yasubitswe", the summit that was to be held at X was put off: in one sentence. */
    private static void cancelHere(Line line, EventLexicon lexicon, VerbGroup verb, List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean signing =
                    draft.kind == Kind.AGREEMENT && line.verbAt(draft.first) == null; // "isinywa ry'amasezerano"
            boolean kind =
                    draft.kind == Kind.SUMMIT || draft.kind == Kind.MEETING || draft.kind == Kind.VISIT || signing;
            boolean gathering = kind && draft.status == Status.PLANNED && draft.last < verb.first();
            if (gathering
                    && line.nouns.stream()
                            .anyMatch(n -> n.last() < verb.first()
                                    && lexicon.isOf(n.key(), draft.kind)
                                    && agrees(line, lexicon, n, verb))) {
                draft.status = Status.CANCELLED;
                draft.trace.put("status", "called off by a later verb");
            }
        }
    }

    /** "A trip to Athens that X was to make in June has been called off": the head of the sentence, with its relative clause. */
    private static void cancelRelative(Line line, EventLexicon lexicon, VerbGroup verb, List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean comes = draft.kind == Kind.VISIT || draft.kind == Kind.MEETING || draft.kind == Kind.SUMMIT;
            if (!comes || draft.last >= verb.first()) {
                continue;
            }
            for (TableNoun noun : line.nouns) {
                List<Trigger> triggers = lexicon.nouns.get(noun.key());
                boolean head = noun.first() <= 2
                        && triggers != null
                        && triggers.get(0).kind() == draft.kind
                        && draft.first >= noun.first()
                        && (draft.status == Status.PLANNED
                                || draft.first == noun.first() && line.verbAt(draft.first) == null);
                for (int t = noun.last() + 1; head && t < draft.last; t++) {
                    if (line.marker(t) == Relation.THAT || line.marker(t) == Relation.WHO) {
                        draft.status = Status.CANCELLED;
                        draft.trace.put("status", "called off by the main verb");
                    }
                }
            }
        }
    }

    /** "The reopening had been set for June 20 [but was called off]": right behind a word that joins, of what was planned before it. */
    private static void cancelJoined(Line line, VerbGroup verb, List<Draft> drafts) {
        int joint = verb.first() - 1;
        VerbGroup before =
                line.verbNumberAt(verb.first()) > 0 ? line.verbs.get(line.verbNumberAt(verb.first()) - 1) : null;
        boolean joined = before != null
                && line.tokens.get(joint).isWord()
                && line.actors.stream().noneMatch(a -> a.first() <= joint && joint <= a.last());
        for (Draft draft : joined ? drafts : List.<Draft>of()) {
            boolean planned = draft.status == Status.PLANNED
                    && before != null
                    && draft.last < before.first()
                    && line.verbAt(draft.first) == null
                    && before.passive();
            if (planned) {
                draft.status = Status.CANCELLED;
                draft.trace.put("status", "called off by a later verb");
            }
        }
    }

    private static boolean agrees(Line line, EventLexicon lexicon, TableNoun noun, VerbGroup verb) {
        return lexicon.classesOf(noun.key()).contains(verb.agreement())
                || verb.agreement() == PERSON
                        && lexicon.classesOf(noun.key()).contains(LIKE_PERSONS) // "umubonano wapfubye"
                || !lexicon.sharedPrefix.isEmpty()
                        && line.tokens.get(verb.first()).norm().startsWith(lexicon.sharedPrefix);
    }

    private static void cancel(
            Line line, EventLexicon lexicon, TableNoun noun, List<Draft> drafts, List<Draft> earlier) {
        List<Trigger> triggers = lexicon.nouns.get(noun.key());
        Kind kind = triggers == null ? Kind.STATEMENT : triggers.get(0).kind();
        boolean comes = kind == Kind.VISIT || kind == Kind.MEETING || kind == Kind.SUMMIT;
        if (!comes || drafts.stream().anyMatch(d -> d.kind == kind)) {
            return;
        }
        for (int i = earlier.size() - 1; i >= 0; i--) {
            Draft act = earlier.get(i);
            if (act.kind == kind) {
                if (act.status == Status.PLANNED && line.number - act.line.number <= REACH) {
                    act.status = Status.CANCELLED;
                    act.also.add(line);
                    act.trace.put("status", "called off in a later sentence");
                }
                return;
            }
        }
    }
}
