package org.umubano.coding.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.event.Place;
import org.umubano.mention.SpanMention;
import org.umubano.text.Table;

/** At which crossing of a border something was done: its post by the name that the table of places has. */
final class Crossings {

    private static final String POST = "border post";

    private final Set<String> posts = new HashSet<>();

    Crossings(String language) {
        for (Table.Row row : Table.load("lang/" + language + "/places.tsv").rows()) {
            if (row.get("kind").equals(POST)) {
                posts.add(row.get("name"));
            }
        }
    }

    /** The crossing that is shut or opened: the one named beside, else the only one of the article. */
    void place(Draft draft, List<Line> lines) {
        List<Line> told = new ArrayList<>(draft.also);
        told.add(0, draft.line);
        Place here = crossing(told);
        here = here == null ? crossing(lines) : here;
        if (here != null) {
            draft.place = here;
        }
    }

    /** The only crossing that some lines name, or null. */
    private @Nullable Place crossing(List<Line> lines) {
        Place out = null;
        for (Line line : lines) {
            for (Line.Span span : line.spans) {
                SpanMention m = span.mention();
                if (m.type() != SpanMention.Type.PLACE || m.name() == null || !posts.contains(m.name())) {
                    continue;
                }
                if (out != null && !Objects.equals(out.city(), m.name())) {
                    return null;
                }
                out = new Place(m.name(), m.code());
            }
        }
        return out;
    }
}
