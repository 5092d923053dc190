package org.umubano.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The meaning column of a table of patterns, made into a value for given slots: {@code (date y=$Y m=$month d=$D)},
 * {@code (shift now -1 week)}, {@code $date}, {@code (add $tens $ones)}. A slot that the words leave out is null.
 */
sealed interface Template {

    /** What the slots of a pattern were filled with. */
    @FunctionalInterface
    interface Slots {
        /** The value of a slot, or null where the words leave it out. */
        @Nullable
        Object get(String name);
    }

    @Nullable
    Object fill(Slots slots);

    record Constant(Object value) implements Template {
        @Override
        public Object fill(Slots slots) {
            return value;
        }
    }

    record Slot(String name) implements Template {
        @Override
        public @Nullable Object fill(Slots slots) {
            return slots.get(name);
        }
    }

    record Call(String operation, List<Template> ordered, Map<String, Template> named) implements Template {
        @Override
        public @Nullable Object fill(Slots slots) {
            List<@Nullable Object> values = new ArrayList<>();
            for (Template t : ordered) {
                values.add(t.fill(slots));
            }
            Map<String, Object> byName = new HashMap<>();
            for (Map.Entry<String, Template> e : named.entrySet()) {
                Object value = e.getValue().fill(slots);
                if (value != null) {
                    byName.put(e.getKey(), value);
                }
            }
            return Operation.apply(operation, new Arguments(values, byName));
        }
    }

    /** Reads a template. */
    static Template parse(String source, String where) {
        Reader reader = new Reader(source, where);
        Template out = reader.next();
        if (!reader.isAtEnd()) {
            throw new IllegalArgumentException(where + ": more than one meaning in " + source);
        }
        return out;
    }

    /** The names of the slots that a template uses. */
    static void slots(Template template, List<String> into) {
        if (template instanceof Slot s) {
            into.add(s.name());
        } else if (template instanceof Call c) {
            c.ordered().forEach(t -> slots(t, into));
            c.named().values().forEach(t -> slots(t, into));
        }
    }

    /** Reads the lists and words of a template. */
    final class Reader {
        private final String source;
        private final String where;
        private int at;

        Reader(String source, String where) {
            this.source = source;
            this.where = where;
        }

        boolean isAtEnd() {
            skip();
            return at == source.length();
        }

        Template next() {
            skip();
            if (at < source.length() && source.charAt(at) == '(') {
                at++;
                return list();
            }
            return atom(word());
        }

        private Template list() {
            String operation = word();
            if (!Operation.NAMES.contains(operation)) {
                throw new IllegalArgumentException(where + ": no operation " + operation + " in " + source);
            }
            List<Template> ordered = new ArrayList<>();
            Map<String, Template> named = new HashMap<>();
            for (skip(); at < source.length() && source.charAt(at) != ')'; skip()) {
                int equals = nameEnd();
                if (equals > 0) {
                    String name = source.substring(at, equals);
                    at = equals + 1;
                    named.put(name, next());
                } else {
                    ordered.add(next());
                }
            }
            if (at == source.length()) {
                throw new IllegalArgumentException(where + ": no ) in " + source);
            }
            at++;
            return new Call(operation, List.copyOf(ordered), Map.copyOf(named));
        }

        /** Where a name before an equals sign ends, or -1. */
        private int nameEnd() {
            int i = at;
            while (i < source.length() && Character.isLetter(source.charAt(i))) {
                i++;
            }
            return i > at && i < source.length() && source.charAt(i) == '=' ? i : -1;
        }

        private String word() {
            skip();
            int from = at;
            while (at < source.length() && " ()".indexOf(source.charAt(at)) < 0) {
                at++;
            }
            if (from == at) {
                throw new IllegalArgumentException(where + ": a word is missing in " + source);
            }
            return source.substring(from, at);
        }

        private static Template atom(String word) {
            if (word.charAt(0) == '$') {
                return new Slot(word.substring(1));
            }
            return switch (word) {
                case "now" -> new Constant(CalendarExpression.Reference.ARTICLE);
                case "beside" -> new Constant(CalendarExpression.Reference.BESIDE);
                case "then" -> new Constant(CalendarExpression.Reference.MENTIONED);
                default -> new Constant(Template.value(word));
            };
        }

        private void skip() {
            while (at < source.length() && source.charAt(at) == ' ') {
                at++;
            }
        }
    }

    /** A whole number, or the word itself. */
    static Object value(String word) {
        int from = word.startsWith("-") ? 1 : 0;
        if (word.length() == from || word.length() - from > 8) {
            return word;
        }
        for (int i = from; i < word.length(); i++) {
            if (!TimeTokens.isDigit(word.charAt(i))) {
                return word;
            }
        }
        return Integer.valueOf(word);
    }
}
