package org.umubano.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;

/** The fields of an event mention by name, with their values as a person reads them. */
final class Fields {

    /** @param value of one mention, or null where it says nothing of the field */
    record Field(String name, Function<EventMention, @Nullable String> value) {}

    static final List<Field> LIST = List.of(
            new Field("kind", m -> m.kind().code()),
            new Field("subtype", EventMention::subtype),
            new Field("detail", EventMention::detail),
            new Field("status", m -> m.status().code()),
            new Field("from", m -> text(m.from())),
            new Field("to", m -> text(m.to())),
            new Field("date_how", m -> m.dateHow() == null ? null : m.dateHow().code()),
            new Field("duration", EventMention::duration),
            new Field(
                    "place",
                    m -> m.place() == null
                            ? null
                            : join(", ", m.place().city(), m.place().state())),
            new Field(
                    "participants",
                    m -> list(m.participants().stream()
                            .map(p -> p.role().code() + " " + participant(p))
                            .toList())),
            new Field("topics", m -> list(m.topics())),
            new Field("instrument", EventMention::instrument),
            new Field("named", m -> list(m.named())),
            new Field("purpose", EventMention::purpose),
            new Field(
                    "quantities",
                    m -> list(m.quantities().stream()
                            .map(q -> join(" ", q.value(), q.unit(), q.what()))
                            .toList())),
            new Field("announced_by", m -> m.announcedBy() == null ? null : participant(m.announcedBy())),
            new Field("speaker", m -> m.speaker() == null ? null : participant(m.speaker())),
            new Field("attribution", Fields::attribution),
            new Field("part_of", EventMention::partOf),
            new Field(
                    "plover",
                    m -> m.plover() == null
                            ? null
                            : join(
                                    " ",
                                    m.plover().type(),
                                    m.plover().mode(),
                                    list(m.plover().contexts()))),
            new Field("cameo", EventMention::cameo),
            new Field("confidence", m -> String.format(java.util.Locale.ROOT, "%.2f", m.confidence())));

    static final List<String> ALL = LIST.stream().map(Field::name).toList();

    private Fields() {}

    private static @Nullable String attribution(EventMention m) {
        return m.attribution() == null
                ? null
                : join(
                        ", ",
                        m.attribution().to() == null
                                ? null
                                : participant(m.attribution().to()),
                        m.attribution().channel());
    }

    static String participant(Participant p) {
        String offices = p.offices().isEmpty() ? p.office() : String.join("+", p.offices());
        return join(" ", p.name(), offices, p.state());
    }

    private static @Nullable String text(@Nullable Object o) {
        return o == null ? null : o.toString();
    }

    private static @Nullable String list(List<String> values) {
        return values.isEmpty() ? null : String.join("; ", values);
    }

    private static String join(String between, @Nullable String... parts) {
        List<String> out = new ArrayList<>();
        for (String part : parts) {
            if (part != null && !part.isEmpty()) {
                out.add(part);
            }
        }
        return String.join(between, out);
    }
}
