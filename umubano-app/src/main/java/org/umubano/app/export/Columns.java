package org.umubano.app.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table that is being written, in UTF-8. */
final class Columns implements AutoCloseable {

    private final Writer writer;
    private final @Nullable CsvWriter csv;
    private final String unknown;
    private final boolean isExcel;

    private Columns(OutputStream out, boolean isCsv, boolean isExcel, String unknown) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (isExcel) {
            writer.write('\uFEFF');
        }
        this.csv = isCsv ? CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer) : null;
        this.unknown = unknown;
        this.isExcel = isExcel;
    }

    /** RFC 4180. @param isExcel with a byte order mark, and no cell that a spreadsheet takes for a formula */
    static Columns csv(OutputStream out, boolean isExcel) throws IOException {
        return new Columns(out, true, isExcel, "");
    }

    /** Parted by tabs, without quoting. @param unknown what stands for a value that is not known */
    static Columns tabs(OutputStream out, String unknown) throws IOException {
        return new Columns(out, false, false, unknown);
    }

    void header(String... names) {
        row((Object[]) names);
    }

    /** Writes one line; a null is unknown. */
    void row(@Nullable Object... cells) {
        List<String> line = new ArrayList<>(cells.length);
        for (Object cell : cells) {
            String text = cell == null ? "" : clean(cell.toString());
            line.add(text.isEmpty() ? unknown : cell instanceof Number ? text : safe(text));
        }
        if (csv != null) {
            csv.writeRecord(line);
            return;
        }
        try {
            writer.write(String.join("\t", line));
            writer.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String safe(String text) {
        return isExcel && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** On one line, and without what a reader of tables may stumble over. */
    static String clean(String s) {
        StringBuilder out = new StringBuilder(s.length());
        s.codePoints()
                .forEach(c ->
                        out.appendCodePoint(Character.isISOControl(c) ? ' ' : c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c));
        return out.toString().strip();
    }

    /** Flushes; the stream stays open. */
    @Override
    public void close() throws IOException {
        if (csv != null) {
            csv.flush();
        }
        writer.flush();
    }
}
