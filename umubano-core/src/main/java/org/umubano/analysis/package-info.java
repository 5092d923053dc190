/**
 * What is seen in a text before any event: words with lemma and part of speech, names, expressions of time. For looking at
 * a text ({@code umubano analyse}), and for people who work on the language and want no events.
 *
 * <pre>{@code
 * TextAnalyser analyser = TextAnalyser.of("rw");
 * for (SentenceAnalysis sentence : analyser.analyse("Bagiranye ibiganiro i Astana.", null)) {
 *     sentence.words().get(0).gloss(); // SM2-PST-have-RECP-PFV
 *     sentence.names().get(0).state(); // KAZ
 * }
 * }</pre>
 */
@NullMarked
package org.umubano.analysis;

import org.jspecify.annotations.NullMarked;
