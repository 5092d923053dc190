package org.umubano.app.cli;

import org.umubano.json.LineWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code umubano mentions}. */
@Command(
        name = "mentions",
        header = "Write one JSON line for each event that an article reports, with its sentence.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano mentions story.txt",
            "  umubano mentions --article-lang rw news/ > mentions.jsonl",
            "  cat story.txt | umubano mentions --published 2025-05-27 -",
        })
final class MentionsCommand extends UmubanoCommand.Sub {

    @Mixin
    Input input = new Input();

    @Mixin
    InputLanguage in = new InputLanguage();

    @Mixin
    SureOption sure = new SureOption();

    @Option(names = "--json", description = "Write JSON Lines (they are written anyway).")
    boolean json;

    @Override
    void work() {
        Reading reading = Reading.of(input.files, input.options, in.language, console(), outcome, method());
        try (LineWriter out = new LineWriter(console().out())) {
            reading.mentions().stream().filter(sure::lets).forEach(out::mention);
        }
    }
}
