package org.umubano.coding.date;

import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.time.CalendarExpression;
import org.umubano.time.RawTime;

/**
 * Visits told by the way, by a verb of being: "Xi, wari mu ruzinduko mu Rwanda", Xi, who was on a visit to Rwanda. The day of
 * the sentence is that of what else it tells.
 */
final class Stays {

    /** How far before the verb the word may stand that opens its clause. */
    private static final int NEAR = 9;

    private Stays() {}

    /** Whether a visit is told by "to be" in a relative clause, or in one that says when. */
    static boolean isByTheWay(Line line, Draft draft, EventLexicon lexicon) {
        boolean now = draft.status == Status.ONGOING || draft.status == Status.HELD;
        if (draft.kind != Kind.VISIT || !now || !lexicon.headFirst) {
            return false;
        }
        VerbGroup first = line.verbAt(draft.first);
        VerbGroup verb = first == null ? line.verbAt(draft.last) : first;
        if (verb == null || verb.agreement() == 0 || !verb.lemma().equals(lexicon.copula)) {
            return false;
        }
        if (verb.relative()) {
            return true;
        }
        for (int t = verb.first() - 1; t >= 0 && t > verb.first() - NEAR; t--) {
            if (line.marker(t) == Relation.CLAUSE) {
                return true;
            }
            if (line.verbAt(t) != null || line.tokens.get(t).form().equals(";")) {
                return false;
            }
        }
        return false;
    }

    /** Whether a day of a sentence stands outside the clause of such a visit. */
    static boolean isOfOther(Line line, RawTime raw, Draft draft, EventLexicon lexicon) {
        boolean day = raw.meaning() instanceof CalendarExpression.Date d
                ? d.day() != 0 || d.weekday() != 0
                : !(raw.meaning() instanceof CalendarExpression.Duration);
        if (!day || !isByTheWay(line, draft, lexicon)) {
            return false;
        }
        int at = line.tokenAt(raw.start());
        if (at < draft.first) {
            return true;
        }
        for (int t = draft.last + 1; t < at; t++) {
            VerbGroup verb = line.verbAt(t);
            if (line.isComma(t) || verb != null && verb.isFinite() && !verb.relative()) {
                return true;
            }
        }
        return false;
    }
}
