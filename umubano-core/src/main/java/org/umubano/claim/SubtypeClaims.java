package org.umubano.claim;

import java.util.List;
import org.umubano.event.Kind;

/** Subtypes: an agreement moves along its line; what outlets call a visit only differs. */
final class SubtypeClaims {

    private static final List<String> AGREEMENT_LINE =
            List.of("in-principle", "negotiation", "to-be-signed", "signed", "ratified", "in-force");

    private static final List<String> MISSION_LINE = List.of("to-be-opened", "opened");

    /** The beginning of a visit of whatever level. */
    private static final String ARRIVAL = "arrival";

    private SubtypeClaims() {}

    /** Whether all are stages on one line. */
    static boolean isOneLine(List<String> subtypes) {
        return AGREEMENT_LINE.containsAll(subtypes) || MISSION_LINE.containsAll(subtypes);
    }

    static Relation compare(List<Said> a, List<Said> b) {
        String x = a.get(0).value();
        String y = b.get(0).value();
        if (x.equals(y)) {
            return Relation.EQUAL;
        }
        Kind kind = a.get(0).mention().kind();
        if (x.equals(kind.code()) || y.equals(kind.code())) {
            return Relation.REFINES;
        }
        if (kind == Kind.VISIT && (x.equals(ARRIVAL) || y.equals(ARRIVAL))) {
            return Relation.REFINES;
        }
        if (kind == Kind.AGREEMENT) {
            int i = AGREEMENT_LINE.indexOf(x);
            int j = AGREEMENT_LINE.indexOf(y);
            if (i >= 0 && j >= 0) {
                return ordered(i < j ? a : b, i < j ? b : a) ? Relation.SUPERSEDES : Relation.DIFFERS;
            }
        }
        if (kind == Kind.MISSION && ordered(a, b) | ordered(b, a)) {
            return Relation.SUPERSEDES;
        }
        return Relation.DIFFERS;
    }

    /** Whether each earlier stage was published before some later one. */
    private static boolean ordered(List<Said> early, List<Said> late) {
        return early.stream()
                .allMatch(e -> late.stream()
                        .anyMatch(l -> e.published() != null
                                && l.published() != null
                                && l.published().first().isAfter(e.published().last())));
    }
}
