package org.umubano.language.kinyarwanda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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
    private static final double MARGIN = 4.0;
    private static final int LONGEST = 48;
    private static final StemForm[][] NOWHERE = {};

    private final LetterTrie<VerbPrefix> prefixes;
    private final LetterTrie<Markers> markers;
    private final StemTable stems;
    private final List<Clitic> clitics = new ArrayList<>();

    /** What is written on to the end of a verb. */
    private record Clitic(String form, String gloss, boolean isJoined) {
        static final Clitic NONE = new Clitic("", "", false);
    }

    VerbParser(Table concords, Table tenses, Table soundChanges, Table verbs, Table clitics) {
        Sounds sounds = new Sounds(soundChanges);
        this.prefixes = VerbPrefixes.build(sounds, concords, tenses);
        this.markers = ObjectMarkers.build(sounds, concords);
        this.stems = StemForms.of(verbs);
        for (Table.Row row : clitics.rows()) {
            this.clitics.add(new Clitic(
                    row.get("form"), row.get("gloss"), row.get("kind").equals("joined")));
        }
    }

    static VerbParser load() {
        return new VerbParser(
                Table.load("lang/rw/concords.tsv"),
                Table.load("lang/rw/tenses.tsv"),
                Table.load("lang/rw/sounds.tsv"),
                Table.load("lang/rw/verbs.tsv"),
                Table.load("lang/rw/verb_clitics.tsv"));
    }

    /**
     * Readings of a lower-case word, the likely first; empty where no listed stem fits. Readings much less likely than the
     * first are left out.
     */
    List<VerbAnalysis> read(String word) {
        if (word.length() < 2 || word.length() > LONGEST) {
            return List.of();
        }
        List<VerbAnalysis> out = readWithClitic(word);
        if (!out.isEmpty()) {
            return out;
        }
        String modern = Extensions.modern(word);
        if (!modern.equals(word)) {
            out = readWithClitic(modern);
        }
        return out.isEmpty() ? readJoined(word) : out;
    }

    /** A verb with the conjunction "that" written on to it by mistake: yavuzeko. */
    private List<VerbAnalysis> readJoined(String word) {
        Clitic joined = clitic(word, true);
        if (joined == null) {
            return List.of();
        }
        Search search = new Search(word, word.length() - joined.form().length(), joined);
        search.run();
        return sorted(search.found);
    }

    private List<VerbAnalysis> readWithClitic(String word) {
        Search search = new Search(word, word.length(), Clitic.NONE);
        search.run();
        Clitic clitic = clitic(word, false);
        if (clitic != null) {
            Search shorter = new Search(word, word.length() - clitic.form().length(), clitic);
            shorter.run();
            search.found.addAll(shorter.found);
        }
        return sorted(search.found);
    }

    private static List<VerbAnalysis> sorted(List<VerbAnalysis> found) {
        if (found.size() < 2) {
            return found;
        }
        found.sort(Comparator.comparingDouble(VerbAnalysis::cost));
        double limit = found.get(0).cost() + MARGIN;
        int keep = found.size();
        while (found.get(keep - 1).cost() > limit) {
            keep--;
        }
        return found.subList(0, keep);
    }

    /** The clitic at the end of a word, where the rest is long enough to be a verb; else null. */
    private @Nullable Clitic clitic(String word, boolean joined) {
        for (Clitic c : clitics) {
            if (c.isJoined() == joined && word.length() >= c.form().length() + 3 && word.endsWith(c.form())) {
                return c;
            }
        }
        return null;
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
        int i = 1;
        while (i < word.length() - 2 && node != LetterTrie.NONE) {
            guess(word, i, prefixes.at(node), out);
            node = prefixes.step(node, word.charAt(i));
            i++;
        }
        out.sort(Comparator.comparingDouble(VerbAnalysis::cost));
        return out.size() > 2 ? out.subList(0, 2) : out;
    }

    private static void guess(String word, int i, List<VerbPrefix> here, List<VerbAnalysis> out) {
        StemForm form = here.isEmpty() ? null : StemForms.guess(word.substring(i));
        if (form == null) {
            return;
        }
        for (VerbPrefix p : here) {
            boolean fits = p.ending() == form.ending() && (p.onsets() & Onset.of(word.charAt(i))) != 0;
            if (fits && p.tense() != Tense.IMPERATIVE && !p.also()) {
                double cost = p.tense() == Tense.INFINITIVE ? GUESSED_INFINITIVE : GUESSED - LONG_PREFIX * i;
                out.add(analysis(p, null, form, Clitic.NONE, cost + p.cost()).guessed());
            }
        }
    }

    /** The readings of one word, with or without its clitic. */
    private final class Search {
        private final String word;
        private final int end;
        private final Clitic clitic;
        private final List<VerbAnalysis> found = new ArrayList<>(4);
        private double best = Double.POSITIVE_INFINITY;

        Search(String word, int end, Clitic clitic) {
            this.word = word;
            this.end = end;
            this.clitic = clitic;
        }

        void run() {
            StemForm[][] ends = ends();
            if (ends.length == 0) {
                return;
            }
            int node = LetterTrie.ROOT;
            for (int i = 0; i < end && node != LetterTrie.NONE; i++) {
                List<VerbPrefix> here = prefixes.at(node);
                if (!here.isEmpty()) {
                    combine(here, null, ends[i], Onset.of(word.charAt(i)));
                    withMarkers(i, here, ends);
                }
                node = prefixes.step(node, word.charAt(i));
            }
        }

        /** For each position the stem forms that make up the rest of the word; empty where there are none at all. */
        private StemForm[][] ends() {
            StemForm[][] out = NOWHERE;
            int h = 0;
            for (int i = end - 1; i >= 0; i--) {
                h = StemTable.hash(h, word.charAt(i));
                StemForm[] forms = stems.find(word, i, end, h);
                if (forms.length > 0) {
                    if (out.length == 0) {
                        out = new StemForm[end][];
                        Arrays.fill(out, StemTable.NONE);
                    }
                    out[i] = forms;
                }
            }
            return out;
        }

        private void withMarkers(int from, List<VerbPrefix> here, StemForm[][] ends) {
            int onset = Onset.of(word.charAt(from));
            int node = markers.step(LetterTrie.ROOT, word.charAt(from));
            for (int j = from + 1; j < end && node != LetterTrie.NONE; j++) {
                if (ends[j].length > 0) {
                    int next = Onset.of(word.charAt(j));
                    List<Markers> all = markers.at(node);
                    for (int k = 0; k < all.size(); k++) {
                        if ((all.get(k).onsets() & next) != 0) {
                            combine(here, all.get(k), ends[j], onset);
                        }
                    }
                }
                node = markers.step(node, word.charAt(j));
            }
        }

        private void combine(List<VerbPrefix> here, @Nullable Markers m, StemForm[] forms, int onset) {
            if (forms.length == 0) {
                return;
            }
            for (int k = 0; k < here.size(); k++) {
                VerbPrefix p = here.get(k);
                if (((m == null ? p.onsets() : p.markerOnsets()) & onset) != 0) {
                    boolean nasal = m == null ? p.nasal() : m.nasal();
                    for (StemForm f : forms) {
                        if (fits(p, f, m != null, nasal, clitic)) {
                            add(p, m, f);
                        }
                    }
                }
            }
        }

        private void add(VerbPrefix p, @Nullable Markers m, StemForm f) {
            double cost = p.cost() + f.cost() + (m == null ? 0 : m.cost());
            if (clitic != Clitic.NONE) {
                cost += f.clitic().isEmpty() ? CLITIC : LEXICAL_CLITIC;
            }
            if (cost <= best + MARGIN) {
                best = Math.min(best, cost);
                found.add(analysis(p, m, f, clitic, cost));
            }
        }
    }

    private static boolean fits(VerbPrefix p, StemForm f, boolean marked, boolean nasal, Clitic clitic) {
        if (f.ending() != p.ending() || marked && p.tense() == Tense.IMPERATIVE || f.afterNasal() && !nasal) {
            return false;
        }
        if (!f.clitic().isEmpty() && !f.clitic().equals(clitic.form())) {
            return false;
        }
        return !f.defective() || fitsDefective(p.tense(), f.ending());
    }

    private static boolean fitsDefective(Tense tense, Ending ending) {
        return switch (tense) {
            case PRESENT, PRESENT_DISJOINT, STILL, CONSECUTIVE -> ending == Ending.A;
            case PAST, PAST_DISJOINT -> ending == Ending.YE;
            default -> false;
        };
    }

    private static VerbAnalysis analysis(VerbPrefix p, @Nullable Markers m, StemForm f, Clitic clitic, double cost) {
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
                m != null && m.reflexive(),
                m == null ? List.of() : m.objects(),
                clitic.form(),
                p.also(),
                true,
                cost,
                morphs(p, m, f, clitic));
    }

    private static List<Morph> morphs(VerbPrefix p, @Nullable Markers m, StemForm f, Clitic clitic) {
        List<Morph> marked = m == null ? List.of() : m.morphs();
        List<Morph> stem = f.morphs();
        Morph[] out = new Morph[p.morphs().size() + marked.size() + stem.size() + (clitic == Clitic.NONE ? 0 : 1)];
        int n = copy(p.morphs(), out, 0);
        n = copy(marked, out, n);
        n = copy(stem, out, n);
        if (n < out.length) {
            out[n] = new Morph(clitic.form(), clitic.gloss());
        }
        return List.of(out);
    }

    private static int copy(List<Morph> from, Morph[] to, int at) {
        for (int i = 0; i < from.size(); i++) {
            to[at + i] = from.get(i);
        }
        return at + from.size();
    }
}
