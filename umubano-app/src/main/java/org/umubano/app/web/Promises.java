package org.umubano.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.claim.Verdict;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/** What was announced, offered or agreed in principle, and what became of it by a day. A function of the events. */
public final class Promises {

    /** Acts that can be promised; what is said or fought over cannot. */
    private static final Set<Kind> KINDS =
            Set.of(Kind.AGREEMENT, Kind.COOPERATION, Kind.AID, Kind.MISSION, Kind.VISIT, Kind.SUMMIT);

    private Promises() {}

    /** What became of it; the code is the key of the words. */
    public enum Outcome {
        KEPT("kept"),
        FOLLOWED("followed"),
        DUE("due"),
        OPEN("open"),
        UNHEARD("unheard"),
        DROPPED("dropped");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** Whether nobody has told of anything that came of it. */
        public boolean isWanting() {
            return this == UNHEARD || this == DROPPED;
        }
    }

    /** @param followed the event that came of it, or null */
    public record Promise(
            Event event, Outcome outcome, @Nullable Event followed) {}

    /** The promises among the events of a pair of states, the latest first. */
    public static List<Promise> of(Collection<Event> events, LocalDate asOf) {
        List<Promise> out = new ArrayList<>();
        for (Event e : events) {
            if (!KINDS.contains(e.kind())) {
                continue;
            }
            boolean wasPlanned =
                    e.claims().stream().anyMatch(c -> c.field().equals("status") && c.verdict() == Verdict.SUPERSEDED);
            if (e.status() == Status.CANCELLED || e.status() == Status.DENIED) {
                out.add(new Promise(e, Outcome.DROPPED, null));
            } else if (e.status().isDone() && wasPlanned && !isOnTheWay(e)) {
                out.add(new Promise(e, Outcome.KEPT, null));
            } else if (e.status() == Status.PLANNED || e.status() == Status.PROPOSED || isOnTheWay(e)) {
                out.add(open(e, events, asOf));
            }
        }
        out.sort(Comparator.comparing(
                        (Promise p) -> p.event().from(), Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
                .reversed()
                .thenComparing(p -> p.event().id()));
        return out;
    }

    /** A step that is itself a promise of the next, though it was taken. */
    private static boolean isOnTheWay(Event e) {
        return e.kind() == Kind.AGREEMENT && stage(e) >= 0 && stage(e) < Agreements.STAGES.indexOf("signed");
    }

    private static int stage(Event e) {
        return Agreements.STAGES.indexOf(e.subtype());
    }

    private static Promise open(Event e, Collection<Event> events, LocalDate asOf) {
        Event came = events.stream()
                .filter(o -> !o.id().equals(e.id()) && came(e, o))
                .min(Comparator.comparing(Event::from, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
                        .thenComparing(Event::id))
                .orElse(null);
        if (came != null) {
            return new Promise(e, Outcome.FOLLOWED, came);
        }
        PartialDate last = e.to() != null ? e.to() : e.from();
        boolean isStep = isOnTheWay(e) && e.status().isDone();
        if (last == null || isStep) {
            return new Promise(e, Outcome.OPEN, null);
        }
        return new Promise(e, last.last().isBefore(asOf) ? Outcome.UNHEARD : Outcome.DUE, null);
    }

    /** Whether a later act is what was promised: the same kind, done, on a common topic or name; a later stage. */
    private static boolean came(Event promise, Event act) {
        if (act.kind() != promise.kind()
                || !act.status().isDone()
                || act.from() == null
                || promise.from() != null
                        && act.from().last().isBefore(promise.from().first())) {
            return false;
        }
        boolean isCommon = !Collections.disjoint(promise.topics(), act.topics())
                || !Collections.disjoint(promise.named(), act.named());
        return switch (promise.kind()) {
            case AGREEMENT -> isCommon && stage(act) > stage(promise);
            case VISIT -> promise.from() == null && promise.subtype().equals("invitation") && isSameWay(promise, act);
            default -> isCommon && act.subtype().equals(promise.subtype());
        };
    }

    private static boolean isSameWay(Event promise, Event act) {
        return promise.participants().stream()
                .filter(p -> p.role() == org.umubano.event.Participant.Role.ACTOR && p.state() != null)
                .anyMatch(p -> act.participants().stream()
                        .anyMatch(q -> q.role() == p.role() && Objects.equals(p.state(), q.state())));
    }
}
