package org.umubano.app.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.claim.Verdict;
import org.umubano.dossier.Spellings;
import org.umubano.event.ArticleReport;
import org.umubano.event.Lengths;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;

/**
 * One row for each event. Lists inside a cell are parted by {@code "; "}. A date is as precise as it is known
 * ({@code from}); beside it the first and last day that it can mean and its precision: day, month, year.
 */
final class EventSheet implements Sheet {

    private static final List<Column> COLUMNS = List.of(
            Column.text("event_id"),
            Column.text("kind"),
            Column.text("subtype"),
            Column.text("status"),
            Column.text("from"),
            Column.date("from_first"),
            Column.date("from_last"),
            Column.text("from_precision"),
            Column.text("to"),
            Column.date("to_first"),
            Column.date("to_last"),
            Column.text("to_precision"),
            Column.text("city"),
            Column.text("state"),
            Column.text("actor_states"),
            Column.text("recipient_states"),
            Column.text("actors"),
            Column.text("recipients"),
            Column.text("topics"),
            Column.text("named"),
            Column.text("plover_type"),
            Column.text("plover_mode"),
            Column.text("plover_contexts"),
            Column.number("plover_scale"),
            Column.integer("plover_quad"),
            Column.text("cameo"),
            Column.number("goldstein"),
            Column.text("dyads"),
            Column.text("languages"),
            Column.integer("reports"),
            Column.integer("origins"),
            Column.text("differs"),
            Column.text("contradicts"),
            Column.text("parts"),
            Column.text("articles"),
            Column.number("confidence"),
            Column.text("duration"),
            Column.integer("duration_days"),
            Column.text("quantities"));

    private final Codes codes = new Codes();

    @Override
    public String name() {
        return "events";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public void rows(List<Event> events, Map<String, ArticleReport> reports, Sink sink) throws IOException {
        Spellings spellings = Spellings.of(events);
        for (Event event : events) {
            row(sink, event, spellings);
        }
    }

    private void row(Sink sink, Event e, Spellings spellings) throws IOException {
        List<String> durations = best(e, "duration");
        String duration = durations.isEmpty() ? null : durations.get(0);
        sink.row(
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
                people(e, Role.ACTOR, spellings),
                people(e, Role.RECIPIENT, spellings),
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
                list(e.mentions().stream().map(m -> m.article()).distinct().toList()),
                share(e.confidence()),
                duration,
                Lengths.days(duration),
                list(best(e, "quantities")));
    }

    /** The best value of each claim on a field: one length, one figure of each thing that is counted. */
    private static List<String> best(Event e, String field) {
        return e.claims().stream()
                .filter(c -> c.field().equals(field))
                .map(c -> c.values().get(0).value())
                .toList();
    }

    /** A confidence, as precise as the lines have it. */
    static BigDecimal share(double confidence) {
        return BigDecimal.valueOf(Math.round(confidence * 10_000), 4).stripTrailingZeros();
    }

    static @Nullable Object number(@Nullable String digits) {
        return digits == null ? null : new BigDecimal(digits);
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
    private static String people(Event e, Role role, Spellings spellings) {
        return e.participants().stream()
                .filter(p -> p.role() == role)
                .map(p -> (p.name() == null ? "" : spellings.of(p.name())) + "/" + text(p.office()) + "/"
                        + text(p.state()))
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
