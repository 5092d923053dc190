package org.umubano.app.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.analysis.TextAnalyser;
import org.umubano.article.Article;
import org.umubano.claim.Check;
import org.umubano.claim.CheckedClaim.Answer;
import org.umubano.claim.CheckedSentence;
import org.umubano.claim.Event;
import org.umubano.claim.Understanding;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.json.LineWriter;
import org.umubano.store.EventFilter;
import org.umubano.store.Repository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code umubano check}. */
@Command(
        name = "check",
        header = "Hold a sentence against what articles say: supported, disputed or silent, with their sentences.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano check \"Rwanda and Kazakhstan have had diplomatic relations since 2012\" news/",
            "  umubano check \"Rwanda opened an embassy in Astana\" --store my-store",
            "  umubano check \"Perezida Kagame yasuye Kazakhstan muri Gicurasi 2025\" en.txt rw.txt",
            "  umubano check --fail-on disputed --json \"...\" news.jsonl | jq -r .answer",
        })
final class CheckCommand extends UmubanoCommand.Sub {

    /** What a command can be asked to end with 1 on. */
    enum FailOnAnswer {
        disputed,
        silent
    }

    @Parameters(index = "0", paramLabel = "SENTENCE", description = "What is claimed, in English or Kinyarwanda.")
    String sentence = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE", description = Input.FILES + " None: the store.")
    List<String> files = new ArrayList<>();

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    Input.Options options = new Input.Options();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = ArticleLanguage.class,
            description = "Language of the sentence, en or rw (detected if absent).")
    @Nullable
    String language;

    @Option(names = "--json", description = "Write one JSON line.")
    boolean json;

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            split = ",",
            description = "End with 1 where the answer is one of: ${COMPLETION-CANDIDATES}.")
    List<FailOnAnswer> failOn = new ArrayList<>();

    @Override
    void work() {
        CodedArticle coded = coded();
        Against against = files.isEmpty() ? fromStore(coded.mentions()) : fromFiles();
        String read = coded.report().language().language();
        CheckedSentence checked = new CheckedSentence(
                sentence,
                read,
                against.check.answer(coded.mentions()),
                Understanding.of(sentence, read));
        if (json) {
            try (LineWriter out = new LineWriter(console().out())) {
                out.check(checked);
            }
        } else {
            new CheckPrinter(console(), against.articles, against.where).print(checked);
        }
        Answer answer = Check.together(checked.claims());
        if (failOn.stream().anyMatch(f -> f.name().equals(answer.code()))) {
            outcome.found();
        }
    }

    /** What a sentence is held against. */
    private record Against(Check check, Collection<ArticleReport> articles, Map<String, String> where) {}

    private Against fromFiles() {
        Reading reading = Reading.of(files, options, null, console(), outcome, method());
        return new Against(
                Check.of(reading.articles()),
                reading.articles().stream().map(CodedArticle::report).toList(),
                reading.where());
    }

    /** Against the events of the pairs of states that the sentence names; of all where it names fewer than two. */
    private Against fromStore(List<EventMention> sentence) {
        TreeSet<String> states = new TreeSet<>();
        sentence.forEach(m -> m.participants().forEach(p -> {
            if (p.state() != null) {
                states.add(p.state());
            }
        }));
        try (Repository repository = store.open()) {
            Map<String, Event> events = new LinkedHashMap<>();
            for (EventFilter filter : filters(List.copyOf(states))) {
                repository.forEachEvent(filter, e -> events.putIfAbsent(e.event().id(), e.event()));
            }
            TreeSet<String> articles = new TreeSet<>();
            events.values().forEach(e -> e.mentions().forEach(m -> articles.add(m.article())));
            return new Against(
                    new Check(events.values(), repository.origins(articles)),
                    repository.reports(articles).values(),
                    Map.of());
        }
    }

    private static List<EventFilter> filters(List<String> states) {
        List<EventFilter> out = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            for (int j = i + 1; j < states.size(); j++) {
                out.add(EventFilter.dyad(states.get(i), states.get(j)));
            }
        }
        return out.isEmpty() ? List.of(EventFilter.ALL) : out;
    }

    /** The sentence as an article; one whose language is uncertain in the language in which more is read in it. */
    private CodedArticle coded() {
        Article article = Article.of(null, null, sentence);
        CodedArticle coded = method().coder().code(article, language);
        if (coded.isRead()) {
            return coded;
        }
        String second = coded.report().language().second();
        CodedArticle english = method().coder().code(article, "en");
        CodedArticle kinyarwanda = method().coder().code(article, "rw");
        if (english.mentions().size() != kinyarwanda.mentions().size()) {
            return english.mentions().size() > kinyarwanda.mentions().size() ? english : kinyarwanda;
        }
        return TextAnalyser.reads(second) && second.equals("rw") ? kinyarwanda : english;
    }
}
