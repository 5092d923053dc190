package org.umubano.coding.verb;

import java.util.ArrayList;
import java.util.List;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * To whom a verb that agrees does something where another clause names him: the next verb tells where the things went,
 * "inkingo zatanzwe na X zageze muri Y", or the verb only points to who was named before, "yihimuye kuri Y iyishyiriraho".
 */
final class MeantSides {

    /** The least class of things: what is below are people. */
    private static final int THINGS = 3;

    private final Line line;
    private final ClauseReader clauses;

    MeantSides(Reading reading) {
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** Those behind a verb, and whoever else is meant where none of these is another side. */
    List<Line.Actor> more(int v, Trigger trigger, List<Line.Actor> after, List<Line.Actor> subjects) {
        VerbGroup verb = line.verbs.get(v);
        boolean goods = trigger.kind() == Kind.AID || trigger.frame() == Frame.ATTACK;
        if (goods && verb.passive() && verb.agreement() >= THINGS && isByAlone(after)) {
            return withNext(v, after);
        }
        boolean act = trigger.frame() == Frame.ACT && trigger.kind() != Kind.STATEMENT && !verb.passive();
        return act
                        && verb.object() >= THINGS
                        && after.stream().allMatch(a -> a.mention().state() == null)
                ? withNamed(verb, after, subjects)
                : after;
    }

    /** Whether only those who did it stand behind a verb. */
    private static boolean isByAlone(List<Line.Actor> after) {
        return after.stream()
                .allMatch(a -> a.relation() == Relation.BY || a.mention().state() == null);
    }

    /** "Misile zarashwe na X zaguye muri Y": with where the next verb of the same thing says that it went. */
    private List<Line.Actor> withNext(int v, List<Line.Actor> after) {
        if (v + 1 >= line.verbs.size()) {
            return after;
        }
        VerbGroup next = line.verbs.get(v + 1);
        if (next.agreement() != line.verbs.get(v).agreement() || !next.isFinite() || next.negated()) {
            return after;
        }
        List<Line.Actor> out = new ArrayList<>(after);
        clauses.after(v + 1).stream().filter(a -> a.relation() == Relation.IN).forEach(out::add);
        return out;
    }

    /** "Canada yihimuye kuri Amerika iyishyiriraho imisoro": the state named last before the verb that is not its own. */
    private List<Line.Actor> withNamed(VerbGroup verb, List<Line.Actor> after, List<Line.Actor> subjects) {
        Line.Actor named = null;
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            boolean other = actor.last() < verb.first()
                    && m.type() == ActorMention.Type.STATE
                    && m.state() != null
                    && subjects.stream()
                            .noneMatch(s -> m.state().equals(s.mention().state()));
            named = other ? actor : named;
        }
        if (named == null) {
            return after;
        }
        List<Line.Actor> out = new ArrayList<>(after);
        out.add(new Line.Actor(named.mention(), named.first(), named.last(), Relation.BARE));
        return out;
    }
}
