package org.umubano.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.umubano.claim.Event;
import org.umubano.event.EventMention;
import org.umubano.json.LineWriter;
import org.umubano.store.Repository;
import org.umubano.store.StoredEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code umubano explain}. */
@Command(
        name = "explain",
        header = "Say why a value is what it is: its sentences, and the rule or line of a table that made it.",
        description = "%nID is that of an event or of an event mention; its first characters do.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano explain 3f9a1c en.txt rw.txt         every field of the event",
            "  umubano explain 3f9a1c from en.txt rw.txt    its date alone",
        })
final class ExplainCommand extends UmubanoCommand.Sub {

    @Parameters(index = "0", paramLabel = "ID", description = "Of an event or an event mention, or its beginning.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    String id;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "[FIELD] FILE",
            description = "One field only (from, place, announced_by, ...); then the articles, or none for the store.")
    List<String> rest = new ArrayList<>();

    @Mixin
    Input.Options options = new Input.Options();

    @Mixin
    StoreOption store = new StoreOption();

    @Option(names = "--json", description = "Write the line of the event and those of its mentions.")
    boolean json;

    @Override
    void work() {
        List<String> files = new ArrayList<>(rest);
        String field = !files.isEmpty() && Fields.ALL.contains(files.get(0)) ? files.remove(0) : "";
        if (files.isEmpty()) {
            fromStore(field);
            return;
        }
        Reading reading = Reading.of(files, options, null, console(), outcome, method());
        List<Event> found = method().link(reading.articles()).stream()
                .filter(e -> e.id().startsWith(id) || e.mentions().stream().anyMatch(m -> m.id().startsWith(id)))
                .toList();
        if (found.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "no event or mention " + id + " in these articles (see umubano events)");
        }
        explain(found, field, reading.where());
    }

    private void fromStore(String field) {
        try (Repository repository = store.open()) {
            StoredEvent found = repository
                    .event(id)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "no event or mention " + id + " in " + repository.where() + ", or several begin so"));
            explain(List.of(found.event()), field, EventCommand.names(repository, found));
        }
    }

    private void explain(List<Event> found, String field, Map<String, String> where) {
        if (json) {
            try (LineWriter out = new LineWriter(console().out())) {
                for (Event event : found) {
                    out.event(event);
                    event.mentions().forEach(out::mention);
                }
            }
            return;
        }
        Explanation explanation = new Explanation(console(), field, where);
        for (Event event : found) {
            boolean isWhole = event.mentions().stream().noneMatch(m -> m.id().startsWith(id));
            List<EventMention> mentions = event.mentions().stream()
                    .filter(m -> isWhole || event.id().startsWith(id) || m.id().startsWith(id))
                    .toList();
            explanation.print(event, mentions);
        }
    }
}
