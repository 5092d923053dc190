package org.umubano.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The language in which a command reads its input, whatever it looks like. */
public final class InputLanguage {

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            converter = ArticleLanguage.class,
            description = "Language of the input, en or rw (detected if absent).")
    @Nullable
    String language;
}
