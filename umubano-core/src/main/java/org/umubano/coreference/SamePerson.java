package org.umubano.coreference;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.umubano.event.Participant;
import org.umubano.text.Table;

/**
 * Whether two participants of one act, or two names in its reports, are one person: the same name, or what may be two
 * spellings of it where the state is the same and no office excludes the other.
 */
public final class SamePerson {

    /** Two offices that nobody holds at one time: {@code world/office_exclusions.tsv}. */
    private static final Set<String> EXCLUSIVE = exclusive();

    private static Set<String> exclusive() {
        Set<String> out = new HashSet<>();
        for (Table.Row row : Table.load("world/office_exclusions.tsv").rows()) {
            for (String other : row.list("excludes")) {
                out.add(row.get("office") + ' ' + other);
                out.add(other + ' ' + row.get("office"));
            }
        }
        return Set.copyOf(out);
    }

    private SamePerson() {}

    /** Whether two people are one; what has no name is nobody. */
    public static boolean is(Participant a, Participant b) {
        return a.name() != null && b.name() != null && is(a, FoldedName.of(a.name()), b, FoldedName.of(b.name()));
    }

    /** The same for people whose names are folded. */
    static boolean is(Participant a, FoldedName x, Participant b, FoldedName y) {
        return x.isSame(y) || isRespelt(a, x, b, y);
    }

    /** Whether two names are one by their words: accents, order, initials, a letter. */
    public static boolean isSame(String a, String b) {
        return Names.same(Names.words(a), Names.words(b));
    }

    /** Whether the names are spellings of one that only hold for one where state and office speak for it. */
    public static boolean isRespelt(Participant a, Participant b) {
        String x = a.name();
        String y = b.name();
        return x != null && y != null && isRespelt(a, FoldedName.of(x), b, FoldedName.of(y));
    }

    private static boolean isRespelt(Participant a, FoldedName x, Participant b, FoldedName y) {
        return a.state() != null && a.state().equals(b.state()) && x.isLike(y) && !exclude(offices(a), offices(b));
    }

    /** Whether every word of the shorter of two folded names has its like in the longer one. */
    public static boolean areAlike(List<String> a, List<String> b) {
        return new FoldedName(a).isLike(new FoldedName(b));
    }

    /** Whether two folded words may be one word that two languages spell. */
    public static boolean isLike(String a, String b) {
        return areAlike(List.of(a), List.of(b));
    }

    /** Whether some office of one side excludes one of the other. */
    public static boolean exclude(Set<String> x, Set<String> y) {
        return x.stream().anyMatch(p -> y.stream().anyMatch(q -> EXCLUSIVE.contains(p + ' ' + q)));
    }

    /** Of several spellings the one that most use; of equals that which keeps the marks that others drop: Erdoğan. */
    public static String spelling(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparingLong(e -> marks(e.getKey()))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** How many letters have marks that others drop. */
    public static long marks(String name) {
        return name.chars().filter(c -> c > 127 && Character.isLetter(c)).count();
    }

    /** All offices of a participant. */
    public static Set<String> offices(Participant p) {
        Set<String> out = new TreeSet<>(p.offices());
        if (p.office() != null) {
            out.add(p.office());
        }
        return out;
    }
}
