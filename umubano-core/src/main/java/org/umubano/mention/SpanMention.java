package org.umubano.mention;

import org.jspecify.annotations.Nullable;

/**
 * A span that names something other than an actor or a time.
 *
 * @param start UTF-16 index of its first character
 * @param end UTF-16 index after its last character
 * @param type what it names
 * @param code topic code; instrument code; for a place the ISO code of its state; for a gathering its code; null for names
 * @param name name of the city, programme, route, body or gathering; null for topics and instruments
 * @param rule the line of a table that made it
 */
public record SpanMention(
        int start,
        int end,
        Type type,
        @Nullable String code,
        @Nullable String name,
        String rule) {

    /** What a span names. */
    public enum Type {
        /** A city or another place inside a state. */
        PLACE,
        TOPIC,
        INSTRUMENT,
        /** Programme, route, forum, project: a proper name. */
        NAMED,
        /** A gathering with a name: COP29, the UN General Assembly. */
        GATHERING
    }
}
