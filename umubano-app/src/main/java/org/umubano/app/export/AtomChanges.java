package org.umubano.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.dossier.EventWords;
import org.umubano.dossier.Words;
import org.umubano.event.ArticleReport;
import org.umubano.store.Change;

/**
 * What became of events as an Atom feed (RFC 4287), the latest first: new, moved, disagreements, merged, withdrawn. Without
 * a store nothing is known of changes: each event is then an entry of the day on which it was last reported.
 */
public final class AtomChanges implements Exporter {

    private static final String NEVER = "1970-01-01T00:00:00Z";

    private final Words words;
    private final EventWords said;
    private final List<Change> changes;

    /** @param changes the earliest first; @param language of what people read */
    public AtomChanges(List<Change> changes, String language) {
        this.words = Words.load(language);
        this.said = new EventWords(words);
        this.changes = changes;
    }

    private record Entry(String id, String title, String updated, String summary) {}

    @Override
    public int write(List<Event> events, Map<String, ArticleReport> reports, OutputStream out) throws IOException {
        List<Entry> entries =
                changes.isEmpty() ? events.stream().map(e -> entry(e, reports)).toList() : ofChanges(events);
        String updated =
                entries.stream().map(Entry::updated).max(String::compareTo).orElse(NEVER);
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        text.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"" + words.language() + "\">\n");
        Xml.element(text, "title", "Umubano: " + words.get("change.feed"));
        Xml.element(text, "id", "urn:umubano:changes");
        Xml.element(text, "updated", updated);
        text.append("<author><name>Umubano</name></author>\n");
        for (Entry e : entries) {
            text.append("<entry>\n");
            Xml.element(text, "id", e.id());
            Xml.element(text, "title", e.title());
            Xml.element(text, "updated", e.updated());
            Xml.element(text, "summary", e.summary());
            text.append("</entry>\n");
        }
        out.write(text.append("</feed>\n").toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
        return 0;
    }

    private Entry entry(Event e, Map<String, ArticleReport> reports) {
        String day = Sources.of(List.of(e), reports).stream()
                .map(ArticleReport::published)
                .filter(d -> d != null && d.isDay())
                .map(String::valueOf)
                .max(String::compareTo)
                .map(d -> d + "T00:00:00Z")
                .orElse(NEVER);
        return new Entry("urn:umubano:event:" + e.id(), said.event(e), day, summary(e));
    }

    private String summary(Event e) {
        return said.value("status", e.status().code()) + ", " + said.dates(e.from(), e.to());
    }

    private List<Entry> ofChanges(List<Event> events) {
        Map<String, Event> byId = new HashMap<>();
        events.forEach(e -> byId.put(e.id(), e));
        List<Entry> out = new ArrayList<>();
        for (int i = changes.size() - 1; i >= 0; i--) {
            Change c = changes.get(i);
            Event e = byId.get(c.event());
            out.add(new Entry(
                    "urn:umubano:change:" + c.seq(),
                    what(c) + ": " + (e == null ? c.event() : said.event(e)),
                    c.at().toString(),
                    c.field() == null
                            ? e == null ? what(c) : summary(e)
                            : words.get("field." + c.field()) + ": " + shown(c.field(), c.before()) + " → "
                                    + shown(c.field(), c.after())));
        }
        return out;
    }

    private String what(Change c) {
        return words.get("change." + c.what().code());
    }

    private String shown(String field, @Nullable String value) {
        return value == null ? words.get("change.unknown") : said.recorded(field, value);
    }
}
