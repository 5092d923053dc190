package org.umubano.coreference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.umubano.text.Table;

/** Names of people and things as they are compared: without accents and case, by their words, spellings near each other. */
public final class Names {

    private static final int SHORTEST_FUZZY = 5;
    private static final int LONG = 9;

    private static final Map<String, String> FRENCH = french();

    private Names() {}

    /** Lower case without accents; letters that no accent makes (ø, ı, ł) become their plain likes. */
    public static String fold(String name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder out = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(plain(c));
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static char plain(char c) {
        return switch (c) {
            case 'ı', 'İ' -> 'i';
            case 'ø', 'Ø' -> 'o';
            case 'ł', 'Ł' -> 'l';
            case 'đ', 'Đ' -> 'd';
            case 'ə', 'Ə' -> 'a';
            default -> c;
        };
    }

    /** The words of a name, folded; a letter that was lost to "?" stays as "?"; single letters (initials) fall away. */
    public static List<String> words(String name) {
        String folded = fold(name);
        List<String> out = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inside =
                    i < folded.length() && (Character.isLetterOrDigit(folded.charAt(i)) || folded.charAt(i) == '?');
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                if (i - from > 1) {
                    out.add(folded.substring(from, i));
                }
                from = -1;
            }
        }
        return out;
    }

    /**
     * Whether two names can be one person's: all words of the shorter one are in the longer one, in whatever order, or
     * the last words (surnames) are one and so is the first word of either; a letter or two may differ in a long word, and
     * a particle of two letters inside a name that agrees otherwise (el, al).
     */
    public static boolean same(List<String> a, List<String> b) {
        return new FoldedName(a).isSame(new FoldedName(b));
    }

    /** The same for words whose sets of letters are known. */
    static boolean same(String[] a, int[] lettersOfA, String[] b, int[] lettersOfB) {
        if (a.length > b.length) {
            return same(b, lettersOfB, a, lettersOfA);
        }
        if (a.length == 0) {
            return false;
        }
        int found = 0;
        int particles = 0;
        for (int i = 0; i < a.length; i++) {
            if (has(b, lettersOfB, a[i], lettersOfA[i])) {
                found++;
            } else if (a[i].length() == 2 && i > 0 && i < a.length - 1) {
                particles++;
            }
        }
        int i = a.length - 1;
        int j = b.length - 1;
        return found == a.length
                || (found >= 2 && found + particles == a.length)
                || (found > 0
                        && a[i].length() >= SHORTEST_FUZZY
                        && near(a[i], lettersOfA[i], b[j], lettersOfB[j])
                        && (has(b, lettersOfB, a[0], lettersOfA[0]) || has(a, lettersOfA, b[0], lettersOfB[0])));
    }

    private static boolean has(String[] words, int[] letters, String word, int lettersOfWord) {
        for (int i = 0; i < words.length; i++) {
            if (near(words[i], letters[i], word, lettersOfWord)) {
                return true;
            }
        }
        return false;
    }

    /** The letters of a word as bits. */
    static int letters(String word) {
        int bits = 0;
        for (int i = 0; i < word.length(); i++) {
            bits |= 1 << (word.charAt(i) & 31);
        }
        return bits;
    }

    /** As {@link #near(String, String)}; words with many different letters are not looked at. */
    static boolean near(String a, int lettersOfA, String b, int lettersOfB) {
        return Integer.bitCount(lettersOfA ^ lettersOfB) <= 4 && near(a, b);
    }

    /** Whether two words are one, or a letter apart (two in a long word). */
    static boolean near(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST_FUZZY) {
            return false;
        }
        int most = shorter >= LONG ? 2 : 1;
        return distance(a, b, most) || (isFrench(a) != isFrench(b) && distance(plain(a), plain(b), most));
    }

    /** Whether a word has what French writes for sounds that English writes in other letters: Béchir and Bashir. */
    private static boolean isFrench(String word) {
        return FRENCH.keySet().stream().anyMatch(word::contains);
    }

    private static String plain(String word) {
        String out = word;
        for (Map.Entry<String, String> sound : FRENCH.entrySet()) {
            out = out.replace(sound.getKey(), sound.getValue());
        }
        return out;
    }

    private static Map<String, String> french() {
        Map<String, String> out = new LinkedHashMap<>();
        Table.load("world/french_spellings.tsv").rows().forEach(row -> out.put(row.get("french"), row.get("english")));
        return out;
    }

    /** Whether at most {@code most} letters must be changed, added or dropped; "?" stands for any letter. */
    private static boolean distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return false;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                char x = a.charAt(i - 1);
                char y = b.charAt(j - 1);
                int change = diagonal + (x == y || x == '?' || y == '?' ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return false;
            }
        }
        return row[b.length()] <= most;
    }
}
