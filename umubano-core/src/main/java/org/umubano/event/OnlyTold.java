package org.umubano.event;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.language.VerbGroup;

/**
 * Verbs that agree, and tell more of somebody or something instead of an act: of the first who came, of a road that reaches a
 * border, of the place that somebody will leave.
 */
final class OnlyTold {

    /** Class 3, of roads and borders. */
    private static final int THING = 3;

    /** Class 16, of places. */
    private static final int PLACE = 16;

    /** How far before a verb "the first" may stand: "ni we Minisitiri w'Intebe wa mbere w'u Buhinde usuye". */
    private static final int FIRST = 8;

    /** Kinds of movement that a thing does not make. */
    private static final Set<Frame> MOVES = Set.of(Frame.TRAVEL, Frame.STAY, Frame.VISIT);

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;

    OnlyTold(Reading reading) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** Whether a verb only tells more of somebody or something. */
    boolean is(int v, Trigger trigger, Line.@Nullable Noun companion) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.agreement() == 0) {
            return false;
        }
        return trigger.kind() == Kind.VISIT && (isFirst(verb) || isOfThing(verb, trigger))
                || trigger.kind() == Kind.VISIT && lexicon.leaves.contains(verb.lemma()) && verb.object() == PLACE && clauses.after(v).isEmpty()
                || companion != null && trigger.frame() == Frame.AMBASSADOR && isDoer(v, companion);
    }

    /** "Ni we Minisitiri w'Intebe wa mbere usuye", he is the first to visit: what the visit told of before is. */
    private boolean isFirst(VerbGroup verb) {
        if (!verb.relative() || verb.agreement() != 1 || !discourse.hasTold(Kind.VISIT)) {
            return false;
        }
        for (int t = verb.first() - 1; t >= Math.max(1, verb.first() - FIRST) && !line.isComma(t); t--) {
            if (lexicon.firsts.contains(line.tokens.get(t).norm()) && line.marker(t - 1) == Relation.OF) {
                return line.noVerbBetween(t, verb.first()) && !isNamed(t);
            }
        }
        return false;
    }

    /** Whether somebody is named before a token. */
    private boolean isNamed(int token) {
        return line.actors.stream().anyMatch(a -> a.last() < token && a.mention().name() != null);
    }

    /** "Umuhanda ukagera ku mupaka", a road and then it reaches the border: no person, whose form were another. */
    private boolean isOfThing(VerbGroup verb, Trigger trigger) {
        String form = line.tokens.get(verb.first()).norm();
        return MOVES.contains(trigger.frame())
                && (verb.agreement() == THING || lexicon.thingsThen.stream().anyMatch(form::startsWith));
    }

    /** "Byemejwe na Ambasaderi N.N.", confirmed by the ambassador: who says it is not who is appointed. */
    private boolean isDoer(int v, Line.Noun companion) {
        List<Line.Actor> who = line.verbs.get(v).passive()
                ? clauses.after(v).stream().filter(a -> a.relation() == Relation.BY).toList()
                : clauses.subjects(v);
        return who.stream()
                .filter(a -> a.mention().offices().contains("AMB"))
                .anyMatch(a -> a.first() <= companion.first() && companion.last() <= a.last());
    }
}
