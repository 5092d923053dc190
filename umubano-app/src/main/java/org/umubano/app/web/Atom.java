package org.umubano.app.web;

import java.util.List;
import java.util.Map;
import org.umubano.app.export.Xml;
import org.umubano.claim.Event;
import org.umubano.store.Change;

/** Changes as an Atom feed (RFC 4287). */
final class Atom {

    private final View view;
    private final String base;

    /** @param base scheme and host of this server */
    Atom(View view, String base) {
        this.view = view;
        this.base = base;
    }

    byte[] feed(List<Change> changes, Map<String, Event> events) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(view.language())
                .append("\">\n");
        element(out, "title", "Umubano: " + view.t("changes.title"));
        element(out, "id", "urn:umubano:changes:" + view.language());
        element(
                out,
                "updated",
                changes.isEmpty() ? "1970-01-01T00:00:00Z" : changes.get(0).at().toString());
        out.append("<author><name>Umubano</name></author>\n<link rel=\"self\" href=\"")
                .append(Xml.escaped(base + view.to("/changes.atom")))
                .append("\"/>\n");
        for (Change c : changes) {
            entry(out, c, events.get(c.event()));
        }
        return Site.utf8(out.append("</feed>\n").toString());
    }

    private void entry(StringBuilder out, Change c, @org.jspecify.annotations.Nullable Event e) {
        out.append("<entry>\n");
        element(out, "id", "urn:umubano:change:" + c.seq());
        element(out, "title", view.t("changes." + c.what().code()) + ": " + (e == null ? c.event() : view.say(e)));
        element(out, "updated", c.at().toString());
        out.append("<link href=\"")
                .append(Xml.escaped(base + view.to("/events/" + View.segment(c.event()))))
                .append("\"/>\n");
        StringBuilder text = new StringBuilder(e == null ? "" : view.when(e));
        if (c.field() != null) {
            text.append(" · ")
                    .append(view.t("field." + c.field()))
                    .append(": ")
                    .append(view.recorded(c.field(), c.before()))
                    .append(" → ")
                    .append(view.recorded(c.field(), c.after()));
        }
        element(out, "summary", text.toString());
        out.append("</entry>\n");
    }

    private static void element(StringBuilder out, String name, String text) {
        out.append('<')
                .append(name)
                .append('>')
                .append(Xml.escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }
}
