package org.umubano.coding.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.words.Relation;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.ActorMention.Type;

/**
 * Persons of whom a relative clause right behind the name tells for whom they work, in a language whose nouns come first:
 * "N.N. uyobora ambasade ya Kenya", who heads the embassy of Kenya, "N.N. ushinzwe Afurika muri Minisiteri ya Pologne", in
 * charge of Africa at the ministry of Poland. They are of that state, and not of one that was only guessed.
 */
final class RoleClauses {

    /** How many words may stand between what somebody is in charge of and where: "ushinzwe [imikoranire na Afurika] muri". */
    private static final int FIELD = 7;

    private RoleClauses() {}

    static void read(Line line) {
        for (int i = 0; i + 1 < line.actors.size(); i++) {
            Line.Actor person = line.actors.get(i);
            ActorMention m = person.mention();
            if (m.type() != Type.PERSON || m.name() == null || !isOpen(m)) {
                continue;
            }
            Line.Actor body = led(line, person, line.actors.get(i + 1));
            boolean leads = body != null;
            body = body == null ? served(line, person, i) : body;
            String state = body == null ? null : body.mention().state();
            if (body == null || state == null) {
                continue;
            }
            int last = leads ? body.last() : person.last();
            line.actors.set(
                    i,
                    new Line.Actor(
                            m.understood(state, m.offices().isEmpty() ? List.of("GOV") : m.offices(), "role clause"),
                            person.first(),
                            last,
                            person.relation()));
            if (leads) {
                line.actors.remove(i + 1);
            }
        }
    }

    /** Whether the state of a person is not told, or only guessed. */
    private static boolean isOpen(ActorMention m) {
        return m.state() == null || m.rule().contains("state:");
    }

    /** The body right behind a word for its head, which ends the phrase of the person. */
    private static Line.@Nullable Actor led(Line line, Line.Actor person, Line.Actor next) {
        boolean headed = next.first() == person.last() + 1
                && next.mention().type() == Type.ORGANISATION
                && next.mention().reference() == null
                && person.first() < person.last()
                && !line.tokens.get(person.last()).isCapitalised();
        return headed ? next : null;
    }

    /** The body or state at which somebody is in charge of something, or for whose official he stands. */
    private static Line.@Nullable Actor served(Line line, Line.Actor person, int at) {
        int next = line.isComma(person.last() + 1) ? person.last() + 2 : person.last() + 1;
        VerbGroup verb = line.verbAt(next);
        if (verb == null || !verb.relative() || verb.agreement() != 1) {
            return null;
        }
        List<Line.Actor> actors = line.actors;
        for (int i = at + 1; i < actors.size(); i++) {
            Line.Actor actor = actors.get(i);
            if (actor.first() - verb.last() > FIELD || !isOneClause(line, verb.last() + 1, actor.first())) {
                return null;
            }
            if (actor.mention().type() == Type.ORGANISATION && actor.relation() == Relation.IN) {
                return actor;
            }
        }
        return null;
    }

    private static boolean isOneClause(Line line, int from, int to) {
        for (int t = from; t < to; t++) {
            if (line.isComma(t) || line.verbAt(t) != null) {
                return false;
            }
        }
        return true;
    }
}
