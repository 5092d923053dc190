package org.umubano.dossier;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;

/** Dates in the words of a language: "28–29 May 2025", "28–29 Gicurasi 2025". */
final class Dates {

    private final Words words;

    Dates(Words words) {
        this.words = words;
    }

    String of(LocalDate date) {
        return of(PartialDate.of(date));
    }

    String of(PartialDate d) {
        if (d.isDay()) {
            return d.day() + " " + month(d) + " " + d.year();
        }
        return d.month() != 0 ? month(d) + " " + d.year() : Integer.toString(d.year());
    }

    /** The same with what stands before it in a sentence: "ku wa 28 Gicurasi 2025", "muri Gicurasi 2025", "mu 2025". */
    String on(PartialDate d) {
        String precision = d.isDay() ? "day" : d.month() != 0 ? "month" : "year";
        return words.fill(words.get("on." + precision), Map.of("x", of(d)));
    }

    /** A span of days, with what both ends share said once. */
    String of(@Nullable PartialDate from, @Nullable PartialDate to) {
        if (from == null) {
            return words.get("undated");
        }
        if (to == null || to.contains(from)) {
            return of(from); // also "22 January 2025, until some day of January"
        }
        if (from.isDay() && to.isDay() && from.year() == to.year()) {
            return from.month() == to.month()
                    ? from.day() + "–" + to.day() + " " + month(from) + " " + from.year()
                    : from.day() + " " + month(from) + " – " + of(to);
        }
        return from.month() == 0 && to.month() == 0 ? from.year() + "–" + to.year() : of(from) + " – " + of(to);
    }

    private String month(PartialDate d) {
        return words.get("month." + d.month());
    }
}
