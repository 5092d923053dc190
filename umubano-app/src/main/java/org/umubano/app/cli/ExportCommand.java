package org.umubano.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.app.export.ExportFormat;
import org.umubano.app.export.Exporter;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;
import org.umubano.store.Change;
import org.umubano.store.EventFilter;
import org.umubano.store.Repository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code umubano export}. */
@Command(
        name = "export",
        header = "Write events in the formats of others: tables, event data, calendars, feeds, networks, linked data.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano export --format events.csv --store my-store > events.csv",
            "  umubano export --format claims.csv --excel RWA-KAZ news/ > claims.csv",
            "  umubano export --format polecat news.jsonl -o polecat.tsv",
        })
final class ExportCommand extends UmubanoCommand.Sub {

    /** The names of the formats, for help and completion. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ExportFormat.names().iterator();
        }
    }

    @Option(
            names = "--format",
            required = true,
            paramLabel = "FORMAT",
            completionCandidates = Names.class,
            description = "${COMPLETION-CANDIDATES}.")
    String format = "";

    @Parameters(
            paramLabel = "DYAD|FILE",
            arity = "0..*",
            description = "First, if wanted, a pair of states (RWA-KAZ). " + Input.FILES + " None: the store.")
    List<String> parameters = new ArrayList<>();

    @Option(names = "--excel", description = "Tables with a byte order mark, and no cell that is taken for a formula.")
    boolean excel;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "Write to this file; standard output if absent.")
    @Nullable
    Path output;

    @Mixin
    Input.Options options = new Input.Options();

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Mixin
    SureOption sure = new SureOption();

    @Mixin
    WrittenIn written = new WrittenIn();

    /** @param changes what became of the events, where there is a store */
    private record Taken(List<Event> events, Map<String, ArticleReport> reports, List<Change> changes) {}

    @Override
    void work() {
        String format = ExportFormat.named(this.format);
        if (!ExportFormat.names().contains(format)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no format '" + format + "'; there are " + String.join(", ", ExportFormat.names()));
        }
        List<String> files = new ArrayList<>(parameters);
        if (!files.isEmpty()
                && files.get(0).matches("[^./\\\\-]+-[^./\\\\-]+")
                && !Files.exists(Path.of(files.get(0)))) {
            filter.pair.dyad = new DyadOption.Converter().convert(files.remove(0));
        }
        if (output == null && console().isTerminal() && ExportFormat.isBinary(format)) {
            throw new ParameterException(spec.commandLine(), format + " is not for the screen; name a file with -o");
        }
        Taken taken = files.isEmpty() ? fromStore() : fromFiles(files);
        if (taken.events().isEmpty() && outcome.exitCode() != Outcome.DONE) {
            return; // nothing could be read, and that was said
        }
        Exporter exporter = ExportFormat.of(format, new ExportFormat.Setting(excel, taken.changes(), written.language));
        try {
            int left = write(exporter, taken);
            if (output != null) {
                int written = taken.events().size() - left;
                console().say(written + (written == 1 ? " event" : " events") + " written to " + output);
            }
            if (left > 0) {
                console()
                        .say(left + " of " + taken.events().size() + " events left out: " + format
                                + " has no place for them, or needs what is not known (docs/exports.md)");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int write(Exporter exporter, Taken taken) throws IOException {
        if (output == null) {
            return exporter.write(taken.events(), taken.reports(), console().out());
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output))) {
            return exporter.write(taken.events(), taken.reports(), out);
        }
    }

    private Taken fromFiles(List<String> files) {
        Reading reading = Reading.of(files, options, null, console(), outcome, method());
        Map<String, ArticleReport> reports = reading.reports();
        filter.settle(reports.values(), console());
        return new Taken(
                method().link(reading.articles()).stream()
                        .filter(e -> filter.lets(e, reports) && sure.lets(e))
                        .toList(),
                reports,
                List.of());
    }

    private Taken fromStore() {
        String only = options.onlyLanguage();
        try (Repository repository = opened(store)) {
            filter.settle(repository, console());
            EventFilter wanted = filter.filter(only, 0, 0);
            List<Event> events = new ArrayList<>();
            TreeSet<String> articles = new TreeSet<>();
            repository.forEachEvent(wanted, e -> {
                if (sure.lets(e.event())) {
                    events.add(e.event());
                    e.event().mentions().forEach(m -> articles.add(m.article()));
                }
            });
            TreeSet<String> ids = new TreeSet<>();
            events.forEach(e -> ids.add(e.id()));
            List<Change> changes = repository.changes(Instant.EPOCH).stream()
                    .filter(c -> ids.contains(c.event())
                            || filter.pair.dyad != null && filter.pair.lets(c.dyads())
                            || wanted.equals(EventFilter.ALL))
                    .toList();
            return new Taken(events, repository.reports(articles), changes);
        }
    }
}
