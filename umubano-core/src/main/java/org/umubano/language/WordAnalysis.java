package org.umubano.language;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one token of a sentence is.
 *
 * @param start UTF-16 index in the text
 * @param end UTF-16 index after its last character
 * @param form as it stands in the text
 * @param lemma dictionary form; the form itself where nothing is known
 * @param pos part of speech of Universal Dependencies
 * @param features features of Universal Dependencies, by name
 * @param segments the pieces of the word with hyphens ({@code ba-a-gir-an-ye}), or null where words are not taken apart
 * @param gloss one gloss for each piece by the Leipzig rules ({@code SM2-PST-have-RECP-PFV}), or null
 */
public record WordAnalysis(
        int start,
        int end,
        String form,
        String lemma,
        String pos,
        SortedMap<String, String> features,
        @Nullable String segments,
        @Nullable String gloss) {

    public WordAnalysis {
        features = Collections.unmodifiableSortedMap(new TreeMap<>(features));
    }

    /** The features as {@code Key=Value} pairs, joined by a bar as in CoNLL-U; empty where there are none. */
    public String featureList() {
        StringBuilder out = new StringBuilder();
        features.forEach((key, value) ->
                out.append(out.length() == 0 ? "" : "|").append(key).append('=').append(value));
        return out.toString();
    }
}
