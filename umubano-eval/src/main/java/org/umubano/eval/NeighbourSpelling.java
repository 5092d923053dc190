package org.umubano.eval;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.umubano.text.Table;

/**
 * Respells Kinyarwanda as Kirundi and Kirundi as Kinyarwanda, as far as a table of words and of letters goes:
 * {@code ibyo bihugu cyangwa} gives {@code ivyo bihugu canke}. Good enough to teach what differs; no translation.
 *
 * <p>A line of letters holds anywhere in a word ({@code letters}), at its beginning ({@code start}) or at its end
 * ({@code end}), a {@code phrase} at the beginning of a word; {@code to} says for which way a line holds, if not for both.
 */
final class NeighbourSpelling {

    /** @param changes how many words became other words */
    record Respelt(String text, int changes) {}

    private record Rule(String what, String from, String to) {}

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final String TABLE = "detector/rw_rn.tsv";

    private final Map<String, String> words = new HashMap<>();
    private final List<Rule> phrases = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    private NeighbourSpelling() {}

    /** @param to {@code rn} or {@code rw} */
    static NeighbourSpelling to(String to) {
        NeighbourSpelling out = new NeighbourSpelling();
        String from = to.equals("rn") ? "rw" : "rn";
        for (Table.Row row : Table.load(TABLE).rows()) {
            if (!row.get("to").isEmpty() && !row.get("to").equals(to)) {
                continue;
            }
            if (row.get("what").equals("word")) {
                out.words.putIfAbsent(row.get(from), row.get(to));
            } else if (row.get("what").equals("phrase")) {
                out.phrases.add(new Rule("phrase", row.get(from), row.get(to)));
            } else {
                out.rules.add(new Rule(row.get("what"), row.get(from), row.get(to)));
            }
        }
        return out;
    }

    /** The words of the other language that become others: each a sign of that language. */
    Set<String> words() {
        return new TreeSet<>(words.keySet());
    }

    Respelt respell(String text) {
        StringBuilder out = new StringBuilder();
        int changes = 0;
        int from = 0;
        // Tone marks go: the tables are written without.
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
        for (Rule phrase : phrases) {
            for (int at = plain.indexOf(phrase.from()); at >= 0; at = plain.indexOf(phrase.from(), at + 1)) {
                if (at == 0 || !Character.isLetter(plain.charAt(at - 1))) {
                    plain = plain.substring(0, at)
                            + phrase.to()
                            + plain.substring(at + phrase.from().length());
                    changes++;
                }
            }
        }
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || !Character.isLetter(plain.charAt(i))) {
                String word = plain.substring(from, i);
                String other = word(word);
                changes += word.equals(other) ? 0 : 1;
                out.append(other);
                if (i < plain.length()) {
                    out.append(plain.charAt(i));
                }
                from = i + 1;
            }
        }
        return new Respelt(out.toString(), changes);
    }

    private String word(String word) {
        String whole = words.get(word);
        if (whole != null) {
            return whole;
        }
        String out = word;
        for (Rule rule : rules) {
            // What is left of the word keeps a verb a verb: "biza" is no future.
            boolean rest = out.length() > rule.from().length() + 2;
            if (rule.what().equals("letters")) {
                out = out.replace(rule.from(), rule.to());
            } else if (rule.what().equals("start") && rest && out.startsWith(rule.from())) {
                out = rule.to() + out.substring(rule.from().length());
            } else if (rule.what().equals("end") && out.endsWith(rule.from())) {
                out = out.substring(0, out.length() - rule.from().length()) + rule.to();
            }
        }
        return out;
    }
}
