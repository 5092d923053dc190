package org.umubano.time;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.time.CalendarExpression.Reference;

/** The values of an {@link Operation}, in their order and by name. */
record Arguments(List<@Nullable Object> ordered, Map<String, Object> named) {

    /** A number by name, or 0. */
    int number(String name) {
        return named.get(name) instanceof Integer i ? i : 0;
    }

    /** A number by place, or 0. */
    int number(int place) {
        return place < ordered.size() && ordered.get(place) instanceof Integer i ? i : 0;
    }

    /** A word by place, or the empty word. */
    String word(int place) {
        Object value = place < ordered.size() ? ordered.get(place) : null;
        return value == null ? "" : value.toString();
    }

    /** An expression by place, or null where there is none. */
    @Nullable
    CalendarExpression time(int place) {
        return place < ordered.size() ? time(ordered.get(place)) : null;
    }

    /** An expression by name, or null. */
    @Nullable
    CalendarExpression time(String name) {
        return time(named.get(name));
    }

    /** An expression by place; that of the article where there is none. */
    CalendarExpression timeOrArticle(int place) {
        CalendarExpression time = time(place);
        return time == null ? Reference.ARTICLE : time;
    }

    private static @Nullable CalendarExpression time(@Nullable Object value) {
        if (value instanceof CalendarExpression e) {
            return e;
        }
        if (value instanceof Integer year) {
            return new CalendarExpression.Date(year, 0, 0, 0);
        }
        return null;
    }
}
