package org.umubano.event;

import java.util.List;
import java.util.Objects;
import org.umubano.language.VerbGroup;

/**
 * Acts of which their sentence names somebody near the verb who is not the one that does it: "supporters of the president
 * criticised", "the body of the late president arrived", "activities that Washington calls a threat". And acts of a state
 * with itself, as are the talks of a government with the rebels of its own land.
 */
final class NotTheDoer {

    /** How many words may stand between "of" and the name: "the body of the late Mr N.N.". */
    private static final int WORDS = 4;

    /** So many of a state at least are people who move, and not the state: "some 30,000 Sudanese". */
    private static final int MANY = 2;

    private final EventLexicon lexicon;

    private NotTheDoer(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes such acts out of those of one sentence. */
    static void drop(EventLexicon lexicon, List<Draft> drafts) {
        NotTheDoer words = new NotTheDoer(lexicon);
        drafts.removeIf(
                d -> words.isOfOwner(d) || words.isOfPeople(d) || words.isInRanks(d) || isWithin(d) || words.isHindered(d));
    }

    /** Whether the doer is named only as the one whose supporters or remains the subject are. */
    private boolean isOfOwner(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        Participant doer = d.participants.get(0);
        if (verb == null || doer.name() == null) {
            return false;
        }
        Line.Actor near = null;
        for (Line.Actor actor : d.line.actors) {
            boolean his = actor.last() < verb.first() && doer.name().equals(actor.mention().name());
            near = his ? actor : near;
        }
        return near != null && isOwner(d.line, near);
    }

    private boolean isOwner(Line line, Line.Actor actor) {
        int t = actor.first() - 1;
        for (int n = 0; n < WORDS && t > 0 && isInPhrase(line, t); n++) {
            t--;
        }
        String head = t > 0 && line.marker(t) == Relation.OF
                ? line.tokens.get(t - 1).norm()
                : "";
        return lexicon.relations.contains(head) || lexicon.home.remains.contains(head);
    }

    private static boolean isInPhrase(Line line, int t) {
        return line.marker(t) == Relation.OWNER || line.marker(t) == null && line.tokens.get(t).isWord();
    }

    /** "Some 30,000 Sudanese have threatened to cross": many of a people are not their state. */
    private boolean isOfPeople(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        Participant doer = d.participants.get(0);
        if (verb == null || doer.state() == null || doer.name() != null || d.kind != Kind.STATEMENT) {
            return false;
        }
        return d.line.actors.stream()
                .anyMatch(a -> a.isAdjective()
                        && a.first() > 0
                        && a.last() < verb.first()
                        && Objects.equals(doer.state(), a.mention().state())
                        && isNumber(d.line, a.first() - 1)
                        && (a.last() + 1 >= verb.first() || d.line.isComma(a.last() + 1)));
    }

    private boolean isNumber(Line line, int t) {
        String form = line.tokens.get(t).norm();
        return Character.isDigit(form.charAt(0)) && form.length() >= MANY || lexicon.occasions.many.contains(form);
    }

    /** "Soldiers from X who serve in the armed forces of Y": who serves in the ranks of another state is not sent there. */
    private boolean isInRanks(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        if (verb == null || d.frame != Frame.DEPLOY || d.line.marker(verb.last() + 1) != Relation.IN) {
            return false;
        }
        for (int t = verb.last() + 2; t < Math.min(d.line.tokens.size(), verb.last() + 2 + WORDS); t++) {
            if (d.line.marker(t) != null || !d.line.tokens.get(t).isWord()) {
                return false;
            }
            if (lexicon.home.ranks.contains(d.line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "The government resumed talks with rebels in the south": talks of one state alone are its own affair. */
    private static boolean isWithin(Draft d) {
        return (d.kind == Kind.MEETING || d.kind == Kind.CALL)
                && d.states().size() == 1
                && d.participants.stream().allMatch(p -> p.state() != null && Countries.has(p.state()));
    }

    /** "Moves to stop attacks on": what somebody is to hinder is told as no deed. */
    private boolean isHindered(Draft d) {
        if (d.kind != Kind.FORCE || d.line.verbAt(d.first) != null) {
            return false;
        }
        for (int t = d.first - 1; t >= Math.max(0, d.first - WORDS); t--) {
            VerbGroup verb = d.line.verbAt(t);
            if (verb != null) {
                return verb.mood() == VerbGroup.Mood.INFINITIVE && lexicon.home.hinders.contains(verb.lemma());
            }
            if (d.line.marker(t) != null) {
                return false;
            }
        }
        return false;
    }
}
