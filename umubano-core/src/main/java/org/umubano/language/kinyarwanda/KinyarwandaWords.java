package org.umubano.language.kinyarwanda;

import java.util.List;
import org.umubano.language.WordAnalysis;
import org.umubano.language.WordReader;
import org.umubano.text.Token;

/** Kinyarwanda words with lemma, part of speech and interlinear gloss, as {@link Glosser} reads them in their sentence. */
public final class KinyarwandaWords implements WordReader {

    private final Glosser glosser = new Glosser(KinyarwandaAnalyser.load());

    @Override
    public List<WordAnalysis> read(List<Token> tokens) {
        return glosser.gloss(tokens).stream()
                .map(t -> new WordAnalysis(
                        t.start(), t.end(), t.form(), t.lemma(), t.pos(), t.features(), t.segments(), t.gloss()))
                .toList();
    }
}
