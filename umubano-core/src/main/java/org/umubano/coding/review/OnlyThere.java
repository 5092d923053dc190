package org.umubano.coding.review;

import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Doers that a sentence names only as the place or the land of somebody private, in a language whose verbs agree: "umunyarwanda uba muri
 * Canada yamaganye", a Rwandan who lives in Canada condemned, "ikinyamakuru cyo muri Uganda cyashinje", a paper from Uganda
 * accused. Nor does a body of no state speak for one.
 */
final class OnlyThere {

    private OnlyThere() {}

    /** Whether an act is of nobody who acts for a state. */
    static boolean is(Line line, Draft draft) {
        Participant doer = draft.participants.get(0);
        boolean alone = draft.participants.size() == 1 && doer.name() == null;
        return switch (draft.kind) {
            case STATEMENT -> isOfNoState(doer) || Cast.isState(doer) && isPlace(line, draft, doer.state());
            case AGREEMENT, COOPERATION ->
                alone && !draft.subtype.equals("hosting") && Cast.isState(doer) && isPlace(line, draft, doer.state());
            case AID, RELATIONS, DISPUTE ->
                Cast.isState(doer) && !isOfBody(line, doer.state()) && isPlace(line, draft, doer.state());
            case FORCE -> isShotThere(line, draft, doer);
            default -> false;
        };
    }

    private static boolean isOfNoState(Participant speaker) {
        return speaker.state() == null && speaker.name() == null && "NGO".equals(speaker.office());
    }

    /** Whether the verb of an act does not name who does it, and the sentence names that state under "in" or "from" alone. */
    private static boolean isPlace(Line line, Draft draft, @Nullable String state) {
        VerbGroup verb = line.verbAt(draft.first);
        return verb != null
                && !verb.passive()
                && verb.agreement() > 0
                && line.lexicon.bothStates.find(line.tokens).isEmpty()
                && isPlace(line, state);
    }

    /** Under "in", "from", or "of in": "ikinyamakuru cyo muri X". */
    private static boolean isUnderPlace(Line line, Line.Actor actor) {
        int before = actor.first() - 1;
        return actor.relation() == Relation.IN
                || actor.relation() == Relation.FROM
                || actor.relation() == Relation.OF
                        && before > 0
                        && line.lexicon.ofPlaces.contains(
                                line.tokens.get(before).norm());
    }

    /** "Ikigo cyo muri X cyatanze", a body of X gave: who gives and who acts is told by his land. */
    private static boolean isOfBody(Line line, @Nullable String state) {
        return line.actors.stream()
                .anyMatch(a -> a.relation() == Relation.OF
                        && state != null
                        && state.equals(a.mention().state()));
    }

    /** "Wahoze mu ngabo za X yarasiwe muri Y", once of the forces of X, was shot in Y: neither of them shot. */
    private static boolean isShotThere(Line line, Draft draft, Participant doer) {
        VerbGroup verb = line.verbAt(draft.first);
        return draft.frame == Frame.ATTACK
                && verb != null
                && verb.passive()
                && verb.agreement() > 0
                && "ARMY".equals(doer.office())
                && line.actors.stream()
                        .filter(a -> doer.state() != null
                                && doer.state().equals(a.mention().state()))
                        .allMatch(a -> a.relation() == Relation.IN && a.last() < verb.first());
    }

    /** Whether a sentence names a state, and only as where somebody or something is. */
    static boolean isPlace(Line line, @Nullable String state) {
        boolean named = false;
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            if (state != null && state.equals(m.state()) && !OnlyGuessed.isGuess(m)) {
                if (m.type() != ActorMention.Type.STATE
                        || actor.isAdjective()
                        || m.reference() != null
                        || !isUnderPlace(line, actor)) {
                    return false;
                }
                named = true;
            }
        }
        return named;
    }
}
