package org.umubano.store;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.umubano.article.PartialDate;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.claim.OfficeRecord;
import org.umubano.claim.Verdict;
import org.umubano.coreference.Decisions;
import org.umubano.event.EventMention;

/**
 * What a person should look at: first values that contradict each other, then events that are much alike and were kept
 * apart. What was decided already does not come again.
 */
public final class ReviewQueue {

    /** Days that alike events may lie apart. */
    private static final int NEAR = 10;

    private ReviewQueue() {}

    /**
     * A question to a person: are these two mentions one event?
     *
     * @param field on which they disagree, or the empty string where they were kept apart
     * @param valueA what the first one says, or the empty string
     * @param valueB what the second one says, or the empty string
     * @param further what others say in that field besides
     */
    public record Item(
            EventMention a, EventMention b, String field, String valueA, String valueB, List<Saying> further) {
        public Item {
            further = List.copyOf(further);
        }
    }

    /** A mention and what it says in the field that is asked about. */
    public record Saying(EventMention mention, String value) {}

    /** The questions, the contradictions first. */
    public static List<Item> of(Repository store, EventFilter filter) {
        return of(sink -> store.forEachEvent(filter, e -> sink.accept(e.event())), store.decisions());
    }

    /** The same of some events, in their order. */
    public static List<Item> of(Collection<Event> events, List<StoredDecision> decisions) {
        return of(events::forEach, decisions);
    }

    private static List<Item> of(Consumer<Consumer<Event>> events, List<StoredDecision> decisions) {
        Set<String> decided = new HashSet<>();
        for (StoredDecision d : decisions) {
            if (!d.isUndone() && !(d.decision() instanceof Decisions.Note)) {
                decided.add(pair(d.decision().mentions()));
                if (d.decision() instanceof Decisions.WrongValue w) {
                    decided.add(w.mention() + " " + w.field());
                }
            }
        }
        List<Item> out = new ArrayList<>();
        TreeMap<String, List<Event>> alike = new TreeMap<>();
        events.accept(e -> {
            contradictions(e, out);
            for (String dyad : e.dyads()) {
                alike.computeIfAbsent(dyad + " " + e.kind().code(), k -> new ArrayList<>())
                        .add(e);
            }
        });
        alike.values().forEach(some -> near(some, out));
        Set<String> seen = new HashSet<>(decided);
        return out.stream()
                .filter(i -> !decided.contains(i.a.id() + " " + i.field)
                        && !decided.contains(i.b.id() + " " + i.field)
                        && seen.add(pair(List.of(i.a.id(), i.b.id()))))
                .toList();
    }

    private static String pair(List<String> ids) {
        return String.join(" ", ids.stream().sorted().toList());
    }

    private static void contradictions(Event event, List<Item> out) {
        for (Claim claim : event.disagreements()) {
            boolean isCheck = claim.values().stream().anyMatch(v -> v.known() != null);
            if (claim.verdict() != Verdict.CONTRADICTS
                    || isCheck
                    || claim.values().size() < 2) {
                continue;
            }
            List<Saying> all = sayings(event, claim);
            for (int i = 1; i < all.size(); i++) {
                if (isAgainst(claim, all.get(0), all.get(i)) || i == all.size() - 1) {
                    Saying b = all.remove(i);
                    Saying a = all.remove(0);
                    out.add(new Item(a.mention, b.mention, claim.field(), a.value, b.value, all));
                    break;
                }
            }
        }
    }

    /** Each value with one that says it; no mention twice. */
    private static List<Saying> sayings(Event event, Claim claim) {
        List<Saying> out = new ArrayList<>();
        for (Claim.Value value : claim.values()) {
            EventMention m = sayer(event, value);
            if (m != null && out.stream().noneMatch(s -> s.mention.id().equals(m.id()))) {
                out.add(new Saying(m, value.value()));
            }
        }
        return out;
    }

    /** Offices may be held together, though another value excludes them; other values that stand side by side do not go together. */
    private static boolean isAgainst(Claim claim, Saying a, Saying b) {
        return !claim.field().equals("office") || OfficeRecord.exclude(a.value, b.value);
    }

    private static @org.jspecify.annotations.Nullable EventMention sayer(Event event, Claim.Value value) {
        for (EventMention m : event.mentions()) {
            for (Claim.Source s : value.evidence()) {
                if (s.article().equals(m.article()) && s.start() == m.evidence().start()) {
                    return m;
                }
            }
        }
        return event.mentions().stream()
                .filter(m -> value.articles().contains(m.article()))
                .findFirst()
                .orElse(null);
    }

    private static void near(List<Event> events, List<Item> out) {
        for (int i = 0; i < events.size(); i++) {
            for (int j = i + 1; j < events.size(); j++) {
                if (isNear(events.get(i), events.get(j))) {
                    EventMention a = events.get(i).mentions().get(0);
                    EventMention b = events.get(j).mentions().get(0);
                    if (!a.article().equals(b.article())) {
                        out.add(new Item(a, b, "", "", "", List.of()));
                    }
                }
            }
        }
    }

    private static boolean isNear(Event a, Event b) {
        PartialDate x = a.from();
        PartialDate y = b.from();
        if (x == null || y == null || !a.subtype().equals(b.subtype())) {
            return false;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(
                Objects.requireNonNull(x).first(), Objects.requireNonNull(y).first()));
        return days <= NEAR && x.isDay() && y.isDay();
    }
}
