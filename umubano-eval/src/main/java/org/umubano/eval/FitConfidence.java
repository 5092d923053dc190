package org.umubano.eval;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.umubano.app.cli.GoldReader;
import org.umubano.article.Article;
import org.umubano.coding.Coder;
import org.umubano.coding.Confidence;
import org.umubano.evaluation.Calibration;
import org.umubano.evaluation.Evaluation;
import org.umubano.evaluation.GoldSet;
import org.umubano.event.EventMention;

/**
 * Fits the weights of {@link Confidence} to gold sets, and tells how far they are off on stories that they were not
 * fitted to (five parts, by story).
 *
 * <pre>{@code
 * java -cp ... org.umubano.eval.FitConfidence ../shared/gold umubano-eval/src/main/resources/gold \
 *     [--write umubano-lang/src/main/resources/world/confidence.tsv]
 * }</pre>
 */
public final class FitConfidence {

    private static final int PARTS = 5;
    private static final int STEPS = 3000;
    private static final double RATE = 0.5;
    /** Strength of the pull to zero, in mentions: few mentions of a kind say little about it. */
    private static final double PRIOR = 2.0;

    private static final int RARE = 5;

    /**
     * Not fitted here, where the words of all stories are known: of what they told on stories that they were not fitted to 62 %
     * was right, which this weight brings about.
     */
    private static final Map<String, Double> KNOWN = Map.of("by its words", -0.9);

    private record Example(String story, List<String> features, boolean isRight) {}

    private FitConfidence() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<String> arguments = new ArrayList<>(List.of(args));
        int write = arguments.indexOf("--write");
        Path table = null;
        if (write >= 0) {
            table = Path.of(arguments.remove(write + 1));
            arguments.remove(write);
        }
        List<Example> examples = new ArrayList<>();
        for (String folder : arguments) {
            examples.addAll(examples(Path.of(folder)));
        }
        Calibration unseen = new Calibration();
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            Map<String, Double> weights =
                    fit(examples.stream().filter(e -> part(e) != left).toList());
            examples.stream()
                    .filter(e -> part(e) == left)
                    .forEach(e -> unseen.add(confidence(weights, e), e.isRight()));
        }
        out.println(examples.size() + " mentions; on stories not fitted to: " + rounded(unseen));
        Map<String, Double> weights = fit(examples);
        Calibration seen = new Calibration();
        examples.forEach(e -> seen.add(confidence(weights, e), e.isRight()));
        out.println("on those fitted to: " + rounded(seen));
        if (table != null) {
            write(table, weights);
        }
    }

    private static String rounded(Calibration calibration) {
        StringBuilder out = new StringBuilder();
        calibration
                .measures()
                .forEach((name, value) -> out.append(String.format(Locale.ROOT, "%s %.3f  ", name, (Double) value)));
        return out.toString().strip();
    }

    private static List<Example> examples(Path folder) {
        GoldReader reader = new GoldReader(folder, Set.of());
        GoldSet gold = reader.read();
        Map<String, String> stories = new TreeMap<>();
        gold.articles().forEach(a -> stories.put(a.id(), a.story().isEmpty() ? a.id() : a.story()));
        Coder coder = Coder.load();
        List<EventMention> mentions = new ArrayList<>();
        for (Article article : reader.articles()) {
            mentions.addAll(coder.code(article, null).mentions());
        }
        Set<String> right = new TreeSet<>();
        Evaluation.found(gold, mentions).values().forEach(m -> right.add(m.id()));
        return mentions.stream()
                .map(m -> new Example(
                        stories.getOrDefault(m.article(), ""), Confidence.features(m), right.contains(m.id())))
                .toList();
    }

    private static int part(Example e) {
        return Math.floorMod(e.story().hashCode(), PARTS);
    }

    private static double confidence(Map<String, Double> weights, Example e) {
        double sum = 0;
        for (String feature : e.features()) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Gradient descent on the penalised likelihood; the constant is not pulled. */
    private static Map<String, Double> fit(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(e -> e.features().forEach(f -> counts.merge(f, 1, Integer::sum)));
        counts.values().removeIf(n -> n < RARE);
        Map<String, Double> weights = new TreeMap<>();
        counts.keySet().forEach(f -> weights.put(f, KNOWN.getOrDefault(f, 0.0)));
        for (int step = 0; step < STEPS; step++) {
            Map<String, Double> gradient = new TreeMap<>();
            for (Example e : examples) {
                double off = (e.isRight() ? 1 : 0) - confidence(weights, e);
                for (String feature : e.features()) {
                    gradient.merge(feature, off, Double::sum);
                }
            }
            weights.replaceAll((feature, w) -> {
                if (KNOWN.containsKey(feature)) {
                    return w;
                }
                double pull = feature.equals("always") ? 0 : PRIOR * w;
                return w + RATE * (gradient.getOrDefault(feature, 0.0) - pull) / examples.size();
            });
        }
        return weights;
    }

    private static void write(Path table, Map<String, Double> weights) throws IOException {
        StringBuilder out = new StringBuilder(
                "# Weights of the logistic regression that tells how sure a coded event is; fitted to gold by"
                        + " org.umubano.eval.FitConfidence.\nfeature\tweight\n");
        weights.forEach((feature, w) -> out.append(String.format(Locale.ROOT, "%s\t%.3f%n", feature, w)));
        Files.writeString(table, out.toString().replace("\r\n", "\n"), StandardCharsets.UTF_8);
    }
}
