package org.umubano.coding.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.SharedCoder;

/** States that a sentence does not name: the trace says so. */
class ToldElsewhereTest {

    private static List<String> elsewhere(String text) {
        return SharedCoder.RULES.code(Article.of(null, PartialDate.parse("2024-01-19"), text)).mentions().stream()
                .map(m -> m.kind().code() + " " + m.trace().getOrDefault("elsewhere", "-"))
                .toList();
    }

    @Test
    void marksTheSideThatTheSentenceLeavesOut() {
        assertThat(elsewhere("Pakistan recalled its ambassador to Iran.\n\n"
                        + "Iran and Pakistan are neighbours. Islamabad also closed its embassy on Wednesday."))
                .containsExactly("relations -", "mission IRN");
    }

    @Test
    void marksNothingWhereBothAreNamed() {
        assertThat(elsewhere("Pakistan recalled its ambassador to Iran on Wednesday."))
                .containsExactly("relations -");
    }
}
