package org.umubano.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The language in which a command reads its input, whatever it looks like. {@code --lang} means the same in the commands that
 * write nothing for people.
 */
public final class InputLanguage {

    @Option(
            names = {"--input-lang", "--lang"},
            paramLabel = "LANG",
            converter = ArticleLanguage.class,
            description =
                    "Read all of the input as this language, en or rw, whatever it looks like (detected if absent).")
    @Nullable
    String language;
}
