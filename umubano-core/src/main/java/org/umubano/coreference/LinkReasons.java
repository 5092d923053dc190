package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;

/**
 * Why two event mentions are one event, or are kept apart, part by part.
 *
 * @param a the first mention's id
 * @param b the second's
 * @param score above 0 for one event; minus infinity where something bars it
 * @param reasons what speaks for and against, the weightiest first; a bar before all
 */
public record LinkReasons(String a, String b, double score, List<Reason> reasons) {

    public LinkReasons {
        reasons = List.copyOf(reasons);
    }

    /** Compares two mentions of coded articles. */
    public static LinkReasons of(
            EventMention a, CodedArticle articleOfA, EventMention b, CodedArticle articleOfB, Acts acts) {
        return of(a, articleOfA, b, articleOfB, acts, Decisions.NONE);
    }

    /** The same with a person's decisions, which go before every score. */
    public static LinkReasons of(
            EventMention a,
            CodedArticle articleOfA,
            EventMention b,
            CodedArticle articleOfB,
            Acts acts,
            Decisions decisions) {
        Nodes nodes = new Nodes(acts);
        Node x = node(nodes.of(articleOfA), a);
        Node y = node(nodes.of(articleOfB), b);
        List<Reason> reasons = new ArrayList<>();
        double score = PairScore.explain(x, y, reasons);
        for (Decisions.Decision d : decisions.all()) {
            if (!d.mentions().contains(a.id()) || !d.mentions().contains(b.id())) {
                continue;
            }
            if (d instanceof Decisions.NotSame) {
                score = Double.NEGATIVE_INFINITY;
                reasons.add(new Reason("decision", score, d.because()));
            } else if (d instanceof Decisions.Same) {
                reasons.add(new Reason("decision", Double.POSITIVE_INFINITY, d.because()));
            }
        }
        reasons.sort(Comparator.<Reason, Boolean>comparing(r -> !r.isBar())
                .thenComparing(r -> -Math.abs(r.weight()))
                .thenComparing(Reason::what)
                .thenComparing(Reason::text));
        return new LinkReasons(a.id(), b.id(), score, reasons);
    }

    private static Node node(List<Node> nodes, EventMention mention) {
        return nodes.stream()
                .filter(n -> n.mention.id().equals(mention.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "mention " + mention.id() + " is not in its article " + mention.article()));
    }

    /** Whether the pair alone speaks for one event. Two that do not may still be joined by others between them. */
    public boolean isOne() {
        return score > 0;
    }

    /** A line for the outcome and one for each reason. */
    public String text() {
        StringBuilder out = new StringBuilder();
        String outcome = score == Double.NEGATIVE_INFINITY
                ? "kept apart"
                : String.format(Locale.ROOT, "%s (%+.2f)", isOne() ? "one event" : "no link by themselves", score);
        out.append(a).append(" and ").append(b).append(": ").append(outcome).append('\n');
        reasons.forEach(r -> out.append("  ").append(r).append('\n'));
        return out.toString();
    }
}
