package org.umubano.language.kinyarwanda;

import java.util.ArrayList;
import java.util.List;

/**
 * A stem with its ending, as it stands at the end of a verb. There are more than a hundred thousand: what the forms of a verb
 * share is held once.
 *
 * @param afterNasal stands only after the n of the first person (mpaye, ndeba)
 * @param more what this form costs beside the verb
 */
record StemForm(Verb verb, Ending ending, boolean passive, boolean afterNasal, double more) {

    static final int APPLICATIVE = 1;
    static final int CAUSATIVE = 2;
    static final int RECIPROCAL = 4;
    static final int STATIVE = 8;

    private static final Morph PASSIVE_MORPH = new Morph("w", "PASS");

    /** The final vowel. */
    enum Ending {
        A("a", "FV"),
        YE("ye", "PFV"),
        E("e", "SBJV"),
        AGA("aga", "IPFV");

        private final Morph morph;

        Ending(String form, String gloss) {
            this.morph = new Morph(form, gloss);
        }
    }

    /**
     * A verb with all that its forms share.
     *
     * @param lemma infinitive of the active verb
     * @param stem active stem in -a
     * @param clitic the clitic that the verb asks for (gushyiraho), or empty
     * @param passive passive stem and perfective where a table has them
     * @param base stem without extensions
     * @param extensions set of {@link #APPLICATIVE}, {@link #CAUSATIVE}, {@link #RECIPROCAL}, {@link #STATIVE}
     * @param defective a verb without infinitive and with few tenses (-fite, -ri)
     * @param cost less for frequent stems
     * @param root its pieces without an ending
     */
    record Verb(
            String lemma,
            String stem,
            String clitic,
            String perfective,
            List<String> passive,
            String gloss,
            String base,
            int extensions,
            boolean defective,
            double cost,
            List<Morph> root) {}

    String lemma() {
        return verb.lemma;
    }

    String stem() {
        return verb.stem;
    }

    String base() {
        return verb.base;
    }

    String gloss() {
        return verb.gloss;
    }

    String clitic() {
        return verb.clitic;
    }

    /** Whether it is of a verb that serves as present and past alike (-ri, -fite). */
    boolean defective() {
        return verb.defective && verb.perfective.isEmpty();
    }

    double cost() {
        return verb.cost + more;
    }

    List<Morph> morphs() {
        List<Morph> morphs = new ArrayList<>(verb.root.size() + 2);
        morphs.addAll(verb.root);
        if (passive) {
            morphs.add(PASSIVE_MORPH);
        }
        if (!verb.defective) {
            morphs.add(ending.morph);
        }
        return morphs;
    }

    /** The form as it sounds after the n of the first person. */
    StemForm withNasal() {
        return new StemForm(verb, ending, passive, true, more);
    }

    boolean sameReading(StemForm o) {
        return ending == o.ending
                && passive == o.passive
                && afterNasal == o.afterNasal
                && verb.lemma.equals(o.verb.lemma);
    }

    boolean has(int extension) {
        return (verb.extensions & extension) != 0;
    }
}
