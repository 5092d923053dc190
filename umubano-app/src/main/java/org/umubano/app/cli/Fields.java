package org.umubano.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;

/** The fields of an event mention by name, with their values as a person reads them. */
final class Fields {

    /** @param value of one mention in the words of a language, or null where it says nothing of the field */
    record Field(String name, BiFunction<EventMention, Phrases, @Nullable String> value) {}

    static final List<Field> LIST = List.of(
            new Field("kind", (m, p) -> p.get("kind." + m.kind().code())),
            new Field("subtype", (m, p) -> p.said.value("subtype", m.subtype())),
            new Field("detail", (m, p) -> m.detail()),
            new Field("status", (m, p) -> p.said.value("status", m.status().code())),
            new Field("from", (m, p) -> m.from() == null ? null : p.said.date(m.from())),
            new Field("to", (m, p) -> m.to() == null ? null : p.said.date(m.to())),
            new Field(
                    "date_how",
                    (m, p) -> m.dateHow() == null
                            ? null
                            : p.get("how." + m.dateHow().code())),
            new Field("duration", (m, p) -> m.duration() == null ? null : p.said.value("duration", m.duration())),
            new Field(
                    "place",
                    (m, p) -> m.place() == null
                            ? null
                            : join(", ", m.place().city(), state(m.place().state(), p))),
            new Field(
                    "participants",
                    (m, p) -> list(m.participants().stream()
                            .map(who -> p.fill("explain.role." + who.role().code(), Map.of("who", participant(who, p))))
                            .toList())),
            new Field("topics", (m, p) -> p.said.value("topics", String.join(",", m.topics()))),
            new Field("instrument", (m, p) -> m.instrument() == null ? null : p.get("instrument." + m.instrument())),
            new Field("named", (m, p) -> list(m.named())),
            new Field("purpose", (m, p) -> m.purpose()),
            new Field(
                    "quantities",
                    (m, p) -> list(m.quantities().stream()
                            .map(q -> join(" ", q.value(), q.unit(), q.what()))
                            .toList())),
            new Field("announced_by", (m, p) -> m.announcedBy() == null ? null : participant(m.announcedBy(), p)),
            new Field("speaker", (m, p) -> m.speaker() == null ? null : participant(m.speaker(), p)),
            new Field("attribution", Fields::attribution),
            new Field("part_of", (m, p) -> m.partOf()),
            new Field(
                    "plover",
                    (m, p) -> m.plover() == null
                            ? null
                            : join(
                                    " ",
                                    m.plover().type(),
                                    m.plover().mode(),
                                    list(m.plover().contexts()))),
            new Field("cameo", (m, p) -> m.cameo()),
            new Field("confidence", (m, p) -> String.format(Locale.ROOT, "%.2f", m.confidence())));

    static final List<String> ALL = LIST.stream().map(Field::name).toList();

    private Fields() {}

    private static @Nullable String attribution(EventMention m, Phrases p) {
        return m.attribution() == null
                ? null
                : join(
                        ", ",
                        m.attribution().to() == null
                                ? null
                                : participant(m.attribution().to(), p),
                        m.attribution().channel());
    }

    /** Name, offices and state, as far as they are known. */
    static String participant(Participant who, Phrases p) {
        List<String> offices = who.offices().isEmpty() && who.office() != null ? List.of(who.office()) : who.offices();
        if (who.name() != null && offices.equals(List.of("GOV"))) {
            return p.words.body(who.name()); // it says whose government it is
        }
        List<String> parts = new ArrayList<>();
        if (who.name() != null) {
            parts.add(p.words.body(who.name()));
        }
        offices.forEach(office -> parts.add(p.words.office(office, who.state())));
        String state = state(who.state(), p);
        if (state != null) {
            parts.add(state);
        }
        return String.join(", ", parts);
    }

    private static @Nullable String state(@Nullable String code, Phrases p) {
        return code == null ? null : p.words.title(code);
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
