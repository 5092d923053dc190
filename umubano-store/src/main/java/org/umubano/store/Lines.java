package org.umubano.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.umubano.article.Article;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;
import org.umubano.json.ArticleLine;
import org.umubano.json.JsonObject;
import org.umubano.json.LineWriter;
import org.umubano.json.MentionLine;

/** Records as the lines that the tables hold, and back; and the checksum by which a damaged line is known. */
final class Lines {

    private Lines() {}

    static String of(ArticleReport report) {
        return written(w -> w.article(report));
    }

    static String of(EventMention mention) {
        return written(w -> w.mention(mention));
    }

    static String of(Event event, List<String> replaces) {
        return written(w -> w.event(event, replaces));
    }

    static ArticleReport report(String line) {
        return ArticleLine.read(JsonObject.parse(line));
    }

    static EventMention mention(String line) {
        return MentionLine.read(JsonObject.parse(line));
    }

    static String checksum(String line) {
        return Article.hash(line);
    }

    private static String written(Consumer<LineWriter> record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
        try (LineWriter writer = new LineWriter(bytes)) {
            record.accept(writer);
        }
        String line = bytes.toString(StandardCharsets.UTF_8);
        return line.substring(0, line.length() - 1);
    }
}
