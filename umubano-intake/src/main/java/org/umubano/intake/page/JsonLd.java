package org.umubano.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.umubano.json.JsonObject;
import tools.jackson.core.JacksonException;

/**
 * The description of an article in JSON-LD (schema.org's {@code Article} and what is below it).
 *
 * @param authors names
 */
record JsonLd(
        @Nullable String headline,
        @Nullable String published,
        @Nullable String outlet,
        List<String> authors,
        @Nullable String language,
        @Nullable String address,
        @Nullable String body) {

    private static final JsonLd NONE = new JsonLd(null, null, null, List.of(), null, null, null);

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_OBJECTS = 500;

    /** The first article that the page describes; empty where there is none, or only damaged JSON. */
    static JsonLd of(Head head) {
        for (int script : head.scripts) {
            if (!head.value(script, Attribute.TYPE).toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                continue;
            }
            String json = head.data(script).strip();
            if (json.isEmpty() || json.length() > MOST_CHARACTERS) {
                continue;
            }
            try {
                for (JsonObject object : objects(JsonObject.parseAll(json))) {
                    if (isArticle(object)) {
                        return article(object);
                    }
                }
            } catch (JacksonException | IllegalArgumentException e) {
                // Damaged metadata is as good as none: the page itself is still there.
            }
        }
        return NONE;
    }

    private static List<JsonObject> objects(List<JsonObject> roots) {
        List<JsonObject> out = new ArrayList<>(roots);
        for (int i = 0; i < out.size() && i < MOST_OBJECTS; i++) {
            JsonObject object = out.get(i);
            out.addAll(inside(object, "@graph"));
            out.addAll(inside(object, "mainEntity"));
        }
        return out;
    }

    private static List<JsonObject> inside(JsonObject object, String name) {
        try {
            return object.objects(name, o -> o);
        } catch (IllegalArgumentException notAList) {
            try {
                JsonObject one = object.objectOrNull(name);
                return one == null ? List.of() : List.of(one);
            } catch (IllegalArgumentException neither) {
                return List.of();
            }
        }
    }

    private static boolean isArticle(JsonObject object) {
        return texts(object, "@type").stream()
                .map(t -> t.toLowerCase(Locale.ROOT))
                .anyMatch(t -> t.endsWith("article") || t.endsWith("posting") || t.equals("report"));
    }

    private static JsonLd article(JsonObject object) {
        List<String> authors = new ArrayList<>();
        inside(object, "author").forEach(a -> authors.addAll(texts(a, "name")));
        if (authors.isEmpty()) {
            authors.addAll(texts(object, "author"));
        }
        String outlet = null;
        for (JsonObject publisher : inside(object, "publisher")) {
            outlet = outlet == null ? first(publisher, "name") : outlet;
        }
        String published = first(object, "datePublished");
        return new JsonLd(
                first(object, "headline"),
                published == null ? first(object, "dateCreated") : published,
                outlet,
                List.copyOf(authors),
                first(object, "inLanguage"),
                first(object, "url"),
                first(object, "articleBody"));
    }

    private static @Nullable String first(JsonObject object, String name) {
        List<String> all = texts(object, name);
        return all.isEmpty() || all.get(0).isBlank() ? null : all.get(0);
    }

    private static List<String> texts(JsonObject object, String name) {
        try {
            return object.scalars(name);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
