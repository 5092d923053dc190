package org.umubano.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader that is killed at any moment has lost nothing that it had acknowledged, and the next one goes on. */
class KilledReaderTest {

    private static final int ARTICLES = 150;
    private static final long SEED = 31;

    @TempDir
    Path folder;

    @Test
    void tenTimes() throws Exception {
        kill(10);
    }

    @Test
    @Tag("nightly")
    void threeHundredTimes() throws Exception {
        kill(300);
    }

    private void kill(int times) throws IOException, InterruptedException {
        List<String> expected = undisturbed();
        SplittableRandom random = new SplittableRandom(times);
        Path where = folder.resolve("store0");
        Set<String> acknowledged = new TreeSet<>();
        int round = 0;
        for (int i = 0; i < times; i++) {
            boolean isDone = readAndKill(where, random, acknowledged);
            check(where, acknowledged);
            if (isDone) {
                assertThat(export(where)).isEqualTo(expected);
                where = folder.resolve("store" + ++round);
                acknowledged.clear();
            }
        }
        while (!readAndKill(where, null, acknowledged)) {
            // The last one is left alone until it is done.
        }
        assertThat(export(where)).isEqualTo(expected);
    }

    /** @param random when to kill, or null for not at all */
    private static boolean readAndKill(Path where, SplittableRandom random, Set<String> acknowledged)
            throws IOException, InterruptedException {
        Process child = start(where);
        int acks = random == null ? Integer.MAX_VALUE : random.nextInt(ARTICLES + 10);
        long nanos = random == null ? 0 : random.nextInt(4_000_000);
        boolean isDone = false;
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                isDone |= line.equals("done");
                if (line.startsWith("ack ")) {
                    acknowledged.add(line.substring(4));
                }
                if (acks-- == 0) {
                    Thread.sleep(nanos / 1_000_000, (int) (nanos % 1_000_000));
                    child.toHandle().destroyForcibly(); // leaves its output to be read
                }
            }
        }
        child.waitFor();
        return isDone;
    }

    private static Process start(Path where) throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        return new ProcessBuilder(
                        java,
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .replace(File.pathSeparator + File.pathSeparator, File.pathSeparator),
                        ReadingChild.class.getName(),
                        where.toString(),
                        Integer.toString(ARTICLES),
                        Long.toString(SEED))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void check(Path where, Set<String> acknowledged) {
        try (Repository store = Repository.open(where.toString(), Settings.standard(() -> RepositoryContract.NOW))) {
            assertThat(store.reports(acknowledged).keySet()).isEqualTo(acknowledged);
            assertThat(store.totals().versions()).isEqualTo(store.totals().articles());
            assertThat(store.verify(false).faults()).isEmpty();
        }
    }

    private static List<String> export(Path where) {
        try (Repository store = Repository.open(where.toString(), Settings.standard(() -> RepositoryContract.NOW))) {
            return Exported.of(store);
        }
    }

    private List<String> undisturbed() {
        try (Repository store = Repository.open(
                folder.resolve("undisturbed").toString(), Settings.standard(() -> RepositoryContract.NOW))) {
            LineCoder coder = new LineCoder();
            store.add(LineCoder.world(ARTICLES, SEED).stream().map(coder::code).toList());
            store.derive();
            return Exported.of(store);
        }
    }
}
