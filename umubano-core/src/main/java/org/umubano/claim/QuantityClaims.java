package org.umubano.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.event.EventMention;

/** Figures: what was counted, how many. Rounded figures agree; counts of one thing that differ exclude each other. */
final class QuantityClaims {

    private static final double ROUNDING = 0.03;
    private static final double APART = 0.1;

    private QuantityClaims() {}

    /** A claim for each thing and unit. */
    static List<Claim> of(Reports reports, ClaimMaker maker) {
        TreeSet<String> things = new TreeSet<>();
        reports.members().forEach(m -> m.mention().quantities().forEach(q -> things.add(thing(q))));
        List<Claim> out = new ArrayList<>();
        for (String thing : things) {
            List<Said> said = reports.sayAll(m -> m.quantities().stream()
                    .filter(q -> thing(q).equals(thing))
                    .map(q -> thing + ": " + q.value())
                    .distinct()
                    .toList());
            List<Said> right = reports.right("quantities", said);
            if (!right.isEmpty()) {
                out.add(maker.of("quantities", right, QuantityClaims::compare));
            }
        }
        return out;
    }

    private static String thing(EventMention.Quantity q) {
        return q.unit() == null ? q.what() : q.what() + " in " + q.unit();
    }

    private static Relation compare(List<Said> a, List<Said> b) {
        BigDecimal x = number(a.get(0).value());
        BigDecimal y = number(b.get(0).value());
        if (x == null || y == null) {
            return a.get(0).value().equals(b.get(0).value()) ? Relation.EQUAL : Relation.REFINES;
        }
        double larger = Math.max(Math.abs(x.doubleValue()), Math.abs(y.doubleValue()));
        double gap = larger == 0 ? 0 : x.subtract(y).abs().doubleValue() / larger;
        if (gap == 0) {
            return Relation.EQUAL;
        }
        boolean counted = isCount(x) && isCount(y);
        if (gap <= ROUNDING && !counted) {
            return Relation.REFINES;
        }
        boolean oneArticle = a.stream()
                .anyMatch(s -> b.stream()
                        .anyMatch(t -> t.mention().article().equals(s.mention().article())));
        boolean tellsBoth = tells(a, y) || tells(b, x);
        return (counted || gap >= APART) && !oneArticle && !tellsBoth ? Relation.CONTRADICTS : Relation.DIFFERS;
    }

    /** "Six, in addition to the 19 of 2016": the sentence has the other number too, and which is meant is a guess. */
    private static boolean tells(List<Said> some, BigDecimal other) {
        String digits = other.toPlainString();
        return some.stream()
                .anyMatch(s -> DateClaims.hasNumber(s.mention().evidence().text(), digits));
    }

    /** A whole number that was not rounded. */
    private static boolean isCount(BigDecimal x) {
        return x.remainder(BigDecimal.ONE).signum() == 0
                && x.remainder(BigDecimal.TEN).signum() != 0;
    }

    private static @Nullable BigDecimal number(String value) {
        String digits =
                value.substring(value.lastIndexOf(": ") + 2).replace(",", "").strip();
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
