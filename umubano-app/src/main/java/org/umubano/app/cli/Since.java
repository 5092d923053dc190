package org.umubano.app.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import picocli.CommandLine.TypeConversionException;

/** A moment in the past as a person writes it; days begin at midnight UTC. */
final class Since {

    private Since() {}

    /** @param text yesterday, today, 7d, a date (yyyy-MM-dd) or a moment (yyyy-MM-ddTHH:mm:ssZ) */
    static Instant of(String text, LocalDate today) {
        String s = text.strip();
        try {
            if (s.equals("today")) {
                return start(today);
            }
            if (s.equals("yesterday")) {
                return start(today.minusDays(1));
            }
            if (s.endsWith("d") && s.length() < 6) {
                return start(today.minusDays(Long.parseLong(s.substring(0, s.length() - 1))));
            }
            return s.contains("T") ? Instant.parse(s) : start(LocalDate.parse(s));
        } catch (DateTimeException | NumberFormatException e) {
            throw new TypeConversionException(
                    "'" + text + "' is no moment; give yesterday, 7d, a date (yyyy-MM-dd) or yyyy-MM-ddTHH:mm:ssZ");
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
