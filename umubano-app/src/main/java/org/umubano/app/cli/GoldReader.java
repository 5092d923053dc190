package org.umubano.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.evaluation.GoldEvent;
import org.umubano.evaluation.GoldSet;
import org.umubano.intake.CanonicalAddress;
import org.umubano.json.JsonObject;

/**
 * Reads a gold set: {@code articles/ID.txt} with {@code articles/ID.meta.json}, {@code gold/ID.json}, and
 * {@code stories/*.json}.
 */
public final class GoldReader {

    private final Path folder;
    private final Set<String> only;
    private final List<Article> articles = new ArrayList<>();

    /** @param only names of stories, or none for all */
    public GoldReader(Path folder, Set<String> only) {
        this.folder = folder;
        this.only = only;
    }

    /** The articles of the set that was read last. */
    public List<Article> articles() {
        return List.copyOf(articles);
    }

    /**
     * Reads the set.
     *
     * @throws IllegalArgumentException where a file is not as it should be; it is named
     * @throws UncheckedIOException where a file cannot be read
     */
    public GoldSet read() {
        articles.clear();
        List<GoldSet.GoldArticle> gold = new ArrayList<>();
        for (Path text : files(folder.resolve("articles"), ".txt")) {
            String name = String.valueOf(text.getFileName());
            String id = name.substring(0, name.length() - ".txt".length());
            JsonObject marks = json(folder.resolve("gold").resolve(id + ".json"));
            String story = marks.has("story") ? marks.string("story") : "";
            if (only.isEmpty() || only.contains(story)) {
                try {
                    String content = content(text);
                    articles.add(article(id, content, json(text.resolveSibling(id + ".meta.json"))));
                    gold.add(new GoldSet.GoldArticle(
                            id, story, marks.string("language"), content, marks.objects("events", GoldReader::event)));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("gold of " + id + " is not as expected: " + e.getMessage(), e);
                }
            }
        }
        if (gold.isEmpty()) {
            throw new IllegalArgumentException(folder + " holds no gold articles"
                    + (only.isEmpty() ? " (articles/*.txt with gold/*.json)" : " of these stories"));
        }
        List<GoldSet.GoldStory> stories = new ArrayList<>();
        for (Path file : files(folder.resolve("stories"), ".json")) {
            GoldSet.GoldStory story = story(json(file));
            if (only.isEmpty() || only.contains(story.name())) {
                stories.add(story);
            }
        }
        return new GoldSet(gold, stories);
    }

    private static Article article(String id, String content, JsonObject meta) {
        String url = meta.stringOrNull("url");
        return new Article(
                id,
                url == null ? null : CanonicalAddress.of(url),
                meta.stringOrNull("publisher"),
                null,
                null,
                meta.dateOrNull("published"),
                null,
                content);
    }

    private static GoldEvent event(JsonObject in) {
        JsonObject place = in.objectOrNull("place");
        return new GoldEvent(
                in.string("kind"),
                in.scalarOrNull("subtype") == null ? "" : in.string("subtype"),
                in.string("status"),
                in.stringOrNull("from"),
                in.stringOrNull("to"),
                place == null ? null : place.stringOrNull("city"),
                in.objects("participants", GoldReader::person),
                in.strings("topics"),
                in.stringOrNull("announced_by"),
                in.number("sentence"),
                in.has("quote_start") ? in.string("quote_start") : "");
    }

    private static GoldEvent.Person person(JsonObject in) {
        Set<String> offices = new TreeSet<>(in.strings("offices"));
        if (in.has("office")) {
            offices.add(in.string("office"));
        }
        return new GoldEvent.Person(in.stringOrNull("name"), List.copyOf(offices), in.stringOrNull("state"));
    }

    private static GoldSet.GoldStory story(JsonObject in) {
        Map<String, List<GoldSet.Reference>> events = new LinkedHashMap<>();
        in.objects("events", e -> {
            events.put(
                    e.string("id"),
                    e.objects("reports", r -> new GoldSet.Reference(r.string("article"), r.number("event"))));
            return e;
        });
        return new GoldSet.GoldStory(
                in.string("story"),
                events,
                in.objects(
                        "disagreements",
                        d -> new GoldSet.GoldDisagreement(
                                d.string("field"),
                                d.string("grade"),
                                d.objects("values", v -> new GoldSet.Side(side(v), v.strings("articles"))))));
    }

    private static String side(JsonObject value) {
        @Nullable String text = value.scalarOrNull("value");
        return text == null ? "" : text;
    }

    private static JsonObject json(Path file) {
        try {
            return JsonObject.parse(content(file));
        } catch (IllegalArgumentException | tools.jackson.core.JacksonException e) {
            throw new IllegalArgumentException(file + " is not as expected: " + e.getMessage(), e);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }
}
