package org.umubano.app.cli;

import java.util.List;
import org.umubano.claim.Event;
import org.umubano.dossier.EventWords;
import org.umubano.dossier.Words;
import org.umubano.event.EventMention;

/** The events that a person may mean who gives the beginning of an id. */
final class Candidates {

    /** So many are looked for and named. */
    static final int MOST = 12;

    /** So much of an id is shown. */
    private static final int SHOWN = 10;

    private Candidates() {}

    /** That several begin so, and which; more than {@value #MOST} are not all named. */
    static String several(String id, List<Event> events) {
        EventWords said = new EventWords(Words.load("en"));
        StringBuilder out = new StringBuilder("several begin with '" + id + "'; give more of one of these ids:");
        for (Event e : events.subList(0, Math.min(MOST, events.size()))) {
            out.append("\n  ").append(shown(id, e)).append("  ").append(EventLine.said(e, said));
        }
        return out.append(events.size() > MOST ? "\n  …" : "").toString();
    }

    /** The id of an event, or that of its mention which begins so. */
    private static String shown(String id, Event e) {
        String found = e.id().startsWith(id)
                ? e.id()
                : e.mentions().stream()
                        .map(EventMention::id)
                        .filter(m -> m.startsWith(id))
                        .findFirst()
                        .orElse(e.id());
        return found.substring(0, Math.min(Math.max(SHOWN, id.length() + 2), found.length()));
    }
}
