package org.umubano.coding.story;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.umubano.event.Kind;
import org.umubano.event.Participant;

/**
 * Of which of two states a third one speaks: "condemned the strikes", "offered condolences" is said of the one that struck, of
 * the one that mourns. What two did together, talks or an accord, is praised or rejected in both.
 */
public final class WhoseDeed {

    /** Acts of one state, which another may suffer. */
    private static final Set<Kind> OF_ONE = EnumSet.of(Kind.FORCE, Kind.RELATIONS, Kind.MISSION, Kind.AID);

    /** What two do together. */
    private static final Set<Kind> TOGETHER =
            EnumSet.of(Kind.AGREEMENT, Kind.MEETING, Kind.SUMMIT, Kind.CALL, Kind.VISIT, Kind.COOPERATION);

    /** What may as well be said of what two did together. */
    private static final Set<String> WELCOMING = Set.of("praise", "thanks", "congratulation", "appeal");

    private WhoseDeed() {}

    /** The one of two states that words of a kind are of, else both. */
    public static List<Participant> of(List<Participant> both, String subtype, Discourse discourse) {
        if (both.size() != 2 || WELCOMING.contains(subtype)) {
            return both;
        }
        boolean mourns = subtype.equals("condolence");
        String doer = mourns || !discourse.acts().isLast(OF_ONE)
                ? null
                : discourse.acts().doer();
        String one = mourns ? discourse.mainState() : doer;
        for (Participant p : both) {
            if (p.state() != null && p.state().equals(one)) {
                return List.of(p);
            }
        }
        return discourse.acts().isLast(TOGETHER) ? both : List.of(both.get(0));
    }
}
