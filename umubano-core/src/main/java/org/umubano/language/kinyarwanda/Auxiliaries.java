package org.umubano.language.kinyarwanda;

import org.jspecify.annotations.Nullable;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;

/** What an auxiliary makes of the verb after it: "yari yasuye", had visited, "ari bugirire", is to make. */
final class Auxiliaries {

    /** The class of places: "hari kubera", where is being held. */
    private static final int HERE = 16;

    /** The class whose marker stands in what is to come later today. */
    private static final int SOON = 14;

    private Auxiliaries() {}

    /**
     * "Yagiye gusura", went to visit: done. Where the form is also that of the present perfect,
     * "bagiye gusura", it is what is about to be.
     */
    static boolean hasGone(VerbAnalysis aux) {
        int subject = aux.subject().nounClass();
        boolean past = aux.tense() == Tense.PAST || aux.tense() == Tense.PAST_DISJOINT;
        return past && subject != 2 && subject != 16;
    }

    /** "Yaje gusura", "yageze i X, aza guhura na Y", came to visit, to meet, against "azaza gusura": what has come to be has come. */
    static VerbGroup come(VerbGroup aux, VerbAnalysis auxAnalysis, VerbGroup main, boolean goesOn) {
        boolean come = auxAnalysis.tense() == Tense.PAST
                || auxAnalysis.tense() == Tense.PAST_DISJOINT
                || auxAnalysis.tense() == Tense.PERFECT
                || goesOn && auxAnalysis.tense() == Tense.PRESENT && aux.tense() == VerbGroup.Tense.PAST;
        return with(aux, main, come ? VerbGroup.Tense.PAST : VerbGroup.Tense.FUTURE, Mood.FINITE);
    }

    /** "Uzajya ukora", it will be open every day: an auxiliary of time with a present that agrees with it. */
    static boolean isHabit(VerbGroup aux, VerbGroup main, VerbAnalysis mainAnalysis, int gap) {
        return gap == 1
                && aux.tense() == VerbGroup.Tense.FUTURE
                && mainAnalysis.tense() == Tense.PRESENT
                && aux.agreement() == main.agreement();
    }

    /** "Bashyize barahura", they met at last: a present that goes on in the past of "put". */
    static boolean isAtLast(VerbGroup aux, VerbGroup main, VerbAnalysis mainAnalysis) {
        return (mainAnalysis.tense() == Tense.PRESENT_DISJOINT || mainAnalysis.tense() == Tense.PRESENT)
                && (aux.tense() == VerbGroup.Tense.PAST || aux.tense() == VerbGroup.Tense.PERFECT)
                && !aux.passive()
                && aux.agreement() == main.agreement();
    }

    /** "Yaba yirukanye", might have expelled, "iramutse ifatiye", should it impose: what is only supposed, told by a participle. */
    static boolean isSupposed(
            VerbGroup aux, VerbAnalysis auxAnalysis, VerbGroup main, VerbAnalysis mainAnalysis, String makes) {
        boolean supposes = makes.equals("supposed")
                || makes.equals("be")
                        && (auxAnalysis.tense() == Tense.CONDITIONAL
                                || auxAnalysis.tense() == Tense.SUBJUNCTIVE
                                        && !aux.relative()); // "ngo ibe yavanye", that it withdraw
        boolean participle = mainAnalysis.tense() == Tense.PERFECT
                || mainAnalysis.tense() == Tense.PAST // "yirukanye", one form with the vowel of the stem
                || mainAnalysis.tense() == Tense.PRESENT;
        return supposes && participle && main.first() == aux.last() + 1;
    }

    /** Whether a verb is of the class that "ari bugirire", is to make later today, puts before the stem. */
    static boolean isSoon(VerbAnalysis a) {
        return a.subject() == Concord.C14 && (a.tense() == Tense.SUBJUNCTIVE || a.tense() == Tense.PERFECT);
    }

    static @Nullable VerbGroup be(
            VerbGroup aux, VerbGroup main, VerbAnalysis mainAnalysis, boolean infinitive, boolean locative) {
        if (isSoon(mainAnalysis) && !locative && aux.tense() == VerbGroup.Tense.PRESENT && aux.agreement() != SOON) {
            return with(aux, main, VerbGroup.Tense.FUTURE, Mood.FINITE);
        }
        if (infinitive) {
            boolean later =
                    mainAnalysis.morphs().stream().anyMatch(m -> m.gloss().equals("FUT"));
            boolean meant = later && !locative && aux.tense() != VerbGroup.Tense.FUTURE; // "bari kuzahura"
            return with(aux, main, meant ? VerbGroup.Tense.FUTURE_IN_PAST : being(aux, locative), Mood.FINITE);
        }
        boolean open = aux.tense() == VerbGroup.Tense.PRESENT // "bari basinye": one form for are and were
                && aux.agreement() == main.agreement()
                && (main.tense() == VerbGroup.Tense.PAST || main.tense() == VerbGroup.Tense.PERFECT)
                && main.mood() == Mood.FINITE;
        if (locative || aux.tense() != VerbGroup.Tense.PAST && !open) {
            return null;
        }
        VerbGroup.Tense tense =
                main.tense() == VerbGroup.Tense.FUTURE ? VerbGroup.Tense.FUTURE_IN_PAST : VerbGroup.Tense.PAST_PERFECT;
        return with(aux, main, tense, main.mood() == Mood.POSSIBLE ? main.mood() : Mood.FINITE);
    }

    /** "Ari kuganira", is talking; "azaba ari", will be; "yari kugirira", was to make: what was meant to be. */
    private static VerbGroup.Tense being(VerbGroup aux, boolean locative) {
        boolean meant = aux.tense() == VerbGroup.Tense.PAST && !locative && aux.agreement() != HERE;
        return aux.tense() == VerbGroup.Tense.FUTURE
                ? aux.tense()
                : meant ? VerbGroup.Tense.FUTURE_IN_PAST : VerbGroup.Tense.PROGRESSIVE;
    }

    static VerbGroup with(VerbGroup aux, VerbGroup main, VerbGroup.Tense tense, Mood mood) {
        int agreement = aux.agreement() != 0 ? aux.agreement() : main.agreement();
        return new VerbGroup(
                aux.first(),
                main.last(),
                main.lemma(),
                tense,
                mood,
                main.passive(),
                aux.negated() || main.negated(),
                aux.relative(),
                agreement,
                main.object(),
                main.there());
    }
}
