package org.umubano.coding.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.EventLexicon.VerbTrigger;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
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

    /** Paragraphs further down than this are alike. */
    private static final int FAR_DOWN = 6;

    /** Stands for an actor beside other words. */
    private static final String ACTOR = "@";

    /** The word that always stands there: the constant. */
    private static final String ALWAYS = "always";

    private static final Kind[] KINDS = Kind.values();

    private static final double[] NONE = new double[KINDS.length];

    /** What each word says for each kind. */
    private final Map<String, double[]> weights = new HashMap<>();

    /** @param weights of each word for each kind, with the constant as the word "always" */
    public KindWords(Map<Kind, Map<String, Double>> weights) {
        weights.forEach((kind, words) -> words.forEach((word, weight) ->
                this.weights.computeIfAbsent(word, w -> new double[KINDS.length])[kind.ordinal()] = weight));
    }

    private KindWords() {}

    /** With the weights of the table of a language; without any where it has none. */
    public static KindWords of(String language) {
        KindWords out = new KindWords();
        String table = "lang/" + language + "/kinds.tsv";
        for (Table.Row row : Table.exists(table) ? Table.load(table).rows() : List.<Table.Row>of()) {
            double[] says = new double[KINDS.length];
            for (Kind kind : KINDS) {
                String weight = row.get(kind.code());
                says[kind.ordinal()] = weight.isEmpty() ? 0 : Double.parseDouble(weight);
            }
            out.weights.put(row.get("word"), says);
        }
        return out;
    }

    /** How likely a sentence of these words tells of each kind, by its ordinal, from 0 to 1; 0 for kinds that have no weights. */
    public double[] likelihoods(List<String> words) {
        double[] constant = weights.getOrDefault(ALWAYS, NONE);
        double[] out = new double[KINDS.length];
        for (String word : words) {
            double[] known = weights.get(word);
            if (known != null) {
                for (int k = 0; k < out.length; k++) {
                    out[k] += known[k];
                }
            }
        }
        double size = Math.sqrt(words.size());
        for (int k = 0; k < out.length; k++) {
            out[k] = constant[k] == 0 ? 0 : 1 / (1 + StrictMath.exp(-constant[k] - out[k] / size));
        }
        return out;
    }

    /**
     * What the judgement rests on, each once: words outside the names of actors; verbs by their dictionary form ("verb condemn") and
     * their last word as it stands ("form condemned"); what stands side by side ("@_visit", an actor before the verb); what the
     * table of triggers makes of verbs and nouns ("row force PAST", "may aid", "noun aid"); how sides are marked and the offices of
     * those named; how many states are; in which paragraph; and what triggers stand in the first line of the article.
     *
     * @param headline what stands in the first line of the article ({@link #headline}); nothing for that line itself
     */
    public static List<String> of(Line line, Collection<String> headline) {
        Set<String> out = new LinkedHashSet<>();
        String[] signs = new String[line.tokens.size()];
        actors(line, signs, out);
        verbs(line, signs, out);
        for (TableNoun noun : line.nouns) {
            for (Trigger trigger : line.lexicon.nouns.getOrDefault(noun.key(), List.of())) {
                trigger("noun ", trigger, out);
            }
        }
        words(line, signs, out);
        out.add("paragraph " + Math.min(FAR_DOWN, line.sentence.paragraph()));
        out.addAll(headline);
        return new ArrayList<>(out);
    }

    /** What triggers stand in the first line of an article. */
    public static Collection<String> headline(Line first) {
        Set<String> out = new LinkedHashSet<>();
        for (VerbGroup verb : first.verbs) {
            VerbTrigger row = first.lexicon.row(first.companions(), verb);
            if (row != null) {
                out.add("first row "
                        + (row.trigger() == null ? "none" : row.trigger().kind().code()));
            }
        }
        for (TableNoun noun : first.nouns) {
            for (Trigger trigger : first.lexicon.nouns.getOrDefault(noun.key(), List.of())) {
                out.add("first noun " + trigger.kind().code());
            }
        }
        return out;
    }

    private static void actors(Line line, String[] signs, Set<String> out) {
        Set<String> states = new LinkedHashSet<>();
        for (Line.Actor actor : line.actors) {
            ActorMention mention = actor.mention();
            Arrays.fill(signs, actor.first(), actor.last() + 1, ACTOR);
            if (!mention.offices().isEmpty()) {
                out.add("office " + mention.offices().get(0));
            }
            if (mention.state() != null) {
                states.add(mention.state());
                out.add("side " + actor.relation());
                out.add("side " + actor.relation() + ' ' + mention.type());
            }
        }
        out.add("states " + Math.min(MANY, states.size()));
    }

    private static void verbs(Line line, String[] signs, Set<String> out) {
        EventLexicon lexicon = line.lexicon;
        for (VerbGroup verb : line.verbs) {
            Arrays.fill(signs, verb.first(), verb.last() + 1, verb.lemma());
            out.add("form " + line.tokens.get(verb.last()).norm());
            out.add("verb " + verb.lemma() + (verb.passive() ? " passive" : ""));
            for (VerbTrigger row : lexicon.verbs.getOrDefault(verb.lemma(), List.of())) {
                if (row.trigger() != null) {
                    out.add("may " + row.trigger().kind().code());
                }
            }
            VerbTrigger row = lexicon.row(line.companions(), verb);
            if (row != null && row.trigger() != null) {
                trigger("row ", row.trigger(), out);
                String kind = "row " + row.trigger().kind().code();
                out.add(kind + ' ' + verb.tense());
                out.add(kind + ' ' + verb.mood());
            } else if (row != null) {
                out.add("row none");
            }
        }
    }

    private static void trigger(String from, Trigger trigger, Set<String> out) {
        String kind = from + trigger.kind().code();
        out.add(kind);
        out.add(kind + ' ' + trigger.subtype());
    }

    /** Words and pairs of neighbours; an actor or a verb of several tokens is one neighbour. */
    private static void words(Line line, String[] signs, Set<String> out) {
        String before = null;
        for (int t = 0; t < signs.length; t++) {
            String word = line.tokens.get(t).norm();
            if (signs[t] == null && !Character.isLetterOrDigit(word.charAt(0))) {
                continue;
            }
            if (signs[t] == null && Character.isLetter(word.charAt(0))) {
                out.add(word);
            }
            String sign = signs[t] == null ? word : signs[t];
            if (before != null && !(sign.equals(before) && signs[t] != null)) {
                out.add(before + '_' + sign);
            }
            before = sign;
        }
    }
}
