package org.umubano.language.kinyarwanda;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A reading as anything but verb and noun: particle, pronoun, demonstrative, possessive, number, adjective, copula.
 *
 * @param lemma full form
 * @param pos part of speech of Universal Dependencies: ADP, ADV, AUX, CCONJ, SCONJ, DET, PRON, NUM, ADJ, PART, INTJ, X
 * @param agreement what it agrees with, {@link Concord#NONE} for words that do not agree
 * @param features Universal Dependencies features, such as {@code PronType=Dem}
 * @param gloss English or label
 * @param cost see {@link Analysis#cost()}
 * @param morphs segmentation
 */
public record OtherAnalysis(
        String lemma,
        String pos,
        Concord agreement,
        SortedMap<String, String> features,
        String gloss,
        double cost,
        List<Morph> morphs)
        implements Analysis {

    public OtherAnalysis {
        features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
        morphs = List.copyOf(morphs);
    }
}
