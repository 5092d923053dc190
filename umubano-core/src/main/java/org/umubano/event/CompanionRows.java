package org.umubano.event;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In which rows of the triggers a noun stands beside verbs, so that of the many rows of a verb only those are looked at whose
 * nouns a sentence has. Rows have numbers; what a noun may be a sort of ("trade agreement", an agreement), and what it is
 * without its last word ("text of"), count with it.
 * Filled first, then safe for use by many threads.
 */
final class CompanionRows {

    private final Map<String, BitSet> byNoun = new HashMap<>();
    private final Map<String, BitSet> known = new ConcurrentHashMap<>();
    private int size;

    /** The number of a row with these nouns. */
    int add(Set<String> nouns) {
        for (String noun : nouns) {
            byNoun.computeIfAbsent(noun, n -> new BitSet()).set(size);
        }
        return size++;
    }

    /** The rows of a noun, of its last words, and of it without its last word; not to be changed. */
    BitSet of(String noun) {
        BitSet rows = known.get(noun);
        return rows == null ? known.computeIfAbsent(noun, this::seek) : rows;
    }

    private BitSet seek(String noun) {
        BitSet out = new BitSet();
        for (int from = 0, at = 0; at >= 0; from = at + 1) {
            add(noun.substring(from), out);
            at = noun.indexOf(' ', from);
        }
        int last = noun.lastIndexOf(' ');
        if (last > 0) {
            add(noun.substring(0, last), out);
        }
        return out;
    }

    private void add(String noun, BitSet out) {
        BitSet rows = byNoun.get(noun);
        if (rows != null) {
            out.or(rows);
        }
    }
}
