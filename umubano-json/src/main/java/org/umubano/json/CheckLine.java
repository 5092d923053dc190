package org.umubano.json;

import org.umubano.claim.CalendarSlip;
import org.umubano.claim.CheckedClaim;
import org.umubano.claim.CheckedClaim.Field;
import org.umubano.claim.CheckedClaim.Witnessed;
import org.umubano.claim.CheckedSentence;
import org.umubano.claim.Event;
import org.umubano.event.EventMention;

/** The line of a sentence that was checked. */
final class CheckLine {

    private CheckLine() {}

    static void write(FieldWriter out, CheckedSentence s) {
        out.string("sentence", s.text())
                .string("language", s.language())
                .string("answer", s.answer().code())
                .string("outcome", s.outcome().code())
                .fraction(
                        "understood",
                        s.claims().isEmpty() ? 0 : s.understanding().share())
                .strings("not_understood", s.understanding().missed())
                .objects("calendar", s.slips(), CheckLine::slip)
                .objects("claims", s.claims(), CheckLine::claim);
    }

    private static void slip(FieldWriter out, CalendarSlip slip) {
        out.string("text", slip.text()).number("weekday", slip.weekday());
    }

    private static void claim(FieldWriter out, CheckedClaim c) {
        EventMention asked = c.asked();
        out.string("answer", c.answer().code())
                .string("kind", asked.kind().code())
                .string("subtype", asked.subtype())
                .string("status", asked.status().code())
                .date("from", asked.from())
                .date("to", asked.to())
                .object("place", asked.place(), Parts::place)
                .objects("participants", asked.participants(), Parts::participant)
                .strings("events", c.events().stream().map(Event::id).toList())
                .strings("near", c.near().stream().map(Event::id).toList())
                .objects("fields", c.fields(), CheckLine::field);
    }

    private static void field(FieldWriter out, Field f) {
        out.string("field", f.field())
                .string("value", f.value())
                .string("answer", f.answer().code())
                .objects("supports", f.supports(), CheckLine::witnessed)
                .objects("disputes", f.disputes(), CheckLine::witnessed)
                .objects("others", f.others(), CheckLine::witnessed);
    }

    private static void witnessed(FieldWriter out, Witnessed w) {
        out.string("value", w.value())
                .strings(
                        "articles",
                        w.mentions().stream()
                                .map(EventMention::article)
                                .distinct()
                                .toList())
                .number("origins", w.origins())
                .objects("evidence", w.mentions(), (o, m) -> {
                    o.string("article", m.article());
                    Parts.evidence(o, w.sentences().get(w.mentions().indexOf(m)));
                });
    }
}
