package org.umubano.app.cli;

import picocli.CommandLine.Command;

/** {@code umubano demo}. */
@Command(name = "demo", header = "Show what it does, on articles that ship with it.")
final class DemoCommand extends UmubanoCommand.Sub {

    @Override
    void work() {}
}
