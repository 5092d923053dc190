package org.umubano.coding.story;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Relation;
import org.umubano.event.Countries;
import org.umubano.mention.ActorMention.Type;

/** The states that an article has named side by side, by how many they were: "the three" are those of the last list of three. */
final class ListedStates {

    /** A list of two is a pair, of which much else tells. */
    private static final int LEAST = 3;

    private final Map<Integer, List<String>> lists = new HashMap<>();

    /** Remembers the lists of a line. */
    void read(Line line) {
        Set<String> list = new LinkedHashSet<>();
        int end = -1;
        for (Line.Actor actor : line.actors) {
            String state = actor.mention().type() == Type.STATE && !actor.isAdjective()
                    ? actor.mention().state()
                    : null;
            if (state == null || !Countries.has(state)) {
                continue;
            }
            if (!isJoined(line, end + 1, actor.first())) {
                keep(list);
                list.clear();
            }
            list.add(state);
            end = actor.last();
        }
        keep(list);
    }

    private void keep(Set<String> list) {
        if (list.size() >= LEAST) {
            lists.put(list.size(), List.copyOf(list));
        }
    }

    /** Whether only commas, "and" and articles stand between two names. */
    private static boolean isJoined(Line line, int from, int to) {
        if (from == 0 || to - from > LEAST || from == to) {
            return false;
        }
        for (int t = from; t < to; t++) {
            if (!line.isComma(t)
                    && line.marker(t) != Relation.AND
                    && line.tokens.get(t).form().length() > LEAST) {
                return false;
            }
        }
        return line.isComma(from) || line.marker(from) == Relation.AND;
    }

    /** The states listed last, so many; empty for none. */
    List<String> of(int count) {
        return lists.getOrDefault(count, List.of());
    }
}
