package org.umubano.app.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.umubano.app.Aside;
import org.umubano.event.ArticleReport;
import org.umubano.json.LineWriter;
import org.umubano.store.Repository;
import org.umubano.store.StoredEvent;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code umubano event}. */
@Command(
        name = "event",
        header = "Show one event of the store: what the articles say, with the sentences.",
        description =
                "%nID is that of an event, also one issued earlier, or of an event mention; its first characters do.",
        footerHeading = "%nExamples:%n",
        footer = {"  umubano event 4a1f", "  umubano event 4a1f --lang rw", "  umubano event 4a1f --json | jq .claims"})
final class EventCommand extends UmubanoCommand.Sub {

    @Parameters(paramLabel = "ID", description = "Of an event or an event mention.")
    String id = "";

    @Mixin
    StoreOption store = new StoreOption();

    @Option(names = "--json", description = "Write the event as one JSON line.")
    boolean json;

    @Mixin
    WrittenIn written = new WrittenIn();

    @Override
    void work() {
        try (Repository repository = opened(store)) {
            StoredEvent event = one(repository, id, spec.commandLine());
            if (json) {
                try (LineWriter out = new LineWriter(console().out())) {
                    out.event(event.event(), event.replaces());
                }
                return;
            }
            Phrases phrases = Phrases.in(written.language);
            List<Aside> asides = Aside.of(event.event(), repository.decisions());
            new Explanation(console(), phrases, "", reports(repository, event), Map.of(), asides)
                    .print(event.event(), event.event().mentions());
            if (!event.replaces().isEmpty()) {
                console()
                        .out()
                        .println(phrases.fill("explain.earlier", Map.of("ids", String.join(", ", event.replaces()))));
            }
        }
    }

    /** The event of an id or of its beginning. @throws ParameterException where there is none, or several may be meant */
    static StoredEvent one(Repository repository, String id, CommandLine line) {
        Optional<StoredEvent> found = repository.event(id);
        if (found.isPresent()) {
            return found.get();
        }
        List<StoredEvent> several = repository.eventsBeginning(id, Candidates.MOST + 1);
        throw new ParameterException(
                line,
                several.isEmpty()
                        ? "no event or mention " + id + " in " + repository.where()
                        : Candidates.several(
                                id, several.stream().map(StoredEvent::event).toList()));
    }

    /** What the store knows of the articles of an event, by id. */
    static Map<String, ArticleReport> reports(Repository repository, StoredEvent event) {
        return repository.reports(
                event.event().mentions().stream().map(m -> m.article()).toList());
    }
}
