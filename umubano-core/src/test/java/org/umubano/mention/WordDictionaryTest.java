package org.umubano.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.umubano.text.Segmenter;
import org.umubano.text.Token;

class WordDictionaryTest {

    private static final Segmenter ENGLISH = Segmenter.of("en");

    private static List<Token> tokens(String text) {
        return ENGLISH.tokenize(text, 0, text.length());
    }

    @Test
    void takesTheLongestPhrase() {
        WordDictionary<String> dictionary = new WordDictionary.Builder<String>()
                .add(tokens("foreign"), "adjective")
                .add(tokens("foreign minister"), "office")
                .build();
        assertThat(dictionary.scan(tokens("The foreign minister met foreign guests")))
                .extracting(m -> m.from() + "-" + m.to() + " " + m.values())
                .containsExactly("1-3 [office]", "4-5 [adjective]");
    }

    @Test
    void heedsTheCaseThatIsWritten() {
        WordDictionary<String> dictionary = new WordDictionary.Builder<String>()
                .add(tokens("US"), "state")
                .add(tokens("Turkey"), "state")
                .add(tokens("president"), "office")
                .build();
        assertThat(dictionary.scan(tokens("us Us turkey"))).isEmpty();
        assertThat(dictionary.scan(tokens("US Turkey TURKEY President PRESIDENT")))
                .hasSize(5);
    }

    @Test
    void keepsSeveralMeanings() {
        WordDictionary<String> dictionary = new WordDictionary.Builder<String>()
                .add(tokens("Kigali"), "place")
                .add(tokens("Kigali"), "seat")
                .build();
        assertThat(dictionary.scan(tokens("Kigali")).get(0).values()).containsExactly("place", "seat");
    }

    @Test
    void refusesAnEmptyPhrase() {
        WordDictionary.Builder<String> builder = new WordDictionary.Builder<>();
        assertThatThrownBy(() -> builder.add(List.of(), "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x");
    }

    @Property(tries = 200)
    void findsEveryPhraseInItself(
            @ForAll @Size(min = 1, max = 20) List<@AlphaChars @StringLength(min = 1, max = 4) String> words) {
        String phrase = words.stream().collect(Collectors.joining(" "));
        WordDictionary<String> dictionary =
                new WordDictionary.Builder<String>().add(tokens(phrase), phrase).build();
        assertThat(dictionary.scan(tokens(phrase)))
                .extracting(WordDictionary.Match::values)
                .containsExactly(List.of(phrase));
    }
}
