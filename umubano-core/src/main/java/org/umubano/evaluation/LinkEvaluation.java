package org.umubano.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.umubano.claim.Event;
import org.umubano.evaluation.GoldSet.GoldArticle;
import org.umubano.evaluation.GoldSet.GoldStory;
import org.umubano.evaluation.GoldSet.Reference;
import org.umubano.event.EventMention;

/**
 * Links: pairs of gold events in different articles that were both found, and B-cubed over all gold events, where what was
 * not found has recall 0. An event that no story lists is alone.
 */
final class LinkEvaluation {

    private final Map<Reference, String> golden = new LinkedHashMap<>();
    private final Map<String, String> languages = new HashMap<>();
    private final Map<Reference, String> linked = new LinkedHashMap<>();

    LinkEvaluation(GoldSet gold, Map<Reference, EventMention> found, Collection<Event> events) {
        Map<Reference, String> listed = new HashMap<>();
        for (GoldStory story : gold.stories()) {
            story.events().forEach((id, reports) -> reports.forEach(r -> listed.put(r, id)));
        }
        for (GoldArticle article : gold.articles()) {
            languages.put(article.id(), article.language());
            for (int i = 0; i < article.asked().size(); i++) {
                Reference r = new Reference(article.id(), i);
                golden.put(r, listed.getOrDefault(r, "alone " + article.id() + " " + i));
            }
        }
        Map<String, String> eventOf = new HashMap<>();
        events.forEach(e -> e.mentions().forEach(m -> eventOf.put(m.id(), e.id())));
        found.forEach((r, m) -> linked.put(r, eventOf.getOrDefault(m.id(), "alone " + r.article() + " " + r.event())));
    }

    void score(Map<String, Map<String, Object>> out) {
        pairs(out);
        out.put("b3", cubed());
    }

    private void pairs(Map<String, Map<String, Object>> out) {
        List<Reference> found = new ArrayList<>(linked.keySet());
        int right = 0;
        int joined = 0;
        int same = 0;
        int across = 0;
        int acrossRight = 0;
        for (int i = 0; i < found.size(); i++) {
            for (int j = i + 1; j < found.size(); j++) {
                Reference a = found.get(i);
                Reference b = found.get(j);
                if (a.article().equals(b.article())) {
                    continue;
                }
                boolean isOne = is(golden, a, b);
                boolean isJoined = is(linked, a, b);
                joined += isJoined ? 1 : 0;
                same += isOne ? 1 : 0;
                right += isOne && isJoined ? 1 : 0;
                if (isOne && !String.valueOf(languages.get(a.article())).equals(languages.get(b.article()))) {
                    across++;
                    acrossRight += isJoined ? 1 : 0;
                }
            }
        }
        out.put("links", Tally.prf(right, joined, same));
        Map<String, Object> measures = new LinkedHashMap<>();
        measures.put("r", acrossRight / (double) Math.max(1, across));
        measures.put("n", across);
        out.put("links.across", measures);
    }

    private static boolean is(Map<Reference, String> in, Reference a, Reference b) {
        return String.valueOf(in.get(a)).equals(in.get(b));
    }

    private Map<String, Object> cubed() {
        Map<String, Set<Reference>> clusters = groups(golden);
        Map<String, Set<Reference>> hypotheses = groups(linked);
        double precision = 0;
        double recall = 0;
        for (Reference r : linked.keySet()) {
            Set<Reference> mine = hypotheses.getOrDefault(linked.get(r), Set.of());
            Set<Reference> right = clusters.getOrDefault(golden.get(r), Set.of());
            long common = mine.stream().filter(right::contains).count();
            precision += common / (double) mine.size();
            recall += common / (double) right.size();
        }
        return Tally.prf(precision / Math.max(1, linked.size()), recall / Math.max(1, golden.size()));
    }

    private static Map<String, Set<Reference>> groups(Map<Reference, String> by) {
        Map<String, Set<Reference>> out = new HashMap<>();
        by.forEach(
                (r, id) -> out.computeIfAbsent(id, k -> new LinkedHashSet<>()).add(r));
        return out;
    }
}
