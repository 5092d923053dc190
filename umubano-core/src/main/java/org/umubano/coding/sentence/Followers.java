package org.umubano.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line.Actor;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/** The actors that follow a verb: its objects and what its clause names with markers, or all of the content it governs. */
final class Followers {

    private final EventLexicon lexicon;
    private final Line line;
    private final ActorPhrases phrases;
    private final ClauseBounds bounds;
    /** Those found so far, by verb. */
    private final @Nullable List<Actor>[] found;

    Followers(EventLexicon lexicon, Line line, ActorPhrases phrases, ClauseBounds bounds) {
        this.lexicon = lexicon;
        this.line = line;
        this.phrases = phrases;
        this.bounds = bounds;
        @SuppressWarnings({"unchecked", "rawtypes"})
        @Nullable
        List<Actor>[] none = new List[line.verbs.size()];
        this.found = none;
    }

    /** The objects of a verb: the actors after it that no marker sets apart, up to the first that one does. */
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

    /**
     * "Ubwo yasuraga Togo, Perezida X yashimye", when he visited Togo, President X praised: the one who opens the main clause
     * is the subject of the clause before it, unless its verb has that one as its object.
     */
    List<Actor> afterClause(int v) {
        VerbGroup verb = line.verbs.get(v);
        boolean opens =
                verb.agreement() == 1 && (line.marker(0) == Relation.CLAUSE || line.marker(1) == Relation.CLAUSE);
        if (!opens || !phrases.between(0, verb.first()).isEmpty()) {
            return List.of();
        }
        for (int u = v + 1; u < line.verbs.size(); u++) {
            VerbGroup main = line.verbs.get(u);
            Actor subject = phrases.lastAgreeingBefore(main, main.first());
            boolean heads = subject != null
                    && subject.first() > verb.last()
                    && line.isComma(subject.first() - 1)
                    && (subject.mention().type() == ActorMention.Type.PERSON
                            || subject.mention().type() == ActorMention.Type.OFFICE);
            if (heads && main.agreement() == 1 && main.isFinite() && !main.relative()) {
                return main.object() == 1 ? List.of() : List.of(subject);
            }
        }
        return List.of();
    }

    /** The actors after a verb up to the end of its clause; one joined to another has the relation of that one. */
    List<Actor> after(int v) {
        List<Actor> here = found[v];
        if (here == null) {
            here = List.copyOf(findAfter(v));
            found[v] = here;
        }
        return here;
    }

    private List<Actor> findAfter(int v) {
        VerbGroup verb = line.verbs.get(v);
        List<Actor> out = new ArrayList<>(phrases.between(verb.last() + 1, bounds.end(v)));
        if (!out.isEmpty() && out.get(0).relation() == Relation.AND) {
            // right after a verb "na" is no "and": the agent of a passive, else the other side
            boolean by = verb.passive() && !isOfBorder(out.get(0));
            Relation relation = by ? Relation.BY : verb.passive() ? Relation.OF : Relation.WITH;
            for (int i = 0; i < out.size() && out.get(i).relation() == Relation.AND; i++) {
                Actor a = out.get(i);
                out.set(i, new Actor(a.mention(), a.first(), a.last(), relation));
            }
        }
        if (!out.isEmpty() && isByBlow(verb, out.get(0))) {
            Actor a = out.get(0);
            out.set(0, new Actor(a.mention(), a.first(), a.last(), Relation.BY));
        }
        for (int i = 1; i < out.size(); i++) {
            Actor a = out.get(i);
            Actor before = a.relation() == Relation.SIDELINES && isSomebody(a) ? lastBefore(out, i) : null;
            if (before != null) {
                out.set(i, new Actor(a.mention(), a.first(), a.last(), before.relation()));
            }
        }
        return out;
    }

    /** "Yarasiwe ku mupaka n'u Rwanda", was shot at the border with Rwanda: "na" behind that noun is no "by". */
    private boolean isOfBorder(Actor actor) {
        return actor.first() >= 2
                && actor.mention().type() == ActorMention.Type.STATE
                && lexicon.borderNouns.contains(
                        line.tokens.get(actor.first() - 2).norm());
    }

    /** "Bishwe n'ibitero by'u Burusiya", were killed by blows of Russia: whose the blow is, is who deals it. */
    private boolean isByBlow(VerbGroup verb, Actor actor) {
        return verb.passive()
                && verb.agreement() > 0
                && actor.relation() == Relation.OF
                && line.marker(verb.last() + 1) == Relation.AND
                && !lexicon.causes.contains(line.tokens.get(verb.first()).norm()) // "bitewe n'ibitero", because of
                && actor.first() - verb.last() <= BLOW
                && line.nouns.stream().anyMatch(n -> n.first() == verb.last() + 2 && lexicon.isOf(n.key(), Kind.FORCE));
    }

    /** How far behind a passive whose blow it is may stand: "n'ibitero by'indege by'u Burusiya". */
    private static final int BLOW = 7;

    /** "Yasinywe na A ku ruhande rwa X na B ku ruhande rwa Y", signed by A for X and B for Y: B is joined to A, not to X. */
    private static @Nullable Actor lastBefore(List<Actor> actors, int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (actors.get(j).relation() != Relation.SIDELINES) {
                return isSomebody(actors.get(j)) ? actors.get(j) : null;
            }
        }
        return null;
    }

    private static boolean isSomebody(Actor actor) {
        return actor.mention().type() == ActorMention.Type.PERSON
                || actor.mention().type() == ActorMention.Type.OFFICE;
    }

    /** The actors of all that a verb of saying or asking governs: "demanded that Congo disarm", "threatened to strike Israel". */
    List<Actor> content(int v) {
        return asAgents(v, phrases.between(line.verbs.get(v).last() + 1, contentEnd(v)));
    }

    /** The token at which all that a verb governs ends (not included). */
    int contentEnd(int v) {
        int t = line.verbs.get(v).last() + 1;
        while (t < line.tokens.size()
                && line.marker(t) != Relation.CLAUSE
                && !goesOn(v, t)
                && !(line.isComma(t) && opensAct(v, t))
                && !line.tokens.get(t).form().equals(";")) {
            t++;
        }
        return t;
    }

    /** "X yasabye ubufasha, Y yohereje ingabo muri Z", X asked for help, Y sent troops to Z: what another does is no content. */
    private boolean opensAct(int v, int comma) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.agreement() == 0 || !verb.isFinite() || verb.relative() || line.quoted[comma]) {
            return false;
        }
        for (int t = verb.last() + 1; t < comma; t++) {
            if (line.marker(t) == Relation.THAT) {
                return false;
            }
        }
        for (VerbGroup next : line.verbs) {
            if (next.first() > comma) {
                Actor doer = phrases.actorEnding(next.first() - 1);
                return doer != null
                        && doer.first() > comma
                        && doer.first() - comma <= 2
                        && !doer.relation().isOblique()
                        && next.mood() == VerbGroup.Mood.FINITE
                        && !next.relative();
            }
        }
        return false;
    }

    /** "Bwashinjwe n'u Rwanda gushyigikira", was accused by Rwanda of supporting: "na" right after a passive is "by". */
    private List<Actor> asAgents(int v, List<Actor> after) {
        VerbGroup verb = line.verbs.get(v);
        boolean agent = verb.passive()
                && !after.isEmpty()
                && after.get(0).relation() == Relation.AND
                && after.get(0).first() - verb.last() <= 2;
        List<Actor> out = new ArrayList<>(after);
        for (int i = 0; i < out.size(); i++) {
            Actor a = out.get(i);
            VerbGroup under = a.relation() == Relation.AND && a.first() >= 2 ? line.verbAt(a.first() - 2) : null;
            if (under != null && under.agreement() > 0 && under.passive() && under != verb) {
                out.set(i, new Actor(a.mention(), a.first(), a.last(), Relation.BY)); // "zatanzwe na X", given by X
            }
        }
        if (!agent) {
            return out;
        }
        Actor by = out.get(0);
        out.set(0, new Actor(by.mention(), by.first(), by.last(), Relation.BY));
        return out;
    }

    /** "Accused X of arming rebels [and recalled] its envoy": the subject of the verb does something else. */
    private boolean goesOn(int v, int token) {
        VerbGroup next = line.marker(token) == Relation.AND ? line.verbAt(token + 1) : null;
        VerbGroup verb = line.verbs.get(v);
        return next != null
                && next.agreement() == 0
                && next.isFinite()
                && verb.isFinite()
                && !verb.negated()
                && next.tense() == VerbGroup.Tense.PAST
                && verb.tense() == VerbGroup.Tense.PAST
                && line.verbs.stream().noneMatch(u -> u.isFinite() && u.first() > verb.last() && u.last() < token);
    }
}
