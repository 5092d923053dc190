package org.umubano.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;

/**
 * ICEWS's 20 columns, parted by tabs, with a header; empty is unknown. The first report stands for the story. Left out as
 * in {@link Gdelt}.
 */
public final class Icews implements Exporter {

    static final String[] HEADER = {
        "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code",
        "Intensity", "Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher",
        "City", "District", "Province", "Country", "Latitude", "Longitude"
    };

    private final Codes codes = new Codes();

    @Override
    public int write(List<Event> events, Map<String, ArticleReport> reports, OutputStream out) throws IOException {
        int left = 0;
        try (Columns table = Columns.tabs(out, "")) {
            table.header(HEADER);
            for (Event e : events) {
                if (!Gdelt.takes(e)) {
                    left++;
                    continue;
                }
                Pair.of(e).forEach(pair -> table.row(cells(e, pair, reports)));
            }
        }
        return left;
    }

    private @Nullable Object[] cells(Event e, Pair pair, Map<String, ArticleReport> reports) {
        String cameo = Objects.requireNonNull(e.cameo());
        @Nullable Object[] c = new @Nullable Object[HEADER.length];
        c[0] = pair.number();
        c[1] = e.from();
        side(c, 2, pair.first());
        c[5] = codes.cameoWords(cameo);
        c[6] = cameo;
        c[7] = codes.goldstein(cameo);
        if (pair.second() != null) {
            side(c, 8, pair.second());
        }
        if (!e.mentions().isEmpty()) {
            String article = e.mentions().get(0).article();
            ArticleReport report = reports.get(article);
            c[11] = article;
            c[13] = report == null ? null : report.outlet();
        }
        if (e.place() != null) {
            c[14] = e.place().city();
            c[17] = e.place().state() == null ? null : codes.name(e.place().state());
        }
        return c;
    }

    private void side(@Nullable Object[] c, int at, Pair.Side side) {
        c[at] = codes.shown(side.lead());
        c[at + 1] = side.all().stream()
                .map(codes::sector)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        c[at + 2] = side.state() == null ? null : codes.name(side.state());
    }
}
