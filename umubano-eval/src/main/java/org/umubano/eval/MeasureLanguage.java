package org.umubano.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.umubano.eval.DetectorText.Sample;
import org.umubano.language.LanguageDetector;

/**
 * Measures the language detector on sources that it was not trained on: {@code MeasureLanguage DATA GOLD [--misses]}.
 *
 * <p>DATA has {@code lacuna}, {@code mafand} and {@code udhr}; GOLD has {@code articles/*.txt}, each named
 * {@code story-language-number.txt}. The own Kirundi and Swahili sentences come from {@code sets/rn_sw_sentences.tsv} on
 * the class path, if it is there. Per sentence; precision is within the source, so for one of a single language it says
 * nothing.
 */
public final class MeasureLanguage {

    private static final String OWN = "sets/rn_sw_sentences.tsv";
    private static final String FRESH = "sets/language_fresh.tsv";

    private final LanguageDetector detector = LanguageDetector.load();
    private final boolean misses;

    private MeasureLanguage(boolean misses) {
        this.misses = misses;
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            System.err.println("usage: MeasureLanguage DATA GOLD [--misses]");
            System.exit(2);
        }
        new MeasureLanguage(args.length > 2).run(Path.of(args[0]), Path.of(args[1]));
    }

    private void run(Path data, Path gold) throws IOException {
        System.out.printf("%-14s %-4s %7s %9s %9s %9s%n", "source", "lang", "n", "precision", "recall", "F1");
        table("lacuna", of("rw", Files.readAllLines(data.resolve("lacuna/kin.txt"))));
        List<Sample> mafand = of("rw", Files.readAllLines(data.resolve("mafand/dev.kin")));
        mafand.addAll(of("en", Files.readAllLines(data.resolve("mafand/dev.en"))));
        table("mafand", mafand);
        List<Sample> udhr = of("rw", DetectorText.declaration(data.resolve("udhr/udhr_kin.xml")));
        udhr.addAll(of("rn", DetectorText.declaration(data.resolve("udhr/udhr_run.xml"))));
        table("udhr", udhr);
        table("own sentences", own(OWN));
        table("own, fresh", own(FRESH));
        List<Sample> whole = new ArrayList<>();
        List<Sample> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(gold.resolve("articles"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String[] name = file.getFileName().toString().split("-");
                String text = Files.readString(file);
                whole.add(new Sample(name[name.length - 2], text));
                lines.addAll(of(name[name.length - 2], List.of(text.split("\n"))));
            }
        }
        table("gold articles", whole);
        table("gold lines", lines);
    }

    private static List<Sample> own(String resource) throws IOException {
        List<Sample> out = new ArrayList<>();
        if (MeasureLanguage.class.getClassLoader().getResource(resource) != null) {
            for (String line : DetectorText.lines(resource)) {
                String[] cells = line.split("\t");
                if (cells.length > 1 && cells[0].length() <= 3) {
                    out.add(new Sample(cells[0], cells[1]));
                }
            }
        }
        return out;
    }

    /** The lines that hold a sentence: two words at least, and a letter. */
    private static List<Sample> of(String language, List<String> lines) {
        List<Sample> out = new ArrayList<>();
        for (String line : lines) {
            String text = line.strip();
            if (text.indexOf(' ') > 0 && text.chars().anyMatch(Character::isLetter)) {
                out.add(new Sample(language, text));
            }
        }
        return out;
    }

    private void table(String source, List<Sample> samples) {
        Map<String, int[]> counts = new TreeMap<>();
        samples.forEach(s -> count(source, s, counts));
        counts.forEach((language, c) -> {
            if (c[1] > 0) {
                double precision = c[0] == 0 ? 0 : (double) c[0] / c[2];
                double recall = (double) c[0] / c[1];
                double f1 = c[0] == 0 ? 0 : 2 * precision * recall / (precision + recall);
                System.out.printf(
                        Locale.ROOT,
                        "%-14s %-4s %7d %9.4f %9.4f %9.4f%n",
                        source,
                        language,
                        c[1],
                        precision,
                        recall,
                        f1);
            }
        });
    }

    /** Counts right, asked, answered. */
    private void count(String source, Sample sample, Map<String, int[]> counts) {
        String found = detector.detect(sample.text()).language();
        boolean right = found.equals(sample.language());
        int[] asked = counts.computeIfAbsent(sample.language(), k -> new int[3]);
        asked[1]++;
        asked[0] += right ? 1 : 0;
        counts.computeIfAbsent(found, k -> new int[3])[2]++;
        if (misses && !right) {
            System.out.println(source + "\t" + sample.language() + " as " + found + "\t" + sample.text());
        }
    }
}
