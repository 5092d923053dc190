package org.umubano.claim;

import java.util.List;
import org.umubano.article.PartialDate;
import org.umubano.event.Status;

/** Status moves along its line: proposed, planned, ongoing, held; or cancelled. The later report succeeds the earlier. */
final class StatusClaims {

    private StatusClaims() {}

    /** Place on the line; past equals held. */
    static int stage(Status status) {
        return switch (status) {
            case PROPOSED -> 0;
            case PLANNED -> 1;
            case ONGOING -> 2;
            case HELD, PAST -> 3;
            case CANCELLED, DENIED -> 4;
        };
    }

    /** Whether {@code later}, published after {@code earlier}, tells a later stage. */
    static boolean overtakes(Said later, Said earlier) {
        return later.published() != null
                && earlier.published() != null
                && later.published().first().isAfter(earlier.published().last())
                && stage(later.mention().status()) > stage(earlier.mention().status());
    }

    static String value(Status status) {
        return status == Status.PAST ? Status.HELD.code() : status.code();
    }

    static Relation compare(List<Said> a, List<Said> b) {
        if (a.get(0).value().equals(b.get(0).value())) {
            return Relation.EQUAL;
        }
        Status x = a.get(0).mention().status();
        Status y = b.get(0).mention().status();
        boolean denied = (x == Status.DENIED || x == Status.CANCELLED) && y.isDone()
                || (y == Status.DENIED || y == Status.CANCELLED) && x.isDone();
        List<Said> low = stage(x) < stage(y) ? a : b;
        List<Said> high = low == a ? b : a;
        boolean ordered = low.stream().allMatch(l -> high.stream().anyMatch(h -> overtakes(h, l)));
        if (denied && a.stream().allMatch(s -> b.stream().allMatch(t -> isOfOneTime(s, t)))) {
            return Relation.CONTRADICTS;
        }
        return ordered && !denied
                ? Relation.SUPERSEDES
                : Relation.DIFFERS; // who denies what was told has not overtaken it
    }

    /** What was denied of one time may well be held at another: both must be told of as one day, or one month. */
    private static boolean isOfOneTime(Said s, Said t) {
        PartialDate x = s.mention().from();
        PartialDate y = t.mention().from();
        return x != null && x.equals(y);
    }

    /** The best status: of the latest dated report; among undated ones the furthest stage but a cancellation. */
    static Status best(Reports reports) {
        Status best = Status.PROPOSED;
        long most = Long.MIN_VALUE;
        List<Said> right = reports.right("status", reports.say(m -> value(m.status())));
        for (Said s : right.isEmpty() ? reports.say(m -> value(m.status())) : right) {
            Status status = s.mention().status();
            long when = s.published() == null ? 0 : s.published().first().toEpochDay();
            long rank = s.published() == null && status.isDone() ? 30_000 : when;
            long key = rank * 10 + (stage(status) == 4 && s.published() == null ? -1 : stage(status));
            if (key > most) {
                most = key;
                best = status;
            }
        }
        boolean allPast = reports.members().stream().allMatch(m -> m.mention().status() == Status.PAST);
        return best == Status.PAST && !allPast ? Status.HELD : best;
    }
}
