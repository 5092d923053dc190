package org.umubano.eval;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.umubano.language.kinyarwanda.Analysis;
import org.umubano.language.kinyarwanda.KinyarwandaAnalyser;
import org.umubano.language.kinyarwanda.OtherAnalysis;
import org.umubano.language.kinyarwanda.VerbAnalysis;
import org.umubano.text.Table;

/**
 * Measures the Kinyarwanda analyser on a corpus of words with parts of speech (one {@code word TAG} a line), on the
 * hand-checked verb forms of {@code sets/verbs_rw.tsv}, and its speed.
 *
 * <p>Arguments: the corpus; {@code --misses} lists what failed. A verb reading is a {@link VerbAnalysis} or a copula
 * ({@code AUX}: the corpus calls it a verb). Other words are all tokens but verbs and punctuation.
 */
public final class MeasureMorphology {

    private record Tagged(String word, String tag) {}

    private MeasureMorphology() {}

    public static void main(String[] args) throws IOException {
        if (args.length == 0 || !Files.isRegularFile(Path.of(args[0]))) {
            System.err.println(
                    "usage: MeasureMorphology CORPUS [--misses], the corpus a file with a word and its tag on each line");
            System.exit(2);
        }
        boolean misses = List.of(args).contains("--misses");
        KinyarwandaAnalyser analyser = KinyarwandaAnalyser.load();
        List<Tagged> corpus = read(Path.of(args[0]));
        parts(analyser, corpus, misses);
        if (Table.exists(VerbForms.TABLE)) {
            VerbForms.measure(analyser, misses);
        }
        speed(corpus);
    }

    private static List<Tagged> read(Path file) throws IOException {
        List<Tagged> out = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int space = line.lastIndexOf(' ');
            if (space > 0) {
                out.add(new Tagged(line.substring(0, space), line.substring(space + 1)));
            }
        }
        return out;
    }

    private static void parts(KinyarwandaAnalyser analyser, List<Tagged> corpus, boolean misses) {
        int verbs = 0;
        int analysed = 0;
        int first = 0;
        int others = 0;
        int wrong = 0;
        Map<String, Integer> missed = new TreeMap<>();
        for (Tagged t : corpus) {
            List<Analysis> all = analyser.analyse(t.word());
            boolean verbFirst = !all.isEmpty() && isVerb(all.get(0));
            if (t.tag().equals("VERB")) {
                verbs++;
                if (all.stream().anyMatch(MeasureMorphology::isVerb)) {
                    analysed++;
                } else {
                    missed.merge("none " + t.word(), 1, Integer::sum);
                }
                if (verbFirst) {
                    first++;
                } else if (!all.isEmpty()) {
                    missed.merge("not first " + t.word(), 1, Integer::sum);
                }
            } else if (!t.tag().equals("PUNCT")) {
                others++;
                if (verbFirst) {
                    wrong++;
                    missed.merge("no verb " + t.tag() + " " + t.word(), 1, Integer::sum);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "verbs %d: analysed %.2f %%, verb first %.2f %%%n",
                verbs,
                percent(analysed, verbs),
                percent(first, verbs));
        System.out.printf(Locale.ROOT, "other words %d: verb first %.2f %%%n", others, percent(wrong, others));
        if (misses) {
            missed.forEach((word, n) -> System.out.println(word + " " + n));
        }
    }

    private static boolean isVerb(Analysis a) {
        return a instanceof VerbAnalysis
                || a instanceof OtherAnalysis o && o.pos().equals("AUX");
    }

    private static double percent(int part, int whole) {
        return whole == 0 ? 0 : 100.0 * part / whole;
    }

    /** Tokens a second: each distinct word once and new to the analyser, then the running text over and over. */
    private static void speed(List<Tagged> corpus) {
        List<String> words = corpus.stream().map(Tagged::word).toList();
        List<String> distinct = words.stream().distinct().toList();
        KinyarwandaAnalyser analyser = KinyarwandaAnalyser.load();
        long sum = 0;
        for (int i = 0; i < 40; i++) {
            sum += run(analyser::analyseAfresh, distinct);
        }
        long start = cpuNanos();
        for (int i = 0; i < 40; i++) {
            sum += run(analyser::analyseAfresh, distinct);
        }
        double uncached = 40.0 * distinct.size() / (cpuNanos() - start) * 1e9;
        for (int i = 0; i < 40; i++) {
            sum += run(analyser::analyse, words);
        }
        start = cpuNanos();
        for (int i = 0; i < 100; i++) {
            sum += run(analyser::analyse, words);
        }
        double cached = 100.0 * words.size() / (cpuNanos() - start) * 1e9;
        System.out.printf(
                Locale.ROOT,
                "tokens a second of processor time: uncached %.0f, cached %.0f (%d)%n",
                uncached,
                cached,
                sum);
    }

    /** Processor time of this thread, so that others on the machine do not count. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long run(Function<String, List<Analysis>> analyse, List<String> words) {
        long n = 0;
        for (String w : words) {
            n += analyse.apply(w).size();
        }
        return n;
    }
}
