package org.umubano.coding.noun;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.mention.ActorMention;

/**
 * Diplomats of whom it is told that they have to go: "two Kenyan diplomats must leave Sudan", "X told Y that three of its diplomats
 * must leave", "the ambassador of Y was told that his diplomats must leave X". Whose they are stands beside them, or is whoever is
 * told so; who sends them is the land that they leave, or who tells it.
 */
final class SentHome {

    private SentHome() {}

    /** Who stands around such words, with those sent as its subject, as of a passive. */
    static Cast of(TableNoun noun, Cast cast, Line line, ClauseReader clauses, Discourse discourse) {
        Line.Actor owner = beside(noun, line);
        int tells = line.verbs.size() - 1;
        while (tells >= 0 && line.verbs.get(tells).last() >= noun.first()) {
            tells--;
        }
        boolean told = tells >= 0 && clauses.effect(tells) == Effect.SAY;
        Line.Actor teller = told ? first(clauses.subjects(tells)) : null;
        if (told && owner == null) {
            boolean passive = line.verbs.get(tells).passive();
            owner = passive ? teller : first(clauses.bareAfter(tells));
            teller = passive ? null : teller;
        }
        String state = owner == null ? null : owner.mention().state();
        if (state == null) {
            return new Cast(cast.subjects(), cast.others(), cast.spans(), true); // who has "five days to leave" is sent
        }
        List<Cast.Marked> others = new ArrayList<>();
        for (Line.Actor actor : line.actors) {
            boolean left = actor.first() == noun.last() + 1
                    && actor.mention().type() == ActorMention.Type.STATE
                    && !state.equals(actor.mention().state());
            if (left || actor == teller) {
                discourse.resolve(actor.mention()).stream()
                        .filter(p -> !state.equals(p.state()))
                        .forEach(p -> others.add(new Cast.Marked(p, left ? Relation.IN : Relation.BY, false)));
            }
        }
        cast.others().stream().filter(m -> !state.equals(m.who().state())).forEach(others::add);
        return new Cast(List.of(Participant.state(Role.RECIPIENT, state)), others, cast.spans(), true);
    }

    private static Line.@Nullable Actor first(List<Line.Actor> some) {
        return some.isEmpty() ? null : some.get(0);
    }

    /** Whose they are by the words right before or within theirs: "two Kenyan diplomats". */
    private static Line.@Nullable Actor beside(TableNoun noun, Line line) {
        for (Line.Actor actor : line.actors) {
            boolean near =
                    actor.first() <= noun.first() && actor.last() >= noun.first() - 2 && actor.last() <= noun.last();
            if (near && actor.mention().state() != null && actor.mention().reference() == null) {
                return actor;
            }
        }
        return null;
    }
}
