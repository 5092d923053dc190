package org.umubano.eval;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.coding.Coder;
import org.umubano.coreference.Origins;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.json.JsonObject;

/**
 * Measures the grouping of articles into origins on the pairs under {@code sets/origins}: each pair alone, and all articles
 * of all pairs at once. Exits with 1 where the F1 over pairs is under 0.9 either way.
 *
 * <pre>{@code
 * java -cp ... org.umubano.eval.MeasureOrigins [--misses]
 * }</pre>
 */
public final class MeasureOrigins {

    /** The relations, in the order of the report. */
    private static final List<String> RELATIONS =
            List.of("original", "copy", "syndicated", "translated", "press-release", "shared-quotation", "independent");

    /** Those whose two articles are one origin. */
    private static final Set<String> ONE = Set.of("copy", "syndicated", "translated", "press-release");

    private static final double LEAST = 0.9;

    private record Pair(String id, String relation, CodedArticle a, CodedArticle b) {
        boolean isOne() {
            return ONE.contains(relation);
        }
    }

    /** Pairs told to be one, rightly and wrongly, and those missed. */
    private record Score(int right, int wrong, int missed) {
        double f1() {
            return right == 0 ? 0 : 2.0 * right / (2.0 * right + wrong + missed);
        }
    }

    private MeasureOrigins() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        boolean showsMisses = Arrays.asList(args).contains("--misses");
        List<Pair> pairs = read(Coder.load());
        Map<String, CodedArticle> distinct = new TreeMap<>();
        for (Pair p : pairs) {
            distinct.put(p.a.article().id(), p.a);
            distinct.put(p.b.article().id(), p.b);
        }
        Origins together = Origins.of(distinct.values());
        Map<String, Origins> alone = new TreeMap<>();
        pairs.forEach(p -> alone.put(p.id, Origins.of(List.of(p.a, p.b))));
        double apart = report("each pair alone", pairs, alone, showsMisses, out);
        Map<String, Origins> all = new TreeMap<>();
        pairs.forEach(p -> all.put(p.id, together));
        double whole = report("all " + distinct.size() + " articles at once", pairs, all, showsMisses, out);
        int[] voices = voices(pairs, alone);
        out.printf(
                Locale.ROOT,
                "shared quotation: of %d pairs both articles have it coded in %d, and there it is one voice in %d%n",
                quoting(pairs),
                voices[0],
                voices[1]);
        if (Math.min(apart, whole) < LEAST) {
            System.exit(1);
        }
    }

    private static double report(
            String title, List<Pair> pairs, Map<String, Origins> origins, boolean showsMisses, PrintStream out) {
        Score score = new Score(0, 0, 0);
        Map<String, int[]> byRelation = new TreeMap<>();
        List<String> misses = new ArrayList<>();
        for (Pair p : pairs) {
            boolean isOne = isOne(origins.get(p.id), p);
            int[] count = byRelation.computeIfAbsent(p.relation, k -> new int[2]);
            count[1]++;
            if (isOne == p.isOne()) {
                count[0]++;
                score = isOne ? new Score(score.right + 1, score.wrong, score.missed) : score;
            } else {
                score = isOne
                        ? new Score(score.right, score.wrong + 1, score.missed)
                        : new Score(score.right, score.wrong, score.missed + 1);
                misses.add(p.id);
            }
        }
        out.printf(Locale.ROOT, "%s: pair F1 %.3f%n", title, score.f1());
        for (String relation : RELATIONS) {
            int[] count = byRelation.getOrDefault(relation, new int[2]);
            out.printf(Locale.ROOT, "  %-17s %d of %d%n", relation, count[0], count[1]);
        }
        if (showsMisses) {
            misses.forEach(m -> out.println("  wrong: " + m));
        }
        return score.f1();
    }

    private static boolean isOne(@Nullable Origins origins, Pair p) {
        return origins != null
                && origins.of(p.a.article().id())
                        .equals(origins.of(p.b.article().id()));
    }

    private static int quoting(List<Pair> pairs) {
        return (int) pairs.stream()
                .filter(p -> p.relation.equals("shared-quotation"))
                .count();
    }

    /** Pairs of which both articles have events told by a quotation, and those where they count as one origin. */
    private static int[] voices(List<Pair> pairs, Map<String, Origins> origins) {
        int[] out = new int[2];
        for (Pair p : pairs) {
            Origins o = origins.get(p.id);
            if (!p.relation.equals("shared-quotation") || o == null) {
                continue;
            }
            List<EventMention> quoting = new ArrayList<>();
            p.a.mentions().stream().filter(m -> !m.quotes().isEmpty()).forEach(quoting::add);
            p.b.mentions().stream().filter(m -> !m.quotes().isEmpty()).forEach(quoting::add);
            boolean isBoth =
                    quoting.stream().map(EventMention::article).distinct().count() == 2;
            out[0] += isBoth ? 1 : 0;
            out[1] += isBoth && o.count(quoting) == 1 ? 1 : 0;
        }
        return out;
    }

    private static List<Pair> read(Coder coder) throws IOException {
        List<Pair> out = new ArrayList<>();
        Map<String, CodedArticle> coded = new TreeMap<>();
        for (String relation : RELATIONS) {
            String name = "sets/origins/" + relation + ".jsonl";
            InputStream in = MeasureOrigins.class.getClassLoader().getResourceAsStream(name);
            if (in == null) {
                throw new IOException(name + " is not there");
            }
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonObject pair = JsonObject.parse(line);
                    CodedArticle a = code(coder, coded, pair.object("a"));
                    CodedArticle b = code(coder, coded, pair.object("b"));
                    out.add(new Pair(pair.string("id"), pair.string("relation"), a, b));
                }
            }
        }
        return out;
    }

    /** The same text by the same outlet is one article, whatever pair it stands in. */
    private static CodedArticle code(Coder coder, Map<String, CodedArticle> coded, JsonObject o) {
        String outlet = o.string("outlet");
        String text = o.string("text");
        String id = Article.hash(outlet + "\n" + text);
        return coded.computeIfAbsent(
                id, k -> coder.code(new Article(k, null, outlet, null, null, o.dateOrNull("published"), null, text)));
    }
}
