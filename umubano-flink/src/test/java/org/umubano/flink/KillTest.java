package org.umubano.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.umubano.json.JsonObject;

/** The job on a cluster of several processes, of which one is killed while it works. */
final class KillTest {

    private static final int FILES = 40;

    @TempDir
    Path folder;

    @Test
    @Timeout(180)
    void givesTheSameEventsWhenATaskManagerIsKilledInMidRun() throws Exception {
        List<String> lines = SomeArticles.linesTimes(10);
        Collections.shuffle(lines, new Random(7));
        Path input = Files.createDirectory(folder.resolve("in"));
        for (int file = 0; file < FILES; file++) {
            List<String> some = new ArrayList<>();
            for (int i = file; i < lines.size(); i += FILES) {
                some.add(lines.get(i));
            }
            Files.write(input.resolve("part" + file + ".jsonl"), some);
        }
        Path output = folder.resolve("out");
        try (LoopbackCluster cluster = start()) {
            Process victim = cluster.startTaskManager();
            cluster.startTaskManager();
            cluster.awaitTaskManagers(2);
            StreamExecutionEnvironment environment = StreamExecutionEnvironment.createRemoteEnvironment(
                    "127.0.0.1", cluster.restPort(), new Configuration());
            environment.setParallelism(4);
            new Output(output.toString(), false, null).add(Job.on(environment, Job.Options.batch(input.toString())));
            JobClient job = environment.executeAsync("kill");
            String page = "/jobs/" + job.getJobID();
            cluster.await("half of the coding", () -> coded(cluster.get(page)) > lines.size() / 4);
            assertThat(job.getJobStatus().get()).isEqualTo(JobStatus.RUNNING);
            // As kill -9 does.
            victim.destroyForcibly().waitFor();
            cluster.startTaskManager();
            cluster.await("the end", () -> job.getJobStatus().get().isGloballyTerminalState());
            assertThat(job.getJobStatus().get()).isEqualTo(JobStatus.FINISHED);
            assertThat(attempts(cluster, page)).as("tasks that began anew").isPositive();
        }
        assertThat(written(output.resolve("events"))).isEqualTo(SomeArticles.expected(folder, lines));
        assertThat(written(output.resolve("rejected"))).isEmpty();
    }

    private LoopbackCluster start() throws Exception {
        try {
            return new LoopbackCluster(folder.resolve("cluster"), 2);
        } catch (IOException e) {
            return abort("no processes can be started here: " + e);
        }
    }

    private static long coded(JsonObject job) {
        return job.objects("vertices", v -> v).stream()
                .filter(v -> v.string("name").contains("code"))
                .mapToLong(v -> v.object("metrics").number("write-records"))
                .sum();
    }

    private static long attempts(LoopbackCluster cluster, String page) throws Exception {
        long again = 0;
        for (JsonObject vertex : cluster.get(page).objects("vertices", v -> v)) {
            JsonObject all = cluster.get(page + "/vertices/" + vertex.string("id"));
            again += all.objects("subtasks", s -> s).stream()
                    .filter(s -> s.number("attempt") > 0)
                    .count();
        }
        return again;
    }

    /** The lines of the files of a sink; there is one for each task that wrote. */
    private static List<String> written(Path sink) throws IOException {
        if (!Files.isDirectory(sink)) {
            return List.of();
        }
        List<String> out = new ArrayList<>();
        try (Stream<Path> files = Files.walk(sink)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                assertThat(file.getFileName().toString()).startsWith("part-");
                out.addAll(Files.readAllLines(file));
            }
        }
        return out;
    }
}
