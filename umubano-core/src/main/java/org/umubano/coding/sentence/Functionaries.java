package org.umubano.coding.sentence;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.mention.ActorMention;
import org.umubano.mention.ActorMention.Type;

/**
 * People whom an apposition calls by a function that no table of offices has: "N.N., a senior official at the Emirati foreign
 * ministry, welcomed", "Bangladesh's environment adviser, N.N., thanked". They serve the state of the body or owner named there.
 */
final class Functionaries {

    /** Words between the owner and the comma: "Bangladesh's [environment adviser], N.N.". */
    private static final int OWNED = 4;

    /** Bodies whose officials serve a state. */
    private static final Set<String> BODIES = Set.of("GOV", "MFA", "MOD", "MIN", "HOS", "HOG", "ARMY");

    private Functionaries() {}

    /** Gives the state and the office of such people to those of a line that have none. */
    static void read(Line line, EventLexicon lexicon) {
        for (int i = 0; i < line.actors.size(); i++) {
            Line.Actor person = line.actors.get(i);
            ActorMention m = person.mention();
            if (m.type() != Type.PERSON
                    || m.name() == null
                    || m.state() != null
                    || !m.offices().isEmpty()) {
                continue;
            }
            String state = served(line, lexicon, person);
            if (state == null) {
                state = owner(line, lexicon, person);
            }
            if (state != null) {
                ActorMention known = m.understood(state, List.of("GOV"), "function in an apposition");
                line.actors.set(i, new Line.Actor(known, person.first(), person.last(), person.relation()));
            }
        }
    }

    /** The state of the body in "N.N., a senior official at the Emirati foreign ministry,"; null for none. */
    private static @Nullable String served(Line line, EventLexicon lexicon, Line.Actor person) {
        int from = person.last() + 2;
        if (from >= line.tokens.size() || !line.isComma(from - 1)) {
            return null;
        }
        int to = from;
        boolean serves = false;
        while (to < line.tokens.size() && !line.isComma(to)) {
            if (line.verbAt(to) != null) {
                return null;
            }
            serves |= lexicon.functionaries.contains(line.tokens.get(to).norm());
            to++;
        }
        for (Line.Actor body : serves ? line.actors : List.<Line.Actor>of()) {
            ActorMention b = body.mention();
            boolean inside = body.first() > from
                    && body.last() < to
                    && b.state() != null
                    && b.reference() == null
                    && body.relation() != Relation.BARE;
            if (inside && !b.offices().isEmpty() && BODIES.contains(b.offices().get(0))) {
                return b.state();
            }
        }
        return null;
    }

    /** The state in "Bangladesh's environment adviser, N.N."; null for none. */
    private static @Nullable String owner(Line line, EventLexicon lexicon, Line.Actor person) {
        int comma = person.first() - 1;
        if (comma < 2
                || !line.isComma(comma)
                || !lexicon.functionaries.contains(line.tokens.get(comma - 1).norm())) {
            return null;
        }
        for (Line.Actor state : line.actors) {
            boolean owns = state.mention().type() == Type.STATE
                    && state.mention().state() != null
                    && state.last() < comma
                    && comma - state.last() <= OWNED + 1
                    && (state.isAdjective() || line.marker(state.last() + 1) == Relation.OWNER)
                    && line.noVerbBetween(state.last() + 1, comma);
            if (owns) {
                return state.mention().state();
            }
        }
        return null;
    }
}
