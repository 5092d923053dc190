package org.umubano.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.analysis.TextAnalyser;
import org.umubano.article.Article;
import org.umubano.claim.Check;
import org.umubano.claim.CheckedClaim.Answer;
import org.umubano.claim.CheckedSentence;
import org.umubano.claim.Understanding;
import org.umubano.event.CodedArticle;
import org.umubano.json.LineWriter;
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

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = Input.FILES)
    List<String> files = new ArrayList<>();

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
        Reading reading = Reading.of(files, options, null, console(), outcome, method());
        CodedArticle coded = coded();
        String read = coded.report().language().language();
        CheckedSentence checked = new CheckedSentence(
                sentence,
                read,
                Check.of(reading.articles()).answer(coded.mentions()),
                Understanding.of(sentence, read));
        if (json) {
            try (LineWriter out = new LineWriter(console().out())) {
                out.check(checked);
            }
        } else {
            new CheckPrinter(console(), reading).print(checked);
        }
        Answer answer = Check.together(checked.claims());
        if (failOn.stream().anyMatch(f -> f.name().equals(answer.code()))) {
            outcome.found();
        }
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
