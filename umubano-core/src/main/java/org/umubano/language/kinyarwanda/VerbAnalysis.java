package org.umubano.language.kinyarwanda;

import java.util.ArrayList;
import java.util.List;

/**
 * A reading as a verb.
 *
 * @param lemma infinitive of the active verb: {@code gusinya} for {@code byasinywe}; with its clitic where that is part of
 *     the verb ({@code gushyiraho}); defective verbs with a hyphen ({@code -fite})
 * @param stem active, with extensions, ending in -a: {@code sinya}, {@code girana}; {@code shyiraho} has stem {@code shyira}
 * @param base the stem without extensions where that is a verb of its own: {@code gira} of {@code girana}; else the stem
 * @param gloss English of the lemma
 * @param polarity negated or not
 * @param subject the likeliest agreement of the subject marker, {@link Concord#NONE} for infinitive and imperative
 * @param subjects all that the marker can agree with, likeliest first ({@code yasuye}: 1, 9, 4, 6)
 * @param isRelative marked as relative in writing: augment, or u-/w- of class 1. Other relatives look like main verbs
 * @param tense tense, aspect, mood
 * @param passive has -w-
 * @param reciprocal has -an-
 * @param applicative has -ir-/-er-
 * @param causative has -ish-/-esh- or -y-
 * @param reflexive has -i-, also where it belongs to the listed verb ({@code kwitabira} not: there the i is stem)
 * @param objects object markers in the order of the word
 * @param clitic ho, mo, yo or empty; ko where the conjunction is written on to the verb by mistake
 * @param also has -na-, "also"
 * @param known whether the stem is listed; else it is a guess from the shape of the word
 * @param cost see {@link Analysis#cost()}
 * @param morphs segmentation
 */
public record VerbAnalysis(
        String lemma,
        String stem,
        String base,
        String gloss,
        Polarity polarity,
        Concord subject,
        List<Concord> subjects,
        boolean isRelative,
        Tense tense,
        boolean passive,
        boolean reciprocal,
        boolean applicative,
        boolean causative,
        boolean reflexive,
        List<Concord> objects,
        String clitic,
        boolean also,
        boolean known,
        double cost,
        List<Morph> morphs)
        implements Analysis {

    public VerbAnalysis {
        subjects = List.copyOf(subjects);
        objects = List.copyOf(objects);
        morphs = List.copyOf(morphs);
    }

    /** The same as a guess. */
    VerbAnalysis guessed() {
        return with(subject, isRelative, false, morphs);
    }

    /** The same with one of its {@link #subjects} as the subject, in the segmentation too. */
    VerbAnalysis withSubject(Concord chosen) {
        List<Morph> changed = new ArrayList<>(morphs);
        boolean augmented = !morphs.isEmpty() && morphs.get(0).gloss().equals("AUG");
        // u- and w- are relative in class 1 only; in class 3 they are the marker of any verb
        boolean relative = isRelative && (augmented || chosen == Concord.C1);
        String old = "SM" + subject.label();
        for (int i = 0; i < changed.size(); i++) {
            Morph m = changed.get(i);
            if (m.gloss().equals(old) || m.gloss().startsWith(old + ".")) {
                changed.set(i, new Morph(m.form(), "SM" + chosen.label() + (relative ? ".REL" : "")));
                break;
            }
        }
        return with(chosen, relative, known, changed);
    }

    private VerbAnalysis with(Concord newSubject, boolean relative, boolean isKnown, List<Morph> newMorphs) {
        return new VerbAnalysis(
                lemma,
                stem,
                base,
                gloss,
                polarity,
                newSubject,
                subjects,
                relative,
                tense,
                passive,
                reciprocal,
                applicative,
                causative,
                reflexive,
                objects,
                clitic,
                also,
                isKnown,
                cost,
                newMorphs);
    }

    /** Whether the subject marker can agree with a noun of that class. */
    public boolean agreesWith(int nounClass) {
        return subjects.contains(Concord.ofClass(nounClass));
    }

    /** Whether the verb is negated. */
    public boolean isNegative() {
        return polarity == Polarity.NEGATIVE;
    }

    /** Whether a verb begins with the vowel of a relative. */
    boolean isAugmented() {
        return isRelative() && !morphs().isEmpty() && morphs().get(0).gloss().equals("AUG");
    }

    /** Before the vowel of a stem the past of what is no person has no sign of its own: "byihariye", special. */
    boolean hidesItsTense() {
        boolean vowel = "aeiou".indexOf(stem().charAt(0)) >= 0;
        return vowel && subject().compareTo(Concord.C3) >= 0 && subject().compareTo(Concord.C16) <= 0;
    }
}
