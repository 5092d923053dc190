package org.umubano.mention;

import java.util.List;
import org.umubano.text.Token;

/** Abbreviations in brackets behind what they abbreviate: "Umuryango w'Ubumwe bw'u Burayi (EU)". They are no actors of their own. */
final class Aliases {

    private Aliases() {}

    /** "The European Union (EU) and Rwanda": an abbreviation in brackets names again whoever stands before it. */
    static boolean isAlias(List<Token> tokens, List<Unit> units, int i, List<Draft> actors) {
        Unit unit = units.get(i);
        if (i == 0
                || i + 1 >= units.size()
                || actors.isEmpty()
                || !unit.is(Role.STATE) && !unit.is(Role.ORGANISATION)
                || units.get(i - 1).from() == 0
                || !tokens.get(units.get(i - 1).from()).form().equals("(")
                || !tokens.get(units.get(i + 1).from()).form().equals(")")) {
            return false;
        }
        Draft last = actors.get(actors.size() - 1);
        Token before = tokens.get(units.get(i - 1).from() - 1);
        Entry entry = unit.is(Role.STATE) ? unit.get(Role.STATE) : unit.get(Role.ORGANISATION);
        String state = entry == null ? null : entry.state() == null ? entry.code() : entry.state();
        return last.end == before.end()
                && entry != null
                && state != null
                && (state.equals(last.state)
                        || entry.name() != null && entry.name().equals(last.name));
    }
}
