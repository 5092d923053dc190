package org.umubano.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line.Actor;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;

/**
 * What stands to the left of a verb on the way to its subject: the actors there that belong to another verb or only take up
 * one before them, the asides between commas, and the verbs that this one goes on from.
 */
final class LeftOfVerb {

    /** How far before its verb a subject may stand, with "in turn" between. */
    private static final int BESIDE = 3;

    private final EventLexicon lexicon;
    private final Line line;
    private final ActorPhrases phrases;
    private final ClauseBounds bounds;

    LeftOfVerb(EventLexicon lexicon, Line line, ActorPhrases phrases, ClauseBounds bounds) {
        this.lexicon = lexicon;
        this.line = line;
        this.phrases = phrases;
        this.bounds = bounds;
    }

    /** "X will visit, the minister of Y, N.N., has announced": set apart by commas after a clause with a subject of its own. */
    boolean isOwnSubject(@Nullable Actor actor) {
        if (actor == null || actor.mention().name() == null || actor.relation().isOblique()) {
            return false;
        }
        int first = phrases.joined(actor).get(0).first();
        boolean setApart = line.isComma(first - 1)
                || line.isComma(first - 2) && line.tokens.get(first - 1).isCapitalised();
        return setApart && line.verbs.stream().anyMatch(u -> u.isFinite() && u.last() < first);
    }

    /** The verb that has an actor among what follows it, where only a comma parts the actor from the next verb; -1 for none. */
    int takenBy(Actor actor, int v) {
        if (line.isComma(actor.first() - 1)) {
            return -1; // "... on 12 May, the minister of X, N.N., has announced": set apart, it is a subject of its own
        }
        if (!line.isComma(actor.last() + 1)
                || phrases.hasComma(actor)
                || actor.last() + 2 != line.verbs.get(v).first()) {
            return -1;
        }
        for (int u = v - 1; u >= 0; u--) {
            VerbGroup before = line.verbs.get(u);
            if (before.last() < actor.first()) {
                boolean object = before.isFinite()
                        && !bounds.isRelative(u)
                        && line.noVerbBetween(before.last() + 1, actor.first());
                for (int t = before.last() + 1; t < actor.first(); t++) {
                    Relation marker = line.marker(t);
                    object &= marker == null || !marker.opensClause();
                }
                return object ? u : -1;
            }
        }
        return -1;
    }

    /** "Russia expelled the ambassador of A, and the As expelled": who is the object of the verb before does nothing in the next clause. */
    List<Actor> ownClause(List<Actor> all, int v) {
        if (lexicon.headFirst || all.size() < 2 || v == 0 || !line.verbs.get(v).isFinite()) {
            return all;
        }
        int last = all.size() - 1;
        VerbGroup before = line.verbs.get(v - 1);
        int gap = all.get(0).first() - before.last();
        int and = all.get(last).first() - 1;
        and -= line.marker(and) == null ? 1 : 0; // "and the Estonians"
        boolean object = before.isFinite()
                && !before.passive()
                && gap > 0
                && gap <= 2
                && line.verbs.get(v).first() - all.get(last).last() <= BESIDE
                && !line.hasComma(all.get(last).last() + 1, line.verbs.get(v).first())
                && !all.get(0).relation().isOblique()
                && line.marker(and) == Relation.AND
                && lexicon.verbs.containsKey(before.lemma())
                && takesNoClause(lexicon.governors.get(before.lemma()))
                && !bounds.isRelative(v - 1)
                && !bounds.isRelative(v);
        return object ? List.of(all.get(last)) : all;
    }

    private static boolean takesNoClause(@Nullable Effect effect) {
        return effect == null
                || effect == Effect.ASSERT
                || effect == Effect.BEGIN
                || effect == Effect.END
                || effect == Effect.MENTION;
    }

    /** Whether a word joins a second verb of one subject to the first: "met X and", of statements also "praised X but". */
    boolean goesOn(int token, int v) {
        Relation marker = line.marker(token);
        return marker == Relation.AND
                || marker == Relation.CLAUSE
                        && lexicon.adversatives.contains(line.tokens.get(token).norm())
                        && mayState(line.verbs.get(v))
                        && mayState(line.verbs.get(v - 1));
    }

    /** "Summoned the envoy and on June 20 complained": whether only a time stands between "and" and a verb. */
    boolean isTimed(int from, VerbGroup verb) {
        int gap = verb.first() - from;
        if (gap == 1
                && verb.agreement() == 0
                && lexicon.home.andThen.contains(line.tokens.get(from).norm())) {
            return true; // "met N.N. and then flew home"
        }
        int timed = line.timeTokens(from, verb.first());
        Relation marker = line.marker(from);
        boolean day = timed == gap - 1 && marker != null && marker.isOblique(); // "on Monday"
        return verb.agreement() == 0 && verb.isFinite() && timed > 0 && (timed == gap || day);
    }

    /** "The armies of A and B held": both states; else the one alone. */
    List<Actor> ofSeveral(Actor last) {
        List<Actor> all = new ArrayList<>(List.of(last));
        for (int i = line.actors.indexOf(last) - 1; i >= 0 && phrases.joinsOblique(all.get(0)); i--) {
            if (!phrases.isJoint(line.actors.get(i).last() + 1, all.get(0).first())) {
                break;
            }
            all.add(0, line.actors.get(i));
        }
        Relation first = all.get(0).relation();
        if (first == Relation.BETWEEN && all.size() > 1 && lexicon.headFirst) {
            return List.of(); // "ibiganiro hagati ya X na Y byatangiye": the talks began
        }
        if (first == Relation.ON && !lexicon.headFirst) {
            return List.of(); // "talks between X and Y over Z began"
        }
        boolean owners = (first == Relation.OF || first == Relation.BY && !lexicon.headFirst)
                && all.stream().allMatch(ActorPhrases::isBody);
        return owners ? all : List.of(last);
    }

    /** "Yahise ataha, aherekejwe na X, nyuma y'iminsi yari amaze", ... seen off by X: by whom a passive is done does nothing more. */
    boolean isAgent(Actor actor, VerbGroup verb) {
        if (verb.agreement() != 1 || actor.relation() != Relation.AND || !line.isComma(actor.last() + 1)) {
            return false;
        }
        for (VerbGroup passive : line.verbs) {
            if (passive.passive() && passive.agreement() == 1 && passive.last() + 2 == actor.first()) {
                return true;
            }
        }
        return false;
    }

    /** "Accused X of arming rebels [and recalled] its envoy": the verb that one after "and" goes on from. */
    int beside(int v) {
        VerbGroup verb = line.verbs.get(v);
        for (int u = v - 1; u >= 0 && verb.agreement() == 0 && verb.isFinite(); u--) {
            if (line.verbs.get(u).isFinite()) {
                int said = u > 0 ? sayingOver(u, verb) : -1;
                return said < 0 ? u : said;
            }
        }
        return v - 1;
    }

    private boolean mayState(VerbGroup verb) {
        return lexicon.mayTell(verb, t -> t.kind() == Kind.STATEMENT);
    }

    /** "[Said] that the wall was illegal and urged Kigali to": who says one thing says the other; -1 where that may be another. */
    private int sayingOver(int u, VerbGroup verb) {
        VerbGroup before = line.verbs.get(u);
        Actor subject = phrases.actorEnding(before.first() - 1);
        boolean person = subject != null
                && (subject.mention().type() == ActorMention.Type.PERSON
                        || subject.mention().type() == ActorMention.Type.OFFICE);
        boolean is = before.lemma().equals(lexicon.copula);
        if (person || lexicon.headFirst || !mayState(verb) || !is && mayState(before)) {
            return -1;
        }
        for (int s = u - 1; s >= 0; s--) {
            VerbGroup over = line.verbs.get(s);
            if (over.isFinite()) {
                boolean says = lexicon.governors.get(over.lemma()) == Effect.SAY
                        && over.tense() == verb.tense()
                        && !over.passive()
                        && before.first() - over.last() > 1
                        && !verb.passive();
                return says && (subject != null || is) ? s : -1;
            }
        }
        return -1;
    }

    /**
     * "Abadipolomate na bo bajya", the diplomats go too, "X ni we usuye", X is the one who visits: a pronoun that only takes
     * up the subject before it.
     */
    boolean isResumptive(Actor actor) {
        if (actor.first() != actor.last()
                || actor.first() <= 1
                || !lexicon.contrasts.contains(line.tokens.get(actor.first()).norm())) {
            return false;
        }
        return actor.mention().reference() == ActorMention.Reference.PEOPLE
                || isPointedAt(actor.first())
                || isSetAgainst(actor.first());
    }

    /** "Minisitiri wa X, N.N., we yasabye", for his part he asked: a pronoun right behind the comma that closes a name. */
    private boolean isSetAgainst(int pronoun) {
        Actor named = lexicon.headFirst && line.isComma(pronoun - 1) ? phrases.actorEnding(pronoun - 2) : null;
        return named != null
                && named.mention().name() != null
                && named.mention().type() == ActorMention.Type.PERSON
                && line.verbAt(pronoun + 1) != null;
    }

    /** Whether one word, and none that marks a phrase, parts a pronoun from who is named before: "X, ni we". */
    private boolean isPointedAt(int pronoun) {
        int is = pronoun - 1;
        return line.tokens.get(is).isWord()
                && line.marker(is) == null
                && line.verbAt(is) == null
                && phrases.actorEnding(line.isComma(is - 1) ? is - 2 : is - 1) != null;
    }

    /** "Uhagarariye igihugu mu bindi birimo X na Y, yashyikirije", in others such as X and Y: examples do nothing that one person does. */
    boolean isExample(Actor actor, VerbGroup verb) {
        int before = verb.agreement() == 1 ? phrases.joined(actor).get(0).first() - 1 : -1;
        return before >= 0 && lexicon.includes.contains(line.tokens.get(before).norm());
    }

    /**
     * "Perezida X ubwo yageraga i Y yakiriwe na Z", when he arrived, "Perezida X kandi yakiriye Z", he also received: who opens
     * the sentence before a clause that says when, or before "also".
     */
    @Nullable
    Actor beforeClause(int clause, VerbGroup verb) {
        int end = line.isComma(clause - 1) ? clause - 2 : clause - 1;
        String word = line.tokens.get(clause).norm();
        boolean when =
                end >= 0 && (lexicon.whens.contains(word) || lexicon.headFirst && lexicon.adverbs.contains(word));
        Actor topic = when && verb.agreement() > 0 ? phrases.actorEnding(end) : null;
        return topic != null
                        && !topic.isAdjective()
                        && !topic.relation().isOblique()
                        && Agreement.allows(line, topic, verb)
                        && line.noVerbBetween(0, topic.first())
                ? topic
                : null;
    }

    /** "Yashimiye X ndetse yifuriza igihugu amahoro", he thanked X and even wished: the main verb that one goes on from; -1 for none. */
    int goesOnWith(int v) {
        VerbGroup verb = line.verbs.get(v);
        int joint = verb.first() - 1;
        int main = lexicon.headFirst
                        && joint > 0
                        && verb.agreement() == 1
                        && lexicon.evens.contains(line.tokens.get(joint).norm())
                ? mainBefore(v)
                : -1;
        return main >= 0 && line.verbs.get(main).agreement() == 1 ? main : -1;
    }

    /** Whether a comma only closes the name before it. */
    boolean closesName(int comma) {
        Actor closed = comma > 0 ? phrases.actorEnding(comma - 1) : null;
        return lexicon.headFirst && closed != null && phrases.hasComma(closed);
    }

    /** The finite verb before one, in a main clause of the same sentence; -1 for none. */
    int mainBefore(int v) {
        for (int u = v - 1; u >= 0; u--) {
            if (line.verbs.get(u).isFinite() && !bounds.isRelative(u)) {
                return u;
            }
        }
        return -1;
    }

    /** The same for a verb that may agree with it otherwise: "yamaganye igitero X yagabye, inihanganisha", not the blow that X struck. */
    int mainOver(int v) {
        int main = mainBefore(v);
        while (main > 0 && line.verbs.get(main).agreement() != line.verbs.get(v).agreement() && isOfObject(main)) {
            main = mainBefore(main);
        }
        return main;
    }

    /** "Igitero X yagabye", the blow that X struck: right behind its subject, and that behind a noun. */
    private boolean isOfObject(int v) {
        Actor doer = phrases.actorEnding(line.verbs.get(v).first() - 1);
        int noun = doer == null ? -1 : doer.first() - 1;
        return lexicon.headFirst
                && noun > 0
                && line.tokens.get(noun).isWord()
                && line.marker(noun) == null
                && line.nouns.stream().anyMatch(n -> n.last() == noun);
    }

    /** "Kagame, who arrived on Monday, met": the phrase before the aside that ends with this comma. */
    @Nullable
    Actor beforeAside(int comma) {
        for (int q = comma - 1; q > 0; q--) {
            if (line.isComma(q)) {
                Actor before = phrases.actorEnding(q - 1) == null ? phrases.covering(q) : phrases.actorEnding(q - 1);
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
}
