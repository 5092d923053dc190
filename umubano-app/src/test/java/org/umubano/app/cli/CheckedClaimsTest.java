package org.umubano.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.umubano.json.JsonObject;
import org.umubano.text.Table;

/** True, false and half true claims in both languages against a few own articles: {@code check/claims.tsv}. */
class CheckedClaimsTest {

    @TempDir
    static Path folder;

    private static String news;

    @BeforeAll
    static void write() throws IOException {
        Path file = folder.resolve("articles.jsonl");
        try (InputStream in = CheckedClaimsTest.class.getResourceAsStream("/check/articles.jsonl")) {
            Files.write(file, in.readAllBytes());
        }
        news = file.toString();
    }

    static List<Arguments> claims() {
        return Table.load("check/claims.tsv").rows().stream()
                .map(r -> Arguments.of(r.get("outcome"), r.get("claim")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("claims")
    void comesTo(String outcome, String claim) {
        JsonObject line =
                JsonObject.parse(Ran.command("check", "--json", claim, news).out());
        assertThat(line.string("outcome")).isEqualTo(outcome);
        boolean isPlain = outcome.equals("supported") || outcome.equals("disputed");
        assertThat(line.string("answer")).isEqualTo(isPlain ? outcome : "silent");
        if (outcome.equals("supported")) {
            assertThat(line.strings("not_understood")).isEmpty();
        }
    }

    @Test
    void whatDoesNotStandInTheCalendarIsSaid() {
        assertThat(told("Rwanda cut ties with Belgium on 31 April 2025."))
                .startsWith("SILENT")
                .contains("There is no 31 April in the calendar");
        assertThat(told("Rwanda cut ties with Belgium on Friday 17 March 2025."))
                .startsWith("PARTLY")
                .contains("“Friday 17 March 2025”: that day was a Monday");
    }

    @Test
    void farFromADateTheAnswerTellsWhatCountsAsNear() {
        assertThat(told("Rwanda cut ties with Belgium in June 2024."))
                .startsWith("SILENT")
                .contains("They do tell of", "Up to 7 days from a report");
    }

    @Test
    void whatIsSaidInsteadIsShown() {
        assertThat(told("Rwanda and Ghana signed a defence agreement."))
                .startsWith("PARTLY")
                .contains("defence nobody says", "say visas");
    }

    @Test
    void ofWhatWasNotReadNothingIsSaid() {
        assertThat(told("The weather is nice")).startsWith("NOT READ").contains("read as English", "weather, nice");
        assertThat(told("Rwanda invaded Congo in January 2025 and occupied Goma."))
                .contains("not checked: occupied");
    }

    private static String told(String claim) {
        return Ran.command("check", claim, news).out().replaceAll("\\s+", " ");
    }
}
