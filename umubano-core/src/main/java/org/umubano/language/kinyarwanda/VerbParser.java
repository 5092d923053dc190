package org.umubano.language.kinyarwanda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.language.kinyarwanda.ObjectMarkers.Markers;
import org.umubano.language.kinyarwanda.StemForm.Ending;
import org.umubano.text.Table;

/** Takes a word apart as a verb: prefix, object markers, stem form, clitic. Immutable. */
final class VerbParser {

    private static final double CLITIC = 0.4;
    private static final double LEXICAL_CLITIC = -0.4;
    private static final double GUESSED = 4.0;
    private static final double LONG_PREFIX = 0.3;
    private static final double GUESSED_INFINITIVE = 0.4;
    private static final int LONGEST = 48;

    private final LetterTrie<VerbPrefix> prefixes;
    private final LetterTrie<Markers> markers;
    private final StemTable stems;

    VerbParser(Table concords, Table tenses, Table soundChanges, Table verbs) {
        Sounds sounds = new Sounds(soundChanges);
        this.prefixes = VerbPrefixes.build(sounds, concords, tenses);
        this.markers = ObjectMarkers.build(sounds, concords);
        Map<String, List<StemForm>> forms = StemForms.of(verbs);
        this.stems = new StemTable(forms);
    }

    static VerbParser load() {
        return new VerbParser(
                Table.load("lang/rw/concords.tsv"),
                Table.load("lang/rw/tenses.tsv"),
                Table.load("lang/rw/sounds.tsv"),
                Table.load("lang/rw/verbs.tsv"));
    }

    /** Readings of a lower-case word, the likely first; empty where no listed stem fits. */
    List<VerbAnalysis> read(String word) {
        if (word.length() < 2 || word.length() > LONGEST) {
            return List.of();
        }
        List<VerbAnalysis> out = new ArrayList<>(4);
        readWithClitic(word, out);
        if (out.isEmpty() && word.indexOf('y') > 0) {
            String modern = Extensions.modern(word);
            if (!modern.equals(word)) {
                readWithClitic(modern, out);
            }
        }
        if (out.size() > 1) {
            out.sort(Comparator.comparingDouble(VerbAnalysis::cost));
        }
        return out;
    }

    /**
     * Readings of a lower-case word whose stem is in no table, by its prefix and ending alone; the two likeliest. Without
     * object markers: the more is guessed the less it is worth.
     */
    List<VerbAnalysis> guess(String word) {
        if (word.length() < 5 || word.length() > LONGEST || !NounParser.isNative(word)) {
            return List.of();
        }
        List<VerbAnalysis> out = new ArrayList<>();
        int node = prefixes.step(LetterTrie.ROOT, word.charAt(0));
        for (int i = 1;
                i < word.length() - 2 && node != LetterTrie.NONE;
                node = prefixes.step(node, word.charAt(i++))) {
            StemForm form = StemForms.guess(word.substring(i));
            if (form != null) {
                for (VerbPrefix p : prefixes.at(node)) {
                    boolean fits = p.ending() == form.ending() && (p.onsets() & Onset.of(word.charAt(i))) != 0;
                    if (fits && p.tense() != Tense.IMPERATIVE && !p.also()) {
                        double cost = p.tense() == Tense.INFINITIVE ? GUESSED_INFINITIVE : GUESSED - LONG_PREFIX * i;
                        out.add(analysis(p, null, form, "").guessed(cost + p.cost()));
                    }
                }
            }
        }
        out.sort(Comparator.comparingDouble(VerbAnalysis::cost));
        return out.size() > 2 ? out.subList(0, 2) : out;
    }

    private void readWithClitic(String word, List<VerbAnalysis> out) {
        read(word, word.length(), "", out);
        String clitic = clitic(word);
        if (!clitic.isEmpty()) {
            read(word, word.length() - 2, clitic, out);
        }
    }

    private static String clitic(String word) {
        int n = word.length();
        if (n < 5 || word.charAt(n - 1) != 'o') {
            return "";
        }
        return switch (word.charAt(n - 2)) {
            case 'h' -> "ho";
            case 'm' -> "mo";
            case 'y' -> "yo";
            default -> "";
        };
    }

    private void read(String word, int end, String clitic, List<VerbAnalysis> out) {
        StemForm[] @Nullable [] ends = ends(word, end);
        if (ends == null) {
            return;
        }
        int node = LetterTrie.ROOT;
        for (int i = 0; i < end && node != LetterTrie.NONE; node = prefixes.step(node, word.charAt(i++))) {
            List<VerbPrefix> here = prefixes.at(node);
            if (!here.isEmpty()) {
                StemForm[] direct = ends[i];
                if (direct != null) {
                    combine(here, null, direct, Onset.of(word.charAt(i)), clitic, out);
                }
                withMarkers(word, end, i, here, ends, clitic, out);
            }
        }
    }

    private void withMarkers(
            String word,
            int end,
            int from,
            List<VerbPrefix> here,
            StemForm[] @Nullable [] ends,
            String clitic,
            List<VerbAnalysis> out) {
        int onset = Onset.of(word.charAt(from));
        int node = markers.step(LetterTrie.ROOT, word.charAt(from));
        for (int j = from + 1; j < end && node != LetterTrie.NONE; node = markers.step(node, word.charAt(j++))) {
            StemForm[] forms = ends[j];
            if (forms != null) {
                int next = Onset.of(word.charAt(j));
                List<Markers> found = markers.at(node);
                for (int k = 0; k < found.size(); k++) {
                    Markers m = found.get(k);
                    if ((m.onsets() & next) != 0) {
                        combine(here, m, forms, onset, clitic, out);
                    }
                }
            }
        }
    }

    /** For each position the stem forms that make up the rest of the word, or null where there is none at all. */
    private StemForm[] @Nullable [] ends(String word, int end) {
        StemForm[] @Nullable [] out = null;
        int h = 0;
        for (int i = end - 1; i >= 0; i--) {
            h = StemTable.hash(h, word.charAt(i));
            StemForm[] found = stems.find(word, i, end, h);
            if (found != null) {
                if (out == null) {
                    out = new StemForm[end][];
                }
                out[i] = found;
            }
        }
        return out;
    }

    private static void combine(
            List<VerbPrefix> prefixes,
            @Nullable Markers m,
            StemForm[] forms,
            int onset,
            String clitic,
            List<VerbAnalysis> out) {
        for (int k = 0; k < prefixes.size(); k++) {
            VerbPrefix p = prefixes.get(k);
            if (((m == null ? p.onsets() : p.markerOnsets()) & onset) == 0) {
                continue;
            }
            boolean nasal = m == null ? p.nasal() : m.nasal();
            for (StemForm f : forms) {
                if (fits(p, f, m != null, nasal, clitic)) {
                    out.add(analysis(p, m, f, clitic));
                }
            }
        }
    }

    private static boolean fits(VerbPrefix p, StemForm f, boolean marked, boolean nasal, String clitic) {
        if (marked && p.tense() == Tense.IMPERATIVE) {
            return false;
        }
        if (f.ending() != p.ending() || f.afterNasal() && !nasal) {
            return false;
        }
        if (!f.clitic().isEmpty() && !f.clitic().equals(clitic)) {
            return false;
        }
        if (f.defective()) {
            return f.ending() == Ending.A
                    ? p.tense() == Tense.PRESENT
                            || p.tense() == Tense.PRESENT_DISJOINT
                            || p.tense() == Tense.STILL
                            || p.tense() == Tense.CONSECUTIVE
                    : p.tense() == Tense.PAST || p.tense() == Tense.PAST_DISJOINT;
        }
        return true;
    }

    private static VerbAnalysis analysis(VerbPrefix p, @Nullable Markers m, StemForm f, String clitic) {
        double cost = p.cost() + f.cost() + (m == null ? 0 : m.cost());
        List<Morph> morphs = new ArrayList<>(p.morphs().size() + f.morphs().size() + 3);
        morphs.addAll(p.morphs());
        if (m != null) {
            morphs.addAll(m.morphs());
        }
        morphs.addAll(f.morphs());
        if (!clitic.isEmpty()) {
            morphs.add(new Morph(clitic, "LOC"));
            cost += f.clitic().isEmpty() ? CLITIC : LEXICAL_CLITIC;
        }
        return new VerbAnalysis(
                f.lemma(),
                f.stem(),
                f.base(),
                f.gloss(),
                p.polarity(),
                p.subjects().get(0),
                p.subjects(),
                p.isRelative(),
                p.tense(),
                f.passive(),
                f.has(StemForm.RECIPROCAL),
                f.has(StemForm.APPLICATIVE),
                f.has(StemForm.CAUSATIVE),
                m != null && m.reflexive() || f.has(StemForm.REFLEXIVE),
                m == null ? List.of() : m.objects(),
                clitic,
                p.also(),
                true,
                cost,
                morphs);
    }
}
