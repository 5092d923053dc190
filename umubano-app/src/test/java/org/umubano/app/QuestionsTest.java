package org.umubano.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.claim.Question;

class QuestionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        He came | He came.
        He came. | He came.
        Yaje? | Yaje?
        "He came" | "He came".
        "He came." | "He came."
        """, quoteCharacter = '`')
    void aSentenceIsReadWithItsStop(String text, String closed) {
        assertThat(Question.closed(text)).isEqualTo(closed);
    }
}
