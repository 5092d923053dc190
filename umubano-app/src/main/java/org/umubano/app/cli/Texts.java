package org.umubano.app.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Format;
import org.umubano.intake.Item;
import org.umubano.intake.LinesFormat;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The input of a command that looks at texts one by one, in their order: files, or text on the command line itself. */
final class Texts {

    /** So many are worked on together. */
    private static final int BATCH = 512;

    /** One text. {@code line} is the number of its line over all files from 0, or -1 where texts are no lines. */
    record One(String where, int line, Article article) {

        /** Whether it stood on the command line. */
        boolean isTyped() {
            return where.equals(TYPED);
        }
    }

    private static final String TYPED = "text";

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Articles: plain text, JSON Lines in news-please's shape, tables (CSV), any of them packed "
                    + "with gzip, folders of them, or - for standard input. What is no file is taken as text.")
    List<String> files = new ArrayList<>();

    @Option(names = "--text", paramLabel = "TEXT", description = "Text to look at, instead of a file.")
    List<String> texts = new ArrayList<>();

    @Option(names = "--lines", description = "Each line of the input is a text of its own.")
    boolean lines;

    /** Whether nothing was given. */
    boolean isEmpty() {
        return files.isEmpty() && texts.isEmpty();
    }

    /** Gives all texts in their order, some at a time; says on standard error what could not be read. */
    void read(Console console, Outcome outcome, @Nullable PartialDate published, Consumer<List<One>> sink) {
        List<One> batch = new ArrayList<>();
        int[] number = {0};
        Consumer<Item> take = item -> {
            if (item instanceof Item.Taken taken) {
                Article article = Reading.completed(taken.article(), published);
                batch.add(new One(taken.where(), lines ? number[0]++ : -1, article));
                if (batch.size() == BATCH) {
                    sink.accept(List.copyOf(batch));
                    batch.clear();
                }
            } else {
                Reading.tell(item, console, outcome);
            }
        };
        texts.forEach(text -> given(text, take));
        ArticleSource source = lines
                ? new ArticleSource(List.<Format>of(new LinesFormat()), console.in())
                : new ArticleSource(console.in());
        for (String file : files) {
            if (isText(file)) {
                given(file, take);
            } else {
                source.read(List.of(file), take);
            }
        }
        sink.accept(List.copyOf(batch));
    }

    private void given(String text, Consumer<Item> take) {
        String where = TYPED;
        if (text.isBlank()) {
            take.accept(new Item.Rejected(where, "has no words"));
        } else if (lines) {
            int n = 0;
            for (String line : text.split("\n", -1)) {
                take.accept(new Item.Taken(where + ":" + ++n, Article.of(null, null, line)));
            }
        } else {
            take.accept(new Item.Taken(where, Article.of(null, null, text)));
        }
    }

    /** An argument that names no file and does not look like one that is missing. */
    static boolean isText(String argument) {
        if (argument.equals("-")) {
            return false;
        }
        try {
            if (Files.exists(Path.of(argument))) {
                return false;
            }
        } catch (InvalidPathException e) {
            return true;
        }
        if (argument.indexOf(' ') >= 0) {
            return true;
        }
        String lower = argument.toLowerCase(Locale.ROOT);
        int point = lower.lastIndexOf('.');
        boolean hasEnding = point > 0 && point < lower.length() - 1;
        return !hasEnding && lower.indexOf('/') < 0 && lower.indexOf('\\') < 0;
    }
}
