package org.umubano.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.coreference.Names;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;

/**
 * What is compared of an event, gold or found.
 *
 * @param from ISO date or null
 * @param to ISO date or null
 * @param states codes
 * @param people last words of the names, folded
 * @param offices {@code MFA KAZ}
 */
record Seen(
        String kind,
        String status,
        @Nullable String from,
        @Nullable String to,
        @Nullable String city,
        Set<String> states,
        Set<String> people,
        Set<String> offices,
        Set<String> topics) {

    static Seen of(GoldEvent e) {
        Set<String> states = new TreeSet<>();
        Set<String> people = new TreeSet<>();
        Set<String> offices = new TreeSet<>();
        for (GoldEvent.Person p : e.participants()) {
            add(p.name(), p.offices(), p.state(), states, people, offices);
        }
        return new Seen(
                e.kind(),
                done(e.status()),
                blank(e.from()),
                blank(e.to()),
                blank(e.city()),
                states,
                people,
                offices,
                Set.copyOf(e.topics()));
    }

    static Seen of(EventMention m) {
        Set<String> states = new TreeSet<>();
        Set<String> people = new TreeSet<>();
        Set<String> offices = new TreeSet<>();
        for (Participant p : m.participants()) {
            Set<String> held = new TreeSet<>(p.offices());
            if (p.office() != null) {
                held.add(p.office());
            }
            add(p.name(), List.copyOf(held), p.state(), states, people, offices);
        }
        return new Seen(
                m.kind().code(),
                done(m.status().code()),
                m.from() == null ? null : m.from().toString(),
                m.to() == null ? null : m.to().toString(),
                m.place() == null ? null : m.place().city(),
                states,
                people,
                offices,
                Set.copyOf(m.topics()));
    }

    private static void add(
            @Nullable String name,
            List<String> held,
            @Nullable String state,
            Set<String> states,
            Set<String> people,
            Set<String> offices) {
        if (state != null) {
            states.add(state);
        }
        if (name != null && !name.isBlank()) {
            String folded = Names.fold(name).strip();
            people.add(folded.substring(folded.lastIndexOf(' ') + 1));
        }
        for (String office : held) {
            offices.add(office + " " + state);
        }
    }

    /** Past equals held. */
    private static String done(String status) {
        return status.equals("past") ? "held" : status;
    }

    private static @Nullable String blank(@Nullable String s) {
        return s == null || s.isEmpty() ? null : s;
    }

    String firstDay() {
        return from == null ? "" : from + "-01-01".substring(from.length() - 4);
    }

    String lastDay() {
        String end = to == null ? String.valueOf(from) : to;
        return end.length() == 10 ? end : end.length() == 7 ? end + "-31" : end + "-12-31";
    }

    static boolean overlap(Seen a, Seen b) {
        return a.from != null
                && b.from != null
                && a.firstDay().compareTo(b.lastDay()) <= 0
                && b.firstDay().compareTo(a.lastDay()) <= 0;
    }
}
