package org.umubano.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import org.umubano.article.Article;

/** Plain text: the whole file is the text of one article, exactly as decoded. */
public final class TextFormat implements Format {

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
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        String reason = Binary.reason(Arrays.copyOf(bytes, Math.min(bytes.length, ArticleSource.HEAD)));
        if (reason != null) {
            sink.accept(new Item.Rejected(where, reason));
            return;
        }
        String text = bytes.length > MOST_BYTES ? "" : Charsets.decode(bytes);
        if (bytes.length > MOST_BYTES || text.length() > ArticleSource.MOST_CHARACTERS) {
            sink.accept(new Item.Rejected(where, tooLong()));
        } else if (text.isBlank()) {
            sink.accept(new Item.Rejected(where, "has no words; give a file with the text of an article"));
        } else {
            sink.accept(new Item.Taken(where, Article.of(null, null, text)));
        }
    }

    static String tooLong() {
        return "is too long for one article (more than " + ArticleSource.MOST_CHARACTERS
                + " characters); give one article a file, or JSON Lines with one article a line";
    }
}
