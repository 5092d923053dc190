package org.umubano.app.cli;

import java.util.Map;
import org.umubano.json.FieldLines;
import org.umubano.store.Repository;
import org.umubano.store.Search;
import org.umubano.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code umubano verify}. */
@Command(
        name = "verify",
        header = "Check the store: its files, every entry of the log, and that the events follow from it.",
        description = "%nEnds with 4 where the store is damaged and was not wholly mended.",
        footerHeading = "%nExamples:%n",
        footer = {"  umubano verify", "  umubano verify --repair --store my-store"})
final class VerifyCommand extends UmubanoCommand.Sub {

    @Mixin
    StoreOption store = new StoreOption();

    @Option(names = "--repair", description = "Mend what can be mended; what is lost is named.")
    boolean repair;

    @Mixin
    WrittenIn written = new WrittenIn();

    @Option(names = "--json", description = "Write what was found as one JSON line.")
    boolean json;

    @Override
    void work() {
        Verification found = verify();
        if (json) {
            try (FieldLines out = new FieldLines(console().out())) {
                out.line(line -> line.number("checked", found.checked())
                        .strings("faults", found.faults())
                        .strings("repaired", found.repaired()));
            }
        } else {
            Phrases phrases = Phrases.in(written.language);
            found.faults().forEach(f -> say(phrases, "verify.damaged", Map.of("x", f)));
            found.repaired().forEach(r -> say(phrases, "verify.mended", Map.of("x", r)));
            int faults = found.faults().size();
            Map<String, String> counts =
                    Map.of("n", Long.toString(found.checked()), "faults", Integer.toString(faults));
            console().out().println(phrases.fill("verify.done", faults, counts));
        }
        if (!found.isSound() && !(repair && again().isSound())) {
            outcome.damaged();
        }
    }

    private void say(Phrases phrases, String key, Map<String, String> values) {
        console().out().println(phrases.fill(key, values));
    }

    private Verification verify() {
        if (repair) {
            Verification rescued = Repository.rescue(store.where(), StoreOption.settings());
            if (!rescued.isSound()) {
                return rescued;
            }
        }
        try (Repository repository =
                Repository.open(store.where(), StoreOption.settings().existing())) {
            Verification found = repository.verify(repair);
            if (repair) {
                repository.derive();
                Search.rebuild(repository);
            }
            return found;
        }
    }

    private Verification again() {
        try (Repository repository =
                Repository.open(store.where(), StoreOption.settings().existing())) {
            return repository.verify(false);
        }
    }
}
