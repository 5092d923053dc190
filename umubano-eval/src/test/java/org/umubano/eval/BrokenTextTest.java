package org.umubano.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.app.cli.GoldReader;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.Coder;
import org.umubano.event.CodedArticle;
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
    private final Coder coder = Coder.load();

    @Test
    void brokenTextsAreCodedWithoutAFault() {
        List<String> texts = gold();
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

    /** What a rule looks for before its words may not be there: a sentence can begin with any of them. */
    @Test
    void sentencesMayBeginAndEndAnywhere() {
        List<String> texts = gold();
        PartialDate day = PartialDate.parse("2025-05-20");
        for (int i = 0; i < 4 * TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (String line : texts.get(random.nextInt(texts.size())).split("(?<=[.?!])\\s+")) {
                String[] words = line.split(" ");
                int from = random.nextInt(3) == 0 ? random.nextInt(words.length) : 0;
                int to = random.nextInt(3) == 0 ? from + 1 + random.nextInt(words.length - from) : words.length;
                text.append(String.join(" ", Arrays.asList(words).subList(from, to)))
                        .append(random.nextBoolean() ? ".\n" : ". ");
            }
            String language = i % 2 == 0 ? "en" : "rw";
            assertThatCode(() -> coder.code(Article.of(null, day, text.toString()), language))
                    .as(text.toString())
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya and Uganda signed a pact in Nairobi.\n(EU) officials met the ministers of Kenya and Uganda.",
                "Monday Kenya and Uganda have cooperated in defence.\nKenya and Uganda signed a pact in Nairobi.",
                "Kenya and Uganda signed a pact.\nPresident Kofi Mensah of Ghana, visit to Togo."
            })
    void whatStandsAtTheVeryBeginningHasNothingBeforeIt(String text) {
        assertThatCode(() -> coder.code(Article.of(null, PartialDate.parse("2025-05-27"), text), "en"))
                .doesNotThrowAnyException();
    }

    private static List<String> gold() {
        Path gold = Path.of("src/main/resources/gold");
        GoldReader reader = new GoldReader(
                Files.isDirectory(gold) ? gold : Path.of("umubano-eval").resolve(gold), Set.of());
        reader.read();
        return reader.articles().stream().map(Article::text).toList();
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
