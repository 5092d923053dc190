package org.umubano.app.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code umubano completion}. */
@Command(
        name = "completion",
        header = "Write a script by which bash and zsh complete commands, options and their values.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(umubano completion)                                          for this shell",
            "  umubano completion > ~/.local/share/bash-completion/completions/umubano   for all to come",
        })
final class CompletionCommand extends UmubanoCommand.Sub {

    @Override
    void work() {
        console().out().print(AutoComplete.bash("umubano", spec.root().commandLine()));
    }
}
