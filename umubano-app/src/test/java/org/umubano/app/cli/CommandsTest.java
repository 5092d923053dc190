package org.umubano.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.event.EventMention;
import org.umubano.json.JsonObject;
import org.umubano.json.LineSchema;

class CommandsTest {

    @TempDir
    static Path folder;

    private static String demo;

    @BeforeAll
    static void writeDemo() throws IOException {
        try (InputStream in = CommandsTest.class.getResourceAsStream("/demo/articles.jsonl")) {
            demo = folder.resolve("demo.jsonl").toString();
            Files.write(Path.of(demo), in.readAllBytes());
        }
    }

    @ParameterizedTest
    @CsvSource({"articles,ARTICLE", "mentions,MENTION", "events,EVENT", "analyse,ANALYSIS", "language,LANGUAGE"})
    void everyLineKeepsToItsSchema(String command, LineSchema schema) {
        Ran ran = Ran.command(command, demo);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema.text());
        assertThat(ran.lines())
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(validator.validate(line, InputFormat.JSON))
                        .as(line)
                        .isEmpty());
    }

    @Test
    void aDossierCountsACopyAsNoOrigin() throws IOException {
        String text = """
                President Afi Lawson of Togo visited Ghana on Monday, May 26. \
                She met President Kofi Mensah in Accra and the two signed an agreement on fisheries.""";
        List<String> files = new ArrayList<>();
        for (String name : List.of("one", "copy")) {
            Path file = folder.resolve(name + ".txt");
            Files.writeString(file, text + (name.equals("copy") ? "\n" : ""));
            files.add(file.toString());
        }
        Ran ran = Ran.command("dossier", "TGO", "GHA", "--published", "2025-05-27", files.get(0), files.get(1));
        assertThat(ran.out()).contains("2 articles · 1 independent origin ·");
    }

    @Test
    void onlyWhatIsReadForSureIsWritten() {
        List<String> all = Ran.command("mentions", demo).lines();
        List<String> sure = Ran.command("mentions", "--sure", "0.9", demo).lines();
        assertThat(sure).isNotEmpty().hasSizeLessThan(all.size()).isSubsetOf(all);
        assertThat(sure).allMatch(line -> line.contains("\"confidence\":0.9") || line.contains("\"confidence\":1"));
        assertThat(Ran.command("events", "--sure", "80", demo).err()).contains("'80' is no number from 0 to 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "mentions", "events"})
    void orderAndRepetitionDoNotChangeAByte(String command) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(demo), StandardCharsets.UTF_8));
        lines.addAll(lines.subList(0, 3));
        Collections.reverse(lines);
        Path other = folder.resolve("other-" + command + ".jsonl");
        Files.write(other, lines);
        assertThat(Ran.command(command, other.toString()).out())
                .isEqualTo(Ran.command(command, demo).out())
                .isNotEmpty();
    }

    @Test
    void theDossierSpeaksBothLanguages() {
        Ran english = Ran.command("dossier", "RWA", "kazakhstan", "--as-of", "2025-05-27", demo);
        assertThat(Ran.command("dossier", "rwa-KAZ", "--as-of", "2025-05-27", demo)
                        .out())
                .isEqualTo(english.out());
        Ran kinyarwanda = Ran.command("dossier", "u Rwanda", "KAZ", "--as-of", "2025-05-27", "--lang", "rw", demo);
        assertThat(english.code()).isZero();
        assertThat(english.out()).startsWith("RWANDA – KAZAKHSTAN").contains("27 May 2025", "SOURCES AND ORIGINS");
        assertThat(kinyarwanda.out()).contains("27 Gicurasi 2025", "INKURU N’INKOMOKO YAZO");
        assertThat(english.lines())
                .allSatisfy(l ->
                        assertThat(l.codePointCount(0, l.length())).as(l).matches(n -> n <= 96 || l.contains("://")));
        assertThat(english.out()).doesNotContain("\u001b[");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "md", "html"})
    void theDossierHasOtherFormats(String format) {
        Ran ran = Ran.command("dossier", "RWA", "KAZ", "--format", format, demo);
        assertThat(ran.code()).isZero();
        switch (format) {
            case "json" ->
                assertThat(JsonObject.parse(ran.out()).strings("states")).containsExactly("RWA", "KAZ");
            case "md" -> assertThat(ran.out()).startsWith("# Rwanda – Kazakhstan\n");
            default ->
                assertThat(ran.out())
                        .startsWith("<!doctype html>")
                        .endsWith("</html>\n")
                        .doesNotContain("<script");
        }
    }

    @Test
    void anEventIsExplained() {
        String event =
                JsonObject.parse(Ran.command("events", demo).lines().get(0)).string("id");
        Ran all = Ran.command("explain", event.substring(0, 8), demo);
        assertThat(all.code()).isZero();
        assertThat(all.out()).contains("event " + event, "what the articles say", "mention ", "kind", "←", "“");
        Ran rw = Ran.command("explain", event, "--lang", "rw", demo);
        assertThat(rw.out()).contains("igikorwa " + event, "icyo inkuru zivuga").doesNotContain("what the articles");
        for (String date : List.of("from", "date", "itariki")) {
            assertThat(Ran.command("explain", event, date, demo).out())
                    .isEqualTo(Ran.command("explain", event, "from", demo).out())
                    .doesNotContain("kind of act");
        }
        Ran one = Ran.command("explain", event, "status", demo);
        assertThat(one.out()).contains("status").doesNotContain("  kind  ");
        assertThat(Ran.command("explain", "zzzz", demo).code()).isEqualTo(Outcome.USAGE);
    }

    /** What is told by its words alone says so, with what its words tell, in the order in which people read it. */
    @Test
    void howSureAMentionIsIsSaidInBothLanguages() {
        String byWords = Ran.command("mentions", demo).lines().stream()
                .filter(l -> l.contains("\"" + EventMention.BY_WORDS + "\""))
                .findFirst()
                .map(l -> JsonObject.parse(l).string("id"))
                .orElseThrow();
        assertThat(Ran.command("explain", byWords, demo).out())
                .containsPattern(
                        "(?s)confidence +0\\.\\d.*how found +by its words alone.*its words +\\d+ % likely.*other readings +\\d+ %");
        assertThat(Ran.command("explain", byWords, "confidence", demo).out())
                .contains("how found", "its words")
                .doesNotContain("kind of act");
        assertThat(Ran.command("explain", byWords, "icyizere", "--lang", "rw", demo)
                        .out())
                .contains("uko byabonetse", "amagambo yayo", "ubundi busobanuro")
                .doesNotContain("second look", "other words", "likely");
    }

    @Test
    void whyTwoReportsAreOneEventIsSaidInBothLanguages() {
        List<String> reports = new ArrayList<>();
        JsonObject visit = Ran.command("events", demo).lines().stream()
                .map(JsonObject::parse)
                .filter(e -> e.number("reports") > 2)
                .findFirst()
                .orElseThrow();
        reports.addAll(visit.objects("mentions", m -> m.string("id")));
        String[] pair = {"explain", reports.get(0), "--with", reports.get(1), "--lang", "", demo};
        pair[5] = "en";
        assertThat(Ran.command(pair).out()).contains("one event (+", "states: 2 in common", "threshold: ");
        pair[5] = "rw";
        assertThat(Ran.command(pair).out())
                .contains("igikorwa kimwe (+", "ibihugu: ")
                .doesNotContain("in common", "bar:");
    }

    @Test
    void theDemoDoesTheMainJob() {
        Ran ran = Ran.command("demo");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("RWANDA – KAZAKHSTAN", "How to look further");
        assertThat(Ran.command("demo", "--lang", "rw").out()).contains("Gicurasi");
    }

    @Test
    void failOnEndsWithOneWhereItIsFound() {
        assertThat(Ran.command("events", "--fail-on", "contradicts", demo).code())
                .isEqualTo(Outcome.FOUND);
        assertThat(Ran.reading("Nothing happened between the two of them.", "events", "--fail-on", "contradicts", "-")
                        .code())
                .isZero();
    }

    @Test
    void eventsOfFilesAreFilteredLikeThoseOfAStore() {
        assertThat(Ran.command("events", "--status", "planned", "--dyad", "RWA-KAZ", demo)
                        .lines())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(JsonObject.parse(line).string("status")).isEqualTo("planned"));
        assertThat(Ran.command("events", "--kind", "visit", "--verdict", "contradicts", demo)
                        .lines())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(JsonObject.parse(line).string("kind")).isEqualTo("visit"));
        assertThat(Ran.command("events", "--from", "2030-01-01", demo).lines()).isEmpty();
        assertThat(Ran.command("events", "--outlet", "impuruza", demo).lines()).isNotEmpty();
        assertThat(Ran.command("events", "--outlet", "nobody", demo).lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier RWA KAZ none.txt", "explain 3f9a none.txt", "check so none.txt"})
    void whereNothingCouldBeReadNothingIsSaidOfIt(String line) {
        Ran ran = Ran.command(line.split(" "));
        assertThat(ran.code()).isEqualTo(Outcome.INPUT_OUTPUT);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("umubano: none.txt: no such file\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "mentions -x | there is no option -x",
                "events --nope x | there is no option --nope",
                "code story.txt | there is no command 'code'",
                "check --lang sw x | --lang: nothing is written in 'sw', only in en and rw",
                "events https://news.example/a | https://news.example/a: is an address, not a file",
                "dossier RWA KAZ --as-of 2025-05 x | --as-of: '2025-05' is no day (yyyy-MM-dd)",
                "events --from 2025-02-30 x | --from: '2025-02-30' is no day",
                "dossier RWA KAZ --format pdf x | --format: expected one of [text, json, md, html]",
                "dossier Ruwanda KAZ x | 'Ruwanda' is no state; did you mean Rwanda (RWA)?",
                "dossier RWA Atlantis x | 'Atlantis' is no state; give its code",
                "articles --article-lang fr x | --article-lang: articles in 'fr' are not read",
            })
    void aWrongOptionIsNamed(String line, String message) {
        assertThat(Ran.command(line.split(" ")).err()).startsWith("umubano: " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "mentions",
                "mentions --nonsense x",
                "mentions --published soon x",
                "dossier RWA Atlantis x",
                "dossier RWA RWA x",
                "dossier RWA KAZ --as-of 2025-05 x",
                "dossier RWA KAZ --lang xx x",
                "events --fail-on nonsense x",
                "events --lang fr x",
                "analyse",
                "analyse --lang xx word",
                "language",
            })
    void wrongUsageEndsWithTwo(String line) {
        Ran ran = Ran.command(line.split(" "));
        assertThat(ran.code()).isEqualTo(Outcome.USAGE);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("umubano: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "demo",
                "dossier",
                "articles",
                "mentions",
                "events",
                "explain",
                "analyse",
                "language",
                "check",
                "evaluate"
            })
    void helpHasExamples(String command) {
        Ran ran = Ran.command(command, "--help");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Examples:", "umubano " + command);
    }
}
