package org.umubano.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.dossier.EventWords;
import org.umubano.dossier.SourceNames;
import org.umubano.dossier.Words;
import org.umubano.event.ArticleReport;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.store.Change;

/**
 * Visits as an iCalendar (RFC 5545): all day, the end exclusive, an identifier that stays, a sequence number that grows with
 * each change. A planned visit is tentative, a cancelled one cancelled. Left out: other events, what is only proposed or
 * denied, and visits without a day.
 */
public final class Calendar implements Exporter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int MOST_OCTETS = 75;

    private final EventWords words;
    private final Map<String, Integer> sequence = new HashMap<>();
    private final Map<String, Instant> changed = new HashMap<>();

    /**
     * @param changes what became of the events, from which sequence numbers and time stamps come
     * @param language of what a visit is called
     */
    public Calendar(List<Change> changes, String language) {
        this.words = new EventWords(Words.load(language));
        for (Change c : changes) {
            if (c.what() != Change.What.NEW) {
                sequence.merge(c.event(), 1, Integer::sum);
            }
            changed.merge(c.event(), c.at(), (a, b) -> a.isAfter(b) ? a : b);
        }
    }

    @Override
    public int write(List<Event> events, Map<String, ArticleReport> reports, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//Umubano//Umubano//EN");
        line(text, "CALSCALE:GREGORIAN");
        int left = 0;
        for (Event e : events) {
            PartialDate from = e.from();
            boolean isOpen = e.status() == Status.PROPOSED || e.status() == Status.DENIED;
            if (e.kind() != Kind.VISIT || isOpen || from == null || !from.isDay()) {
                left++;
                continue;
            }
            visit(text, e, from.first(), reports);
        }
        line(text, "END:VCALENDAR");
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
        return left;
    }

    private void visit(StringBuilder out, Event e, LocalDate from, Map<String, ArticleReport> reports) {
        PartialDate to = e.to();
        LocalDate last = to != null && to.isDay() && !to.first().isBefore(from) ? to.first() : from;
        line(out, "BEGIN:VEVENT");
        line(out, "UID:" + e.id() + "@umubano.org");
        line(out, "DTSTAMP:" + stamp(e, reports));
        line(out, "SEQUENCE:" + sequence.getOrDefault(e.id(), 0));
        line(out, "DTSTART;VALUE=DATE:" + DAY.format(from));
        line(out, "DTEND;VALUE=DATE:" + DAY.format(last.plusDays(1)));
        line(out, "STATUS:" + status(e.status()));
        line(out, "TRANSP:TRANSPARENT");
        line(out, "SUMMARY:" + escaped(words.event(e)));
        if (e.place() != null && e.place().city() != null) {
            line(out, "LOCATION:" + escaped(e.place().city()));
        }
        if (!e.mentions().isEmpty()) {
            line(out, "DESCRIPTION:" + escaped(e.mentions().get(0).evidence().text()));
        }
        Sources.of(List.of(e), reports).stream()
                .filter(r -> SourceNames.address(r) != null)
                .findFirst()
                .ifPresent(r -> line(out, "URL:" + Columns.clean(String.valueOf(r.url()))));
        line(out, "CATEGORIES:" + String.join(",", e.dyads()));
        line(out, "END:VEVENT");
    }

    private static String status(Status status) {
        return switch (status) {
            case PLANNED -> "TENTATIVE";
            case CANCELLED -> "CANCELLED";
            default -> "CONFIRMED";
        };
    }

    /** When the record of the event last changed: by the store, else the last day of publication. */
    private String stamp(Event e, Map<String, ArticleReport> reports) {
        Instant at = changed.get(e.id());
        if (at != null) {
            String basic = at.toString().replace("-", "").replace(":", "");
            return basic.substring(0, 15) + "Z";
        }
        return Sources.of(List.of(e), reports).stream()
                .map(ArticleReport::published)
                .filter(d -> d != null && d.isDay())
                .max(Comparator.naturalOrder())
                .map(Gdelt::moment)
                .map(m -> m.substring(0, 8) + "T000000Z")
                .orElse("19700101T000000Z");
    }

    private static String escaped(String s) {
        return Columns.clean(s).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
    }

    /** A line ended by CRLF, folded after 75 octets, never inside a character. */
    private static void line(StringBuilder out, String content) {
        int octets = 0;
        for (int i = 0; i < content.length(); ) {
            int c = content.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (octets + size > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.appendCodePoint(c);
            octets += size;
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }
}
