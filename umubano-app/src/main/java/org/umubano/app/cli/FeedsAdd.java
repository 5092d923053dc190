package org.umubano.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.umubano.intake.fetch.RefusedException;
import org.umubano.intake.fetch.WebAddress;
import org.umubano.intake.watch.FeedEntry;
import org.umubano.intake.watch.FeedRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code umubano feeds add}. */
@Command(
        name = "add",
        header = "Add feeds to the list.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano feeds add https://news.example/rss --outlet 'The Example' --input-lang rw",
            "  umubano feeds add --starter"
        })
final class FeedsAdd extends FeedsCommand.Sub {

    @Parameters(paramLabel = "ADDRESS", arity = "0..*", description = "Addresses of RSS or Atom feeds.")
    List<String> addresses = new ArrayList<>();

    @Option(
            names = "--starter",
            description = "Add the feeds that ship. They were not yet tried live: see 'feeds check'.")
    boolean isStarter;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who publishes them, as articles shall name it.")
    String outlet = "";

    @Option(
            names = {"--input-lang", "--lang"},
            paramLabel = "LANG",
            description = "Language of the articles (else as they say, and detected).")
    String language = "";

    @Option(names = "--kind", paramLabel = "KIND", description = "newspaper, agency, ministry, ... for people.")
    String kind = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "Anything, for people.")
    String note = "";

    @Override
    void work() throws IOException {
        if (addresses.isEmpty() && !isStarter) {
            throw new ParameterException(spec.commandLine(), "give an address, or --starter");
        }
        List<FeedEntry> added = new ArrayList<>(isStarter ? FeedRegistry.starter() : List.of());
        for (String address : addresses) {
            try {
                WebAddress read = WebAddress.parse(address);
                added.add(new FeedEntry(read.toString(), outlet, language, kind, FeedEntry.NOT_TRIED, note));
            } catch (RefusedException e) {
                throw new ParameterException(spec.commandLine(), address + ": " + e.getMessage());
            }
        }
        int fresh = registry().add(added);
        int known = added.size() - fresh;
        console()
                .say(fresh + (fresh == 1 ? " feed" : " feeds") + " added"
                        + (known == 0
                                ? ""
                                : ", " + known + (known == 1 ? " was there already" : " were there already")));
    }
}
