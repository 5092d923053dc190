package org.umubano.intake.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Item;

/** Each hostile input has its declared result within two seconds and 256 MB, and the run goes on. */
class HostileInputsTest {

    @TempDir
    Path folder;

    @Test
    void eachHasItsResultInTimeAndMemory() throws IOException, InterruptedException {
        assertThat(good()).isEqualTo(HostileRun.all().size()).isGreaterThan(150);
    }

    @Test
    @Tag("nightly")
    void soHaveMoreOfThem() throws IOException, InterruptedException {
        assertThat(good("more")).isGreaterThan(HostileRun.all().size());
    }

    /** Number of inputs with their declared result; fails for any other line. */
    private int good(String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                HostileRun.class.getName(),
                folder.toString()));
        command.addAll(List.of(more));
        Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(l -> !l.startsWith("SLF4J"))
                .toList();
        assertThat(lines).allMatch(l -> l.startsWith("GOOD\t"));
        assertThat(run.waitFor()).isZero();
        return lines.size();
    }

    @Test
    @Tag("nightly")
    void aLineOfAHundredMegabytesIsRejectedAndTheNextIsRead() {
        byte[] piece = "word ".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        List<InputStream> parts = new ArrayList<>();
        parts.add(new ByteArrayInputStream("{\"maintext\":\"".getBytes(StandardCharsets.UTF_8)));
        for (int i = 0; i < 100; i++) {
            parts.add(new ByteArrayInputStream(piece));
        }
        parts.add(new ByteArrayInputStream("\"}\n{\"maintext\":\"Good.\"}\n".getBytes(StandardCharsets.UTF_8)));
        List<Item> items = new ArrayList<>();
        new ArticleSource(new SequenceInputStream(Collections.enumeration(parts))).read(List.of("-"), items::add);
        assertThat(items).hasSize(2);
        assertThat(items.get(0)).isInstanceOf(Item.Rejected.class);
        assertThat(items.get(1)).isInstanceOf(Item.Taken.class);
    }
}
