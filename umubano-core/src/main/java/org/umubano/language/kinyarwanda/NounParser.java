package org.umubano.language.kinyarwanda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.text.Table;

/** Nouns: those of {@code lang/rw/nouns.tsv} with and without augment, and others by their shape. Immutable. */
final class NounParser {

    private static final double LISTED = -2.6;
    private static final double LISTED_NAME = -2.7;
    private static final double LISTED_BARE = -1.6;
    private static final double LISTED_BARE_LIKE_VERB = -1.2;
    private static final double NAME = 0.9;
    private static final double SHAPE_NO_VERB = -0.5;
    private static final double SHAPE_LIKE_VERB = 1.8;
    private static final double BARE = 2.5;
    private static final double BARE_LIKE_VERB = 2.5;
    private static final double SHAPE_PERSON_OF = -1.5;

    /** Augment and prefix of a class. */
    private record NounClass(
            int number, String augment, List<String> prefixes, boolean isPlural, List<String> person) {}

    private final List<NounClass> classes = new ArrayList<>();
    private final Map<String, List<NounAnalysis>> listed = new HashMap<>();

    NounParser(Table classes, Table nouns) {
        for (Table.Row r : classes.rows()) {
            this.classes.add(new NounClass(
                    r.number("class"),
                    r.get("augment"),
                    r.list("prefixes"),
                    r.get("number").equals("Plur"),
                    r.list("person")));
        }
        for (Table.Row r : nouns.rows()) {
            String lemma = r.get("noun");
            int cl = r.number("class");
            add(lemma, lemma, cl, cl == 6 || cl == 8, r.get("gloss"));
            String plural = r.get("plural");
            if (!plural.isEmpty() && plural.indexOf(' ') < 0 && !plural.equals(lemma)) {
                add(plural, lemma, r.number("plural_class"), true, r.get("gloss"));
            }
        }
    }

    static NounParser load() {
        return new NounParser(Table.load("lang/rw/noun_classes.tsv"), Table.load("lang/rw/nouns.tsv"));
    }

    private void add(String form, String lemma, int cl, boolean plural, String gloss) {
        NounClass nc = nounClass(cl, plural);
        for (String spelling : Extensions.spellings(form)) {
            if (nc != null && spelling.startsWith(nc.augment()) && spelling.length() > 3) {
                String rest = spelling.substring(nc.augment().length());
                String prefix = prefix(nc, rest);
                String stem = rest.substring(prefix.length());
                put(
                        spelling,
                        new NounAnalysis(lemma, cl, nc.augment(), prefix, stem, plural, false, true, gloss, LISTED));
                put(rest, new NounAnalysis(lemma, cl, "", prefix, stem, plural, false, true, gloss, bareCost(rest)));
            } else {
                double cost = cl == 0 ? LISTED_NAME : LISTED;
                put(spelling, new NounAnalysis(lemma, cl, "", "", spelling, plural, cl == 0, true, gloss, cost));
            }
        }
    }

    private static double bareCost(String form) {
        return form.endsWith("a") || form.endsWith("e") ? LISTED_BARE_LIKE_VERB : LISTED_BARE;
    }

    private void put(String form, NounAnalysis noun) {
        listed.computeIfAbsent(form, k -> new ArrayList<>(1)).add(noun);
    }

    private @Nullable NounClass nounClass(int number, boolean plural) {
        for (NounClass c : classes) {
            if (c.number() == (plural && number == 9 ? 10 : number)) {
                return c;
            }
        }
        return null;
    }

    private static String prefix(NounClass nc, String rest) {
        for (String p : nc.prefixes()) {
            if (!p.equals("-") && rest.startsWith(p) && rest.length() > p.length() + 1) {
                return p;
            }
        }
        return "";
    }

    /**
     * Listed readings of a lower-case word; months (class 0) only where the text writes a capital, for kwakira is a verb
     * and kanama a council.
     */
    void listed(String word, boolean isCapitalised, List<Analysis> out) {
        for (NounAnalysis n : listed.getOrDefault(word, List.of())) {
            if (n.nounClass() > 0 || isCapitalised) {
                out.add(n);
            }
        }
    }

    /** A capitalised word as the name of something. */
    static NounAnalysis name(String word) {
        return new NounAnalysis(word, 0, "", "", word, false, true, false, "", NAME);
    }

    /** Readings by shape: augment, class prefix, and a rest that can be a stem. */
    void byShape(String word, List<Analysis> out) {
        if (word.indexOf('-') > 0) {
            hyphenated(word, out);
            return;
        }
        if (word.length() < 5 || !isNative(word)) {
            return;
        }
        char last = word.charAt(word.length() - 1);
        boolean likeVerb = last == 'a' || last == 'e' || last == 'o' && endsLikeClitic(word);
        double cost = likeVerb ? SHAPE_LIKE_VERB : SHAPE_NO_VERB;
        boolean augmented = Onset.isVowel(word.charAt(0));
        for (NounClass nc : classes) {
            if (!augmented) {
                shape(nc, word, "", cost + (likeVerb ? BARE_LIKE_VERB : BARE), out);
            } else if (word.startsWith(nc.augment()) && !(nc.number() == 4 && word.startsWith("in"))) {
                shape(nc, word, nc.augment(), cost, out);
            }
        }
    }

    /** Umunya-Maroc, Abanye-Congo: people by their country in its own spelling. */
    private void hyphenated(String word, List<Analysis> out) {
        int hyphen = word.indexOf('-');
        for (NounClass nc : classes) {
            String rest =
                    word.startsWith(nc.augment()) ? word.substring(nc.augment().length(), hyphen) : "";
            String prefix = prefix(nc, rest);
            if (!prefix.isEmpty() && nc.person().contains(rest.substring(prefix.length()))) {
                String stem = word.substring(nc.augment().length() + prefix.length());
                out.add(new NounAnalysis(
                        singular(nc, word, stem),
                        nc.number(),
                        nc.augment(),
                        prefix,
                        stem,
                        nc.isPlural(),
                        false,
                        false,
                        "person of " + word.substring(hyphen + 1),
                        LISTED));
            }
        }
    }

    private static String country(NounClass nc, String augment, String stem) {
        for (String person : augment.isEmpty() ? List.<String>of() : nc.person()) {
            if (stem.startsWith(person) && stem.length() > person.length() + 2) {
                return stem.substring(person.length());
            }
        }
        return "";
    }

    private static void shape(NounClass nc, String word, String augment, double cost, List<Analysis> out) {
        String rest = word.substring(augment.length());
        String prefix = prefix(nc, rest);
        boolean mayLack = !augment.isEmpty() && (nc.number() == 5 || nc.number() == 9);
        if (Onset.isVowel(rest.charAt(0)) || prefix.isEmpty() && !mayLack) {
            return;
        }
        if (augment.isEmpty() && (prefix.length() < 2 || nc.number() == 9 || nc.number() == 10)) {
            return;
        }
        String stem = rest.substring(prefix.length());
        String country = country(nc, augment, stem);
        // agent nouns end in -i: umuyobozi; other nouns in umu- are rather of class 3
        double agent = nc.number() == 1 && !stem.endsWith("i") ? 0.05 : 0;
        out.add(new NounAnalysis(
                singular(nc, augment.isEmpty() ? nc.augment() + word : word, stem),
                nc.number(),
                augment,
                prefix,
                stem,
                nc.isPlural(),
                false,
                false,
                country.isEmpty() ? "" : "person of " + country,
                (country.isEmpty() ? cost : SHAPE_PERSON_OF)
                        + (prefix.isEmpty() ? 0.6 : 0)
                        + agent
                        + nc.number() * 0.01));
    }

    private static boolean endsLikeClitic(String word) {
        return word.endsWith("ho") || word.endsWith("mo") || word.endsWith("yo");
    }

    private static String singular(NounClass nc, String word, String stem) {
        boolean vowel = Onset.isVowel(stem.charAt(0));
        return switch (nc.number()) {
            case 2 -> (vowel ? "umw" : "umu") + stem;
            case 4 -> (vowel ? "umw" : "umu") + stem;
            case 8 -> vowel ? "icy" + stem : dahl("iki", stem);
            case 13 -> vowel ? "ak" + stem : dahl("aka", stem);
            default -> word;
        };
    }

    private static String dahl(String prefix, String stem) {
        boolean voiceless = (Onset.of(stem.charAt(0)) & Onset.ANY_VOICELESS) != 0;
        return (voiceless ? prefix.replace('k', 'g') : prefix) + stem;
    }

    /** Letters a to z but for q and x, and a vowel at the end. */
    static boolean isNative(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z' || c == 'q' || c == 'x') {
                return false;
            }
        }
        return Onset.isVowel(word.charAt(word.length() - 1));
    }
}
