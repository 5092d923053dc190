package org.umubano.event;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.ActorMention;

/**
 * The state that tells of an act done to it: "Estonia says Russian jets violated its airspace". It stands at the head of the
 * sentence or behind the report, as whoever speaks does.
 */
final class TellingStates {

    private TellingStates() {}

    /** The only other state that a sentence names as such, or by its government; null where there is none, or more. */
    static @Nullable String other(Discourse discourse, String doer) {
        Line line = discourse.here();
        String found = null;
        for (int i = 0; line != null && i < line.actors.size(); i++) {
            Line.Actor actor = line.actors.get(i);
            ActorMention mention = actor.mention();
            String state = mention.state();
            boolean asSuch = mention.type() == ActorMention.Type.STATE && !actor.isAdjective()
                    || mention.type() == ActorMention.Type.ORGANISATION && mention.name() == null;
            if (!asSuch
                    || state == null
                    || state.equals(doer)
                    || !discourse.isCountry(state)
                    || actor.relation().isOblique()) {
                continue;
            }
            if (found != null && !Objects.equals(found, state)) {
                return null;
            }
            found = state;
        }
        return found;
    }
}
