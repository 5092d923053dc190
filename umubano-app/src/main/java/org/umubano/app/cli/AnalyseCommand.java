package org.umubano.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.analysis.SentenceAnalysis;
import org.umubano.analysis.TextAnalyser;
import org.umubano.app.cli.Texts.One;
import org.umubano.json.LineWriter;
import org.umubano.language.Detection;
import org.umubano.language.LanguageDetector;
import org.umubano.text.CodePoints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code umubano analyse}. */
@Command(
        name = "analyse",
        header = "Show what is seen in a text before any event: words, names, dates; Kinyarwanda with a gloss.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano analyse \"Bagiranye ibiganiro i Astana\"",
            "  umubano analyse --published 2025-05-27 story.txt",
            "  umubano analyse --lines --input-lang rw sentences.txt > sentences.jsonl",
        })
final class AnalyseCommand extends UmubanoCommand.Sub {

    @Mixin
    Texts input = new Texts();

    @Mixin
    InputLanguage in = new InputLanguage();

    @Mixin
    PublishedOption date = new PublishedOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (as on a terminal) or json (as elsewhere).")
    @Nullable
    Form format;

    @Option(names = "--json", description = "The same as --format json.")
    boolean json;

    private static final List<String> READ = List.of("en", "rw");

    /** So many characters may be names alone. */
    private static final int SHORT = 100;

    /** From here the language of a short text is believed. */
    private static final double SURE = 0.9;

    private static final Detection NO_TEXT = new Detection("und", 0, "und");

    /** How sentences are written. */
    enum Form {
        text,
        json
    }

    /** A text with its sentences, or the language that it is left for; and the language that it looks like. */
    private record Analysed(One one, @Nullable String left, Detection found, List<SentenceAnalysis> sentences) {}

    @Override
    void work() {
        if (input.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: FILE or text");
        }
        boolean readable = !json && (format == null ? console().isTerminal() : format == Form.text);
        LanguageDetector detector = LanguageDetector.load();
        AnalysisPrinter printer = new AnalysisPrinter(console());
        Map<String, Integer> leftLines = new TreeMap<>();
        OtherLanguage other = new OtherLanguage(in.language == null ? "" : in.language);
        try (LineWriter out = new LineWriter(console().out())) {
            input.read(console(), outcome, date.published, batch -> {
                for (Analysed analysed : analyse(batch, detector)) {
                    if (in.language != null) {
                        other.see(analysed.one.where(), analysed.found);
                    }
                    if (analysed.left != null) {
                        leave(analysed.one, analysed.left, leftLines);
                    } else if (readable) {
                        printer.print(analysed.one, analysed.sentences);
                    } else {
                        write(analysed, out);
                    }
                }
            });
        }
        other.tell(console());
        if (!leftLines.isEmpty()) {
            List<String> counts = new ArrayList<>();
            leftLines.forEach((code, n) -> counts.add(n + " " + LanguageNames.of(code)));
            console()
                    .say("left lines in languages that are not read: " + String.join(", ", counts)
                            + " (--input-lang reads all of them as one language)");
        }
    }

    private List<Analysed> analyse(List<One> batch, LanguageDetector detector) {
        return batch.parallelStream().map(one -> analyse(one, detector)).toList();
    }

    private Analysed analyse(One one, LanguageDetector detector) {
        String text = one.article().text();
        if (text.isBlank()) {
            return new Analysed(one, null, NO_TEXT, List.of());
        }
        Detection found = detector.detect(text);
        String read = in.language != null ? in.language : found.language();
        // Somebody who gives a few words wants to see them, though they tell little of their language.
        if (isUncertain(one, found) && !TextAnalyser.reads(read)) {
            read = detector.likeliest(text, READ);
            String seems = found.language().equals("und") ? "" : " (" + LanguageNames.of(found.language()) + "?)";
            console()
                    .say("the language is uncertain" + seems + ", read as " + LanguageNames.of(read)
                            + "; choose with --input-lang");
        }
        return TextAnalyser.reads(read)
                ? new Analysed(
                        one,
                        null,
                        found,
                        TextAnalyser.of(read).analyse(text, one.article().published()))
                : new Analysed(one, read, found, List.of());
    }

    /** Whether a text is so short that its language may be another than the one that it looks like. */
    private static boolean isUncertain(One one, Detection found) {
        boolean isShort =
                one.isTyped() || one.line() < 0 && one.article().text().length() <= SHORT;
        return isShort && (found.language().equals("und") || found.confidence() < SURE);
    }

    private void leave(One one, String left, Map<String, Integer> leftLines) {
        if (one.line() >= 0) {
            leftLines.merge(left, 1, Integer::sum);
        } else {
            console()
                    .say(one.where() + ": left, its language (" + LanguageNames.of(left)
                            + ") is not read; --input-lang rw or --input-lang en reads it nevertheless");
        }
    }

    private static void write(Analysed analysed, LineWriter out) {
        CodePoints offsets = new CodePoints(analysed.one.article().text());
        for (SentenceAnalysis sentence : analysed.sentences) {
            out.sentence(analysed.one.article().id(), analysed.one.line(), sentence, offsets);
        }
    }
}
