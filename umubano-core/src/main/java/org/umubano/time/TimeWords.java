package org.umubano.time;

/** Words to small numbers, looked up in place, without regard to case. Built once, then only read. */
final class TimeWords {

    private String[] slots = new String[1024];
    private int[] hashes = new int[1024];
    private int[] ids = new int[1024];
    private int size;

    /** The number of a word, given by {@link #fold} of its characters, made if it has none. */
    int add(String word) {
        int known = find(word, 0, word.length());
        if (known >= 0) {
            return known;
        }
        if (size * 3 > slots.length) {
            grow();
        }
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            folded.append(fold(word.charAt(i)));
        }
        put(folded.toString(), size);
        return size++;
    }

    /** The number of the word in that place of a text, or -1. */
    int find(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + fold(text.charAt(i));
        }
        int mask = slots.length - 1;
        for (int at = (hash ^ hash >>> 15) & mask; slots[at] != null; at = at + 1 & mask) {
            if (hashes[at] == hash && same(slots[at], text, from, to)) {
                return ids[at];
            }
        }
        return -1;
    }

    int size() {
        return size;
    }

    /** Lower case; every apostrophe is ', every dash is -. */
    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02bc', '\u00b4' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> Character.toLowerCase(c);
        };
    }

    private static boolean same(String word, String text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != fold(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    private void put(String word, int id) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * 31 + word.charAt(i);
        }
        int mask = slots.length - 1;
        int at = (hash ^ hash >>> 15) & mask;
        while (slots[at] != null) {
            at = at + 1 & mask;
        }
        slots[at] = word;
        hashes[at] = hash;
        ids[at] = id;
    }

    private void grow() {
        String[] oldSlots = slots;
        int[] oldIds = ids;
        slots = new String[oldSlots.length * 2];
        hashes = new int[slots.length];
        ids = new int[slots.length];
        for (int i = 0; i < oldSlots.length; i++) {
            if (oldSlots[i] != null) {
                put(oldSlots[i], oldIds[i]);
            }
        }
    }
}
