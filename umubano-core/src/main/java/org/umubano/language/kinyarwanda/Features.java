package org.umubano.language.kinyarwanda;

import java.util.SortedMap;
import java.util.TreeMap;

/** Readings in the terms of Universal Dependencies. */
final class Features {

    private Features() {}

    static String pos(Analysis a) {
        if (a instanceof VerbAnalysis v) {
            return v.lemma().equals("-ri") ? "AUX" : "VERB";
        }
        if (a instanceof NounAnalysis n) {
            return n.isProper() ? "PROPN" : "NOUN";
        }
        return ((OtherAnalysis) a).pos();
    }

    static SortedMap<String, String> of(Analysis a) {
        if (a instanceof VerbAnalysis v) {
            return verb(v);
        }
        return a instanceof NounAnalysis n ? noun(n) : ((OtherAnalysis) a).features();
    }

    private static SortedMap<String, String> noun(NounAnalysis n) {
        SortedMap<String, String> out = new TreeMap<>();
        if (n.nounClass() > 0) {
            out.put("NounClass", "Bantu" + n.nounClass());
            out.put("Number", n.isPlural() ? "Plur" : "Sing");
        }
        return out;
    }

    private static SortedMap<String, String> verb(VerbAnalysis v) {
        SortedMap<String, String> out = new TreeMap<>();
        tense(v.tense(), out);
        if (v.subject() != Concord.NONE) {
            concord(v.subject(), "subj", out);
        }
        if (!v.objects().isEmpty()) {
            concord(v.objects().get(v.objects().size() - 1), "obj", out);
        }
        if (v.isNegative()) {
            out.put("Polarity", "Neg");
        }
        String voice = v.passive() ? "Pass" : v.causative() ? "Cau" : v.reciprocal() ? "Rcp" : "";
        if (!voice.isEmpty()) {
            out.put("Voice", voice);
        }
        if (v.reflexive()) {
            out.put("Reflex", "Yes");
        }
        if (v.isRelative()) {
            out.put("PronType", "Rel");
        }
        return out;
    }

    private static void concord(Concord c, String layer, SortedMap<String, String> out) {
        if (c.isPerson()) {
            boolean singular = c == Concord.SG1 || c == Concord.SG2;
            out.put("Person[" + layer + "]", c == Concord.SG1 || c == Concord.PL1 ? "1" : "2");
            out.put("Number[" + layer + "]", singular ? "Sing" : "Plur");
        } else {
            out.put("NounClass[" + layer + "]", "Bantu" + c.nounClass());
        }
    }

    private static void tense(Tense tense, SortedMap<String, String> out) {
        out.put("VerbForm", tense == Tense.INFINITIVE ? "Inf" : "Fin");
        if (tense == Tense.INFINITIVE) {
            return;
        }
        String mood = switch (tense) {
            case SUBJUNCTIVE -> "Sub";
            case IMPERATIVE -> "Imp";
            case CONDITIONAL -> "Cnd";
            default -> "Ind";
        };
        out.put("Mood", mood);
        switch (tense) {
            case PAST, PAST_DISJOINT, PERFECT -> {
                out.put("Tense", "Past");
                out.put("Aspect", "Perf");
            }
            case HABITUAL_PAST -> {
                out.put("Tense", "Past");
                out.put("Aspect", "Imp");
            }
            case FUTURE, CONSECUTIVE_FUTURE -> out.put("Tense", "Fut");
            case PRESENT, PRESENT_DISJOINT, CONSECUTIVE -> out.put("Tense", "Pres");
            case STILL -> {
                out.put("Tense", "Pres");
                out.put("Aspect", "Prog");
            }
            default -> {}
        }
    }
}
