package org.umubano.coding.review;

import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention.Type;

/** A leader among soldiers abroad, his own mostly: he meets no other side there, and his words are for them. */
final class OwnTroops {

    private static final Set<String> KIND_WORDS = Set.of("praise", "thanks");

    /** Words between a verb and the troops: "met some of the British troops". */
    private static final int NEAR = 4;

    private OwnTroops() {}

    /** Whether an act of a sentence is only of somebody and troops. */
    static boolean is(Draft d, EventLexicon lexicon) {
        VerbGroup verb = d.line.verbAt(d.first);
        if (verb == null || verb.passive() || d.participants.isEmpty() || isArmy(d.participants.get(0))) {
            return false;
        }
        boolean toThem = verb.last() + 1 < d.line.tokens.size()
                && lexicon.home.theirs.contains(
                        d.line.tokens.get(verb.last() + 1).norm());
        for (Line.Actor actor : d.line.actors) {
            boolean troops = actor.mention().type() == Type.GROUP
                    && actor.mention().offices().contains("ARMY");
            boolean met = d.kind == Kind.MEETING
                    && d.frame == Frame.MEET
                    && actor.first() > verb.last()
                    && actor.first() - verb.last() <= NEAR
                    && isObject(d.line, verb.last() + 1, actor.first());
            boolean said = KIND_WORDS.contains(d.subtype) && toThem && actor.last() < verb.first();
            if (troops && (met || said)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but small words stand between a verb and its object. */
    private static boolean isObject(Line line, int from, int to) {
        for (int t = from; t < to; t++) {
            if (line.isComma(t) || line.marker(t) != null && line.marker(t) != Relation.OF || line.verbAt(t) != null) {
                return false;
            }
        }
        return true;
    }

    private static boolean isArmy(Participant p) {
        return p.offices().contains("ARMY") || p.offices().contains("MOD") && p.name() == null;
    }
}
