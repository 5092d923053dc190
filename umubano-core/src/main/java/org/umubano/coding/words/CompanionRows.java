package org.umubano.coding.words;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * In which rows of the triggers a noun stands beside verbs, so that of the many rows of a verb only those are looked at whose
 * nouns a sentence has. Rows have numbers; what a noun may be a sort of ("trade agreement", an agreement), and what it is
 * without its last word ("text of") or with its first alone, count with it.
 * Filled first, then safe for use by many threads.
 */
public final class CompanionRows {

    /** What a noun loses its augment behind: "mu biganiro", at talks, "ibiganiro". */
    private final Set<String> locatives;

    private final List<String> augments;
    private final Map<String, BitSet> byNoun = new HashMap<>();
    private final Map<String, BitSet> known = new ConcurrentHashMap<>();
    private int size;

    CompanionRows(Set<String> locatives, List<String> augments) {
        this.locatives = Set.copyOf(locatives);
        this.augments = List.copyOf(augments);
    }

    /** The number of a row with these nouns. */
    int add(Set<String> nouns) {
        for (String noun : nouns) {
            byNoun.computeIfAbsent(noun, n -> new BitSet()).set(size);
        }
        return size++;
    }

    /** The rows of a noun, of its last words, and of it without its last word; not to be changed. */
    public BitSet of(String noun) {
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
        int first = noun.indexOf(' ');
        if (first > 0) {
            add(noun.substring(0, first), out);
        }
        if (first > 0 && locatives.contains(noun.substring(0, first))) {
            for (String augment : augments) {
                add(augment + noun.substring(first + 1), out);
            }
        }
        return out;
    }

    /** Whether a noun behind a preposition for a place, "mu biganiro", is one of some. */
    boolean isIn(String noun, Set<String> nouns) {
        int first = noun.indexOf(' ');
        return first > 0
                && locatives.contains(noun.substring(0, first))
                && augments.stream().anyMatch(a -> nouns.contains(a + noun.substring(first + 1)));
    }

    private void add(String noun, BitSet out) {
        BitSet rows = byNoun.get(noun);
        if (rows != null) {
            out.or(rows);
        }
    }
}
