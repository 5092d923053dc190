package org.umubano.language;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Tells the language of a text: {@code en}, {@code rw}, {@code rn}, {@code sw}, {@code lg}, {@code fr}, or {@code und}
 * for all others and for what is no text.
 *
 * <pre>{@code
 * LanguageDetector detector = LanguageDetector.load();
 * detector.detect("Perezida Kagame yakiriye mugenzi we wa Kazakhstan.").language(); // rw
 * }</pre>
 *
 * <p>Kinyarwanda and Kirundi share most of their words; in a text of a few sentences at most, what only one of them has
 * ({@code lang/neighbours.tsv}) decides between the two. A short text of many names that the model takes for no language it
 * knows is English where it has words of English news ({@code lang/english_marks.tsv}).
 *
 * <p>A text of several languages is given the one of most of it: parts of some 200 characters vote. Of a text longer than
 * {@value #READ} characters evenly spaced parts are read, and no more of them once some leave no doubt. Case, the kind of apostrophe and tone marks do not matter.
 * Immutable; safe for any number of threads.
 */
public final class LanguageDetector {

    /** How much of a text is read at most, in UTF-16 units. */
    static final int READ = 1_280;

    private static final String MODEL = "lang/detector.bin";
    private static final String UNKNOWN = "und";
    private static final String FRENCH = "fr";
    /** How much of a text votes at once: less tells too little where names fill it. */
    private static final int PART = 256;
    /** How much of a long text votes at once. */
    private static final int PART_OF_LONG = 160;
    /** Of the parts of a text the next to be read is so many on. */
    private static final int STRIDE = 3;
    /** What one of two neighbours has of the votes of both, at least, where a mark is found. */
    private static final double MARKED = 0.9;
    /** Above this share the model needs no marks. */
    private static final double SURE = 0.99;

    private static final long LANES = 0x00FF00FF00FF00FFL;

    /** Up to this length the marks of neighbours decide; a longer text has enough of them for the model to see. */
    private static final int SHORT = 600;

    /** The share of the votes of two parts, from the beginning and from the second half, after which no more are read. */
    private static final double CERTAIN = 0.9999;

    /** So many words of English news make a short text English that is of no known language. */
    private static final int ENGLISH = 2;
    /** English has this share of the votes at least, where those words count. */
    private static final double POSSIBLE = 0.001;
    /** With this share of the votes one such word is enough. */
    private static final double PROBABLE = 0.1;
    /** French with less than this share of the votes may be English with names. */
    private static final double DOUBTFUL = 0.7;

    private final DetectorModel model;
    private final NeighbourMarks marks;
    private final NeighbourMarks english;

    public LanguageDetector(DetectorModel model) {
        this.model = model;
        this.marks = NeighbourMarks.load();
        this.english = NeighbourMarks.load("lang/english_marks.tsv");
    }

    /**
     * The detector whose model stands on the class path, with the words of the languages.
     *
     * @throws IllegalStateException where it is missing
     */
    public static LanguageDetector load() {
        try (InputStream in = LanguageDetector.class.getClassLoader().getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException("no " + MODEL + " on the class path");
            }
            return new LanguageDetector(DetectorModel.read(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(MODEL, e);
        }
    }

    /** Never fails; a text without letters is {@code und} with confidence 0. */
    public Detection detect(CharSequence text) {
        Votes votes = votes(text);
        return decide(votes.of, votes.letters, votes.others);
    }

    /** Of some languages that one which a text looks most like; of equals the first. */
    public String likeliest(CharSequence text, List<String> among) {
        double[] votes = votes(text).of;
        return among.stream()
                .max(Comparator.<String>comparingDouble(
                                l -> votes[model.languages().indexOf(l)])
                        .thenComparing(l -> -among.indexOf(l)))
                .orElseThrow();
    }

    /**
     * What the letters of a text speak for.
     *
     * @param of each language of the model, as many letters as it has
     * @param others letters of other scripts
     */
    private record Votes(double[] of, long letters, long others) {}

    private Votes votes(CharSequence text) {
        int length = text.length();
        double[] votes = new double[model.languages().size()];
        boolean isLong = length > READ;
        int parts = isLong ? READ / PART_OF_LONG : Math.max(1, (length + PART - 1) / PART);
        Sum sum = new Sum(model);
        long letters = 0;
        long others = 0;
        int stride = parts % STRIDE == 0 ? parts - 1 : STRIDE;
        for (int i = 0; i < parts; i++) {
            int part = i * stride % parts;
            if (i == 2 && others == 0 && votes[best(votes)] >= letters * CERTAIN) {
                break;
            }
            int from = wordStart(text, (int) ((long) length * part / parts));
            int end = isLong ? Math.min(length, from + PART_OF_LONG) : (int) ((long) length * (part + 1) / parts);
            int to = end >= length ? length : wordStart(text, end);
            if (from >= to) {
                continue;
            }
            sum.clear();
            long read = LetterFeatures.scan(text, from, to, sum);
            letters += (int) read;
            others += read >>> 32;
            sum.vote(votes, (int) read);
        }
        if (length <= SHORT) {
            weigh(votes, text);
            findEnglish(votes, text, letters + others);
        }
        return new Votes(votes, letters, others);
    }

    /** Between two neighbours the marks that only one of them has outweigh all else. */
    private void weigh(double[] votes, CharSequence text) {
        int one = model.languages().indexOf(marks.languages().get(0));
        int other = model.languages().indexOf(marks.languages().get(1));
        int best = best(votes);
        double both = votes[one] + votes[other];
        if (best != one && best != other || votes[best] > both * SURE) {
            return;
        }
        int balance = marks.balance(text);
        if (balance != 0) {
            int won = balance > 0 ? one : other;
            double share = Math.max(votes[won], both * MARKED);
            votes[one] = won == one ? share : both - share;
            votes[other] = both - votes[one];
        }
    }

    /** Names of many languages drown a few words of one: where those are English, the text is. */
    private void findEnglish(double[] votes, CharSequence text, long all) {
        int en = model.languages().indexOf(english.languages().get(0));
        int best = best(votes);
        if (best == en || votes[en] < POSSIBLE * all || !isDoubtful(best, votes[best], all)) {
            return;
        }
        int marks = english.balance(text);
        if (marks >= ENGLISH || marks > 0 && votes[en] >= PROBABLE * all) {
            double won = votes[best];
            votes[best] = votes[en];
            votes[en] = won;
        }
    }

    /** What is of no known language, or hardly French, may be English. */
    private boolean isDoubtful(int best, double votes, long all) {
        String language = model.languages().get(best);
        return language.equals(UNKNOWN) || language.equals(FRENCH) && votes < DOUBTFUL * all;
    }

    private static int best(double[] votes) {
        int best = 0;
        for (int i = 1; i < votes.length; i++) {
            best = votes[i] > votes[best] ? i : best;
        }
        return best;
    }

    private Detection decide(double[] votes, long letters, long others) {
        if (letters == 0 && others == 0) {
            return new Detection(UNKNOWN, 0, UNKNOWN);
        }
        int unknown = model.languages().indexOf(UNKNOWN);
        votes[unknown] += others;
        int best = best(votes);
        int second = best == 0 ? 1 : 0;
        for (int i = 0; i < votes.length; i++) {
            second = i != best && votes[i] > votes[second] ? i : second;
        }
        return new Detection(
                model.languages().get(best),
                votes[best] / (letters + others),
                model.languages().get(second));
    }

    /** The first place at or after {@code at} where no word is cut, at most 40 characters on. */
    private static int wordStart(CharSequence text, int at) {
        if (at == 0) {
            return 0;
        }
        int to = Math.min(text.length(), at + 40);
        for (int i = at; i < to; i++) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return at;
    }

    /** The sum of the weights of one part; two sums of four languages each run side by side in one long. */
    private static final class Sum implements LetterFeatures.Sink {
        private final DetectorModel model;
        private final long[] cells;
        private final int shift;
        private final long[] sums = new long[8];
        private long even;
        private long odd;
        private int held;
        private int hits;
        private int features;

        Sum(DetectorModel model) {
            this.model = model;
            this.cells = model.cells();
            this.shift = Long.numberOfLeadingZeros(cells.length) + 1;
        }

        @Override
        public void feature(long key) {
            features++;
            add(key);
            spillIfFull();
        }

        @Override
        public void runs(long two, long three, long four, long five) {
            features += 4;
            add(two);
            add(three);
            add(four);
            add(five);
            spillIfFull();
        }

        /** Adds the weights of a feature, or zeros where it is not known: there is no branch, as none could be foretold. */
        private void add(long key) {
            long cell = cells[(int) (key >>> shift)];
            long unlike = cell >>> 56 ^ DetectorModel.proof(key);
            long known = cell & unlike - 1 >> 63;
            even += known & LANES;
            odd += known >>> 8 & LANES;
            held += (int) (known >>> 56) & 1; // the lowest bit of a proof is always set
        }

        /** A lane of 16 bits holds 257 weights of 8. */
        private void spillIfFull() {
            if (held > 252) {
                spill();
            }
        }

        private void spill() {
            for (int lane = 0; lane < 4; lane++) {
                sums[2 * lane] += even >>> 16 * lane & 0xFFFF;
                sums[2 * lane + 1] += odd >>> 16 * lane & 0xFFFF;
            }
            hits += held;
            even = 0;
            odd = 0;
            held = 0;
        }

        void clear() {
            Arrays.fill(sums, 0);
            even = 0;
            odd = 0;
            held = 0;
            hits = 0;
            features = 0;
        }

        /** Adds to each language its probability, times the letters. */
        void vote(double[] votes, int letters) {
            if (letters == 0) {
                return;
            }
            spill();
            double scale = model.step() * DetectorModel.scale(features);
            double[] scores = new double[votes.length];
            double max = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < scores.length; i++) {
                scores[i] = (sums[i] - 128L * hits) * scale + model.bias()[i];
                max = Math.max(max, scores[i]);
            }
            double all = 0;
            for (int i = 0; i < scores.length; i++) {
                scores[i] = Math.exp(scores[i] - max);
                all += scores[i];
            }
            for (int i = 0; i < scores.length; i++) {
                votes[i] += letters * scores[i] / all;
            }
        }
    }
}
