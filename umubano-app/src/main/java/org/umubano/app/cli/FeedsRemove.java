package org.umubano.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.umubano.intake.watch.FeedStates;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code umubano feeds remove}. */
@Command(name = "remove", header = "Remove feeds from the list. Their articles stay in the store.")
final class FeedsRemove extends FeedsCommand.Sub {

    @Parameters(paramLabel = "ADDRESS", arity = "1..*", description = "As 'feeds list' shows them.")
    List<String> addresses = new ArrayList<>();

    @Override
    void work() throws IOException {
        FeedStates states = new FeedStates(fetch.folder(store));
        for (String address : addresses) {
            if (!registry().remove(address)) {
                throw new ParameterException(spec.commandLine(), "no feed " + address + " in the list");
            }
            states.remove(address);
        }
        console().say(addresses.size() + (addresses.size() == 1 ? " feed" : " feeds") + " removed");
    }
}
