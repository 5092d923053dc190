package org.umubano.json.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.umubano.claim.Event;
import org.umubano.claim.Linker;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Linking apart from coding: gold mentions of the own stories, joined as gold joins them. */
class GoldLinkTest {

    private static final Path SET = Path.of("../umubano-eval/src/main/resources/gold");

    @Test
    void goldMentionsAreJoinedAsGoldJoinsThem() throws IOException {
        assumeTrue(Files.isDirectory(SET.resolve("stories")), "no gold set beside this module");
        List<CodedArticle> articles = GoldMentions.load(SET);
        Map<String, String> truth = truth(articles);
        Map<String, String> found = new HashMap<>();
        for (Event event : new Linker().link(articles)) {
            event.mentions().forEach(m -> found.put(m.id(), event.id()));
        }
        double[] counts = new double[3];
        List<EventMention> all =
                articles.stream().flatMap(a -> a.mentions().stream()).toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                EventMention a = all.get(i);
                EventMention b = all.get(j);
                if (!a.article().equals(b.article())) {
                    boolean same = truth.getOrDefault(a.id(), a.id()).equals(truth.getOrDefault(b.id(), b.id()));
                    boolean together = found.getOrDefault(a.id(), "").equals(found.getOrDefault(b.id(), "-"));
                    counts[0] += same && together ? 1 : 0;
                    counts[1] += together ? 1 : 0;
                    counts[2] += same ? 1 : 0;
                }
            }
        }
        double precision = counts[0] / counts[1];
        double recall = counts[0] / counts[2];
        assertThat(precision).as("precision of links").isGreaterThan(0.85);
        assertThat(recall).as("recall of links").isGreaterThan(0.88);
    }

    private static Map<String, String> truth(List<CodedArticle> articles) throws IOException {
        Map<String, CodedArticle> byId = new HashMap<>();
        articles.forEach(a -> byId.put(a.article().id(), a));
        Map<String, String> out = new HashMap<>();
        List<Path> stories = new ArrayList<>();
        try (var files = Files.list(SET.resolve("stories"))) {
            files.filter(f -> f.toString().endsWith(".json")).forEach(stories::add);
        }
        for (Path story : stories) {
            for (JsonNode event : new JsonMapper().readTree(story.toFile()).path("events")) {
                for (JsonNode report : event.path("reports")) {
                    CodedArticle article = byId.get(report.path("article").asString());
                    if (article != null) {
                        out.put(
                                article.mentions()
                                        .get(report.path("event").asInt())
                                        .id(),
                                event.path("id").asString());
                    }
                }
            }
        }
        return out;
    }
}
