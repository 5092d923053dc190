package org.umubano.flink;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Articles that may tell of the same events ({@link org.umubano.coreference.Regions}), as they travel to where they are linked.
 *
 * @param id the least id of its articles
 * @param articles each a {@link Light}, by id; empty where the region is no more, or is closed
 * @param roots of each article its origin among all articles
 * @param isClosed whether nothing will change it any more, so that the next steps may forget it
 */
record Region(String id, List<byte[]> articles, Map<String, String> roots, boolean isClosed) {

    Region {
        articles = List.copyOf(articles);
        roots = new TreeMap<>(roots);
    }

    static Region none(String id, boolean isClosed) {
        return new Region(id, List.of(), Map.of(), isClosed);
    }
}
