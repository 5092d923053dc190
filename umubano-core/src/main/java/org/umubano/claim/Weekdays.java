package org.umubano.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.time.ArticleDate;
import org.umubano.time.Direction;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;
import org.umubano.time.TimeTagger;

/** Whether a text names a weekday with the very date of an act, or with another date that its sentence has too. */
final class Weekdays {

    private Weekdays() {}

    /**
     * Reads the sentences of a mention again: a weekday that they give to another day says nothing of this one. Where they
     * give it to none, what was read before stands.
     */
    static boolean isOf(EventMention m, PartialDate date) {
        boolean isOther = false;
        for (TimeExpression time : times(m, date)) {
            PartialDate day = time.from();
            if (time.weekday() == m.weekdayStated() && day != null) {
                if (day.month() == date.month() && day.day() == date.day()) {
                    return true;
                }
                isOther = true;
            }
        }
        return !isOther;
    }

    /** The only weekday that the sentences of a mention name, 1 for Monday; 0 where they name none or several. */
    static int lone(EventMention m) {
        int found = 0;
        for (TimeExpression time : times(m, ANY)) {
            if (time.weekday() != 0 && found != 0 && found != time.weekday()) {
                return 0;
            }
            found = time.weekday() != 0 ? time.weekday() : found;
        }
        return found;
    }

    /** To reckon from where the day does not matter. */
    private static final PartialDate ANY = PartialDate.of(LocalDate.EPOCH);

    /** The expressions of time in the sentences of a mention, reckoned from a date. */
    static List<TimeExpression> times(EventMention m, PartialDate anchor) {
        List<TimeExpression> out = new ArrayList<>();
        times(m.evidence(), m.language(), anchor, out);
        m.also().forEach(e -> times(e, m.language(), anchor, out));
        return out;
    }

    static void times(Evidence e, String language, PartialDate anchor, List<TimeExpression> out) {
        if (!TimeTagger.reads(language)) {
            return;
        }
        TimeTagger tagger = TimeTagger.of(language);
        ArticleDate from = ArticleDate.given(anchor);
        for (RawTime raw : tagger.find(e.text(), 0, e.text().length())) {
            out.add(tagger.resolve(raw, from, Direction.UNKNOWN, out));
        }
    }
}
