package org.umubano.language.kinyarwanda;

import java.util.List;

/**
 * A reading as a noun.
 *
 * @param lemma singular with its augment: {@code uruzinduko}; of a proper noun the form in the text
 * @param nounClass 1 to 16; 0 where not known
 * @param augment the initial vowel in this form, empty where it is dropped ({@code ruzinduko}) or the noun has none
 * @param prefix class prefix in this form, perhaps empty
 * @param stem after augment and prefix
 * @param isPlural number
 * @param isProper a name
 * @param known whether the noun is listed; else a guess from the shape of the word
 * @param gloss English
 * @param cost see {@link Analysis#cost()}
 */
public record NounAnalysis(
        String lemma,
        int nounClass,
        String augment,
        String prefix,
        String stem,
        boolean isPlural,
        boolean isProper,
        boolean known,
        String gloss,
        double cost)
        implements Analysis {

    @Override
    public List<Morph> morphs() {
        String meaning = gloss.isEmpty() ? stem : StemForms.shortGloss(gloss);
        if (prefix.isEmpty() && augment.isEmpty()) {
            return List.of(new Morph(stem, meaning));
        }
        Morph root = new Morph(stem, meaning);
        Morph cl = new Morph(prefix, Integer.toString(nounClass));
        if (augment.isEmpty()) {
            return List.of(cl, root);
        }
        Morph aug = new Morph(augment, "AUG");
        return prefix.isEmpty() ? List.of(aug, root) : List.of(aug, cl, root);
    }
}
