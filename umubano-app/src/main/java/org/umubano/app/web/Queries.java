package org.umubano.app.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Verdict;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.store.EventFilter;

/** Reads the parameters of a request. Each throws a {@link Problem} that names the parameter. */
final class Queries {

    private Queries() {}

    /** A trimmed value, or null where it is absent or empty. */
    static @Nullable String text(Context ctx, String name) {
        String s = ctx.queryParam(name);
        return s == null || s.isBlank() ? null : s.strip();
    }

    static @Nullable LocalDate day(String text, String name) {
        return date(text, name, PartialDate::first);
    }

    private static @Nullable LocalDate date(@Nullable String text, String name, Function<PartialDate, LocalDate> end) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return end.apply(PartialDate.parse(text));
        } catch (DateTimeException e) {
            throw Problem.unreadable(name + " is no date (yyyy-MM-dd, yyyy-MM or yyyy)");
        }
    }

    static EventFilter filter(Context ctx, @Nullable String dyad) {
        String asked = dyad != null ? dyad : text(ctx, "dyad");
        return new EventFilter(
                asked == null ? null : dyad(asked),
                code(text(ctx, "kind"), "kind", Kind::ofCode),
                code(text(ctx, "status"), "status", Status::ofCode),
                date(text(ctx, "from"), "from", PartialDate::first),
                date(text(ctx, "to"), "to", PartialDate::last),
                text(ctx, "language"),
                code(text(ctx, "verdict"), "verdict", v -> Verdict.valueOf(v.toUpperCase(Locale.ROOT))),
                text(ctx, "outlet"),
                0,
                0);
    }

    private static <T> @Nullable T code(@Nullable String text, String name, Function<String, T> of) {
        if (text == null) {
            return null;
        }
        try {
            return of.apply(text);
        } catch (IllegalArgumentException e) {
            throw Problem.unreadable(name + " has no such value");
        }
    }

    /** Two states in alphabetical order: {@code KAZ-RWA}, whatever the order asked for. */
    static String dyad(String text) {
        String[] states = states(text);
        return states[0].compareTo(states[1]) < 0 ? states[0] + '-' + states[1] : states[1] + '-' + states[0];
    }

    /** The two states in the order asked for. */
    static String[] states(String text) {
        String[] states = text.toUpperCase(Locale.ROOT).split("-", -1);
        if (states.length != 2 || !isCode(states[0]) || !isCode(states[1]) || states[0].equals(states[1])) {
            throw Problem.notFound("a pair of states is two codes: kaz-rwa");
        }
        return states;
    }

    /** The code of a state that is asked for, or null. */
    static @Nullable String state(Context ctx) {
        String s = text(ctx, "state");
        if (s != null && !isCode(s.toUpperCase(Locale.ROOT))) {
            throw Problem.unreadable("state is a code: rwa");
        }
        return s == null ? null : s.toUpperCase(Locale.ROOT);
    }

    static boolean isCode(String s) {
        return s.length() >= 2
                && s.length() <= 12
                && s.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c == '_' || c >= '0' && c <= '9');
    }

    /** @return {@code least} where the parameter is absent */
    static int number(Context ctx, String name, int least, int most) {
        String s = text(ctx, name);
        if (s == null) {
            return least;
        }
        try {
            int n = Integer.parseInt(s);
            if (n >= 0 && n <= most) {
                return n;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw Problem.unreadable(name + " is a number from 0 to " + most);
    }
}
