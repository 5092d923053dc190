package org.umubano.coding.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.story.Grounds;
import org.umubano.coding.story.WholeText;

/**
 * Acts of a long article of which one side is told far from them only. "Both countries", "he thanked them" and "the two agreed"
 * mean a state that was named a few sentences before; what is named farther off in a long text mostly belongs to something else that it
 * tells. (Of the acts of long real articles so told, a strict reader accepts one in seven; of short ones three in four.)
 */
public final class FarSides {

    private FarSides() {}

    public static void drop(List<Line> lines, List<Draft> all) {
        if (lines.size() >= WholeText.LONG) {
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
        for (int i = Math.max(0, at - WholeText.NEAR); i < at; i++) {
            untold.removeAll(Grounds.named(lines.get(i)));
        }
        return !untold.isEmpty();
    }
}
