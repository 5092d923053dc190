package org.umubano.coding.words;

import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.language.Settings;

/**
 * The words of one language by which agreements are told of only by their date: "amasezerano yo mu 2018", the agreement of 2018.
 *
 * @param papers nouns for them
 * @param ofs the words that join a date to them
 * @param trigger what they report; null where the language has no such words
 */
public record PaperWords(
        Set<String> papers, Set<String> ofs, @Nullable Trigger trigger) {

    /** Reads the words of a language from its settings and triggers. */
    static PaperWords of(EventLexicon lexicon) {
        Settings settings = Settings.of(lexicon.language);
        Set<String> papers = settings.words("dated-papers");
        Trigger signing = papers.isEmpty()
                ? null
                : new TreeMap<>(lexicon.nouns)
                        .values().stream()
                                .map(row -> row.get(0))
                                .filter(t ->
                                        t.frame() == Frame.SIGN && t.subtype().equals("signed"))
                                .findFirst()
                                .orElse(null);
        Trigger trigger = signing == null
                ? null
                : new Trigger(signing.kind(), "signed", Frame.SIGN, null, false, null, signing.rule());
        return new PaperWords(papers, settings.words("of-date"), trigger);
    }
}
