package org.umubano.coding.verb;

import java.util.Set;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;

/**
 * Whether a verb is about a noun that stands before it: as its subject, the head of its relative clause, its object put
 * first, or where it happens. Behind a verb nearness is enough to tell; before it other nouns, verbs and actors may come
 * between, and which of them part the two is asked here.
 */
final class LeadingNouns {

    /** The last token at which what is put first in a sentence may stand, behind its preposition and perhaps "then". */
    private static final int FRONT = 3;

    /** How far before a verb the noun may stand that it tells more of, with its own words between. */
    private static final int NEAR = 4;

    /** How far before a passive its subject may stand, at the head of the sentence and with what it is on between. */
    private static final int HEAD = 30;

    /** How far behind such a noun its verb may stand: "the summit President N.N. hosts". */
    private static final int CONTACT = 6;

    /** How many words of its own may stand between a noun and the comma behind it. */
    private static final int OWN_WORDS = 5;

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;

    LeadingNouns(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** Whether a verb is about a noun before it. */
    boolean isAbout(TableNoun noun, int v) {
        VerbGroup verb = line.verbs.get(v);
        int over = over(noun, v);
        if (over >= 0) {
            return noun.last() < line.verbs.get(over).first()
                    && isAbout(noun, over); // "soldiers have begun to withdraw"
        }
        if (verb.object() > 2 && lexicon.classesOf(noun.key()).contains(verb.object()) && noun.last() < verb.first()) {
            return true; // "impapuro zimwemerera yazishyikirije", the papers he handed [them]
        }
        int from = verb.mood() == Mood.PARTICIPLE || verb.relative() && verb.agreement() > 0 ? 0 : clauses.start(v);
        if (isHead(noun, verb)) {
            return true;
        }
        if (verb.passive()
                && verb.agreement() > 2
                && noun.first() > 0
                && line.marker(noun.first() - 1) == Relation.ON
                && !agrees(noun, verb)) {
            return false; // "amasezerano ku nzu zigezweho", on houses that are modern
        }
        if (noun.first() < from) {
            return isFront(noun, v) || isOutside(noun, v);
        }
        boolean far = verb.first() - noun.last() > 12 && !isAtHead(noun, verb);
        if (far || isOfTwoSides(noun) || isOfOther(noun, verb)) {
            return false;
        }
        boolean concord = verb.agreement() > 2 && agrees(noun, verb) && onlyRelativesBetween(noun, verb);
        if (verb.passive() || verb.relative() || concord || isObject(noun, v)) {
            return true;
        }
        return !hasDoerBetween(noun, verb)
                && verb.isFinite()
                && !isOfVerbBefore(noun, v)
                && onlyParticiplesBetween(noun.last() + 1, verb.first());
    }

    /** The verb of beginning, going on, planning or being due over an infinitive, which tells what the noun does; -1 for none. */
    private int over(TableNoun noun, int v) {
        VerbGroup verb = line.verbs.get(v);
        int governor = verb.mood() == Mood.INFINITIVE && verb.agreement() == 0 ? clauses.governor(v) : -1;
        Effect effect = governor < 0 ? null : clauses.effect(governor);
        // "umubonano wagombaga guhuza A na B", the meeting that was to bring together
        boolean due = effect == Effect.ABLE
                && lexicon.headFirst
                && lexicon.dues.contains(line.verbs.get(governor).lemma())
                && (lexicon.isOf(noun.key(), Kind.MEETING) || lexicon.isOf(noun.key(), Kind.SUMMIT));
        boolean carries = effect == Effect.BEGIN || effect == Effect.CONTINUE || effect == Effect.PLAN || due;
        return carries ? governor : -1;
    }

    /** Whether a verb is about a noun that stands before its clause. */
    private boolean isOutside(TableNoun noun, int v) {
        VerbGroup verb = line.verbs.get(v);
        boolean object = lexicon.headFirst && verb.agreement() == 1 && isObject(noun, v) && onlyOfThings(noun, v);
        return object || agrees(noun, verb) && (onlyRelativesBetween(noun, verb) || verb.passive() && isTopic(noun, v));
    }

    /** Whether somebody stands between a noun and a verb who may do what it tells. */
    private boolean hasDoerBetween(TableNoun noun, VerbGroup verb) {
        for (Line.Actor actor : line.actors) {
            if (actor.first() > noun.last()
                    && actor.last() < verb.first()
                    && !actor.relation().isOblique()
                    && !clauses.joinsOblique(actor)
                    && !actor.isAdjective()) {
                return true;
            }
        }
        return false;
    }

    /** "Thanked them for the assistance and pledged to": a noun behind another verb, with "and" before this one. */
    private boolean isOfVerbBefore(TableNoun noun, int v) {
        VerbGroup verb = line.verbs.get(v);
        boolean aside = !lexicon.headFirst
                && verb.isFinite()
                && !verb.passive()
                && verb.first() < verb.last() // "the forum, held in"
                && line.verbs.stream()
                        .anyMatch(u ->
                                u.isFinite() && u.last() < noun.first() && line.marker(u.first() - 1) == Relation.WHO)
                && line.isComma(verb.first() - 1);
        if (aside) {
            return true; // "X, which withdrew its soldiers last year, has offered"
        }
        return !lexicon.headFirst
                && line.marker(verb.first() - 1) == Relation.AND
                && (line.marker(verb.last() + 1) == Relation.TO || line.verbAt(verb.last() + 1) != null)
                && line.verbs.stream().anyMatch(u -> u.isFinite() && u.last() < noun.first());
    }

    /** "Three memoranda, on rail safety and on extradition, were signed". */
    private boolean isAtHead(TableNoun noun, VerbGroup verb) {
        return verb.passive()
                && verb.agreement() == 0
                && verb.isFinite()
                && noun.first() <= 4
                && verb.first() - noun.last() <= HEAD
                && line.noVerbBetween(0, verb.first());
    }

    /** "Fighting between Thai and Cambodian [soldiers] entered": it is not the soldiers that entered. */
    private boolean isOfTwoSides(TableNoun noun) {
        for (Line.Actor actor : line.actors) {
            if (actor.first() <= noun.first() && noun.last() <= actor.last() && clauses.joinsOblique(actor)) {
                return !lexicon.headFirst;
            }
        }
        return false;
    }

    /** "Rockets fired from Congo landed": what stands between a noun and its verb only tells more of the noun. */
    private boolean onlyParticiplesBetween(int from, int to) {
        for (VerbGroup between : line.verbs) {
            boolean told = between.mood() == Mood.PARTICIPLE && between.passive() && !lexicon.headFirst;
            if (between.first() >= from && between.first() < to && !told) {
                return false;
            }
        }
        return true;
    }

    /** "Ku kibuga cy'indege cyitiriwe N.N. yakiriwe na", at the airport named after N.N. he was received by: where, put first. */
    private boolean isFront(TableNoun noun, int v) {
        VerbGroup verb = line.verbs.get(v);
        return lexicon.headFirst
                && verb.passive()
                && verb.agreement() == 1
                && noun.first() > 0
                && noun.first() <= FRONT
                && line.marker(noun.first() - 1) == Relation.ON
                && onlyRelativesBetween(noun, verb)
                && onlyOfThings(noun, v);
    }

    /** "Nyuma y'uruzinduko, umupaka uhuza", after the visit the border that joins: of the noun right before, with which it agrees. */
    private boolean isOfOther(TableNoun noun, VerbGroup verb) {
        if (verb.agreement() <= 2 || agrees(noun, verb)) {
            return false;
        }
        for (TableNoun other : line.nouns) {
            boolean between = other.first() > noun.last() && other.last() < verb.first();
            if (between && verb.first() - other.last() <= NEAR && agrees(other, verb)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun is of the class that a verb agrees with; never where the language shows none. */
    private boolean agrees(TableNoun noun, VerbGroup verb) {
        Set<Integer> classes = lexicon.classesOf(noun.key());
        boolean like = verb.agreement() == 1
                && !lexicon.sharedPrefix.isEmpty()
                && line.tokens.get(verb.first()).norm().startsWith(lexicon.sharedPrefix)
                && (classes.contains(4) || classes.contains(6) || classes.contains(9)); // one form for all of them
        return verb.agreement() > 2 && classes.contains(verb.agreement()) || like;
    }

    /** "Imipaka yari imaze umwaka ifunguwe: yari yarafunzwe": what the sentence is about, with no other such noun since. */
    private boolean isTopic(TableNoun noun, int v) {
        int verb = line.verbs.get(v).first();
        boolean other = line.nouns.stream()
                .anyMatch(n -> n.first() > noun.last() && n.last() < verb && agrees(n, line.verbs.get(v)));
        return noun.first() <= 3
                && !other
                && clauses.subjects(v).stream()
                        .allMatch(a -> a.relation().isOblique()
                                || a.mention().count() != 1 && a.mention().type() == ActorMention.Type.GROUP);
    }

    /**
     * "Impunzi zivuye muri Libya zageze": what stands between a noun and its verb only tells more of the noun, or of one
     * that belongs to it.
     */
    private boolean onlyRelativesBetween(TableNoun noun, VerbGroup of) {
        int verb = of.first();
        for (int t = noun.last() + 1; t < verb; t++) {
            Relation marker = line.marker(t);
            if (line.isComma(t)
                    || line.hasQuote(t)
                    || line.tokens.get(t).form().equals(";")
                    || marker != null && marker.opensClause()) {
                return false;
            }
        }
        return true;
    }

    /** "The deals that Rwanda and Kazakhstan concluded": the head of a relative clause is its object. */
    private boolean isHead(TableNoun noun, VerbGroup verb) {
        Relation next = line.marker(noun.last() + 1);
        boolean whose = !lexicon.headFirst
                && line.marker(noun.first() - 1) == Relation.WHO
                && line.actors.stream().anyMatch(a -> a.first() == noun.last() + 1);
        return (whose || next == Relation.THAT || next == Relation.WHO)
                        && verb.first() - noun.last() <= 9
                        && line.noVerbBetween(noun.last() + 1, verb.first())
                || isToldMore(noun, verb)
                || isContact(noun, verb);
    }

    /** "The deal Kenya signed in May", "the summit he hosts": a noun, right behind it the subject, and the verb. */
    private boolean isContact(TableNoun noun, VerbGroup verb) {
        if (lexicon.headFirst || !verb.isFinite() || verb.passive() || verb.first() - noun.last() > CONTACT) {
            return false;
        }
        int next = verb.last() + 1;
        boolean closed = next >= line.tokens.size()
                || !line.tokens.get(next).isWord()
                || line.marker(next) != null
                || line.isInTime(next);
        return closed
                && line.actors.stream()
                        .anyMatch(a -> !a.isAdjective()
                                && a.relation() == Relation.BARE
                                && a.last() == verb.first() - 1
                                && (a.first() == noun.last() + 1
                                        || a.first() == noun.last() + 2
                                                && lexicon.definites.contains(line.tokens
                                                        .get(noun.last() + 1)
                                                        .norm())));
    }

    /** "The border post at Rusumo, which Rwanda and Tanzania inaugurated in 2016": told more of behind a comma. */
    private boolean isToldMore(TableNoun noun, VerbGroup verb) {
        if (lexicon.headFirst || !verb.isFinite() || verb.passive()) {
            return false;
        }
        int who = noun.last() + 1;
        while (who < verb.first() && line.marker(who) != Relation.WHO) {
            boolean own = !line.isComma(who) || line.marker(who + 1) == Relation.WHO;
            if (!own || who - noun.last() > OWN_WORDS || line.verbAt(who) != null) {
                return false;
            }
            who++;
        }
        int subject = who + 1;
        return line.isComma(who - 1)
                && verb.first() - who <= HEAD / 3
                && line.noVerbBetween(subject, verb.first())
                && line.actors.stream()
                        .anyMatch(a -> !a.isAdjective() && (a.first() == subject || a.first() == subject + 1));
    }

    /** "the visit that X paid", without a word for "that": the noun, right after it the subject, then the verb. */
    private boolean isObject(TableNoun noun, int v) {
        VerbGroup verb = line.verbs.get(v);
        boolean another = line.verbs.stream()
                .anyMatch(u -> u.first() > noun.last()
                        && u.last() < verb.first()
                        && u.agreement() == verb.agreement()
                        && !(u.relative() && lexicon.headFirst)); // "Perezida X, wari uherekejwe na Y, yagiriye"
        if (!verb.isFinite() || verb.agreement() == 0 || another) {
            return false;
        }
        for (Line.Actor actor : line.actors) {
            boolean next = actor.first() == noun.last() + 1
                    || lexicon.headFirst
                            && (followsOwn(noun, actor) || followsEpithet(noun, actor) || followsCount(noun, actor));
            boolean near = verb.first() - actor.last() <= 6
                    || lexicon.headFirst && line.isComma(actor.last() + 1) && line.isComma(verb.first() - 1);
            if (next && actor.last() < verb.first() && near) {
                return true;
            }
        }
        return false;
    }

    /** "Igitero gikaze Ukraine yagabye", the fierce attack that Ukraine launched: one word that agrees stands between. */
    private boolean followsEpithet(TableNoun noun, Line.Actor actor) {
        int epithet = noun.last() + 1;
        VerbGroup stative = actor.first() == epithet + 1 ? line.verbAt(epithet) : null;
        return stative != null
                && actor.relation() == Relation.BARE
                && !stative.passive()
                && stative.first() == stative.last()
                && lexicon.classesOf(noun.key()).contains(stative.agreement());
    }

    /** "Ibifaru 14 Pologne yasezeranyije", the 14 tanks that Poland promised: how many stands between. */
    private boolean followsCount(TableNoun noun, Line.Actor actor) {
        int count = noun.last() + 1;
        return actor.first() == count + 1
                && actor.relation() == Relation.BARE
                && Character.isDigit(line.tokens.get(count).form().charAt(0));
    }

    /** Whether the verbs between a noun and another one only tell more of who or what stands there. */
    private boolean onlyOfThings(TableNoun noun, int v) {
        for (VerbGroup u : line.verbs) {
            boolean between =
                    u.first() > noun.last() && u.last() < line.verbs.get(v).first();
            if (between && !u.relative() && u.agreement() <= 2) {
                return false;
            }
        }
        return true;
    }

    /** "Uruzinduko rw'iminsi ibiri Perezida X yagiriye": only what belongs to a noun stands between it and an actor. */
    private boolean followsOwn(TableNoun noun, Line.Actor actor) {
        int from = noun.last() + 1;
        if (actor.first() - from < 2
                || actor.first() - from > 5
                || actor.relation() != Relation.BARE
                || line.marker(from) != Relation.OF) {
            return false;
        }
        for (int t = from; t < actor.first(); t++) {
            VerbGroup verb = line.verbAt(t);
            if (line.isComma(t) || verb != null && verb.mood() != Mood.INFINITIVE) {
                return false; // "amasezerano yo kurindana X na Y basinye", the pact to defend each other that they
                // signed
            }
        }
        return true;
    }
}
