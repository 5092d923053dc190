package org.umubano.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files and options of a command that reads nothing but articles. */
public final class Input {

    static final String FILES =
            "Articles: plain text, Markdown, JSON Lines in news-please's shape, tables (CSV) with a "
                    + "column of texts, web pages, RSS or Atom feeds, web archives (WARC), any of them packed with gzip, folders of "
                    + "them, or - for standard input.";

    @Parameters(paramLabel = "FILE", arity = "1..*", description = FILES)
    List<String> files = new ArrayList<>();

    @Mixin
    Options options = new Options();

    /** The options of every command that reads articles. */
    public static final class Options {

        @Mixin
        PublishedOption date = new PublishedOption();

        @Option(
                names = "--article-lang",
                paramLabel = "LANG",
                split = ",",
                converter = ArticleLanguage.class,
                description = "Only articles in these languages (en, rw), as detected.")
        List<String> articleLanguages = new ArrayList<>();

        /** The one language asked for; null where none is, or all. */
        @Nullable
        String onlyLanguage() {
            Set<String> asked = Set.copyOf(articleLanguages);
            return asked.size() == 1 ? articleLanguages.get(0) : null;
        }
    }
}
