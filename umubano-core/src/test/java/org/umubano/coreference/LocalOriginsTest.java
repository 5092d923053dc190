package org.umubano.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.claim.MadeUp;
import org.umubano.event.CodedArticle;

/** Origins of what a change touches are those of the whole set, also where many texts share words. */
class LocalOriginsTest {

    /** Texts of a few stories with much in common, as an outlet's foot is, so that lists grow beyond what is crossed. */
    private static CodedArticle article(Random random, int number) {
        StringBuilder text = new StringBuilder();
        int story = random.nextInt(3);
        for (int i = 0; i < 4 + random.nextInt(3); i++) {
            int sentence = random.nextInt(5) == 0 ? 1000 + random.nextInt(500) : story * 10 + i;
            text.append("On ").append(sentence).append(" the Minister of Alpha").append(sentence % 7);
            text.append(" spoke with word")
                    .append(sentence)
                    .append(" and word")
                    .append(sentence * 3)
                    .append(" again.\n");
        }
        text.append("Read more of this and other news on the pages of our own house every day.\n");
        return MadeUp.article("a" + number, random.nextInt(4) == 0 ? "rw" : "en", "2025-05-2" + random.nextInt(9))
                .text(text.toString())
                .says("visit official held 2025-05-2" + random.nextInt(3) + " - -", "a:Jane Doe/MFA/RWA", "r:KAZ")
                .coded();
    }

    /** Texts in memory, searched through one by one. */
    private static final class Held implements OriginShelf {
        final TreeMap<Long, Text> texts = new TreeMap<>();
        final Map<String, String> roots = new HashMap<>();

        @Override
        public long[] places(long mark) {
            return texts.entrySet().stream()
                    .filter(e -> java.util.Arrays.binarySearch(
                                    Fingerprint.marks(
                                            e.getValue().article(), e.getValue().fingerprint()),
                                    mark)
                            >= 0)
                    .mapToLong(Map.Entry::getKey)
                    .toArray();
        }

        @Override
        public List<Text> texts(Collection<Long> places) {
            return new TreeSet<>(places)
                    .stream().filter(texts::containsKey).map(texts::get).toList();
        }

        @Override
        public List<Long> group(long place) {
            String root = roots.get(texts.get(place).article().article().id());
            return texts.entrySet().stream()
                    .filter(e -> root.equals(
                            roots.get(e.getValue().article().article().id())))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void changesComeToWhatTheWholeSetComesTo(long seed) {
        Random random = new Random(seed);
        List<CodedArticle> all = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            all.add(article(random, i));
        }
        Collections.shuffle(all, random);
        Held held = new Held();
        List<CodedArticle> here = new ArrayList<>();
        change(held, here, all.subList(0, 52), List.of());
        for (int i = 52; i < all.size(); i++) {
            List<CodedArticle> gone =
                    random.nextInt(3) == 0 ? List.of(here.get(random.nextInt(here.size()))) : List.of();
            change(held, here, all.subList(i, i + 1), gone);
        }
        while (here.size() > 40) {
            change(held, here, List.of(), List.of(here.get(random.nextInt(here.size()))));
        }
    }

    private static void change(Held held, List<CodedArticle> here, List<CodedArticle> come, List<CodedArticle> go) {
        List<OriginShelf.Text> fresh = come.stream().map(LocalOriginsTest::text).toList();
        List<OriginShelf.Text> gone = go.stream().map(LocalOriginsTest::text).toList();
        Map<String, String> roots = LocalOrigins.roots(held, fresh, gone);
        for (CodedArticle a : go) {
            held.texts.remove(LocalOrigins.place(a.article().id()));
            held.roots.remove(a.article().id());
        }
        fresh.forEach(
                t -> held.texts.put(LocalOrigins.place(t.article().article().id()), t));
        held.roots.putAll(roots);
        here.removeAll(go);
        here.addAll(come);
        Origins whole = Origins.of(here);
        for (CodedArticle a : here) {
            String id = a.article().id();
            assertThat(held.roots.get(id)).as(id).isEqualTo(whole.of(id));
        }
    }

    private static OriginShelf.Text text(CodedArticle article) {
        return new OriginShelf.Text(article, Fingerprint.of(article));
    }
}
