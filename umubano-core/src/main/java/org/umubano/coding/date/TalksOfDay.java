package org.umubano.coding.date;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.coding.story.Draft;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/**
 * "The accord was signed on Friday. The two leaders had earlier held talks": who signs, reopens a border or launches a project also
 * talks, and does it on that day. Reports that tell of one day alone tell of the talks by the way, during visits of some days too.
 */
final class TalksOfDay {

    /** How many sentences behind the act its talks may be told. */
    private static final int NEAR = 6;

    /** How many days before the article the act may lie. */
    private static final int FRESH = 4;

    private TalksOfDay() {}

    /** Gives talks without a date the day of the act of the same sides that is told last before them. */
    static void date(List<Draft> drafts, @Nullable PartialDate news) {
        for (Draft talks : drafts) {
            if (talks.kind != Kind.MEETING
                    || talks.from != null
                    || talks.status != Status.HELD
                    || talks.onSidelines
                    || talks.mentioned
                    || talks.isLater
                    || isAgreeing(talks)
                    || NewsDay.hasOtherTime(talks)) {
                continue;
            }
            Draft act = before(talks, drafts, news);
            if (act != null) {
                SharedDates.copy(act, talks, "talks on the day of " + act.kind.code());
                talks.to = talks.from;
            }
        }
    }

    /** Where verbs agree with their subjects, reports of some days seldom say on which of them talks were held. */
    private static boolean isAgreeing(Draft talks) {
        return talks.line.verbs.stream().anyMatch(v -> v.agreement() > 0);
    }

    /** What the same sides did, the last act of the day that the report tells of, where it tells of one day alone. */
    private static @Nullable Draft before(Draft talks, List<Draft> drafts, @Nullable PartialDate news) {
        Draft last = null;
        for (Draft act : drafts) {
            if (!Gatherings.isOneDay(act) || !NewsDay.isFresh(act, news, FRESH)) {
                continue;
            }
            if (last != null && !Objects.equals(last.from, act.from)) {
                return null;
            }
            int lines = talks.line.number - act.line.number;
            boolean later = last == null || act.line.number >= last.line.number;
            last = later && lines >= 0 ? act : last;
        }
        if (last == null || talks.line.number - Gatherings.lastLine(last) > NEAR) {
            return null;
        }
        return isOfTwo(last.kind) && last.states().equals(talks.states()) ? last : null;
    }

    private static boolean isOfTwo(Kind kind) {
        return kind == Kind.AGREEMENT || kind == Kind.COOPERATION || kind == Kind.RELATIONS;
    }
}
