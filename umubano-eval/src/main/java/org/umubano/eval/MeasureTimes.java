package org.umubano.eval;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.umubano.article.PartialDate;
import org.umubano.text.Table;
import org.umubano.time.ArticleDate;
import org.umubano.time.DateHow;
import org.umubano.time.Direction;
import org.umubano.time.RawTime;
import org.umubano.time.TenseCues;
import org.umubano.time.TimeExpression;
import org.umubano.time.TimeTagger;
import org.umubano.time.TimexType;

/**
 * Measures the reading of expressions of time against the own sets.
 *
 * <pre>{@code
 * java -cp ... org.umubano.eval.MeasureTimes [--misses]
 * }</pre>
 */
public final class MeasureTimes {

    /** What came of one set. */
    public record Score(String set, int right, int all, List<String> misses) {
        /** The share of those that are right, from 0 to 1; 0 of none. */
        public double share() {
            return all == 0 ? 0 : (double) right / all;
        }
    }

    /** The sets of a language and the least share of all of them together that is right. */
    private record Goal(String language, double least, List<String> sets) {}

    private static final List<Goal> GOALS = List.of(
            new Goal("rw", 0.98, List.of("sets/times_rw.tsv", "sets/times_rw_own.tsv")),
            new Goal("en", 0.97, List.of("sets/times_en.tsv")));

    private static final PartialDate REFERENCE = PartialDate.parse("2025-05-27");

    private MeasureTimes() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        boolean showsMisses = Arrays.asList(args).contains("--misses");
        boolean isEnough = true;
        for (Goal goal : GOALS) {
            int right = 0;
            int all = 0;
            for (String set : goal.sets) {
                Score s = Table.exists(set)
                        ? measure(set, goal.language)
                        : new Score(set + " (not there)", 0, 0, List.of());
                out.println(s.set + ": " + percent(s.right, s.all));
                if (showsMisses) {
                    s.misses.forEach(m -> out.println("  " + m));
                }
                right += s.right;
                all += s.all;
            }
            out.println(goal.language + " in all: " + percent(right, all));
            isEnough &= right >= goal.least * all;
        }
        if (!isEnough) {
            System.exit(1);
        }
    }

    private static String percent(int right, int all) {
        return String.format(Locale.ROOT, "%d of %d right, %.1f%%", right, all, 100.0 * right / Math.max(1, all));
    }

    /** Measures one set of its own format or of that of the table of expressions. */
    public static Score measure(String set, String language) {
        TenseCues cues = TenseCues.of(language);
        return measure(set, language, cues::direction);
    }

    /** The same with another way to tell the direction of a sentence. */
    public static Score measure(String set, String language, Function<String, Direction> direction) {
        Table table = Table.load(set);
        boolean isBare = set.endsWith("times_rw.tsv");
        int all = 0;
        List<String> misses = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            all++;
            String miss = isBare ? bare(row, language) : inSentence(row, language, direction);
            if (!miss.isEmpty()) {
                misses.add(row.where() + " " + miss);
            }
        }
        return new Score(set, all - misses.size(), all, misses);
    }

    /** An expression on its own, with its value for a past and for a coming act. */
    private static String bare(Table.Row row, String language) {
        String text = row.get("expression");
        String[] values = row.get("value").split(" \\| ", -1);
        String past = values[0];
        String future = values[values.length - 1];
        List<RawTime> found = TimeTagger.of(language).find(text, 0, text.length());
        if (found.size() != 1 || found.get(0).start() != 0 || found.get(0).end() != text.length()) {
            return text + ": not found whole, but " + found;
        }
        if (!row.get("tense_dependent").equals("yes")) {
            return compare(row, language, found.get(0), Direction.UNKNOWN, past);
        }
        String miss = compare(row, language, found.get(0), Direction.PAST, past);
        return miss.isEmpty() ? compare(row, language, found.get(0), Direction.FUTURE, future) : miss;
    }

    private static String compare(Table.Row row, String language, RawTime raw, Direction direction, String expected) {
        PartialDate mentioned = PartialDate.parse("2025-05-20");
        TimeExpression before = new TimeExpression(
                0, 0, TimexType.DATE, "2025-05-20", mentioned, mentioned, DateHow.STATED, 0, 1, "before");
        TimeExpression t =
                TimeTagger.of(language).resolve(raw, ArticleDate.given(REFERENCE), direction, List.of(before));
        String value = switch (expected) {
            case "anaphoric" -> row.get("precision").equals("year") ? "2025" : "2025-05-20";
            case "anaphoric +P1D" -> "2025-05-21";
            case "anaphoric -P1D" -> "2025-05-19";
            case "anaphoric +P1Y" -> "2026";
            default -> expected;
        };
        boolean isRight = t.value().equals(value) && t.type().name().equals(row.get("timex_type"));
        return isRight
                ? ""
                : row.get("expression") + ": " + direction + " " + row.get("timex_type") + " " + value + ", but "
                        + t.type() + " " + t.value() + " by " + t.rule();
    }

    /** An expression in its sentence: extent, type and value, and the dates where the set has them. */
    private static String inSentence(Table.Row row, String language, Function<String, Direction> direction) {
        String sentence = row.get("sentence");
        String expression = row.get("expression");
        TimeTagger tagger = TimeTagger.of(language);
        String published = row.get("published");
        List<RawTime> found = tagger.find(sentence, 0, sentence.length());
        ArticleDate anchor = ArticleDate.infer(found, published.isEmpty() ? null : PartialDate.parse(published));
        Direction looks = direction.apply(sentence);
        List<TimeExpression> resolved = new ArrayList<>();
        for (RawTime raw : found) {
            resolved.add(tagger.resolve(raw, anchor, looks, resolved));
        }
        if (expression.isEmpty() && found.isEmpty()) {
            return "";
        }
        StringBuilder seen = new StringBuilder();
        for (TimeExpression t : resolved) {
            String words = sentence.substring(t.start(), t.end());
            boolean isRight = words.equals(expression)
                    && t.type().name().equals(row.get("timex_type"))
                    && Arrays.asList(row.get("value").split(" \\| ", -1)).contains(t.value())
                    && fits(row.get("from"), t.from())
                    && fits(row.get("to"), t.to());
            if (isRight) {
                return "";
            }
            seen.append(" [")
                    .append(words)
                    .append("] ")
                    .append(t.type())
                    .append(' ')
                    .append(t.value());
            seen.append(' ')
                    .append(t.from())
                    .append("..")
                    .append(t.to())
                    .append(' ')
                    .append(t.rule());
        }
        return "[" + expression + "] " + row.get("timex_type") + " " + row.get("value") + " " + row.get("from") + ".."
                + row.get("to") + ", but" + seen + " (" + looks + ", " + published + ") in: " + sentence;
    }

    private static boolean fits(String expected, @org.jspecify.annotations.Nullable PartialDate date) {
        return expected.isEmpty() || (date != null && date.toString().equals(expected));
    }
}
