package org.umubano.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.json.LineWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code umubano events}. */
@Command(
        name = "events",
        header = "Write one JSON line for each event of the world: all reports of it, and where they disagree.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano events en.txt rw.txt",
            "  umubano events --fail-on contradicts news.jsonl || echo 'somebody is wrong'",
        })
final class EventsCommand extends UmubanoCommand.Sub {

    @Mixin
    Input input = new Input();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = ArticleLanguage.class,
            description = ArticleLanguage.DESCRIPTION)
    @Nullable
    String language;

    @Option(names = "--json", description = "Write JSON Lines (they are written anyway).")
    boolean json;

    @Option(names = "--fail-on", paramLabel = "WHAT", split = ",", description = FailOn.DESCRIPTION)
    List<FailOn> failOn = new ArrayList<>();

    @Override
    void work() {
        Reading reading = Reading.of(input.files, input.options, language, console(), outcome, method());
        List<Event> events = method().link(reading.articles());
        try (LineWriter out = new LineWriter(console().out())) {
            events.forEach(out::event);
        }
        FailOn.check(failOn, events, outcome);
    }
}
