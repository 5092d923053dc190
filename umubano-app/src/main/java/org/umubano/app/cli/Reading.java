package org.umubano.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.umubano.app.Method;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.CodingFault;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.intake.ArticleSet;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Item;
import org.umubano.language.LanguageDetector;

/**
 * Reads articles and codes them on all cores. The result does not know the order in which they came.
 *
 * @param articles by date of publication (unknown last), then id
 * @param where article id to the file and line it came from
 */
record Reading(List<CodedArticle> articles, Map<String, String> where) {

    private static final Comparator<CodedArticle> ORDER = Comparator.comparing(
                    (CodedArticle a) -> a.report().published(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(a -> a.article().id());

    /** Reads and codes; says on standard error what was rejected or left. */
    static Reading of(
            List<String> files,
            Input.Options options,
            @Nullable String language,
            Console console,
            Outcome outcome,
            Method method) {
        ArticleSet set = new ArticleSet();
        Map<String, String> where = new TreeMap<>();
        Progress progress = new Progress(console);
        int[] count = {0};
        new ArticleSource(console.in()).read(files, item -> {
            if (item instanceof Item.Taken taken) {
                Article article = completed(taken.article(), options.date.published);
                set.add(article);
                where.putIfAbsent(article.id(), taken.where());
                progress.at(++count[0], "read", "");
            } else {
                progress.clear();
                tell(item, console, outcome);
            }
        });
        progress.clear();
        return code(set.articles(), where, options.articleLanguages, language, console, outcome, method);
    }

    static Reading code(
            List<Article> articles,
            Map<String, String> where,
            List<String> languages,
            @Nullable String language,
            Console console,
            Outcome outcome,
            Method method) {
        Progress progress = new Progress(console);
        LongAdder done = new LongAdder();
        List<CodedOne> coded = articles.parallelStream()
                .map(article -> {
                    CodedOne one = CodedOne.of(article, method, language);
                    done.increment();
                    progress.at(done.sum(), "coded", " of " + articles.size());
                    return one;
                })
                .toList();
        progress.clear();
        if (language != null) {
            tellOthers(articles, where, language, console);
        }
        List<CodedArticle> out = new ArrayList<>();
        for (CodedOne one : coded) {
            String from = where.getOrDefault(one.article.id(), one.article.id());
            CodedArticle result = one.result;
            if (result == null) {
                console.say(from + ": rejected, coding it failed: " + one.failure + "; please report this");
                outcome.rejected();
                continue;
            }
            String detected = result.report().language().language();
            if (!result.isRead()) {
                console.say(from + ": left, its language (" + LanguageNames.of(detected) + ") is not read");
            }
            if (languages.isEmpty() || languages.contains(detected)) {
                out.add(result);
            }
        }
        out.sort(ORDER);
        return new Reading(List.copyOf(out), where);
    }

    private static void tellOthers(
            List<Article> articles, Map<String, String> where, String language, Console console) {
        LanguageDetector detector = LanguageDetector.load();
        OtherLanguage other = new OtherLanguage(language);
        articles.forEach(a -> other.see(where.getOrDefault(a.id(), a.id()), detector.detect(a.text())));
        other.tell(console);
    }

    /** Event mentions of all articles, by published, article, start, kind; what is left in the order in which it is told. */
    List<EventMention> mentions() {
        Comparator<EventMention> inArticle = Comparator.comparingInt(
                        (EventMention m) -> m.evidence().start())
                .thenComparing(EventMention::kind);
        return articles.stream()
                .flatMap(a -> a.mentions().stream().sorted(inArticle))
                .toList();
    }

    /** What is known of each article, by its id. */
    Map<String, ArticleReport> reports() {
        Map<String, ArticleReport> out = new TreeMap<>();
        articles.forEach(a -> out.put(a.report().id(), a.report()));
        return out;
    }

    /** The article with a date of publication, where it comes without one. */
    static Article completed(Article a, @Nullable PartialDate published) {
        if (published == null || a.published() != null) {
            return a;
        }
        return new Article(a.id(), a.url(), a.outlet(), a.byline(), a.title(), published, a.language(), a.text());
    }

    static void tell(Item item, Console console, Outcome outcome) {
        if (item instanceof Item.Rejected rejected) {
            console.say(rejected.where() + ": rejected, " + rejected.reason());
            outcome.rejected();
        } else if (item instanceof Item.Unreadable unreadable) {
            console.say(unreadable.where() + ": " + unreadable.reason());
            outcome.unreadable();
        } else if (item instanceof Item.Remark remark) {
            console.say(remark.where() + ": " + remark.text());
        }
    }

    /** An article that was coded, or why it was not: a fault in one article does not end the others. */
    private record CodedOne(Article article, @Nullable CodedArticle result, String failure) {

        static CodedOne of(Article article, Method method, @Nullable String language) {
            try {
                return new CodedOne(article, method.coder().code(article, language), "");
            } catch (RuntimeException | StackOverflowError e) {
                return new CodedOne(article, null, CodingFault.of(e));
            }
        }
    }
}
