package org.umubano.flink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
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

    /** A region: when, by the time of the stream, its first and its newest article came, and its articles by id. */
    record Open(long oldest, long newest, List<String> articles) {}

    /** What a round gives; of what is closed the articles that are forgotten, by region. */
    record Round(List<Changed> changed, List<String> gone, TreeMap<String, List<String>> closed) {}

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
     * What has changed since the last round. A region whose newest article came before {@code quiet} is closed. One that never
     * comes to rest is closed too when its first came before {@code old}: of that one the articles since {@code quiet} begin
     * anew, so that nothing is kept for longer.
     */
    Round round(long quiet, long old) {
        Round round = isChanged ? changes() : new Round(List.of(), List.of(), new TreeMap<>());
        isChanged = false;
        List<String> closed = new ArrayList<>();
        open.forEach((id, region) -> {
            if (region.newest < quiet || region.oldest < old) {
                closed.add(id);
            }
        });
        closed.forEach(id -> round.closed.put(id, close(id, quiet)));
        return round;
    }

    /** Gives the articles that are forgotten. */
    private List<String> close(String id, long quiet) {
        Open region = Objects.requireNonNull(open.remove(id), "is open");
        regions.close(id);
        List<String> forgotten = new ArrayList<>();
        for (String article : region.articles) {
            if (times.getOrDefault(article, 0L) < quiet) {
                forget(article);
                forgotten.add(article);
            } else {
                regions.put(Objects.requireNonNull(articles.get(article), "is held"));
                isChanged = true;
            }
        }
        return forgotten;
    }

    private Round changes() {
        Regions.Changes changes = regions.changes();
        Set<String> ids = new HashSet<>();
        changes.gone().forEach(open::remove);
        for (Regions.Region region : changes.regions()) {
            LongSummaryStatistics came = new LongSummaryStatistics();
            region.articles().forEach(a -> came.accept(times.getOrDefault(a, 0L)));
            open.put(region.id(), new Open(came.getMin(), came.getMax(), region.articles()));
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
