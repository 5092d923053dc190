package org.umubano.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.umubano.json.JsonObject;

class StoreCommandsTest {

    @TempDir
    static Path folder;

    private static String demo;
    private static String store;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = StoreCommandsTest.class.getResourceAsStream("/demo/articles.jsonl")) {
            demo = folder.resolve("demo.jsonl").toString();
            Files.write(Path.of(demo), in.readAllBytes());
        }
        store = folder.resolve("store").toString();
        Ran ran = Ran.command("read", demo, "--store", store);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.err()).contains("12 read: 12 new, 0 unchanged, 0 changed, 0 rejected");
    }

    private static Ran on(String... words) {
        String[] all = java.util.Arrays.copyOf(words, words.length + 2);
        all[words.length] = "--store";
        all[words.length + 1] = store;
        return Ran.command(all);
    }

    private static JsonObject first(Ran ran) {
        assertThat(ran.code()).as(ran.err()).isZero();
        return JsonObject.parse(ran.lines().get(0));
    }

    @Test
    void readingAgainChangesNothing() {
        Ran ran = on("read", demo, "--json");
        assertThat(ran.out()).contains("\"new\":0,\"unchanged\":12");
        assertThat(Ran.command("read", folder.resolve("nowhere").toString(), "--store", store)
                        .code())
                .isEqualTo(Outcome.INPUT_OUTPUT);
    }

    @Test
    void whereNothingCanBeReadNoStoreIsBegun() {
        Path none = folder.resolve("none");
        String nowhere = folder.resolve("nowhere.txt").toString();
        Ran ran = Ran.command("read", nowhere, "--json", "--store", none.toString());
        assertThat(ran.code()).isEqualTo(Outcome.INPUT_OUTPUT);
        assertThat(ran.err()).contains("no such file", "no store was begun in " + none);
        assertThat(ran.out()).contains("\"read\":0").contains("\"events\":0");
        assertThat(none).doesNotExist();
    }

    @Test
    void commandsSayWhereOtherRulesMadeTheEvents() throws SQLException {
        String old = folder.resolve("old").toString();
        assertThat(Ran.command("read", demo, "--store", old).err()).doesNotContain("another version");
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + Path.of(old, "umubano.db"))) {
            c.createStatement().executeUpdate("UPDATE meta SET value = '1' WHERE name = 'rules'");
        }
        for (String[] words : new String[][] {{"dyads"}, {"events"}, {"dossier", "RWA", "KAZ"}, {"read", demo}}) {
            String[] all = java.util.Arrays.copyOf(words, words.length + 2);
            all[words.length] = "--store";
            all[words.length + 1] = old;
            assertThat(Ran.command(all).err()).containsOnlyOnce("umubano verify --repair --store " + old);
        }
        assertThat(Ran.command("verify", "--repair", "--store", old).code()).isZero();
        assertThat(Ran.command("dyads", "--store", old).err()).isEmpty();
    }

    @Test
    void theStoreHasTheEventsOfTheArticles() {
        List<String> fromFiles = Ran.command("events", demo).lines();
        List<String> fromStore = on("events").lines().stream()
                .map(l -> l.replace(",\"replaces\":[]}", "}"))
                .toList();
        assertThat(fromStore).isEqualTo(fromFiles).isNotEmpty();
    }

    @Test
    void theDossierIsThatOfTheArticles() {
        String fromFiles = Ran.command("dossier", "RWA", "KAZ", "--as-of", "2025-05-27", "--json", demo)
                .out();
        assertThat(on("dossier", "RWA", "KAZ", "--as-of", "2025-05-27", "--json")
                        .out())
                .isEqualTo(fromFiles);
    }

    @Test
    void eventsAreFoundByAnyOfTheirIds() {
        JsonObject event = first(on("events", "--dyad", "RWA-KAZ"));
        String id = event.string("id");
        assertThat(first(on("event", id.substring(0, 10), "--json")).string("id"))
                .isEqualTo(id);
        assertThat(on("event", id).out()).contains(id).contains("“");
        assertThat(on("explain", id, "from").code()).isZero();
        assertThat(on("event", "00000000ffff").code()).isEqualTo(Outcome.USAGE);
    }

    @Test
    void everyListComesAsJson() {
        assertThat(first(on("dyads", "--json")).has("dyad")).isTrue();
        assertThat(on("dyads").out()).contains("KAZ-RWA");
        assertThat(first(on("search", "agreement", "Kazakhstan", "--json")).has("sentence"))
                .isTrue();
        assertThat(first(on("contradictions", "--json")).has("field")).isTrue();
        assertThat(first(on("changes", "--since", "2020-01-01", "--json")).string("what"))
                .isEqualTo("new");
        assertThat(first(on("brief", "--since", "2020-01-01", "--as-of", "2025-05-27", "--json"))
                        .has("event"))
                .isTrue();
        assertThat(first(on("verify", "--json")).strings("faults")).isEmpty();
        assertThat(on("review", "--json").code()).isZero();
    }

    @Test
    void listsSayWhatHappenedInBothLanguagesAndEachValueHasItsSentence() {
        String english = on("contradictions").out();
        assertThat(english).contains("Paul Kagame").contains("contradicts").contains("“");
        assertThat(on("contradictions", "--lang", "rw").out()).contains("ziravuguruzanya");
        assertThat(on("search", "Kagame", "Kazakhstan").out()).contains("Paul Kagame");
        String id = first(on("contradictions", "--json")).string("event");
        assertThat(on("event", id).out()).contains("event " + id, "what the articles say", "contradicts", "mention ");
        assertThat(on("event", id, "--lang", "rw").out())
                .contains("igikorwa " + id, "icyo inkuru zivuga", "ziravuguruzanya", "ibyasomwe ")
                .doesNotContain("what the articles say", "contradicts");
        assertThat(on("changes", "--since", "2020-01-01").out()).contains("new, held", "Paul Kagame");
        assertThat(on("changes", "--since", "2020-01-01", "--lang", "rw").out()).contains("gishya, byabaye");
        assertThat(on("dyads", "--lang", "rw").out()).contains("ibikorwa");
        assertThat(on("search", "Kagame", "Kazakhstan", "--lang", "rw").out()).contains("2025");
    }

    @Test
    void theBriefIsWrittenInBothLanguages() {
        assertThat(on("brief", "--since", "2020-01-01", "--as-of", "2025-05-27").out())
                .contains("NEW EVENTS");
        assertThat(on("brief", "--since", "2020-01-01", "--lang", "rw", "--format", "md")
                        .out())
                .contains("Ibishya");
        assertThat(on("brief", "--since", "2020-01-01", "--format", "html").out())
                .contains("<html");
        assertThat(on("brief", "--since", "some day").code()).isEqualTo(Outcome.USAGE);
    }

    @Test
    void theBriefOfAPairNamesItAndTellsOfEachEventOnceUnderDisagreements() throws IOException {
        List<String> articles = Files.readAllLines(Path.of(demo));
        Path former = Files.write(folder.resolve("former.jsonl"), articles.subList(0, 5));
        String other = folder.resolve("brief").toString();
        Ran.command("read", former.toString(), "--store", other);
        Ran.command("read", demo, "--store", other);
        String brief = Ran.command("brief", "--since", "2020-01-01", "--dyad", "RWA-KAZ", "--store", other)
                .out();
        assertThat(brief).contains(": KAZAKHSTAN – RWANDA").doesNotContain("DMFA", "planned | held");
        String disputed = brief.substring(brief.indexOf("NEW DISAGREEMENTS"));
        assertThat(disputed.split("daa226fb", -1)).hasSize(2);
        assertThat(disputed).contains("length        2 days | 4 days  contradicts");
    }

    @Test
    void theBriefIsOfOneStateAndTellsTheLatestFirst() {
        String all = on("brief", "--since", "2020-01-01").out();
        assertThat(on("brief", "--since", "2020-01-01", "--state", "Rwanda").out())
                .contains("Paul Kagame");
        assertThat(on("brief", "--since", "2020-01-01", "--state", "Fiji").out())
                .doesNotContain("Paul Kagame");
        assertThat(all.lastIndexOf("May 2025")).isLessThan(all.lastIndexOf("2016"));
    }

    @Test
    void aStoreThatIsNotThereOrDamagedIsSaid() throws IOException {
        Ran none = Ran.command("dyads", "--store", folder.resolve("none").toString());
        assertThat(none.code()).isEqualTo(Outcome.INPUT_OUTPUT);
        assertThat(none.err()).contains("there is no store");
        Path junk = Files.createDirectories(folder.resolve("junk"));
        Files.write(junk.resolve("umubano.db"), "junk ".repeat(2000).getBytes(StandardCharsets.UTF_8));
        assertThat(Ran.command("dyads", "--store", junk.toString()).code()).isEqualTo(Outcome.DAMAGED);
        assertThat(Ran.command("verify", "--store", junk.toString()).code()).isEqualTo(Outcome.DAMAGED);
        assertThat(Ran.command("verify", "--repair", "--store", junk.toString()).code())
                .isZero();
    }

    @Test
    void whatWasForgottenIsGone() {
        String other = folder.resolve("other").toString();
        Ran.command("read", demo, "--store", other);
        assertThat(Ran.command("forget", "Murat Nurtleu", "--store", other).code())
                .isZero();
        assertThat(Ran.command("events", "--store", other).out()).doesNotContain("Nurtleu");
        assertThat(Ran.command("backup", folder.resolve("copy").toString(), "--store", other)
                        .code())
                .isZero();
        assertThat(Ran.command("events", "--store", folder.resolve("copy").toString())
                        .out())
                .isEqualTo(Ran.command("events", "--store", other).out());
    }

    @Test
    void whatAPersonHasSetAsideIsShownAsThat() {
        String other = folder.resolve("aside").toString();
        Ran.command("read", demo, "--store", other);
        Ran review = Ran.reading("1\na misprint — A. Mukasa\nq\n", "review", "--dyad", "RWA-KAZ", "--store", other);
        assertThat(review.out()).contains("length: contradicts");
        String event = Ran.command("event", "daa226", "--store", other).out();
        assertThat(event)
                .contains("2 days  (impuruza)  set aside by A. Mukasa, ", ": a misprint", "as told at the time")
                .contains("length            2 days\n                    2 days: set aside by A. Mukasa, ");
        assertThat(Ran.command("explain", "daa226", "igihe bimara", "--lang", "rw", "--store", other)
                        .out())
                .contains("iminsi 2  (impuruza)  byakuwemo na A. Mukasa, ");
        Ran.reading("u\ny\nq\n", "review", "--dyad", "RWA-KAZ", "--store", other);
        assertThat(Ran.command("event", "daa226", "--store", other).out()).doesNotContain("set aside");
    }

    @Test
    void aSentenceIsHeldAgainstTheStoreAsAgainstItsArticles() {
        String sentence = "Rwanda and Kazakhstan have had diplomatic relations since 2012";
        Ran files = Ran.command("check", "--json", sentence, demo);
        Ran stored = Ran.command("check", "--json", sentence, "--store", store);
        assertThat(stored.code()).as(stored.err()).isZero();
        assertThat(answer(stored)).isEqualTo(answer(files)).isEqualTo("disputed");
    }

    private static String answer(Ran ran) {
        return JsonObject.parse(ran.out().strip()).string("answer");
    }

    @Test
    void completionIsAScriptAndCodesAreThoseOfTheContract() {
        assertThat(Ran.command("completion").out()).contains("--format", "events.parquet");
        Ran wrong = Ran.command("events", "--kind", "vist", "--store", store);
        assertThat(wrong.code()).isEqualTo(Outcome.USAGE);
        assertThat(wrong.err()).contains("'vist' is no kind; there are visit, meeting");
        assertThat(Ran.command("help", "read").out()).contains("Read articles into a store");
    }

    @Test
    void anArticleWithoutAnOutletGoesByTheNameOfItsFile(@TempDir Path plain) throws IOException {
        Path story = plain.resolve("my story.txt");
        Files.writeString(story, "President Paul Kagame visited Nairobi, Kenya, on 3 May 2024.");
        String its = plain.resolve("store").toString();
        assertThat(Ran.command("read", story.toString(), "--store", its).code()).isZero();
        assertThat(Ran.command("dossier", "RWA", "KEN", "--store", its).out())
                .contains("en1  my story.txt · ")
                .doesNotContain("file:");
        assertThat(Ran.command("search", "Kagame", "--store", its).out()).contains("my story.txt, English");
        assertThat(Ran.command("export", "--format", "bibtex", "--store", its).out())
                .contains("@misc{", "howpublished = {my story.txt}")
                .doesNotContain("url =");
        Path renamed = Files.move(story, plain.resolve("renamed.txt"));
        assertThat(Ran.command("read", renamed.toString(), "--store", its).err())
                .contains("1 unchanged");
        assertThat(Ran.command("verify", "--store", its).code()).isZero();
    }

    @Test
    void aServerBeginsNoStoreUnlessAskedTo() throws IOException {
        Path unserved = folder.resolve("unserved");
        Ran refused = Ran.command("serve", "--store", unserved.toString());
        assertThat(refused.code()).isEqualTo(Outcome.INPUT_OUTPUT);
        assertThat(refused.err()).contains("there is no store in " + unserved, "umubano read --store " + unserved);
        assertThat(unserved).doesNotExist();
        Ran begun = Ran.command("serve", "--new", "--port", "99999", "--store", unserved.toString());
        assertThat(begun.err()).contains("a new store begins in " + unserved, "umubano read --store " + unserved);
        Path listed = Files.createDirectory(folder.resolve("listed"));
        Files.writeString(listed.resolve("feeds.tsv"), "");
        assertThat(Ran.command("serve", "--port", "99999", "--store", listed.toString())
                        .err())
                .contains("a new store begins in " + listed);
    }

    @Test
    void aPortThatThereIsNotIsWrongUsage() {
        Ran ran = Ran.command("serve", "--demo", "--port", "99999");
        assertThat(ran.code()).isEqualTo(Outcome.USAGE);
        assertThat(ran.err()).contains("there is no port 99999");
    }

    @Test
    void aPortThatAnotherProgramHasIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ran ran = Ran.command("serve", "--demo", "--port", Integer.toString(taken.getLocalPort()));
            assertThat(ran.code()).isEqualTo(Outcome.INPUT_OUTPUT);
            assertThat(ran.err())
                    .contains("cannot listen on 127.0.0.1, port " + taken.getLocalPort(), "choose another with --port")
                    .doesNotContain("fault of the program");
        }
    }

    @Test
    void whatBeginsManyIdsIsRefusedWithThoseItMayMean() {
        for (Ran ran : List.of(on("explain", "d"), on("event", "d"), Ran.command("explain", "d", demo))) {
            assertThat(ran.code()).isEqualTo(Outcome.USAGE);
            assertThat(ran.err()).contains("several begin with 'd'").contains("daa226");
        }
        assertThat(on("event", "zz").err()).contains("no event or mention zz");
    }

    @Test
    void filtersThatGiveNothingSaySo() {
        assertThat(on("events", "--outlet", "nosuch").err()).contains("no article is by the outlet 'nosuch'");
        assertThat(on("events", "--outlet", "IGIHE").lines())
                .isEqualTo(on("events", "--outlet", "igihe").lines())
                .isNotEmpty();
        assertThat(on("events", "--verdict", "agrees").code()).isEqualTo(Outcome.USAGE);
        assertThat(on("events", "--from", "2025-06-01", "--to", "2025-05-01").code())
                .isEqualTo(Outcome.USAGE);
        assertThat(on("search", "Kagame", "--limit", "-3").code()).isEqualTo(Outcome.USAGE);
        int both = on("events", "--kind", "visit,meeting").lines().size();
        assertThat(both)
                .isEqualTo(on("events", "--kind", "visit").lines().size()
                        + on("events", "--kind", "meeting").lines().size());
        assertThat(Ran.command("events", demo, "--kind", "visit,meeting").lines())
                .hasSize(both);
        assertThat(on("search", "Kagame", "--kind", "visit,meeting", "--limit", "2")
                        .out())
                .isNotEmpty();
    }

    @Test
    void aReviewTakesOnlyWhatAReportSays() {
        String other = folder.resolve("reviewed").toString();
        Ran.command("read", demo, "--store", other);
        String typed = "w\n3 date x\nw\n1 foo bar\nw\n1 from soon\nq\n";
        Ran refused = Ran.reading(typed, "review", "--store", other);
        assertThat(refused.out()).contains("begin with 1 or 2").contains("report 1 does not say that; it says: ");
        assertThat(refused.err()).contains("0 decisions taken");
        assertThat(Ran.reading("y\n\nq\n", "review", "--store", other).err()).contains("1 decision taken");
        Ran undone = Ran.reading("u\ny\nq\n", "review", "--lang", "rw", "--store", other);
        assertThat(undone.out()).contains("icyemezo giheruka").contains("byasubijweho");
    }

    @Test
    void whatIsEnteredByHandHoldsTogether() {
        String other = folder.resolve("entered").toString();
        Ran late = entered(other, "--from", "2025-07-10", "--to", "2025-07-01");
        assertThat(late.code()).isEqualTo(Outcome.USAGE);
        assertThat(entered(other + "2", "--city", "Nowhere", "--in", "Rwanda").err())
                .contains("know no Nowhere in Rwanda");
        assertThat(entered(other, "--city", "geneva", "--lang", "rw").out()).contains("byanditswe nka");
        assertThat(Ran.command("events", "--store", other).out()).contains("{\"city\":\"Geneva\",\"state\":\"CHE\"}");
    }

    private static Ran entered(String store, String... more) {
        List<String> words = new java.util.ArrayList<>(
                List.of("add", "--kind", "meeting", "--actor", "RWA:MFA", "--actor", "KAZ:MFA"));
        words.addAll(List.of("--source", "x", "--text", "They met.", "--store", store));
        words.addAll(List.of(more));
        return Ran.command(words.toArray(String[]::new));
    }

    @Test
    void theRuleForTheStoreLeavesFoldersOfOthersAlone() throws IOException {
        Path others = Files.createDirectory(folder.resolve("others"));
        assertThat(StoreOption.isOfOthers(others)).isFalse();
        Files.createFile(others.resolve("pom.xml"));
        assertThat(StoreOption.isOfOthers(others)).isTrue();
        Files.createFile(others.resolve("feeds.tsv"));
        assertThat(StoreOption.isOfOthers(others)).isFalse();
    }

    @Test
    void dossiersAndSearchesLeaveOutWhatIsUnsure() {
        assertThat(on("search", "Kagame", "--sure", "1").lines()).isEmpty();
        String all = on("dossier", "RWA", "KAZ", "--as-of", "2025-05-27").out();
        assertThat(on("dossier", "RWA", "KAZ", "--as-of", "2025-05-27", "--sure", "0.97")
                        .out())
                .hasSizeLessThan(all.length());
    }
}
