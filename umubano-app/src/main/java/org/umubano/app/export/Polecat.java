package org.umubano.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;
import org.umubano.event.Participant;
import org.umubano.event.Plover;
import org.umubano.event.Status;

/**
 * POLECAT's 40 columns, parted by tabs, with a header; {@code None} is unknown, several values are parted by {@code "; "}.
 * Left out: what has no type of PLOVER, no day, no actor, or did not come about (cancelled, denied).
 */
public final class Polecat implements Exporter {

    static final String[] HEADER = {
        "Event ID",
        "Event Date",
        "Event Type",
        "Event Mode",
        "Intensity",
        "Quad Code",
        "Contexts",
        "Actor Name",
        "Actor Country",
        "Actor COW",
        "Primary Actor Sector",
        "Actor Sectors",
        "Actor Title",
        "Actor Name Raw",
        "Wikipedia Actor ID",
        "Recipient Name",
        "Recipient Country",
        "Recipient COW",
        "Primary Recipient Sector",
        "Recipient Sectors",
        "Recipient Title",
        "Recipient Name Raw",
        "Wikipedia Recipient ID",
        "Placename",
        "City",
        "District",
        "Province",
        "Country",
        "Latitude",
        "Longitude",
        "GeoNames ID",
        "Raw Placename",
        "Feature Type",
        "Source",
        "Publication Date",
        "Story People",
        "Story Organizations",
        "Story Locations",
        "Language",
        "Version"
    };

    private static final String NONE = "None";

    private final Codes codes = new Codes();

    /** Whether a data set of acts can have it: it has a day, and nobody says that it did not come about. */
    static boolean hasCome(Event e) {
        return e.from() != null
                && e.from().isDay()
                && e.status() != Status.CANCELLED
                && e.status() != Status.DENIED
                && e.participants().stream().anyMatch(p -> p.role() == Participant.Role.ACTOR);
    }

    @Override
    public int write(List<Event> events, Map<String, ArticleReport> reports, OutputStream out) throws IOException {
        int left = 0;
        try (Columns table = Columns.tabs(out, NONE)) {
            table.header(HEADER);
            for (Event e : events) {
                Plover plover = e.plover();
                if (plover == null || !hasCome(e)) {
                    left++;
                    continue;
                }
                Pair.of(e).forEach(pair -> row(table, e, plover, pair, reports));
            }
        }
        return left;
    }

    private void row(Columns table, Event e, Plover plover, Pair pair, Map<String, ArticleReport> reports) {
        @Nullable Object[] cells = new @Nullable Object[HEADER.length];
        cells[0] = pair.id();
        cells[1] = e.from();
        cells[2] = plover.type();
        cells[3] = plover.mode();
        cells[4] = codes.scale(plover);
        cells[5] = codes.quad(plover);
        cells[6] = EventSheet.list(plover.contexts());
        side(cells, 7, pair.first());
        if (pair.second() != null) {
            side(cells, 15, pair.second());
        }
        String city = e.place() == null ? null : e.place().city();
        String state = e.place() == null ? null : e.place().state();
        cells[23] = city != null ? city : state == null ? null : codes.name(state);
        cells[24] = city;
        cells[27] = state;
        List<ArticleReport> sources = Sources.of(List.of(e), reports);
        cells[33] = joined(sources.stream().map(ArticleReport::outlet).toList());
        cells[34] = sources.stream()
                .map(ArticleReport::published)
                .filter(Objects::nonNull)
                .sorted()
                .findFirst()
                .orElse(null);
        cells[35] = joined(e.participants().stream().map(Participant::name).toList());
        cells[36] = joined(e.participants().stream()
                .map(Participant::state)
                .filter(codes::isOrganisation)
                .toList());
        cells[37] = city;
        cells[38] = joined(e.languages().stream()
                .map(l -> Locale.forLanguageTag(l).getDisplayLanguage(Locale.ENGLISH))
                .toList());
        cells[39] = "umubano-1";
        table.row(cells);
    }

    /** The eight columns of an actor or recipient. */
    private void side(@Nullable Object[] cells, int at, Pair.Side side) {
        Participant lead = side.lead();
        cells[at] = codes.shown(lead);
        cells[at + 1] = codes.country(lead.state());
        cells[at + 2] = codes.cow(lead.state());
        cells[at + 3] = codes.sector(lead);
        cells[at + 4] = joined(side.all().stream().map(codes::sector).toList());
        cells[at + 5] = codes.office(lead.office());
        cells[at + 6] = lead.name();
    }

    private static String joined(List<@Nullable String> values) {
        return values.stream().filter(Objects::nonNull).distinct().collect(Collectors.joining("; "));
    }
}
