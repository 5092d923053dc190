package org.umubano.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.umubano.coreference.SamePerson;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;

/** Groups what was said of one field by meaning, counts the origins of each value, and judges. */
final class ClaimMaker {

    /** Compares two values; each side is all that was said with one wording. */
    @FunctionalInterface
    interface Comparison {
        Relation of(List<Said> a, List<Said> b);
    }

    /** Distinct values that are compared; a field with more is no field but a list. */
    private static final int MOST_VALUES = 60;

    private final Witnesses witnesses;
    /** One sentence bears out many values: it is told of once. */
    private final Map<Evidence, Claim.Source> sources = new IdentityHashMap<>();

    ClaimMaker(Witnesses witnesses) {
        this.witnesses = witnesses;
    }

    /** The claim of a field of which something was said. */
    Claim of(String field, List<Said> said, Comparison comparison) {
        List<List<Said>> groups = wordings(said);
        Relation gravest = Relation.EQUAL;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = groups.size() - 1; j > i; j--) {
                if (comparison.of(groups.get(i), groups.get(j)) == Relation.EQUAL) {
                    groups.get(i).addAll(groups.remove(j));
                }
            }
        }
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                Relation r = comparison.of(groups.get(i), groups.get(j));
                gravest = r.compareTo(gravest) > 0 ? r : gravest;
            }
        }
        return new Claim(field, verdict(gravest, groups), values(field, groups));
    }

    /** The claim of a field that holds several values at once: never a contradiction. */
    Claim ofList(String field, List<Said> said, Comparison comparison) {
        return ofList(field, said, comparison, s -> List.of());
    }

    /** @param implied what somebody who says a value says with it: who names a president names his state */
    Claim ofList(String field, List<Said> said, Comparison comparison, Function<Said, List<String>> implied) {
        List<List<Said>> groups = wordings(said);
        for (int i = 0; i < groups.size(); i++) {
            for (int j = groups.size() - 1; j > i; j--) {
                if (comparison.of(groups.get(i), groups.get(j)) == Relation.EQUAL) {
                    groups.get(i).addAll(groups.remove(j));
                }
            }
        }
        return new Claim(field, nested(groups, said, implied), values(field, groups));
    }

    private Verdict nested(List<List<Said>> groups, List<Said> said, Function<Said, List<String>> implied) {
        if (witnesses.count(said) < 2) {
            return Verdict.SINGLE;
        }
        TreeMap<String, TreeSet<Integer>> byArticle = new TreeMap<>();
        TreeMap<String, TreeSet<Integer>> withImplied = new TreeMap<>();
        for (int g = 0; g < groups.size(); g++) {
            for (Said s : groups.get(g)) {
                String article = s.mention().article();
                add(byArticle, article, g);
                add(withImplied, article, g);
                implied.apply(s).forEach(v -> add(withImplied, article, index(groups, v)));
            }
        }
        boolean areSame = byArticle.values().stream().distinct().count() == 1;
        for (TreeSet<Integer> a : new HashSet<>(withImplied.values())) {
            for (TreeSet<Integer> b : withImplied.values()) {
                if (!a.containsAll(b) && !b.containsAll(a)) {
                    return Verdict.DIFFERS;
                }
            }
        }
        return areSame ? Verdict.AGREES : Verdict.REFINES;
    }

    private static void add(TreeMap<String, TreeSet<Integer>> sets, String article, int group) {
        if (group >= 0) {
            sets.computeIfAbsent(article, k -> new TreeSet<>()).add(group);
        }
    }

    private static int index(List<List<Said>> groups, String value) {
        for (int g = 0; g < groups.size(); g++) {
            if (groups.get(g).stream().anyMatch(s -> s.value().equals(value))) {
                return g;
            }
        }
        return -1;
    }

    private Verdict verdict(Relation gravest, List<List<Said>> groups) {
        return switch (gravest) {
            case EQUAL -> witnesses.count(groups.get(0)) >= 2 ? Verdict.AGREES : Verdict.SINGLE;
            case REFINES -> Verdict.REFINES;
            case SUPERSEDES -> Verdict.SUPERSEDED;
            case DIFFERS -> Verdict.DIFFERS;
            case CONTRADICTS -> Verdict.CONTRADICTS;
        };
    }

    private static List<List<Said>> wordings(List<Said> said) {
        TreeMap<String, List<Said>> byValue = new TreeMap<>();
        for (Said s : said) {
            byValue.computeIfAbsent(s.value(), k -> new ArrayList<>()).add(s);
        }
        List<List<Said>> out = new ArrayList<>(byValue.values());
        out.sort(Comparator.<List<Said>>comparingInt(g -> -g.size())
                .thenComparing(g -> g.get(0).value()));
        return out.size() > MOST_VALUES ? new ArrayList<>(out.subList(0, MOST_VALUES)) : out;
    }

    private List<Claim.Value> values(String field, List<List<Said>> groups) {
        List<Claim.Value> out = new ArrayList<>();
        for (List<Said> group : groups) {
            out.add(value(field, group));
        }
        out.sort(Comparator.<Claim.Value>comparingInt(v -> -v.origins())
                .thenComparingInt(v -> -v.articles().size())
                .thenComparing(Claim.Value::value));
        return out;
    }

    private Claim.Value value(String field, List<Said> group) {
        TreeMap<String, Integer> spellings = new TreeMap<>();
        TreeSet<String> articles = new TreeSet<>();
        TreeSet<Claim.Source> found = new TreeSet<>(Comparator.comparing(Claim.Source::article)
                .thenComparingInt(Claim.Source::start)
                .thenComparingInt(Claim.Source::end));
        for (Said s : group) {
            spellings.merge(s.value(), 1, Integer::sum);
            EventMention m = s.mention();
            articles.add(m.article());
            Evidence e = ClaimEvidence.of(m, field, s.value());
            found.add(source(m, e));
        }
        return new Claim.Value(
                SamePerson.spelling(spellings),
                List.copyOf(articles),
                witnesses.count(group),
                List.copyOf(found),
                null);
    }

    /** Copies may share the sentence as a value; each article is a source of its own. */
    private Claim.Source source(EventMention m, Evidence e) {
        Claim.Source known = sources.get(e);
        if (known == null || !known.article().equals(m.article())) {
            known = new Claim.Source(m.article(), e.start(), e.end());
            sources.put(e, known);
        }
        return known;
    }
}
