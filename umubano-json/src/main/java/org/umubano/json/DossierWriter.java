package org.umubano.json;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.dossier.Dossier;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

/** Writes a dossier as one JSON object: codes and ids, no words of a language but the sentences of the articles. */
public final class DossierWriter {

    private DossierWriter() {}

    /** The object and a line feed; the stream is flushed and left open. */
    public static void write(Dossier dossier, OutputStream to) {
        try (JsonGenerator json =
                LineWriter.FACTORY.createGenerator(ObjectWriteContext.empty(), to, JsonEncoding.UTF8)) {
            FieldWriter out = new FieldWriter(json);
            out.object(() -> write(dossier, out));
            json.writeRaw('\n');
        }
    }

    private static void write(Dossier d, FieldWriter out) {
        out.number("schema", LineWriter.SCHEMA)
                .strings("states", List.of(d.stateA(), d.stateB()))
                .string("as_of", d.asOf().toString())
                .number("origins", d.origins())
                .objects(
                        "sections",
                        d.sections(),
                        (o, s) ->
                                o.string("part", s.part().code()).objects("entries", s.entries(), DossierWriter::entry))
                .strings(
                        "timeline",
                        d.timeline().stream().map(e -> e.event().id()).toList())
                .objects(
                        "officials",
                        d.officials(),
                        (o, p) -> o.string("name", p.name())
                                .string("state", p.state())
                                .objects("offices", p.offices(), DossierWriter::sourced))
                .objects("sectors", d.sectors(), DossierWriter::sourced)
                .objects("named", d.named(), DossierWriter::sourced)
                .objects("contradictions", d.contradictions(), DossierWriter::disagreement)
                .objects("differences", d.differences(), DossierWriter::disagreement)
                .objects("checks", d.checks(), DossierWriter::disagreement)
                .objects("sources", d.sources(), (o, s) -> {
                    o.string("mark", s.mark());
                    ArticleLine.write(o, s.report());
                });
    }

    private static void entry(FieldWriter out, Dossier.Entry entry) {
        Event e = entry.event();
        out.string("event", e.id())
                .string("kind", e.kind().code())
                .string("subtype", e.subtype())
                .string("status", e.status().code())
                .string("timing", entry.timing().name().toLowerCase(Locale.ROOT))
                .date("from", e.from())
                .date("to", e.to())
                .object("place", e.place(), Parts::place)
                .objects("participants", e.participants(), Parts::participant)
                .strings("articles", entry.articles())
                .number("origins", e.origins())
                .objects("claims", e.claims(), EventLine::claim);
    }

    private static void sourced(FieldWriter out, Dossier.Sourced s) {
        out.string("value", s.value()).strings("articles", s.articles());
    }

    private static void disagreement(FieldWriter out, Dossier.Disagreement d) {
        Claim c = d.claim();
        out.string("event", d.event().id())
                .string("field", c.field())
                .string("verdict", c.verdict().code())
                .objects("values", d.sides(), (o, side) -> {
                    o.string("value", side.value().value())
                            .strings("articles", side.value().articles())
                            .string("known", side.value().known());
                    o.objects(
                            "sentences",
                            side.quotations(),
                            (q, s) -> q.string("article", s.article())
                                    .string("language", s.language())
                                    .string("text", s.text()));
                });
    }
}
