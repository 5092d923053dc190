package org.umubano.flink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
record Region(String id, List<Light> articles, Map<String, String> roots) {

    Region {
        articles = List.copyOf(articles);
        roots = new TreeMap<>(roots);
    }

    /** Parts a set of articles that tell of events, each id once; the regions by id. */
    static List<Region> of(List<Light> all, Linker linker) {
        List<Light> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Region::id));
        Origins.Texts texts = new Origins.Texts();
        Origins origins = texts.group(coded(sorted, texts));
        int[] group = new int[sorted.size()];
        Map<Long, Integer> first = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            for (long key : linker.neighbourhood(coded(sorted.get(i)))) {
                Integer other = first.putIfAbsent(key, i);
                if (other != null) {
                    int a = root(group, other);
                    int b = root(group, i);
                    group[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
        TreeMap<Integer, List<Light>> regions = new TreeMap<>();
        for (int i = 0; i < group.length; i++) {
            regions.computeIfAbsent(root(group, i), k -> new ArrayList<>()).add(sorted.get(i));
        }
        return regions.values().stream().map(r -> of(r, origins)).toList();
    }

    private static Region of(List<Light> articles, Origins origins) {
        Map<String, String> roots = new TreeMap<>();
        articles.forEach(a -> roots.put(id(a), origins.of(id(a))));
        return new Region(id(articles.get(0)), articles, roots);
    }

    /** The articles, with what is known of their texts put into {@code texts}. */
    static List<CodedArticle> coded(List<Light> articles, Origins.Texts texts) {
        List<CodedArticle> out = new ArrayList<>();
        for (Light light : articles) {
            CodedArticle article = coded(light);
            texts.put(article, light.fingerprint());
            out.add(article);
        }
        return out;
    }

    private static CodedArticle coded(Light light) {
        return Objects.requireNonNull(light.article(), "tells of no event");
    }

    private static String id(Light light) {
        return coded(light).article().id();
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
