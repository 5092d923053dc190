package org.umubano.flink;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import java.util.stream.Stream;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.claim.Linker;
import org.umubano.event.CodedArticle;
import org.umubano.event.Coder;
import org.umubano.intake.ArticleSet;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Item;
import org.umubano.json.LineWriter;

final class JobTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void givesTheEventsOfTheLinkerByteForByte(int parallelism) throws Exception {
        List<String> lines = articles();
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
        assertThat(run(parallelism).events).isEqualTo(expected(lines)).hasSizeGreaterThan(10);
    }

    @Test
    void tellsWhatIsRejected() throws Exception {
        Files.write(folder.resolve("a.jsonl"), List.of("{\"maintext\": \"Nothing happened.\"}", "{broken"));
        Result result = run(2);
        assertThat(result.events).isEmpty();
        assertThat(result.rejected).hasSize(1);
        assertThat(result.rejected.get(0)).contains("a.jsonl:2").contains("damaged JSON");
    }

    /** The same steps over a folder that grows: after some rounds the last line of each event is that of the linker. */
    @Test
    @Tag("nightly")
    @Timeout(240)
    void arrivesAtTheSameEventsAsAStream() throws Exception {
        List<String> lines = articles();
        Files.write(folder.resolve("first.jsonl"), lines.subList(0, 10));
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(2);
        environment.enableCheckpointing(500);
        Job job = Job.on(environment, new Job.Options(List.of(folder.toString()), "", 1000, 0));
        CloseableIterator<String> events = job.events().collectAsync();
        JobClient client = environment.executeAsync("stream");
        Map<String, String> now = new HashMap<>();
        Set<String> wanted = new TreeSet<>(expected(lines.subList(0, 10)));
        follow(events, now, wanted);
        Path hidden = Files.write(folder.resolve(".second"), lines.subList(10, lines.size()));
        Files.move(hidden, folder.resolve("second.jsonl"));
        follow(events, now, new TreeSet<>(expected(lines)));
        client.cancel().get();
    }

    private static void follow(CloseableIterator<String> lines, Map<String, String> now, Set<String> wanted) {
        while (!wanted.equals(new TreeSet<>(now.values()))) {
            String line = lines.next();
            int from = line.indexOf("\"id\":\"") + 6;
            String id = line.substring(from, line.indexOf('"', from));
            if (line.endsWith("\"removed\":true}")) {
                now.remove(id);
            } else {
                now.put(id, line);
            }
        }
    }

    private record Result(List<String> events, List<String> rejected) {}

    private Result run(int parallelism) throws Exception {
        StreamExecutionEnvironment environment = StreamExecutionEnvironment.createLocalEnvironment(parallelism);
        Job job = Job.on(environment, new Job.Options(List.of(folder.toString()), "", 0, 0));
        CloseableIterator<String> events = job.events().collectAsync();
        CloseableIterator<String> rejected = job.rejected().collectAsync();
        environment.execute("test");
        return new Result(all(events), all(rejected));
    }

    private static List<String> all(CloseableIterator<String> lines) throws Exception {
        try (lines) {
            List<String> out = new ArrayList<>();
            lines.forEachRemaining(out::add);
            return out;
        }
    }

    /** What {@code umubano events} does. */
    private List<String> expected(List<String> lines) throws IOException {
        Path all = Files.write(Files.createTempFile(folder.getParent(), "all", ".jsonl"), lines);
        ArticleSet set = new ArticleSet();
        new ArticleSource(java.io.InputStream.nullInputStream()).read(List.of(all.toString()), item -> {
            if (item instanceof Item.Taken taken) {
                set.add(taken.article());
            }
        });
        Coder coder = Coder.load();
        List<CodedArticle> coded = set.articles().stream().map(coder::code).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (LineWriter out = new LineWriter(bytes)) {
            new Linker().link(coded).forEach(out::event);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** The articles of the demonstration: ten of its lines are enough to have copies, translations and quarrels. */
    private static List<String> articles() throws IOException {
        Path demo = Path.of("../umubano-app/src/main/resources/demo/articles.jsonl");
        List<String> out = new ArrayList<>(Files.readAllLines(demo));
        Path gold = Path.of("../umubano-eval/src/main/resources/gold/articles");
        if (Files.isDirectory(gold)) {
            try (Stream<Path> files = Files.list(gold)) {
                for (Path file : files.sorted().toList()) {
                    String text = Files.readString(file);
                    out.add("{\"id\":\"" + file.getFileName() + "\",\"maintext\":\""
                            + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"}");
                }
            }
        }
        return out;
    }
}
