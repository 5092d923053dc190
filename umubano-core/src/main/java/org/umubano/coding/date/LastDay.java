package org.umubano.coding.date;

import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;

/** "The summit, which opened on Friday, runs until Sunday": the last day of a gathering, a visit or an exercise that goes on, not its first. */
final class LastDay {

    /** How many tokens a time may stand behind a verb of ending: "closes in the capital on Tuesday". */
    private static final int NEAR = 6;

    private LastDay() {}

    /** Whether a time says until when an act goes on, by a verb of what is or is to be. */
    static boolean is(Line line, RawTime raw, Draft act, EventLexicon lexicon) {
        boolean lasts = act.kind == Kind.SUMMIT
                || act.kind == Kind.MEETING
                || act.kind == Kind.VISIT
                || act.subtype.equals("exercise");
        int at = line.tokenAt(raw.start());
        if (lasts && act.status != Status.PAST && isUntil(line, at, lexicon) && isLong(line, at, act, lexicon)) {
            return true;
        }
        if (lasts && act.status != Status.PAST && isEnding(line, at, act, lexicon)) {
            return true;
        }
        VerbGroup verb = lasts && act.status != Status.PAST ? WhenTold.lastBefore(line, at) : null;
        if (verb == null
                || verb.first() <= act.last
                || verb.negated()
                || !verb.isFinite()
                || verb.passive()
                || verb.tense() != VerbGroup.Tense.PRESENT && verb.tense() != VerbGroup.Tense.FUTURE) {
            return false;
        }
        return isUntil(line, at, lexicon) && lexicon.lasts.contains(verb.lemma())
                || (lexicon.governors.get(verb.lemma()) == Effect.END
                                || act.subtype.equals("exercise") && lexicon.occasions.runsOut.contains(verb.lemma()))
                        && at - verb.last() <= NEAR;
    }

    /** "The summit lasts until Tuesday": a present that looks like a noun in the plural, between the act and "until". */
    private static boolean isLong(Line line, int at, Draft act, EventLexicon lexicon) {
        int until = lexicon.untils.contains(line.tokens.get(at).norm()) ? at : at - 1;
        String word = until - 1 == act.last + 1 ? line.tokens.get(until - 1).norm() : "";
        return lexicon.lastsNow.contains(word);
    }

    /** "Whose stay ends on July 2": such a present right behind the act, and its day. */
    private static boolean isEnding(Line line, int at, Draft act, EventLexicon lexicon) {
        int ends = act.last + 1;
        return ends < at
                && at - ends <= NEAR
                && lexicon.endsNow.contains(line.tokens.get(ends).norm())
                && line.noVerbBetween(ends + 1, at);
    }

    /** Whether a time begins with a word for "until", or stands behind one. */
    static boolean isUntil(Line line, int at, EventLexicon lexicon) {
        return lexicon.untils.contains(line.tokens.get(at).norm())
                || at > 0 && lexicon.untils.contains(line.tokens.get(at - 1).norm());
    }

    /** Sets the last day of an act that goes on. */
    static void end(Draft act, TimeExpression time) {
        act.to = time.to();
        if (act.status == Status.HELD) {
            act.status = Status.ONGOING;
        }
        act.trace.put("to", time.rule() + " until when it goes on");
    }
}
