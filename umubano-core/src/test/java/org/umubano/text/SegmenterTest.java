package org.umubano.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmenterTest {

    private static List<String> forms(String language, String text) {
        return Segmenter.of(language).segment(text).stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::form)
                .toList();
    }

    @Test
    void clitics_are_tokens_of_their_own() {
        assertThat(forms("rw", "Minisitiri w’Ububanyi n’Amahanga w’u Rwanda n'iby'isi"))
                .containsExactly(
                        "Minisitiri", "w’", "Ububanyi", "n’", "Amahanga", "w’", "u", "Rwanda", "n'", "iby'", "isi");
        assertThat(forms("en", "Rwanda's embassy in Côte d'Ivoire"))
                .containsExactly("Rwanda", "'s", "embassy", "in", "Côte", "d'Ivoire");
    }

    @Test
    void abbreviations_and_decimals_do_not_end_a_sentence() {
        List<Sentence> sentences = Segmenter.of("en")
                .segment("Dr. A. Made-Up of the U.S. Embassy paid 4.1 million. “Good,” he said.\nNext one");
        assertThat(sentences).hasSize(3);
        assertThat(sentences.get(2).paragraph()).isEqualTo(1);
    }

    @Test
    void a_range_of_numbers_is_three_tokens() {
        assertThat(forms("rw", "ku ya 28–29 Gicurasi")).containsExactly("ku", "ya", "28", "–", "29", "Gicurasi");
        assertThat(forms("en", "28-29 May")).containsExactly("28", "-", "29", "May");
    }
}
