package org.umubano.app.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.app.Questions;
import org.umubano.claim.Check;
import org.umubano.claim.CheckedClaim.Answer;
import org.umubano.claim.CheckedSentence;
import org.umubano.claim.Event;
import org.umubano.claim.IncrementalLinker;
import org.umubano.claim.KnownPeople;
import org.umubano.claim.Question;
import org.umubano.coreference.Decisions;
import org.umubano.coreference.Origins;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.json.LineWriter;
import org.umubano.store.EventFilter;
import org.umubano.store.Repository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code umubano check}. */
@Command(
        name = "check",
        header = "Hold a sentence against what articles say: supported, disputed or silent, with their sentences.",
        description =
                "%nSUPPORTED: the articles say all that the sentence says. DISPUTED: they say what excludes it. PARTLY: they "
                        + "tell of such an act, but something in the sentence nobody says, or it was not checked (JSON: "
                        + "answer silent, outcome partly). SILENT: they tell of no such act at that time; up to 7 days from "
                        + "a report another date counts as the same act wrongly dated. NOT READ: no act between states was "
                        + "read in the sentence.%n%nWithout files it is held against the store. A person of whom the articles "
                        + "know the office and the state needs neither in the sentence.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano check \"Rwanda and Kazakhstan have had diplomatic relations since 2012\" news/",
            "  umubano check \"Perezida Kagame yasuye Kazakhstan muri Gicurasi 2025\" --lang rw en.txt rw.txt",
            "  umubano check \"Nurtleu met Nduhungirehe in Astana\"    (the store)",
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

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE", description = "Articles, or none for the store.")
    List<String> files = new ArrayList<>();

    @Mixin
    Input.Options options = new Input.Options();

    @Mixin
    StoreOption store = new StoreOption();

    @Option(
            names = {"--input-lang", "--sentence-lang"},
            paramLabel = "LANG",
            converter = ArticleLanguage.class,
            description = "Language of the sentence, en or rw (detected if absent).")
    @Nullable
    String language;

    @Mixin
    WrittenIn written = new WrittenIn();

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
        if (sentence.isBlank()) {
            throw new ParameterException(spec.commandLine(), "there is no sentence to check");
        }
        if (files.isEmpty()) {
            fromStore();
            return;
        }
        Reading reading = Reading.of(files, options, null, console(), outcome, method());
        if (isInVain(reading)) {
            return;
        }
        IncrementalLinker linker = new IncrementalLinker(Decisions.NONE);
        linker.put(reading.articles());
        answer(
                linker.events(),
                linker.origins(),
                reading.articles().stream().map(CodedArticle::report).toList(),
                reading.where());
    }

    private void fromStore() {
        try (Repository repository = opened(store)) {
            List<Event> events = new ArrayList<>();
            repository.forEachEvent(EventFilter.ALL, e -> events.add(e.event()));
            List<ArticleReport> reports = new ArrayList<>();
            repository.forEachReport(reports::add);
            answer(events, Origins.told(reports), reports, Map.of());
        }
    }

    private void answer(
            List<Event> events, Origins origins, Collection<ArticleReport> reports, Map<String, String> where) {
        Question question = Questions.read(method().coder(), sentence, language, KnownPeople.of(events))
                .question();
        CheckedSentence checked = new Check(events, origins).answer(question);
        if (json) {
            try (LineWriter out = new LineWriter(console().out())) {
                out.check(checked);
            }
        } else {
            new CheckPrinter(console(), Phrases.in(written.language), reports, where).print(checked);
        }
        Answer answer = checked.answer();
        if (failOn.stream().anyMatch(f -> f.name().equals(answer.code()))) {
            outcome.found();
        }
    }
}
