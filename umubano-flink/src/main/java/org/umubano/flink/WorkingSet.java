package org.umubano.flink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.umubano.claim.Linker;
import org.umubano.coreference.Origins;
import org.umubano.coreference.Regions;
import org.umubano.event.CodedArticle;

/**
 * The articles that are open, their regions and origins, ready for the next round: what {@link Gather} works out of its state.
 * A round costs what has changed, and a pass over the fingerprints.
 */
final class WorkingSet {

    private final Regions regions = new Linker().regions();
    private final Origins.Texts texts = new Origins.Texts();
    private final TreeMap<String, CodedArticle> articles = new TreeMap<>();
    private final Map<String, Long> times = new HashMap<>();
    private final TreeMap<String, Open> open = new TreeMap<>();
    private Map<String, String> roots = new HashMap<>();
    private boolean isChanged;

    /** A region: when, by the time of the stream, its newest article came, and its articles by id. */
    record Open(long newest, List<String> articles) {}

    /** What a round gives. */
    record Round(List<Changed> changed, List<String> gone, TreeMap<String, Open> closed) {}

    /** A region that has come or changed, and its articles with their origins. */
    record Changed(String id, List<String> articles, Map<String, String> roots) {}

    void put(String id, Light light, long time) {
        CodedArticle article = light.coded();
        articles.put(id, article);
        texts.put(article, light.fingerprint());
        times.put(id, time);
        regions.put(article);
        isChanged = true;
    }

    void remove(String id) {
        forget(id);
        regions.remove(id);
        isChanged = true;
    }

    private void forget(String id) {
        articles.remove(id);
        texts.remove(id);
        times.remove(id);
        roots.remove(id);
    }

    int size() {
        return articles.size();
    }

    int regions() {
        return open.size();
    }

    /** The ids of the regions as of the last round. */
    Set<String> ids() {
        return open.keySet();
    }

    /**
     * What has changed since the last round.
     *
     * @param before regions whose newest article came before this time are closed
     */
    Round round(long before) {
        Round round = isChanged ? changes() : new Round(List.of(), List.of(), new TreeMap<>());
        isChanged = false;
        open.forEach((id, region) -> {
            if (region.newest < before) {
                round.closed.put(id, region);
            }
        });
        round.closed.forEach((id, region) -> {
            regions.close(id);
            open.remove(id);
            region.articles.forEach(this::forget);
        });
        return round;
    }

    private Round changes() {
        Regions.Changes changes = regions.changes();
        Set<String> ids = new HashSet<>();
        changes.gone().forEach(open::remove);
        for (Regions.Region region : changes.regions()) {
            long newest = Long.MIN_VALUE;
            for (String article : region.articles()) {
                newest = Math.max(newest, times.getOrDefault(article, 0L));
            }
            open.put(region.id(), new Open(newest, region.articles()));
            ids.add(region.id());
        }
        Origins origins = texts.group(articles.values());
        Map<String, String> now = new HashMap<>();
        articles.keySet().forEach(id -> now.put(id, origins.of(id)));
        List<Changed> changed = new ArrayList<>();
        open.forEach((id, region) -> {
            boolean isNew = ids.contains(id)
                    || region.articles.stream()
                            .anyMatch(a -> !now.getOrDefault(a, "").equals(roots.get(a)));
            if (isNew) {
                Map<String, String> own = new TreeMap<>();
                region.articles.forEach(a -> own.put(a, now.getOrDefault(a, a)));
                changed.add(new Changed(id, region.articles, own));
            }
        });
        roots = now;
        return new Round(changed, changes.gone(), new TreeMap<>());
    }
}
