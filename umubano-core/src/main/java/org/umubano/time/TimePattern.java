package org.umubano.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the pattern column of a table of time patterns and writes out its variants.
 *
 * <p>Words stand for themselves (a capital asks for a capital), {@code {name}} or {@code {name:alias}} for a class of words,
 * a kind of number or another rule, {@code [ ]} may be absent, {@code (a|b)} is one of several, {@code ^word} must stand
 * before the expression without being part of it. What is written together must stand together in the text.
 */
final class TimePattern {

    /** One item of a variant. */
    record Item(String word, String slot, String alias, boolean isGlued, boolean isContext) {
        boolean isSlot() {
            return !slot.isEmpty();
        }
    }

    private final String source;
    private final String where;
    private int at;
    private boolean isSpaced = true;

    private TimePattern(String source, String where) {
        this.source = source;
        this.where = where;
    }

    /** All variants of a pattern, the fullest first. */
    static List<List<Item>> variants(String source, String where) {
        TimePattern p = new TimePattern(source, where);
        List<List<Item>> out = p.alternatives();
        if (p.at < source.length()) {
            throw new IllegalArgumentException(where + ": a bracket too many in " + source);
        }
        return out;
    }

    private List<List<Item>> alternatives() {
        boolean spacedBefore = isSpaced;
        List<List<Item>> out = new ArrayList<>(sequence());
        while (at < source.length() && source.charAt(at) == '|') {
            at++;
            isSpaced = spacedBefore;
            out.addAll(sequence());
        }
        return out;
    }

    private List<List<Item>> sequence() {
        List<List<Item>> out = new ArrayList<>();
        out.add(List.of());
        while (at < source.length() && ")]|".indexOf(source.charAt(at)) < 0) {
            char c = source.charAt(at);
            if (c == ' ') {
                isSpaced = true;
                at++;
            } else if (c == '(' || c == '[') {
                out = join(out, group(c));
            } else if (c == '^' && source.startsWith("^(", at)) {
                at++;
                out = join(out, asContext(group('(')));
            } else {
                out = join(out, List.of(List.of(item(c))));
            }
        }
        return out;
    }

    private List<List<Item>> group(char open) {
        at++;
        List<List<Item>> inner = new ArrayList<>(alternatives());
        if (at == source.length() || source.charAt(at) != (open == '(' ? ')' : ']')) {
            throw new IllegalArgumentException(where + ": a bracket is not closed in " + source);
        }
        at++;
        if (open == '[') {
            inner.add(List.of());
        }
        isSpaced = false;
        return inner;
    }

    private static List<List<Item>> asContext(List<List<Item>> variants) {
        return variants.stream()
                .map(v -> v.stream()
                        .map(i -> new Item(i.word(), i.slot(), i.alias(), i.isGlued(), true))
                        .toList())
                .toList();
    }

    private Item item(char c) {
        boolean isGlued = !isSpaced;
        isSpaced = false;
        if (c == '{') {
            int close = source.indexOf('}', at);
            if (close < 0) {
                throw new IllegalArgumentException(where + ": } is missing in " + source);
            }
            String name = source.substring(at + 1, close);
            at = close + 1;
            int colon = name.indexOf(':');
            String slot = colon < 0 ? name : name.substring(0, colon);
            return new Item("", slot, colon < 0 ? slot.replace("~", "") : name.substring(colon + 1), isGlued, false);
        }
        boolean isContext = c == '^';
        int from = isContext ? at + 1 : at;
        at = TimeTokens.after(source, from, source.length());
        // A comma is a comma, with a space before it or without.
        boolean needsGlue = isGlued && !isContext && source.charAt(from) != ',';
        return new Item(source.substring(from, at), "", "", needsGlue, isContext);
    }

    private static List<List<Item>> join(List<List<Item>> heads, List<List<Item>> tails) {
        List<List<Item>> out = new ArrayList<>();
        for (List<Item> head : heads) {
            for (List<Item> tail : tails) {
                List<Item> all = new ArrayList<>(head);
                all.addAll(tail);
                out.add(all);
            }
        }
        return out;
    }
}
