package org.umubano.claim;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.umubano.article.PartialDate;
import org.umubano.text.Folding;
import org.umubano.text.Table;
import org.umubano.time.TimeExpression;

/**
 * What a sentence says against the calendar.
 *
 * @param text the words that say it
 * @param weekday ISO number of the weekday that the day is; 0 for a day that its month does not have
 */
public record CalendarSlip(String text, int weekday) {

    private static final int LONGEST_MONTH = 31;
    private static final Map<String, Map<String, Integer>> MONTHS = new ConcurrentHashMap<>();

    /** The slips of a text in its order. */
    static List<CalendarSlip> of(Wording wording) {
        List<CalendarSlip> out = new ArrayList<>();
        for (TimeExpression time : wording.times()) {
            PartialDate from = time.from();
            boolean isDay = from != null && from.isDay() && from.equals(time.to());
            int weekday = isDay && from != null ? from.first().getDayOfWeek().getValue() : 0;
            if (isDay && time.weekday() != 0 && time.weekday() != weekday) {
                out.add(new CalendarSlip(wording.text().substring(time.start(), time.end()), weekday));
            }
        }
        impossible(wording, out);
        return out;
    }

    /** A number of a day beside the name of a month that has no such day; the year, where it stands there, decides on leap days. */
    private static void impossible(Wording wording, List<CalendarSlip> out) {
        Map<String, Integer> months = MONTHS.computeIfAbsent(wording.language(), CalendarSlip::months);
        for (int i = 0; i < wording.words().size(); i++) {
            Integer month = months.get(form(wording, i));
            if (month == null) {
                continue;
            }
            int year = number(form(wording, i + 1)) > LONGEST_MONTH
                    ? number(form(wording, i + 1))
                    : Math.max(number(form(wording, i + 2)), number(form(wording, i + 3)));
            for (int at : new int[] {i - 1, i + 1}) {
                int day = number(form(wording, at));
                if (day > 0 && day <= 99 && day > length(month, year)) {
                    int first = Math.min(i, at);
                    out.add(new CalendarSlip(
                            wording.text()
                                    .substring(
                                            wording.words().get(first).start(),
                                            wording.words().get(Math.max(i, at)).end()),
                            0));
                }
            }
        }
    }

    private static int length(int month, int year) {
        return year > LONGEST_MONTH
                ? YearMonth.of(year, month).lengthOfMonth()
                : Month.of(month).maxLength();
    }

    private static String form(Wording wording, int i) {
        return i < 0 || i >= wording.words().size()
                ? ""
                : Folding.fold(wording.words().get(i).form());
    }

    /** The number that a word begins with, "31st" too; 0 for none. */
    private static int number(String form) {
        int end = 0;
        while (end < form.length() && end < 4 && Character.isDigit(form.charAt(end))) {
            end++;
        }
        boolean isNumber = end > 0 && (end == form.length() || form.length() - end == 2 && end <= 2);
        return isNumber ? Integer.parseInt(form.substring(0, end)) : 0;
    }

    private static Map<String, Integer> months(String language) {
        Map<String, Integer> out = new HashMap<>();
        String table = "lang/" + language + "/time_words.tsv";
        for (Table.Row row : Table.exists(table) ? Table.load(table).rows() : List.<Table.Row>of()) {
            if (row.get("class").equals("month")) {
                row.list("form").forEach(f -> out.put(Folding.fold(f), row.number("value")));
            }
        }
        return Map.copyOf(out);
    }
}
