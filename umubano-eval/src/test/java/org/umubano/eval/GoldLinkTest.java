package org.umubano.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.umubano.app.cli.GoldReader;
import org.umubano.article.Article;
import org.umubano.claim.Event;
import org.umubano.claim.Linker;
import org.umubano.evaluation.GoldSet;
import org.umubano.evaluation.GoldSet.Reference;
import org.umubano.event.ArticleReport;
import org.umubano.event.ArticleReport.PublishedHow;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.Origin;
import org.umubano.language.Detection;

/** Linking apart from coding: gold mentions of the own stories, joined as gold joins them. */
class GoldLinkTest {

    private static final Path SET = Path.of("src/main/resources/gold");

    @Test
    void goldMentionsAreJoinedAsGoldJoinsThem() throws IOException {
        GoldReader reader = new GoldReader(SET, Set.of());
        GoldSet gold = reader.read();
        Map<Reference, String> events = new HashMap<>();
        gold.stories().forEach(s -> s.events().forEach((id, reports) -> reports.forEach(r -> events.put(r, id))));
        GoldMentions marks = new GoldMentions();
        List<CodedArticle> articles = new ArrayList<>();
        Map<String, String> truth = new HashMap<>();
        for (Article article : reader.articles()) {
            List<EventMention> its = marks.of(SET, article);
            articles.add(new CodedArticle(article, report(article), its, true));
            for (int i = 0; i < its.size(); i++) {
                String id = its.get(i).id();
                truth.put(id, events.getOrDefault(new Reference(article.id(), i), id));
            }
        }
        Map<String, String> found = new HashMap<>();
        for (Event event : new Linker().link(articles)) {
            event.mentions().forEach(m -> found.put(m.id(), event.id()));
        }
        int both = 0;
        int joined = 0;
        int one = 0;
        List<EventMention> all =
                articles.stream().flatMap(a -> a.mentions().stream()).toList();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                EventMention a = all.get(i);
                EventMention b = all.get(j);
                if (!a.article().equals(b.article())) {
                    boolean isOne = truth.get(a.id()).equals(truth.get(b.id()));
                    boolean isJoined = found.get(a.id()).equals(found.get(b.id()));
                    both += isOne && isJoined ? 1 : 0;
                    joined += isJoined ? 1 : 0;
                    one += isOne ? 1 : 0;
                }
            }
        }
        assertThat((double) both / joined).as("precision of links").isGreaterThan(0.9);
        assertThat((double) both / one).as("recall of links").isGreaterThan(0.93);
    }

    private static ArticleReport report(Article article) {
        return new ArticleReport(
                article.id(),
                null,
                article.outlet(),
                null,
                null,
                article.published(),
                article.published() == null ? null : PublishedHow.GIVEN,
                new Detection(String.valueOf(article.language()), 1, "und"),
                article.text().length(),
                article.hash(),
                Origin.ORIGINAL);
    }
}
