package org.umubano.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.umubano.article.Article;

/** A disk of 16 MB that fills up: the message is clear, and what was acknowledged can be read. */
class FullDiskTest {

    @TempDir
    static Path folder;

    private Path small;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        small = Files.createDirectories(folder.resolve("small"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", small.toString()),
                "a small file system cannot be mounted here, so a full disk is not tried");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        run("umount", "-l", small.toString());
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process p = new ProcessBuilder(command).redirectErrorStream(true).start();
            p.getInputStream().readAllBytes();
            return p.waitFor(10, TimeUnit.SECONDS) && p.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void itIsSaidAndNothingIsLost() {
        Set<String> acknowledged = new TreeSet<>();
        LineCoder coder = new LineCoder();
        Settings settings = Settings.standard(() -> RepositoryContract.NOW).keepText(0);
        Path where = small.resolve("store");
        try (Repository store = Repository.open(where.toString(), settings)) {
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 100_000; i++) {
                            Article a = LineCoder.article(
                                    "a" + i, "2025-05-27", "visit|held|RWA|KAZ|2025-05-28|||" + "word ".repeat(70) + i);
                            store.add(java.util.List.of(coder.code(a)));
                            acknowledged.add(a.id());
                        }
                    })
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.what()).isEqualTo(StoreException.Cause.FULL))
                    .hasMessageContaining("no room is left");
        }
        assertThat(acknowledged).hasSizeGreaterThan(100);
        try (Repository store = Repository.open(where.toString(), settings)) {
            assertThat(store.reports(acknowledged).keySet()).isEqualTo(acknowledged);
            assertThat(store.verify(false).faults()).isEmpty();
        }
    }
}
