package org.umubano.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schemas (draft 2020-12) that ship with the lines. */
public enum LineSchema {
    ARTICLE("article.schema.json"),
    MENTION("mention.schema.json"),
    EVENT("event.schema.json"),
    ANALYSIS("analysis.schema.json"),
    LANGUAGE("language.schema.json"),
    CHECK("check.schema.json");

    private final String resource;

    LineSchema(String resource) {
        this.resource = resource;
    }

    /** The schema as JSON. */
    public String text() {
        try (InputStream in = LineSchema.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
