package org.umubano.coding.date;

import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;

/**
 * "Flew home on Sunday after a stay in X": a day told between a verb and "after" is the end of the stay where the verb is of going
 * home, and else no day of it: "spoke on Sunday after a visit to X".
 */
final class Returns {

    /** How far behind "after" the word for a visit may stand: "after a three-day official". */
    private static final int STAY = 5;

    private Returns() {}

    /** Whether a time is of what was done after a stay; if that was going home, the stay gets it as its end. */
    static boolean isAfterStay(Line line, RawTime raw, TimeExpression time, Draft act, EventLexicon lexicon) {
        int after = line.tokenAt(raw.end() - 1) + 1;
        boolean stay = !lexicon.headFirst
                && act.kind == Kind.VISIT
                && act.first > after
                && act.first - after <= STAY
                && line.verbAt(act.first) == null
                && lexicon.afters.contains(line.tokens.get(after).norm());
        VerbGroup verb = stay ? WhenTold.lastBefore(line, line.tokenAt(raw.start())) : null;
        if (verb == null) {
            return false;
        }
        if (lexicon.rows.isFramed(verb, Frame.HOME)) {
            act.to = act.from == null ? time.to() : act.to;
            act.ended = true;
        }
        return true;
    }
}
