package org.umubano.coding.cast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Relation;

/** Reads three countries or more that are named in one row: "withdrew from Mali, Niger and Chad". Two may be of two clauses. */
final class SideBySide {

    private SideBySide() {}

    /** The countries that are named right behind one, under the same marker, but for one of them; empty where it is one. */
    static List<String> countries(Cast cast, String not, String first, Discourse discourse) {
        List<String> out = new ArrayList<>();
        @Nullable Relation relation = null;
        for (Cast.Marked m : discourse.isAgreeing() ? List.<Cast.Marked>of() : cast.others()) {
            String state = m.who().state();
            boolean country = state != null && Cast.isState(m.who()) && !m.isAdjective() && discourse.isCountry(state);
            boolean beside = m.relation() == relation || m.relation() == Relation.AND;
            if (relation == null) {
                relation = country && first.equals(state) ? m.relation() : null;
            } else if (state != null && country && beside && !not.equals(state) && !first.equals(state)) {
                out.add(state);
            } else {
                break;
            }
        }
        return out.size() > 1 ? out : List.of();
    }
}
