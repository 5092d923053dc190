package org.umubano.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.ArticleReport.PublishedHow;
import org.umubano.language.Detection;
import org.umubano.language.LanguageDetector;
import org.umubano.language.VerbReader;
import org.umubano.language.english.EnglishVerbs;
import org.umubano.language.kinyarwanda.KinyarwandaVerbs;
import org.umubano.time.ArticleDate;

/**
 * Reads articles in all languages that there are tables for. Load it once, share it between threads.
 *
 * <pre>{@code
 * Coder coder = Coder.load();
 * CodedArticle coded = coder.code(Article.of("made-up.example", PartialDate.parse("2025-05-27"), text));
 * }</pre>
 */
public final class Coder implements ArticleCoder {

    private final LanguageDetector detector;
    private final Map<String, LanguageCoder> languages = new HashMap<>();

    private Coder() {
        this.detector = LanguageDetector.load();
        PloverCodes codes = new PloverCodes();
        Map<String, VerbReader> verbs = Map.of("en", new EnglishVerbs(), "rw", new KinyarwandaVerbs());
        verbs.forEach((language, reader) -> languages.put(language, new LanguageCoder(language, reader, codes)));
    }

    public static Coder load() {
        return new Coder();
    }

    /** Whether articles of a language are read. */
    public boolean reads(String language) {
        return languages.containsKey(language);
    }

    @Override
    public CodedArticle code(Article article, @Nullable String language) {
        if (language != null && !reads(language)) {
            throw new IllegalArgumentException("articles in '" + language + "' are not read");
        }
        Detection detected = detector.detect(article.text());
        Detection detection = language == null ? detected : forced(language, detected);
        LanguageCoder coder = languages.get(detection.language());
        if (coder == null) {
            return new CodedArticle(article, report(article, detection, null), List.of(), false);
        }
        LanguageCoder.Result result = coder.code(article);
        return new CodedArticle(article, report(article, detection, result), result.mentions(), true);
    }

    /** A language that was told, not found out; what was found out is kept as the second. */
    private static Detection forced(String language, Detection detected) {
        return language.equals(detected.language())
                ? detected
                : new Detection(language, 1, detected.language());
    }

    private static ArticleReport report(Article article, Detection detection, LanguageCoder.@Nullable Result result) {
        PartialDate published = article.published();
        PublishedHow how = published == null ? null : PublishedHow.GIVEN;
        if (published == null
                && result != null
                && result.date().date() != null
                && result.date().how() != null) {
            published = result.date().date();
            how = result.date().how() == ArticleDate.How.STATED ? PublishedHow.STATED : PublishedHow.INFERRED;
        }
        String text = article.text();
        return new ArticleReport(
                article.id(),
                article.url(),
                article.outlet(),
                article.byline() != null
                        ? article.byline()
                        : result == null ? null : result.structure().byline(),
                article.title(),
                published,
                how,
                detection,
                text.codePointCount(0, text.length()),
                article.hash(),
                result == null ? Origin.ORIGINAL : result.structure().origin());
    }
}
