package org.umubano.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.umubano.text.Folding;
import org.umubano.text.Table;

/** Whether two forms of a name can mean one person. */
final class NameMatch {

    private static final Set<String> ARTICLES = articles();

    private NameMatch() {}

    private static Set<String> articles() {
        Set<String> out = new HashSet<>();
        Table.load("world/name_articles.tsv").rows().forEach(row -> out.add(row.get("form")));
        return Set.copyOf(out);
    }

    /** The folded words of a name, without points and without articles (el-Sisi is al-Sisi). */
    static List<String> words(String name) {
        List<String> out = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            char c = i == name.length() ? ' ' : name.charAt(i);
            if (c == ' ' || c == '.' || c == '\u00a0' || c == '\n') {
                if (i > from) {
                    String word = bare(Folding.fold(name.substring(from, i)));
                    boolean article = from > 0 && i < name.length() && c != '.' && ARTICLES.contains(word);
                    if (!article) {
                        out.add(word);
                    }
                }
                from = i + 1;
            }
        }
        return out;
    }

    /** A family name without its article: "al-Sisi", "el-Sisi". */
    private static String bare(String word) {
        int hyphen = word.indexOf('-');
        boolean article = hyphen > 0 && hyphen + 2 < word.length() && ARTICLES.contains(word.substring(0, hyphen));
        return article ? word.substring(hyphen + 1) : word;
    }

    /** Whether every word of the shorter form is a word of the longer one, but for a letter or an ending. */
    static boolean fits(List<String> shorter, List<String> longer) {
        int exact = 0;
        int near = 0;
        for (int i = 0; i < shorter.size(); i++) {
            String word = shorter.get(i);
            if (longer.contains(word)) {
                boolean family = shorter.size() == 1 && word.length() == 2 && word.equals(longer.get(0)); // "Xi"
                exact += word.length() > 2 || family ? 1 : 0;
                continue;
            }
            if (!isNearOne(word, longer)) {
                return false;
            }
            near += word.length() > 1 ? 1 : 0;
        }
        return exact + near > 0 && (exact > 0 || shorter.size() == 1 || near >= 2);
    }

    private static boolean isNearOne(String word, List<String> others) {
        for (int i = 0; i < others.size(); i++) {
            if (near(word, others.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Two spellings of one word: an initial, one letter changed, or an ending lost. The first letter is the same. */
    static boolean near(String a, String b) {
        if (a.isEmpty() || b.isEmpty() || a.charAt(0) != b.charAt(0)) {
            return a.equals(b);
        }
        if (a.equals(b) || a.length() == 1 && b.startsWith(a) || b.length() == 1 && a.startsWith(b)) {
            return true;
        }
        int least = Math.min(a.length(), b.length());
        if (least < 5) {
            return false;
        }
        if (least >= 7 && (a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length() - b.length()) <= 3) {
            return true;
        }
        int most = least >= 8 ? 2 : 1;
        return distance(a, b, most) <= most;
    }

    /** Edit distance, or a number above the limit. */
    static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int next = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + cost);
                diagonal = row[j];
                row[j] = next;
            }
        }
        return row[b.length()];
    }
}
