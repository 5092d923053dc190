package org.umubano.coding.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Relation;
import org.umubano.mention.SpanMention;

/**
 * Where else an act was done that is told once of several states: "will go to Ethiopia and Somalia", "flew to Paris and
 * Warsaw", "shut its embassies in Mali and Burkina Faso". Each is an act of its own.
 */
final class FurtherStates {

    private FurtherStates() {}

    /**
     * The casts of the further acts, each with one state or town.
     *
     * @param gone the states of the first act, to which those found are added
     * @param to how the first of the states is marked
     */
    static List<Cast> of(Line line, Cast cast, Set<String> gone, Relation to) {
        List<Cast> out = new ArrayList<>();
        for (Cast.Marked m : cast.others()) {
            String state = m.who().state();
            boolean there = m.relation() == to && Cast.isState(m.who()) && !m.isAdjective();
            if (there && state != null && gone.add(state)) {
                out.add(new Cast(cast.subjects(), List.of(m), List.of(), false));
            }
        }
        int end = -1;
        for (Line.Span span : cast.spans()) {
            String code = span.mention().code();
            if (span.mention().type() != SpanMention.Type.PLACE || code == null) {
                continue;
            }
            boolean first = span.relation() == to || span.relation() == Relation.IN || span.relation() == Relation.TO;
            boolean joined = end >= 0 && joins(line, end, span.first());
            if (joined && code.length() == 3 && gone.add(code)) {
                out.add(new Cast(cast.subjects(), List.of(), List.of(span), false));
            }
            end = first || joined ? span.last() : -1;
        }
        return out;
    }

    /** Whether only a comma or "and" stands between two names. */
    private static boolean joins(Line line, int last, int first) {
        boolean any = false;
        for (int t = last + 1; t < first; t++) {
            if (!line.isComma(t) && line.marker(t) != Relation.AND) {
                return false;
            }
            any = true;
        }
        return any && first - last <= 3;
    }
}
