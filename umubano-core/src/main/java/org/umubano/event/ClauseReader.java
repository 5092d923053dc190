package org.umubano.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Line.Actor;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;

/**
 * Finds who stands where around a verb or a noun: subjects before it, what follows it with its markers, and where its
 * clause begins and ends. Works by order and markers alone, for languages that put the subject before the verb.
 */
final class ClauseReader {

    /** How many tokens a noun may stand away from the verb over it. */
    private static final int REACH = 14;

    private final EventLexicon lexicon;
    private final Line line;

    ClauseReader(EventLexicon lexicon, Line line) {
        this.lexicon = lexicon;
        this.line = line;
    }

    /** The subjects of a verb group, those joined by "and" together; empty where the sentence names none. */
    List<Actor> subjects(int v) {
        return subjects(v, 0);
    }

    private List<Actor> subjects(int v, int depth) {
        VerbGroup verb = line.verbs.get(v);
        if (depth > 6) {
            return List.of();
        }
        if (verb.agreement() == 16) {
            return bareAfter(v);
        }
        if (verb.mood() == Mood.INFINITIVE && isHeadline(v)) {
            return walkLeft(v, depth);
        }
        if (verb.mood() == Mood.INFINITIVE) {
            int governor = governor(v);
            if (governor >= 0) {
                List<Actor> objects = bareAfter(governor);
                return effect(governor) == Effect.PROPOSE && !objects.isEmpty()
                        ? objects
                        : subjects(governor, depth + 1);
            }
        }
        if (verb.relative()) {
            Actor head = lastAgreeingBefore(verb);
            return head == null ? List.of() : List.of(head);
        }
        List<Actor> found = walkLeft(v, depth);
        return found.isEmpty() && verb.agreement() > 0 ? agreeing(v, depth) : found;
    }

    /** A verb that names no subject goes on with that of the last verb of its agreement: "ari i Astana, aho yatangiye". */
    private List<Actor> agreeing(int v, int depth) {
        int over = overClause(v);
        if (over >= 0 && line.verbs.get(over).agreement() == line.verbs.get(v).agreement()) {
            return subjects(over, depth + 1);
        }
        for (int u = v - 1; u >= 0; u--) {
            VerbGroup before = line.verbs.get(u);
            if (before.agreement() == line.verbs.get(v).agreement() && before.isFinite() && !before.relative()) {
                return subjects(u, depth + 1);
            }
        }
        return List.of();
    }

    /** The verb that has an actor among what follows it, where only a comma parts the actor from the next verb; -1 for none. */
    private int takenBy(Actor actor, int v) {
        if (!line.isComma(actor.last() + 1)
                || hasComma(actor)
                || actor.last() + 2 != line.verbs.get(v).first()) {
            return -1;
        }
        for (int u = v - 1; u >= 0; u--) {
            VerbGroup before = line.verbs.get(u);
            if (before.last() < actor.first()) {
                boolean object =
                        before.isFinite() && !isRelative(u) && line.noVerbBetween(before.last() + 1, actor.first());
                for (int t = before.last() + 1; t < actor.first(); t++) {
                    Relation marker = line.marker(t);
                    object &= marker == null || !marker.opensClause();
                }
                return object ? u : -1;
            }
        }
        return -1;
    }

    /** "Minisitiri w'Ububanyi n'Amahanga, X,": the comma after it closes the name, not a clause. */
    private boolean hasComma(Actor actor) {
        for (int t = actor.first(); t < actor.last(); t++) {
            if (line.isComma(t)) {
                return true;
            }
        }
        return false;
    }

    private List<Actor> walkLeft(int v, int depth) {
        VerbGroup verb = line.verbs.get(v);
        @Nullable Actor fallback = null;
        int p = verb.first() - 1;
        while (p >= 0) {
            Actor actor = actorEnding(p);
            Relation marker = line.marker(p);
            VerbGroup other = line.verbAt(p);
            if (actor != null && !actor.isAdjective()) {
                if (!Agreement.allows(line, actor, verb)) {
                    p = actor.first() - 1;
                    continue;
                }
                if (!actor.relation().isOblique()) {
                    int taker = takenBy(actor, v);
                    if (taker >= 0) {
                        return subjects(taker, depth + 1);
                    }
                    List<Actor> all = joined(actor);
                    if (!all.isEmpty()) {
                        return all;
                    }
                } else if (fallback == null && actor.relation() != Relation.ACCORD) {
                    fallback = actor;
                }
                p = actor.first() - 1;
                continue;
            }
            if (marker == Relation.WHO) {
                Actor head = lastActorBefore(p);
                return head == null ? List.of() : verb.lemma().equals(lexicon.copula) ? List.of(head) : joined(head);
            }
            if (marker == Relation.AND && v > 0 && p == verb.first() - 1) {
                return subjects(v - 1, depth + 1);
            }
            if (marker == Relation.THAT || marker == Relation.CLAUSE || line.hasQuote(p)) {
                break;
            }
            Actor closed = p > 0 && line.isComma(p) ? actorEnding(p - 1) : null;
            boolean apposition = lexicon.headFirst && closed != null && hasComma(closed);
            if (line.isComma(p) && !apposition) {
                Actor before = beforeAside(p);
                if (before != null) {
                    return joined(before);
                }
                int shared = p == verb.first() - 1 ? mainBefore(v) : -1;
                if (shared >= 0 && line.verbs.get(shared).agreement() == verb.agreement()) {
                    return subjects(shared, depth + 1); // "visited Japan, met the Emperor"
                }
            }
            if (other != null) {
                int o = line.verbs.indexOf(other);
                boolean same = verb.agreement() == other.agreement() || verb.agreement() == 0 || other.agreement() == 0;
                if (same && other.isFinite() && !isRelative(o) || verb.mood() == Mood.PARTICIPLE) {
                    return subjects(o, depth + 1);
                }
                p = other.first() - 1;
                continue;
            }
            p--;
        }
        return fallback == null ? List.of() : List.of(fallback);
    }

    /** The finite verb before one, in a main clause of the same sentence; -1 for none. */
    private int mainBefore(int v) {
        for (int u = v - 1; u >= 0; u--) {
            if (line.verbs.get(u).isFinite() && !isRelative(u)) {
                return u;
            }
        }
        return -1;
    }

    /** "Kagame, who arrived on Monday, met": the phrase before the aside that ends with this comma. */
    private @Nullable Actor beforeAside(int comma) {
        for (int q = comma - 1; q > 0; q--) {
            if (line.isComma(q)) {
                Actor before = actorEnding(q - 1);
                VerbGroup next = line.verbAt(q + 1);
                boolean relative = next != null && next.relative() && next.agreement() > 0
                        || line.marker(q + 1) == Relation.WHO
                        || line.marker(q + 2) == Relation.WHO;
                if (before != null && !before.relation().isOblique() && (relative || line.noVerbBetween(q, comma))) {
                    return before;
                }
            }
        }
        return null;
    }

    private boolean isRelative(int v) {
        VerbGroup verb = line.verbs.get(v);
        return verb.relative() || line.marker(verb.first() - 1) == Relation.WHO;
    }

    /** An actor with those joined to it on its left. */
    List<Actor> joined(Actor actor) {
        List<Actor> out = new ArrayList<>();
        out.add(actor);
        int i = line.actors.indexOf(actor);
        Actor right = actor;
        while (--i >= 0) {
            Actor left = line.actors.get(i);
            if (isPossessive(left)) {
                continue;
            }
            if (!isJoint(left.last() + 1, right.first())) {
                break;
            }
            if (left.isAdjective()) {
                if (right.mention().type() == ActorMention.Type.GROUP) {
                    out.add(0, sharing(left, right));
                }
                break;
            }
            if (left.relation().isOblique() && left.relation() != right.relation()) {
                break;
            }
            out.add(0, left);
            right = left;
        }
        return out;
    }

    /** A pronoun before the noun that it belongs to: "his host", "its embassy". */
    private boolean isPossessive(Actor actor) {
        return actor.mention().reference() != null
                && actor.first() == actor.last()
                && actor.last() + 1 < line.tokens.size()
                && lexicon.possessives.contains(line.tokens.get(actor.first()).norm());
    }

    /** "Indian and Chinese soldiers": the first of them has the noun of the second. */
    private static Actor sharing(Actor adjective, Actor group) {
        ActorMention a = adjective.mention();
        ActorMention g = group.mention();
        ActorMention shared = new ActorMention(
                a.start(),
                a.end(),
                g.type(),
                null,
                a.end(),
                a.end(),
                g.offices(),
                a.state(),
                false,
                g.count(),
                null,
                g.rule());
        return new Actor(shared, adjective.first(), adjective.last(), group.relation());
    }

    /** Only "and" and commas between two phrases, with at least one of them. */
    private boolean isJoint(int from, int to) {
        boolean joint = false;
        int end = to;
        if (to - from >= 3
                && line.isComma(to - 1)
                && line.marker(from) == Relation.AND
                && line.tokens.get(to - 2).isWord()
                && !line.tokens.get(to - 2).isCapitalised()
                && line.verbAt(to - 2) == null) {
            end = to - 2; // "and his host, President ..."
        }
        for (int i = from; i < end; i++) {
            if (line.isComma(i) || line.marker(i) == Relation.AND) {
                joint = true;
            } else if (line.tokens.get(i).form().length() > 3 || line.verbAt(i) != null || line.marker(i) != null) {
                return false;
            }
        }
        return joint || from >= to && from > 0;
    }

    List<Actor> bareAfter(int v) {
        List<Actor> out = new ArrayList<>();
        for (Actor actor : after(v)) {
            if (!actor.relation().isOblique()) {
                out.add(actor);
            } else if (!out.isEmpty()) {
                break;
            }
        }
        return out;
    }

    /** The actors after a verb up to the end of its clause; one joined to another has the relation of that one. */
    List<Actor> after(int v) {
        VerbGroup verb = line.verbs.get(v);
        List<Actor> out = new ArrayList<>(between(verb.last() + 1, end(v)));
        if (!out.isEmpty() && out.get(0).relation() == Relation.AND) {
            // right after a verb "na" is no "and": the agent of a passive, else the other side
            Relation relation = verb.passive() ? Relation.BY : Relation.WITH;
            for (int i = 0; i < out.size() && out.get(i).relation() == Relation.AND; i++) {
                Actor a = out.get(i);
                out.set(i, new Actor(a.mention(), a.first(), a.last(), relation));
            }
        }
        return out;
    }

    /** The actors of all that a verb of saying or asking governs: "demanded that Congo disarm", "threatened to strike Israel". */
    List<Actor> content(int v) {
        int from = line.verbs.get(v).last() + 1;
        int t = from;
        while (t < line.tokens.size()
                && line.marker(t) != Relation.CLAUSE
                && !line.tokens.get(t).form().equals(";")) {
            t++;
        }
        return between(from, t);
    }

    /** The actors among some tokens; one joined to another has the relation of that one. */
    List<Actor> between(int from, int to) {
        List<Actor> out = new ArrayList<>();
        @Nullable Actor last = null;
        for (Actor actor : line.actors) {
            if (actor.first() < from || actor.last() >= to) {
                continue;
            }
            boolean joint = last != null && isJoint(last.last() + 1, actor.first());
            Relation relation =
                    joint && !actor.relation().isOblique() && last != null ? last.relation() : actor.relation();
            Actor as = new Actor(actor.mention(), actor.first(), actor.last(), relation);
            out.add(as);
            last = as;
        }
        return out;
    }

    /** The token at which the clause of a verb ends (not included). */
    int end(int v) {
        VerbGroup verb = line.verbs.get(v);
        int t = verb.last() + 1;
        while (t < line.tokens.size()) {
            Relation marker = line.marker(t);
            if (line.tokens.get(t).form().equals(";")
                    || marker == Relation.THAT
                    || marker == Relation.CLAUSE
                    || marker == Relation.WHO) {
                return t;
            }
            VerbGroup next = line.verbAt(t);
            if (next != null) {
                return next.isFinite() ? ownSubject(verb.last() + 1, t) : t;
            }
            t++;
        }
        return t;
    }

    /** Where the clause of the verb at a token begins: at its own subject where it has one after "and" or a comma. */
    private int ownSubject(int from, int verb) {
        Actor subject = actorEnding(verb - 1);
        boolean taken = lexicon.headFirst
                && line.marker(from) == Relation.AND
                && subject != null
                && subject.first() == from + 1;
        if (!taken
                && subject != null
                && subject.first() > from
                && !subject.relation().isOblique()) {
            List<Actor> all = joined(subject);
            int first = all.get(0).first();
            if (first > from && (line.isComma(first - 1) || line.marker(first - 1) == Relation.AND)) {
                return first - 1;
            }
            return subject.relation() == Relation.AND ? subject.first() - 1 : subject.first();
        }
        return verb;
    }

    /** The token at which the clause of a verb begins. */
    int start(int v) {
        VerbGroup verb = line.verbs.get(v);
        for (int t = verb.first() - 1; t >= 0; t--) {
            Relation marker = line.marker(t);
            VerbGroup other = line.verbAt(t);
            if (marker == Relation.THAT
                    || marker == Relation.CLAUSE
                    || line.tokens.get(t).form().equals(";")
                    || other != null && other.isFinite() && !isRelative(line.verbs.indexOf(other))) {
                return t + 1;
            }
        }
        return 0;
    }

    /** The verb group over an infinitive: the nearest before it with no other clause between; -1 for none. */
    int governor(int v) {
        if (v == 0) {
            return -1;
        }
        VerbGroup verb = line.verbs.get(v);
        VerbGroup before = line.verbs.get(v - 1);
        if (verb.first() - before.last() > 9) {
            return -1;
        }
        for (int t = before.last() + 1; t < verb.first(); t++) {
            Relation marker = line.marker(t);
            if (marker == Relation.THAT
                    || marker == Relation.CLAUSE
                    || line.tokens.get(t).form().equals(";")) {
                return -1;
            }
        }
        return v - 1;
    }

    /** The verb of which a noun is the object or an adjunct; -1 for none. */
    int verbBefore(Line.Noun noun) {
        int best = -1;
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (verb.last() < noun.first() && noun.first() < end(v) && noun.first() - verb.last() <= REACH) {
                best = v;
            }
        }
        return best;
    }

    /** The participle right after a noun that says that it was: "the visit made by", "the summit held in"; -1 for none. */
    int participleAfter(Line.Noun noun) {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            int gap = verb.first() - noun.last();
            if (verb.mood() == Mood.PARTICIPLE
                    && verb.passive()
                    && gap >= 1
                    && gap <= 2
                    && effect(v) == Effect.ASSERT) {
                return v;
            }
        }
        return -1;
    }

    /** The verb of which a noun is the subject; -1 for none. */
    int verbAfter(Line.Noun noun) {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (verb.first() > noun.last()) {
                return verb.first() - noun.last() <= REACH ? v : -1;
            }
        }
        return -1;
    }

    /** The verb over the clause of a verb, where a word for "that" opens it: "biteganyijwe ko aganira"; -1 for none. */
    int overClause(int v) {
        boolean opened = false;
        int u = v - 1;
        for (int t = line.verbs.get(v).first() - 1; t >= 0; t--) {
            opened |= line.marker(t) == Relation.THAT;
            if (line.marker(t) == Relation.CLAUSE || line.tokens.get(t).form().equals(";")) {
                return -1;
            }
            if (u >= 0 && line.verbs.get(u).last() == t) {
                if (opened) {
                    return u;
                }
                u--;
            }
        }
        return -1;
    }

    /** Whether a word for "so that" opens the clause of a verb. */
    boolean isPurpose(int v) {
        for (int t = line.verbs.get(v).first() - 1; t >= 0 && line.verbAt(t) == null; t--) {
            if (lexicon.purposes.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word that opens a clause stands between a verb and the one before it. */
    boolean isOwnClause(int v) {
        for (int t = line.verbs.get(v).first() - 1; t >= 0 && line.verbAt(t) == null; t--) {
            if (line.marker(t) == Relation.THAT
                    || line.marker(t) == Relation.WHO
                    || line.tokens.get(t).form().equals(";")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb that agrees stands under "as": "nk'uko X abivuga". */
    boolean isAccording(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.agreement() == 0 || verb.passive()) {
            return false;
        }
        for (int t = verb.first() - 1; t >= 0 && line.verbAt(t) == null; t--) {
            if (line.marker(t) == Relation.ACCORD) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb only tells how: "yashimye uko yakiriwe", he praised how he was received. */
    boolean isManner(int v) {
        int first = line.verbs.get(v).first();
        return first > 0 && lexicon.manners.contains(line.tokens.get(first - 1).norm());
    }

    String copula() {
        return lexicon.copula;
    }

    @Nullable
    Effect effect(int v) {
        int next = line.verbs.get(v).last() + 1;
        if (next < line.tokens.size()) {
            Effect phrasal = lexicon.governors.get(
                    line.verbs.get(v).lemma() + " " + line.tokens.get(next).norm());
            if (phrasal != null) {
                return phrasal; // "called off"
            }
        }
        return lexicon.governors.get(line.verbs.get(v).lemma());
    }

    /** Whether a verb makes another one with the word after it: "called off". */
    boolean isPhrasal(int v) {
        int next = line.verbs.get(v).last() + 1;
        return next < line.tokens.size()
                && lexicon.governors.containsKey(
                        line.verbs.get(v).lemma() + " " + line.tokens.get(next).norm());
    }

    /** What a noun right before an infinitive says of it: "the decision to reopen"; null for none. */
    @Nullable
    Effect nounEffect(int v) {
        for (int t = line.verbs.get(v).first() - 1;
                t >= Math.max(0, line.verbs.get(v).first() - 4);
                t--) {
            Effect effect = lexicon.governingNouns.get(line.tokens.get(t).norm());
            if (effect != null) {
                return effect; // "the decision of Benin to reopen"
            }
            if (line.verbAt(t) != null || line.isComma(t)) {
                return null;
            }
        }
        return null;
    }

    /** An infinitive right after its subject in a line without a finite verb before it. */
    boolean isHeadline(int v) {
        for (int u = 0; u < v; u++) {
            if (line.verbs.get(u).isFinite()) {
                return false;
            }
        }
        Actor subject = actorEnding(line.verbs.get(v).first() - 1);
        return subject != null && !subject.relation().isOblique() && subject.first() <= 8;
    }

    /** Whether a noun between two verbs makes of the second what is to come: "signed a deal with X to build". */
    boolean governsByNoun(int governor, int v) {
        for (int t = line.verbs.get(governor).last() + 1; t < line.verbs.get(v).first(); t++) {
            if (lexicon.governingNouns.get(line.tokens.get(t).norm()) == Effect.PLAN) {
                return true;
            }
        }
        return false;
    }

    @Nullable
    Actor actorEnding(int token) {
        Actor best = null;
        for (Actor actor : line.actors) {
            if (actor.last() == token
                    || actor.last() == token - 1
                            && line.tokens.get(token).norm().equals("'s")) {
                best = actor;
            }
        }
        return best;
    }

    private @Nullable Actor lastAgreeingBefore(VerbGroup verb) {
        Actor best = null;
        for (Actor actor : line.actors) {
            if (actor.last() < verb.first() && !actor.isAdjective() && Agreement.allows(line, actor, verb)) {
                best = actor;
            }
        }
        return best;
    }

    @Nullable
    Actor lastActorBefore(int token) {
        Actor best = null;
        for (Actor actor : line.actors) {
            if (actor.last() < token && !actor.isAdjective()) {
                best = actor;
            }
        }
        return best;
    }
}
