package org.umubano.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CleaningTest {

    @Test
    void oneSpaceIsLeftOfManyAndNothingOfWhatIsHidden() {
        assertThat(Cleaning.line("Kigali, Mashariki\u2019s")).isEqualTo("Kigali, Mashariki\u2019s");
        assertThat(Cleaning.line("  a \u00A0b\n c  ")).isEqualTo("a b c");
        assertThat(Cleaning.line("a \u00ADb\u200B c\u202E")).isEqualTo("a b c");
        assertThat(Cleaning.line("\uD800 \uD83D\uDE00")).isEqualTo("\uFFFD \uD83D\uDE00");
        assertThat(Cleaning.line(" \n\t")).isEmpty();
    }

    /** What stands before something unclean reads as it does alone: the quick way and the slow one agree. */
    @Property
    void theHeadOfALineDoesNotDependOnItsEnd(@ForAll("texts") String text) {
        String slow = Cleaning.line("\u00AD" + text);
        assertThat(Cleaning.line(text)).isEqualTo(slow);
        assertThat(Cleaning.line(slow)).isEqualTo(slow);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('a', 'Z', ' ', '\n', '\u00A0', '\u00AD', '\u00E9', '\u2019', '\u2028', '\u200B', '\uFEFF')
                .withChars('\uD83D', '\uDE00', '\u1680', '\u007F')
                .ofMaxLength(14);
    }
}
