package org.umubano.intake.watch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.intake.feed.FeedItem;
import org.umubano.intake.fetch.Conditions;
import org.umubano.json.FieldLines;
import org.umubano.json.FieldWriter;
import org.umubano.json.JsonObject;
import tools.jackson.core.JacksonException;

/** The states of feeds: one file of JSON Lines for each in the folder {@code watch} of the store. */
public final class FeedStates {

    private static final int MOST_TEXT = 200_000;

    private final Path folder;

    public FeedStates(Path storeFolder) {
        this.folder = storeFolder.resolve("watch");
    }

    private Path file(String feed) {
        return folder.resolve(Article.hash(feed) + ".jsonl");
    }

    /** Forgets what was seen of a feed. */
    public void remove(String feed) throws IOException {
        Files.deleteIfExists(file(feed));
    }

    /** The state of a feed. A damaged line costs what it says: its item is fetched again, and the store knows it. */
    FeedState load(String feed) throws IOException {
        FeedState state = new FeedState();
        if (!Files.exists(file(feed))) {
            return state;
        }
        for (String line : Files.readAllLines(file(feed), StandardCharsets.UTF_8)) {
            try {
                read(JsonObject.parse(line), state);
            } catch (JacksonException | IllegalArgumentException | DateTimeException e) {
                state.conditions = Conditions.NONE;
            }
        }
        return state;
    }

    private static void read(JsonObject in, FeedState state) {
        String key = in.stringOrNull("key");
        if (key == null) {
            state.conditions = conditions(in);
            state.failures = in.number("failures");
            state.notBefore = Instant.parse(in.string("not_before"));
            state.error = in.string("error");
        } else if (in.has("tries")) {
            state.pending.put(
                    key, new FeedState.Pending(item(in), in.number("tries"), Instant.parse(in.string("next"))));
        } else {
            FeedState.Visited page = !in.has("hash")
                    ? null
                    : new FeedState.Visited(
                            in.string("page"),
                            item(in),
                            in.string("hash"),
                            in.number("visits"),
                            Instant.parse(in.string("next")),
                            conditions(in));
            state.known.put(key, new FeedState.Known(in.string("fingerprint"), Instant.parse(in.string("seen")), page));
        }
    }

    private static FeedItem item(JsonObject in) {
        return new FeedItem(
                in.string("item"),
                in.stringOrNull("address"),
                in.stringOrNull("title"),
                in.stringOrNull("byline"),
                in.dateOrNull("published"),
                in.strings("paragraphs"),
                in.number("whole") == 1);
    }

    private static Conditions conditions(JsonObject in) {
        return new Conditions(in.stringOrNull("etag"), in.stringOrNull("last_modified"));
    }

    void save(String feed, FeedState state) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (FieldLines lines = new FieldLines(out)) {
            lines.line(f -> conditions(f, state.conditions)
                    .string("feed", feed)
                    .number("failures", state.failures)
                    .string("not_before", state.notBefore.toString())
                    .string("error", state.error));
            state.pending.forEach((key, p) -> lines.line(f -> item(f.string("key", key), p.item())
                    .number("tries", p.tries())
                    .string("next", p.next().toString())));
            state.known.forEach((key, k) -> lines.line(f -> known(f.string("key", key), k)));
        }
        FeedRegistry.Whole.write(file(feed), out.toString(StandardCharsets.UTF_8));
    }

    private static FieldWriter item(FieldWriter f, FeedItem item) {
        return f.string("item", item.key())
                .string("address", item.address())
                .string("title", item.title())
                .string("byline", item.byline())
                .string("published", text(item.published()))
                .strings("paragraphs", item.text().length() > MOST_TEXT ? List.of() : item.paragraphs())
                .number("whole", item.isWhole() ? 1 : 0);
    }

    private static void known(FieldWriter f, FeedState.Known known) {
        f.string("fingerprint", known.fingerprint()).string("seen", known.seen().toString());
        FeedState.Visited page = known.page();
        if (page != null) {
            conditions(item(f, page.item()), page.conditions())
                    .string("page", page.address())
                    .string("hash", page.hash())
                    .number("visits", page.visits())
                    .string("next", page.next().toString());
        }
    }

    private static FieldWriter conditions(FieldWriter f, Conditions c) {
        return f.string("etag", c.etag()).string("last_modified", c.lastModified());
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
