package org.umubano.json;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.analysis.SentenceAnalysis;
import org.umubano.claim.CheckedSentence;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;
import org.umubano.language.Detection;
import org.umubano.text.CodePoints;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes lines of the contract to a stream, in UTF-8, each ended by a line feed. The stream itself is flushed and left
 * open by {@link #close}.
 *
 * <p>All methods throw {@link JacksonException} (unchecked) where the stream fails.
 */
public final class LineWriter implements AutoCloseable {

    /** The number of the shape of the lines; it grows when a field changes its meaning. */
    public static final int SCHEMA = 1;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .rootValueSeparator("")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;
    private final FieldWriter fields;

    public LineWriter(OutputStream out) {
        this.json = FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8);
        this.fields = new FieldWriter(json);
    }

    /** Writes what is known of an article. */
    public void article(ArticleReport report) {
        line(() -> ArticleLine.write(fields, report));
    }

    /** Writes an event as one article reports it. */
    public void mention(EventMention mention) {
        line(() -> MentionLine.write(fields, mention));
    }

    /** Writes an event of the world. */
    public void event(Event event) {
        line(() -> EventLine.write(fields, event));
    }

    /** An event of a store, with the ids issued earlier that it stands for now. */
    public void event(Event event, List<String> replaces) {
        line(() -> {
            EventLine.write(fields, event);
            fields.strings("replaces", replaces);
        });
    }

    /** A sentence of an article; {@code line} is the number of its line from 0, or -1 where articles are no lines. */
    public void sentence(String article, int line, SentenceAnalysis sentence, CodePoints offsets) {
        line(() -> AnalysisLine.write(fields, article, line, sentence, offsets));
    }

    /** The language of an article, or of a line by its number from 0. */
    public void language(@Nullable String article, int line, Detection detection) {
        line(() -> {
            if (article != null) {
                fields.string("article", article);
            } else {
                fields.number("line", line);
            }
            fields.string("language", detection.language())
                    .fraction("confidence", detection.confidence())
                    .string("second", detection.second());
        });
    }

    /** A sentence that was held against articles. */
    public void check(CheckedSentence sentence) {
        line(() -> CheckLine.write(fields, sentence));
    }

    /** Measures in sections; a value is a Double, an Integer or a String. */
    public void measures(Map<String, Map<String, Object>> sections) {
        line(() -> sections.forEach((name, measures) -> fields.object(
                name, measures, (out, m) -> m.forEach((measure, value) -> measure(out, measure, value)))));
    }

    private static void measure(FieldWriter out, String name, Object value) {
        if (value instanceof Double d) {
            out.fraction(name, d);
        } else if (value instanceof Integer n) {
            out.number(name, n);
        } else {
            out.string(name, value.toString());
        }
    }

    private void line(Runnable content) {
        fields.object(() -> {
            fields.number("schema", SCHEMA);
            content.run();
        });
        json.writeRaw('\n');
    }

    /** Sends on what is written so far. */
    public void flush() {
        json.flush();
    }

    @Override
    public void close() {
        json.close();
    }
}
