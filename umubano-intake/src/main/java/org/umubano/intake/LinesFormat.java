package org.umubano.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import org.umubano.article.Article;

/**
 * Plain text of which every line is an article of its own, empty ones too, so that the n-th article is the n-th line. A
 * line that is too long is rejected, and an empty article stands in its place.
 */
public final class LinesFormat implements Format {

    /** No charset takes more bytes for a character. */
    private static final int MOST_BYTES = 4 * ArticleSource.MOST_CHARACTERS;

    @Override
    public Set<String> endings() {
        return Set.of(".txt");
    }

    @Override
    public boolean accepts(String name, byte[] head) {
        return true;
    }

    @Override
    public void read(String where, InputStream in, Consumer<Item> sink) throws IOException {
        in.mark(ArticleSource.HEAD);
        byte[] head = in.readNBytes(ArticleSource.HEAD);
        in.reset();
        String reason = Binary.reason(head);
        if (reason != null) {
            sink.accept(new Item.Rejected(where, reason));
            return;
        }
        ByteLines lines = new ByteLines(Charsets.isWide(head) ? narrow(in) : in, MOST_BYTES);
        int number = 0;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            String at = where + ":" + ++number;
            boolean isTooLong = lines.isCut();
            if (isTooLong) {
                sink.accept(new Item.Rejected(at, TextFormat.tooLong()));
            }
            sink.accept(new Item.Taken(at, Article.of(null, null, isTooLong ? "" : text(line))));
        }
    }

    /** In an encoding that has line ends of one byte. */
    private static InputStream narrow(InputStream in) throws IOException {
        return new ByteArrayInputStream(Charsets.decode(in.readAllBytes()).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(byte[] line) {
        boolean isReturned = line.length > 0 && line[line.length - 1] == '\r';
        return Charsets.decode(isReturned ? Arrays.copyOf(line, line.length - 1) : line);
    }
}
