package org.umubano.flink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.umubano.claim.Linker;
import org.umubano.coreference.Origins;
import org.umubano.event.CodedArticle;

/**
 * Articles that may tell of the same events: those that a chain of common kinds, dyads and seasons joins.
 *
 * @param id the least id of its articles
 * @param articles those with mentions, by id; empty where the region is no more
 * @param roots of each its origin among all articles
 */
record Region(String id, List<CodedArticle> articles, Map<String, String> roots) {

    Region {
        articles = List.copyOf(articles);
        roots = new TreeMap<>(roots);
    }

    /** Parts a set of articles, each id once; by id. What has no mentions is in no region, though it may be an origin. */
    static List<Region> of(List<CodedArticle> all, Linker linker) {
        List<CodedArticle> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(a -> a.article().id()));
        Origins origins = Origins.of(sorted);
        sorted.removeIf(a -> a.mentions().isEmpty());
        int[] group = new int[sorted.size()];
        Map<Long, Integer> first = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            for (long key : linker.neighbourhood(sorted.get(i))) {
                Integer other = first.putIfAbsent(key, i);
                if (other != null) {
                    int a = root(group, other);
                    int b = root(group, i);
                    group[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
        TreeMap<Integer, List<CodedArticle>> regions = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            regions.computeIfAbsent(root(group, i), k -> new ArrayList<>()).add(sorted.get(i));
        }
        return regions.values().stream().map(r -> of(r, origins)).toList();
    }

    private static Region of(List<CodedArticle> articles, Origins origins) {
        Map<String, String> roots = new TreeMap<>();
        articles.forEach(a -> roots.put(a.article().id(), origins.of(a.article().id())));
        return new Region(articles.get(0).article().id(), articles, roots);
    }

    private static int root(int[] group, int i) {
        int at = i;
        while (group[at] != at) {
            group[at] = group[group[at]];
            at = group[at];
        }
        return at;
    }
}
