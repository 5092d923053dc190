package org.umubano.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code umubano dossier}. */
@Command(name = "dossier", header = "All that articles tell of two states, for people.")
final class DossierCommand extends UmubanoCommand.Sub {

    @Mixin
    Input input = new Input();

    @Override
    void work() {}
}
