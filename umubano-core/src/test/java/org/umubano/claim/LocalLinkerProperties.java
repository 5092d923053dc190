package org.umubano.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.umubano.coreference.Decisions;
import org.umubano.event.CodedArticle;

/** A change that only looks at its neighbourhood comes to what linking the whole set comes to. */
class LocalLinkerProperties {

    private static final Linker LINKER = new Linker();

    @Property(tries = 30, seed = "20250526")
    void oneByOneEqualsAllAtOnce(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int size) {
        Random random = new Random(seed);
        List<CodedArticle> shuffled = new ArrayList<>(MadeUp.crowd(random, size));
        Collections.shuffle(shuffled, random);
        Remembered memory = new Remembered(Decisions.NONE);
        List<CodedArticle> sofar = new ArrayList<>();
        for (CodedArticle article : shuffled) {
            memory.change(List.of(article), List.of());
            sofar.add(article);
            assertSame(memory, sofar);
        }
    }

    @Property(tries = 30, seed = "20250526")
    void comingAndGoingEqualsWhatIsLeft(@ForAll long seed, @ForAll @IntRange(min = 2, max = 24) int size) {
        Random random = new Random(seed);
        List<CodedArticle> all = new ArrayList<>(MadeUp.crowd(random, size));
        Remembered memory = new Remembered(Decisions.NONE);
        List<CodedArticle> here = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<CodedArticle> come = new ArrayList<>();
            List<String> go = new ArrayList<>();
            for (int n = random.nextInt(4); n > 0 && !all.isEmpty(); n--) {
                come.add(all.remove(random.nextInt(all.size())));
            }
            for (int n = random.nextInt(3); n > 0 && !here.isEmpty(); n--) {
                CodedArticle gone = here.remove(random.nextInt(here.size()));
                go.add(gone.article().id());
                all.add(gone);
            }
            here.addAll(come);
            memory.change(come, go);
            assertSame(memory, here);
        }
    }

    private static void assertSame(Remembered memory, Collection<CodedArticle> articles) {
        Map<String, Event> whole = new TreeMap<>();
        LINKER.link(articles).forEach(e -> whole.put(e.id(), e));
        Map<String, Event> local = memory.events();
        assertThat(local.keySet()).isEqualTo(whole.keySet());
        whole.forEach((id, event) -> assertThat(local.get(id).toString()).isEqualTo(event.toString()));
    }
}
