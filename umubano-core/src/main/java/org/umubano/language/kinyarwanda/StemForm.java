package org.umubano.language.kinyarwanda;

import java.util.List;

/**
 * A stem with its ending, as it stands at the end of a verb.
 *
 * @param lemma infinitive of the active verb
 * @param stem active stem in -a
 * @param base stem without extensions
 * @param clitic the clitic that the verb asks for (gushyiraho), or empty
 * @param extensions set of {@link #APPLICATIVE}, {@link #CAUSATIVE}, {@link #RECIPROCAL}, {@link #STATIVE}
 * @param afterNasal stands only after the n of the first person (mpaye, ndeba)
 * @param defective a verb without infinitive and with few tenses (-fite, -ri)
 * @param cost less for frequent stems
 */
record StemForm(
        String lemma,
        String stem,
        String base,
        String gloss,
        String clitic,
        Ending ending,
        boolean passive,
        int extensions,
        boolean afterNasal,
        boolean defective,
        double cost,
        List<Morph> morphs) {

    static final int APPLICATIVE = 1;
    static final int CAUSATIVE = 2;
    static final int RECIPROCAL = 4;
    static final int STATIVE = 8;

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

        Morph morph() {
            return morph;
        }
    }

    /** The form as it sounds after the n of the first person. */
    StemForm withNasal() {
        return new StemForm(
                lemma, stem, base, gloss, clitic, ending, passive, extensions, true, defective, cost, morphs);
    }

    boolean sameReading(StemForm o) {
        return ending == o.ending && passive == o.passive && afterNasal == o.afterNasal && lemma.equals(o.lemma);
    }

    boolean has(int extension) {
        return (extensions & extension) != 0;
    }
}
