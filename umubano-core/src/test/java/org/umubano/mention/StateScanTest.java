package org.umubano.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.umubano.text.Segmenter;
import org.umubano.text.Sentence;
import org.umubano.text.Table;

final class StateScanTest {

    private final MentionReader reader = MentionReader.of("en");
    private final MentionReader kinyarwanda = MentionReader.of("rw");

    @Test
    void leavesWhatNamesNoState() {
        assertThat(reader.mayNameState("The bakery on the corner was shut on Monday, its owner said."))
                .isFalse();
        assertThat(reader.mayNameState("The flight to Astana was late.")).isFalse();
        assertThat(reader.mayNameState("A bus hit a wall; two passengers were hurt."))
                .isFalse();
        assertThat(kinyarwanda.mayNameState("Minisitiri yavuze ko imvura yangije imihanda."))
                .isFalse();
    }

    @Test
    void keepsWhatMay() {
        assertThat(reader.mayNameState("Astana welcomed the envoy.")).isTrue();
        assertThat(reader.mayNameState("A KAZAKH envoy came.")).isTrue();
        assertThat(reader.mayNameState("Kagame spoke.")).isTrue();
        assertThat(kinyarwanda.mayNameState("Nairobi yabyemeje.")).isTrue();
        assertThat(kinyarwanda.mayNameState("Minisitiri w’u Rwanda yavuze.")).isTrue();
    }

    /** Words of the tables in any company: where the scan says no, the reader finds nobody of a state. */
    @Test
    void neverSaysNoToATextWithAState() {
        neverSaysNo(
                "en",
                List.of("the", "a", "met", "in", "of", "and", "John", "A.", "said", "visited", ",", "Smith", "its"));
    }

    @Test
    void neverSaysNoWherePressHasAHome() {
        neverSaysNo(
                "rw",
                List.of(
                        "mu",
                        "muri",
                        "na",
                        "wa",
                        "Minisitiri",
                        "Jean",
                        "A.",
                        "yasuye",
                        ",",
                        "Mugabo",
                        "yabwo",
                        "ingabo"));
    }

    private static void neverSaysNo(String language, List<String> plain) {
        MentionReader reader = MentionReader.of(language);
        Segmenter segmenter = Segmenter.of(language);
        List<String> words = new ArrayList<>();
        String folder = "lang/" + language + "/";
        for (String table :
                List.of(folder + "states.tsv", folder + "places.tsv", folder + "offices.tsv", "world/officials.tsv")) {
            for (Table.Row row : Table.load(table).rows()) {
                for (String column :
                        List.of("names", "weak", "demonyms", "people", "seats", "forms", "name", "variants")) {
                    add(words, row, column);
                }
            }
        }
        Random random = new Random(7);
        int quiet = 0;
        for (int i = 0; i < 4000; i++) {
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < 6; w++) {
                List<String> some = random.nextInt(5) == 0 ? words : plain;
                String word = some.get(random.nextInt(some.size()));
                int cut = word.indexOf(' ');
                text.append(cut > 0 && random.nextBoolean() ? word.substring(cut + 1) : word)
                        .append(' ');
            }
            if (!reader.mayNameState(text.toString())) {
                quiet++;
                List<Sentence> sentences = segmenter.segment(text.toString());
                assertThat(reader.read(text.toString(), sentences).actors())
                        .as(text.toString())
                        .allMatch(a -> a.state() == null);
            }
        }
        assertThat(quiet).isGreaterThan(300);
    }

    private static void add(List<String> words, Table.Row row, String column) {
        try {
            words.addAll(row.list(column));
        } catch (IllegalArgumentException e) {
            // This table has no such column.
            return;
        }
    }
}
