package org.umubano.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.umubano.event.EventLexicon.VerbTrigger;
import org.umubano.language.VerbGroup;

/**
 * The rows that the table of triggers has for each verb, so indexed that the many which a sentence rules out are not looked at
 * one by one. Immutable.
 */
final class VerbRows {

    private static final BitSet NONE = new BitSet(0);

    private final Map<String, List<VerbTrigger>> all;
    private final boolean headFirst;

    /** Of each verb the rows that may be chosen without a noun of theirs in the sentence. */
    private final Map<String, List<VerbTrigger>> free = new HashMap<>();

    /** Of each verb the numbers of its other rows. */
    private final Map<String, BitSet> bound = new HashMap<>();

    /** The verbs that some row gives a frame. */
    private final Map<Frame, Set<String>> framed = new EnumMap<>(Frame.class);

    /** @param all the rows of each verb, by its lemma */
    VerbRows(Map<String, List<VerbTrigger>> all, boolean headFirst) {
        this.all = all;
        this.headFirst = headFirst;
        all.forEach(this::index);
    }

    private void index(String verb, List<VerbTrigger> rows) {
        BitSet others = new BitSet();
        for (VerbTrigger row : rows) {
            Trigger trigger = row.trigger();
            if (trigger != null) {
                framed.computeIfAbsent(trigger.frame(), f -> new HashSet<>()).add(verb);
            }
            if (!isFree(row)) {
                others.set(row.row());
            }
        }
        free.put(verb, rows.stream().filter(this::isFree).toList());
        bound.put(verb, others);
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
    List<VerbTrigger> open(VerbGroup verb, BitSet rows) {
        List<VerbTrigger> alone = free.getOrDefault(verb.lemma(), List.of());
        if (!rows.intersects(bound.getOrDefault(verb.lemma(), NONE))) {
            return alone;
        }
        List<VerbTrigger> out = new ArrayList<>(alone.size() + 4);
        for (VerbTrigger row : all.getOrDefault(verb.lemma(), List.of())) {
            if (row.mayBe(rows) || isFree(row)) {
                out.add(row);
            }
        }
        return out;
    }

    /** Whether a row of a verb has a frame. */
    boolean isFramed(VerbGroup verb, Frame frame) {
        return framed.getOrDefault(frame, Set.of()).contains(verb.lemma());
    }
}
