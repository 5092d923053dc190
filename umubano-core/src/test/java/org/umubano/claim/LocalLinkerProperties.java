package org.umubano.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
        LinkedArticles memory = new LinkedArticles(List.of(), Decisions.NONE, 0);
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
        LinkedArticles memory = new LinkedArticles(List.of(), Decisions.NONE, 0);
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

    @Property(tries = 60, seed = "20250526")
    void decisionsComeAndGo(@ForAll long seed, @ForAll @IntRange(min = 3, max = 24) int size) {
        Random random = new Random(seed);
        List<CodedArticle> all = new ArrayList<>(MadeUp.crowd(random, size));
        List<String> mentions = new ArrayList<>();
        all.forEach(a -> a.mentions().forEach(m -> mentions.add(m.id())));
        // Every change in its neighbourhood, or the larger ones anew.
        LinkedArticles memory = new LinkedArticles(List.of(), Decisions.NONE, random.nextInt(4) == 0 ? 3 : 0);
        List<CodedArticle> here = new ArrayList<>();
        List<Decisions.Decision> taken = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (random.nextInt(3) == 0 && !mentions.isEmpty()) {
                for (int n = random.nextInt(3); n > 0 && !taken.isEmpty(); n--) {
                    taken.remove(random.nextInt(taken.size()));
                }
                for (int n = random.nextInt(4); n > 0; n--) {
                    taken.add(decision(mentions, random));
                }
                memory.decide(Decisions.of(taken));
            } else if (!all.isEmpty() && (here.isEmpty() || random.nextInt(3) > 0)) {
                CodedArticle comes = all.remove(random.nextInt(all.size()));
                here.add(comes);
                memory.change(List.of(comes), List.of());
            } else if (!here.isEmpty()) {
                CodedArticle goes = here.remove(random.nextInt(here.size()));
                all.add(goes);
                memory.change(List.of(), List.of(goes.article().id()));
            }
            assertSame(memory, here, Decisions.of(taken));
        }
    }

    private static Decisions.Decision decision(List<String> mentions, Random random) {
        String a = mentions.get(random.nextInt(mentions.size()));
        String b = mentions.get(random.nextInt(mentions.size()));
        return switch (random.nextInt(4)) {
            case 0 -> new Decisions.NotSame(a, b, "two");
            case 1 -> new Decisions.WrongValue(a, "status", "held", "cancelled", "it was not");
            default -> new Decisions.Same(a, b, "one");
        };
    }

    private static void assertSame(LinkedArticles memory, Collection<CodedArticle> articles) {
        assertSame(memory, articles, Decisions.NONE);
    }

    private static void assertSame(LinkedArticles memory, Collection<CodedArticle> articles, Decisions decisions) {
        Linker linker = decisions.all().isEmpty() ? LINKER : new Linker(decisions);
        assertThat(text(memory.events())).isEqualTo(text(linker.link(articles)));
    }

    /** Records print all their fields. */
    private static String text(List<Event> events) {
        StringBuilder out = new StringBuilder();
        events.forEach(e -> out.append(e).append('\n'));
        return out.toString();
    }
}
