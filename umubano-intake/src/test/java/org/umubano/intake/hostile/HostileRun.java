package org.umubano.intake.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Item;

/** Reads every hostile input, in a process of its own with little memory, and prints a line for each. */
final class HostileRun {

    /** Seconds of the processor, so that a busy machine fails no test. */
    static final double MOST_SECONDS = 2;

    private HostileRun() {}

    static List<Hostile> all() {
        List<Hostile> out = new ArrayList<>();
        out.addAll(HostilePages.all());
        out.addAll(HostileFeeds.all());
        out.addAll(HostileArchives.all());
        out.addAll(HostileTexts.all());
        return out;
    }

    /** @param args a folder to work in; {@code more} for more of the same kind */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path good = Files.writeString(folder.resolve("good.txt"), "A good article.");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Hostile> inputs = new ArrayList<>(all());
        if (args.length > 1) {
            inputs.addAll(HostilePages.more());
            inputs.addAll(HostileArchives.more());
        }
        for (Hostile hostile : inputs) {
            Path file =
                    Files.write(folder.resolve(hostile.name()), hostile.bytes().get());
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            String verdict = verdict(hostile, file, good);
            long millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000;
            Files.delete(file);
            out.println((verdict.isEmpty() ? "GOOD\t" : "BAD\t") + hostile.name() + "\t" + millis + " ms\t" + verdict);
        }
    }

    private static String verdict(Hostile hostile, Path file, Path good) {
        List<String> reasons = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            new ArticleSource(InputStream.nullInputStream()).read(List.of(file.toString(), good.toString()), item -> {
                if (item instanceof Item.Taken t) {
                    texts.add(t.article()
                            .text()
                            .substring(0, Math.min(100, t.article().text().length())));
                } else if (item instanceof Item.Rejected r) {
                    reasons.add(r.reason());
                } else if (item instanceof Item.Unreadable u) {
                    reasons.add("UNREADABLE " + u.reason());
                }
            });
        } catch (RuntimeException | Error e) {
            return "threw " + e;
        }
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
        boolean goesOn = !texts.isEmpty() && texts.get(texts.size() - 1).equals("A good article.");
        int articles = texts.size() - (goesOn ? 1 : 0);
        StringBuilder wrong = new StringBuilder();
        if (!goesOn) {
            wrong.append("the run does not go on; ");
        }
        if (articles < hostile.articles() || articles > hostile.most()) {
            wrong.append(articles).append(" articles; ");
        }
        boolean isSaid = hostile.said().equals("-")
                ? reasons.isEmpty()
                : reasons.stream().anyMatch(r -> r.contains(hostile.said()));
        boolean mayBeSilent = hostile.said().isEmpty() && hostile.most() > 0;
        if (!isSaid && !mayBeSilent) {
            wrong.append("said ").append(reasons).append("; ");
        }
        if (reasons.stream().anyMatch(r -> r.startsWith("UNREADABLE"))) {
            wrong.append(reasons);
        }
        if (seconds > MOST_SECONDS) {
            wrong.append(seconds).append(" s; ");
        }
        return wrong.toString();
    }
}
