package org.umubano.json;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.umubano.claim.Claim;
import org.umubano.claim.Claim.Source;
import org.umubano.claim.Claim.Value;
import org.umubano.claim.Event;
import org.umubano.claim.Verdict;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/** The line of an event. It names its mentions by id; who reads it back has them already. */
public final class EventLine {

    private EventLine() {}

    static void write(FieldWriter out, Event e) {
        out.string("id", e.id())
                .string("kind", e.kind().code())
                .string("subtype", e.subtype())
                .string("status", e.status().code())
                .date("from", e.from())
                .date("to", e.to())
                .object("place", e.place(), Parts::place)
                .objects("participants", e.participants(), Parts::participant)
                .strings("topics", e.topics())
                .strings("named", e.named())
                .object("plover", e.plover(), Parts::plover)
                .string("cameo", e.cameo())
                .strings("dyads", e.dyads())
                .strings("languages", e.languages())
                .number("reports", e.reports())
                .number("origins", e.origins())
                .strings("parts", e.parts())
                .objects("mentions", e.mentions(), EventLine::mention)
                .objects("claims", e.claims(), EventLine::claim)
                .objects("disagreements", e.disagreements(), EventLine::claim);
    }

    private static void mention(FieldWriter out, EventMention m) {
        out.string("id", m.id())
                .string("article", m.article())
                .number("start", m.evidence().start())
                .number("end", m.evidence().end())
                .string("kind", m.kind().code());
    }

    static void claim(FieldWriter out, Claim c) {
        out.string("field", c.field())
                .string("verdict", c.verdict().code())
                .objects("values", c.values(), EventLine::value);
    }

    private static void value(FieldWriter out, Value v) {
        out.string("value", v.value())
                .strings("articles", v.articles())
                .number("origins", v.origins())
                .objects("evidence", v.evidence(), EventLine::source);
        if (v.known() != null) {
            out.string("known", v.known());
        }
    }

    private static void source(FieldWriter out, Source s) {
        out.string("article", s.article()).number("start", s.start()).number("end", s.end());
    }

    /**
     * @param mentions gives the mention of an id
     * @throws IllegalArgumentException where a field is missing or of another type; it is named
     */
    public static Event read(JsonObject in, Function<String, EventMention> mentions) {
        return new Event(
                in.string("id"),
                Kind.ofCode(in.string("kind")),
                in.string("subtype"),
                Status.ofCode(in.string("status")),
                in.dateOrNull("from"),
                in.dateOrNull("to"),
                in.objectOrNull("place", Parts::place),
                in.objects("participants", Parts::participant),
                in.strings("topics"),
                in.strings("named"),
                in.objectOrNull("plover", Parts::plover),
                in.stringOrNull("cameo"),
                in.strings("dyads"),
                in.strings("languages"),
                in.number("reports"),
                in.number("origins"),
                in.strings("parts"),
                in.objects("mentions", m -> mentions.apply(m.string("id"))),
                claims(in, "claims"),
                claims(in, "disagreements"));
    }

    private static List<Claim> claims(JsonObject in, String name) {
        return in.objects(
                name,
                c -> new Claim(
                        c.string("field"),
                        Verdict.valueOf(c.string("verdict").toUpperCase(Locale.ROOT)),
                        c.objects(
                                "values",
                                v -> new Value(
                                        v.string("value"),
                                        v.strings("articles"),
                                        v.number("origins"),
                                        v.objects(
                                                "evidence",
                                                s -> new Source(
                                                        s.string("article"), s.number("start"), s.number("end"))),
                                        v.stringOrNull("known")))));
    }
}
