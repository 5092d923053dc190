package org.umubano.coreference;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;

/**
 * Whether one text renders another in a second language or in other words: the same names, numbers and acts in the same
 * order. Independent reports of one event share many of these, but neither all nor in one order.
 *
 * @param shared number of shared anchors
 * @param share of the anchors of the text with fewer, those that the other has too; 0 where one text is much the longer
 * @param cover share of the numbers of the text with fewer that the other has too, 1 where there are none
 * @param order share of the shared anchors that stand in one order in both
 * @param acts share of the acts of the text with more that stand in the other in one order
 */
record Rendering(int shared, double share, double cover, double order, double acts) {

    private static final int LEAST_SHARED = 6;
    /** Independent reports of one event share up to seven tenths of their names and numbers, lists of names included. */
    private static final double SHARE = 0.8;

    private static final double ORDER = 0.85;
    private static final double MOST_LONGER = 1.7;
    private static final double TRANSLATED = 0.8;
    private static final double DECLARED = 0.5;

    static Rendering of(Sketch a, Sketch b) {
        Map<Integer, Integer> place = new HashMap<>();
        for (int i = 0; i < b.anchors().length; i++) {
            place.putIfAbsent(b.anchors()[i], i);
        }
        int[] places = Arrays.stream(a.anchors())
                .filter(place::containsKey)
                .map(x -> place.getOrDefault(x, 0))
                .toArray();
        int fewest = Math.min(a.numbers().length, b.numbers().length);
        double most = Math.max(a.numbers().length, b.numbers().length);
        double cover =
                most == 0 ? 1 : Sets.common(a.numbers(), b.numbers()) / (fewest == 0 ? most : (fewest + most) / 2);
        double order = places.length == 0 ? 0 : (double) rising(places) / places.length;
        boolean isAlike = Math.max(a.words(), b.words()) <= MOST_LONGER * Math.min(a.words(), b.words());
        int least = Math.min(a.anchors().length, b.anchors().length);
        double share = isAlike && least > 0 ? (double) places.length / least : 0;
        return new Rendering(places.length, share, cover, order, acts(a, b));
    }

    /** 0 to 1: how surely one renders the other. */
    double score() {
        double ordered = Math.max(0, 2 * order - 1);
        return shared < LEAST_SHARED ? 0 : 0.3 * cover + 0.35 * ordered + 0.35 * acts;
    }

    boolean isTranslation() {
        boolean isByAnchors = shared >= LEAST_SHARED && share >= SHARE && order >= ORDER;
        return isByAnchors || score() >= TRANSLATED && cover >= 0.6 && order >= 0.75 && acts >= 0.5;
    }

    /** Where an article names the outlet it has its text from, less is asked. */
    boolean isDeclared() {
        return score() >= DECLARED;
    }

    /** Length of the longest rising sequence. */
    private static int rising(int[] places) {
        int[] ends = new int[places.length];
        int n = 0;
        for (int p : places) {
            int at = Arrays.binarySearch(ends, 0, n, p);
            int slot = at < 0 ? -at - 1 : at;
            ends[slot] = p;
            n = Math.max(n, slot + 1);
        }
        return n;
    }

    private static double acts(Sketch a, Sketch b) {
        List<EventMention> x = a.article().mentions();
        List<EventMention> y = b.article().mentions();
        if (x.isEmpty() || y.isEmpty()) {
            return x.size() == y.size() ? 1 : 0;
        }
        int[] row = new int[y.size() + 1];
        for (EventMention m : x) {
            int diagonal = 0;
            for (int j = 1; j <= y.size(); j++) {
                int up = row[j];
                row[j] = sameAct(m, y.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
                diagonal = up;
            }
        }
        return 2.0 * row[y.size()] / (x.size() + y.size());
    }

    private static boolean sameAct(EventMention m, EventMention o) {
        if (m.kind() != o.kind() || m.status().isDone() != o.status().isDone()) {
            return false;
        }
        if (m.from() != null
                && o.from() != null
                && !m.from().contains(o.from())
                && !o.from().contains(m.from())) {
            return false;
        }
        return m.participants().stream()
                .map(Participant::state)
                .anyMatch(s -> s != null && o.participants().stream().anyMatch(p -> s.equals(p.state())));
    }
}
