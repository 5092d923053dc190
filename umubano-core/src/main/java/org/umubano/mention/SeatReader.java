package org.umubano.mention;

import java.util.List;
import org.umubano.mention.ActorMention.Type;
import org.umubano.text.Token;

/**
 * Reads seats that stand for who sits in them: "Nairobi said", "byatangajwe na Village Urugwiro". A capital as the subject of
 * a clause stands for the state, a seat of government for the government anywhere but in a place. The name is the same either
 * way, so that only the words around it tell a government from a town.
 */
final class SeatReader {

    private SeatReader() {}

    /** Adds the government that a seat stands for; returns the index after it, or the same where it is only a place. */
    static int read(List<Token> tokens, List<Unit> units, int i, List<Draft> actors) {
        Unit unit = units.get(i);
        Entry seat = unit.get(Role.SEAT);
        boolean paired = seat != null && isPaired(units, i, seat);
        if (seat == null
                || !paired
                        && TitleReader.is(units, i - 1, Role.PREPOSITION)
                        && !TitleReader.is(units, i - 1, Role.AND)) {
            return i;
        }
        boolean first = i == 0
                || TitleReader.is(units, i - 1, Role.OPENER)
                || TitleReader.is(units, i - 1, Role.COMMA)
                || TitleReader.is(units, i - 1, Role.AND)
                || TitleReader.is(units, i - 1, Role.ARTICLE)
                || !TitleReader.is(units, i - 1, Role.PREPOSITION);
        boolean verb = i + 1 < units.size()
                && !isOfPaper(units, i)
                && (isPlain(units.get(i + 1), tokens)
                        || TitleReader.is(units, i + 1, Role.POSSESSIVE)
                        || TitleReader.is(units, i + 1, Role.AND)
                        || isSetAgainst(units, tokens, i + 1)
                        || isListed(units, tokens, i));
        Entry place = unit.get(Role.PLACE);
        boolean town =
                place != null && (place.code().equals("capital") || place.code().equals("city"));
        boolean named = place == null
                || place.code().equals("seat of government")
                || !town && seat.name() != null && seat.name().indexOf(' ') > 0; // no "Addis Ababa"
        boolean agent = named // "byatangajwe na Village Urugwiro"
                && TitleReader.is(units, i - 1, Role.AND)
                && i > 1
                && units.get(i - 2).entries().isEmpty()
                && isPlain(units.get(i - 2), tokens);
        if ((!first || !verb) && !agent && !paired) {
            return i;
        }
        Draft draft = BodyReader.draft(named ? Type.ORGANISATION : Type.STATE, tokens, units, i, i + 1, seat);
        draft.state = seat.state();
        if (named) {
            draft.name = seat.name();
            draft.nameStart = draft.start;
            draft.nameEnd = draft.end;
            draft.offices.add("GOV");
        }
        draft.rule = "metonymy";
        actors.add(draft);
        return i + 1;
    }

    /** "Hagati ya Kigali na Kinshasa", between Kigali and Kinshasa: a seat beside a state, or a seat of another one. */
    private static boolean isPaired(List<Unit> units, int i, Entry seat) {
        int other = TitleReader.is(units, i - 1, Role.BETWEEN) && TitleReader.is(units, i + 1, Role.AND)
                ? i + 2
                : TitleReader.is(units, i - 3, Role.BETWEEN) && TitleReader.is(units, i - 1, Role.AND) ? i - 2 : -1;
        if (other < 0 || other >= units.size()) {
            return false;
        }
        Entry state = units.get(other).get(Role.STATE);
        Entry beside = state == null ? units.get(other).get(Role.SEAT) : state;
        return beside != null && beside.state() != null && !beside.state().equals(seat.state());
    }

    /** "The Ottawa convention", "the Paris climate agreement": what a paper is called by. */
    private static boolean isOfPaper(List<Unit> units, int i) {
        boolean behind = TitleReader.is(units, i + 1, Role.TOPIC) && TitleReader.is(units, i + 2, Role.INSTRUMENT);
        return TitleReader.is(units, i - 1, Role.ARTICLE) && (behind || TitleReader.is(units, i + 1, Role.INSTRUMENT));
    }

    /** "Khartoum yo yavuze", Khartoum for its part said: a pronoun, and a verb behind it. */
    private static boolean isSetAgainst(List<Unit> units, List<Token> tokens, int i) {
        return TitleReader.is(units, i, Role.CONTRAST) && i + 1 < units.size() && isPlain(units.get(i + 1), tokens);
    }

    /** "Nairobi, Accra sign": two capitals at the head of a headline. */
    private static boolean isListed(List<Unit> units, List<Token> tokens, int i) {
        return i == 0
                && TitleReader.is(units, 1, Role.COMMA)
                && (TitleReader.is(units, 2, Role.SEAT) || TitleReader.is(units, 2, Role.STATE))
                && units.size() > 4
                && isPlain(units.get(3), tokens)
                && !TitleReader.is(units, 3, Role.COMMA);
    }

    /** A word in lower case that no table knows as a small word: mostly a verb. */
    private static boolean isPlain(Unit unit, List<Token> tokens) {
        Token token = tokens.get(unit.from());
        return token.isWord()
                && !token.isCapitalised()
                && !unit.is(Role.PREPOSITION)
                && !unit.is(Role.GENITIVE)
                && !Character.isDigit(token.form().charAt(0));
    }
}
