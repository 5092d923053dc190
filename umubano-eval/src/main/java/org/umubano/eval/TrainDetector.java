package org.umubano.eval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.umubano.eval.DetectorText.Sample;
import org.umubano.text.Table;

/**
 * Makes {@code lang/detector.bin} out of texts that may ship: {@code TrainDetector DATA MODEL}.
 *
 * <p>DATA is the folder with {@code tico19} (English and Kinyarwanda, CC0) and {@code kirundi-ijwi} (Kirundi with French
 * and English, MIT); the rest are the sentences written for this project under {@code detector/}. The corpora are about
 * health and of jokes, so the two neighbours would be told apart by what they are about; hence each sentence of
 * Kinyarwanda is given once more in the Kirundi of {@code detector/rw_rn.tsv}, where nothing but the spelling and the
 * words that differ can tell them. The same input gives the same bytes.
 */
public final class TrainDetector {

    static final List<String> LANGUAGES = List.of("en", "rw", "rn", "sw", "lg", "fr", "und");

    /** What counts how often, against a sentence of the corpora: a sentence alike in both of the neighbours, */
    private static final float ALIKE = 0.4f;
    /** a word that one of them has not, */
    private static final float WORD = 4;
    /** a place of one of the two countries, */
    private static final float PLACE = 2;
    /** and a sentence respelt. */
    private static final float TWIN = 0.5f;
    /** A sentence with nothing peculiar to Kirundi is Kinyarwanda: few sentences of Kirundi have nothing. */
    private static final double[] PRIOR = {0, 0, -1, 0, 0, 0, 0};

    private static final List<String> FILES = List.of(
            "en.txt",
            "rw.txt",
            "rn.txt",
            "sw.txt",
            "lg.txt",
            "fr.txt",
            "und.txt",
            "rw-tables.txt",
            "names.txt",
            "places.tsv",
            "rw_rn.tsv");

    private static final long SEED = 20250526;

    private static final List<String> NAMES = names();

    private static List<String> names() {
        try {
            return DetectorText.lines("detector/names.txt");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final NeighbourSpelling KIRUNDI = NeighbourSpelling.to("rn");
    private static final NeighbourSpelling KINYARWANDA = NeighbourSpelling.to("rw");

    private TrainDetector() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: TrainDetector DATA MODEL");
            System.exit(2);
        }
        List<DetectorTrainer.Example> examples = examples(Path.of(args[0]));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DetectorTrainer(LANGUAGES, PRIOR, SEED).train(examples).write(bytes);
        Path model = Path.of(args[1]);
        Files.write(model, bytes.toByteArray());
        Files.writeString(
                model.resolveSibling("detector.sha256"),
                sha256(bytes.toByteArray()) + "  detector.bin\n" + sentences() + "  sentences\n");
        System.err.println(examples.size() + " examples, " + bytes.size() + " bytes");
    }

    /** A hash of all own sentences and tables, by which a test sees whether the model was made of them. */
    static String sentences() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String name : FILES) {
            try (InputStream in = TrainDetector.class.getClassLoader().getResourceAsStream("detector/" + name)) {
                if (in == null) {
                    throw new IOException("no detector/" + name + " on the class path");
                }
                in.transferTo(all);
            }
        }
        return sha256(all.toByteArray());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<DetectorTrainer.Example> examples(Path data) throws IOException {
        Random random = new Random(SEED);
        List<DetectorTrainer.Example> out = new ArrayList<>();
        List<Sample> corpus = new ArrayList<>(DetectorText.tmx(data.resolve("tico19/all.en-rw.tmx")));
        corpus.addAll(ijwi(data.resolve("kirundi-ijwi/metadata.csv")));
        for (Sample sample : corpus) {
            pair(out, sample, 1, random);
        }
        for (Table.Row row : Table.load("detector/places.tsv").rows()) {
            example(out, new Sample(row.get("language"), row.get("word")), PLACE);
        }
        for (String word : KINYARWANDA.words()) {
            example(out, new Sample("rn", word), WORD);
        }
        for (String word : KIRUNDI.words()) {
            example(out, new Sample("rw", word), WORD);
        }
        for (String line : DetectorText.lines("detector/rw-tables.txt")) {
            pair(out, new Sample("rw", line), 3, random);
        }
        for (String language : LANGUAGES) {
            List<String> own = DetectorText.lines("detector/" + language + ".txt");
            float weight = language.equals("und") ? 6 : 8;
            for (String line : own) {
                pair(out, new Sample(language, line), weight, random);
            }
        }
        return out;
    }

    private static List<Sample> ijwi(Path file) throws IOException {
        List<Sample> out = new ArrayList<>();
        List<List<String>> rows = DetectorText.csv(file);
        for (List<String> row : rows.subList(1, rows.size())) {
            if (row.size() > 4) {
                out.add(new Sample("rn", row.get(2)));
                out.add(new Sample("fr", row.get(3)));
                out.add(new Sample("en", row.get(4)));
            }
        }
        return out;
    }

    /**
     * The sentence, and the same in the neighbour's spelling if that differs in two places at least; one that does not
     * differ says less of its language than of its subject, and counts less.
     */
    private static void pair(List<DetectorTrainer.Example> out, Sample sample, float weight, Random random) {
        String other = sample.language().equals("rw") ? "rn" : sample.language().equals("rn") ? "rw" : null;
        if (other == null) {
            add(out, sample, weight, random);
            return;
        }
        both(out, sample, other, weight);
        piece(sample.text(), random)
                .ifPresent(piece -> both(out, new Sample(sample.language(), piece), other, weight / 2));
        both(out, new Sample(sample.language(), named(sample.text(), random)), other, weight / 2);
    }

    private static void both(List<DetectorTrainer.Example> out, Sample sample, String other, float weight) {
        NeighbourSpelling.Respelt respelt = (other.equals("rn") ? KIRUNDI : KINYARWANDA).respell(sample.text());
        example(out, sample, respelt.changes() == 0 ? weight * ALIKE : weight);
        if (respelt.changes() > 0) {
            example(out, new Sample(other, respelt.text()), weight * TWIN);
        }
    }

    private static void example(List<DetectorTrainer.Example> out, Sample sample, float weight) {
        out.add(new DetectorTrainer.Example(LANGUAGES.indexOf(sample.language()), sample.text(), weight));
    }

    private static void add(List<DetectorTrainer.Example> out, Sample sample, float weight, Random random) {
        example(out, sample, weight);
        piece(sample.text(), random).ifPresent(piece -> example(out, new Sample(sample.language(), piece), weight / 2));
        example(out, new Sample(sample.language(), named(sample.text(), random)), weight / 2);
    }

    /** A piece of the sentence with a name in it, or two: names are of no language. */
    private static String named(String text, Random random) {
        List<String> words =
                new ArrayList<>(List.of(piece(text, random).orElse(text).split(" ")));
        for (int n = 1 + random.nextInt(2); n > 0; n--) {
            words.add(random.nextInt(words.size() + 1), NAMES.get(random.nextInt(NAMES.size())));
        }
        return String.join(" ", words);
    }

    /** A piece of four to twelve words, for the detector must also bear short ones. */
    private static Optional<String> piece(String text, Random random) {
        String[] words = text.split(" ");
        if (words.length <= 8) {
            return Optional.empty();
        }
        int n = 4 + random.nextInt(9);
        int from = random.nextInt(Math.max(1, words.length - n));
        return Optional.of(String.join(" ", List.of(words).subList(from, Math.min(words.length, from + n))));
    }
}
