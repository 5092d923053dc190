package org.umubano.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;
import org.umubano.json.LineWriter;
import org.umubano.store.Repository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code umubano events}. */
@Command(
        name = "events",
        header = "Write one JSON line for each event of the world: all reports of it, and where they disagree.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano events en.txt rw.txt",
            "  umubano events --store my-store --dyad RWA-KAZ",
            "  umubano events --fail-on contradicts news.jsonl || echo 'somebody is wrong'",
        })
final class EventsCommand extends UmubanoCommand.Sub {

    @Parameters(paramLabel = "FILE", arity = "0..*", description = Input.FILES + " None: the events of the store.")
    List<String> files = new ArrayList<>();

    @Mixin
    Input.Options options = new Input.Options();

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Mixin
    SureOption sure = new SureOption();

    @Mixin
    InputLanguage in = new InputLanguage();

    @Option(names = "--json", description = "Write JSON Lines (they are written anyway).")
    boolean json;

    @Option(names = "--fail-on", paramLabel = "WHAT", split = ",", description = FailOn.DESCRIPTION)
    List<FailOn> failOn = new ArrayList<>();

    @Override
    void work() {
        if (files.isEmpty()) {
            fromStore();
            return;
        }
        Reading reading = Reading.of(files, options, in.language, console(), outcome, method());
        Map<String, ArticleReport> reports = reading.reports();
        filter.settle(reports.values(), console());
        List<Event> events = method().link(reading.articles()).stream()
                .filter(e -> filter.lets(e, reports) && sure.lets(e))
                .toList();
        try (LineWriter out = new LineWriter(console().out())) {
            events.forEach(out::event);
        }
        FailOn.check(failOn, events, outcome);
    }

    private void fromStore() {
        String only = options.onlyLanguage();
        try (Repository repository = opened(store);
                LineWriter out = new LineWriter(console().out())) {
            filter.settle(repository, console());
            repository.forEachEvent(filter.filter(only, 0, 0), e -> {
                if (sure.lets(e.event())) {
                    out.event(e.event(), e.replaces());
                    FailOn.check(failOn, List.of(e.event()), outcome);
                }
            });
        }
    }
}
