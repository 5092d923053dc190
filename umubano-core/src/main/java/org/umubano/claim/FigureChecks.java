package org.umubano.claim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.CheckedClaim.Answer;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.event.ToldFigures;

/** Sums and counts of a claim: what is counted, how many; another number of the same thing disputes it. */
final class FigureChecks {

    private static final String ROUGH = "about ";
    private static final double ROUNDING = 0.03;
    /** How far a number may lie from a rough one. */
    private static final double ABOUT = 0.15;

    private FigureChecks() {}

    /** The numbers by what is counted. */
    static Map<String, Set<String>> of(EventMention asked) {
        Map<String, Set<String>> out = new TreeMap<>();
        asked.quantities()
                .forEach(
                        q -> out.computeIfAbsent(thing(q), k -> new TreeSet<>()).add(q.value()));
        ToldFigures.of(asked.language()).in(asked.evidence().text()).forEach((what, values) -> {
            boolean isLength = what.equals(QuantityClaims.DAY) && asked.duration() != null;
            if (!isLength) {
                out.putIfAbsent(what, values);
            }
        });
        return out;
    }

    private static String thing(EventMention.Quantity q) {
        return q.unit() == null ? q.what() : q.what() + " in " + q.unit();
    }

    static @Nullable Reply reply(String what, String value, EventMention m) {
        Reply out = null;
        for (EventMention.Quantity q : m.quantities()) {
            if (thing(q).equals(what)) {
                out = better(out, new Reply(q.value() + " " + what, answer(value, q.value()), evidence(m, q.value())));
            }
        }
        for (Evidence e : m.sentences()) {
            Set<String> told = ToldFigures.of(m.language()).in(e.text()).getOrDefault(what, Set.of());
            for (String number : told) {
                out = better(out, new Reply(number + " " + what, answer(value, number), e));
            }
        }
        return out;
    }

    private static @Nullable Evidence evidence(EventMention m, String number) {
        return ClaimEvidence.of(m, "quantities", number);
    }

    /** Of several numbers of one thing the one that bears it out. */
    private static Reply better(@Nullable Reply one, Reply other) {
        return one == null || one.answer() != Answer.SUPPORTED && other.answer() == Answer.SUPPORTED ? other : one;
    }

    /** The same number; one near it where one of the two is rough or rounded. A value that is no number excludes nothing. */
    static Answer answer(String asked, String told) {
        BigDecimal x = number(asked);
        BigDecimal y = number(told);
        if (x == null || y == null) {
            return asked.equals(told) ? Answer.SUPPORTED : Answer.SILENT;
        }
        double larger = Math.max(Math.abs(x.doubleValue()), Math.abs(y.doubleValue()));
        double gap = larger == 0 ? 0 : x.subtract(y).abs().doubleValue() / larger;
        boolean isRough = asked.startsWith(ROUGH) || told.startsWith(ROUGH);
        boolean isCounted = isCount(x) && isCount(y);
        boolean isSame = gap == 0 || gap <= (isRough ? ABOUT : isCounted ? 0 : ROUNDING);
        return isSame ? Answer.SUPPORTED : Answer.DISPUTED;
    }

    /** A whole number that was not rounded. */
    private static boolean isCount(BigDecimal x) {
        return x.remainder(BigDecimal.ONE).signum() == 0
                && x.remainder(BigDecimal.TEN).signum() != 0;
    }

    private static @Nullable BigDecimal number(String value) {
        try {
            return new BigDecimal(value.replace(ROUGH, "").replace(",", "").strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
