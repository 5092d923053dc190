package org.umubano.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.umubano.coreference.Names;
import org.umubano.event.Participant;

/**
 * Whether two participants of one act, or two names in its reports, are one person: the same name, or what may be two
 * spellings of it where the state is the same and no office excludes the other.
 */
public final class SamePerson {

    private static final String VOWELS = "aeiou";
    /** A shorter word with one vowel more is another word. */
    private static final int SHORTEST = 3;

    private SamePerson() {}

    /** Whether two people are one; what has no name is nobody. */
    public static boolean is(Participant a, Participant b) {
        String x = a.name();
        String y = b.name();
        return x != null && y != null && (isSame(x, y) || isRespelt(a, b));
    }

    /** Whether two names are one by their words: accents, order, initials, a letter. */
    static boolean isSame(String a, String b) {
        return Names.same(Names.words(a), Names.words(b));
    }

    /** Whether the names are spellings of one that only hold for one where state and office speak for it. */
    static boolean isRespelt(Participant a, Participant b) {
        String x = a.name();
        String y = b.name();
        return x != null
                && y != null
                && a.state() != null
                && a.state().equals(b.state())
                && !PeopleClaims.exclude(offices(a), offices(b))
                && areAlike(Names.words(x), Names.words(y));
    }

    /** Every word of the shorter name has its like in the longer one. */
    static boolean areAlike(List<String> a, List<String> b) {
        if (a.size() > b.size()) {
            return areAlike(b, a);
        }
        List<String> left = new ArrayList<>(b);
        for (String word : a) {
            String like = left.stream().filter(w -> isLike(word, w)).findFirst().orElse(null);
            if (like == null) {
                return false;
            }
            left.remove(like);
        }
        return !a.isEmpty();
    }

    /** Whether two folded words may be one word that two languages spell: Aaron, Aron, Aroni; Ssali, Sali, Sari. */
    static boolean isLike(String a, String b) {
        if (Names.same(List.of(a), List.of(b))) {
            return true;
        }
        String x = sounds(a);
        String y = sounds(b);
        return Names.same(List.of(x), List.of(y)) || isLengthened(x, y) || isLengthened(y, x);
    }

    /** Kinyarwanda lets a word end in a vowel. */
    private static boolean isLengthened(String shorter, String longer) {
        return shorter.length() >= SHORTEST
                && longer.length() == shorter.length() + 1
                && longer.startsWith(shorter)
                && VOWELS.indexOf(longer.charAt(longer.length() - 1)) >= 0;
    }

    /** Each letter once where it is doubled, r for l, which Kinyarwanda does not tell apart, and no h but the first letter. */
    private static String sounds(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i) == 'l' ? 'r' : word.charAt(i);
            boolean isHeard = out.isEmpty() || c != 'h' && out.charAt(out.length() - 1) != c;
            if (isHeard) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Of several spellings the one that most use; of equals that which keeps the marks that others drop: Erdoğan. */
    static String spelling(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparingLong(e -> marks(e.getKey()))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    /** How many letters have marks that others drop. */
    static long marks(String name) {
        return name.chars().filter(c -> c > 127 && Character.isLetter(c)).count();
    }

    /** All offices of a participant. */
    static Set<String> offices(Participant p) {
        Set<String> out = new TreeSet<>(p.offices());
        if (p.office() != null) {
            out.add(p.office());
        }
        return out;
    }
}
