package org.umubano.app.cli;

import picocli.CommandLine.Option;

/** The language in which something for people is written; sentences stay in theirs. */
class WrittenIn {

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            converter = OutputLanguage.class,
            description = "Language of what is written: en or rw (${DEFAULT-VALUE} if absent).")
    String language = "en";
}
