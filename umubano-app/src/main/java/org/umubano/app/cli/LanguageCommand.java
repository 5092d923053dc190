package org.umubano.app.cli;

import java.util.List;
import org.umubano.app.cli.Texts.One;
import org.umubano.json.LineWriter;
import org.umubano.language.Detection;
import org.umubano.language.LanguageDetector;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code umubano language}. */
@Command(
        name = "language",
        header = "Write the language of each text: en, rw, rn, sw, lg, fr, or und for all others.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano language news/",
            "  umubano language --lines sentences.txt | jq -r .language",
            "  umubano language \"Abaperezida bombi baganiriye\"",
        })
final class LanguageCommand extends UmubanoCommand.Sub {

    @Mixin
    Texts input = new Texts();

    @Option(names = "--json", description = "Write JSON Lines on a terminal too.")
    boolean json;

    @Override
    void work() {
        if (input.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: FILE or text");
        }
        LanguageDetector detector = LanguageDetector.load();
        boolean readable = console().isTerminal() && !json;
        try (LineWriter out = new LineWriter(console().out())) {
            input.read(console(), outcome, null, batch -> write(batch, detector, readable, out));
        }
    }

    private void write(List<One> batch, LanguageDetector detector, boolean readable, LineWriter out) {
        for (One one : batch) {
            Detection found = detector.detect(one.article().text());
            if (readable) {
                console()
                        .out()
                        .println(one.where() + ": " + LanguageNames.of(found.language()) + " ("
                                + Math.round(found.confidence() * 100) + "%; next "
                                + LanguageNames.of(found.second()) + ")");
            } else {
                out.language(one.line() < 0 ? one.article().id() : null, one.line(), found);
            }
        }
    }
}
