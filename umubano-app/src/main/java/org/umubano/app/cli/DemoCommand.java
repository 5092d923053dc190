package org.umubano.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.umubano.claim.Event;
import org.umubano.coreference.Origins;
import org.umubano.dossier.Dossier;
import org.umubano.json.LineWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code umubano demo}. */
@Command(
        name = "demo",
        header = "Show what it does, on articles that ship with it.",
        footerHeading = "%nExamples:%n",
        footer = {"  umubano demo", "  umubano demo --lang rw", "  umubano demo --articles > demo.jsonl"})
final class DemoCommand extends UmubanoCommand.Sub {

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            converter = OutputLanguage.class,
            description = "Language of the dossier: en or rw (${DEFAULT-VALUE} if absent).")
    String language = "en";

    /** For the launcher: goes once through everything that commands do, so that their classes can be shared. */
    @Option(names = "--warm-up", hidden = true)
    boolean isWarmUp;

    @Option(
            names = "--articles",
            description = "Write the articles alone, as JSON Lines: something to try commands on.")
    boolean areArticles;

    @Override
    void work() throws IOException {
        if (areArticles) {
            try (InputStream in = DemoArticles.open()) {
                in.transferTo(console().out());
            }
            return;
        }
        Reading reading =
                Reading.of(List.of("-"), new Input.Options(), null, withArticles(console()), outcome, method());
        List<Event> events = method().link(reading.articles());
        Dossier dossier = Dossier.of(
                events,
                Origins.of(reading.articles()).reports(reading.articles()),
                "RWA",
                "KAZ",
                DemoArticles.FIRST_DAY);
        if (isWarmUp) {
            warmUp(reading, events, dossier);
        }
        DossierPrinter.print(dossier, language, Format.text, reading.where(), console());
        console().out().print("""

                        This was read from %d articles that ship with Umubano, as of the first day of the visit. How to look further:
                          umubano demo --lang rw                     the same in Kinyarwanda
                          umubano demo --articles > demo.jsonl       the articles, to try the following on
                          umubano explain %s demo.jsonl          why a value is what it is (the codes at the right)
                          umubano dossier RWA KAZ FILE...            the same from articles of your own
                          umubano events demo.jsonl | less           one JSON line for each event
                        """.formatted(
                        reading.articles().size(),
                        dossier.timeline().isEmpty()
                                ? "ID    "
                                : dossier.timeline().get(0).event().id().substring(0, 6)));
    }

    private static Console withArticles(Console console) {
        InputStream in = DemoArticles.open();
        return new Console(in, console.out(), console.err(), console.isColoured(), console.columns(), console.today());
    }

    private void warmUp(Reading reading, List<Event> events, Dossier dossier) {
        try (OutputStream nowhere = OutputStream.nullOutputStream();
                LineWriter lines = new LineWriter(nowhere)) {
            reading.articles().forEach(a -> lines.article(a.report()));
            reading.mentions().forEach(lines::mention);
            events.forEach(lines::event);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ServeCommand.warmUp(reading.articles(), method().coder());
        for (Format format : Format.values()) {
            DossierPrinter.print(dossier, "rw", format, reading.where(), console());
        }
    }
}
