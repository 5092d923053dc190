package org.umubano.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;
import org.umubano.text.Table;

/**
 * How sure it is that an article reports an event as it was coded: a logistic regression over what is known of the
 * mention, its weights in {@code world/confidence.tsv}. They are fitted to gold by {@code org.umubano.eval.FitConfidence},
 * which also tells how far off they are on stories that they were not fitted to.
 *
 * <pre>{@code
 * double sure = Confidence.load().of(mention);   // 0.91 for a visit with its date and two named people
 * }</pre>
 */
public final class Confidence {

    private static final String TABLE = "world/confidence.tsv";

    private final Map<String, Double> weights;

    public Confidence(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** With the weights of the table. */
    public static Confidence load() {
        Map<String, Double> weights = new HashMap<>();
        for (Table.Row row : Table.load(TABLE).rows()) {
            weights.put(row.get("feature"), Double.parseDouble(row.get("weight")));
        }
        return new Confidence(weights);
    }

    /** 0 to 0.99, with two digits: more would be more than is known. */
    public double of(EventMention mention) {
        double sum = 0;
        for (String feature : features(mention)) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return Math.min(0.99, Math.round(100 / (1 + Math.exp(-sum))) / 100.0);
    }

    /** What the judgement rests on; each holds or does not hold. */
    public static List<String> features(EventMention m) {
        List<String> out = new ArrayList<>(16);
        out.add("always");
        out.add("language " + m.language());
        out.add("kind " + m.kind().code());
        out.add("subtype " + m.kind().code() + " " + m.subtype());
        out.add("status " + m.status().code());
        out.add("date " + (m.dateHow() == null ? "none" : m.dateHow().code()));
        Set<String> states = new HashSet<>();
        int people = 0;
        for (Participant p : m.participants()) {
            if (p.state() != null) {
                states.add(p.state());
            }
            people += p.name() == null ? 0 : 1;
        }
        out.add("states " + Math.min(3, states.size()));
        out.add("people " + Math.min(3, people));
        out.add(m.also().isEmpty() ? "told once" : "told again");
        out.add(m.evidence().start() == 0 ? "opens the article" : "stands inside");
        if (m.trace().containsKey("words")) {
            out.add("by its words");
        }
        if (m.announcedBy() != null) {
            out.add("announced");
        }
        if (m.partOf() != null) {
            out.add("part");
        }
        if (m.place() != null) {
            out.add("place");
        }
        if (m.topics().isEmpty()) {
            out.add("no topic");
        }
        return out;
    }
}
