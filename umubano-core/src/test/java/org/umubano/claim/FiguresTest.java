package org.umubano.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A figure is found in digits and in words, and not inside another figure. */
class FiguresTest {

    @Test
    void findsDigitsWithCommasAndSpaces() {
        assertThat(Figures.says("Rwanda gave 1,000 tonnes of maize.", "en", "1000"))
                .isTrue();
        assertThat(Figures.says("toni 1 000 z'ibigori", "rw", "1000")).isTrue();
        assertThat(Figures.says("Rwanda gave 11,000 tonnes.", "en", "1000")).isFalse();
        assertThat(Figures.says("It was 10 of 100.", "en", "0")).isFalse();
    }

    @Test
    void findsNumberWords() {
        assertThat(Figures.says("Three more deals were signed.", "en", "3")).isTrue();
        assertThat(Figures.says("amasezerano atatu", "rw", "3")).isTrue();
        assertThat(Figures.says("Three more deals were signed.", "en", "4")).isFalse();
    }

    @Test
    void findsNothingWhereNoNumberIsAsked() {
        assertThat(Figures.says("Three deals", "en", "some")).isFalse();
    }
}
