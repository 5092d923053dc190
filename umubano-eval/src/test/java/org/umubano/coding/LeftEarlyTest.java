package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.sentence.KindWords;
import org.umubano.coding.words.PloverCodes;
import org.umubano.eval.bench.NewsCorpus;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Item;
import org.umubano.language.LanguageDetector;
import org.umubano.language.english.EnglishVerbs;
import org.umubano.language.kinyarwanda.KinyarwandaVerbs;
import org.umubano.mention.MentionReader;
import org.umubano.mention.SeenUnits;
import org.umubano.text.HeadlineCase;
import org.umubano.text.Segmenter;
import org.umubano.text.TextLines;

/**
 * An article, or a page, that is left before its mentions are read has none with a state, and no event. A rule that gives a
 * state to somebody by other words than {@link MentionReader#glance} looks for shows here.
 */
class LeftEarlyTest {

    private static final Path SETS = Path.of("src", "main", "resources");

    private final LanguageDetector detector = LanguageDetector.load();
    private final Map<String, LanguageCoder> coders = Map.of(
            "en", new LanguageCoder("en", new EnglishVerbs(), new PloverCodes(), KindWords.of("en"), Confidence.load()),
            "rw",
                    new LanguageCoder(
                            "rw", new KinyarwandaVerbs(), new PloverCodes(), KindWords.of("rw"), Confidence.load()));

    @Test
    void goldAndDistractors() {
        List<Article> articles = new ArrayList<>(read("gold/articles"));
        articles.addAll(read("sets/distractors"));
        assertThat(articles).hasSizeGreaterThan(80);
        articles.forEach(this::isTheSame);
    }

    @Test
    void madeUpNews() {
        NewsCorpus corpus = new NewsCorpus(11);
        NewsCorpus.articles(() -> corpus.mixed("en"), 120_000).forEach(this::isTheSame);
        NewsCorpus.articles(() -> corpus.mixed("rw"), 120_000).forEach(this::isTheSame);
    }

    /** Sentences of gold articles and distractors in any company: most of what an article leaves unsaid is lost or wrong. */
    @Test
    void shuffledSentences() {
        List<Article> articles = new ArrayList<>(read("gold/articles"));
        articles.addAll(read("sets/distractors"));
        for (String language : coders.keySet().stream().sorted().toList()) {
            Segmenter segmenter = Segmenter.of(language);
            List<String> sentences = articles.stream()
                    .map(Article::text)
                    .filter(t -> detector.detect(t).language().equals(language))
                    .flatMap(t -> segmenter.segment(t).stream().map(s -> s.in(t)))
                    .toList();
            Random random = new Random(5);
            for (int i = 0; i < 250; i++) {
                StringBuilder text = new StringBuilder();
                for (int s = random.nextInt(8) + 1; s > 0; s--) {
                    text.append(sentences.get(random.nextInt(sentences.size())))
                            .append(random.nextInt(3) == 0 ? "\n\n" : " ");
                }
                same(new Article(
                        "shuffled-" + i,
                        null,
                        "made.example",
                        null,
                        null,
                        PartialDate.parse("2025-05-27"),
                        null,
                        text.toString()));
            }
        }
    }

    /** The article as it is, and shorn of its date and of its first sentences, on which the rest depends. */
    private void isTheSame(Article a) {
        same(a);
        int cut = a.text().indexOf('\n', a.text().length() / 4);
        String rest = cut < 0 ? a.text() : a.text().substring(cut + 1);
        same(new Article(a.id(), null, a.outlet(), null, null, null, null, rest));
    }

    private void same(Article article) {
        String language = detector.detect(article.text()).language();
        LanguageCoder coder = coders.get(language);
        if (coder != null) {
            namesNoneWhereItSaysSo(article.text(), language);
            String page = "Home\nWorld\n\n" + article.text() + "\n\nMore of the day";
            boolean mayTell = MentionReader.of(language).mayNameState(page);
            assertThat(mayTell || coder.code(article).mentions().isEmpty())
                    .as(article.id())
                    .isTrue();
        }
    }

    /** An article of which no line that may name a state names one has no actor with a state. */
    private static void namesNoneWhereItSaysSo(String text, String language) {
        MentionReader reader = MentionReader.of(language);
        Segmenter segmenter = Segmenter.of(language);
        TextLines lines = new TextLines(segmenter, text);
        MentionReader.Glance glance =
                reader.glance(lines, HeadlineCase::mayChange, 0, null, new SeenUnits(), false, g -> false);
        if (glance != null && glance.sentences().isEmpty()) {
            assertThat(reader.read(text, segmenter.segment(text)).actors())
                    .as(text)
                    .allMatch(a -> a.state() == null);
        }
    }

    private static List<Article> read(String folder) {
        List<Article> out = new ArrayList<>();
        new ArticleSource(InputStream.nullInputStream())
                .read(List.of(SETS.resolve(folder).toString()), item -> {
                    if (item instanceof Item.Taken taken) {
                        out.add(taken.article());
                    }
                });
        return out;
    }
}
