package org.umubano.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;
import org.umubano.event.Participant;

/**
 * GDELT 2.0's export of events: 61 columns parted by tabs, no header, empty is unknown. Places have FIPS 10-4 codes, actors
 * ISO 3166-1. {@code AvgTone} is empty: no tone is measured. Left out: what has no CAMEO code, no day, no actor, or did
 * not come about.
 */
public final class Gdelt implements Exporter {

    static final int COLUMNS = 61;
    private static final int GEO = 8;
    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    private final Codes codes = new Codes();

    static boolean takes(Event e) {
        return e.cameo() != null && Polecat.hasCome(e);
    }

    @Override
    public int write(List<Event> events, Map<String, ArticleReport> reports, OutputStream out) throws IOException {
        int left = 0;
        try (Columns table = Columns.tabs(out, "")) {
            for (Event e : events) {
                if (!takes(e)) {
                    left++;
                    continue;
                }
                Pair.of(e).forEach(pair -> table.row(cells(e, pair, reports)));
            }
        }
        return left;
    }

    private @Nullable Object[] cells(Event e, Pair pair, Map<String, ArticleReport> reports) {
        @Nullable Object[] c = new @Nullable Object[COLUMNS];
        LocalDate day = Objects.requireNonNull(e.from()).first();
        String cameo = Objects.requireNonNull(e.cameo());
        c[0] = pair.number();
        c[1] = BASIC.format(day);
        c[2] = BASIC.format(day).substring(0, 6);
        c[3] = day.getYear();
        c[4] = fraction(day);
        actor(c, 5, pair.first());
        if (pair.second() != null) {
            actor(c, 15, pair.second());
        }
        c[25] = 1;
        c[26] = cameo;
        c[27] = Codes.start(cameo, 3);
        c[28] = Codes.start(cameo, 2);
        c[29] = Codes.quadOfCameo(cameo);
        c[30] = codes.goldstein(cameo);
        c[31] = e.mentions().size();
        c[32] = e.origins();
        c[33] = e.reports();
        country(c, 35, pair.first().state());
        country(c, 35 + GEO, pair.second() == null ? null : pair.second().state());
        place(c, 35 + 2 * GEO, e);
        List<ArticleReport> sources = Sources.of(List.of(e), reports);
        c[59] = added(sources);
        c[60] = sources.stream()
                .map(ArticleReport::url)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return c;
    }

    /** The year and the part of it that is over, as GDELT reckons it: (month times 30 + day) of 365. */
    private static BigDecimal fraction(LocalDate day) {
        BigDecimal part = BigDecimal.valueOf((day.getMonthValue() - 1) * 30L + day.getDayOfMonth())
                .divide(BigDecimal.valueOf(365), 4, RoundingMode.HALF_UP);
        return BigDecimal.valueOf(day.getYear()).add(part);
    }

    private void actor(@Nullable Object[] c, int at, Pair.Side side) {
        Participant lead = side.lead();
        String country = codes.country(lead.state());
        String type = codes.actorType(lead);
        boolean isBody = codes.isOrganisation(lead.state());
        c[at] = isBody ? "IGO" + lead.state() : (country == null ? "" : country) + (type == null ? "" : type);
        c[at + 1] = codes.shown(lead);
        c[at + 2] = country;
        c[at + 3] = isBody ? lead.state() : null;
        c[at + 7] = type;
    }

    private void country(@Nullable Object[] c, int at, @Nullable String state) {
        if (codes.country(state) == null || state == null) {
            c[at] = 0;
            return;
        }
        c[at] = 1;
        c[at + 1] = codes.name(state);
        c[at + 2] = codes.fips(state);
    }

    private void place(@Nullable Object[] c, int at, Event e) {
        country(c, at, e.place() == null ? null : e.place().state());
        String city = e.place() == null ? null : e.place().city();
        if (city != null) {
            c[at] = 4;
            c[at + 1] = c[at + 1] == null ? city : city + ", " + c[at + 1];
        }
    }

    /** Midnight of the day on which the first report was published, or null. */
    static @Nullable String added(List<ArticleReport> sources) {
        return sources.stream()
                .map(ArticleReport::published)
                .filter(d -> d != null && d.isDay())
                .sorted()
                .findFirst()
                .map(Gdelt::moment)
                .orElse(null);
    }

    static String moment(PartialDate day) {
        return BASIC.format(day.first()) + "000000";
    }
}
