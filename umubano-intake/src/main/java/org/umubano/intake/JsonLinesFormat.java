package org.umubano.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;
import org.umubano.json.JsonObject;
import tools.jackson.core.JacksonException;

/**
 * JSON Lines in the shape of news-please: one object a line with {@code url, title, maintext, date_publish,
 * source_domain, language, authors, id}, all optional but the text. The text of the article is the title, an empty
 * line and {@code maintext}; without a title {@code maintext} alone. A damaged line is rejected by its number. JSON that is
 * laid out over many lines, as news-please keeps single articles ({@code .json}), is read as well.
 */
public final class JsonLinesFormat implements Format {

    /** Room for the longest article with every character escaped. */
    static final int MOST_BYTES = 6 * ArticleSource.MOST_CHARACTERS + (1 << 20);

    @Override
    public Set<String> endings() {
        return Set.of(".jsonl", ".ndjson");
    }

    @Override
    public boolean accepts(String name, byte[] head) {
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return Binary.reason(head) == null;
        }
        if (Binary.reason(head) != null) {
            return false;
        }
        String begin = Charsets.decode(head).stripLeading();
        return (begin.startsWith("{") && follows(begin, '"')) || (begin.startsWith("[") && follows(begin, '{'));
    }

    private static boolean follows(String begin, char next) {
        String rest = begin.substring(1).stripLeading();
        return !rest.isEmpty() && rest.charAt(0) == next;
    }

    @Override
    public void read(String where, InputStream in, Consumer<Item> sink) throws IOException {
        in.mark(ArticleSource.HEAD);
        byte[] head = in.readNBytes(ArticleSource.HEAD);
        in.reset();
        InputStream bytes = in;
        if (Charsets.isWide(head)) {
            byte[] all = in.readNBytes(4 * MOST_BYTES);
            if (all.length == 4 * MOST_BYTES) {
                sink.accept(new Item.Rejected(where, "is large and in UTF-16; convert it to UTF-8 first (iconv)"));
                return;
            }
            bytes = new ByteArrayInputStream(Charsets.decode(all).getBytes(StandardCharsets.UTF_8));
        }
        ByteLines lines = new ByteLines(bytes, MOST_BYTES);
        int number = 0;
        int objects = 0;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            number++;
            String at = where + ":" + number;
            if (lines.isCut()) {
                objects++;
                sink.accept(new Item.Rejected(at, TextFormat.tooLong()));
                continue;
            }
            String json = Charsets.decode(line);
            if (objects == 0 && isDocument(json)) {
                document(where, json, lines, sink);
                return;
            }
            if (!json.isBlank()) {
                objects++;
                sink.accept(item(at, json, sink));
            }
        }
        if (objects == 0) {
            sink.accept(new Item.Rejected(where, "has no lines; give one JSON object a line"));
        }
    }

    /** Whether a file begins as JSON does that is laid out over many lines, or as a list of articles. */
    private static boolean isDocument(String firstLine) {
        String begin = firstLine.strip();
        return begin.equals("{") || begin.startsWith("[");
    }

    /** Articles laid out over many lines, one after the other or as a list: news-please writes such files too. */
    private static void document(String where, String firstLine, ByteLines lines, Consumer<Item> sink)
            throws IOException {
        StringBuilder all = new StringBuilder(firstLine).append('\n');
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (lines.isCut() || all.length() + line.length > MOST_BYTES) {
                sink.accept(new Item.Rejected(where, "is too long for JSON over many lines; give one object a line"));
                return;
            }
            all.append(Charsets.decode(line)).append('\n');
        }
        try {
            int number = 0;
            for (JsonObject object : JsonObject.parseAll(all.toString())) {
                number++;
                sink.accept(NewsPlease.article(where + "#" + number, object, sink));
            }
            if (number == 0) {
                sink.accept(new Item.Rejected(where, "has no articles; give a JSON object for each"));
            }
        } catch (JacksonException e) {
            sink.accept(new Item.Rejected(where, "is damaged JSON (" + reason(e) + ")"));
        } catch (IllegalArgumentException e) {
            sink.accept(new Item.Rejected(where, "is not as expected: " + e.getMessage()));
        }
    }

    /** Without the places in a stream, which is no stream that a person knows. */
    private static String reason(JacksonException e) {
        String said = String.valueOf(e.getOriginalMessage());
        int place = said.indexOf(" (start marker at");
        return place < 0 ? said : said.substring(0, place);
    }

    private static Item item(String where, String json, Consumer<Item> sink) {
        try {
            return NewsPlease.article(where, JsonObject.parse(json), sink);
        } catch (JacksonException e) {
            return new Item.Rejected(
                    where, "is damaged JSON (" + reason(e) + "); each line has to be one whole JSON object");
        } catch (IllegalArgumentException e) {
            return new Item.Rejected(where, "is not as expected: " + e.getMessage());
        }
    }
}
