package org.umubano.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.umubano.app.cli.GoldReader;
import org.umubano.claim.Event;
import org.umubano.claim.Linker;
import org.umubano.coding.Coder;
import org.umubano.event.CodedArticle;

/** The events of a real set are the same whatever the order and however often an article comes. */
class ShuffledGoldTest {

    private static final int SHUFFLES = 200;
    /** Stories enough for collisions, few enough for a quick test. */
    private static final Set<String> STORIES = Set.of("belgium2025", "jordan2024", "samia2021");

    @Test
    void orderAndRepetitionChangeNothing() {
        Path gold = Path.of("src/main/resources/gold");
        GoldReader reader = new GoldReader(
                Files.isDirectory(gold) ? gold : Path.of("umubano-eval").resolve(gold), STORIES);
        reader.read();
        Coder coder = Coder.load();
        List<CodedArticle> articles =
                reader.articles().stream().map(coder::code).toList();
        Linker linker = new Linker();
        List<Event> expected = linker.link(articles);
        Random random = new Random(7);
        for (int i = 0; i < SHUFFLES; i++) {
            List<CodedArticle> some = new ArrayList<>(articles);
            for (int k = random.nextInt(4); k > 0; k--) {
                some.add(articles.get(random.nextInt(articles.size())));
            }
            Collections.shuffle(some, random);
            assertThat(linker.link(some)).isEqualTo(expected);
        }
    }
}
