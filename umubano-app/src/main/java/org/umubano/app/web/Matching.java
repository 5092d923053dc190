package org.umubano.app.web;

import org.umubano.claim.Event;
import org.umubano.store.EventFilter;

/** Whether an event is one that a filter asks for; all but the outlet, which needs the articles. */
final class Matching {

    private Matching() {}

    static boolean matches(Event e, EventFilter f) {
        return (f.dyad() == null || e.dyads().contains(f.dyad()))
                && f.asksFor(e.kind())
                && f.asksFor(e.status())
                && (f.language() == null || e.languages().contains(f.language()))
                && (f.verdict() == null || MemoryRecords.has(e, f.verdict()))
                && isWithin(e, f);
    }

    private static boolean isWithin(Event e, EventFilter f) {
        if (f.from() == null && f.to() == null) {
            return true;
        }
        if (e.from() == null) {
            return false;
        }
        return (f.from() == null || !(e.to() == null ? e.from() : e.to()).last().isBefore(f.from()))
                && (f.to() == null || !e.from().first().isAfter(f.to()));
    }
}
