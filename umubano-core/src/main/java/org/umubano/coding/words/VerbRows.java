package org.umubano.coding.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.umubano.coding.words.EventLexicon.VerbTrigger;
import org.umubano.language.VerbGroup;

/**
 * The rows that the table of triggers has for each verb, so indexed that the many which a sentence rules out are not looked at
 * one by one. Immutable.
 */
public final class VerbRows {

    private static final Rows NONE = new Rows(List.of(), List.of(), new boolean[0], new BitSet(0));

    /**
     * The rows of one verb.
     *
     * @param free those that may be chosen without a noun of theirs in the sentence
     * @param isFree whether each row is one of these
     * @param bound the numbers of the others
     */
    private record Rows(List<VerbTrigger> all, List<VerbTrigger> free, boolean[] isFree, BitSet bound) {}

    private final boolean headFirst;

    private final Map<String, Rows> indexed = new HashMap<>();

    /** The verbs that some row gives a frame. */
    private final Map<Frame, Set<String>> framed = new EnumMap<>(Frame.class);

    /** @param all the rows of each verb, by its lemma */
    VerbRows(Map<String, List<VerbTrigger>> all, boolean headFirst) {
        this.headFirst = headFirst;
        all.forEach(this::index);
    }

    private void index(String verb, List<VerbTrigger> rows) {
        BitSet bound = new BitSet();
        boolean[] isFree = new boolean[rows.size()];
        for (int i = 0; i < isFree.length; i++) {
            VerbTrigger row = rows.get(i);
            Trigger trigger = row.trigger();
            if (trigger != null) {
                framed.computeIfAbsent(trigger.frame(), f -> new HashSet<>()).add(verb);
            }
            isFree[i] = isFree(row);
            if (!isFree[i]) {
                bound.set(row.row());
            }
        }
        indexed.put(verb, new Rows(rows, rows.stream().filter(this::isFree).toList(), isFree, bound));
    }

    /** Whether a row may be chosen without a noun of its own: it has none, or another sign will do. */
    private boolean isFree(VerbTrigger row) {
        Trigger trigger = row.trigger();
        return row.with().isEmpty()
                || trigger != null && (trigger.frame() == Frame.DEPLOY || headFirst && trigger.frame() == Frame.SAY);
    }

    /**
     * The rows of a verb, in their order, whose nouns a sentence has, or that may do without.
     *
     * @param rows those of the nouns of the sentence
     */
    public List<VerbTrigger> open(VerbGroup verb, BitSet rows) {
        Rows of = indexed.getOrDefault(verb.lemma(), NONE);
        if (!rows.intersects(of.bound)) {
            return of.free;
        }
        List<VerbTrigger> out = new ArrayList<>(of.free.size() + 4);
        for (int i = 0; i < of.all.size(); i++) {
            VerbTrigger row = of.all.get(i);
            if (row.mayBe(rows) || of.isFree[i]) {
                out.add(row);
            }
        }
        return out;
    }

    /** Whether a row of a verb has a frame. */
    public boolean isFramed(VerbGroup verb, Frame frame) {
        return framed.getOrDefault(frame, Set.of()).contains(verb.lemma());
    }
}
