package org.umubano.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.app.cli.Paragraphs.Piece;
import org.umubano.dossier.Tone;

class ParagraphsTest {

    @Test
    void whatIsLongHangsUnderItsText() {
        String out =
                printed(40, 2, "date", 12, Piece.of("28 May 2025 and one day more"), new Piece(Tone.QUIET, "(rw1)"));
        assertThat(out).isEqualTo("  date      28 May 2025 and one day more\n            (rw1)\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 67, 80, 96, 100})
    void noWordIsLostAndNoLineIsTooWide(int columns) {
        Random random = new Random(columns);
        for (int n = 1; n < 60; n++) {
            String text = random.ints(n, 1, 13).mapToObj("x"::repeat).collect(Collectors.joining(" "));
            String out = printed(columns, 2, "label", 20, Piece.of(text), Piece.of("end"));
            assertThat(out.strip().split("\\s+")).containsExactly(("label " + text + " end").split(" "));
            assertThat(out.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
        }
    }

    private static String printed(int columns, int indent, String label, int at, Piece... pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                false,
                columns,
                () -> LocalDate.of(2025, 5, 28));
        new Paragraphs(console).print(indent, label, at, pieces);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
