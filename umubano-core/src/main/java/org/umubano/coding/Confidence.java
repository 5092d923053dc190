package org.umubano.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.umubano.event.EventMention;
import org.umubano.event.EventMentionBuilder;
import org.umubano.text.Table;

/**
 * How sure it is that an article reports an event as it was coded: a logistic regression over what is known of the
 * mention ({@link MentionFeatures}), its weights in {@code world/confidence.tsv}. They are fitted to gold by
 * {@code org.umubano.eval.FitConfidence}, which also tells how far off they are on stories that they were not fitted to. What
 * is hardly sure is not told.
 *
 * <pre>{@code
 * Confidence.load().judge(text, mentions);   // the same with their confidence, 0.91 for a visit with its date and two named people
 * }</pre>
 */
public final class Confidence {

    private static final String TABLE = "world/confidence.tsv";

    /** Less sure than this, a mention is not told: of those just below, four in ten are right on stories never looked at. */
    public static final double LEAST = 0.45;

    /** The same of what words alone tell: in real news, where less is diplomacy than in what was learnt from, half of it is right. */
    private static final double LEAST_BY_WORDS = 0.55;

    /** The same of the surest act of an article that tells of none surer. */
    private static final double LEAST_OF_ALL = 0.3;

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

    /** Knows nothing and leaves nothing out: all is as likely as not. */
    public static Confidence none() {
        return new Confidence(Map.of());
    }

    /** The mentions of an article that are likely enough, with their confidence; none is part of one that is left out. */
    List<EventMention> judge(String text, List<EventMention> mentions) {
        List<List<String>> features = MentionFeatures.of(text, mentions);
        List<EventMention> out = new ArrayList<>(mentions.size());
        Set<String> left = new HashSet<>();
        double[] sure = new double[mentions.size()];
        double surest = 0;
        for (int i = 0; i < sure.length; i++) {
            sure[i] = of(features.get(i));
            surest = mentions.get(i).isByWords() ? surest : Math.max(surest, sure[i]);
        }
        double least = Math.min(LEAST, Math.max(LEAST_OF_ALL, surest));
        for (int i = 0; i < sure.length; i++) {
            double asked = mentions.get(i).isByWords() ? LEAST_BY_WORDS : least;
            if (sure[i] < asked && !weights.isEmpty()) {
                left.add(mentions.get(i).id());
            } else {
                out.add(EventMentionBuilder.builder(mentions.get(i))
                        .confidence(sure[i])
                        .build());
            }
        }
        if (!left.isEmpty()) {
            out.replaceAll(m -> left.contains(m.partOf())
                    ? EventMentionBuilder.builder(m).partOf(null).build()
                    : m);
        }
        return out;
    }

    /** 0 to 0.99, with two digits: more would be more than is known. */
    public double of(List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return Math.min(0.99, Math.round(100 / (1 + StrictMath.exp(-sum))) / 100.0);
    }
}
