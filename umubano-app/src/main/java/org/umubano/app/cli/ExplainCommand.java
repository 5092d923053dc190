package org.umubano.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code umubano explain}. */
@Command(name = "explain", header = "Say why a value is what it is.")
final class ExplainCommand extends UmubanoCommand.Sub {

    @Mixin
    Input input = new Input();

    @Override
    void work() {}
}
