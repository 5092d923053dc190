package org.umubano.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.json.JsonObject;

final class JobTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void givesTheEventsOfTheLinkerByteForByte(int parallelism) throws Exception {
        List<String> lines = SomeArticles.lines();
        Collections.shuffle(lines, new Random(parallelism));
        // Some articles come twice, and in another file.
        lines.addAll(lines.subList(0, 5));
        for (int file = 0; file < 7; file++) {
            List<String> some = new ArrayList<>();
            for (int i = file; i < lines.size(); i += 7) {
                some.add(lines.get(i));
            }
            Files.write(folder.resolve("part" + file + ".jsonl"), some);
        }
        assertThat(run(parallelism).events)
                .isEqualTo(SomeArticles.expected(folder, lines))
                .hasSizeGreaterThan(10);
    }

    @Test
    void tellsWhatIsRejected() throws Exception {
        Files.write(folder.resolve("a.jsonl"), List.of("{\"maintext\": \"Nothing happened.\"}", "{broken"));
        Result result = run(2);
        assertThat(result.events).isEmpty();
        assertThat(result.rejected).hasSize(1);
        assertThat(result.rejected.get(0)).contains("a.jsonl:2").contains("damaged JSON");
    }

    /** Packed archives as a crawl writes them, pages among them that are no articles. */
    @Test
    void readsArchives() throws Exception {
        List<String> lines = SomeArticles.lines();
        for (int file = 0; file < 3; file++) {
            Archive archive = new Archive(folder.resolve("crawl" + file + ".warc.gz"));
            for (int i = file; i < lines.size(); i += 3) {
                archive.add(
                        "https://news.example/" + i,
                        JsonObject.parse(lines.get(i)).string("maintext"));
            }
            archive.close();
        }
        Files.writeString(folder.resolve("torn.warc.gz"), "no archive");
        // The command line leaves what it does not know in a folder, and so does the job.
        Files.writeString(folder.resolve("crawl.log"), "President Paul Kagame met President Tokayev on 28 May 2025.");
        Files.copy(
                folder.resolve("crawl0.warc.gz"),
                Files.createDirectory(folder.resolve("more")).resolve("again.warc.gz"));
        Result result = run(2);
        assertThat(result.events)
                .isEqualTo(SomeArticles.expectedOf(folder.toString()))
                .hasSizeGreaterThan(10);
        assertThat(result.rejected).anyMatch(r -> r.contains("torn.warc.gz"));
    }

    /** The same steps over a folder that grows: after some rounds the last line of each event is that of the linker. */
    @Test
    @Tag("nightly")
    @Timeout(240)
    void arrivesAtTheSameEventsAsAStream() throws Exception {
        List<String> lines = SomeArticles.lines();
        Files.write(folder.resolve("first.jsonl"), lines.subList(0, 10));
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(2);
        environment.enableCheckpointing(500);
        Job job = Job.on(environment, new Job.Options(List.of(folder.toString()), null, 1000, 0));
        CloseableIterator<String> events = job.events().collectAsync();
        JobClient client = environment.executeAsync("stream");
        Map<String, String> now = new HashMap<>();
        Set<String> wanted = new TreeSet<>(SomeArticles.expected(folder, lines.subList(0, 10)));
        Followed.until(events, now, wanted);
        Path hidden = Files.write(folder.resolve(".second"), lines.subList(10, lines.size()));
        Files.move(hidden, folder.resolve("second.jsonl"));
        Followed.until(events, now, new TreeSet<>(SomeArticles.expected(folder, lines)));
        client.cancel().get();
    }

    private record Result(List<String> events, List<String> rejected) {}

    private Result run(int parallelism) throws Exception {
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(parallelism);
        Job job = Job.on(environment, Job.Options.batch(folder.toString()));
        CloseableIterator<String> events = job.events().collectAsync();
        CloseableIterator<String> rejected = job.rejected().collectAsync();
        JobClient client =
                environment.executeAsync("test"); // lines are taken while it runs: few are kept for who comes later
        Result result = new Result(all(events), all(rejected));
        client.getJobExecutionResult().get();
        return result;
    }

    private static List<String> all(CloseableIterator<String> lines) throws Exception {
        try (lines) {
            List<String> out = new ArrayList<>();
            lines.forEachRemaining(out::add);
            return out;
        }
    }
}
