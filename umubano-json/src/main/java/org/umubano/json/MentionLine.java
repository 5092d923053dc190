package org.umubano.json;

import java.util.Locale;
import java.util.Map;
import org.umubano.event.EventMention;
import org.umubano.event.EventMention.Attribution;
import org.umubano.event.EventMention.Quantity;
import org.umubano.event.EventMention.Quote;
import org.umubano.event.EventMentionBuilder;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.time.DateHow;

/** The line of an event mention. */
public final class MentionLine {

    private MentionLine() {}

    static void write(FieldWriter out, EventMention m) {
        out.string("id", m.id())
                .string("article", m.article())
                .string("language", m.language())
                .string("kind", m.kind().code())
                .string("subtype", m.subtype())
                .string("detail", m.detail())
                .string("status", m.status().code())
                .date("from", m.from())
                .date("to", m.to())
                .string("date_how", m.dateHow() == null ? null : m.dateHow().code())
                .numberOrNull("weekday_stated", m.weekdayStated())
                .string("duration", m.duration())
                .object("place", m.place(), Parts::place)
                .objects("participants", m.participants(), Parts::participant)
                .strings("topics", m.topics())
                .string("instrument", m.instrument())
                .strings("named", m.named())
                .string("purpose", m.purpose())
                .objects("quantities", m.quantities(), MentionLine::quantity)
                .object("announced_by", m.announcedBy(), Parts::participant)
                .object("speaker", m.speaker(), Parts::participant)
                .object("attribution", m.attribution(), MentionLine::attribution)
                .objects("quotes", m.quotes(), MentionLine::quote)
                .string("part_of", m.partOf())
                .object("plover", m.plover(), Parts::plover)
                .string("cameo", m.cameo())
                .object("evidence", m.evidence(), Parts::evidence)
                .objects("also", m.also(), Parts::evidence)
                .fraction("confidence", m.confidence())
                .object("trace", m.trace(), (o, trace) -> trace.forEach(o::string));
    }

    private static void quantity(FieldWriter out, Quantity q) {
        out.string("what", q.what()).string("value", q.value()).string("unit", q.unit());
    }

    private static void attribution(FieldWriter out, Attribution a) {
        out.object("to", a.to(), Parts::participant).string("channel", a.channel());
    }

    private static void quote(FieldWriter out, Quote q) {
        out.number("start", q.start()).number("end", q.end()).string("speaker", q.speaker());
    }

    /** @throws IllegalArgumentException where a field is missing or of another type; it is named */
    public static EventMention read(JsonObject in) {
        String how = in.stringOrNull("date_how");
        JsonObject trace = in.objectOrNull("trace");
        return EventMentionBuilder.builder()
                .id(in.string("id"))
                .article(in.string("article"))
                .language(in.string("language"))
                .kind(Kind.ofCode(in.string("kind")))
                .subtype(in.string("subtype"))
                .detail(in.stringOrNull("detail"))
                .status(Status.ofCode(in.string("status")))
                .from(in.dateOrNull("from"))
                .to(in.dateOrNull("to"))
                .dateHow(how == null ? null : DateHow.valueOf(how.toUpperCase(Locale.ROOT)))
                .weekdayStated(in.number("weekday_stated"))
                .duration(in.stringOrNull("duration"))
                .place(in.objectOrNull("place", Parts::place))
                .participants(in.objects("participants", Parts::participant))
                .topics(in.strings("topics"))
                .instrument(in.stringOrNull("instrument"))
                .named(in.strings("named"))
                .purpose(in.stringOrNull("purpose"))
                .quantities(in.objects(
                        "quantities", q -> new Quantity(q.string("what"), q.string("value"), q.stringOrNull("unit"))))
                .announcedBy(in.objectOrNull("announced_by", Parts::participant))
                .speaker(in.objectOrNull("speaker", Parts::participant))
                .attribution(in.objectOrNull(
                        "attribution",
                        a -> new Attribution(a.objectOrNull("to", Parts::participant), a.stringOrNull("channel"))))
                .quotes(in.objects(
                        "quotes", q -> new Quote(q.number("start"), q.number("end"), q.stringOrNull("speaker"))))
                .partOf(in.stringOrNull("part_of"))
                .plover(in.objectOrNull("plover", Parts::plover))
                .cameo(in.stringOrNull("cameo"))
                .evidence(Parts.evidence(in.object("evidence")))
                .also(in.objects("also", Parts::evidence))
                .confidence(in.fraction("confidence"))
                .trace(trace == null ? Map.of() : trace.stringFields())
                .build();
    }
}
