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
import org.umubano.article.Article;
import org.umubano.coding.Coder;
import org.umubano.coding.Confidence;
import org.umubano.coding.MentionFeatures;
import org.umubano.coding.sentence.KindWords;
import org.umubano.evaluation.Calibration;
import org.umubano.evaluation.Evaluation;
import org.umubano.evaluation.GoldSet;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;

/**
 * Fits the weights of {@link Confidence} to gold sets, and tells how far they are off on stories that they were not
 * fitted to (five parts, by story). The rules of the language were made on the gold that was worked on, and are right there
 * more often than elsewhere: that much is told from the sets that were hardly worked on ({@code --little}, and the marked
 * reports), and left out of the table. What is learnt from reports holds for gold where gold does not say otherwise (Daumé's easy
 * domain adaptation). Printed is also the F1 of the events of each set, coded with words of kinds and a confidence that have
 * not seen their stories: by it sets that the weights were fitted to can be held against sets that they were not fitted to.
 *
 * <pre>{@code
 * java -cp ... org.umubano.eval.FitConfidence ../shared/gold umubano-eval/src/main/resources/gold \
 *     --little umubano-eval/src/main/resources/gold-briefs,umubano-eval/src/main/resources/gold-long \
 *     [--write umubano-lang/src/main/resources/world/confidence.tsv]
 * }</pre>
 */
public final class FitConfidence {

    /** Strength of the pull of all weights to zero. */
    private static final double PULL = 10.0;

    private static final String ALWAYS = "always";

    /** Of mentions of stories that the rules were made on. */
    private static final String WORKED_ON = "worked on, ";

    /** Marks what a feature says in articles of gold beside what it says anywhere. */
    private static final String IN_GOLD = "in gold: ";

    /** Features of fewer mentions than these say little. */
    private static final int RARE = 15;

    private record Example(String set, int part, List<String> features, boolean isRight) implements Logistic.Example {
        @Override
        public Map<String, Double> values() {
            Map<String, Double> out = new TreeMap<>();
            features.forEach(f -> out.put(f, 1.0));
            return out;
        }
    }

    /** How many mentions of a set are told, and how many of them are right. */
    private static final class Told {
        private int all;
        private int right;

        void add(double confidence, boolean isRight) {
            if (confidence >= Confidence.LEAST) {
                all++;
                right += isRight ? 1 : 0;
            }
        }

        String f1(int events) {
            return String.format(Locale.ROOT, "%.3f", 2.0 * right / (all + events));
        }
    }

    private FitConfidence() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<String> arguments = new ArrayList<>(List.of(args));
        Path table = Fitting.table(arguments);
        Set<String> little = Fitting.option(arguments, "--little");
        List<String> folders = new ArrayList<>(little);
        folders.addAll(arguments);
        List<Marked> sets = Marked.withReports(folders);
        List<Example> examples = new ArrayList<>();
        for (int part = 0; part < Fitting.PARTS; part++) {
            examples.addAll(examples(sets, little, part));
        }
        Calibration unseen = new Calibration();
        Map<String, Told> told = new TreeMap<>();
        for (int part = 0; part < Fitting.PARTS; part++) {
            int left = part;
            Map<String, Double> weights =
                    Logistic.fit(examples.stream().filter(e -> e.part() != left).toList(), ALWAYS, RARE, PULL);
            Map<String, Double> written = written(weights);
            for (Example e : examples) {
                if (e.part() == left) {
                    unseen.add(confidence(weights, e), e.isRight());
                    told.computeIfAbsent(e.set(), f -> new Told()).add(confidence(written, e), e.isRight());
                }
            }
        }
        out.println(examples.size() + " mentions; on stories not fitted to: " + rounded(unseen));
        for (Marked set : sets) {
            Told t = told.getOrDefault(set.name(), new Told());
            out.println(set.name() + ": F1 of events " + t.f1(events(set)));
        }
        Map<String, Double> weights = Logistic.fit(examples, ALWAYS, RARE, PULL);
        Calibration seen = new Calibration();
        examples.forEach(e -> seen.add(confidence(weights, e), e.isRight()));
        out.println("on those fitted to: " + rounded(seen));
        if (table != null) {
            write(table, weights);
        }
    }

    /** How many events are marked in articles of the languages that are read. */
    private static int events(Marked set) {
        Coder coder = Coder.load();
        return set.gold().articles().stream()
                .filter(a -> coder.reads(a.language()))
                .mapToInt(a -> a.events().size())
                .sum();
    }

    private static String rounded(Calibration calibration) {
        StringBuilder out = new StringBuilder();
        calibration
                .measures()
                .forEach((name, value) -> out.append(String.format(Locale.ROOT, "%s %.3f  ", name, (Double) value)));
        return out.toString().strip();
    }

    /**
     * The mentions of a part of the stories, coded with words of kinds fitted to the others: what was fitted to a story codes it
     * better than any story to come.
     */
    private static List<Example> examples(List<Marked> sets, Set<String> little, int part) {
        Set<String> own = new TreeSet<>();
        for (Marked set : sets) {
            for (GoldSet.GoldArticle a : set.gold().articles()) {
                if (Fitting.part(Fitting.story(a)) == part) {
                    own.add(Fitting.story(a));
                }
            }
        }
        Map<String, KindWords> kinds = FitKinds.fitted(sets, own);
        Coder coder = Coder.of(l -> kinds.getOrDefault(l, new KindWords(Map.of())), Confidence.none());
        List<Example> out = new ArrayList<>();
        for (Marked set : sets) {
            out.addAll(examples(set, set.isGold() && !little.contains(set.name()), part, coder));
        }
        return out;
    }

    private static List<Example> examples(Marked set, boolean workedOn, int part, Coder coder) {
        Map<String, String> stories = new TreeMap<>();
        set.gold().articles().forEach(a -> stories.put(a.id(), Fitting.story(a)));
        List<CodedArticle> coded = new ArrayList<>();
        for (Article article : set.articles()) {
            if (Fitting.part(stories.getOrDefault(article.id(), "")) == part) {
                coded.add(coder.code(article, null));
            }
        }
        Set<String> right = new TreeSet<>();
        List<EventMention> all =
                coded.stream().flatMap(c -> c.mentions().stream()).toList();
        Evaluation.found(set.gold(), all).values().forEach(m -> right.add(m.id()));
        List<Example> out = new ArrayList<>();
        for (CodedArticle c : coded) {
            List<List<String>> features = MentionFeatures.of(c.article().text(), c.mentions());
            for (int i = 0; i < features.size(); i++) {
                EventMention mention = c.mentions().get(i);
                List<String> known = features.get(i);
                if (set.isGold()) {
                    List.copyOf(known).forEach(feature -> known.add(IN_GOLD + feature));
                }
                if (workedOn) {
                    known.add(WORKED_ON + (mention.isByWords() ? "by words" : "by frames"));
                }
                out.add(new Example(set.name(), part, known, right.contains(mention.id())));
            }
        }
        return out;
    }

    private static double confidence(Map<String, Double> weights, Example e) {
        double sum = 0;
        for (String feature : e.features()) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The weights that the table has: those of articles like gold, of whatever nobody worked on. */
    private static Map<String, Double> written(Map<String, Double> weights) {
        Map<String, Double> out = new TreeMap<>();
        weights.forEach((feature, weight) -> {
            if (!feature.startsWith(WORKED_ON)) {
                out.merge(
                        feature.startsWith(IN_GOLD) ? feature.substring(IN_GOLD.length()) : feature,
                        weight,
                        Double::sum);
            }
        });
        return out;
    }

    private static void write(Path table, Map<String, Double> weights) throws IOException {
        StringBuilder out = new StringBuilder(
                "# Weights of the logistic regression that tells how sure a coded event is; fitted to gold by"
                        + " org.umubano.eval.FitConfidence.\nfeature\tweight\n");
        written(weights).forEach((feature, w) -> out.append(String.format(Locale.ROOT, "%s\t%.3f%n", feature, w)));
        Files.writeString(table, out.toString().replace("\r\n", "\n"), StandardCharsets.UTF_8);
    }
}
