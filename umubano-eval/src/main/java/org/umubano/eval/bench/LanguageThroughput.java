package org.umubano.eval.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.umubano.language.LanguageDetector;

/**
 * How many megabytes of articles a second one thread names the language of: {@code LanguageThroughput ARTICLES}, a folder
 * of {@code .txt} files. Five rounds of a second; the best and the middle one are printed. Time is that of the thread, not
 * of the clock, so that a busy machine does not matter.
 */
public final class LanguageThroughput {

    private LanguageThroughput() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            System.err.println("usage: LanguageThroughput ARTICLES");
            System.exit(2);
        }
        List<String> texts = new ArrayList<>();
        long bytes = 0;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file);
                bytes += text.getBytes(StandardCharsets.UTF_8).length;
                texts.add(text);
            }
        }
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        LanguageDetector detector = LanguageDetector.load();
        List<Double> rates = new ArrayList<>();
        long letters = 0;
        for (int round = 0; round < 6; round++) {
            long begin = clock.getCurrentThreadCpuTime();
            long read = 0;
            while (clock.getCurrentThreadCpuTime() - begin < 1_000_000_000L) {
                for (String text : texts) {
                    letters += detector.detect(text).language().length();
                }
                read += bytes;
            }
            // The first round warms the compiler.
            if (round > 0) {
                rates.add(read * 1e3 / (clock.getCurrentThreadCpuTime() - begin));
            }
        }
        rates.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d bytes: best %.1f MB/s, middle %.1f MB/s (%d)%n",
                texts.size(),
                bytes,
                rates.get(rates.size() - 1),
                rates.get(rates.size() / 2),
                letters % 10);
    }
}
