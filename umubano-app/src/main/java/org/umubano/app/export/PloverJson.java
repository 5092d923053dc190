package org.umubano.app.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;
import org.umubano.event.Plover;

/**
 * PLOVER Draft 2.0: a list of records with the names of the fields of its manual. An event without a type of PLOVER or
 * without a date is left out. What is planned, denied or background is said by {@code auxiliary}.
 */
public final class PloverJson implements Exporter {

    private final Codes codes = new Codes();

    @Override
    public int write(List<Event> events, Map<String, ArticleReport> reports, OutputStream out) {
        List<Doc> records = new ArrayList<>();
        for (Event event : events) {
            Plover plover = event.plover();
            if (plover != null && event.from() != null) {
                records.add(record(event, plover, reports));
            }
        }
        Doc.write(records, out);
        return events.size() - records.size();
    }

    private Doc record(Event e, Plover plover, Map<String, ArticleReport> reports) {
        return new Doc()
                .with("id", e.id())
                .with("date", String.valueOf(e.from()))
                .with("enddate", e.to() == null ? null : e.to().toString())
                .with("actor", entities(e, Participant.Role.ACTOR))
                .with("recipient", entities(e, Participant.Role.RECIPIENT))
                .with("event", plover.type())
                .with("mode", plover.mode())
                .with("auxiliary", auxiliary(e))
                .with("context", plover.contexts())
                .with("quad_code", EventSheet.number(codes.quad(plover)))
                .with("event_scale", EventSheet.number(codes.scale(plover)))
                .with("event_loc", location(e))
                .with(
                        "text",
                        e.mentions().isEmpty()
                                ? null
                                : e.mentions().get(0).evidence().text())
                .with("text_info", texts(e))
                .with("cite_info", citations(e, reports))
                .with("coder", "Umubano");
    }

    private static @Nullable String auxiliary(Event e) {
        return switch (e.status()) {
            case PLANNED, PROPOSED -> "future";
            case PAST -> "historical";
            case CANCELLED, DENIED -> "negation";
            default -> null;
        };
    }

    private List<Doc> entities(Event e, Participant.Role role) {
        return e.participants().stream()
                .filter(p -> p.role() == role)
                .map(p -> new Doc()
                        .with("code", p.state())
                        .with("sector", codes.sector(p))
                        .with("entity_text", codes.shown(p))
                        .with("office", p.office()))
                .toList();
    }

    private @Nullable Doc location(Event e) {
        return e.place() == null
                ? null
                : new Doc()
                        .with("city", e.place().city())
                        .with(
                                "country",
                                e.place().state() == null
                                        ? null
                                        : codes.name(e.place().state()))
                        .with("country_code", e.place().state());
    }

    private static List<Doc> texts(Event e) {
        List<Doc> out = new ArrayList<>();
        for (EventMention m : e.mentions()) {
            out.add(new Doc()
                    .with("sequence", out.size() + 1)
                    .with("start", m.evidence().start())
                    .with("end", m.evidence().end())
                    .with("text_story", m.article()));
        }
        return out;
    }

    private static List<Doc> citations(Event e, Map<String, ArticleReport> reports) {
        return Sources.of(List.of(e), reports).stream()
                .map(r -> new Doc()
                        .with("citation", r.id())
                        .with("url", r.url())
                        .with("title", r.title())
                        .with("language", r.language().language())
                        .with("publication", r.outlet()))
                .toList();
    }
}
