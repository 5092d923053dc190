package org.umubano.json;

import java.util.Locale;
import org.umubano.event.Evidence;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Plover;

/** The parts that lines of mentions and of events share. */
final class Parts {

    private Parts() {}

    static void place(FieldWriter out, Place p) {
        out.string("city", p.city()).string("state", p.state());
    }

    static Place place(JsonObject in) {
        return new Place(in.stringOrNull("city"), in.stringOrNull("state"));
    }

    static void participant(FieldWriter out, Participant p) {
        out.string("role", p.role().code())
                .string("name", p.name())
                .string("office", p.office())
                .strings("offices", p.offices())
                .string("state", p.state());
    }

    static Participant participant(JsonObject in) {
        return new Participant(
                Participant.Role.valueOf(in.string("role").toUpperCase(Locale.ROOT)),
                in.stringOrNull("name"),
                in.stringOrNull("office"),
                in.strings("offices"),
                in.stringOrNull("state"));
    }

    static void plover(FieldWriter out, Plover p) {
        out.string("type", p.type()).string("mode", p.mode()).strings("contexts", p.contexts());
    }

    static Plover plover(JsonObject in) {
        return new Plover(in.string("type"), in.stringOrNull("mode"), in.strings("contexts"));
    }

    static void evidence(FieldWriter out, Evidence e) {
        out.number("start", e.start()).number("end", e.end()).string("text", e.text());
    }

    static Evidence evidence(JsonObject in) {
        return new Evidence(in.number("start"), in.number("end"), in.string("text"));
    }
}
