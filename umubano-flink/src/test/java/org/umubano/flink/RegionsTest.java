package org.umubano.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.umubano.claim.Event;
import org.umubano.claim.Linker;
import org.umubano.coding.Coder;
import org.umubano.coreference.Origins;
import org.umubano.coreference.Regions;
import org.umubano.event.CodedArticle;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Item;

final class RegionsTest {

    @TempDir
    Path folder;

    @Test
    void areFewerThanArticlesAndNoneHoldsMostOfThem() throws Exception {
        List<CodedArticle> articles = coded();
        Map<String, List<String>> regions = regions(articles);
        int largest = regions.values().stream().mapToInt(List::size).max().orElse(0);
        System.out.println(
                "articles " + articles.size() + ", regions " + regions.size() + ", the largest holds " + largest);
        System.out.println("bytes of an article in newest "
                + mean(articles, a -> new Newest.Seen(Light.of(a).version(), true)) + ", in gather "
                + mean(articles, Light::of) + ", of an event in settle "
                + mean(new Linker().link(articles), e -> new LinkRegion.Dated(0, e)));
        assertThat(largest).isLessThan(articles.size() / 2);
    }

    @Test
    void dependOnTheSetAlone() {
        List<CodedArticle> articles = new ArrayList<>();
        MadeUpNews news = new MadeUpNews(6, 400);
        for (int story = 0; story < 40; story++) {
            articles.addAll(news.story(story));
        }
        Map<String, List<String>> expected = regions(articles);
        assertThat(expected).hasSizeGreaterThan(20);
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            List<CodedArticle> some = new ArrayList<>(articles);
            Collections.shuffle(some, random);
            Regions regions = new Linker().regions();
            Map<String, List<String>> told = new TreeMap<>();
            for (CodedArticle article : some) {
                regions.put(article);
                if (random.nextInt(10) == 0) {
                    take(regions, told);
                }
                if (random.nextInt(4) == 0) {
                    regions.remove(article.article().id());
                    if (random.nextBoolean()) {
                        take(regions, told);
                    }
                    regions.put(article);
                }
            }
            take(regions, told);
            assertThat(told).isEqualTo(expected);
        }
    }

    @Test
    void eachAloneGivesWhatTheWholeSetGives() throws Exception {
        List<CodedArticle> articles = coded();
        Linker linker = new Linker();
        Map<String, CodedArticle> byId = new HashMap<>();
        articles.forEach(a -> byId.put(a.article().id(), a));
        Origins.Texts texts = new Origins.Texts();
        Origins origins = texts.group(articles);
        Map<String, String> roots = new TreeMap<>();
        articles.forEach(a -> roots.put(a.article().id(), origins.of(a.article().id())));
        List<Event> events = new ArrayList<>();
        for (List<String> region : regions(articles).values()) {
            events.addAll(linker.part(region.stream().map(byId::get).toList(), texts, roots));
        }
        TreeSet<String> parted = new TreeSet<>();
        Linker.checked(events).forEach(e -> parted.add(withoutOrder(e)));
        TreeSet<String> whole = new TreeSet<>();
        linker.link(articles).forEach(e -> whole.add(withoutOrder(e)));
        assertThat(parted).isEqualTo(whole);
    }

    private static String withoutOrder(Event event) {
        return event.id() + " " + event.mentions().stream().map(m -> m.id()).toList() + event.parts() + event.claims();
    }

    private static <T> long mean(List<T> all, Function<T, Record> kept) {
        return all.stream()
                        .mapToLong(a -> RecordBytes.write(kept.apply(a)).length)
                        .sum()
                / Math.max(1, all.size());
    }

    private static Map<String, List<String>> regions(List<CodedArticle> articles) {
        Regions regions = new Linker().regions();
        articles.forEach(regions::put);
        Map<String, List<String>> out = new TreeMap<>();
        take(regions, out);
        return out;
    }

    private static void take(Regions regions, Map<String, List<String>> told) {
        Regions.Changes changes = regions.changes();
        changes.gone().forEach(told::remove);
        changes.regions().forEach(r -> told.put(r.id(), r.articles()));
    }

    private List<CodedArticle> coded() throws Exception {
        Path file = Files.write(folder.resolve("articles.jsonl"), SomeArticles.lines());
        Coder coder = Coder.load();
        List<CodedArticle> out = new ArrayList<>();
        new ArticleSource(java.io.InputStream.nullInputStream()).read(List.of(file.toString()), item -> {
            if (item instanceof Item.Taken taken) {
                CodedArticle coded = coder.code(taken.article());
                if (!coded.mentions().isEmpty()) {
                    out.add(coded);
                }
            }
        });
        return out;
    }
}
