package org.umubano.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeighbourMarksTest {

    private final NeighbourMarks marks = NeighbourMarks.load();

    @Test
    void kinyarwandaIsOnThePositiveSideOfTheBalance() {
        assertThat(marks.languages()).containsExactly("rw", "rn");
    }

    @Test
    void wordsCountWholeOnly() {
        assertThat(marks.balance("canke")).isNegative();
        assertThat(marks.balance("canken")).isZero();
        assertThat(marks.balance("ntabwo")).isPositive();
    }

    @Test
    void aPieceBeforeAnApostropheIsAWord() {
        assertThat(marks.balance("igihugu c'Uburundi")).isNegative();
        assertThat(marks.balance("igihugu c\u2019Uburundi")).isNegative();
        assertThat(marks.balance("ikibazo cy'amazi")).isPositive();
    }

    @Test
    void beginningsAndEndsAndPartsOfWordsCountWhereTheyStand() {
        assertThat(marks.balance("azokora")).isNegative();
        assertThat(marks.balance("azongera")).as("the stem begins with o").isZero();
        assertThat(marks.balance("bongeyeko")).isNegative();
        assertThat(marks.balance("ibyo")).isPositive();
        assertThat(marks.balance("IVYO")).isNegative();
    }

    @Test
    void whatBothHaveSaysNothing() {
        assertThat(marks.balance("Umukuru w'igihugu arashima abantu bose.")).isZero();
        assertThat(marks.balance("")).isZero();
    }

    @Test
    void oneMarkDecidesASentenceOfSharedWords() {
        LanguageDetector detector = LanguageDetector.load();
        assertThat(detector.detect("Abantu bose bari mu gihugu canke hanze bataha mu mahoro.")
                        .language())
                .isEqualTo("rn");
        assertThat(detector.detect("Abantu bose bari mu gihugu cyangwa hanze bataha mu mahoro.")
                        .language())
                .isEqualTo("rw");
    }
}
