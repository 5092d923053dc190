package org.umubano.eval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.umubano.eval.DetectorText.Sample;

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

    private static final long SEED = 20250526;

    private TrainDetector() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: TrainDetector DATA MODEL");
            System.exit(2);
        }
        List<DetectorTrainer.Example> examples = examples(Path.of(args[0]));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DetectorTrainer(LANGUAGES, SEED).train(examples).write(bytes);
        Files.write(Path.of(args[1]), bytes.toByteArray());
        System.err.println(examples.size() + " examples, " + bytes.size() + " bytes");
    }

    static List<DetectorTrainer.Example> examples(Path data) throws IOException {
        Random random = new Random(SEED);
        List<DetectorTrainer.Example> out = new ArrayList<>();
        NeighbourSpelling spelling = NeighbourSpelling.load();
        List<Sample> corpus = new ArrayList<>(DetectorText.tmx(data.resolve("tico19/all.en-rw.tmx")));
        corpus.addAll(ijwi(data.resolve("kirundi-ijwi/metadata.csv")));
        for (Sample sample : corpus) {
            add(out, sample, 1, random);
            if (sample.language().equals("rw")) {
                twin(out, spelling, sample.text(), 1, random);
            }
        }
        for (String language : LANGUAGES) {
            List<String> own = DetectorText.lines("detector/" + language + ".txt");
            float weight = language.equals("und") ? 6 : 8;
            for (String line : own) {
                add(out, new Sample(language, line), weight, random);
                if (language.equals("rw")) {
                    twin(out, spelling, line, weight, random);
                }
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

    /** The sentence in the neighbour's spelling, if that differs in two places at least. */
    private static void twin(
            List<DetectorTrainer.Example> out, NeighbourSpelling spelling, String text, float weight, Random random) {
        NeighbourSpelling.Respelt respelt = spelling.kirundi(text);
        if (respelt.changes() >= 2) {
            add(out, new Sample("rn", respelt.text()), weight, random);
        }
    }

    /** The sentence, and a piece of it of three to twelve words, for the detector must also bear short ones. */
    private static void add(List<DetectorTrainer.Example> out, Sample sample, float weight, Random random) {
        String[] words = sample.text().split(" ");
        if (sample.text().length() < 3) {
            return;
        }
        int language = LANGUAGES.indexOf(sample.language());
        out.add(new DetectorTrainer.Example(language, sample.text(), weight));
        if (words.length > 8) {
            int n = 4 + random.nextInt(9);
            int from = random.nextInt(Math.max(1, words.length - n));
            String piece = String.join(" ", List.of(words).subList(from, Math.min(words.length, from + n)));
            out.add(new DetectorTrainer.Example(language, piece, weight / 2));
        }
    }
}
