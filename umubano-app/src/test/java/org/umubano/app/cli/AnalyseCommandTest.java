package org.umubano.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.json.JsonObject;

class AnalyseCommandTest {

    @TempDir
    Path folder;

    @Test
    void wordsOnTheCommandLineAreAText() {
        Ran ran = Ran.command("analyse", "Bagiranye ibiganiro i Astana");
        assertThat(ran.code()).isZero();
        JsonObject line = JsonObject.parse(ran.out());
        assertThat(line.string("language")).isEqualTo("rw");
        assertThat(line.has("line")).isFalse();
        assertThat(line.objects("tokens", t -> t.string("gloss")))
                .containsExactly("SM2-PST-have-RECP-PFV", "AUG-8-talk", "at", "Astana");
        assertThat(line.objects("entities", e -> e.string("type") + " " + e.string("state")))
                .containsExactly("LOC KAZ");
        assertThat(Ran.command("analyse", "--text", "Bagiranye ibiganiro i Astana")
                        .out())
                .isEqualTo(ran.out());
    }

    @Test
    void theReadableFormIsAligned() {
        Ran ran = Ran.command("analyse", "--format", "text", "Bagiranye ibiganiro i Astana");
        assertThat(ran.lines())
                .contains(
                        "  Bagiranye              ibiganiro    i    Astana",
                        "  SM2-PST-have-RECP-PFV  AUG-8-talk   at   Astana",
                        "  LOC       Astana  = KAZ");
        Ran narrow = Ran.command(
                "analyse",
                "--format",
                "text",
                "The ministers of the two countries held talks in Kigali on Monday and agreed to meet again before the end of the year.");
        assertThat(narrow.lines())
                .hasSizeGreaterThan(8)
                .allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(96));
    }

    @Test
    void offsetsAreCodePoints() {
        Ran ran = Ran.command("analyse", "--lang", "en", "🙂🙂 Kenya agreed.");
        JsonObject line = JsonObject.parse(ran.out());
        assertThat(line.objects("entities", e -> e.number("start") + "-" + e.number("end")))
                .containsExactly("3-8");
        assertThat(line.number("end")).isEqualTo(16);
    }

    @Test
    void linesAreTextsOfTheirOwn() throws IOException {
        Path file = folder.resolve("lines.txt");
        Files.writeString(
                file,
                "Yageze i Kigali ejo.\r\n\nIls sont partis pour la France hier matin avec leurs enfants.\nHe came to Nairobi yesterday.\n");
        Ran ran = Ran.command("analyse", "--lines", "--published", "2025-05-27", file.toString());
        assertThat(ran.lines().stream().map(JsonObject::parse))
                .extracting(l -> l.number("line") + " " + l.string("language") + " " + l.number("start"))
                .containsExactly("0 rw 0", "3 en 0");
        assertThat(ran.lines().get(1)).contains("\"value\":\"2025-05-26\"");
        assertThat(ran.err()).contains("left lines in languages that are not read: 1 French");
        Ran languages = Ran.command("language", "--lines", file.toString());
        assertThat(languages.lines().stream().map(JsonObject::parse))
                .extracting(l -> l.number("line") + " " + l.string("language"))
                .containsExactly("0 rw", "1 und", "2 fr", "3 en");
    }

    @Test
    void aLanguageThatIsNotReadIsNamedAndLeft() {
        Ran ran = Ran.reading(
                "Les deux ministres se sont rencontrés hier à Paris pour parler de commerce.", "analyse", "-");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("standard input: left, its language (French) is not read");
    }

    @Test
    void wordsOnTheCommandLineAreReadWhereTheirLanguageIsUncertain() {
        Ran ran = Ran.command("analyse", "Ouattara, Macky Sall, Buhari, Akufo-Addo.");
        assertThat(ran.lines()).hasSize(1);
        assertThat(ran.err()).contains("read as English");
    }

    @ParameterizedTest
    @CsvSource({
        "Kenya, French, English",
        "President Emmanuel Macron of France., French, English",
        "Gitega, Kirundi, Kinyarwanda",
        "u Rwanda, '', Kinyarwanda"
    })
    void aFewWordsAreReadInTheLikeliestLanguageThatIsRead(String words, String seems, String read) {
        for (Ran ran : List.of(Ran.command("analyse", words), Ran.reading(words, "analyse", "-"))) {
            assertThat(ran.lines()).hasSize(1);
            assertThat(ran.err())
                    .contains("the language is uncertain" + (seems.isEmpty() ? "" : " (" + seems + "?)") + ", read as "
                            + read + "; choose with --input-lang");
        }
    }

    @Test
    void whatIsSurelyOfAnotherLanguageIsLeftHoweverShort() {
        Ran ran = Ran.command("analyse", "Emmanuel Macron a rencontré Paul Kagame à Kigali mardi.");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("its language (French) is not read");
    }

    @Test
    void aFileThatIsMissingIsNoText() {
        Ran ran = Ran.command("analyse", "missing.txt");
        assertThat(ran.code()).isEqualTo(Outcome.INPUT_OUTPUT);
        assertThat(ran.err()).contains("missing.txt: no such file");
    }

    @ParameterizedTest
    @CsvSource({"missing.txt,false", "a/b,false", "-,false", "Yageze,true", "He came. She left.,true", "He came,true"})
    void whatIsText(String argument, boolean isText) {
        assertThat(Texts.isText(argument)).isEqualTo(isText);
    }

    @Test
    void theLanguageOfTheInputCanBeForced() {
        String text = "Rwanda, Kenya. Nairobi, Kigali.";
        Ran forced = Ran.reading(text, "analyse", "--lang", "rw", "-");
        assertThat(List.of(JsonObject.parse(forced.lines().get(0)).string("language")))
                .containsExactly("rw");
        String english = "Rwanda and Kenya established diplomatic relations in 1965.";
        assertThat(Ran.reading(english, "mentions", "-").out()).contains("\"language\":\"en\"");
        assertThat(Ran.reading(english, "mentions", "--lang", "rw", "-").out()).doesNotContain("\"language\":\"en\"");
    }

    @Test
    void whatIsPlainlyAnotherLanguageThanAskedIsSaid() {
        String english = "The president of Kenya met the foreign minister of Norway in Nairobi on Monday.";
        for (String command : new String[] {"analyse", "mentions", "events"}) {
            assertThat(Ran.reading(english, command, "--input-lang", "rw", "-").err())
                    .contains("read as Kinyarwanda, as --input-lang asks")
                    .contains("1 in English");
            assertThat(Ran.reading(english, command, "--lang", "en", "-").err()).doesNotContain("plainly");
        }
    }
}
