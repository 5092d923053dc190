package org.umubano.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.umubano.app.cli.GoldReader;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.CodedArticle;
import org.umubano.event.Coder;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;

/**
 * Articles cut to pieces, put together wrongly, and read in the wrong language are coded without a fault, and what is coded
 * names a place in the text.
 */
class BrokenTextTest {

    private static final int TEXTS = 300;
    private static final String[] STRAY = {
        "\"", "“", "”", "— ", ", ", ". ", "\n\n", "(", ") ", "'s ", "and ", "of ", "na ", "ya ", "who ", "said ",
        "yavuze "
    };

    private final Random random = new Random(11);

    @Test
    void brokenTextsAreCodedWithoutAFault() {
        Path gold = Path.of("src/main/resources/gold");
        GoldReader reader = new GoldReader(
                Files.isDirectory(gold) ? gold : Path.of("umubano-eval").resolve(gold), Set.of());
        reader.read();
        List<String> texts = reader.articles().stream().map(Article::text).toList();
        Coder coder = Coder.load();
        PartialDate day = PartialDate.parse("2025-05-20");
        for (int i = 0; i < TEXTS; i++) {
            String text = broken(texts);
            CodedArticle coded = coder.code(Article.of(null, day, text), i % 2 == 0 ? "en" : "rw");
            for (EventMention m : coded.mentions()) {
                Evidence e = m.evidence();
                int start = text.offsetByCodePoints(0, e.start());
                int end = text.offsetByCodePoints(start, e.end() - e.start());
                assertThat(text.substring(start, end)).isEqualTo(e.text());
            }
        }
    }

    private String broken(List<String> texts) {
        List<String> words = new ArrayList<>();
        for (int part = random.nextInt(3); part >= 0; part--) {
            String[] all = texts.get(random.nextInt(texts.size())).split("(?<=[ \n])");
            int from = random.nextInt(all.length);
            int to = Math.min(all.length, from + 10 + random.nextInt(120));
            words.addAll(Arrays.asList(all).subList(from, to));
        }
        for (int n = random.nextInt(25); n > 0 && words.size() > 2; n--) {
            int at = random.nextInt(words.size());
            String word = words.get(at);
            switch (random.nextInt(5)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, words.get(random.nextInt(words.size())));
                case 2 -> words.set(at, word.strip());
                case 3 -> words.set(at, STRAY[random.nextInt(STRAY.length)]);
                default -> words.set(at, word.toUpperCase(Locale.ROOT));
            }
        }
        return String.join("", words);
    }
}
