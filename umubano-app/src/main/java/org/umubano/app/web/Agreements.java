package org.umubano.app.web;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;

/**
 * Agreements along their stages. The events of a pair of states are one agreement where they share a proper name, or are
 * of one instrument on a common topic; two signatures on different days are two agreements. A function of the events.
 */
public final class Agreements {

    /** The steps of an agreement that comes about, in their order; what may follow stands after them. */
    public static final List<String> STAGES =
            List.of("in-principle", "negotiation", "to-be-signed", "signed", "ratified", "in-force");

    /** Events without a topic are one agreement only when they are so near, in days. */
    private static final int NEAR = 45;

    private Agreements() {}

    /**
     * One agreement.
     *
     * @param id of its earliest event
     * @param instrument treaty, mou ..., or null
     * @param events by date, the earliest first
     */
    public record Thread(
            String id,
            List<String> dyads,
            @Nullable String instrument,
            List<String> topics,
            List<String> named,
            List<Event> events) {

        /** The event of a stage, the latest where there are several, or null. */
        public @Nullable Event at(String stage) {
            Event found = null;
            for (Event e : events) {
                found = e.subtype().equals(stage) ? e : found;
            }
            return found;
        }

        /** Events of no stage that leads to its being in force: suspended, terminated, renewed. */
        public List<Event> after() {
            return events.stream().filter(e -> !STAGES.contains(e.subtype())).toList();
        }

        public Event last() {
            return events.get(events.size() - 1);
        }

        public boolean isContradicted() {
            return events.stream().anyMatch(View::isContradicted);
        }
    }

    private static final class Open {
        private final List<Event> events = new ArrayList<>();
        private final TreeSet<String> topics = new TreeSet<>();
        private final TreeSet<String> named = new TreeSet<>();
        private @Nullable String instrument;

        void add(Event e) {
            events.add(e);
            topics.addAll(e.topics());
            named.addAll(e.named());
            instrument = instrument == null ? instrument(e) : instrument;
        }

        boolean takes(Event e) {
            Event last = events.get(events.size() - 1);
            boolean isShared = !Collections.disjoint(last.dyads(), e.dyads())
                    || last.dyads().isEmpty() && e.dyads().isEmpty();
            if (!isShared || isSecondSignature(e)) {
                return false;
            }
            if (!named.isEmpty() && !e.named().isEmpty()) {
                return !Collections.disjoint(named, e.named());
            }
            String other = instrument(e);
            boolean isOne = instrument == null || other == null || instrument.equals(other);
            if (!topics.isEmpty() && !e.topics().isEmpty()) {
                return isOne && !Collections.disjoint(topics, e.topics());
            }
            return isOne && !last.subtype().equals(e.subtype()) && gap(last, e) <= NEAR;
        }

        private boolean isSecondSignature(Event e) {
            return e.subtype().equals("signed")
                    && events.stream()
                            .anyMatch(o -> o.subtype().equals("signed") && !Objects.equals(o.from(), e.from()));
        }

        Thread done() {
            TreeSet<String> dyads = new TreeSet<>();
            events.forEach(e -> dyads.addAll(e.dyads()));
            return new Thread(
                    events.get(0).id(),
                    List.copyOf(dyads),
                    instrument,
                    List.copyOf(topics),
                    List.copyOf(named),
                    List.copyOf(events));
        }
    }

    /** The agreements among events, the latest news first. */
    public static List<Thread> of(Collection<Event> events) {
        List<Event> sorted = events.stream()
                .filter(e -> e.kind() == Kind.AGREEMENT)
                .sorted(Comparator.comparing(Event::from, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
                        .thenComparing(e -> STAGES.indexOf(e.subtype()))
                        .thenComparing(Event::id))
                .toList();
        Map<String, List<Open>> open = new TreeMap<>();
        List<Open> all = new ArrayList<>();
        for (Event e : sorted) {
            List<Open> near = open.computeIfAbsent(String.join(" ", e.dyads()), k -> new ArrayList<>());
            Open found = null;
            for (Open o : near) {
                found = o.takes(e) ? o : found;
            }
            if (found == null) {
                found = new Open();
                near.add(found);
                all.add(found);
            }
            found.add(e);
        }
        return all.stream()
                .map(Open::done)
                .sorted(Comparator.comparing(
                                (Thread t) -> t.last().from(),
                                Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
                        .reversed()
                        .thenComparing(Thread::id))
                .toList();
    }

    private static long gap(Event a, Event b) {
        return a.from() == null || b.from() == null
                ? 0
                : Math.abs(ChronoUnit.DAYS.between(a.from().first(), b.from().first()));
    }

    /** What most of its reports call it. */
    static @Nullable String instrument(Event e) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (EventMention m : e.mentions()) {
            if (m.instrument() != null) {
                counts.merge(m.instrument(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
