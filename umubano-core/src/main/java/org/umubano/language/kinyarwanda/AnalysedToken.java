package org.umubano.language.kinyarwanda;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A token with the reading that fits its sentence.
 *
 * @param start UTF-16 index in the text
 * @param end UTF-16 index after its last character
 * @param form as it stands in the text
 * @param lemma dictionary form; the form itself where nothing is known
 * @param pos part of speech of Universal Dependencies
 * @param features features of Universal Dependencies
 * @param segments pieces with hyphens, underlying: {@code ba-a-gir-an-ye}
 * @param gloss one gloss for each piece by the Leipzig rules: {@code SM2-PST-have-RECP-PFV}
 */
public record AnalysedToken(
        int start,
        int end,
        String form,
        String lemma,
        String pos,
        SortedMap<String, String> features,
        String segments,
        String gloss) {

    public AnalysedToken {
        features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
    }
}
