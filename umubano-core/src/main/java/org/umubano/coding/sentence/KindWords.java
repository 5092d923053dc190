package org.umubano.coding.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.text.Table;

/**
 * How likely a sentence tells of an event of a kind, by its words alone: one logistic regression for each kind, the weights in
 * {@code kinds.tsv} of the language. They are fitted to gold by {@code org.umubano.eval.FitKinds}, which also tells how far
 * they hold on stories that they were not fitted to. A word counts once, and less the more of them there are.
 */
public final class KindWords {

    private static final int MANY = 3;

    private final Map<Kind, Map<String, Double>> weights;

    /** @param weights of each word for each kind, with the constant as the word "always" */
    public KindWords(Map<Kind, Map<String, Double>> weights) {
        this.weights = new EnumMap<>(Kind.class);
        this.weights.putAll(weights);
    }

    /** With the weights of the table of a language; without any where it has none. */
    public static KindWords of(String language) {
        Map<Kind, Map<String, Double>> weights = new EnumMap<>(Kind.class);
        String table = "lang/" + language + "/kinds.tsv";
        for (Table.Row row : Table.exists(table) ? Table.load(table).rows() : List.<Table.Row>of()) {
            weights.computeIfAbsent(Kind.ofCode(row.get("kind")), k -> new HashMap<>())
                    .put(row.get("word"), Double.parseDouble(row.get("weight")));
        }
        return new KindWords(weights);
    }

    /** From 0 to 1; 0 for kinds that have no weights. */
    public double likelihood(Kind kind, List<String> words) {
        Map<String, Double> known = weights.get(kind);
        if (known == null) {
            return 0;
        }
        double sum = 0;
        for (String word : words) {
            sum += known.getOrDefault(word, 0.0);
        }
        return 1 / (1 + Math.exp(-known.getOrDefault("always", 0.0) - sum / Math.sqrt(words.size())));
    }

    /**
     * What the judgement rests on: words outside the names of actors, verbs by their dictionary form ("verb condemn"), the
     * offices of those named, and how many states are; each once.
     */
    public static List<String> of(Line line) {
        Set<String> out = new TreeSet<>();
        boolean[] taken = new boolean[line.tokens.size()];
        Set<String> states = new TreeSet<>();
        for (Line.Actor actor : line.actors) {
            ActorMention mention = actor.mention();
            Arrays.fill(taken, actor.first(), actor.last() + 1, true);
            if (!mention.offices().isEmpty()) {
                out.add("office " + mention.offices().get(0));
            }
            if (mention.state() != null) {
                states.add(mention.state());
            }
        }
        out.add("states " + Math.min(MANY, states.size()));
        for (VerbGroup verb : line.verbs) {
            Arrays.fill(taken, verb.first(), verb.last() + 1, true);
            out.add("verb " + verb.lemma() + (verb.passive() ? " passive" : ""));
        }
        for (int t = 0; t < taken.length; t++) {
            String word = line.tokens.get(t).norm();
            if (!taken[t] && Character.isLetter(word.charAt(0))) {
                out.add(word);
            }
        }
        return new ArrayList<>(out);
    }
}
