package org.umubano.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.umubano.language.kinyarwanda.Analysis;
import org.umubano.language.kinyarwanda.KinyarwandaAnalyser;
import org.umubano.language.kinyarwanda.VerbAnalysis;
import org.umubano.text.Folding;
import org.umubano.text.Segmenter;
import org.umubano.text.Table;
import org.umubano.text.Token;

/**
 * Cuts text into the terms of the index. English: stems. Kinyarwanda: clitics split off, each word by its form and by its
 * dictionary form (the infinitive, the noun with its augment); and the English words that gloss it, by their stems, so that
 * an English query finds it. Safe for use by many threads.
 */
final class SearchWords {

    private final KinyarwandaAnalyser kinyarwanda = KinyarwandaAnalyser.load();
    private final Segmenter segmenter = Segmenter.of("rw");
    private final Analyzer english = new EnglishAnalyzer();
    private final Set<String> particles = new LinkedHashSet<>();

    SearchWords() {
        for (String table : new String[] {"lang/rw/particles.tsv", "lang/rw/clitics.tsv"}) {
            Table.load(table).rows().forEach(r -> particles.add(Folding.fold(r.get("form"))));
        }
    }

    /** The stems of an English text; words without content are left out. */
    List<String> english(String text) {
        List<String> out = new ArrayList<>();
        try (TokenStream stream = english.tokenStream("text", Folding.fold(text))) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                out.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out;
    }

    /** Words of a text of either language, folded, clitics split off. */
    List<String> words(String text) {
        List<String> out = new ArrayList<>();
        for (Token token : segmenter.tokenize(text, 0, text.length())) {
            if (token.isWord()) {
                out.add(token.norm());
            }
        }
        return out;
    }

    /**
     * A Kinyarwanda text.
     *
     * @param terms form and dictionary form of each word
     * @param glosses stems of the English words for them
     */
    record Kinyarwanda(List<String> terms, List<String> glosses) {}

    Kinyarwanda kinyarwanda(String text) {
        List<String> terms = new ArrayList<>();
        List<String> glosses = new ArrayList<>();
        for (Token token : segmenter.tokenize(text, 0, text.length())) {
            if (token.isWord() && !particles.contains(token.norm())) {
                word(token.form(), token.norm(), terms, glosses);
            }
        }
        return new Kinyarwanda(terms, glosses);
    }

    private void word(String form, String norm, Collection<String> terms, Collection<String> glosses) {
        terms.add(norm);
        List<Analysis> readings = kinyarwanda.analyse(form);
        if (readings.isEmpty()) {
            return;
        }
        Analysis best = readings.get(0);
        String lemma = Folding.fold(best.lemma());
        if (!lemma.equals(norm)) {
            terms.add(lemma);
        }
        if (best instanceof VerbAnalysis || !best.gloss().isEmpty()) {
            glosses.addAll(english(best.gloss()));
        }
    }

    /** Whether a word carries no content in Kinyarwanda. */
    boolean isParticle(String word) {
        return particles.contains(word);
    }
}
