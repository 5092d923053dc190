package org.umubano.claim;

import java.time.LocalDate;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;

/** When an act is, from its first to its last day. */
final class Dates {

    private Dates() {}

    /** The last day that the act can be on. */
    static LocalDate last(EventMention m, PartialDate from) {
        PartialDate to = m.to();
        return to != null && !to.last().isBefore(from.first()) ? to.last() : from.last();
    }

    /** {@code 2025-05-28}, or {@code 2025-05-28 to 2025-05-29}; empty where nothing is known. */
    static String text(EventMention m) {
        PartialDate from = m.from();
        PartialDate to = m.to();
        if (from == null) {
            return "";
        }
        return to == null || to.equals(from) ? from.toString() : from + " to " + to;
    }

    /** Days between two acts that have dates, 0 where they overlap. */
    static long gap(EventMention a, EventMention b) {
        PartialDate p = a.from();
        PartialDate q = b.from();
        if (p == null || q == null) {
            return Long.MAX_VALUE;
        }
        long after = q.first().toEpochDay() - last(a, p).toEpochDay();
        long before = p.first().toEpochDay() - last(b, q).toEpochDay();
        return Math.max(0, Math.max(after, before));
    }
}
