package org.umubano.app.cli;

import org.umubano.coreference.Origins;
import org.umubano.json.LineWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code umubano articles}. */
@Command(
        name = "articles",
        header = "Write one JSON line for each article: outlet, date, language, origin.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano articles news.jsonl",
            "  umubano articles --published 2025-05-27 story.txt | jq .origin",
            "",
            "Copies and translations of other articles of the same run name the article from which they are taken.",
        })
final class ArticlesCommand extends UmubanoCommand.Sub {

    @Mixin
    Input input = new Input();

    @Option(names = "--json", description = "Write JSON Lines (they are written anyway).")
    boolean json;

    @Override
    void work() {
        Reading reading = Reading.of(input.files, input.options, null, console(), outcome, method());
        try (LineWriter out = new LineWriter(console().out())) {
            Origins.of(reading.articles()).reports(reading.articles()).forEach(out::article);
        }
    }
}
