package org.umubano.coding.verb;

import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Drafts;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.Subordinate;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;

/**
 * "Sanctions that A imposed on B were lifted", "an agreement signed by A and B in 2019 was ratified on Monday": a noun of which
 * two acts are told, one by a participle or a relative clause right behind it and one by the verb of the sentence. The second has
 * the sides of the first, and the day behind the first is not of the second. For languages whose verbs show no agreement.
 */
public final class SameThing {

    private SameThing() {}

    /** Drafts what the verb of the sentence tells of a thing, with the sides of what was told right behind its noun. */
    static boolean draft(
            Line line,
            Trigger trigger,
            VerbTriggers.Choice choice,
            int v,
            int last,
            @Nullable Status status,
            Drafts drafts) {
        VerbGroup verb = line.verbs.get(v);
        TableNoun noun = choice.companion();
        if (noun == null || status == null || !verb.passive() || !verb.isFinite() || verb.relative()) {
            return false;
        }
        for (int i = drafts.made().size() - 1; i >= 0; i--) {
            Draft before = drafts.made().get(i);
            VerbGroup told = line.verbAt(before.first);
            boolean fits = told != null
                    && before.kind == trigger.kind()
                    && !before.subtype.equals(trigger.subtype())
                    && noun.last() < told.first()
                    && told.last() < verb.first()
                    && isMoreOf(line, noun, told, verb);
            if (fits) {
                if (told != null && isParticiple(told)) {
                    before.mentioned = true;
                    before.status = before.status == Status.HELD ? Status.PAST : before.status;
                }
                Draft draft = new Draft(line, trigger, verb.first(), last, status);
                draft.participants.addAll(before.participants);
                draft.topics.addAll(before.topics);
                draft.trace.put("participants", "those of what is told of the same noun");
                draft.trace.put("status", "tense and mood of the clause");
                drafts.add(draft);
                return true;
            }
        }
        return false;
    }

    /** Whether a verb only tells more of the noun of the verb of the sentence. */
    private static boolean isMoreOf(Line line, TableNoun noun, VerbGroup told, VerbGroup verb) {
        return verb.agreement() > 0 ? Subordinate.is(line, told, verb) : tellsMore(line, noun.last() + 1, told, verb);
    }

    /** Whether a verb only tells more of a noun before it: a participle, or a verb behind "that"; with two commas around or none. */
    private static boolean tellsMore(Line line, int from, VerbGroup told, VerbGroup verb) {
        boolean apart = line.isComma(from) && line.isComma(verb.first() - 1);
        int opening = apart ? from + 1 : from;
        int end = apart ? verb.first() - 1 : verb.first();
        if (line.hasComma(opening, end) || !line.noVerbBetween(opening, told.first())) {
            return false;
        }
        Relation opens = line.marker(opening);
        return opens == Relation.THAT || opens == Relation.WHO || isParticiple(told) && told.first() - opening <= 1;
    }

    private static boolean isParticiple(VerbGroup verb) {
        return verb.mood() == Mood.PARTICIPLE && verb.passive() && !verb.isFinite() && verb.agreement() == 0;
    }

    /** The act of a participle behind which, and before the verb of the sentence, a time stands with no comma; null for none. */
    public static @Nullable Draft ofParticiple(Line line, int at, Iterable<Draft> drafts) {
        VerbGroup told = null;
        VerbGroup next = null;
        for (VerbGroup verb : line.verbs) {
            if (verb.last() < at) {
                told = verb;
            } else if (next == null) {
                next = verb;
            }
        }
        boolean inside = told != null
                && next != null
                && isParticiple(told)
                && next.isFinite()
                && next.passive()
                && told.first() > 0
                && line.marker(told.first() - 1) == null
                && !line.hasComma(told.last() + 1, next.first() - 1);
        for (Draft draft : drafts) {
            if (inside && told != null && draft.first == told.first()) {
                return draft;
            }
        }
        return null;
    }
}
