package org.umubano.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.umubano.app.cli.GoldReader;
import org.umubano.article.Article;
import org.umubano.coding.Coder;
import org.umubano.coreference.Glosses;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;

/**
 * Counts in how many sentences that tell of acts a stem is ({@link Glosses}), and writes what it tells that two sentences have
 * it in common: the logarithm of one sentence in so many. Stems of few sentences are left out: they tell most.
 *
 * <pre>{@code
 * java -cp ... org.umubano.eval.FitConcepts umubano-lang/src/main/resources/world/concepts.tsv GOLD...
 * }</pre>
 */
public final class FitConcepts {

    /** Of one sentence in this many or fewer: as good as none. */
    private static final double RARE = 6;

    private FitConcepts() {}

    public static void main(String[] args) throws IOException {
        Coder coder = Coder.load();
        Map<String, Integer> counts = new TreeMap<>();
        Set<String> sentences = new HashSet<>();
        for (int i = 1; i < args.length; i++) {
            GoldReader reader = new GoldReader(Path.of(args[i]), Set.of());
            reader.read();
            for (Article article : reader.articles()) {
                count(coder.code(article), sentences, counts);
            }
        }
        StringBuilder out =
                new StringBuilder("# Stems of words by which sentences are compared, and what each tells (its natural"
                        + " logarithm of one sentence in so many).\n# Made by org.umubano.eval.FitConcepts; stems that are not here"
                        + " tell " + RARE + ".\nstem\tweight\n");
        counts.forEach((stem, n) -> {
            double weight = Math.log(sentences.size() / (1.0 + n));
            if (weight < RARE) {
                out.append(String.format(Locale.ROOT, "%s\t%.1f%n", stem, weight));
            }
        });
        Files.writeString(Path.of(args[0]), out, StandardCharsets.UTF_8);
    }

    private static void count(CodedArticle article, Set<String> sentences, Map<String, Integer> counts) {
        for (EventMention m : article.mentions()) {
            if (sentences.add(m.evidence().text())) {
                Glosses.stems(m.language(), m.evidence().text()).forEach(s -> counts.merge(s, 1, Integer::sum));
            }
        }
    }
}
