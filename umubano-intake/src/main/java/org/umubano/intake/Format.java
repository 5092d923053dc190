package org.umubano.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;

/** One kind of file. */
public interface Format {

    /** Endings of names, with the point and in lower case, by which files of a folder are chosen. */
    Set<String> endings();

    /**
     * Whether a file is of this kind.
     *
     * @param name of the file, without {@code .gz}
     * @param head its first bytes, unpacked, at most {@link ArticleSource#HEAD}
     */
    boolean accepts(String name, byte[] head);

    /**
     * Whether this format takes a packed file as it is, and unpacks it itself.
     *
     * @param name of the file, without {@code .gz}
     * @param head its first bytes, packed
     */
    default boolean takesPacked(String name, byte[] head) {
        return false;
    }

    /**
     * Reads all articles of a file, in its order.
     *
     * @param in from the first byte, unpacked except where {@link #takesPacked}; the caller closes it
     * @param sink takes articles and rejections
     * @throws IOException where the stream fails; what was given to the sink before remains
     */
    void read(String where, InputStream in, Consumer<Item> sink) throws IOException;
}
