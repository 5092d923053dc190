package org.umubano.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.dossier.SourceNames;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;

/**
 * GDELT 2.0's table of mentions: 16 columns parted by tabs, no header; one row for each pair of {@link Gdelt} and each
 * event mention. Offsets count code points; the number of the sentence and the tone are unknown.
 */
public final class GdeltMentions implements Exporter {

    static final int COLUMNS = 16;

    @Override
    public int write(List<Event> events, Map<String, ArticleReport> reports, OutputStream out) throws IOException {
        int left = 0;
        try (Columns table = Columns.tabs(out, "")) {
            for (Event e : events) {
                if (!Gdelt.takes(e)) {
                    left++;
                    continue;
                }
                for (Pair pair : Pair.of(e)) {
                    e.mentions().forEach(m -> table.row(cells(e, pair, m, reports)));
                }
            }
        }
        return left;
    }

    private static @Nullable Object[] cells(Event e, Pair pair, EventMention m, Map<String, ArticleReport> reports) {
        ArticleReport report = reports.get(m.article());
        String address = report == null ? null : SourceNames.address(report);
        PartialDate published = report == null ? null : report.published();
        @Nullable Object[] c = new @Nullable Object[COLUMNS];
        c[0] = pair.number();
        c[1] = e.from() == null ? null : Gdelt.moment(e.from());
        c[2] = published == null || !published.isDay() ? null : Gdelt.moment(published);
        c[3] = address == null ? 2 : 1; // 1 the web, 2 known by citation alone
        c[4] = report == null ? null : report.outlet();
        c[5] = address == null ? m.article() : address;
        c[9] = m.evidence().start();
        c[10] = 1;
        c[11] = Math.round(m.confidence() * 100);
        c[12] = report == null ? null : report.characters();
        c[15] = m.language();
        return c;
    }
}
