package org.umubano.language.kinyarwanda;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.language.Settings;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.text.Table;
import org.umubano.text.Token;

/**
 * Joins an auxiliary to the verb it serves, where the two tell of one act: by what the table says of the auxiliary, by the form
 * of the verb after it and by what stands between them. What the joined group then means is for {@link Auxiliaries}.
 */
final class JoinedVerbs {

    /** Words for "in" that may stand between "to be" and an infinitive: {@code ari mu gusura}, is visiting. */
    private final Set<String> locatives = new HashSet<>();

    /** "And" before an infinitive. */
    private final Set<String> joining = Set.copyOf(Settings.of("rw").list("joins-infinitive"));

    private final Map<String, String> auxiliaries;
    private final Set<String> listed;

    /**
     * Joins by tables that whoever reads the verbs may fill later on.
     *
     * @param auxiliaries stem of an auxiliary to what it makes of the verb after it
     * @param listed the verbs that the tables of events have, two together among them
     */
    JoinedVerbs(Map<String, String> auxiliaries, Set<String> listed) {
        this.auxiliaries = auxiliaries;
        this.listed = listed;
        for (Table.Row row : Table.load("lang/rw/locatives.tsv").rows()) {
            locatives.add(row.get("form"));
        }
    }

    /** The auxiliary and its verb as one group, or null where the two are verbs of their own. */
    @Nullable
    VerbGroup join(
            VerbGroup aux, VerbAnalysis auxAnalysis, VerbGroup main, VerbAnalysis mainAnalysis, List<Token> tokens) {
        String makes = auxiliaries.get(auxAnalysis.stem());
        int gap = main.first() - aux.last();
        boolean infinitive = main.mood() == Mood.INFINITIVE;
        if (makes == null && infinitive && gap == 1) {
            return together(aux, auxAnalysis, main); // "yahagaritse guha visa", stopped giving visas
        }
        if (makes == null || makes.equals("awaited") || gap > 2) {
            return null;
        }
        boolean locative =
                gap == 2 && locatives.contains(tokens.get(aux.last() + 1).norm());
        // "araza no gusura X", he will visit X too; "aherutse no kuvugana", had also spoken
        boolean besides = gap == 2
                && infinitive
                && !makes.equals("be")
                && joining.contains(tokens.get(aux.last() + 1).norm());
        if (gap == 2 && !locative && !besides) {
            return null;
        }
        if (Auxiliaries.isSupposed(aux, auxAnalysis, main, mainAnalysis, makes)) {
            return Auxiliaries.with(aux, main, aux.tense(), Mood.POSSIBLE);
        }
        return switch (makes) {
            case "be" ->
                isIncluded(auxAnalysis, infinitive, locative)
                        ? null
                        : Auxiliaries.be(aux, main, mainAnalysis, infinitive, locative);
            case "last" ->
                gap == 1 && Auxiliaries.isAtLast(aux, main, mainAnalysis)
                        ? Auxiliaries.with(aux, main, VerbGroup.Tense.PAST, Mood.FINITE)
                        : null;
            case "participle" -> infinitive ? null : Auxiliaries.with(aux, main, VerbGroup.Tense.PAST, Mood.FINITE);
            case "go" ->
                !infinitive && Auxiliaries.isHabit(aux, main, mainAnalysis, gap)
                        ? Auxiliaries.with(aux, main, aux.tense(), Mood.FINITE)
                        : infinitive ? goes(aux, auxAnalysis, main) : null;
            case "come" -> infinitive ? Auxiliaries.come(aux, auxAnalysis, main, besides || goesOn(aux, tokens)) : null;
            case "supposed" -> null;
            default -> infinitive ? withInfinitive(makes, aux, auxAnalysis, main) : null;
        };
    }

    /** What the auxiliaries make of an infinitive that need look no further. */
    private VerbGroup withInfinitive(String makes, VerbGroup aux, VerbAnalysis auxAnalysis, VerbGroup main) {
        return switch (makes) {
            case "possible" -> Auxiliaries.with(aux, main, aux.tense(), Mood.POSSIBLE);
            case "same" -> again(auxAnalysis.stem(), Auxiliaries.with(aux, main, aux.tense(), aux.mood()));
            default -> Auxiliaries.with(aux, main, VerbGroup.Tense.valueOf(makes), Mood.FINITE);
        };
    }

    /** "Agiye gusura", is going to visit; "yagiye gusura", went to visit: done where the going is past. */
    private static VerbGroup goes(VerbGroup aux, VerbAnalysis auxAnalysis, VerbGroup main) {
        boolean isDone = Auxiliaries.hasGone(auxAnalysis) || isToldOf(aux, auxAnalysis);
        return Auxiliaries.with(aux, main, isDone ? VerbGroup.Tense.PAST : VerbGroup.Tense.FUTURE, Mood.FINITE);
    }

    /** "Yageze i X, aza guhura na Y": behind a comma a present goes on with what was told. */
    private static boolean goesOn(VerbGroup aux, List<Token> tokens) {
        return aux.first() > 0 && tokens.get(aux.first() - 1).form().equals(",");
    }

    /** "Yahise ajya kuganira na X", went on to talk to X: a present that goes on in the past. */
    private static boolean isToldOf(VerbGroup aux, VerbAnalysis analysis) {
        return analysis.tense() == Tense.PRESENT && aux.tense() == VerbGroup.Tense.PAST;
    }

    /** "Mu byaranze uruzinduko harimo gusinya", what was done includes signing: what is among it, not what goes on. */
    private static boolean isIncluded(VerbAnalysis aux, boolean infinitive, boolean locative) {
        return infinitive
                && !locative
                && aux.subject() == Concord.C16
                && !aux.clitic().isEmpty();
    }

    /** A verb that is no auxiliary and the infinitive right after it, where the tables of events have the two together; else null. */
    private @Nullable VerbGroup together(VerbGroup first, VerbAnalysis analysis, VerbGroup main) {
        if (!listed.contains(analysis.stem() + " " + main.lemma())) {
            return null;
        }
        return again(
                analysis.stem(),
                Auxiliaries.with(first, main, first.tense(), first.mood()),
                first.passive()); // "basabwe kuva"
    }

    /** The group by the name of both its verbs where the tables of events have them together: {@code tangira kora}. */
    private VerbGroup again(String aux, VerbGroup group) {
        return again(aux, group, false);
    }

    private VerbGroup again(String aux, VerbGroup group, boolean isAsked) {
        String both = aux + " " + group.lemma();
        return !listed.contains(both)
                ? group
                : new VerbGroup(
                        group.first(),
                        group.last(),
                        both,
                        group.tense(),
                        group.mood(),
                        group.passive() || isAsked,
                        group.negated(),
                        group.relative(),
                        group.agreement(),
                        group.object(),
                        group.there());
    }
}
