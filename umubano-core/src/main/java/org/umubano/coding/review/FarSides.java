package org.umubano.coding.review;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.story.Grounds;
import org.umubano.coding.story.WholeText;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Acts of a long article of which one side is told far from them only. "Both countries", "he thanked them" and "the two agreed"
 * mean a state that was named a few sentences before; what is named farther off in a long text, or in an act of which no word
 * refers to anybody, mostly belongs to something else that it tells. (Of the acts of long real articles so told, a strict reader
 * accepts one in seven; of short ones three in four.) Where verbs agree, a sentence that means a state without naming it says so:
 * "both countries", "that country", "he told him", "there".
 */
public final class FarSides {

    /** What somebody does himself, one thing after the other. */
    private static final Set<Kind> MOVES = EnumSet.of(Kind.VISIT, Kind.MEETING, Kind.CALL);

    private FarSides() {}

    /** Drops, in a long article, what has a side that only sentences far away name. */
    public static void drop(List<Line> lines, List<Draft> all) {
        if (lines.size() >= WholeText.LONG) {
            all.removeIf(d -> isFar(lines, d));
        }
    }

    private static boolean isFar(List<Line> lines, Draft draft) {
        Set<String> untold = new HashSet<>(draft.states());
        untold.removeAll(Grounds.told(draft));
        int at = untold.isEmpty() ? -1 : lines.indexOf(draft.line);
        if (at < 0) {
            return false;
        }
        boolean refers = draft.line.lexicon.headFirst
                ? refersInForm(draft) || untold.size() == 1 && goesOn(lines, at, draft)
                : draft.kind == Kind.STATEMENT || draft.kind == Kind.VISIT || refers(draft);
        if (!refers) {
            return true;
        }
        for (int i = Math.max(0, at - WholeText.NEAR); i < at; i++) {
            untold.removeAll(lines.get(i).states());
        }
        return !untold.isEmpty();
    }

    /** "Both countries signed", "he thanked them": whether a word of the sentence means somebody who was named before. */
    private static boolean refers(Draft draft) {
        for (Line.Actor actor : draft.line.actors) {
            ActorMention.Reference reference = actor.mention().reference();
            if (reference != null && reference != ActorMention.Reference.THING) {
                return true;
            }
        }
        return false;
    }

    /** Whether, where verbs agree, a sentence on an act refers to states or people named before it. */
    private static boolean refersInForm(Draft draft) {
        VerbGroup verb = draft.line.verbAt(draft.first);
        boolean together = verb != null
                && verb.agreement() == 2
                && !verb.relative()
                && !verb.there()
                && (draft.kind == Kind.AGREEMENT || draft.subtype.equals("talks")); // "they signed"
        boolean there = verb != null && verb.there() && draft.kind != Kind.MEETING;
        return together
                || there
                || refers(draft.line, draft.first)
                || draft.also.stream().anyMatch(line -> refers(line, -1));
    }

    private static boolean refers(Line line, int at) {
        VerbGroup verb = at < 0 ? null : line.verbAt(at);
        boolean byForm = verb != null && (verb.object() == 1 || verb.object() == 2);
        return byForm || pointsBack(line);
    }

    /** "Both countries", "these officers": whether a phrase of a sentence means states or people who were named before. */
    static boolean pointsBack(Line line) {
        return !line.lexicon.bothStates.find(line.tokens).isEmpty()
                || line.actors.stream().anyMatch(a -> a.mention().reference() != null);
    }

    /** "Yavuze ko amagambo ya X", he said that the words of X, "yahuye na Y", he met Y: who goes on is named no more. */
    private static boolean goesOn(List<Line> lines, int at, Draft draft) {
        VerbGroup verb = draft.line.verbAt(draft.first);
        Participant who = draft.participants.get(0);
        boolean may = verb != null
                && verb.agreement() == 1
                && who.name() != null
                && !draft.line.states().contains(String.valueOf(who.state()));
        return may && (draft.kind == Kind.STATEMENT || MOVES.contains(draft.kind) && isNamedNear(lines, at, who));
    }

    /** Whether a sentence right before names a person. */
    private static boolean isNamedNear(List<Line> lines, int at, Participant who) {
        for (int i = Math.max(0, at - WholeText.NEAR); i < at; i++) {
            for (Line.Actor actor : lines.get(i).actors) {
                if (Objects.equals(actor.mention().name(), who.name())) {
                    return true;
                }
            }
        }
        return false;
    }
}
