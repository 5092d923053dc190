package org.umubano.language.kinyarwanda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What a Kinyarwanda word can be: all readings, the likely one first. Safe for threads; the result depends on the word
 * alone. A word is given without clitics ({@code w'}, {@code n'}), in upper or lower case as in the text.
 */
public final class KinyarwandaAnalyser {

    private static final int CACHE = 1 << 15;

    private record Cached(String word, List<Analysis> analyses) {}

    private static final double EVENT_NOUN = 0.3;

    private final VerbParser verbs;
    private final NounParser nouns;
    private final WordList words;
    /**
     * Last seen words by hash, in pairs of slots of which the older is overwritten: it never grows, and holds only
     * what reading gives anyway.
     */
    private final AtomicReferenceArray<Cached> cache = new AtomicReferenceArray<>(CACHE);

    private KinyarwandaAnalyser(VerbParser verbs, NounParser nouns, WordList words) {
        this.verbs = verbs;
        this.nouns = nouns;
        this.words = words;
    }

    /**
     * An analyser over the tables of {@code lang/rw}; takes a good part of a second, so share it.
     *
     * @throws IllegalArgumentException where a table is missing or damaged, with its name
     */
    public static KinyarwandaAnalyser load() {
        return new KinyarwandaAnalyser(VerbParser.load(), NounParser.load(), WordList.load());
    }

    /** All readings of a word, the likely first; empty for punctuation and for words of which nothing is known. */
    public List<Analysis> analyse(String word) {
        int slot = (word.hashCode() * 0x9E3779B9) >>> 17;
        Cached first = cache.get(slot);
        if (first != null && first.word().equals(word)) {
            return first.analyses();
        }
        Cached second = cache.get(slot ^ 1);
        if (second != null && second.word().equals(word)) {
            return second.analyses();
        }
        List<Analysis> made = analyseAfresh(word);
        if (first != null) {
            cache.set(slot ^ 1, first);
        }
        cache.set(slot, new Cached(word, made));
        return made;
    }

    /** "Akahaganirira", and talks there: a known verb with a marker for a place, of which no unknown noun has the shape. */
    private static boolean isDoneThere(List<VerbAnalysis> read) {
        for (VerbAnalysis v : read) {
            if (v.known() && v.tense() == Tense.CONSECUTIVE && v.objects().contains(Concord.C16)) {
                return true;
            }
        }
        return false;
    }

    /** The verb readings of a word, the likely first. */
    public List<VerbAnalysis> verbs(String word) {
        List<VerbAnalysis> out = new ArrayList<>();
        for (Analysis a : analyse(word)) {
            if (a instanceof VerbAnalysis v) {
                out.add(v);
            }
        }
        return out;
    }

    /** The same as {@link #analyse}, neither looked up among the words last seen nor remembered. */
    public List<Analysis> analyseAfresh(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        List<Analysis> out = new ArrayList<>(words.read(lower));
        nouns.listed(lower, capital, out);
        boolean listed = !out.isEmpty();
        List<VerbAnalysis> read = verbs.read(lower);
        out.addAll(read);
        if (!listed) {
            eventNoun(lower, read, out);
            if (!isDoneThere(read)) {
                nouns.byShape(lower, out);
            }
            if (read.isEmpty() && !capital) {
                out.addAll(verbs.guess(lower));
            }
            if (capital) {
                out.add(NounParser.name(word));
            }
        }
        out.sort(Comparator.comparingDouble(Analysis::cost));
        return List.copyOf(out);
    }

    /**
     * A noun of class 5 made of a passive, where the word can be one: isinywa is the signing (of) as well as which is
     * signed. The genitive of class 5 after it tells the two apart, so the verb stands first.
     */
    private static void eventNoun(String word, List<VerbAnalysis> read, List<Analysis> out) {
        for (VerbAnalysis v : read) {
            boolean plain = v.morphs().size() > 2
                    && v.morphs().get(0).form().length() == 1
                    && v.objects().isEmpty();
            if (plain
                    && v.passive()
                    && v.tense() == Tense.PRESENT
                    && v.subjects().contains(Concord.C9)) {
                String gloss = StemForms.shortGloss(v.gloss()).replace('.', ' ') + " (act of)";
                String augment = word.substring(0, 1);
                out.add(new NounAnalysis(
                        word, 5, augment, "", word.substring(1), false, false, true, gloss, v.cost() + EVENT_NOUN));
                return;
            }
        }
    }

    /** Whether the likely reading of a folded word is one that the tables know, and of no name; "thank Him" and its like are names. */
    boolean isCommon(String norm) {
        List<Analysis> readings = analyse(norm);
        if (readings.isEmpty()) {
            return false;
        }
        Analysis first = readings.get(0);
        return first instanceof OtherAnalysis
                || first instanceof NounAnalysis noun && noun.known() && !noun.isProper()
                || first instanceof VerbAnalysis verb
                        && verb.known()
                        && verb.subject().nounClass() > 0;
    }
}
