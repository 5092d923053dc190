package org.umubano.coding.date;

import java.util.List;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;

/**
 * Times that tell how long nothing of the kind had been: "the first visit by a chancellor since 2020", "the first talks in ten
 * years". They date no act but the one before, and that only where it was of the same visitor: "his first trip since 2017".
 */
public final class Firsts {

    /** How many tokens may stand between "first" and the time: "the first of a German head of state to Angola since". */
    private static final int REACH = 14;

    /** How many tokens before the words of an act "first" may stand: "his first two-day state visit". */
    private static final int BEFORE = 4;

    private Firsts() {}

    /** "The first French president to do so in 20 years": an amount of time that dates nothing. */
    static boolean isWithin(Line line, RawTime raw, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        boolean within = line.marker(at) == Relation.IN || line.marker(at - 1) == Relation.IN;
        return within && !lexicon.headFirst && Intervals.length(raw) != null && first(line, at, lexicon) >= 0;
    }

    /** The token of "first" before a time, in the words of one act; -1 for none. */
    private static int first(Line line, int at, EventLexicon lexicon) {
        for (int t = at - 1; t >= Math.max(0, at - REACH); t--) {
            if (lexicon.firsts.contains(line.tokens.get(t).norm())) {
                return t;
            }
        }
        return -1;
    }

    /** Adds the visit before: "on his first trip to Greece since 2017" tells of one in 2017 too. */
    static void before(
            Line line, RawTime raw, TimeExpression time, EventLexicon lexicon, List<Draft> drafts, List<Draft> older) {
        int first = first(line, line.tokenAt(raw.start()), lexicon);
        boolean own = first > 0
                && (lexicon.possessives.contains(line.tokens.get(first - 1).norm())
                        || line.marker(first - 1) == Relation.OWNER);
        if (!own || time.from() == null || !WhenTold.isSince(line, raw, lexicon)) {
            return;
        }
        for (Draft visit : drafts) {
            if (visit.kind == Kind.VISIT && visit.frame != Frame.SITE && Math.abs(visit.first - first) <= BEFORE) {
                Draft before = visit.again();
                before.subtype = "visit";
                before.status = Status.PAST;
                before.from = time.from();
                before.to = time.to();
                before.dateHow = time.how();
                before.trace.put("from", "since the last");
                older.add(before);
                return;
            }
        }
    }

    /** "Kuva yarahira amaze kujya muri Kenya", since he was sworn in he has been to Kenya: journeys before the one that is news. */
    public static boolean isSoFar(Line line, Draft act, EventLexicon lexicon) {
        VerbGroup since = lexicon.sinces.contains(line.tokens.get(0).norm()) ? line.verbAt(1) : null;
        boolean trip = act.kind == Kind.VISIT && !act.subtype.equals("site") && !act.subtype.equals("memorial");
        return since != null && trip && act.status == Status.HELD && act.first > since.last();
    }
}
