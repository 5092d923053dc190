package org.umubano.coding.review;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.ActRoles;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.story.Grounds;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.mention.SpanMention;

/**
 * States that a sentence names and that are no side of its act: of which only a war is told ("sanctions over the invasion of
 * Ukraine", "contracts signed before the war in"), to which a journey to somewhere else is not made, and who stands behind
 * "strikes and". And a tribute to a state as such is praise of it, and no wreath laid there.
 */
final class MistakenSides {

    /** What a war between two is told beside, and not itself. */
    private static final Set<Kind> BESIDE_WAR =
            Set.of(Kind.AGREEMENT, Kind.COOPERATION, Kind.RELATIONS, Kind.MEETING, Kind.DISPUTE);

    /** Words that may stand between an owner and his war: "Russia's full-scale invasion". */
    private static final int OWNED = 3;

    private final EventLexicon lexicon;

    private MistakenSides(EventLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Sets the acts of one sentence right, or takes them out. */
    static void drop(EventLexicon lexicon, List<Draft> drafts) {
        MistakenSides sides = new MistakenSides(lexicon);
        drafts.removeIf(d -> sides.isOnlyOfWar(d)
                || isElsewhere(d)
                || isJoined(d)
                || isInOtherClause(d)
                || isSuffered(d)
                || sides.isToFirms(d)
                || OwnTroops.is(d, lexicon));
        drafts.replaceAll(sides::tribute);
        drafts.forEach(sides::firms);
    }

    /** "The Canadian company N.N. signed": a state that only the adjective of a firm names is the firm's. */
    private void firms(Draft d) {
        if (d.kind != Kind.AGREEMENT && d.kind != Kind.COOPERATION) {
            return;
        }
        d.participants.replaceAll(p -> p.office() == null
                        && p.name() == null
                        && Grounds.isNamedOnly(d.line, p.state(), a -> isOfFirm(d.line, a))
                ? new Participant(p.role(), null, "COMPANY", List.of("COMPANY"), p.state())
                : p);
    }

    private boolean isOfFirm(Line line, Line.Actor actor) {
        int next = actor.last() + 1;
        return actor.isAdjective()
                && next < line.tokens.size()
                && lexicon.home.companies.contains(line.tokens.get(next).norm());
    }

    /** Takes those out who are named only by a war; whether no two sides are left then. */
    private boolean isOnlyOfWar(Draft d) {
        if (!BESIDE_WAR.contains(d.kind) || d.states().size() < 2) {
            return false;
        }
        boolean any =
                d.participants.removeIf(p -> p.office() == null && p.name() == null && isOfWar(d.line, p.state()));
        return any && (d.states().size() < 2 || d.kind == Kind.RELATIONS && !ActRoles.hasRecipient(d.participants));
    }

    /** Whether a state is named in a line, and there by a war of it or in it alone. */
    private boolean isOfWar(Line line, @Nullable String state) {
        return Grounds.isNamedOnly(line, state, a -> isWarIn(line, a) || isWarOf(line, a));
    }

    /** "The war in Ukraine", "the invasion of Ukraine". */
    private boolean isWarIn(Line line, Line.Actor actor) {
        int of = actor.first() - 1;
        if (of > 0 && lexicon.articles.contains(line.tokens.get(of).norm())) {
            of--;
        }
        boolean in = line.marker(of) == Relation.OF || line.marker(of) == Relation.IN;
        return in && isWar(line, of - 1);
    }

    /** "Russia's war", "the Russian invasion of". */
    private boolean isWarOf(Line line, Line.Actor actor) {
        boolean owner = line.marker(actor.last() + 1) == Relation.OWNER
                || line.marker(actor.last() + 1) == Relation.OF && !actor.isAdjective();
        if (!owner && !actor.isAdjective()) {
            return false;
        }
        for (int t = actor.last() + 1; t <= Math.min(line.tokens.size() - 1, actor.last() + OWNED); t++) {
            if (line.verbAt(t) != null || line.isComma(t)) {
                return false;
            }
            if (isWar(line, t)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWar(Line line, int t) {
        return t >= 0 && lexicon.home.wars.contains(line.tokens.get(t).norm());
    }

    /** "On a trip to the Baltic, said it would send arms to X": X is named behind another verb, and no goal of the journey. */
    private static boolean isElsewhere(Draft d) {
        int to = d.last + 1;
        if (d.kind != Kind.VISIT || d.line.verbAt(d.first) != null || d.line.marker(to) != Relation.TO) {
            return false;
        }
        int end = to + 1;
        while (end < d.line.tokens.size()
                && d.line.verbAt(end) == null
                && (!d.line.isComma(end) || isInRow(d.line, end))) {
            end++;
        }
        for (Participant p : d.participants) {
            if (p.role() == Role.RECIPIENT && isNamed(d.line, p.state(), to, end)) {
                return false;
            }
        }
        return d.line.spans.stream()
                        .noneMatch(s -> s.first() > to && s.mention().type() == SpanMention.Type.PLACE)
                && ActRoles.hasRecipient(d.participants)
                && d.participants.stream()
                        .filter(p -> p.role() == Role.RECIPIENT)
                        .allMatch(p -> isNamedBehind(d.line, p.state(), to));
    }

    /** "To Zambia, Malawi, and Togo": whether a comma stands between two states. */
    private static boolean isInRow(Line line, int comma) {
        int next = line.marker(comma + 1) == Relation.AND ? comma + 2 : comma + 1;
        boolean before = false;
        boolean behind = false;
        for (Line.Actor actor : line.actors) {
            boolean state = actor.mention().type() == ActorMention.Type.STATE;
            before |= state && actor.last() == comma - 1;
            behind |= state && actor.first() == next;
        }
        return before && behind;
    }

    /** "Responded with sanctions, and it is a backer of X": who is named only in another clause is not the one it is done to. */
    private static boolean isInOtherClause(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        if (verb == null || d.kind != Kind.RELATIONS && d.kind != Kind.AID) {
            return false;
        }
        int clause = d.last + 1;
        while (clause + 2 < d.line.tokens.size() && !isNewClause(d.line, clause)) {
            clause++;
        }
        if (clause + 2 >= d.line.tokens.size()) {
            return false;
        }
        boolean any = false;
        for (Participant p : d.participants) {
            if (p.role() == Role.RECIPIENT) {
                if (isNamed(d.line, p.state(), 0, clause) || !isNamedBehind(d.line, p.state(), clause)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** ", and it is", "but he has". */
    private static boolean isNewClause(Line line, int t) {
        boolean joins = line.marker(t) == Relation.AND || line.marker(t) == Relation.CLAUSE;
        return joins
                && line.isComma(t - 1)
                && line.verbAt(t + 2) != null
                && line.actors.stream()
                        .anyMatch(a -> a.first() == t + 1 && a.mention().reference() != null);
    }

    /** "Has been hit by sanctions since it invaded X": what another verb is done to does not do this. */
    private static boolean isSuffered(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        if (!d.subtype.equals("sanctions") || verb == null || !verb.passive() || d.participants.isEmpty()) {
            return false;
        }
        return Grounds.isNamedOnly(d.line, d.participants.get(0).state(), a -> {
            VerbGroup over = d.line.verbAt(a.first() - 1);
            return a.first() >= verb.last() && over != null && over != verb && !over.passive();
        });
    }

    /** "Step up lending to energy firms": aid to firms, of another state than the sentence names. */
    private boolean isToFirms(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        if (d.kind != Kind.AID || verb == null) {
            return false;
        }
        boolean to = false;
        for (int t = verb.last() + 1; t < d.line.tokens.size() && d.line.verbAt(t) == null; t++) {
            if (d.line.isComma(t)) {
                return false;
            }
            to |= d.line.marker(t) == Relation.TO;
            if (to && lexicon.home.firms.contains(d.line.tokens.get(t).norm())) {
                int from = t;
                return d.participants.stream()
                        .filter(p -> p.role() == Role.RECIPIENT)
                        .noneMatch(p -> isNamed(d.line, p.state(), verb.last(), from + 3));
            }
        }
        return false;
    }

    private static boolean isNamed(Line line, @Nullable String state, int from, int to) {
        for (Line.Actor actor : line.actors) {
            ActorMention m = actor.mention();
            boolean his = m.reference() != null || state != null && state.equals(m.state());
            if (his && actor.first() >= from && actor.first() < to) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedBehind(Line line, @Nullable String state, int from) {
        return state != null && isNamed(line, state, from, line.tokens.size());
    }

    /** "X strikes and Y's envoy fired": who is joined to an attack by "and" is not struck. */
    private static boolean isJoined(Draft d) {
        int and = d.last + 1;
        if (d.frame != Frame.ATTACK || d.line.verbAt(d.first) != null || d.line.marker(and) != Relation.AND) {
            return false;
        }
        boolean joined = false;
        for (Participant p : d.participants) {
            for (Line.Actor actor : p.role() == Role.RECIPIENT ? d.line.actors : List.<Line.Actor>of()) {
                if (p.state() != null && p.state().equals(actor.mention().state())) {
                    if (actor.first() != and + 1) {
                        return false;
                    }
                    joined = true;
                }
            }
        }
        return joined;
    }

    /** "Paid tribute to Ukraine for its courage": a state as such, with nothing of it that could be visited. */
    private Draft tribute(Draft d) {
        VerbGroup verb = d.line.verbAt(d.first);
        int to = d.last + 1;
        if (d.frame != Frame.SITE || verb == null || d.line.marker(to) != Relation.TO) {
            return d;
        }
        for (Line.Actor actor : d.line.actors) {
            String state = actor.mention().state();
            boolean whole = actor.first() > to
                    && actor.first() <= to + 2
                    && state != null
                    && !actor.isAdjective()
                    && actor.mention().type() == ActorMention.Type.STATE
                    && actor.mention().reference() == null
                    && d.line.marker(actor.last() + 1) != Relation.OWNER;
            if (whole && state != null) {
                Draft praise = d.as(Kind.STATEMENT, "praise", Frame.SAY);
                praise.place = null;
                praise.participants.removeIf(p -> p.role() == Role.RECIPIENT || state.equals(p.state()));
                praise.add(Participant.state(Role.RECIPIENT, state));
                return praise.states().size() < 2 ? d : praise;
            }
        }
        return d;
    }
}
