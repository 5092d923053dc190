package org.umubano.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    /** Wherever pairs, and halves of pairs, stand in a text of several steps. */
    @Property(tries = 100)
    void turnsAreThoseOfTheTextItself(@ForAll("texts") String text) {
        CodePoints points = new CodePoints(text);
        for (int i = 0; i <= text.length(); i++) {
            assertThat(points.of(i)).isEqualTo(text.codePointCount(0, i));
        }
        assertThat(points.length()).isEqualTo(text.codePointCount(0, text.length()));
        for (int n = 0; n <= points.length(); n++) {
            assertThat(points.toIndex(n)).isEqualTo(text.offsetByCodePoints(0, n));
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> plain = Arbitraries.integers().between(0, 300).map("u"::repeat);
        Arbitrary<String> pairs = Arbitraries.integers().between(0, 300).map("\ud83d\ude00"::repeat);
        Arbitrary<String> halves = Arbitraries.of("\ud83d", "\ude00", "\ude00\ud83d", "");
        return Arbitraries.oneOf(plain, pairs, halves).list().ofMaxSize(12).map(parts -> String.join("", parts));
    }

    @Test
    void whatLiesBehindTheEndIsNoPlace() {
        CodePoints points = new CodePoints("a\ud83d\ude00b");
        assertThatThrownBy(() -> points.of(5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> points.toIndex(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    /** Counted from the emoji on each time, these would be a hundred thousand million steps. */
    @Test
    void aLongTextWithAnEmojiInItsFirstLineIsTurnedAsFastAsOneWithout() {
        String text = "News \ud83d\ude00\n" + "umubano ".repeat(125_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            CodePoints points = new CodePoints(text);
            for (int i = 10; i < text.length(); i += 5) {
                assertThat(points.toIndex(points.of(i))).isEqualTo(i);
            }
        });
    }
}
