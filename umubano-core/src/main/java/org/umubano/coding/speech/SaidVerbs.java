package org.umubano.coding.speech;

import java.util.List;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.speech.Speech.Saying;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;
import org.umubano.text.Phrases;

/**
 * Verbs that only tell how something was made known, though the tables have them for an act: "has summoned the ambassador, the
 * ministry confirmed", "a statement released by the ministry", "announced in a communique issued on Monday".
 */
final class SaidVerbs {

    private SaidVerbs() {}

    /** Takes away what was read of such verbs. */
    static void drop(Line line, List<Saying> sayings, List<Draft> drafts, EventLexicon lexicon) {
        if (drafts.isEmpty() || lexicon.headFirst) {
            return;
        }
        drafts.removeIf(d -> d.kind != Kind.STATEMENT
                && sayings.stream()
                        .anyMatch(s -> s.verb() >= 0
                                && s.from() == 0
                                && s.to() == line.verbs.get(s.verb()).first()
                                && d.first == s.to()
                                && isBehindComma(line, s.to())));
        for (Phrases.Hit<String> paper : lexicon.sources.find(line.tokens)) {
            VerbGroup verb = line.verbAt(paper.last() + 1);
            if (verb == null || !lexicon.putsOut.contains(verb.lemma()) || verb.isFinite()) {
                continue;
            }
            boolean frame = line.marker(paper.first() - 2) == Relation.IN
                    && line.verbs.get(0).first() < paper.first();
            boolean joint = lexicon.jointSources.contains(paper.values().get(0));
            drafts.removeIf(d -> Math.max(d.first, verb.first()) == Math.min(d.last, verb.last())
                    && (d.kind == Kind.FORCE || d.kind == Kind.AGREEMENT && frame && !joint));
        }
    }

    private static boolean isBehindComma(Line line, int verb) {
        for (int t = verb - 1; t > 0 && line.verbAt(t) == null; t--) {
            if (line.isComma(t)) {
                return true;
            }
        }
        return false;
    }
}
