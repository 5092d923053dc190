package org.umubano.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextLinesTest {

    /** A sentence that is cut out of its line alone is the one that the whole line has there. */
    @Property(tries = 500)
    void pieceOfALineHasTheSentencesOfTheLine(@ForAll("lines") String text) {
        for (String language : new String[] {"en", "rw"}) {
            Segmenter segmenter = Segmenter.of(language);
            TextLines pieces = new TextLines(segmenter, text);
            for (Sentence sentence : segmenter.segment(text)) {
                for (Token token : sentence.tokens()) {
                    Sentence found = pieces.sentenceAt(token.start());
                    assertThat(found).isEqualTo(sentence);
                }
            }
        }
    }

    /** Where a piece of a line was cut before, the line has the same sentences as if none was. */
    @Property(tries = 500)
    void linesAreTheSameWithAPieceCutBefore(@ForAll("lines") String text) {
        for (String language : new String[] {"en", "rw"}) {
            Segmenter segmenter = Segmenter.of(language);
            List<Sentence> whole = segmenter.segment(text);
            for (Sentence sentence : whole) {
                TextLines lines = new TextLines(segmenter, text);
                lines.sentenceAt(sentence.start());
                assertThat(lines.sentences()).isEqualTo(whole);
            }
        }
    }

    /** Lines are counted alike whatever ends them, and blanks between two are no line. */
    @Example
    void aLineOfBlanksIsNone() {
        for (String end : List.of("\n", "\n\n", "\r\n", "\r\n\r\n", " \n \t\n", "\n\u00A0\n")) {
            TextLines lines = new TextLines(Segmenter.of("en"), "Market burns" + end + "Nobody was hurt." + end);
            assertThat(lines.count()).as(end).isEqualTo(2);
            assertThat(lines.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1);
        }
        String cut = "The market of the town burnt down on Monday night," + "\r\n" + "and nobody was hurt.";
        assertThat(new TextLines(Segmenter.of("en"), cut).count()).isEqualTo(1);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.of(
                        "Gen",
                        "Dr",
                        "U.S",
                        "J",
                        "w\u2019u",
                        "Kigali",
                        "Rwanda's",
                        "talks",
                        "3.5",
                        "10",
                        "Lt-Gen",
                        "prof",
                        "n'",
                        ".",
                        ". ",
                        ". ",
                        "! ",
                        "?\u201d ",
                        "\u201c",
                        "\u201d",
                        " ",
                        " ",
                        " ",
                        "\u2026 ",
                        "(",
                        ") ",
                        "\n",
                        ", ",
                        "a",
                        "nos")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
