package org.umubano.coding.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.EventLexicon.VerbTrigger;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;

/** Finds who does what a clause tells where another verb names him: the one addressed, the maker, the one who says so. */
final class Doers {

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;

    Doers(Reading reading) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** "He thanked him for having brought X and Y together": whom a statement addresses is the subject of what it is for. */
    Cast addressed(int v, Cast cast) {
        int over = clauses.overClause(v);
        VerbGroup verb = line.verbs.get(v);
        if (over < 0 || verb.agreement() != 1 || line.verbs.get(over).agreement() != 1) {
            return cast;
        }
        List<VerbTrigger> above =
                lexicon.verbs.getOrDefault(line.verbs.get(over).lemma(), List.of());
        boolean statement =
                above.stream().map(VerbTrigger::trigger).anyMatch(t -> t != null && t.kind() == Kind.STATEMENT);
        List<Participant> whom = new ArrayList<>();
        clauses.bareAfter(over).forEach(a -> whom.addAll(discourse.resolve(a.mention())));
        if (line.verbs.get(over).object() == 1) {
            whom.addAll(discourse.other(cast.subjects(), 1));
        }
        return statement && whom.size() == 1 && Cast.isPerson(whom.get(0)) ? cast.by(whom) : cast;
    }

    /** "A school built by South Korea was handed over": by the one who made it. */
    Cast byMaker(int v, Cast cast) {
        VerbGroup made = v == 0 ? null : line.verbs.get(v - 1);
        boolean by = cast.isPassive()
                && made != null
                && made.passive()
                && made.mood() == VerbGroup.Mood.PARTICIPLE
                && cast.with(Relation.BY).isEmpty();
        if (!by) {
            return cast;
        }
        List<Cast.Marked> others = new ArrayList<>(cast.others());
        for (Line.Actor actor : clauses.after(v - 1)) {
            if (actor.relation() == Relation.BY) {
                discourse.resolve(actor.mention()).forEach(p -> others.add(new Cast.Marked(p, Relation.BY, false)));
            }
        }
        return new Cast(cast.subjects(), others, cast.spans(), true);
    }

    /** "Agreed with his hosts to set up a commission": with whom it is agreed, it is done. */
    Cast withPartner(int v, Cast cast) {
        int governor = line.verbs.get(v).mood() == VerbGroup.Mood.INFINITIVE ? clauses.governor(v) : -1;
        if (governor < 0 || clauses.effect(governor) != Effect.PLAN || lexicon.headFirst) {
            return cast;
        }
        Cast out = cast;
        for (Line.Actor actor : line.actors) {
            boolean with = actor.relation() == Relation.WITH
                    && actor.last() < line.verbs.get(v).first()
                    && (actor.first() > line.verbs.get(governor).last()
                            || actor.first() <= 2
                                    && line.noVerbBetween(
                                            actor.last() + 1,
                                            line.verbs.get(governor).first()));
            if (with) {
                for (Participant p : discourse.resolve(actor.mention())) {
                    out = out.and(p, Relation.WITH);
                }
            }
        }
        return out;
    }

    /** "Its minister said that X's envoy would be summoned": by the state of the one who says so. */
    Cast bySpeaker(int v, Cast cast) {
        if (!cast.with(Relation.BY).isEmpty()) {
            return cast;
        }
        for (int u = v - 1; u >= 0; u--) {
            Effect effect = clauses.effect(u);
            if (effect != Effect.SAY && effect != Effect.ANNOUNCE
                    || !line.verbs.get(u).isFinite()) {
                continue;
            }
            for (Line.Actor actor : clauses.subjects(u)) {
                for (Participant p : discourse.resolve(actor.mention())) {
                    String state = p.office() == null || "CIV".equals(p.office()) ? null : p.state();
                    boolean other = cast.subjects().stream().noneMatch(q -> Objects.equals(q.state(), state));
                    if (state != null && other) {
                        List<Cast.Marked> others = new ArrayList<>(cast.others());
                        others.add(
                                new Cast.Marked(Participant.state(Participant.Role.ACTOR, state), Relation.BY, false));
                        return new Cast(cast.subjects(), others, cast.spans(), true);
                    }
                }
            }
            return cast;
        }
        return cast;
    }
}
