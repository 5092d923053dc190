package org.umubano.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.event.Line.Actor;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;

/**
 * Finds the subjects of a verb: to its left in its own clause, at the head of its relative clause, or, where it names none,
 * those of the verb that it goes on from.
 */
final class Subjects {

    /** The class of people. */
    private static final int PEOPLE = 2;

    /** How many verbs a subject may be handed on from; a guard against verbs that point at each other. */
    private static final int DEPTH = 6;

    private final EventLexicon lexicon;
    private final Line line;
    private final ActorPhrases phrases;
    private final ClauseBounds bounds;
    private final LeftOfVerb left;
    private final Governing governing;
    private final Followers followers;
    /** Those found so far, by verb. */
    private final @Nullable List<Actor>[] found;

    Subjects(
            EventLexicon lexicon,
            Line line,
            ActorPhrases phrases,
            ClauseBounds bounds,
            Governing governing,
            Followers followers) {
        this.lexicon = lexicon;
        this.line = line;
        this.phrases = phrases;
        this.bounds = bounds;
        this.left = new LeftOfVerb(lexicon, line, phrases, bounds);
        this.governing = governing;
        this.followers = followers;
        @SuppressWarnings({"unchecked", "rawtypes"})
        @Nullable
        List<Actor>[] none = new List[line.verbs.size()];
        this.found = none;
    }

    /** The subjects of a verb group, those joined by "and" together; empty where the sentence names none. */
    List<Actor> of(int v) {
        List<Actor> here = found[v];
        if (here == null) {
            List<Actor> all = subjectsAt(v, 0);
            here = isOnlyOwner(v, all) ? List.of() : List.copyOf(all);
            found[v] = here;
        }
        return here;
    }

    /** "Xi's predecessors never came": those to whom somebody is a predecessor are not he. */
    private boolean isOnlyOwner(int v, List<Actor> subjects) {
        if (lexicon.headFirst || subjects.size() != 1) {
            return false;
        }
        Actor owner = subjects.get(0);
        int from = owner.last() + 1;
        boolean owns = line.marker(from) == Relation.OWNER || line.marker(owner.last()) == Relation.OWNER;
        for (int t = from; owns && t < Math.min(line.verbs.get(v).first(), from + OWNED); t++) {
            if (lexicon.relations.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** How far behind "'s" who belongs to somebody may stand: "his three immediate predecessors". */
    private static final int OWNED = 5;

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
        if (verb.agreement() == PEOPLE && isOfCommonPeople(verb)) {
            return List.of();
        }
        int onward = goesOnFrom(v);
        if (onward >= 0) {
            return subjectsAt(onward, depth + 1);
        }
        if (verb.mood() == Mood.INFINITIVE && isHeadline(v)) {
            return walkLeft(v, depth);
        }
        if (verb.mood() == Mood.INFINITIVE) {
            int governor = governing.governor(v);
            if (governor >= 0) {
                List<Actor> objects = followers.bareAfter(governor);
                boolean sent = !objects.isEmpty()
                        && objects.get(0).mention().type() == ActorMention.Type.PERSON
                        && governing.sends(governor); // "yohereje Minisitiri X kuganira na Y": he talks
                return sent || governing.effect(governor) == Effect.PROPOSE && !objects.isEmpty()
                        ? objects
                        : subjectsAt(governor, depth + 1);
            }
        }
        if (verb.relative()) {
            Actor head = phrases.lastAgreeingBefore(verb, verb.first());
            Actor named =
                    head != null && left.isResumptive(head) ? phrases.lastAgreeingBefore(verb, head.first()) : null;
            return head == null ? List.of() : List.of(named == null ? head : named);
        }
        int main = verb.mood() == Mood.PARTICIPLE && !verb.passive() && line.isComma(verb.first() - 1)
                ? left.mainBefore(v)
                : -1;
        if (main >= 0) {
            return subjectsAt(main, depth + 1); // "..., accusing it of"
        }
        Actor right = verb.agreement() == 0 && verb.mood() == Mood.PARTICIPLE && !verb.passive()
                ? phrases.actorEnding(verb.first() - 1)
                : null;
        if (right != null && !right.isAdjective() && line.marker(verb.first() - 1) != Relation.OWNER) {
            return right.relation() == Relation.AND
                    ? phrases.joined(right)
                    : List.of(right); // "saw off the soldiers heading to"
        }
        List<Actor> found = withoutObject(v, nearest(verb, walkLeft(v, depth)));
        int carrier = found.isEmpty() ? carrier(v) : -1;
        Actor quoted = carrier < 0 || governing.effect(v) != Effect.SAY ? null : phrases.actorEnding(verb.first() - 2);
        if (quoted != null && quoted.first() > line.verbs.get(carrier).last()) {
            return List.of(quoted); // "quoted him as saying"
        }
        if (carrier >= 0) {
            return subjectsAt(carrier, depth + 1);
        }
        List<Actor> later = found.isEmpty() ? followers.afterClause(v) : List.of();
        if (!later.isEmpty()) {
            return later;
        }
        return found.isEmpty() && verb.agreement() > 0 ? agreeing(v, depth) : withHost(v, found);
    }

    /** "Recalled its ambassador to A, and B closed its embassy": the object of the verb before is no subject of this one. */
    private List<Actor> withoutObject(int v, List<Actor> found) {
        VerbGroup verb = line.verbs.get(v);
        if (lexicon.headFirst
                || found.size() != 2
                || !verb.isFinite()
                || !line.isComma(found.get(1).first() - 2)) {
            return found;
        }
        Actor object = found.get(0);
        VerbGroup before = null;
        for (VerbGroup u : line.verbs) {
            before = u.last() < object.first() ? u : before;
        }
        Effect effect = before == null ? null : lexicon.governors.get(before.lemma());
        boolean own = before != null && before.isFinite() && effect != Effect.SAY && effect != Effect.ANNOUNCE;
        for (int t = before == null ? 0 : before.last() + 1; own && t < object.first(); t++) {
            Relation marker = line.marker(t);
            own = !line.isComma(t) && (marker == null || !marker.opensClause());
        }
        return own ? List.of(found.get(1)) : found;
    }

    /**
     * "X yakiriye Y, amushimira", X received Y, thanking him: whom a verb has as its object is not its subject; "X yakiriwe na
     * Y, nyuma asura Z", nor is who did it. -1 for none.
     */
    private int goesOnFrom(int v) {
        VerbGroup verb = line.verbs.get(v);
        boolean consecutive = verb.agreement() == 1
                && verb.isFinite()
                && !verb.relative()
                && !lexicon.personPrefix.isEmpty()
                && line.tokens.get(verb.first()).norm().startsWith(lexicon.personPrefix);
        boolean ofThing = verb.object() > PEOPLE
                && verb.agreement() > PEOPLE
                && verb.isFinite()
                && !verb.relative()
                && line.isComma(verb.first() - 1); // "yareze Israel, iyishinja", sued Israel, accusing it
        int main = consecutive || ofThing ? left.mainBefore(v) : -1;
        if (main < 0) {
            return -1;
        }
        VerbGroup told = line.verbs.get(main);
        boolean fits = ofThing
                ? Agreement.mayShare(line, told, verb)
                : told.agreement() == 1 && (verb.object() == 1 || told.passive());
        if (!fits) {
            return -1;
        }
        for (int t = line.verbs.get(main).last() + 1; t < verb.first(); t++) {
            if (line.marker(t) == Relation.THAT || line.marker(t) == Relation.CLAUSE) {
                return -1;
            }
        }
        int from = line.verbs.get(main).last();
        boolean other = ofThing || line.verbs.get(main).object() == 1;
        for (Actor actor : line.actors) {
            boolean between = actor.first() > from && actor.last() < verb.first();
            other |= between
                    && (actor.mention().type() == ActorMention.Type.PERSON
                            || actor.mention().type() == ActorMention.Type.OFFICE);
        }
        return other ? main : -1;
    }

    /**
     * "Yasuye abaturage bari bahunze", he saw people who had fled: a noun for people before a verb, or before a verb that tells
     * more of them, is whom it is said of.
     */
    private boolean isOfCommonPeople(VerbGroup verb) {
        for (int t = verb.first() - 1; t > 0; t--) {
            VerbGroup other = line.verbAt(t);
            if (other != null) {
                return other.agreement() == PEOPLE && other.first() < verb.first() && isOfCommonPeople(other);
            }
            boolean ends = line.isComma(t) || line.marker(t) == Relation.THAT || line.marker(t) == Relation.CLAUSE;
            int at = t;
            if (ends || line.actors.stream().anyMatch(a -> a.first() <= at && at <= a.last())) {
                return false;
            }
            if (lexicon.classesOf(line.tokens.get(t).norm()).contains(PEOPLE)) {
                return line.marker(t - 1) != Relation.AND && !line.tokens.get(t).isCapitalised();
            }
        }
        return false;
    }

    /** "X yakiriwe na Y, bagirana ibiganiro", X was received by Y and they held talks: a plural is of both. */
    private List<Actor> withHost(int v, List<Actor> found) {
        if (v == 0 || found.size() != 1 || line.verbs.get(v).agreement() != 2) {
            return found;
        }
        Actor guest = found.get(0);
        VerbGroup before = line.verbs.get(v - 1);
        boolean one = guest.mention().type() == ActorMention.Type.PERSON
                && guest.mention().count() == 1;
        if (!one || !before.passive() || before.agreement() != 1 || !before.isFinite()) {
            return found;
        }
        for (Actor host : followers.after(v - 1)) {
            boolean person = host.mention().type() == ActorMention.Type.PERSON
                    && host.mention().count() == 1;
            if (host.relation() == Relation.BY
                    && person
                    && host.first() != guest.first()
                    && host.last() < line.verbs.get(v).first()) {
                return List.of(guest, host);
            }
        }
        return found;
    }

    /** "X said after meeting Y", "nyuma yo guhura na Y, X yavuze": the verb whose subject such a one has; -1 for none. */
    int carrier(int v) {
        VerbGroup verb = line.verbs.get(v);
        boolean opens = verb.agreement() == 0
                        && verb.mood() == Mood.PARTICIPLE
                        && !verb.passive()
                        && line.marker(verb.first() - 1) == Relation.CLAUSE
                || bounds.isSequel(v);
        boolean aside = bounds.isSequel(v) && line.isComma(verb.first() - 3) && line.isComma(bounds.end(v));
        int best = -1;
        for (int u = 0; opens && u < line.verbs.size(); u++) {
            VerbGroup other = line.verbs.get(u);
            boolean tells = other.isFinite() && !line.quoted[other.first()] && !(aside && u < v);
            if (tells && (u < v || best < 0)) {
                best = u;
            }
        }
        return best;
    }

    /** Of several that only commas part, a verb that agrees with one person has the last as its subject. */
    private List<Actor> nearest(VerbGroup verb, List<Actor> found) {
        if (verb.agreement() != 1
                || found.size() < 2
                || verb.first() < found.get(found.size() - 1).first()) {
            return found;
        }
        Actor last = found.get(found.size() - 1);
        return last.relation() == Relation.AND ? found : List.of(last);
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
                    && !isOfNoun(u)) {
                return subjectsAt(u, depth + 1);
            }
        }
        return List.of();
    }

    /** "Yamaganye igitero X yagabye, yihanganisha Y": a verb whose subject stands right after a noun tells more of that noun. */
    private boolean isOfNoun(int u) {
        if (u == 0) {
            return false;
        }
        VerbGroup verb = line.verbs.get(u);
        VerbGroup main = line.verbs.get(u - 1);
        Actor subject = phrases.actorEnding(verb.first() - 1);
        if (subject == null
                || subject.relation() != Relation.BARE
                || !main.isFinite()
                || main.relative()
                || !Agreement.mayShare(line, main, verb)) {
            return false;
        }
        return line.nouns.stream().anyMatch(n -> n.last() == subject.first() - 1 && n.first() > main.last());
    }

    /** "A Turkish company will build": the state of an adjective whose noun ends right before the verb. */
    List<Actor> adjective(int v) {
        int governor = line.verbs.get(v).mood() == Mood.INFINITIVE ? governing.governor(v) : -1;
        int p = line.verbs.get(governor < 0 ? v : governor).first() - 1;
        boolean own = true;
        for (; p >= 0; p--) {
            Actor actor = phrases.actorEnding(p);
            if (actor != null) {
                boolean subject = actor.isAdjective()
                        && !actor.relation().isOblique()
                        && !phrases.joinsOblique(actor)
                        && (own || actor.first() <= 1);
                return subject ? List.of(actor) : List.of();
            }
            if (line.isComma(p) || !mayModify(line.marker(p)) || line.verbAt(p) != null || line.hasQuote(p)) {
                return List.of();
            }
            own &= line.marker(p) == null;
        }
        return List.of();
    }

    /** Whether what a word opens may belong to the noun before it: "a plane with 40 tonnes of food". */
    private boolean mayModify(@Nullable Relation marker) {
        return marker == null
                || marker == Relation.OF
                || marker == Relation.WITH
                || marker == Relation.FOR
                || marker == Relation.AND;
    }

    /** Goes left from a verb to the nearest actor that can be its subject; one under a marker only where no other is. */
    private List<Actor> walkLeft(int v, int depth) {
        VerbGroup verb = line.verbs.get(v);
        @Nullable Actor fallback = null;
        int p = verb.first() - 1;
        while (p >= 0) {
            Actor actor = phrases.actorEnding(p);
            Relation marker = line.marker(p);
            VerbGroup other = line.verbAt(p);
            if (actor != null && !actor.isAdjective()) {
                if (!Agreement.allows(line, actor, verb)) {
                    p = actor.first() - 1;
                    continue;
                }
                if (left.isResumptive(actor)) {
                    fallback = fallback == null ? actor : fallback;
                    p = actor.first() - 1;
                    continue;
                }
                if (!actor.relation().isOblique() && !phrases.joinsOblique(actor)) {
                    int taker = left.takenBy(actor, v);
                    List<Actor> all = phrases.joined(actor);
                    boolean both = verb.agreement() == 2 && all.size() > 1; // "X yahuje Y na Z, bemeranya"
                    return taker >= 0 && !(both && line.verbs.get(taker).agreement() == 1)
                            ? subjectsAt(taker, depth + 1)
                            : all;
                }
                if (fallback == null && actor.relation() != Relation.ACCORD && !left.isAgent(actor, verb)) {
                    fallback = actor;
                }
                p = actor.first() - 1;
                continue;
            }
            if (marker == Relation.WHO) {
                Actor head = phrases.lastActorBefore(p);
                return head == null
                        ? List.of()
                        : verb.lemma().equals(lexicon.copula) ? List.of(head) : phrases.joined(head);
            }
            if (marker == Relation.AND && v > 0 && (p == verb.first() - 1 || left.isTimed(p + 1, verb))) {
                return subjectsAt(left.beside(v), depth + 1);
            }
            if (marker == Relation.THAT
                    && p > 0
                    && p == verb.first() - 1
                    && v > 0
                    && lexicon.papers.contains(line.tokens.get(p - 1).norm())) {
                return subjectsAt(v - 1, depth + 1); // "adopted a resolution that called on"
            }
            if (marker == Relation.THAT || marker == Relation.CLAUSE || line.hasQuote(p) && !line.isGivenUp(p)) {
                break;
            }
            if (line.isComma(p) && p == verb.first() - 1 && left.isOwnSubject(phrases.actorEnding(p - 1))) {
                Actor own = phrases.actorEnding(p - 1);
                return own == null ? List.of() : phrases.joined(own);
            }
            if (line.isComma(p) && !left.closesName(p)) {
                List<Actor> found = atComma(v, p, depth);
                if (found != null) {
                    return found;
                }
            }
            if (other != null) {
                int o = line.verbNumberAt(p);
                boolean same = Agreement.mayShare(line, verb, other) || verb.agreement() == 0 || other.agreement() == 0;
                if (same && other.isFinite() && !bounds.isRelative(o) || verb.mood() == Mood.PARTICIPLE) {
                    List<Actor> its = subjectsAt(o, depth + 1);
                    if (!its.isEmpty() || verb.agreement() == 0) {
                        return its;
                    }
                }
                p = other.first() - 1;
                continue;
            }
            p--;
        }
        return fallback == null ? List.of() : left.ofSeveral(fallback);
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
        int shared = comma == verb.first() - 1 ? left.mainBefore(v) : -1;
        return shared >= 0 && line.verbs.get(shared).agreement() == verb.agreement()
                ? subjectsAt(shared, depth + 1) // "visited Japan, met the Emperor"
                : null;
    }

    /** An infinitive right after its subject in a line without a finite verb before it. */
    boolean isHeadline(int v) {
        for (int u = 0; u < v; u++) {
            if (line.verbs.get(u).isFinite()) {
                return false;
            }
        }
        Actor subject = phrases.actorEnding(line.verbs.get(v).first() - 1);
        return subject != null && !subject.relation().isOblique() && subject.first() <= 8;
    }
}
