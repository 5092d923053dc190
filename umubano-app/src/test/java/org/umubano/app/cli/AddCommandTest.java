package org.umubano.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddCommandTest {

    @TempDir
    static Path folder;

    private static final String A_NOTE = "a note";

    private static String demo;

    @BeforeAll
    static void articles() throws IOException {
        try (InputStream in = AddCommandTest.class.getResourceAsStream("/demo/articles.jsonl")) {
            demo = folder.resolve("demo.jsonl").toString();
            Files.write(Path.of(demo), in.readAllBytes());
        }
    }

    @Test
    void entriesByHandAndDecisionsCount() {
        String other = folder.resolve("hand").toString();
        for (String who : new String[] {"KAZ:MFA:Jane Doe", "KAZ:MFA:Mary Major"}) {
            Ran added = entered(
                    "note of " + who, other, "The two ministers met in Geneva on Monday.", meeting(who, "--json"));
            assertThat(added.code()).as(added.err()).isZero();
        }
        assertThat(Ran.command("dyads", "--store", other).out()).contains("KAZ-RWA");
        Ran bad = Ran.command(
                "add",
                "--kind",
                "meeting",
                "--subtype",
                "dance",
                "--actor",
                "RWA",
                "--source",
                "x",
                "--text",
                "y",
                "--store",
                other);
        assertThat(bad.code()).isEqualTo(Outcome.USAGE);
        assertThat(bad.err()).contains("talks");
        assertThat(add(other, "RWA").err()).contains("an event has two sides");
        assertThat(add(other, "RWA:BOSS").err()).contains("'BOSS' is no office; there are AGENCY, AMB");
        String before = Ran.command("events", "--store", other).out();
        Ran review = Ran.reading("y\nboth are ours\nu\nq\n", "review", "--store", other);
        assertThat(review.code()).as(review.err()).isZero();
        assertThat(Ran.command("events", "--store", other).out()).isEqualTo(before);
    }

    @Test
    void anEntryByHandIsJoinedWithTheEventThatItTellsOf() {
        String other = folder.resolve("joined").toString();
        Ran.command("read", demo, "--store", other);
        String[] ministers = {"--kind", "meeting", "--from", "2025-05-26", "--actor", "RWA:MFA", "--actor", "KAZ:MFA"};
        assertThat(entered(A_NOTE, other, "They met.", ministers).out()).contains("to event 96894c");
        String[] paper = {"--kind", "agreement", "--from", "2025-05-27", "--actor", "RWA", "--actor", "KAZ"};
        Ran apart = entered(A_NOTE, other, "Three papers were signed.", paper);
        assertThat(apart.out()).doesNotContain("4eb5a16c");
        assertThat(apart.err()).contains("not joined with 4eb5a16c").contains("(--event 4eb5a16c joins them");
        assertThat(entered(A_NOTE, other, "Three papers were signed.", paper).out())
                .startsWith("was there already: ");
        String[] joined = Arrays.copyOf(paper, paper.length + 2);
        joined[paper.length] = "--event";
        joined[paper.length + 1] = "4eb5a1";
        assertThat(entered(A_NOTE, other, "Three papers were signed there.", joined)
                        .out())
                .contains("to event 4eb5a16cc3710b82");
        assertThat(Ran.command("verify", "--store", other).code()).isZero();
    }

    @Test
    void oneNoteMayTellOfSeveralPeopleAndPlaces() {
        String other = folder.resolve("notes").toString();
        for (String[] who : new String[][] {{"KEN:MFA", "Geneva"}, {"UGA:MFA", "Geneva"}, {"UGA:MFA", "Nairobi"}}) {
            Ran ran = entered(A_NOTE, other, "He met both of them, here and there.", meeting(who[0], "--city", who[1]));
            assertThat(ran.out()).as(ran.err()).startsWith("added as ");
        }
        assertThat(Ran.command("events", "--store", other).out()).contains("KEN-RWA", "RWA-UGA", "Geneva", "Nairobi");
    }

    private static Ran entered(String source, String store, String text, String... more) {
        List<String> all = new ArrayList<>(List.of("add", "--source", source, "--text", text));
        all.addAll(List.of(more));
        all.addAll(List.of("--store", store));
        return Ran.command(all.toArray(String[]::new));
    }

    /** The options that tell of a meeting of the foreign minister of Rwanda. */
    private static String[] meeting(String with, String... more) {
        List<String> all = new ArrayList<>(
                List.of("--kind", "meeting", "--from", "2025-06-02", "--actor", "RWA:MFA", "--actor", with));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static Ran add(String store, String actor) {
        return Ran.command(
                "add", "--kind", "meeting", "--actor", actor, "--source", "x", "--text", "y", "--store", store);
    }
}
