package org.umubano.coding.sentence;

import org.umubano.language.VerbGroup;

/**
 * Gives up the marks of "Somalia 'thanked Egypt'": words quoted that go on from a subject outside of them tell it all the
 * same.
 */
final class ScareQuotes {

    private ScareQuotes() {}

    /** Takes such words of a line for unquoted; the token of the opening mark of the last of them, -1 for none. */
    static int giveUp(Line line) {
        int given = -1;
        for (VerbGroup verb : line.verbs) {
            int mark = verb.first() - 1;
            if (mark <= 0 || !line.quoted[verb.first()] || !line.hasQuote(mark) || !verb.isFinite()) {
                continue;
            }
            for (Line.Actor actor : line.actors) {
                if (actor.last() == mark - 1) {
                    for (int t = mark; t < line.quoted.length && line.quoted[t]; t++) {
                        line.quoted[t] = false;
                    }
                    given = mark;
                }
            }
        }
        return given;
    }
}
