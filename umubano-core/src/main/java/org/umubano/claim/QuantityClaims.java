package org.umubano.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.coreference.Cluster;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.ToldFigures;

/** Figures: what was counted, how many. Rounded figures agree; counts of one thing that differ exclude each other. */
final class QuantityClaims {

    private static final double ROUNDING = 0.03;
    private static final double APART = 0.1;
    /** How far a number may lie from a rough one. */
    private static final double ABOUT = 0.15;

    /** How far, as a logarithm, one of several numbers may lie from one that another report tells alone. */
    private static final double MOST_APART = Math.log(2);

    /** By how much two told figures of one thing may differ. */
    private static final double MOST_RATIO = 10;

    /** What is left out where somebody forgets "thousand". */
    private static final double THOUSAND = 1000;

    /** The days of a visit are compared as lengths. */
    static final String DAY = "day";

    /** How a rough number begins. */
    private static final String ROUGH = " about ";

    private QuantityClaims() {}

    /** A claim for each thing and unit. Where several articles report, what their sentences tell besides is compared too. */
    static List<Claim> of(Reports reports, ClaimMaker maker) {
        TreeMap<String, List<Said>> things = new TreeMap<>();
        Map<EventMention, Set<String>> coded = new IdentityHashMap<>();
        for (Said s : reports.sayAll(m -> m.quantities().stream()
                .map(q -> thing(q) + ": " + q.value())
                .distinct()
                .toList())) {
            String thing = s.value().substring(0, s.value().lastIndexOf(": "));
            things.computeIfAbsent(thing, k -> new ArrayList<>()).add(new Said(s.value(), s.mention(), s.published()));
            coded.computeIfAbsent(s.mention(), k -> new HashSet<>()).add(thing);
        }
        told(reports, coded, things);
        List<Claim> out = new ArrayList<>();
        things.forEach((thing, said) -> {
            List<Said> right = reports.right("quantities", said);
            if (!right.isEmpty()) {
                out.add(maker.of("quantities", right, QuantityClaims::compare));
            }
        });
        return out;
    }

    /** A number of a thing that a report tells besides; where it tells several, which is meant is open. */
    private record Told(Cluster.Member member, Set<String> values) {}

    /** Adds what several articles tell, or one of what another has coded; of money that is given one article is enough. */
    private static void told(
            Reports reports, Map<EventMention, Set<String>> coded, TreeMap<String, List<Said>> things) {
        TreeMap<String, List<Told>> told = new TreeMap<>();
        for (Cluster.Member member : reports.members()) {
            EventMention m = member.mention();
            ToldFigures.of(m.language()).of(m).forEach((thing, values) -> {
                boolean isLength = thing.equals(DAY) && m.kind() == Kind.VISIT;
                if (!isLength && !coded.getOrDefault(m, Set.of()).contains(thing)) {
                    told.computeIfAbsent(thing, k -> new ArrayList<>()).add(new Told(member, values));
                }
            });
        }
        told.forEach((thing, some) -> {
            List<Said> said = meant(thing, some, things.getOrDefault(thing, List.of()));
            boolean areSeveral = said.stream()
                            .map(s -> s.mention().article())
                            .distinct()
                            .limit(2)
                            .count()
                    > 1;
            boolean isGiven = !said.isEmpty() && isGiven(thing, said.get(0).mention());
            if ((areSeveral || isGiven || things.containsKey(thing)) && areAlike(said)) {
                things.computeIfAbsent(thing, k -> new ArrayList<>()).addAll(said);
            }
        });
    }

    /**
     * One number of each report: its only one; else the one that another report has too that tells one alone, or the nearest
     * to such a one.
     */
    private static List<Said> meant(String thing, List<Told> told, List<Said> coded) {
        TreeSet<String> sure = new TreeSet<>();
        coded.forEach(s -> sure.add(s.value()));
        told.stream()
                .filter(t -> t.values.size() == 1)
                .forEach(t -> sure.add(thing + ": " + t.values.iterator().next()));
        List<Said> out = new ArrayList<>();
        for (Told t : told) {
            String value =
                    t.values.size() == 1 ? thing + ": " + t.values.iterator().next() : nearest(thing, t.values, sure);
            if (value != null) {
                out.add(new Said(value, t.member.mention(), Reports.published(t.member), true));
            }
        }
        return out;
    }

    private static @Nullable String nearest(String thing, Set<String> values, Set<String> sure) {
        String best = null;
        double least = MOST_APART;
        for (String v : values) {
            for (String s : sure) {
                double apart = apart(number(thing + ": " + v), number(s));
                if (apart < least) {
                    least = apart;
                    best = thing + ": " + v;
                }
            }
        }
        return best;
    }

    private static double apart(@Nullable BigDecimal x, @Nullable BigDecimal y) {
        return x == null || y == null || x.signum() <= 0 || y.signum() <= 0
                ? Double.MAX_VALUE
                : Math.abs(Math.log(x.doubleValue() / y.doubleValue()));
    }

    private static boolean isGiven(String thing, EventMention m) {
        return m.kind() == Kind.AID && ToldFigures.of(m.language()).isMoney(thing);
    }

    /** A thousand soldiers and 800,000 displaced are not two figures of one thing; 370 and 370,000 dollars are. */
    private static boolean areAlike(List<Said> told) {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (Said s : told) {
            BigDecimal n = number(s.value());
            least = n == null ? least : Math.min(least, n.doubleValue());
            most = n == null ? most : Math.max(most, n.doubleValue());
        }
        return most <= least * MOST_RATIO || most == least * THOUSAND;
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
        boolean isRough = isRough(a) || isRough(b);
        double larger = Math.max(Math.abs(x.doubleValue()), Math.abs(y.doubleValue()));
        double gap = larger == 0 ? 0 : x.subtract(y).abs().doubleValue() / larger;
        if (gap == 0) {
            return Relation.EQUAL;
        }
        if (isRough) {
            return gap <= ABOUT ? Relation.REFINES : Relation.DIFFERS;
        }
        boolean counted = isCount(x) && isCount(y);
        if (gap <= ROUNDING && !counted && isRounded(x, y)) {
            return Relation.REFINES;
        }
        boolean oneArticle = a.stream()
                .anyMatch(s -> b.stream()
                        .anyMatch(t -> t.mention().article().equals(s.mention().article())));
        boolean tellsBoth = tells(a, y) || tells(b, x);
        boolean isFirm = a.stream().anyMatch(s -> !s.isDoubtful()) && b.stream().anyMatch(s -> !s.isDoubtful());
        boolean excludes = (counted || gap >= APART) && !oneArticle && !tellsBoth;
        return excludes && isFirm ? Relation.CONTRADICTS : Relation.DIFFERS;
    }

    /** 320 and 319 million; but 315 and 319 million are told to the same digit, and neither is the other rounded. */
    private static boolean isRounded(BigDecimal x, BigDecimal y) {
        int scale =
                Math.min(x.stripTrailingZeros().scale(), y.stripTrailingZeros().scale());
        return x.subtract(y).abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(-scale)) <= 0;
    }

    private static boolean isRough(List<Said> said) {
        return said.get(0).value().contains(ROUGH);
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
        String digits = value.substring(value.lastIndexOf(": ") + 2)
                .replace(ROUGH.strip(), "")
                .replace(",", "")
                .strip();
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
