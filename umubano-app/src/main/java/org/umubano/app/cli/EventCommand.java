package org.umubano.app.cli;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.umubano.dossier.SourceNames;
import org.umubano.json.LineWriter;
import org.umubano.store.Repository;
import org.umubano.store.StoredEvent;
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
        footer = {"  umubano event 4a1f", "  umubano event 4a1f --json | jq .claims"})
final class EventCommand extends UmubanoCommand.Sub {

    @Parameters(paramLabel = "ID", description = "Of an event or an event mention.")
    String id = "";

    @Mixin
    StoreOption store = new StoreOption();

    @Option(names = "--json", description = "Write the event as one JSON line.")
    boolean json;

    @Override
    void work() {
        try (Repository repository = store.open()) {
            Optional<StoredEvent> found = repository.event(id);
            if (found.isEmpty()) {
                throw new ParameterException(
                        spec.commandLine(), "no event " + id + " in " + repository.where() + ", or several begin so");
            }
            StoredEvent event = found.get();
            if (json) {
                try (LineWriter out = new LineWriter(console().out())) {
                    out.event(event.event(), event.replaces());
                }
                return;
            }
            Explanation explanation = new Explanation(console(), "", names(repository, event));
            explanation.print(event.event(), event.event().mentions());
            if (!event.replaces().isEmpty()) {
                console().out().println("earlier ids: " + String.join(", ", event.replaces()));
            }
        }
    }

    /** Article id to outlet and title. */
    static Map<String, String> names(Repository repository, StoredEvent event) {
        Map<String, String> out = new TreeMap<>();
        repository
                .reports(event.event().mentions().stream().map(m -> m.article()).toList())
                .forEach((id, report) -> out.put(
                        id,
                        SourceNames.orId(report, "")
                                + (report.published() == null ? "" : ", " + report.published())
                                + (report.title() == null ? "" : ", “" + report.title() + "”")));
        return out;
    }
}
