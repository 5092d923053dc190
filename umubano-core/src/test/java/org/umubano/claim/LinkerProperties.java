package org.umubano.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.umubano.coreference.Decisions;
import org.umubano.event.CodedArticle;

/** The events are a function of the set of articles, to the byte. */
class LinkerProperties {

    private static final Linker LINKER = new Linker();

    @Property(tries = 200, seed = "20250526")
    void orderAndRepetitionChangeNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int size) {
        Random random = new Random(seed);
        List<CodedArticle> articles = MadeUp.crowd(random, size);
        List<CodedArticle> again = new ArrayList<>(articles);
        for (int i = 0; i < size / 2; i++) {
            again.add(articles.get(random.nextInt(size)));
        }
        Collections.shuffle(again, random);
        assertThat(text(LINKER.link(again))).isEqualTo(text(LINKER.link(articles)));
    }

    @Property(tries = 60, seed = "20250526")
    void oneByOneEqualsAllAtOnce(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int size) {
        Random random = new Random(seed);
        List<CodedArticle> articles = MadeUp.crowd(random, size);
        IncrementalLinker linker = new IncrementalLinker(Decisions.NONE);
        List<CodedArticle> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, random);
        List<CodedArticle> sofar = new ArrayList<>();
        for (CodedArticle article : shuffled) {
            linker.put(List.of(article));
            sofar.add(article);
            assertThat(text(linker.events())).isEqualTo(text(LINKER.link(sofar)));
        }
    }

    @Property(tries = 60, seed = "20250526")
    void removingEqualsNeverHavingHad(@ForAll long seed, @ForAll @IntRange(min = 2, max = 20) int size) {
        Random random = new Random(seed);
        List<CodedArticle> articles = new ArrayList<>(MadeUp.crowd(random, size));
        IncrementalLinker linker = new IncrementalLinker(Decisions.NONE);
        linker.put(articles);
        linker.events();
        for (int i = 0; i < size / 2; i++) {
            CodedArticle gone = articles.remove(random.nextInt(articles.size()));
            linker.remove(gone.article().id());
            if (random.nextBoolean()) {
                linker.events();
            }
        }
        assertThat(text(linker.events())).isEqualTo(text(LINKER.link(articles)));
    }

    @Property(tries = 40, seed = "20250526")
    void batchesChangeNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int size) {
        Random random = new Random(seed);
        List<CodedArticle> articles = MadeUp.crowd(random, size);
        IncrementalLinker linker = new IncrementalLinker(Decisions.NONE);
        for (int from = 0; from < size; ) {
            int to = Math.min(size, from + 1 + random.nextInt(6));
            linker.put(articles.subList(from, to));
            linker.events();
            from = to;
        }
        assertThat(text(linker.events())).isEqualTo(text(LINKER.link(articles)));
    }

    /** Records print all their fields. */
    private static String text(List<Event> events) {
        StringBuilder out = new StringBuilder();
        events.forEach(e -> out.append(e).append('\n'));
        return out.toString();
    }
}
