package org.umubano.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Acts of a long article of which one side is told far from them only. "Both countries", "he thanked them" and "the two agreed"
 * mean a state that was named a few sentences before; what is named at the other end of a long text belongs to something else
 * that it tells.
 */
final class FarSides {

    /** The sentences of a long article at least: a short report may name a side in its headline alone. */
    private static final int LONG = 12;

    /** So many sentences before an act, or behind it, may name a side that its own sentences leave out. */
    private static final int NEAR = 3;

    private FarSides() {}

    static void drop(List<Line> lines, List<Draft> all) {
        if (lines.size() >= LONG) {
            all.removeIf(d -> isFar(lines, d));
        }
    }

    private static boolean isFar(List<Line> lines, Draft draft) {
        Set<String> untold = new HashSet<>(draft.states());
        untold.removeAll(Grounds.told(draft));
        int at = untold.isEmpty() ? -1 : lines.indexOf(draft.line);
        if (at < 0) {
            return false;
        }
        int end = Math.min(at + NEAR, lines.size() - 1);
        for (int i = Math.max(0, at - NEAR); i <= end && !untold.isEmpty(); i++) {
            untold.removeAll(Grounds.named(lines.get(i)));
        }
        return !untold.isEmpty();
    }
}
