package org.umubano.app.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;
import org.umubano.event.Evidence;

/**
 * One row for each sentence that says a value of a field of an event; a value that no article says (known from the
 * calendar) has one row without a sentence. {@code rank} 1 is the best value. The offsets count code points.
 */
final class ClaimSheet implements Sheet {

    private static final List<Column> COLUMNS = List.of(
            Column.text("event_id"),
            Column.text("field"),
            Column.text("verdict"),
            Column.integer("rank"),
            Column.text("value"),
            Column.text("known"),
            Column.integer("origins"),
            Column.text("article"),
            Column.text("outlet"),
            Column.text("url"),
            Column.text("published"),
            Column.text("language"),
            Column.integer("start"),
            Column.integer("end"),
            Column.text("evidence"));

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void rows(List<Event> events, Map<String, ArticleReport> reports, Sink sink) throws IOException {
        for (Event event : events) {
            Map<String, String> sentences = sentences(event);
            for (Claim claim : claims(event).toList()) {
                rows(sink, event, claim, sentences, reports);
            }
        }
    }

    /** The claims, and the disagreements that are none of them (checks against what is known anyway). */
    private static Stream<Claim> claims(Event event) {
        return Stream.concat(event.claims().stream(), event.disagreements().stream())
                .distinct();
    }

    private static void rows(
            Sink sink, Event e, Claim claim, Map<String, String> sentences, Map<String, ArticleReport> reports)
            throws IOException {
        int rank = 0;
        for (Claim.Value value : claim.values()) {
            rank++;
            if (value.evidence().isEmpty()) {
                row(sink, e, claim, rank, value, null, null, null);
            }
            for (Claim.Source source : value.evidence()) {
                String sentence = sentences.get(key(source.article(), source.start(), source.end()));
                row(sink, e, claim, rank, value, source, reports.get(source.article()), sentence);
            }
        }
    }

    private static void row(
            Sink sink,
            Event e,
            Claim claim,
            int rank,
            Claim.Value value,
            Claim.@Nullable Source source,
            @Nullable ArticleReport report,
            @Nullable String sentence)
            throws IOException {
        sink.row(
                e.id(),
                claim.field(),
                claim.verdict().code(),
                rank,
                value.value(),
                value.known(),
                value.origins(),
                source == null ? null : source.article(),
                report == null ? null : report.outlet(),
                report == null ? null : report.url(),
                report == null ? null : report.published(),
                report == null ? null : report.language().language(),
                source == null ? null : source.start(),
                source == null ? null : source.end(),
                sentence);
    }

    private static String key(String article, int start, int end) {
        return article + '\n' + start + '\n' + end;
    }

    private static Map<String, String> sentences(Event event) {
        Map<String, String> out = new HashMap<>();
        event.mentions()
                .forEach(m -> Stream.concat(Stream.of(m.evidence()), m.also().stream())
                        .forEach((Evidence s) -> out.putIfAbsent(key(m.article(), s.start(), s.end()), s.text())));
        return out;
    }
}
