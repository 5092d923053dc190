package org.umubano.coreference;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.umubano.event.CodedArticle;

/**
 * What has to be kept of a text so that its origin can be told when the text itself is gone: hashes of runs of words, of
 * names and of numbers, and of the quotations that its mentions rest on. About a fifth of the text in size; the text
 * cannot be read from it.
 */
public final class Fingerprint {

    private static final int VERSION = 1;

    private Fingerprint() {}

    /**
     * The marks under which a text meets those that it may share an origin with, sorted.
     *
     * @throws IllegalArgumentException where the bytes are no fingerprint
     */
    public static long[] marks(CodedArticle article, byte[] fingerprint) {
        return read(article, fingerprint).marks();
    }

    /** The fingerprint of an article whose text is there. */
    public static byte[] of(CodedArticle article) {
        Sketch sketch = Sketch.of(article);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeInt(sketch.words());
            out.writeLong(sketch.wording());
            write(out, sketch.runs());
            write(out, sketch.anchors());
            write(out, sketch.numbers());
            out.writeInt(sketch.voices().size());
            for (Map.Entry<String, Quotations.Voice> e : sketch.voices().entrySet()) {
                out.writeUTF(e.getKey());
                out.writeUTF(e.getValue().speaker());
                out.writeUTF(e.getValue().language());
                write(out, e.getValue().runs());
                out.writeBoolean(e.getValue().isCommunique());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    static Sketch read(CodedArticle article, byte[] fingerprint) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(fingerprint))) {
            if (in.readByte() != VERSION) {
                throw new IllegalArgumentException("a fingerprint of another version");
            }
            int words = in.readInt();
            long wording = in.readLong();
            int[] runs = ints(in);
            int[] anchors = ints(in);
            int[] numbers = ints(in);
            Map<String, Quotations.Voice> voices = new TreeMap<>();
            for (int n = in.readInt(); n > 0; n--) {
                voices.put(in.readUTF(), new Quotations.Voice(in.readUTF(), in.readUTF(), ints(in), in.readBoolean()));
            }
            String language = article.report().language().language();
            long place = Sketch.placeOf(article.article().id());
            return new Sketch(article, language, words, wording, runs, anchors, numbers, voices, place);
        } catch (IOException e) {
            throw new IllegalArgumentException("a fingerprint that is cut off", e);
        }
    }

    private static void write(DataOutputStream out, int[] values) throws IOException {
        out.writeInt(values.length);
        for (int value : values) {
            out.writeInt(value);
        }
    }

    private static int[] ints(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available() / Integer.BYTES) {
            throw new IOException("longer than what is there");
        }
        int[] out = new int[length];
        for (int i = 0; i < length; i++) {
            out[i] = in.readInt();
        }
        return out;
    }
}
