package org.umubano.store;

import java.util.ArrayList;
import java.util.List;

/** A store's events as the bytes that an export would have. */
final class Exported {

    private Exported() {}

    static List<String> of(Repository store) {
        List<String> out = new ArrayList<>();
        store.forEachEvent(EventFilter.ALL, e -> out.add(Lines.of(e.event(), e.replaces())));
        return out;
    }
}
