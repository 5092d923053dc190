package org.umubano.eval;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import opennlp.tools.ml.maxent.quasinewton.QNModel;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.OnePassRealValueDataIndexer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.umubano.article.Article;
import org.umubano.coding.Coder;
import org.umubano.coding.sentence.KindWords;
import org.umubano.coding.sentence.SentenceFeatures;
import org.umubano.evaluation.GoldEvent;
import org.umubano.evaluation.GoldSet;
import org.umubano.event.Kind;
import org.umubano.text.Table;

/**
 * Fits the weights of words by which the kind of a sentence is told ({@code kinds.tsv} of each language) to gold sets, by
 * OpenNLP's maximum entropy.
 *
 * <pre>{@code
 * java -cp ... org.umubano.eval.FitKinds umubano-lang/src/main/resources/lang umubano-eval/src/main/resources/gold \
 *     [--without STORY,STORY]
 * }</pre>
 *
 * The marked reports ({@link Marked#reports}) are read as gold is. The single sentences that are not kept apart ({@code sets/sentences_*.tsv}) are examples too, and short reports of which each
 * sentence is marked with its kinds alone ({@code sets/tales_*.tsv}).
 */
public final class FitKinds {

    /** The sets of single sentences that are examples. */
    private static final List<String> SENTENCES = List.of("en", "rw", "en_wide", "rw_wide", "en_acts", "rw_acts");

    /** Words in fewer sentences than these say little, and so do kinds. */
    private static final int RARE = 4;

    private static final int RARE_KIND = 15;

    /** Strength of the pull to zero, and the least weight that is kept. */
    private static final double PULL = 0.1;

    private static final double LEAST = 0.3;

    /** How much of the beginning of a sentence a gold event gives. */
    private static final int QUOTE = 25;

    /** The word that always stands there: the constant. */
    private static final String ALWAYS = "always";

    /** Marks what a word says in articles of gold beside what it says anywhere. */
    private static final String IN_GOLD = "in gold: ";

    /** A sentence; in gold one that tells anew what its article told before tells of nothing. */
    private record Example(List<String> words, Set<String> kinds, boolean isGold) {}

    private FitKinds() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<String> arguments = new ArrayList<>(List.of(args));
        Set<String> left = Fitting.option(arguments, "--without");
        Coder coder = Coder.load();
        List<Marked> sets = Marked.withReports(arguments.subList(1, arguments.size()));
        Map<String, List<Example>> examples = examples(sets, left, coder);
        for (Map.Entry<String, List<Example>> of : examples.entrySet()) {
            Path table = Path.of(arguments.get(0), of.getKey(), "kinds.tsv");
            Files.writeString(table, table(weights(of.getValue())));
            out.println(table + ": fitted to " + of.getValue().size() + " sentences");
        }
    }

    /** The examples of some sets and those that are of none, by language. */
    private static Map<String, List<Example>> examples(List<Marked> sets, Set<String> left, Coder coder) {
        Map<String, List<Example>> out = new TreeMap<>();
        sets.forEach(set -> examples(set, left, coder, out));
        others(coder, out);
        return out;
    }

    /** Examples that are of no gold set. */
    private static void others(Coder coder, Map<String, List<Example>> out) {
        for (String set : SENTENCES) {
            sentences(set, coder, out);
        }
        for (String language : Marked.LANGUAGES) {
            List<Example> examples = out.computeIfAbsent(language, l -> new ArrayList<>());
            Marked.byReport("sets/tales_" + language + ".tsv")
                    .values()
                    .forEach(report -> tale(report, language, coder, examples));
        }
    }

    /** The sentences of a short report, a paragraph each. */
    private static void tale(List<Table.Row> report, String language, Coder coder, List<Example> out) {
        StringBuilder text = new StringBuilder();
        report.forEach(row -> text.append(row.get("sentence")).append("\n\n"));
        int last = -1;
        for (SentenceFeatures sentence : coder.words(Article.of(null, null, text.toString()), language)) {
            boolean isFirst = sentence.paragraph() != last;
            last = sentence.paragraph();
            if (isFirst && last < report.size()) {
                out.add(new Example(sentence.words(), kinds(report.get(last)), false));
            }
        }
    }

    private static Set<String> kinds(Table.Row row) {
        Set<String> kinds = new TreeSet<>();
        for (String kind : row.get("kind").split("\\|", -1)) {
            kinds.add(kind.strip());
        }
        kinds.remove("");
        return kinds;
    }

    private static void sentences(String set, Coder coder, Map<String, List<Example>> out) {
        String language = set.substring(0, 2);
        for (Table.Row row : Table.load("sets/sentences_" + set + ".tsv").rows()) {
            Set<String> kinds = kinds(row);
            for (SentenceFeatures sentence : coder.words(Article.of(null, null, row.get("sentence")), language)) {
                List<String> words = new ArrayList<>(sentence.words());
                words.removeIf(w -> w.startsWith("paragraph ")); // it stands in no article
                out.computeIfAbsent(language, l -> new ArrayList<>()).add(new Example(words, kinds, false));
            }
        }
    }

    private static void examples(Marked set, Set<String> left, Coder coder, Map<String, List<Example>> out) {
        Map<String, Article> articles = new HashMap<>();
        set.articles().forEach(a -> articles.put(a.id(), a));
        for (GoldSet.GoldArticle marked : set.gold().articles()) {
            Article article = articles.get(marked.id());
            if (article == null || left.contains(Fitting.story(marked)) || !coder.reads(marked.language())) {
                continue;
            }
            List<SentenceFeatures> sentences = coder.words(article, marked.language());
            List<Set<String>> kinds = kinds(article.text(), sentences, marked.events());
            for (int s = 0; s < sentences.size(); s++) {
                out.computeIfAbsent(marked.language(), l -> new ArrayList<>())
                        .add(new Example(sentences.get(s).words(), kinds.get(s), true));
            }
        }
    }

    /** The kinds of the events that each sentence tells of: the one that begins as the event says, else the first of its paragraph. */
    private static List<Set<String>> kinds(String text, List<SentenceFeatures> sentences, List<GoldEvent> events) {
        List<Set<String>> out = new ArrayList<>();
        sentences.forEach(s -> out.add(new TreeSet<>()));
        for (GoldEvent event : events) {
            String begins =
                    event.quote().substring(0, Math.min(QUOTE, event.quote().length()));
            int first = -1;
            int told = -1;
            for (int s = sentences.size() - 1; s >= 0; s--) {
                if (sentences.get(s).paragraph() == event.paragraph()) {
                    first = s;
                    String sentence = text.substring(
                            sentences.get(s).start(), sentences.get(s).end());
                    told = sentence.contains(begins) ? s : told;
                }
            }
            if (first >= 0) {
                out.get(told >= 0 ? told : first).add(event.kind());
            }
        }
        return out;
    }

    /**
     * The weights of words fitted to some sets, by language.
     *
     * @param left stories that are not looked at
     */
    static Map<String, KindWords> fitted(List<Marked> sets, Set<String> left) {
        Map<String, List<Example>> examples = examples(sets, left, Coder.load());
        Map<String, KindWords> out = new TreeMap<>();
        for (Map.Entry<String, List<Example>> of : examples.entrySet()) {
            Map<Kind, Map<String, Double>> weights = new EnumMap<>(Kind.class);
            weights(of.getValue()).forEach((kind, words) -> weights.put(Kind.ofCode(kind), words));
            out.put(of.getKey(), new KindWords(weights));
        }
        return out;
    }

    /** The weights of words by kind, those that say little left out. */
    private static Map<String, Map<String, Double>> weights(List<Example> examples) {
        Map<String, Integer> words = new TreeMap<>();
        Map<String, Integer> kinds = new TreeMap<>();
        examples.forEach(e -> e.words().forEach(w -> words.merge(w, 1, Integer::sum)));
        examples.forEach(e -> e.kinds().forEach(k -> kinds.merge(k, 1, Integer::sum)));
        words.values().removeIf(n -> n < RARE);
        kinds.values().removeIf(n -> n < RARE_KIND);
        List<Known> known =
                examples.stream().map(e -> Known.of(e, words.keySet())).toList();
        Map<String, Map<String, Double>> out = new ConcurrentSkipListMap<>();
        kinds.keySet().parallelStream().forEach(kind -> {
            Map<String, Double> fitted = fit(known, words.keySet(), kind);
            fitted.entrySet().removeIf(w -> !w.getKey().equals(ALWAYS) && Math.abs(w.getValue()) < LEAST);
            out.put(kind, fitted);
        });
        return out;
    }

    /** A line a word, with what it says for each kind, where it says enough. */
    private static String table(Map<String, Map<String, Double>> weights) {
        StringBuilder out =
                new StringBuilder("# How much each word says for or against each kind of event: weights of logistic"
                        + " regressions, fitted to gold by org.umubano.eval.FitKinds.\nword");
        Set<String> words = new TreeSet<>();
        for (Kind kind : Kind.values()) {
            out.append('\t').append(kind.code());
            words.addAll(weights.getOrDefault(kind.code(), Map.of()).keySet());
        }
        out.append('\n');
        for (String word : words) {
            out.append(word);
            for (Kind kind : Kind.values()) {
                Double weight = weights.getOrDefault(kind.code(), Map.of()).get(word);
                out.append('\t').append(weight == null ? "" : String.format(Locale.ROOT, "%.2f", weight));
            }
            out.append('\n');
        }
        return out.toString();
    }

    /**
     * The words of an example that weights are fitted to, and what each counts. Sentences of gold have each word twice, the second
     * time as one of gold alone: what all examples say is learnt from all, and where gold says otherwise gold has it (Daumé's easy
     * domain adaptation).
     */
    private record Known(String[] words, float[] counts, Set<String> kinds) {

        static Known of(Example example, Set<String> known) {
            List<String> words = new ArrayList<>();
            example.words().stream().filter(known::contains).forEach(words::add);
            int constant = words.size();
            words.add(ALWAYS);
            if (example.isGold()) {
                List.copyOf(words).forEach(word -> words.add(IN_GOLD + word));
            }
            float[] counts = new float[words.size()];
            Arrays.fill(counts, (float) (1 / Math.sqrt(example.words().size())));
            for (int i = constant; i < counts.length; i += constant + 1) {
                counts[i] = 1;
            }
            return new Known(words.toArray(String[]::new), counts, example.kinds());
        }
    }

    /** The weight of each word for a kind: of the two outcomes of the model, how much more it says for the one. */
    private static Map<String, Double> fit(List<Known> examples, Set<String> known, String kind) {
        List<Event> events = new ArrayList<>();
        for (Known example : examples) {
            events.add(new Event(example.kinds().contains(kind) ? "yes" : "no", example.words(), example.counts()));
        }
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 300);
        parameters.put(QNTrainer.L2COST_PARAM, PULL);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        OnePassRealValueDataIndexer indexer = new OnePassRealValueDataIndexer();
        indexer.init(parameters, new HashMap<>());
        try {
            indexer.index(ObjectStreamUtils.createObjectStream(events));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it reads from memory
        }
        QNTrainer trainer = new QNTrainer(parameters);
        QNModel model = trainer.trainModel(300, indexer);
        Map<String, Double> out = new TreeMap<>();
        known.forEach(word -> out.put(word, difference(model, word)));
        out.put(ALWAYS, difference(model, ALWAYS));
        out.replaceAll((word, weight) -> weight + difference(model, IN_GOLD + word));
        return out;
    }

    /** By how much the odds of "yes" grow with a word: the log of the ratio of the two outcomes with it, less that without. */
    private static double difference(QNModel model, String word) {
        double[] with = model.eval(new String[] {word}, new float[] {1});
        int yes = model.getIndex("yes");
        return Math.log(with[yes] / with[1 - yes]);
    }
}
