package org.umubano.coding.verb;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/** Who strikes and who is struck, where they stand neither before the verb nor under "by": "an Israeli strike", "its airspace". */
final class Attackers {

    /** Those who tell of what is done to their own land. */
    private static final Set<String> AT_HOME = Set.of("ARMY", "MOD", "MIN", "AGENCY", "LOCAL");

    private static final List<Line.Actor> NOBODY = List.of();

    private final EventLexicon lexicon;
    private final Discourse discourse;
    private final Line line;
    private final ClauseReader clauses;

    Attackers(Reading reading) {
        this.lexicon = reading.lexicon();
        this.discourse = reading.discourse();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** "Igitero cya X cyagabwe muri Y", an attack of X that was made in Y: whose the attack is has made it. */
    Cast byAttacker(Cast cast, VerbGroup verb, @Nullable TableNoun companion) {
        boolean agrees = companion != null
                && companion.last() < verb.first()
                && lexicon.classesOf(companion.key()).contains(verb.agreement())
                && cast.with(Relation.BY).isEmpty();
        for (Line.Actor actor : line.actors) {
            if (agrees
                    && companion != null
                    && actor.relation() == Relation.OF
                    && actor.first() > companion.last()
                    && actor.first() - companion.last() <= 3
                    && actor.last() < verb.first()) {
                List<Participant> attackers = discourse.resolve(actor.mention());
                List<Cast.Marked> others = new ArrayList<>(cast.others());
                others.removeIf(m -> attackers.contains(m.who()));
                return new Cast(attackers, others, cast.spans(), false);
            }
        }
        return cast;
    }

    /** How far behind the verb the name of the place may stand: "zarashe ku mijyi ya [Goris]". */
    private static final int PLACE = 5;

    /** "Ingabo za X zarashe ku mujyi wa Goris", the forces of X fired on the town of Goris: a place of the other side, if of nobody known. */
    Cast onTheirs(Cast cast, VerbGroup verb) {
        Set<String> own = Participant.statesOf(cast.all());
        boolean forces = own.size() == 1
                && cast.subjects().stream().anyMatch(p -> "ARMY".equals(p.office()))
                && cast.placeState(own.iterator().next()) == null;
        int next = verb.last() + 1;
        boolean at = forces && (line.marker(next) == Relation.ON || line.marker(next) == Relation.IN);
        for (int t = next + 1; at && t < Math.min(line.tokens.size(), next + PLACE); t++) {
            if (line.isComma(t) || line.verbAt(t) != null || line.isInTime(t)) {
                return cast;
            }
            if (line.tokens.get(t).isCapitalised()) {
                String other = discourse.partnerOf(own.iterator().next());
                return other == null
                        ? cast
                        : cast.and(Participant.state(Participant.Role.RECIPIENT, other), Relation.BARE);
            }
        }
        return cast;
    }

    /** "Were killed in an Israeli air strike": whose the strike is did it. */
    Cast withDoerOf(int v, TableNoun companion, Cast cast) {
        for (Line.Actor actor : line.actors) {
            boolean owner = actor.isAdjective()
                    && actor.last() == companion.first() - 1
                    && actor.first() > line.verbs.get(v).last()
                    && actor.mention().state() != null;
            if (owner && cast.agents().isEmpty()) {
                return cast.and(
                        Participant.state(
                                Participant.Role.ACTOR,
                                String.valueOf(actor.mention().state())),
                        Relation.BY);
            }
        }
        return cast;
    }

    /** "A rocket fired from Lebanon hit a farm", "shells from Congo fell on": whence it came is who did it. */
    Cast withOrigin(int v, @Nullable TableNoun companion, Cast cast) {
        VerbGroup verb = line.verbs.get(v);
        if (companion == null
                || companion.last() >= verb.first()
                || !cast.subjects().isEmpty()
                || verb.passive()) {
            return cast;
        }
        for (Line.Actor actor : line.actors) {
            if (actor.first() > companion.last()
                    && actor.last() < verb.first()
                    && actor.relation() == Relation.FROM
                    && actor.mention().type() == ActorMention.Type.STATE
                    && actor.mention().state() != null) {
                return cast.by(List.of(Participant.state(
                        Participant.Role.ACTOR, String.valueOf(actor.mention().state()))));
            }
        }
        return cast;
    }

    /** "Warsaw said that Russian drones had violated its airspace": of the one who says so or acts on it, else of the other side. */
    Cast withOwner(int v, Cast cast) {
        VerbGroup verb = line.verbs.get(v);
        int next = verb.last() + 1;
        Set<String> own = Participant.statesOf(cast.subjects());
        boolean theirs = next < line.tokens.size()
                && lexicon.possessives.contains(line.tokens.get(next).norm());
        if (!theirs || own.size() != 1 || Participant.statesOf(cast.all()).size() > 1) {
            return cast;
        }
        String home = own.iterator().next();
        String other = null;
        for (int u = 0; u < line.verbs.size() && other == null; u++) {
            if (u != v && (clauses.effect(u) == Effect.SAY || u < v && verb.isFinite())) {
                for (Line.Actor actor : clauses.subjects(u)) {
                    String state = actor.mention().state();
                    other = state == null || state.equals(home) ? other : state;
                }
            }
        }
        other = other == null ? discourse.partnerOf(home) : other;
        if (other == null) {
            return cast;
        }
        return cast.and(Participant.state(Participant.Role.RECIPIENT, other), Relation.BARE);
    }

    /** "Drones of X hit a power plant, the energy ministry of Y said": who tells of a blow at home, and names nobody else, was hit. */
    Cast withTeller(int v, Cast cast) {
        Set<String> own = Participant.statesOf(cast.agents());
        if (cast.isPassive()
                || own.size() != 1
                || Participant.statesOf(cast.all()).size() > 1) {
            return cast;
        }
        String home = own.iterator().next();
        if (!discourse.isCountry(home) || cast.placeState(home) != null || !isBesideDoer(v)) {
            return cast;
        }
        for (int u = 0; u < line.verbs.size(); u++) {
            for (Line.Actor actor : u != v && clauses.effect(u) == Effect.SAY ? clauses.subjects(u) : NOBODY) {
                String state = actor.mention().state();
                boolean struck = state != null
                        && !state.equals(home)
                        && discourse.isCountry(state)
                        && (state.equals(discourse.partnerOf(home))
                                || actor.mention().offices().stream().anyMatch(AT_HOME::contains));
                if (struck && state != null) {
                    return cast.and(Participant.state(Participant.Role.RECIPIENT, state), Relation.BARE);
                }
            }
        }
        return cast;
    }

    /** Whether who strikes, or what he strikes with, stands right before the verb: "Russian drones [overnight] attacked". */
    private boolean isBesideDoer(int v) {
        int before = line.verbs.get(v).first() - 1;
        while (before > 0
                && (line.isInTime(before)
                        || lexicon.isAdverb(line.tokens.get(before).norm()))) {
            before--;
        }
        int at = before;
        return line.actors.stream().anyMatch(a -> a.first() <= at && at <= a.last())
                || line.nouns.stream().anyMatch(n -> n.last() == at && lexicon.isOf(n.key(), Kind.FORCE));
    }
}
