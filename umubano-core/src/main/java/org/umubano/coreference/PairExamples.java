package org.umubano.coreference;

import java.util.ArrayList;
import java.util.List;
import org.umubano.event.CodedArticle;
import org.umubano.event.Kind;

/** The pairs of event mentions that are compared when articles are linked, with what speaks for and against each: what weights are fitted to. */
public final class PairExamples {

    /** A pair that speaks so much against itself is out of question. */
    private static final float LEAST = -6;

    private PairExamples() {}

    /**
     * Two mentions of two articles.
     *
     * @param a id of the one, and {@code b} of the other
     * @param score with the reasons as they are by themselves, above 0 for one event
     * @param reasons before they are weighted
     */
    public record Pair(String a, String b, Kind kind, double score, List<Reason> reasons) {
        public Pair {
            reasons = List.copyOf(reasons);
        }

        /** Whether one reason alone keeps the two apart, so that others may not have been asked. */
        public boolean isBarred() {
            return reasons.stream()
                    .anyMatch(r -> r.weight() <= PairScore.UNLIKE && !r.what().equals("bar"));
        }
    }

    /** All pairs of mentions of two articles that share a key, those of times too far from each other among them. */
    public static List<Pair> of(List<CodedArticle> articles, Acts acts) {
        Nodes nodes = new Nodes(acts);
        List<Node> all = new ArrayList<>();
        articles.forEach(article -> all.addAll(nodes.of(article)));
        List<Pair> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Node a = all.get(i);
                Node b = all.get(j);
                if (mayMeet(a, b)) {
                    List<Reason> reasons = new ArrayList<>();
                    float score = PairScore.plain(a, b, reasons);
                    if (score > LEAST) {
                        out.add(new Pair(a.mention.id(), b.mention.id(), a.act.kind(), score, reasons));
                    }
                }
            }
        }
        return out;
    }

    private static boolean mayMeet(Node a, Node b) {
        if (a.act.kind() != b.act.kind() || a.mention.article().equals(b.mention.article())) {
            return false;
        }
        return a.isDated() && b.isDated() ? Sets.meet(a.keys(), b.keys()) : Sets.meet(a.home, b.home);
    }
}
