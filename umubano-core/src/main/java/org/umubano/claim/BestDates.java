package org.umubano.claim;

import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Status;

/** Which of the dates that articles give is that of the event. */
final class BestDates {

    private BestDates() {}

    /**
     * The best date of a field: what most origins hold, the exactest form of it. Of what is done, a day that only
     * announcements give counts no more once a report tells a day.
     */
    static @Nullable PartialDate of(@Nullable Claim claim, Status status, List<EventMention> mentions) {
        if (claim == null) {
            return null;
        }
        Set<String> announced = new HashSet<>();
        Set<String> told = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (EventMention m : mentions) {
            PartialDate date = claim.field().equals("from") ? m.from() : m.to();
            if (date != null) {
                boolean isAhead = m.status() == Status.PLANNED || m.status() == Status.PROPOSED;
                (isAhead ? announced : told).add(date.toString());
                if (!isAhead && date.isDay() && !DateClaims.isGuess(m, date)) {
                    seen.add(date.toString());
                }
            }
        }
        boolean isReported = claim.values().stream().anyMatch(v -> seen.contains(v.value()));
        if (!status.isDone() || !isReported || DecidedClaims.of(claim) != null) {
            return best(claim);
        }
        announced.removeAll(told);
        List<Claim.Value> left = claim.values().stream()
                .filter(v -> !announced.contains(v.value()))
                .toList();
        return best(new Claim(claim.field(), claim.verdict(), left));
    }

    private static @Nullable PartialDate best(Claim claim) {
        String decided = DecidedClaims.of(claim);
        PartialDate best = decided == null ? null : date(decided);
        if (best != null) {
            return best;
        }
        int most = -1;
        for (Claim.Value v : claim.values()) {
            if (v.known() != null) {
                continue;
            }
            PartialDate date = PartialDate.parse(v.value());
            int support = claim.values().stream()
                    .filter(w ->
                            w.known() == null && PartialDate.parse(w.value()).contains(date))
                    .mapToInt(Claim.Value::origins)
                    .sum();
            if (support > most || (support == most && best != null && best.contains(date) && !best.equals(date))) {
                most = support;
                best = date;
            }
        }
        return best;
    }

    /** What a person has written, where it is a date. */
    private static @Nullable PartialDate date(String written) {
        try {
            return PartialDate.parse(written);
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }
}
