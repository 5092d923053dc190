package org.umubano.coding.sentence;

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
 * What the words around a verb tell of its subject: that it has none, which verb it goes on from, and who of those found is
 * too many or left out. Each is a question about one verb that needs the subjects of no other, so that none can lead in a
 * circle as the way of {@link Subjects} from verb to verb may.
 */
final class SubjectSigns {

    /** The class of people. */
    private static final int PEOPLE = 2;

    /** How far behind "'s" who belongs to somebody may stand: "his three immediate predecessors". */
    private static final int OWNED = 5;

    private final EventLexicon lexicon;
    private final Line line;
    private final ActorPhrases phrases;
    private final ClauseBounds bounds;
    private final LeftOfVerb left;
    private final Governing governing;
    private final Followers followers;

    SubjectSigns(
            EventLexicon lexicon,
            Line line,
            ActorPhrases phrases,
            ClauseBounds bounds,
            LeftOfVerb left,
            Governing governing,
            Followers followers) {
        this.lexicon = lexicon;
        this.line = line;
        this.phrases = phrases;
        this.bounds = bounds;
        this.left = left;
        this.governing = governing;
        this.followers = followers;
    }

    /** "Xi's predecessors never came": those to whom somebody is a predecessor are not he. */
    boolean isOnlyOwner(int v, List<Actor> subjects) {
        if (lexicon.headFirst || subjects.size() != 1) {
            return false;
        }
        Actor owner = subjects.get(0);
        if (isFollowed(owner)) {
            return true;
        }
        int from = owner.last() + 1;
        boolean owns = line.marker(from) == Relation.OWNER || line.marker(owner.last()) == Relation.OWNER;
        for (int t = from; owns && t < Math.min(line.verbs.get(v).first(), from + OWNED); t++) {
            if (lexicon.relations.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "Hailed Kenya's decision to ease", "the move by Kenya to reopen": whose decision it is does it; null for none. */
    @Nullable
    Actor decider(int v) {
        if (lexicon.headFirst) {
            return null;
        }
        int deed = line.verbs.get(v).first() - 1;
        Actor by = phrases.actorEnding(deed);
        boolean behind = by != null && (by.relation() == Relation.OF || by.relation() == Relation.BY);
        deed = by == null || !behind ? deed : by.first() - 2;
        if (by != null && behind && deed >= 0 && line.marker(deed) != null) {
            deed--; // "of the Kenyan government"
        }
        if (deed < 1 || !lexicon.deeds.contains(line.tokens.get(deed).norm())) {
            return null;
        }
        if (behind) {
            return by;
        }
        for (int t = deed - 1; t >= Math.max(0, deed - OWNER); t--) {
            Actor owner = phrases.actorEnding(t);
            if (owner != null) {
                boolean owns = owner.isAdjective() || t == deed - 1 || line.marker(t + 1) == Relation.OWNER;
                return owns && owner.mention().state() != null ? owner : null;
            }
            if (line.verbAt(t) != null || !line.tokens.get(t).isWord() && line.marker(t) != Relation.OWNER) {
                return null;
            }
        }
        return null;
    }

    /** How far before a decision its owner may stand: "Kenya's recent unexpected decision". */
    private static final int OWNER = 4;

    /** "Supporters of X's president marched": whose they are does not march. */
    private boolean isFollowed(Actor owner) {
        int before = owner.first() - 1;
        Actor state = before > 0 && line.marker(before) == Relation.OWNER ? phrases.actorEnding(before - 1) : null;
        before = state == null ? before : state.first() - 1;
        while (before > 0 && lexicon.definites.contains(line.tokens.get(before).norm())) {
            before--;
        }
        return before > 0
                && line.marker(before) == Relation.OF
                && lexicon.relations.contains(line.tokens.get(before - 1).norm());
    }

    /**
     * "Yasuye abaturage bari bahunze", he saw people who had fled: a noun for people before a verb, or before a verb that tells
     * more of them, is whom it is said of.
     */
    boolean isOfCommonPeople(VerbGroup verb) {
        if (verb.agreement() != PEOPLE) {
            return false;
        }
        for (int t = verb.first() - 1; t > 0; t--) {
            VerbGroup other = line.verbAt(t);
            if (other != null) {
                return other.first() < verb.first() && isOfCommonPeople(other);
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

    /**
     * "X yakiriye Y, amushimira", X received Y, thanking him: whom a verb has as its object is not its subject; "X yakiriwe na
     * Y, nyuma asura Z", nor is who did it. -1 for none.
     */
    int goesOnFrom(int v) {
        VerbGroup verb = line.verbs.get(v);
        int letter = writesBefore(v);
        if (letter >= 0) {
            return letter;
        }
        boolean consecutive = verb.agreement() == 1
                && verb.isFinite()
                && !verb.relative()
                && !lexicon.personPrefix.isEmpty()
                && line.tokens.get(verb.first()).norm().startsWith(lexicon.personPrefix);
        boolean ofThing = (verb.object() > PEOPLE || isAlso(verb))
                && verb.agreement() > PEOPLE
                && verb.isFinite()
                && !verb.relative()
                && line.isComma(verb.first() - 1); // "yareze Israel, iyishinja", sued Israel, accusing it
        int main = consecutive || ofThing ? left.mainBefore(v) : -1;
        while (consecutive
                && verb.object() == 1
                && main >= 0
                && line.verbs.get(main).agreement() > PEOPLE) {
            main = left.mainBefore(main); // "yeretse Y urwuri rwe ruri i X, amugabira inka", his pasture that is at X
        }
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

    /** "Yandikiye Loni irega Y", wrote to the UN, complaining of Y: the verb of whoever writes, who says what follows; -1 for none. */
    private int writesBefore(int v) {
        VerbGroup verb = line.verbs.get(v);
        boolean goesOn = lexicon.headFirst && verb.isFinite() && !verb.relative() && verb.agreement() > 0;
        int main = goesOn ? left.mainBefore(v) : -1;
        if (main < 0
                || !lexicon.writes.contains(line.verbs.get(main).lemma())
                || !Agreement.mayShare(line, line.verbs.get(main), verb)) {
            return -1;
        }
        for (int t = line.verbs.get(main).last() + 1; t < verb.first(); t++) {
            Relation marker = line.marker(t);
            if (marker != null && marker.opensClause()) {
                return -1;
            }
        }
        return main;
    }

    /** "Inahamagaza ambasaderi", and it recalled its ambassador: the sign of "also" or "then" behind that of the subject. */
    private boolean isAlso(VerbGroup verb) {
        String form = line.tokens.get(verb.first()).norm();
        return verb.agreement() > 0 && lexicon.also.stream().anyMatch(form::startsWith);
    }

    /** "Perezida wa Angola wahuye na X yasuye Y": the relative verb right before, whose head the verb has for its subject; -1 for none. */
    int relativeBefore(int v) {
        VerbGroup verb = line.verbs.get(v);
        VerbGroup told = v == 0 || verb.agreement() != 1 ? null : line.verbs.get(v - 1);
        boolean headed = told != null
                && told.relative()
                && Subordinate.is(line, told, verb)
                && phrases.actorEnding(told.first() - 1) != null
                && line.actors.stream().noneMatch(a -> a.first() <= told.first() && a.last() >= told.last());
        boolean names = told != null
                && told.lemma().equals(lexicon.copula)
                && line.actors.stream().anyMatch(a -> a.first() == told.last() + 1);
        return headed && !names ? v - 1 : -1;
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

    /** "Yamaganye igitero X yagabye, yihanganisha Y": a verb whose subject stands right after a noun tells more of that noun. */
    boolean isOfNoun(int u) {
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

    /** Of several that only commas part, a verb that agrees with one person has the last as its subject. */
    List<Actor> nearest(VerbGroup verb, List<Actor> found) {
        if (verb.agreement() != 1
                || found.size() < 2
                || verb.first() < found.get(found.size() - 1).first()) {
            return found;
        }
        Actor last = found.get(found.size() - 1);
        return last.relation() == Relation.AND ? found : List.of(last);
    }

    /** "Recalled its ambassador to A, and B closed its embassy": the object of the verb before is no subject of this one. */
    List<Actor> withoutObject(int v, List<Actor> found) {
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

    /** "X yakiriwe na Y, bagirana ibiganiro", X was received by Y and they held talks: a plural is of both. */
    List<Actor> withHost(int v, List<Actor> found) {
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

    /**
     * "Yamaganye igitero Israel yagabye, inihanganisha Qatar", condemned the strike that Israel made, and condoled with Qatar:
     * who does what only tells more of the object of the main verb goes on to nothing; null where a verb tells no such thing.
     */
    @Nullable
    Actor doerInRelative(int told, int v) {
        VerbGroup relative = line.verbs.get(told);
        Actor doer = lexicon.headFirst && line.isComma(line.verbs.get(v).first() - 1)
                ? phrases.actorEnding(relative.first() - 1)
                : null;
        if (doer == null || doer.isAdjective() || doer.relation() != Relation.BARE) {
            return null;
        }
        boolean object = line.nouns.stream()
                .anyMatch(n -> n.last() == doer.first() - 1
                        && line.verbs.stream()
                                .anyMatch(u -> u.last() < n.first() && u.isFinite() && u.last() + 2 >= n.first()));
        return object ? doer : null;
    }
}
