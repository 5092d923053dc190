package org.umubano.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.claim.Event;
import org.umubano.claim.Linker;
import org.umubano.coding.Coder;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.json.JsonObject;

/** No pair of the first two documents that must stay apart is joined. Reads them where they lie; without them it is skipped. */
class SeedsApartTest {

    private static final Path SHARED = shared();

    private static Path shared() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolve("shared/linguistics"))) {
            here = here.getParent();
        }
        return here == null ? Path.of("shared") : here.resolve("shared");
    }

    /** Where an event of the gold stands; two may stand in one sentence, and a place does not tell them apart. */
    private record Span(String doc, int start, int end) {

        boolean meets(Span other) {
            return doc.equals(other.doc) && start < other.end && end > other.start;
        }

        boolean meets(EventMention m) {
            return m.article().equals(doc)
                    && m.evidence().start() < end
                    && m.evidence().end() > start;
        }
    }

    @Test
    void noForbiddenPairIsJoined() throws IOException {
        Path file = SHARED.resolve("linguistics/seeds_gold.json");
        assumeTrue(Files.exists(file), "shared/linguistics/seeds_gold.json is not there: skipped");
        JsonObject gold = JsonObject.parse(Files.readString(file, StandardCharsets.UTF_8));
        Coder coder = Coder.load();
        List<CodedArticle> coded = new ArrayList<>();
        gold.objects("docs", d -> {
            Path text = SHARED.resolve(d.string("file"));
            coded.add(coder.code(new Article(d.string("id"), null, null, null, null, null, null, read(text))));
            return d;
        });
        Map<String, Span> spans = new HashMap<>();
        gold.objects("events", e -> {
            JsonObject span = e.object("span");
            spans.put(e.string("id"), new Span(e.string("doc"), span.number("start"), span.number("end")));
            return e;
        });
        List<String> together = new ArrayList<>();
        gold.objects("clusters", c -> {
            together.add(" " + String.join(" ", c.strings("events")) + " ");
            return c;
        });
        List<Event> events = new Linker().link(coded);
        gold.objects("must_not_link", pair -> {
            Span a = spans.get(pair.string("a"));
            Span b = spans.get(pair.string("b"));
            assertThat(a).isNotNull();
            assertThat(b).isNotNull();
            boolean isShared = together.stream()
                    .anyMatch(c -> spans.entrySet().stream()
                                    .anyMatch(e -> e.getValue().meets(a) && c.contains(" " + e.getKey() + " "))
                            && spans.entrySet().stream()
                                    .anyMatch(e -> e.getValue().meets(b) && c.contains(" " + e.getKey() + " ")));
            if (!isShared) {
                assertThat(events)
                        .as("%s and %s: %s", pair.string("a"), pair.string("b"), pair.string("why"))
                        .noneMatch(e -> e.mentions().stream().anyMatch(a::meets)
                                && e.mentions().stream().anyMatch(b::meets));
            }
            return pair;
        });
    }

    private static String read(Path text) {
        try {
            return Files.readString(text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
