package org.umubano.coding.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.event.EventMention.Quantity;
import org.umubano.event.ToldFigures;
import org.umubano.text.Table;
import org.umubano.text.Token;
import org.umubano.time.RawTime;

/**
 * How many of what: "three additional memoranda", <i>amasezerano atatu</i>, "its second session". By the things of the
 * table {@code figures} of a language that are coded and the number words of its {@code time_words}; immutable. A sentence
 * with two numbers of one thing tells of two acts, and neither is taken. {@link ToldFigures} reads the same table for what
 * is told besides.
 */
public final class FigureReader {

    /** Words between a number and what it counts. */
    private static final int MOST_BETWEEN = 2;

    /** @param what is counted; @param isOrdinal whether its number is a place in a row; @param kinds of acts so counted */
    private record Counted(String what, boolean isOrdinal, boolean isWritten, Set<String> kinds, String where) {}

    private final Map<String, Counted> nouns = new HashMap<>();
    private final Set<String> rough = new HashSet<>();
    /** Words behind which a number counts something else. */
    private final Set<String> bars = new HashSet<>();

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> ordinals = new HashMap<>();
    /** Whether a number follows its noun. */
    private final boolean isAfter;

    public FigureReader(String language) {
        String folder = "lang/" + language + "/";
        boolean after = false;
        for (Table.Row row : Table.load(folder + "figures.tsv").rows()) {
            switch (row.get("class")) {
                case "order" -> after = row.get("form").equals("after");
                case "about", "least" -> rough.addAll(row.list("form"));
                case "bar", "sum", "scale" -> bars.addAll(row.list("form"));
                case "thing", "session", "edition" -> count(row);
                default -> {}
            }
        }
        this.isAfter = after;
        for (Table.Row row : Table.load(folder + "time_words.tsv").rows()) {
            Map<String, Integer> into = switch (row.get("class")) {
                case "ones", "teens", "tens" -> numbers;
                case "ordinal" -> ordinals;
                default -> null;
            };
            if (into != null) {
                row.list("form").forEach(f -> into.put(f, row.number("value")));
            }
        }
    }

    private void count(Table.Row row) {
        if (row.get("coded").isEmpty()) {
            return;
        }
        boolean isEdition = row.get("class").equals("edition");
        Counted counted = new Counted(
                row.get("what"),
                isEdition || row.get("class").equals("session"),
                isEdition,
                Set.copyOf(row.list("coded")),
                row.where());
        row.list("form").forEach(f -> nouns.put(f, counted));
    }

    /** Gives each event the figures of its own sentence, else those of the further ones. */
    public void read(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.quantities.isEmpty()) {
                take(draft, draft.line);
                for (int i = 0; draft.quantities.isEmpty() && i < draft.also.size(); i++) {
                    take(draft, draft.also.get(i));
                }
            }
        }
    }

    private void take(Draft draft, Line line) {
        Map<String, TreeSet<String>> found = new HashMap<>();
        for (int t = 0; t < line.tokens.size(); t++) {
            Counted counted = nouns.get(line.tokens.get(t).norm());
            if (counted == null || !counted.kinds.contains(draft.kind.code())) {
                continue;
            }
            String value = number(line, t, counted);
            if (value != null) {
                found.computeIfAbsent(counted.what, k -> new TreeSet<>()).add(value);
                draft.trace.put("quantities", counted.where);
            }
        }
        List<Quantity> out = new ArrayList<>();
        found.forEach((what, values) -> {
            if (values.size() == 1) {
                out.add(new Quantity(what, values.first(), null));
            }
        });
        out.sort((x, y) -> x.what().compareTo(y.what()));
        draft.quantities.addAll(out);
    }

    private @Nullable String number(Line line, int noun, Counted counted) {
        int step = isAfter ? 1 : -1;
        for (int i = 1; i <= MOST_BETWEEN + 1; i++) {
            int t = noun + step * i;
            if (t < 0 || t >= line.tokens.size() || line.verbAt(t) != null) {
                return null;
            }
            Token token = line.tokens.get(t);
            if (!token.isWord() || bars.contains(token.norm())) {
                return null;
            }
            boolean isFigure = Character.isDigit(token.form().charAt(0));
            int n = counted.isWritten && !isFigure ? 0 : counted.isOrdinal ? ordinal(line, t) : value(line, t);
            if (n > 0 && !isInTime(line, token, counted)) {
                return isRough(line, t) ? "about " + n : Integer.toString(n);
            }
        }
        return null;
    }

    /** "1 000" is one number, at whichever end one comes to it. */
    private int value(Line line, int t) {
        Integer word = numbers.get(line.tokens.get(t).norm());
        if (word != null) {
            return word;
        }
        int first = t;
        while (first > 0 && isThousands(line, first)) {
            first--;
        }
        StringBuilder all = new StringBuilder(line.tokens.get(first).form());
        for (int i = first + 1; i < line.tokens.size() && isThousands(line, i); i++) {
            all.append(line.tokens.get(i).form());
        }
        return digits(all.toString());
    }

    /** Three digits right after a shorter number and a space. */
    private static boolean isThousands(Line line, int t) {
        Token token = line.tokens.get(t);
        Token before = line.tokens.get(t - 1);
        return isDigits(token.form(), 3, 3) && isDigits(before.form(), 1, 3) && token.start() == before.end() + 1;
    }

    private static boolean isDigits(String form, int least, int most) {
        return form.length() >= least && form.length() <= most && form.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** "Second", "19th"; after its noun "ya kabiri", "ya 19". */
    private int ordinal(Line line, int t) {
        Token token = line.tokens.get(t);
        Integer word = ordinals.get(token.norm());
        if (word != null) {
            return word;
        }
        String form = token.form();
        int end = 0;
        while (end < form.length() && Character.isDigit(form.charAt(end))) {
            end++;
        }
        boolean isWritten = isAfter ? end == form.length() : end > 0 && end == form.length() - 2;
        return end > 0 && end <= 2 && isWritten ? Integer.parseInt(form.substring(0, end)) : 0;
    }

    private static int digits(String form) {
        int n = 0;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == ',' && i > 0) {
                continue;
            }
            if (c < '0' || c > '9' || n > 10_000_000) {
                return 0;
            }
            n = n * 10 + c - '0';
        }
        return n;
    }

    /** A number of a date counts nothing; "48 hours" is a time and a figure. */
    private static boolean isInTime(Line line, Token number, Counted counted) {
        if (counted.what.equals("hour")) {
            return false;
        }
        for (RawTime time : line.times) {
            if (time.start() <= number.start() && number.end() <= time.end()) {
                return true;
            }
        }
        return false;
    }

    private boolean isRough(Line line, int number) {
        for (int t = Math.max(0, number - 2); t < number; t++) {
            if (rough.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }
}
