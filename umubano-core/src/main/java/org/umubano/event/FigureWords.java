package org.umubano.event;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.text.Folding;
import org.umubano.text.Table;

/**
 * Numbers in a row of folded words: "1,700", "3.000", "twenty-four", "1.1 bln", <i>miliyari 2,5</i>, <i>cumi n’umwe</i>.
 */
final class FigureWords {

    /**
     * A number.
     *
     * @param first its first word
     * @param end the word after it
     * @param value plain digits
     * @param isDigits whether it is written in digits alone
     * @param isDated whether it stands beside the name of a month
     */
    record Number(int first, int end, String value, boolean isDigits, boolean isDated) {
        boolean isWhole() {
            return value.indexOf('.') < 0;
        }
    }

    /** What is written with more characters is no figure of news; a text may hold a number of any length. */
    private static final int LONGEST = 30;

    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> tens = new HashMap<>();
    private final Set<String> months = new HashSet<>();
    private final Map<String, Long> scales;
    private final Set<String> joins;
    /** Whether a scale stands before its number. */
    private final boolean isScaleFirst;

    FigureWords(String language, Map<String, Long> scales, Set<String> joins, boolean isScaleFirst) {
        this.scales = Map.copyOf(scales);
        this.joins = Set.copyOf(joins);
        this.isScaleFirst = isScaleFirst;
        String table = "lang/" + language + "/time_words.tsv";
        for (Table.Row row : Table.exists(table) ? Table.load(table).rows() : List.<Table.Row>of()) {
            switch (row.get("class")) {
                case "ones", "teens" -> put(row, small);
                case "ten", "tens" -> put(row, tens);
                case "month" -> row.list("form").forEach(f -> months.add(Folding.fold(f)));
                default -> {}
            }
        }
    }

    private static void put(Table.Row row, Map<String, Integer> into) {
        row.list("form").forEach(f -> into.putIfAbsent(Folding.fold(f), row.number("value")));
    }

    boolean isScale(String word) {
        return scales.containsKey(word);
    }

    List<Number> in(List<String> words) {
        List<Number> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Number n = words.get(i).isEmpty() ? null : at(words, i);
            if (n != null) {
                out.add(n);
                i = n.end - 1;
            }
        }
        return out;
    }

    private @Nullable Number at(List<String> words, int first) {
        Long before = isScaleFirst ? scales.get(words.get(first)) : null;
        int i = before == null ? first : first + 1;
        String word = i < words.size() ? words.get(i) : "";
        boolean isDigits = !word.isEmpty() && Character.isDigit(word.charAt(0));
        int end = i + 1;
        BigDecimal value;
        if (isDigits) {
            value = digits(word);
        } else {
            int whole = whole(word);
            end += whole < 0 || whole % 10 != 0 ? 0 : unit(words, end);
            value = whole < 0 ? null : BigDecimal.valueOf(whole + ones(words, i + 1, end));
        }
        if (value == null) {
            return null;
        }
        Long after = isScaleFirst || end >= words.size() ? null : scales.get(words.get(end));
        if (after != null) {
            end++;
        }
        long scale = before != null ? before : after != null ? after : 1;
        boolean isDated = scale == 1 && (isMonth(words, i - 1) || isMonth(words, end));
        String plain =
                value.multiply(BigDecimal.valueOf(scale)).stripTrailingZeros().toPlainString();
        return new Number(first, end, plain, isDigits && scale == 1, isDated);
    }

    private boolean isMonth(List<String> words, int i) {
        return i >= 0 && i < words.size() && months.contains(words.get(i));
    }

    /** The number that a word is, "twenty-four" too; -1 for none. */
    private int whole(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            Integer ten = tens.get(word.substring(0, hyphen));
            Integer one = small.get(word.substring(hyphen + 1));
            return ten == null || one == null ? -1 : ten + one;
        }
        Integer n = small.get(word);
        n = n == null ? tens.get(word) : n;
        return n == null ? -1 : n;
    }

    /** How many words after a ten belong to it: "n’umwe". */
    private int unit(List<String> words, int at) {
        boolean isJoined =
                at + 1 < words.size() && joins.contains(words.get(at)) && small.containsKey(words.get(at + 1));
        return isJoined ? 2 : 0;
    }

    private int ones(List<String> words, int from, int end) {
        Integer n = end > from ? small.get(words.get(end - 1)) : null;
        return n == null ? 0 : n;
    }

    /** "1,700" and "3.000" are thousands, "2,5" and "1.1" are not; null for what is no number. */
    private static @Nullable BigDecimal digits(String written) {
        if (written.length() > LONGEST) {
            return null;
        }
        StringBuilder out = new StringBuilder();
        int last = Math.max(written.lastIndexOf(','), written.lastIndexOf('.'));
        boolean isFraction = last >= 0 && written.length() - last - 1 != 3;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (Character.isDigit(c)) {
                out.append(c);
            } else if (i == last && isFraction) {
                out.append('.');
            }
        }
        try {
            return new BigDecimal(out.toString());
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
