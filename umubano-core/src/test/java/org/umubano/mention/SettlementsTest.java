package org.umubano.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.text.Segmenter;

/** Towns that no table has, by the words before them. */
class SettlementsTest {

    @Test
    void areOfTheStateOfTheAdjectiveBefore() {
        assertThat(towns("en", "The two met in the Ugandan border town of Busiwa on Monday."))
                .containsExactly("Busiwa UGA");
    }

    @Test
    void areOfTheStateNamedRightAfter() {
        assertThat(towns("en", "The two met in the town of Mbezira, Ghana, on Monday."))
                .containsExactly("Mbezira GHA");
        assertThat(towns("rw", "Bahuriye mu mujyi wa Kasaji muri Uganda ku wa Mbere."))
                .containsExactly("Kasaji UGA");
    }

    @Test
    void areLeftWithoutAState() {
        assertThat(towns("en", "The two met in the town of Mbezira on Monday.")).isEmpty();
    }

    @Test
    void areNobody() {
        String text = "Officials of Kenya met in the town of Mbezira on Monday.";
        assertThat(MentionReader.of("en")
                        .read(text, Segmenter.of("en").segment(text))
                        .actors())
                .noneMatch(a -> "Mbezira".equals(a.name()));
    }

    private static List<String> towns(String language, String text) {
        return MentionReader.of(language).read(text, Segmenter.of(language).segment(text)).spans().stream()
                .filter(s -> s.type() == SpanMention.Type.PLACE && s.rule().contains("mention_words"))
                .map(s -> s.name() + " " + s.code())
                .toList();
    }
}
