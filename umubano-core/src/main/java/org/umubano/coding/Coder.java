package org.umubano.coding;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.sentence.KindWords;
import org.umubano.coding.sentence.SentenceFeatures;
import org.umubano.coding.words.PloverCodes;
import org.umubano.event.ArticleReport;
import org.umubano.event.ArticleReport.PublishedHow;
import org.umubano.event.CodedArticle;
import org.umubano.event.Origin;
import org.umubano.language.Detection;
import org.umubano.language.LanguageDetector;
import org.umubano.language.VerbReader;
import org.umubano.language.english.EnglishVerbs;
import org.umubano.language.kinyarwanda.KinyarwandaVerbs;
import org.umubano.mention.MentionReader;
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
    private final Map<String, Lazy> languages;

    private Coder(Function<String, KindWords> kinds, Supplier<Confidence> confidence) {
        this.detector = LanguageDetector.load();
        this.languages = Map.of(
                "en", new Lazy("en", EnglishVerbs::new, kinds, confidence),
                "rw", new Lazy("rw", KinyarwandaVerbs::new, kinds, confidence));
    }

    /** The coder of one language, whose tables are loaded with its first article: most of the time to start is theirs. */
    private static final class Lazy {
        private final String language;
        private final Supplier<VerbReader> verbs;
        private final Function<String, KindWords> kinds;
        private final Supplier<Confidence> confidence;
        private volatile @Nullable LanguageCoder loaded;

        Lazy(
                String language,
                Supplier<VerbReader> verbs,
                Function<String, KindWords> kinds,
                Supplier<Confidence> confidence) {
            this.language = language;
            this.verbs = verbs;
            this.kinds = kinds;
            this.confidence = confidence;
        }

        LanguageCoder get() {
            LanguageCoder coder = loaded;
            return coder == null ? load() : coder;
        }

        private synchronized LanguageCoder load() {
            LanguageCoder coder = loaded;
            if (coder == null) {
                CompletableFuture<VerbReader> reader = CompletableFuture.supplyAsync(verbs);
                MentionReader.of(language); // at the same time: these two are most of the work
                coder = new LanguageCoder(
                        language, reader.join(), new PloverCodes(), kinds.apply(language), confidence.get());
                loaded = coder;
            }
            return coder;
        }
    }

    /** With the tables that ship with the program. */
    public static Coder load() {
        return new Coder(KindWords::of, Confidence::load);
    }

    /**
     * A coder with other weights than those of the tables, for fitting them.
     *
     * @param kinds the words of kinds of a language
     */
    public static Coder of(Function<String, KindWords> kinds, Confidence confidence) {
        return new Coder(kinds, () -> confidence);
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
        Lazy tables = languages.get(detection.language());
        if (tables == null) {
            return new CodedArticle(article, report(article, detection, null), List.of(), false);
        }
        LanguageCoder.Result result = tables.get().code(article);
        return new CodedArticle(article, report(article, detection, result), result.mentions(), true);
    }

    /**
     * The words of each sentence of an article by which its kind is told, for fitting their weights.
     *
     * @throws IllegalArgumentException where the language is not read
     */
    public List<SentenceFeatures> words(Article article, String language) {
        Lazy tables = languages.get(language);
        if (tables == null) {
            throw new IllegalArgumentException("articles in '" + language + "' are not read");
        }
        return tables.get().words(article);
    }

    /** A language that was told, not found out; what was found out is kept as the second. */
    private static Detection forced(String language, Detection detected) {
        return language.equals(detected.language()) ? detected : new Detection(language, 1, detected.language());
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
