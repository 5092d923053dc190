package org.umubano.language;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * A linear model over {@link LetterFeatures}: for each feature that it knows, one small number for each language.
 *
 * <p>It is a table of 64-bit cells, found by the upper bits of the key. The top byte of a cell proves (but for one in
 * 128) that the feature is the one meant; the seven bytes below are the weights of the languages, 128 standing for zero,
 * so that all languages are summed by two additions.
 *
 * @param languages at most seven, {@code und} among them
 * @param cells a power of two; 0 is an empty cell
 * @param bias for each language, on the scale of the score
 * @param step what one unit of a weight is worth
 */
public record DetectorModel(List<String> languages, long[] cells, float[] bias, float step) {

    /** The languages that a cell has room for. */
    public static final int LANES = 7;

    private static final int MAGIC = 0x554D4C31;

    public DetectorModel {
        languages = List.copyOf(languages);
        if (languages.size() > LANES || bias.length != languages.size() || Integer.bitCount(cells.length) != 1) {
            throw new IllegalArgumentException("a detector has at most " + LANES + " languages and 2^n cells");
        }
    }

    /** What a weight counts in a text of so many features: neighbouring features say much the same. */
    public static double scale(int features) {
        return 1 / Math.sqrt(Math.max(1, features));
    }

    /** The cell where a feature belongs in a table of this size. */
    public static int slot(long key, int cells) {
        return (int) (key >>> Long.numberOfLeadingZeros(cells) + 1);
    }

    /** The proof of a feature, never 0, in the low byte. */
    public static long proof(long key) {
        return key >>> 24 & 0xFF | 1;
    }

    /** @throws IOException where the stream breaks off or is no detector */
    public static DetectorModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("not a language detector");
        }
        List<String> languages = List.of(data.readUTF().split(" "));
        float step = data.readFloat();
        float[] bias = new float[languages.size()];
        for (int i = 0; i < bias.length; i++) {
            bias[i] = data.readFloat();
        }
        long[] cells = new long[1 << data.readUnsignedByte()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = data.readLong();
        }
        return new DetectorModel(languages, cells, bias, step);
    }

    /** Writes the form that {@link #read} reads. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeUTF(String.join(" ", languages));
        data.writeFloat(step);
        for (float b : bias) {
            data.writeFloat(b);
        }
        data.writeByte(Integer.numberOfTrailingZeros(cells.length));
        for (long cell : cells) {
            data.writeLong(cell);
        }
        data.flush();
    }
}
