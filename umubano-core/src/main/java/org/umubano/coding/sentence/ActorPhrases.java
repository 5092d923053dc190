package org.umubano.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line.Actor;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * Which actors of a sentence stand at or before a token, and which are joined to each other by "and" and commas. Joined
 * actors share the marker of the first, so that "with X and Y" names two companions.
 */
final class ActorPhrases {

    private final EventLexicon lexicon;
    private final Line line;
    /** The comma behind what is put before the main clause; -1 for none. */
    private final int opening;

    ActorPhrases(EventLexicon lexicon, Line line) {
        this.lexicon = lexicon;
        this.line = line;
        this.opening = OpeningPhrase.comma(line, lexicon);
    }

    /** The comma behind what is put before the main clause; -1 for none. */
    int opening() {
        return opening;
    }

    @Nullable
    Actor actorEnding(int token) {
        Actor best = null;
        for (Actor actor : line.actors) {
            if (actor.last() == token || actor.last() == token - 1 && line.marker(token) == Relation.OWNER) {
                best = actor;
            }
        }
        int tail = best == null ? inTurn(token) : 0;
        return tail == 0 ? best : actorEnding(token - tail);
    }

    /** "U Budage na bwo", Germany in turn: how many tokens of "in turn" end at a token, 0 for none. */
    private int inTurn(int token) {
        if (!lexicon.headFirst || token < 2 || token >= line.tokens.size()) {
            return 0;
        }
        String word = line.tokens.get(token).norm();
        boolean apart = lexicon.inTurn.contains(word) && line.marker(token - 1) == Relation.AND;
        return apart ? 2 : lexicon.inTurnJoined.contains(word) ? 1 : 0;
    }

    /** The actor whose phrase goes on over a token: "N.N.[,] the minister for government". */
    @Nullable
    Actor covering(int token) {
        for (Actor actor : line.actors) {
            if (actor.first() < token && token < actor.last()) {
                return actor;
            }
        }
        return null;
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

    /** The last actor before a token with whom a verb may agree. */
    @Nullable
    Actor lastAgreeingBefore(VerbGroup verb, int token) {
        Actor best = null;
        for (Actor actor : line.actors) {
            if (actor.last() < token && !actor.isAdjective() && Agreement.allows(line, actor, verb)) {
                best = actor;
            }
        }
        return best;
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
            if (!isJoint(left.last() + 1, right.first())
                    || left.last() < opening && opening < right.first()
                    || out.size() == 1 && isObject(left, right)
                    || isClosed(i, right)
                    || isAlone(left, right)) {
                break;
            }
            if (left.isAdjective()) {
                boolean body = right.mention().type() == ActorMention.Type.ORGANISATION
                        && !right.mention().offices().isEmpty()
                        && !lexicon.headFirst; // "Kenyan and Ethiopian police"
                if (!body && right.mention().type() != ActorMention.Type.GROUP) {
                    break;
                }
                Actor shared = sharing(left, right); // "Egyptian, Qatari and Turkish officials"
                out.add(0, shared);
                right = shared;
                if (i == 0 || !line.actors.get(i - 1).isAdjective()) {
                    break;
                }
                continue;
            }
            if (left.relation().isOblique() && left.relation() != right.relation()) {
                break;
            }
            out.add(0, left);
            right = left;
        }
        return out;
    }

    /** "Abadipolomate ba A, B ihagarika inkunga", the diplomats of A, B stops the aid: the verb is said of one state alone. */
    private boolean isAlone(Actor left, Actor right) {
        if (!lexicon.headFirst
                || right.mention().type() != ActorMention.Type.STATE
                || !line.isComma(right.first() - 1)
                || right.first() != left.last() + 2) {
            return false;
        }
        int next = right.last() + 1;
        next += next + 1 < line.tokens.size() && inTurn(next + 1) == 2 ? 2 : inTurn(next) == 1 ? 1 : 0;
        VerbGroup verb = next < line.tokens.size() ? line.verbAt(next) : null;
        return verb != null && verb.isFinite() && !verb.relative() && ONE.contains(verb.agreement());
    }

    /** The classes in which a verb is said of one state. */
    private static final Set<Integer> ONE = Set.of(9, 11, 14);

    /** "Ku buhuza bwa A na [B], C na D": "and" ends a row that a marker opened; who comes after its comma is not of it. */
    private boolean isClosed(int i, Actor right) {
        Actor left = line.actors.get(i);
        Actor opened = i == 0 || left.relation() != Relation.AND ? null : line.actors.get(i - 1);
        return opened != null
                && opened.relation().isOblique()
                && line.isComma(left.last() + 1)
                && right.first() == left.last() + 2
                && isJoint(opened.last() + 1, left.first());
    }

    /** "Accused of arming the [rebels], Rwanda": the object of a participle before a comma is not joined to what follows. */
    private boolean isObject(Actor left, Actor right) {
        boolean comma = line.isComma(left.last() + 1) && right.first() == left.last() + 2;
        if (!comma || lexicon.headFirst) {
            return false;
        }
        for (int t = left.first() - 1; t >= Math.max(0, left.first() - 3); t--) {
            VerbGroup verb = line.verbAt(t);
            if (verb != null) {
                return verb.mood() == VerbGroup.Mood.PARTICIPLE && !verb.passive();
            }
        }
        return false;
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

    /** "Between X and [Y]": whether an actor is joined by "and" right to one that a marker sets apart. */
    boolean joinsOblique(Actor actor) {
        if (isListed(actor)) {
            return true;
        }
        if (actor.relation() != Relation.AND) {
            return false;
        }
        boolean definite = lexicon.definites.contains(
                line.tokens.get(Math.max(0, actor.first() - 1)).norm());
        int and = definite ? actor.first() - 2 : actor.first() - 1; // "between X and the Y"
        for (Actor before : line.actors) {
            if (before.last() == and - 1 && line.marker(and) == Relation.AND) {
                return lexicon.headFirst
                        ? before.relation() == Relation.BETWEEN // "hagati ya X na Y"; else "na" may open a phrase
                        : before.relation().isOblique() || joinsOblique(before);
            }
        }
        return false;
    }

    /** Whether a phrase names a state, or in English an organisation of states, as such. */
    static boolean isBody(Actor actor) {
        ActorMention m = actor.mention();
        return m.type() == ActorMention.Type.STATE
                || m.type() == ActorMention.Type.ORGANISATION && m.offices().isEmpty() && m.state() != null;
    }

    /** "A drill by Russia, [China] and Iran": in a list of those whom a marker sets apart, after the noun it belongs to. */
    private boolean isListed(Actor actor) {
        if (lexicon.headFirst
                || actor.relation() != Relation.BARE
                || !line.isComma(actor.first() - 1)
                || line.marker(0) != null) {
            return false;
        }
        int next = actor.last() + 1;
        if (!line.isComma(next) && line.marker(next) != Relation.AND) {
            return false;
        }
        for (int i = line.actors.indexOf(actor) - 1; i >= 0; i--) {
            Actor before = line.actors.get(i);
            if (before.last() != line.actors.get(i + 1).first() - 2) {
                return false;
            }
            if (before.relation() == Relation.BY
                    || before.relation() == Relation.BETWEEN
                    || before.relation() == Relation.OF) {
                return before.first() >= 3 && line.actors.stream().anyMatch(a -> a.first() == next + 1);
            }
            if (before.relation() != Relation.BARE) {
                return false;
            }
        }
        return false;
    }

    /** "And his wife [N.N.]": who belongs to the one before. */
    private boolean isOwn(int from, int to) {
        int words = to - from - 2;
        if (words < 1
                || words > 2
                || line.marker(from) != Relation.AND
                || !lexicon.possessives.contains(line.tokens.get(from + 1).norm())) {
            return false;
        }
        for (int t = from + 2; t < to; t++) {
            boolean plain = line.tokens.get(t).isWord() && !line.tokens.get(t).isCapitalised();
            if (!plain || line.verbAt(t) != null || line.marker(t) != null) {
                return false;
            }
        }
        return true;
    }

    /** Only "and" and commas between two phrases, with at least one of them. */
    boolean isJoint(int from, int to) {
        if (isOwn(from, to)) {
            return true;
        }
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
            if (line.tokens.get(i).form().equals("(")
                    && i + 2 < end
                    && line.tokens.get(i + 2).form().equals(")")) {
                i += 2; // "the African Development Bank (AfDB) and"
            } else if (line.isComma(i) || line.marker(i) == Relation.AND) {
                joint = true;
            } else if (lexicon.togethers.contains(line.tokens.get(i).norm()) && line.marker(i + 1) == Relation.AND) {
                joint = true; // "X, hamwe na Y"
            } else if (line.tokens.get(i).form().length() > 3 || line.verbAt(i) != null || line.marker(i) != null) {
                return false;
            }
        }
        return joint || from >= to && from > 0;
    }

    /** The actors among some tokens; one joined to another has the relation of that one. */
    List<Actor> between(int from, int to) {
        List<Actor> out = new ArrayList<>();
        @Nullable Actor last = null;
        for (Actor actor : line.actors) {
            if (actor.first() < from || actor.last() >= to) {
                continue;
            }
            boolean office = last != null
                    && last.mention().type() == ActorMention.Type.ORGANISATION
                    && last.mention().reference() == ActorMention.Reference.PERSON;
            boolean joint = last != null && !office && isJoint(last.last() + 1, actor.first());
            Relation relation =
                    joint && !actor.relation().isOblique() && last != null ? last.relation() : actor.relation();
            Actor as = new Actor(actor.mention(), actor.first(), actor.last(), relation);
            out.add(as);
            last = as;
        }
        return out;
    }

    /** "Minisitiri w'Ububanyi n'Amahanga, X,": the comma after it closes the name, not a clause. */
    boolean hasComma(Actor actor) {
        for (int t = actor.first(); t < actor.last(); t++) {
            if (line.isComma(t)) {
                return true;
            }
        }
        return false;
    }
}
