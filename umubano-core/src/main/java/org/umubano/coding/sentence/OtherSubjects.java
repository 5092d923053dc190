package org.umubano.coding.sentence;

import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.language.VerbGroup;
import org.umubano.text.Folding;

/**
 * Subjects whom no table knows, in a language whose verbs agree: a common noun, a new name, one of some people. They are the
 * subject of their verb then, and nobody who was named before.
 */
final class OtherSubjects {

    /** The class of "countries": "Ibihugu byinshi byamaganye", many countries condemned. */
    private static final int COUNTRIES = 8;

    /** How many tokens the noun that is a subject may stand before its verb, with what belongs to it. */
    private static final int NEAR = 5;

    private final EventLexicon lexicon;
    private final Line line;
    private final ActorPhrases phrases;

    OtherSubjects(EventLexicon lexicon, Line line, ActorPhrases phrases) {
        this.lexicon = lexicon;
        this.line = line;
        this.phrases = phrases;
    }

    /** Whether such a subject stands before a verb: a noun of the class that it agrees with, "Abarimu bemeranyije", the teachers agreed. */
    boolean has(VerbGroup verb) {
        if (isThing(verb)) {
            return true;
        }
        if (verb.agreement() != 1 && verb.agreement() != 2 && verb.agreement() != COUNTRIES) {
            return false;
        }
        if (verb.agreement() == 1 && (isNewName(verb.first() - 1) || isOneOfSome(verb))) {
            return true;
        }
        for (int t = verb.first() - 1; t >= Math.max(0, verb.first() - NEAR); t--) {
            Relation marker = line.marker(t);
            boolean ends = !line.tokens.get(t).isWord()
                    || line.verbAt(t) != null
                    || marker != null && marker.opensClause()
                    || phrases.actorEnding(t) != null;
            if (ends) {
                return false;
            }
            boolean oblique = t > 0 && line.marker(t - 1) != null;
            if (!oblique
                    && lexicon.classesOf(Folding.fold(line.tokens.get(t).form()))
                            .contains(verb.agreement())) {
                return true;
            }
        }
        return false;
    }

    /** "Imirwano yubuye", fighting broke out: the verb of a noun that opens the sentence has the form of one for a person. */
    private boolean isThing(VerbGroup verb) {
        return verb.first() == 1
                && (verb.agreement() == 1 || verb.agreement() == THINGS || verb.agreement() == 9)
                && lexicon.classesOf(Folding.fold(line.tokens.get(0).form())).contains(THINGS)
                && phrases.actorEnding(0) == null;
    }

    /** The class of "imirwano", fighting: never of anybody who acts. */
    private static final int THINGS = 4;

    /** "Uwimana yavuze", Uwimana said: a name that belongs to nobody told of, and to no place. */
    private boolean isNewName(int t) {
        return t > 0
                && line.tokens.get(t).isWord()
                && line.tokens.get(t).isCapitalised()
                && line.marker(t) == null
                && line.marker(t - 1) == null
                && line.timeTokens(t, t + 1) == 0
                && line.spans.stream().noneMatch(s -> s.first() <= t && t <= s.last())
                && line.actors.stream().noneMatch(a -> a.first() <= t && t <= a.last());
    }

    /** "Umwe mu bayobozi yavuze", one of the managers said: somebody who is not named, and nobody named stands between. */
    private boolean isOneOfSome(VerbGroup verb) {
        for (int t = verb.first() - 1; t >= 0 && line.verbAt(t) == null; t--) {
            if (!line.tokens.get(t).isWord() || phrases.actorEnding(t) != null) {
                return false;
            }
            if (lexicon.somebody.contains(line.tokens.get(t).norm())) {
                return line.marker(t + 1) == Relation.IN;
            }
        }
        return false;
    }
}
