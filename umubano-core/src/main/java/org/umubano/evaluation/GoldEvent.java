package org.umubano.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event that an article reports, as people have marked it.
 *
 * @param from first date, as precise as it is told (ISO), or null
 * @param to last date, or null
 * @param city or null
 * @param topics codes
 * @param announcedBy a name, or null
 * @param paragraph number of the paragraph that reports it, from 0
 * @param quote how its sentence begins
 */
public record GoldEvent(
        String kind,
        String subtype,
        String status,
        @Nullable String from,
        @Nullable String to,
        @Nullable String city,
        List<Person> participants,
        List<String> topics,
        @Nullable String announcedBy,
        int paragraph,
        String quote) {

    public GoldEvent {
        participants = List.copyOf(participants);
        topics = List.copyOf(topics);
    }

    /** Who takes part; null is what nobody says. */
    public record Person(
            @Nullable String name,
            List<String> offices,
            @Nullable String state) {
        public Person {
            offices = List.copyOf(offices);
        }
    }
}
