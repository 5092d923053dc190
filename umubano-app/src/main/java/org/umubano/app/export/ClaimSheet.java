package org.umubano.app.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;
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
            Column.text("evidence"),
            Column.number("confidence"));

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
            Map<String, Read> sentences = sentences(event);
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
            Sink sink, Event e, Claim claim, Map<String, Read> sentences, Map<String, ArticleReport> reports)
            throws IOException {
        int rank = 0;
        for (Claim.Value value : claim.values()) {
            rank++;
            if (value.evidence().isEmpty()) {
                row(sink, e, claim, rank, value, null, null, null, null);
            }
            for (Claim.Source source : value.evidence()) {
                Read read = sentences.get(key(source.article(), source.start(), source.end()));
                ArticleReport report = reports.get(source.article());
                String sentence = read == null ? null : read.sentence;
                row(sink, e, claim, rank, value, source, report, sentence, read == null ? null : read.sure());
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
            @Nullable String sentence,
            @Nullable BigDecimal sure)
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
                sentence,
                sure);
    }

    private static String key(String article, int start, int end) {
        return article + '\n' + start + '\n' + end;
    }

    /** A sentence, and how surely the report was read that it stands in. */
    private record Read(String sentence, double confidence) {
        BigDecimal sure() {
            return EventSheet.share(confidence);
        }

        static Read surer(Read a, Read b) {
            return a.confidence >= b.confidence ? a : b;
        }
    }

    private static Map<String, Read> sentences(Event event) {
        Map<String, Read> out = new HashMap<>();
        for (EventMention m : event.mentions()) {
            Stream.concat(Stream.of(m.evidence()), m.also().stream())
                    .forEach((Evidence s) -> out.merge(
                            key(m.article(), s.start(), s.end()), new Read(s.text(), m.confidence()), Read::surer));
        }
        return out;
    }
}
