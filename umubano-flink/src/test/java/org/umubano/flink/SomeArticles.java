package org.umubano.flink;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.umubano.claim.Linker;
import org.umubano.coding.Coder;
import org.umubano.event.CodedArticle;
import org.umubano.intake.ArticleSet;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Item;
import org.umubano.json.LineWriter;

/** Articles to code, and what {@code umubano events} gives for them. */
final class SomeArticles {

    private SomeArticles() {}

    /** The articles of the demonstration and of the gold set, as JSON Lines: copies, translations and quarrels among them. */
    static List<String> lines() throws IOException {
        Path demo = Path.of("../umubano-app/src/main/resources/demo/articles.jsonl");
        List<String> out = new ArrayList<>(Files.readAllLines(demo));
        out.addAll(gold(""));
        return out;
    }

    /** The same, those of the gold set so many times, each time with other ids and one more word. */
    static List<String> linesTimes(int times) throws IOException {
        List<String> out = lines();
        for (int i = 1; i < times; i++) {
            out.addAll(gold("-" + i));
        }
        return out;
    }

    private static List<String> gold(String mark) throws IOException {
        Path gold = Path.of("../umubano-eval/src/main/resources/gold/articles");
        List<String> out = new ArrayList<>();
        if (Files.isDirectory(gold)) {
            try (Stream<Path> files = Files.list(gold)) {
                for (Path file : files.sorted().toList()) {
                    String text = Files.readString(file) + mark;
                    out.add("{\"id\":\"" + file.getFileName() + mark + "\",\"maintext\":\""
                            + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"}");
                }
            }
        }
        return out;
    }

    /** What {@code umubano events} writes for these lines. */
    static List<String> expected(Path folder, List<String> lines) throws IOException {
        return expectedOf(Files.write(Files.createTempFile(folder.getParent(), "all", ".jsonl"), lines)
                .toString());
    }

    /** What {@code umubano events} writes for a file or folder. */
    static List<String> expectedOf(String input) {
        ArticleSet set = new ArticleSet();
        new ArticleSource(InputStream.nullInputStream()).read(List.of(input), item -> {
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
}
