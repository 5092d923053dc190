package org.umubano.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArgumentsTest {

    @Test
    void readsWhatIsAskedFor() {
        Main.Arguments arguments = new Main.Arguments();
        arguments.read("--out", "out", "--stream", "60", "--keep", "90", "--kafka", "a:1", "--topic", "news", "folder");
        Job.Options options = arguments.options();
        assertThat(options.inputs()).containsExactly("folder");
        assertThat(options.topic()).isEqualTo(new Topic("a:1", "news"));
        assertThat(options.roundMillis()).isEqualTo(60_000);
        assertThat(options.keepMillis()).isEqualTo(90L * 24 * 3600 * 1000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "--out out|no input",
                "folder|--out is missing",
                "--out|--out needs a value",
                "--out out --stream soon folder|'soon' is no number",
                "--out out --stream 0 folder|--stream wants a number above 0",
                "--out out --kafka a:1 --stream 5|--kafka and --topic belong together",
                "--out out --kafka a:1 --topic t|--kafka does not end: give --stream SECONDS too",
                "--out out --keep 9 folder|--keep is for streams: give --stream SECONDS too",
                "--out out --postgres db folder|--postgres wants jdbc:postgresql://...",
                "--out out --sideways folder|there is no option --sideways"
            })
    void saysWhatIsWrong(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Main.Arguments().read(line.split(" ", -1)))
                .withMessage(message);
    }
}
