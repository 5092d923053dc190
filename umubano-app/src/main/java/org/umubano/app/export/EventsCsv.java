package org.umubano.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.claim.Verdict;
import org.umubano.event.ArticleReport;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;

/**
 * One row for each event. Lists inside a cell are parted by {@code "; "}. A date is as precise as it is known
 * ({@code from}); beside it the first and last day that it can mean and its precision: day, month, year.
 */
public final class EventsCsv implements Exporter {

    static final String[] HEADER = {
        "event_id",
        "kind",
        "subtype",
        "status",
        "from",
        "from_first",
        "from_last",
        "from_precision",
        "to",
        "to_first",
        "to_last",
        "to_precision",
        "city",
        "state",
        "actor_states",
        "recipient_states",
        "actors",
        "recipients",
        "topics",
        "named",
        "plover_type",
        "plover_mode",
        "plover_contexts",
        "plover_scale",
        "plover_quad",
        "cameo",
        "goldstein",
        "dyads",
        "languages",
        "reports",
        "origins",
        "differs",
        "contradicts",
        "parts",
        "articles"
    };

    private final boolean isExcel;
    private final Codes codes = new Codes();

    /** @param isExcel with a byte order mark and neutralised formulas */
    public EventsCsv(boolean isExcel) {
        this.isExcel = isExcel;
    }

    @Override
    public int write(List<Event> events, Map<String, ArticleReport> reports, OutputStream out) throws IOException {
        try (Columns table = Columns.csv(out, isExcel)) {
            table.header(HEADER);
            events.forEach(e -> row(table, e));
        }
        return 0;
    }

    private void row(Columns table, Event e) {
        table.row(
                e.id(),
                e.kind().code(),
                e.subtype(),
                e.status().code(),
                e.from(),
                e.from() == null ? null : e.from().first(),
                e.from() == null ? null : e.from().last(),
                precision(e.from()),
                e.to(),
                e.to() == null ? null : e.to().first(),
                e.to() == null ? null : e.to().last(),
                precision(e.to()),
                e.place() == null ? null : e.place().city(),
                e.place() == null ? null : e.place().state(),
                states(e, Role.ACTOR),
                states(e, Role.RECIPIENT),
                people(e, Role.ACTOR),
                people(e, Role.RECIPIENT),
                list(e.topics()),
                list(e.named()),
                e.plover() == null ? null : e.plover().type(),
                e.plover() == null ? null : e.plover().mode(),
                e.plover() == null ? null : list(e.plover().contexts()),
                e.plover() == null ? null : number(codes.scale(e.plover())),
                e.plover() == null ? null : number(codes.quad(e.plover())),
                e.cameo(),
                e.cameo() == null ? null : number(codes.goldstein(e.cameo())),
                list(e.dyads()),
                list(e.languages()),
                e.reports(),
                e.origins(),
                fields(e, Verdict.DIFFERS),
                fields(e, Verdict.CONTRADICTS),
                list(e.parts()),
                list(e.mentions().stream().map(m -> m.article()).distinct().toList()));
    }

    static @Nullable Object number(@Nullable String digits) {
        return digits == null ? null : new java.math.BigDecimal(digits);
    }

    /** Day, month or year; null for no date. */
    static @Nullable String precision(@Nullable PartialDate date) {
        return date == null ? null : date.day() != 0 ? "day" : date.month() != 0 ? "month" : "year";
    }

    static String list(List<String> values) {
        return String.join("; ", values);
    }

    private static String states(Event e, Role role) {
        return e.participants().stream()
                .filter(p -> p.role() == role && p.state() != null)
                .map(Participant::state)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Name, office and state, parted by slashes: {@code Paul Kagame/HOS/RWA}; an empty part is unknown. */
    private static String people(Event e, Role role) {
        return e.participants().stream()
                .filter(p -> p.role() == role)
                .map(p -> text(p.name()) + "/" + text(p.office()) + "/" + text(p.state()))
                .collect(Collectors.joining("; "));
    }

    private static String text(@Nullable String s) {
        return s == null ? "" : s;
    }

    private static String fields(Event e, Verdict verdict) {
        return e.disagreements().stream()
                .filter(c -> c.verdict() == verdict)
                .map(Claim::field)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
