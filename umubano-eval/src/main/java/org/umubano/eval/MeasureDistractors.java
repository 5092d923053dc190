package org.umubano.eval;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.umubano.article.Article;
import org.umubano.coding.Coder;
import org.umubano.event.EventMention;
import org.umubano.text.Table;

/**
 * Counts own articles of other kinds (sport, crime, weather, business, domestic politics) in which an event between
 * states is coded although there is none. The list of the articles is {@code sets/distractors.tsv}.
 *
 * <pre>{@code
 * java -cp ... org.umubano.eval.MeasureDistractors [--misses]
 * }</pre>
 */
public final class MeasureDistractors {

    private static final String LIST = "sets/distractors.tsv";
    private static final double LEAST = 58.0 / 60;

    private MeasureDistractors() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        boolean showsMisses = Arrays.asList(args).contains("--misses");
        Coder coder = Coder.load();
        List<String> misses = new ArrayList<>();
        int all = 0;
        int clean = 0;
        for (Table.Row row : Table.load(LIST).rows()) {
            String name = row.get("article");
            List<EventMention> found =
                    coder.code(Article.of(null, null, text(name))).mentions();
            all++;
            clean += found.isEmpty() ? 1 : 0;
            for (EventMention m : found) {
                misses.add(name + " " + m.kind().code() + "/" + m.subtype() + " "
                        + m.evidence().text());
            }
        }
        out.printf(Locale.ROOT, "no event in %d of %d%n", clean, all);
        if (showsMisses) {
            misses.forEach(m -> out.println("  " + m));
        }
        if (clean < LEAST * all) {
            System.exit(1);
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in =
                MeasureDistractors.class.getClassLoader().getResourceAsStream("sets/distractors/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException(LIST + " names " + name + ", which is not there");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
