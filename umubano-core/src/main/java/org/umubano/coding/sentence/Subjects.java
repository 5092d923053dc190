package org.umubano.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line.Actor;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;

/**
 * Finds the subjects of a verb: to its left in its own clause, at the head of its relative clause, or, where it names none,
 * those of the verb that it goes on from. The search may lead from verb to verb; what the words tell without it is asked of
 * {@link SubjectSigns}.
 */
final class Subjects {

    /** How many verbs a subject may be handed on from; a guard against verbs that point at each other. */
    private static final int DEPTH = 6;

    private final EventLexicon lexicon;
    private final Line line;
    private final ActorPhrases phrases;
    private final ClauseBounds bounds;
    private final LeftOfVerb left;
    private final Governing governing;
    private final Followers followers;
    private final SubjectSigns signs;
    /** Those found so far, by verb. */
    private final @Nullable List<Actor>[] found;

    Subjects(
            EventLexicon lexicon,
            Line line,
            ActorPhrases phrases,
            ClauseBounds bounds,
            LeftOfVerb left,
            Governing governing,
            Followers followers,
            SubjectSigns signs) {
        this.lexicon = lexicon;
        this.line = line;
        this.phrases = phrases;
        this.bounds = bounds;
        this.left = left;
        this.governing = governing;
        this.followers = followers;
        this.signs = signs;
        @SuppressWarnings({"unchecked", "rawtypes"})
        @Nullable
        List<Actor>[] none = new List[line.verbs.size()];
        this.found = none;
    }

    /** The subjects of a verb group, those joined by "and" together; empty where the sentence names none. */
    List<Actor> of(int v) {
        List<Actor> here = found[v];
        if (here == null) {
            List<Actor> listed = ListedSubjects.of(line, lexicon, v);
            List<Actor> all = listed.isEmpty() ? They.meant(line, v, subjectsAt(v, 0), this::of) : listed;
            here = signs.isOnlyOwner(v, all) ? List.of() : List.copyOf(all);
            found[v] = here;
        }
        return here;
    }

    private List<Actor> subjectsAt(int v, int depth) {
        VerbGroup verb = line.verbs.get(v);
        if (depth > DEPTH) {
            return List.of();
        }
        int shared = governing.sharing(v);
        if (shared >= 0) {
            return subjectsAt(shared, depth + 1);
        }
        if (verb.agreement() == 16) {
            return followers.bareAfter(v);
        }
        if (signs.isOfCommonPeople(verb)) {
            return List.of();
        }
        int listed = listedBy(v);
        if (listed >= 0) {
            return subjectsAt(listed, depth + 1);
        }
        int onward = signs.goesOnFrom(v);
        if (onward >= 0) {
            return subjectsAt(onward, depth + 1);
        }
        if (verb.mood() == Mood.INFINITIVE) {
            List<Actor> governed = signs.isHeadline(v) ? walkLeft(v, depth) : governed(v, depth);
            if (governed != null) {
                return governed;
            }
        }
        if (verb.relative()) {
            return headOf(verb);
        }
        int relative = signs.relativeBefore(v);
        if (relative >= 0) {
            return subjectsAt(relative, depth + 1);
        }
        if (verb.mood() == Mood.PARTICIPLE && !verb.passive()) {
            List<Actor> before = beforeParticiple(v, depth);
            if (before != null) {
                return before;
            }
        }
        List<Actor> found = signs.withoutObject(v, signs.nearest(verb, walkLeft(v, depth)));
        return found.isEmpty() ? leftOut(v, depth) : signs.withHost(v, found);
    }

    /** Of an infinitive: of the verb over it, or the object of that; null where no verb is. */
    private @Nullable List<Actor> governed(int v, int depth) {
        Actor decider = signs.decider(v);
        if (decider != null) {
            return List.of(decider);
        }
        int governor = governing.governor(v);
        if (governor < 0) {
            return null;
        }
        List<Actor> objects = followers.bareAfter(governor);
        boolean sent = !objects.isEmpty()
                && objects.get(0).mention().type() == ActorMention.Type.PERSON
                && governing.sends(governor); // "yohereje Minisitiri X kuganira na Y": he talks
        return sent || governing.isUpon(governor, v) && !objects.isEmpty() ? objects : subjectsAt(governor, depth + 1);
    }

    /** "Yakoze ibikorwa birimo gusura", he did things that include a visit: the verb of whoever does what is listed; -1 for none. */
    private int listedBy(int v) {
        VerbGroup verb = line.verbs.get(v);
        VerbGroup over = v == 0 ? null : line.verbs.get(v - 1);
        boolean lists = verb.first() < verb.last()
                && !verb.passive()
                && verb.agreement() > 2
                && lexicon.listings.contains(line.tokens.get(verb.first()).norm());
        if (!lists || over == null || !over.isFinite() || over.agreement() == 0 || over.agreement() > 2) {
            return -1;
        }
        for (int t = over.last() + 1; t < verb.first(); t++) {
            if (line.marker(t) == Relation.THAT || line.isComma(t)) {
                return -1;
            }
        }
        return v - 1;
    }

    private List<Actor> headOf(VerbGroup relative) {
        Actor head = phrases.lastAgreeingBefore(relative, relative.first());
        Actor named =
                head != null && left.isResumptive(head) ? phrases.lastAgreeingBefore(relative, head.first()) : null;
        return head == null ? List.of() : List.of(named == null ? head : named);
    }

    /** "..., accusing it of", "saw off the soldiers heading to"; null for neither. */
    private @Nullable List<Actor> beforeParticiple(int v, int depth) {
        VerbGroup verb = line.verbs.get(v);
        int main = line.isComma(verb.first() - 1) ? left.mainBefore(v) : governing.meansOf(v);
        if (main >= 0) {
            return subjectsAt(main, depth + 1);
        }
        Actor right = verb.agreement() == 0 ? phrases.actorEnding(verb.first() - 1) : null;
        if (right == null || right.isAdjective() || line.marker(verb.first() - 1) == Relation.OWNER) {
            return null;
        }
        return right.relation() == Relation.AND ? phrases.joined(right) : List.of(right);
    }

    /** Who is meant by a verb that names no subject. */
    private List<Actor> leftOut(int v, int depth) {
        VerbGroup verb = line.verbs.get(v);
        int carrier = signs.carrier(v);
        Actor quoted = carrier < 0 || governing.effect(v) != Effect.SAY ? null : phrases.actorEnding(verb.first() - 2);
        if (quoted != null && quoted.first() > line.verbs.get(carrier).last()) {
            return List.of(quoted); // "quoted him as saying"
        }
        if (carrier >= 0) {
            return subjectsAt(carrier, depth + 1);
        }
        List<Actor> later = followers.afterClause(v);
        if (!later.isEmpty()) {
            return later;
        }
        return verb.agreement() > 0 ? agreeing(v, depth) : signs.withHost(v, List.of());
    }

    /** A verb that names no subject goes on with that of the last verb of its agreement: "ari i Astana, aho yatangiye". */
    private List<Actor> agreeing(int v, int depth) {
        int over = governing.overClause(v);
        if (over >= 0 && Agreement.mayShare(line, line.verbs.get(over), line.verbs.get(v))) {
            return subjectsAt(over, depth + 1);
        }
        for (int u = v - 1; u >= 0; u--) {
            VerbGroup before = line.verbs.get(u);
            if (Agreement.mayShare(line, before, line.verbs.get(v))
                    && before.isFinite()
                    && !before.relative()
                    && !signs.isOfNoun(u)) {
                return subjectsAt(u, depth + 1);
            }
        }
        return List.of();
    }

    /** Goes left from a verb to the nearest actor that can be its subject; one under a marker only where no other is. */
    private List<Actor> walkLeft(int v, int depth) {
        int over = left.goesOnWith(v);
        return over >= 0 ? subjectsAt(over, depth + 1) : new Walk(v, depth).go();
    }

    /** A walk to the left, from word to word. A step gives the subjects, or null where it leads on. */
    private final class Walk {
        private final int v;
        private final int depth;
        private final VerbGroup verb;
        private int p;
        private boolean isOver;
        private @Nullable Actor fallback;

        Walk(int v, int depth) {
            this.v = v;
            this.depth = depth;
            this.verb = line.verbs.get(v);
            this.p = verb.first() - 1;
        }

        List<Actor> go() {
            while (p >= 0 && !isOver) {
                Actor actor = phrases.actorEnding(p);
                List<Actor> found = actor != null && !actor.isAdjective() ? atActor(actor) : atWord();
                if (found != null) {
                    return found;
                }
            }
            return fallback == null ? List.of() : left.ofSeveral(fallback);
        }

        private @Nullable List<Actor> atActor(Actor actor) {
            p = actor.first() - 1;
            if (!Agreement.allows(line, actor, verb)) {
                return null;
            }
            if (left.isExample(actor, verb)) {
                p = phrases.joined(actor).get(0).first() - 1;
                return null;
            }
            if (left.isResumptive(actor)) {
                fallback = fallback == null ? actor : fallback;
                return null;
            }
            if (!actor.relation().isOblique() && !phrases.joinsOblique(actor)) {
                int taker = left.takenBy(actor, v);
                List<Actor> all = left.ownClause(phrases.joined(actor), v);
                boolean both = verb.agreement() == 2 && all.size() > 1; // "X yahuje Y na Z, bemeranya"
                return taker >= 0 && !(both && line.verbs.get(taker).agreement() == 1)
                        ? subjectsAt(taker, depth + 1)
                        : all;
            }
            if (fallback == null && actor.relation() != Relation.ACCORD && !left.isAgent(actor, verb)) {
                fallback = actor;
            }
            return null;
        }

        private @Nullable List<Actor> atWord() {
            Relation marker = line.marker(p);
            List<Actor> found = marker == null ? null : atMarker(marker);
            if (found == null
                    && (marker == Relation.THAT
                            || marker == Relation.CLAUSE
                            || line.hasQuote(p) && !line.isGivenUp(p))) {
                isOver = true;
                return null;
            }
            if (found == null && line.isComma(p)) {
                found = atComma();
            }
            if (found != null) {
                return found;
            }
            VerbGroup other = line.verbAt(p);
            if (other != null) {
                return atVerb(other);
            }
            p--;
            return null;
        }

        private @Nullable List<Actor> atMarker(Relation marker) {
            boolean beside = p == verb.first() - 1;
            if (marker == Relation.WHO) {
                Actor head = isOfTime(p, verb) ? null : phrases.lastActorBefore(p);
                return head == null
                        ? List.of()
                        : verb.lemma().equals(lexicon.copula) ? List.of(head) : phrases.joined(head);
            }
            if (v > 0 && left.goesOn(p, v) && (beside || left.isTimed(p + 1, verb))) {
                return subjectsAt(left.beside(v), depth + 1);
            }
            if (marker == Relation.AND && v == 0 && beside && !lexicon.headFirst) {
                return opening(); // "the bloc remains 'worried' and asked": of a verb that no list knows
            }
            if (marker == Relation.THAT
                    && p > 0
                    && beside
                    && v > 0
                    && lexicon.papers.contains(line.tokens.get(p - 1).norm())) {
                return subjectsAt(v - 1, depth + 1); // "adopted a resolution that called on"
            }
            Actor topic = marker == Relation.CLAUSE ? left.beforeClause(p, verb) : null;
            return topic == null ? null : phrases.joined(topic);
        }

        private @Nullable List<Actor> atComma() {
            Actor before = p == verb.first() - 1 ? phrases.actorEnding(p - 1) : null;
            if (before != null && left.isOwnSubject(before)) {
                return phrases.joined(before);
            }
            return left.closesName(p) ? null : Subjects.this.atComma(v, p, depth);
        }

        private @Nullable List<Actor> atVerb(VerbGroup other) {
            int o = line.verbNumberAt(p);
            Actor doer = signs.doerInRelative(o, v);
            if (doer != null) {
                p = doer.first() - 1;
                return null;
            }
            p = other.first() - 1;
            boolean same = Agreement.mayShare(line, verb, other) || verb.agreement() == 0 || other.agreement() == 0;
            if (same && other.isFinite() && !bounds.isRelative(o) || verb.mood() == Mood.PARTICIPLE) {
                List<Actor> its = subjectsAt(o, depth + 1);
                if (line.isOfPerson(verb) && areStates(its)) {
                    return null; // "yashimiye Ghana yakiriye impunzi, asaba": not Ghana asks
                }
                return !its.isEmpty() || verb.agreement() == 0 ? its : null;
            }
            return null;
        }
    }

    /** Who opens the sentence; empty for nobody. */
    private List<Actor> opening() {
        Actor first = line.actors.isEmpty() ? null : line.actors.get(0);
        return first != null && first.first() <= 1 && first.relation() == Relation.BARE && !first.isAdjective()
                ? phrases.joined(first)
                : List.of();
    }

    /** "Will meet the president, after which officials are to sign": who stands before it does neither. */
    private boolean isOfTime(int which, VerbGroup verb) {
        Relation before = which == 0 ? null : line.marker(which - 1);
        return (before == Relation.CLAUSE || before == Relation.DURING) && verb.first() > which + 1;
    }

    /** The subject that a comma to the left of a verb points to, before an aside or of the verb before; null for none. */
    private @Nullable List<Actor> atComma(int v, int comma, int depth) {
        Actor before = left.beforeAside(comma);
        if (before != null) {
            List<Actor> all = new ArrayList<>(phrases.joined(before));
            Actor named = phrases.actorEnding(comma - 1);
            if (before.mention().reference() != null
                    && named != null
                    && named != before
                    && named.mention().name() != null) {
                all.remove(all.size() - 1);
                phrases.joined(named).stream()
                        .filter(a -> a.first() > before.last())
                        .forEach(all::add); // "Kagame and his host, President N.N., spoke"
            }
            return all;
        }
        VerbGroup verb = line.verbs.get(v);
        boolean then = lexicon.headFirst
                && comma == verb.first() - 2
                && lexicon.sequels.contains(line.tokens.get(comma + 1).norm()); // "baganira na X, nyuma yakirwa na Y"
        int shared = then || comma == verb.first() - 1 ? left.mainOver(v) : -1;
        if (shared < 0 || !Agreement.mayShare(line, line.verbs.get(shared), verb)) {
            return null;
        }
        List<Actor> its = subjectsAt(shared, depth + 1); // "visited Japan, met the Emperor"
        if (line.verbs.get(shared).agreement() != verb.agreement() && !areStates(its)) {
            return null; // "yashyikirije Loni ikirego, isaba": whoever handed it in asks, where that is a state
        }
        while (line.isOfPerson(verb) && areStates(its) && (shared = left.mainBefore(shared)) >= 0) {
            its = subjectsAt(shared, depth + 1); // "yashimiye Ghana yakiriye impunzi, asaba": not Ghana asks
        }
        return its;
    }

    private static boolean areStates(List<Actor> actors) {
        return !actors.isEmpty() && actors.stream().allMatch(a -> a.mention().type() == ActorMention.Type.STATE);
    }
}
