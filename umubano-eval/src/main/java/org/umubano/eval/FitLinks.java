package org.umubano.eval;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.umubano.app.cli.GoldReader;
import org.umubano.article.Article;
import org.umubano.coding.Coder;
import org.umubano.coreference.Acts;
import org.umubano.coreference.PairExamples;
import org.umubano.coreference.PairExamples.Pair;
import org.umubano.coreference.Reason;
import org.umubano.evaluation.Evaluation;
import org.umubano.evaluation.GoldSet;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;

/**
 * Fits what the reasons of a link are worth ({@code world/link_weights.tsv}) to gold sets, and tells how well pairs are told on
 * stories that the weights were not fitted to (five parts, by story), beside the same with the reasons as they are.
 *
 * <pre>{@code
 * java -cp ... org.umubano.eval.FitLinks ../shared/gold umubano-eval/src/main/resources/gold \
 *     [--write umubano-lang/src/main/resources/world/link_weights.tsv]
 * }</pre>
 */
public final class FitLinks {

    private static final String BAR = "bar";

    /** In features in the place of a kind: of all kinds. */
    private static final String ALL = "";

    /** The feature that is not pulled: the score by the reasons as they are, from which weights depart as far as gold asks for. */
    private static final String SCORE = "score";

    private static final double PULL = 10;

    /** How much lower the bar is than for a pair alone: events are joined by many pairs, and each is tried once only. */
    private static final double LEAN = 0.6;

    private static final int RARE = 5;

    /** A pair, whether it is one event, and what is fitted to it. */
    private record Example(int part, Pair pair, boolean isRight, Map<String, Double> values)
            implements Logistic.Example {}

    private FitLinks() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<String> arguments = new ArrayList<>(List.of(args));
        Path table = Fitting.table(arguments);
        List<Example> examples = new ArrayList<>();
        for (String folder : arguments) {
            examples.addAll(examples(Path.of(folder)));
        }
        List<Example> open = examples.stream().filter(e -> !e.pair.isBarred()).toList();
        out.println(examples.size() + " pairs; F1 of the reasons as they are " + f1(examples, e -> e.pair.score() > 0));
        Map<Example, Boolean> told = new IdentityHashMap<>();
        for (int part = 0; part < Fitting.PARTS; part++) {
            int left = part;
            Map<String, Double> weights =
                    fit(open.stream().filter(e -> e.part != left).toList());
            open.stream().filter(e -> e.part == left).forEach(e -> told.put(e, sum(weights, e) > 0));
        }
        out.println("weighted, on stories not fitted to: " + f1(examples, e -> told.getOrDefault(e, false)));
        if (table != null) {
            write(table, fit(open));
        }
    }

    private static Map<String, Double> fit(List<Example> examples) {
        return Logistic.fit(examples, SCORE, RARE, PULL);
    }

    private static List<Example> examples(Path folder) {
        GoldReader reader = new GoldReader(folder, Set.of());
        GoldSet gold = reader.read();
        Coder coder = Coder.load();
        List<CodedArticle> articles = new ArrayList<>();
        for (Article article : reader.articles()) {
            articles.add(coder.code(article, null));
        }
        Map<String, String> stories = new HashMap<>();
        gold.articles().forEach(a -> stories.put(a.id(), a.story()));
        Map<String, String> events = events(gold, articles);
        Map<String, Integer> parts = new HashMap<>();
        articles.forEach(a ->
                a.mentions().forEach(m -> parts.put(m.id(), Fitting.part(stories.getOrDefault(m.article(), "")))));
        List<Example> out = new ArrayList<>();
        for (Pair pair : PairExamples.of(articles, Acts.load())) {
            String a = events.get(pair.a());
            String b = events.get(pair.b());
            if (a != null && b != null) {
                out.add(new Example(parts.getOrDefault(pair.a(), 0), pair, a.equals(b), values(pair)));
            }
        }
        return out;
    }

    /** The gold event of each mention that stands for one; one that no story lists is alone. */
    private static Map<String, String> events(GoldSet gold, List<CodedArticle> articles) {
        List<EventMention> mentions =
                articles.stream().flatMap(a -> a.mentions().stream()).toList();
        Map<GoldSet.Reference, EventMention> found = Evaluation.found(gold, mentions);
        Map<String, String> out = new HashMap<>();
        for (GoldSet.GoldStory story : gold.stories()) {
            story.events().forEach((id, references) -> {
                for (GoldSet.Reference reference : references) {
                    EventMention mention = found.get(reference);
                    if (mention != null) {
                        out.put(mention.id(), id);
                    }
                }
            });
        }
        found.forEach((reference, mention) -> out.putIfAbsent(mention.id(), reference.toString()));
        return out;
    }

    /** Of each reason how often it is given, how much it says for and how much against, once for all kinds and once for its own. */
    private static Map<String, Double> values(Pair pair) {
        Map<String, Double> out = new TreeMap<>();
        out.put(SCORE, pair.score());
        out.put(feature(ALL, BAR, "given"), 1.0);
        out.put(feature(pair.kind().code(), BAR, "given"), 1.0);
        for (Reason reason : pair.reasons()) {
            if (!reason.what().equals(BAR)) {
                for (String kind : List.of(ALL, pair.kind().code())) {
                    out.merge(feature(kind, reason.what(), "given"), 1.0, Double::sum);
                    out.merge(feature(kind, reason.what(), "for"), Math.max(0, reason.weight()), Double::sum);
                    out.merge(feature(kind, reason.what(), "against"), Math.min(0, reason.weight()), Double::sum);
                }
            }
        }
        return out;
    }

    private static String feature(String kind, String what, String part) {
        return kind + "|" + what + "|" + part;
    }

    private static double sum(Map<String, Double> weights, Example e) {
        double sum = 0;
        for (Map.Entry<String, Double> value : e.values.entrySet()) {
            sum += weights.getOrDefault(value.getKey(), 0.0) * value.getValue();
        }
        return sum;
    }

    private static String f1(List<Example> examples, Predicate<Example> told) {
        int right = 0;
        int all = 0;
        int one = 0;
        for (Example e : examples) {
            boolean is = told.test(e);
            right += is && e.isRight ? 1 : 0;
            all += is ? 1 : 0;
            one += e.isRight ? 1 : 0;
        }
        return String.format(Locale.ROOT, "%.3f", 2.0 * right / (all + one));
    }

    /** Writes the weights: how far each departs from the reason as it is, in the measure of the score. */
    private static void write(Path table, Map<String, Double> weights) throws IOException {
        double unit = weights.getOrDefault(SCORE, 1.0);
        Set<String> reasons = new TreeSet<>();
        weights.keySet().stream().filter(f -> f.contains("|")).forEach(f -> reasons.add(f.split("\\|")[1]));
        StringBuilder out =
                new StringBuilder("# What each reason for or against two mentions being one event is worth: an"
                        + " offset, and how much of what it says for and against; fitted to gold by"
                        + " org.umubano.eval.FitLinks.\nkind\treason\toffset\tfor\tagainst\n");
        for (Kind kind : Kind.values()) {
            for (String reason : reasons) {
                out.append(String.format(
                        Locale.ROOT,
                        "%s\t%s\t%.3f\t%.3f\t%.3f\n",
                        kind.code(),
                        reason,
                        worth(weights, kind, reason, "given") / unit + (reason.equals(BAR) ? LEAN : 0),
                        1 + worth(weights, kind, reason, "for") / unit,
                        1 + worth(weights, kind, reason, "against") / unit));
            }
        }
        Files.writeString(table, out.toString());
    }

    private static double worth(Map<String, Double> weights, Kind kind, String reason, String part) {
        return weights.getOrDefault(feature(ALL, reason, part), 0.0)
                + weights.getOrDefault(feature(kind.code(), reason, part), 0.0);
    }
}
