package org.umubano.app.export;

import java.io.IOException;
import java.io.OutputStream;
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
public final class ClaimsCsv implements Exporter {

    static final String[] HEADER = {
        "event_id",
        "field",
        "verdict",
        "rank",
        "value",
        "known",
        "origins",
        "article",
        "outlet",
        "url",
        "published",
        "language",
        "start",
        "end",
        "evidence"
    };

    private final boolean isExcel;

    /** @param isExcel with a byte order mark and neutralised formulas */
    public ClaimsCsv(boolean isExcel) {
        this.isExcel = isExcel;
    }

    @Override
    public int write(List<Event> events, Map<String, ArticleReport> reports, OutputStream out) throws IOException {
        try (Columns table = Columns.csv(out, isExcel)) {
            table.header(HEADER);
            for (Event event : events) {
                Map<String, String> sentences = sentences(event);
                claims(event).forEach(claim -> rows(table, event, claim, sentences, reports));
            }
        }
        return 0;
    }

    /** The claims, and the disagreements that are none of them (checks against what is known anyway). */
    private static Stream<Claim> claims(Event event) {
        return Stream.concat(event.claims().stream(), event.disagreements().stream())
                .distinct();
    }

    private static void rows(
            Columns table, Event e, Claim claim, Map<String, String> sentences, Map<String, ArticleReport> reports) {
        int rank = 0;
        for (Claim.Value value : claim.values()) {
            rank++;
            if (value.evidence().isEmpty()) {
                row(table, e, claim, rank, value, null, null, null);
            }
            for (Claim.Source source : value.evidence()) {
                String sentence = sentences.get(key(source.article(), source.start(), source.end()));
                row(table, e, claim, rank, value, source, reports.get(source.article()), sentence);
            }
        }
    }

    private static void row(
            Columns table,
            Event e,
            Claim claim,
            int rank,
            Claim.Value value,
            Claim.@Nullable Source source,
            @Nullable ArticleReport report,
            @Nullable String sentence) {
        table.row(
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
