package org.umubano.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.umubano.claim.Event;
import org.umubano.coreference.Origins;
import org.umubano.dossier.Dossier;
import org.umubano.store.EventFilter;
import org.umubano.store.Repository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code umubano dossier}. */
@Command(
        name = "dossier",
        header = "Show all that articles tell of two states: what is next, what was, and where they contradict.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano dossier RWA KAZ en.txt rw.txt",
            "  umubano dossier RWA KAZ --store my-store",
            "  umubano dossier Rwanda Türkiye --lang rw news.jsonl",
            "  umubano dossier RWA KAZ --as-of 2025-05-26 --format html news/ > dossier.html",
        })
final class DossierCommand extends UmubanoCommand.Sub {

    @Parameters(
            index = "0",
            paramLabel = "STATE",
            converter = States.class,
            description = "A state: its code of ISO 3166-1 (RWA), or its name; also a pair, RWA-KAZ.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    String stateA;

    @Parameters(index = "1", paramLabel = "STATE", converter = States.class, description = "The other state.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    String stateB;

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "FILE", description = Input.FILES + " None: the store.")
    List<String> files = new ArrayList<>();

    @Mixin
    Input.Options options = new Input.Options();

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    PageOptions output = new PageOptions();

    @Mixin
    SureOption sure = new SureOption();

    @Option(names = "--fail-on", paramLabel = "WHAT", split = ",", description = FailOn.DESCRIPTION)
    List<FailOn> failOn = new ArrayList<>();

    /** The arguments of a command line, where a pair is written as the record writes it, "dossier RWA-KAZ", as its two states. */
    static String[] parted(String[] args) {
        boolean pair = args.length > 1
                && args[0].equals("dossier")
                && args[1].length() == PAIR
                && args[1].charAt(PAIR / 2) == '-'
                && args[1].chars().filter(Character::isLetter).count() == PAIR - 1;
        if (!pair) {
            return args;
        }
        List<String> out = new ArrayList<>(List.of(args));
        out.set(1, args[1].substring(0, PAIR / 2));
        out.add(2, args[1].substring(PAIR / 2 + 1));
        return out.toArray(String[]::new);
    }

    /** The length of two codes of ISO 3166-1 and the hyphen between them. */
    private static final int PAIR = 7;

    @Override
    void work() {
        if (stateA.equals(stateB)) {
            throw new picocli.CommandLine.ParameterException(
                    spec.commandLine(), "a dossier needs two different states, not " + stateA + " twice");
        }
        LocalDate asOf = output.day(console());
        Dossier dossier;
        if (files.isEmpty()) {
            dossier = fromStore(asOf);
            print(dossier, Map.of());
        } else {
            Reading reading = Reading.of(files, options, null, console(), outcome, method());
            if (isInVain(reading)) {
                return;
            }
            dossier = Dossier.of(
                    method().link(reading.articles()).stream()
                            .filter(sure::lets)
                            .toList(),
                    Origins.of(reading.articles()).reports(reading.articles()),
                    stateA,
                    stateB,
                    asOf);
            print(dossier, reading.where());
        }
        FailOn.check(
                failOn,
                dossier.sections().stream()
                        .flatMap(s -> s.entries().stream())
                        .map(Dossier.Entry::event)
                        .toList(),
                outcome);
    }

    private void print(Dossier dossier, Map<String, String> names) {
        DossierPrinter.print(dossier, output.language, output.format(), names, console());
    }

    private Dossier fromStore(LocalDate asOf) {
        try (Repository repository = opened(store)) {
            List<Event> events = new ArrayList<>();
            TreeSet<String> articles = new TreeSet<>();
            EventFilter wanted = EventFilter.dyad(stateA, stateB).inLanguage(options.onlyLanguage());
            repository.forEachEvent(wanted, e -> {
                if (sure.lets(e.event())) {
                    events.add(e.event());
                    e.event().mentions().forEach(m -> articles.add(m.article()));
                }
            });
            return Dossier.of(events, repository.reports(articles).values(), stateA, stateB, asOf);
        }
    }
}
