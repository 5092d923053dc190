package org.umubano.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.umubano.article.Article;
import org.umubano.event.CodedArticle;

/**
 * What of an article's text is compared with other texts: a sample of its runs of five words, and its anchors, the names and
 * numbers that a translation leaves as they are, in their order.
 *
 * @param article the article
 * @param language of the text
 * @param words number of words
 * @param wording hash of all words: the same where two texts differ in marks and spaces only
 * @param runs hashes of a sample of its runs of five words, sorted
 * @param anchors hashes of names and numbers by first occurrence
 * @param numbers of the anchors, those that are numbers, sorted
 * @param voices mention id to the quotation or communiqué that the mention rests on
 * @param place of the article among all
 */
record Sketch(
        CodedArticle article,
        String language,
        int words,
        long wording,
        int[] runs,
        int[] anchors,
        int[] numbers,
        Map<String, Quotations.Voice> voices,
        long place) {

    /** By a number that depends on the article's id alone, so that the place among others is known without them. */
    static final Comparator<Sketch> ORDER = Comparator.<Sketch>comparingLong(s -> s.place)
            .thenComparing(s -> s.article().article().id());

    private static final int RUN = 5;
    /** One run in so many is kept; which ones depends on the run alone, so that two texts keep the same. */
    private static final int SAMPLE = 4;

    private static final int SHORT = 60;

    /** The place of an article among all, from its id; 63 bits. */
    static long placeOf(String article) {
        return Long.parseUnsignedLong(Article.hash(article), 16) >>> 1;
    }

    /** Whether it was made of this very object. */
    @SuppressWarnings("ReferenceEquality")
    boolean isOf(CodedArticle other) {
        return article == other;
    }

    static Sketch of(CodedArticle article) {
        String text = article.article().text();
        CommonWords common = CommonWords.of(article.report().language().language());
        List<Integer> words = new ArrayList<>();
        LinkedHashSet<Integer> anchors = new LinkedHashSet<>();
        LinkedHashSet<Integer> numbers = new LinkedHashSet<>();
        boolean begins = true;
        int n = text.length();
        for (int i = 0; i < n; ) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                begins |= c == '.' || c == '\n' || c == '!' || c == '?' || c == ':' || c == '“' || c == '"';
                i++;
                continue;
            }
            int end = wordEnd(text, i);
            String word = Names.fold(text.substring(i, end));
            words.add(word.hashCode());
            String name = Character.isUpperCase(c) ? common.name(word) : "";
            String number = Character.isLowerCase(c) ? common.number(word) : "";
            if (Character.isDigit(c) || !number.isEmpty()) {
                int digits = (number.isEmpty() ? word : number).hashCode();
                anchors.add(digits);
                numbers.add(digits);
            } else if (!name.isEmpty()) {
                anchors.add(name.hashCode());
            } else if (Character.isUpperCase(c) && !begins && end - i > 2) {
                anchors.add(word.hashCode());
            }
            begins = false;
            i = end;
        }
        int[] hashes = words.stream().mapToInt(Integer::intValue).toArray();
        return new Sketch(
                article,
                article.report().language().language(),
                hashes.length,
                wording(hashes),
                runs(hashes),
                anchors.stream().mapToInt(Integer::intValue).toArray(),
                Sets.of(numbers),
                Quotations.voices(article),
                placeOf(article.article().id()));
    }

    /** A number with its marks ("78,4") is one word. */
    private static int wordEnd(String text, int from) {
        boolean number = Character.isDigit(text.charAt(from));
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean mark =
                    number && (c == ',' || c == '.') && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
            if (!mark && (number ? !Character.isDigit(c) : !Character.isLetterOrDigit(c))) {
                break;
            }
            i++;
        }
        return i;
    }

    private static long wording(int[] words) {
        long hash = words.length;
        for (int w : words) {
            hash = hash * 1_000_003L + w;
        }
        return hash;
    }

    private static int[] runs(int[] words) {
        int sample = words.length < SHORT ? 1 : SAMPLE;
        int[] out = new int[Math.max(0, words.length - RUN + 1)];
        int n = 0;
        for (int i = 0; i + RUN <= words.length; i++) {
            int hash = 17;
            for (int k = 0; k < RUN; k++) {
                hash = hash * 31 + words[i + k];
            }
            hash *= 0x9e3779b1;
            hash ^= hash >>> 15;
            if (sample == 1 || Integer.remainderUnsigned(hash, SAMPLE) == 0) {
                out[n++] = hash;
            }
        }
        return Arrays.stream(out, 0, n).sorted().distinct().toArray();
    }

    /** Which share of the shorter text is in the longer one, 0 to 1; 0 where a text is too short to tell. */
    double contained(Sketch other) {
        int[] a = sampled(this, other);
        int[] b = sampled(other, this);
        int least = Math.min(a.length, b.length);
        return least < 4 ? 0 : (double) Sets.common(a, b) / least;
    }

    /** A short text keeps all runs; beside a longer one only the sampled ones compare. */
    private static int[] sampled(Sketch one, Sketch other) {
        if (one.words >= SHORT || other.words < SHORT) {
            return one.runs;
        }
        return Arrays.stream(one.runs)
                .filter(r -> Integer.remainderUnsigned(r, SAMPLE) == 0)
                .toArray();
    }

    /** Runs of three anchors, by which texts of two languages find each other; without order within the run. */
    int[] anchorRuns() {
        int[] out = new int[Math.max(0, anchors.length - 1)];
        for (int i = 0; i + 1 < anchors.length; i++) {
            out[i] = anchors[i] * 31 + anchors[i + 1] * 31;
        }
        return Arrays.stream(out).sorted().distinct().toArray();
    }

    private static final int KIND = 61;
    /** In a mark of two runs of anchors, which only two together make a pair. */
    static final long ANCHORS = 1L << KIND;

    private static final long WORDING = 2L << KIND;

    /** Under what it meets others: its runs of words, its runs of anchors, its wording; sorted, each once. */
    long[] marks() {
        LongList out = new LongList();
        for (int run : runs) {
            out.add(run & 0xffffffffL);
        }
        for (int run : anchorRuns()) {
            out.add(ANCHORS | run & 0xffffffffL);
        }
        if (words > 0) {
            out.add(WORDING | wording >>> 3);
        }
        return out.sortedDistinct();
    }
}
