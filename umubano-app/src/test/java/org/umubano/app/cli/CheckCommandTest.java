package org.umubano.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.json.JsonObject;
import org.umubano.json.LineSchema;

class CheckCommandTest {

    @TempDir
    static Path folder;

    private static String news;

    @BeforeAll
    static void write() throws IOException {
        Path file = folder.resolve("news.jsonl");
        Files.writeString(file, """
                {"id":"a","source_domain":"one.example","date_publish":"2024-03-12","maintext":"Norway's Foreign Minister Kari Hansen arrived in Nairobi on Monday for an official visit to Kenya. Norway and Kenya established diplomatic relations in 1965."}
                {"id":"b","source_domain":"two.example","date_publish":"2024-03-13","maintext":"Kari Hansen, the foreign minister of Norway, visited Kenya on 11 March 2024. The two countries, Kenya and Norway, established diplomatic relations in 1967, a reader of the archives will find."}
                {"id":"c","source_domain":"three.example","date_publish":"2024-03-13","maintext":"Uganda opened an embassy in Oslo, Norway, on 4 March 2024, after years of preparation and much debate at home."}
                """);
        news = file.toString();
    }

    @Test
    void whatIsToldInPartIsCalledSoAndFilesGoByTheirNames() throws IOException {
        Path plain = Files.writeString(
                folder.resolve("plain.txt"),
                "Kari Hansen, the foreign minister of Norway, visited Kenya on 11 March 2024.");
        String out = Ran.command(
                        "check",
                        "Kari Hansen of Norway visited Kenya in March 2024 for talks on fish.",
                        plain.toString())
                .out();
        assertThat(out)
                .contains("Kari Hansen visited Kenya (held, March 2024)")
                .contains("plain.txt")
                .doesNotContain(folder.toString());
        Ran rw = Ran.command(
                "check",
                "--lang",
                "rw",
                "Kari Hansen of Norway visited Nairobi, Kenya, in March 2024.",
                plain.toString());
        assertThat(rw.out()).startsWith("IGICE").contains("Werurwe 2024)  igice");
    }

    @Test
    void anotherSpellingOfANameIsNoOtherValueAndAnotherLengthIsShown() throws IOException {
        Path file = folder.resolve("spellings.jsonl");
        Files.writeString(file, """
                {"id":"a","source_domain":"one.example","date_publish":"2025-09-10","maintext":"Estonian Foreign Minister Marten Tõnisson visited Uganda for three days, from 8 September 2025."}
                {"id":"b","source_domain":"two.example","date_publish":"2025-09-12","maintext":"Estonian Foreign Minister Marten Tonnisson visited Uganda for four days, from 8 September 2025, it was said in Kampala."}
                """);
        String out = Ran.command(
                        "check", "Minister Marten Tonisson of Estonia visited Uganda for three days", "" + file)
                .out();
        assertThat(out)
                .startsWith("SUPPORTED")
                .doesNotContain("Tonnisson:", "Tõnisson:", "says Marten", "nobody says otherwise")
                .contains("2 articles from 2 independent origins say so")
                .contains("says 4 days:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Norway and Kenya have had diplomatic relations since 1965 | disputed
        Norway and Kenya established diplomatic relations in 1990. | disputed
        Norway and Kenya established diplomatic relations. | supported
        Norvège na Kenya bifitanye umubano kuva mu 1965 | disputed
        Norwegian Foreign Minister Kari Hansen visited Kenya in March 2024. | supported
        Minister Kari Hansen of Norway visited Kenya on 13 March 2024. | disputed
        Norwegian Foreign Minister Kari Hansen visited Kenya in June 2019. | silent
        Uganda opened an embassy in Norway in March 2024. | supported
        Uganda closed its embassy in Norway in 2020. | silent
        Kenya and Uganda signed an agreement on 4 March 2024. | silent
        The weather was fine. | silent
        """)
    void answers(String sentence, String answer) {
        Ran ran = Ran.command("check", "--json", sentence, news);
        assertThat(ran.code()).isZero();
        JsonObject line = JsonObject.parse(ran.out());
        assertThat(line.string("answer")).as(ran.out()).isEqualTo(answer);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(LineSchema.CHECK.text())
                        .validate(ran.out(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void bothSidesAreShownWithTheirSentences() {
        Ran ran = Ran.command("check", "Norway and Kenya have had diplomatic relations since 1965", news);
        assertThat(ran.out())
                .startsWith("DISPUTED")
                .contains("one.example", "two.example", "says 1967", "in 1967", "100% of its words checked");
        Ran far = Ran.command("check", "Norwegian Foreign Minister Kari Hansen visited Kenya in June 2019.", news);
        assertThat(far.out()).startsWith("SILENT").contains("They do tell of: Kari Hansen visited");
    }

    @Test
    void theAnswerIsWrittenInKinyarwandaToo() {
        Ran ran =
                Ran.command("check", "Norway and Kenya have had diplomatic relations since 1965", "--lang", "rw", news);
        assertThat(ran.out())
                .startsWith("BIRAVUGURUZWA")
                .contains("itariki", "ivuga: 1967", "inkomoko 1 yigenga", "in 1967")
                .doesNotContain("disputed", "article");
        assertThat(Ran.command("check", "Byari byiza.", "--sentence-lang", "rw", "--lang", "rw", news)
                        .out())
                .contains("NTIYASOMWE", "Nta gikorwa hagati y’ibihugu");
        assertThat(Ran.command("check", " ", news).code()).isEqualTo(Outcome.USAGE);
    }

    @Test
    void whatWasNotUnderstoodIsSaid() {
        Ran ran = Ran.command(
                "check", "--json", "Norway and Kenya established diplomatic relations over lukewarm porridge.", news);
        assertThat(JsonObject.parse(ran.out()).strings("not_understood")).contains("porridge");
        assertThat(JsonObject.parse(ran.out()).fraction("understood")).isBetween(0.4, 0.9);
    }

    @Test
    void failOnEndsWithOne() {
        String claim = "Norway and Kenya established diplomatic relations in 1990.";
        assertThat(Ran.command("check", "--fail-on", "disputed", claim, news).code())
                .isEqualTo(Outcome.FOUND);
        assertThat(Ran.command("check", "--fail-on", "silent", claim, news).code())
                .isZero();
        Ran nowhere =
                Ran.command("check", claim, "--store", folder.resolve("nowhere").toString());
        assertThat(nowhere.code()).isEqualTo(Outcome.INPUT_OUTPUT);
        assertThat(nowhere.err()).contains("there is no store");
    }
}
