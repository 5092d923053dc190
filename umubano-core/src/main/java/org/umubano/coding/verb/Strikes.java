package org.umubano.coding.verb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup.Mood;

/**
 * Who strikes where a noun tells of the blow and a verb of those whom it hit: "said an Israeli air strike on Tyre killed ten",
 * "were killed in an Israeli raid". It is whose the blow is, and never who tells of it.
 */
final class Strikes {

    /** How many words may stand between whose a blow is and its noun: "Israeli [overnight drone] strike". */
    private static final int MODIFIERS = 3;

    /** How far behind its verb the blow may open: "were killed [late on Monday in] an Israeli raid". */
    private static final int BEHIND = 9;

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;

    Strikes(Reading reading) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** The cast of a verb of force by whose the blow is that it tells of; as it was where it tells of none. */
    Cast of(int v, Cast cast) {
        if (lexicon.strikes.isEmpty()) {
            return cast;
        }
        return line.verbs.get(v).passive() ? suffered(v, cast) : dealt(v, cast);
    }

    /** "An Israeli strike on Tyre killed ten": the noun is the subject, and somebody of the clause before it is none. */
    private Cast dealt(int v, Cast cast) {
        int verb = line.verbs.get(v).first();
        int from = opening(v);
        int noun = blow(from, verb);
        List<Line.Actor> subjects = clauses.subjects(v);
        boolean borrowed = !subjects.isEmpty() && subjects.stream().allMatch(a -> a.first() < from);
        if (borrowed && noun < 0 && line.verbs.get(v).first() - from > 0 && isOnOwn(v)) {
            return atHome(v, cast, subjects);
        }
        if (noun < 0 && borrowed && isOfOthers(v, from)) {
            return cast.by(List.of());
        }
        if (noun < 0 || !borrowed || isPersonBetween(from, noun)) {
            return cast;
        }
        List<Participant> doers = owners(from, noun);
        if (doers.isEmpty()) {
            doers = makers(noun, verb);
        }
        return cast.by(doers);
    }

    /** "Poland said a drone violated its airspace": what is struck belongs to the one who says so. */
    private boolean isOnOwn(int v) {
        int next = line.verbs.get(v).last() + 1;
        return v > 0
                && clauses.effect(v - 1) == Effect.SAY
                && next < line.tokens.size()
                && lexicon.possessives.contains(line.tokens.get(next).norm())
                && line.noVerbBetween(
                        line.verbs.get(v - 1).last() + 1, line.verbs.get(v).first());
    }

    /** The same with the state whence it came as the doer, where one is told, and the one who says so as who suffered it. */
    private Cast atHome(int v, Cast cast, List<Line.Actor> tellers) {
        Cast out = cast.by(List.of());
        for (Line.Actor actor : line.actors) {
            boolean whence = actor.first() > line.verbs.get(v - 1).last()
                    && actor.relation() == Relation.FROM
                    && actor.mention().state() != null
                    && !actor.mention().state().equals(tellers.get(0).mention().state());
            if (whence) {
                String home = tellers.get(0).mention().state();
                out = cast.by(sided(actor));
                return home == null ? out : out.and(Participant.state(Participant.Role.RECIPIENT, home), Relation.BARE);
            }
        }
        return out;
    }

    /** "Kenya said bandits killed two": who stands right before the verb and is of no army did it, and not who says so. */
    private boolean isOfOthers(int v, int from) {
        int before = line.verbs.get(v).first() - 1;
        boolean opened = from > 0 && line.marker(from - 1) == Relation.CLAUSE; // "where floods killed"
        return v > 0
                && before >= from
                && (opened || clauses.effect(v - 1) == Effect.SAY)
                && line.tokens.get(before).isWord()
                && line.marker(before) == null
                && !line.isInTime(before)
                && !lexicon.isAdverb(line.tokens.get(before).norm())
                && line.actors.stream().noneMatch(a -> a.first() <= before && before <= a.last())
                && line.nouns.stream().noneMatch(n -> n.last() == before && lexicon.isOf(n.key(), Kind.FORCE));
    }

    /** "Were killed in an Israeli raid on the base": nobody else is said to have done it. */
    private Cast suffered(int v, Cast cast) {
        int last = line.verbs.get(v).last();
        int end = Math.min(clauses.end(v), last + 1 + BEHIND);
        int noun = blow(last + 1, end);
        if (noun < 0 || !cast.agents().isEmpty()) {
            return cast;
        }
        int from = noun;
        while (from > last + 1 && line.marker(from - 1) == null && !line.isComma(from - 1)) {
            from--;
        }
        boolean within = line.marker(from - 1) == Relation.IN || line.marker(from - 1) == Relation.DURING;
        List<Participant> doers = within ? owners(from, noun) : List.of();
        if (doers.isEmpty() && within) {
            doers = makers(noun, clauses.end(v));
        }
        Cast out = cast;
        for (Participant p : doers) {
            out = Participant.statesOf(cast.subjects()).contains(p.state()) ? out : out.and(p, Relation.BY);
        }
        return out;
    }

    /** Where the clause opens that a verb closes: behind the verb of saying before it, or the word for "which" right before it. */
    private int opening(int v) {
        int u = v - 1;
        while (u >= 0
                && line.verbs.get(u).mood() == Mood.PARTICIPLE
                && !line.isComma(line.verbs.get(u).first() - 1)) {
            u--;
        }
        int from = u < 0 ? 0 : line.verbs.get(u).last() + 1;
        boolean relative = line.marker(line.verbs.get(v).first() - 1) == Relation.WHO
                || line.marker(line.verbs.get(v).first() - 1) == Relation.THAT;
        for (int t = line.verbs.get(v).first() - (relative ? 2 : 1); t >= from; t--) {
            boolean parts = line.isComma(t)
                    || line.marker(t) == Relation.THAT
                    || line.marker(t) == Relation.CLAUSE
                    || line.marker(t) == Relation.AND;
            if (parts) {
                return t + 1;
            }
        }
        return from;
    }

    /** The first word for a blow among some tokens; -1 for none. */
    private int blow(int from, int to) {
        for (int t = from; t < Math.min(to, line.tokens.size()); t++) {
            if (lexicon.strikes.contains(line.tokens.get(t).norm())) {
                boolean goesOn = t + 1 < to
                        && lexicon.strikes.contains(line.tokens.get(t + 1).norm());
                return goesOn ? t + 1 : t;
            }
        }
        return -1;
    }

    /** "The army said it", "Moscow": whether somebody who is no mere attribute stands before the noun. */
    private boolean isPersonBetween(int from, int noun) {
        return line.actors.stream()
                .anyMatch(a -> a.first() >= from
                        && a.last() < noun
                        && !a.isAdjective()
                        && line.marker(a.last() + 1) != Relation.OWNER
                        && line.marker(a.last()) != Relation.OWNER);
    }

    /** Whose the blow is by an attribute or a genitive before it. */
    private List<Participant> owners(int from, int noun) {
        Line.@Nullable Actor owner = null;
        for (Line.Actor actor : line.actors) {
            boolean before = actor.first() >= from
                    && actor.last() < noun
                    && noun - actor.last() - 1 <= MODIFIERS
                    && line.noVerbBetween(actor.last() + 1, noun);
            if (before && (actor.isAdjective() || line.marker(actor.last() + 1) == Relation.OWNER)) {
                owner = actor;
            }
        }
        return owner == null ? List.of() : sided(owner);
    }

    /** "A strike by Israeli forces": who stands under "by" right behind it, before the verb of the clause. */
    private List<Participant> makers(int noun, int to) {
        for (Line.Actor actor : line.actors) {
            if (actor.first() > noun && actor.last() < to && actor.relation() == Relation.BY) {
                return sided(actor);
            }
        }
        return List.of();
    }

    private List<Participant> sided(Line.Actor actor) {
        if (actor.isAdjective() && actor.mention().state() != null) {
            return List.of(Participant.state(
                    Participant.Role.ACTOR, String.valueOf(actor.mention().state())));
        }
        return discourse.resolve(actor.mention()).stream()
                .filter(p -> p.state() != null)
                .map(p -> p.as(Participant.Role.ACTOR))
                .toList();
    }
}
