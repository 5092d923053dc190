package org.umubano.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.umubano.json.JsonObject;

/** Whatever it is given, a command says what is wrong with it and does the rest. */
class HostileInputTest {

    private static final String STORY =
            "Kenya’s foreign minister, Anna Wanjiru, met her Ghanaian counterpart, Kofi Boateng, in Accra on 3 March 2024.";

    @TempDir
    Path folder;

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private String file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertStoryIsRead(Ran ran) {
        assertThat(ran.lines()).isNotEmpty();
        JsonObject mention = JsonObject.parse(ran.lines().get(0));
        assertThat(mention.string("kind")).isEqualTo("meeting");
        assertThat(mention.object("evidence").string("text")).isEqualTo(STORY);
    }

    @Test
    void emptyAndBinaryFilesAreRejectedAndTheRestIsDone() throws IOException {
        byte[] noise = new byte[5000];
        new Random(7).nextBytes(noise);
        String empty = file("empty.txt", "");
        String binary = file("binary.dat", noise);
        Ran ran = Ran.command("mentions", empty, binary, file("story.txt", STORY));
        assertThat(ran.code()).isEqualTo(Outcome.REJECTED);
        assertThat(ran.err())
                .contains(empty + ": rejected, is empty")
                .contains(binary + ": rejected, is binary, not text");
        assertStoryIsRead(ran);
    }

    @Test
    void anUnreadableFileEndsWithFiveAndTheRestIsDone() throws IOException {
        Ran ran = Ran.command("mentions", "/no/such/file", file("empty.txt", ""), file("story.txt", STORY));
        assertThat(ran.code()).isEqualTo(Outcome.INPUT_OUTPUT);
        assertThat(ran.err()).contains("/no/such/file: no such file");
        assertStoryIsRead(ran);
    }

    @Test
    void otherCharsetsAreRead() throws IOException {
        for (String charset : new String[] {"windows-1252", "UTF-16", "UTF-16LE"}) {
            Ran ran = Ran.command("mentions", file("story.txt", STORY.getBytes(Charset.forName(charset))));
            assertThat(ran.code()).as(charset).isZero();
            assertStoryIsRead(ran);
        }
    }

    @Test
    void aLineOfFiftyMegabytesIsRejected() throws IOException {
        InputStream begin = new ByteArrayInputStream("{\"maintext\":\"".getBytes(StandardCharsets.UTF_8));
        byte[] piece = "word ".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        InputStream line = begin;
        for (int i = 0; i < 50; i++) {
            line = new SequenceInputStream(line, new ByteArrayInputStream(piece));
        }
        byte[] end = ("\"}\n{\"maintext\":\"" + STORY + "\"}\n").getBytes(StandardCharsets.UTF_8);
        Ran ran = Ran.with(new SequenceInputStream(line, new ByteArrayInputStream(end)), "mentions", "-");
        assertThat(ran.code()).isEqualTo(Outcome.REJECTED);
        assertThat(ran.err()).contains("standard input:1: rejected, is too long for one article");
        assertStoryIsRead(ran);
    }

    @Test
    void articlesInOtherLanguagesAreNamedAndLeft() throws IOException {
        String french = file(
                "fr.txt",
                "Le ministre des Affaires étrangères a rencontré son homologue dans la capitale, où ils ont parlé "
                        + "du commerce et des relations entre les deux pays pendant plus de deux heures.");
        String kirundi = file(
                "rn.txt",
                "Umukuru w’igihugu c’Uburundi yaraye ashitse mu gisagara, aho yakiriwe n’abashikiranganji "
                        + "batandukanye. Abarundi benshi bari baje kumwakira, bavuga ko bahimbawe cane no kumubona.");
        Ran ran = Ran.command("mentions", french, kirundi, file("story.txt", STORY));
        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .contains(french + ": left, its language (French) is not read")
                .contains(kirundi + ": left, its language (Kirundi) is not read");
        assertStoryIsRead(ran);
    }

    @Test
    void whatHasNoDateStaysWithoutOne() {
        String text = "Kenya’s foreign minister, Anna Wanjiru, met her Ghanaian counterpart, Kofi Boateng, in Accra.";
        Ran ran = Ran.reading(text, "mentions", "-");
        assertThat(ran.code()).isZero();
        assertThat(ran.lines()).isNotEmpty();
        assertThat(JsonObject.parse(ran.lines().get(0)).dateOrNull("from")).isNull();
        assertThat(ran.out()).doesNotContain("\"" + java.time.Year.now(java.time.ZoneOffset.UTC));
    }

    @Test
    void theDateOfPublicationCanBeGiven() {
        Ran ran = Ran.reading(STORY, "articles", "--published", "2024-03-04", "-");
        assertThat(ran.out()).contains("\"published\":\"2024-03-04\",\"published_how\":\"given\"");
    }

    @Test
    void onlyArticlesOfALanguageAreTaken() {
        assertThat(Ran.reading(STORY, "mentions", "--article-lang", "rw", "-").out())
                .isEmpty();
        assertThat(Ran.reading(STORY, "mentions", "--article-lang", "en,rw", "-")
                        .out())
                .isNotEmpty();
    }
}
