package org.umubano.coding.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line.Actor;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;

/**
 * Finds who stands where around a verb or a noun: subjects before it, what follows it with its markers, and where its
 * clause begins and ends. Works by order and markers alone, for languages that put the subject before the verb. It is the
 * one way in to the parts of clause reading, each of which has a class of its own.
 */
public final class ClauseReader {

    /** How many tokens a noun may stand away from the verb over it. */
    private static final int REACH = 14;

    /** How far before "is to" a word for an aim may stand, with what belongs to it. */
    private static final int AIM = 14;

    private final EventLexicon lexicon;
    private final Line line;
    private final ActorPhrases phrases;
    private final ClauseBounds bounds;
    private final Governing governing;
    private final Followers followers;
    private final SubjectSigns signs;
    private final Subjects subjects;
    private final OtherSubjects others;

    ClauseReader(EventLexicon lexicon, Line line) {
        this.lexicon = lexicon;
        this.line = line;
        this.phrases = new ActorPhrases(lexicon, line);
        this.bounds = new ClauseBounds(lexicon, line, phrases);
        this.governing = new Governing(lexicon, line);
        this.followers = new Followers(lexicon, line, phrases, bounds);
        LeftOfVerb left = new LeftOfVerb(lexicon, line, phrases, bounds);
        this.signs = new SubjectSigns(lexicon, line, phrases, bounds, left, governing, followers);
        this.subjects = new Subjects(lexicon, line, phrases, bounds, left, governing, followers, signs);
        this.others = new OtherSubjects(lexicon, line, phrases);
    }

    /** The actors after a verb up to the end of its clause; one joined to another has the relation of that one. */
    public List<Actor> after(int v) {
        return followers.after(v);
    }

    /** The objects of a verb: the actors after it that no marker sets apart. */
    public List<Actor> bareAfter(int v) {
        return followers.bareAfter(v);
    }

    /** The actors among some tokens; one joined to another has the relation of that one. */
    public List<Actor> between(int from, int to) {
        return phrases.between(from, to);
    }

    /** The actors of all that a verb of saying or asking governs: "demanded that Congo disarm", "threatened to strike Israel". */
    public List<Actor> content(int v) {
        return followers.content(v);
    }

    /** The token at which that ends (not included). */
    public int contentEnd(int v) {
        return followers.contentEnd(v);
    }

    /** The semicolon after a verb, else the end of the sentence. */
    public int sentenceEnd(int v) {
        int t = line.verbs.get(v).last() + 1;
        while (t < line.tokens.size() && !line.tokens.get(t).form().equals(";")) {
            t++;
        }
        return t;
    }

    /** Whether a verb sends somebody by name to do what an infinitive says. */
    public boolean isSentTo(int governor, int v) {
        List<Actor> who = governing.sends(governor) ? subjects(v) : List.of();
        return who.size() == 1
                && who.get(0).mention().name() != null
                && who.get(0).first() > line.verbs.get(governor).last();
    }

    /** The main verb beside "nyuma yo guhura", after meeting: what stands so stands as it does; -1 where a verb stands not so. */
    public int sequelOf(int v) {
        return bounds.isSequel(v) ? signs.carrier(v) : -1;
    }

    /** What a verb makes of the act that it governs, or null where it is no such verb. */
    @Nullable
    public Effect effect(int v) {
        return governing.effect(v);
    }

    /** The comma behind what is put before the main clause, "At talks chaired by X, ..."; -1 for none. */
    public int opening() {
        return phrases.opening();
    }

    /** The token at which the clause of a verb ends (not included). */
    public int end(int v) {
        return bounds.end(v);
    }

    /** The verb of those who agreed on what an infinitive tells; see {@link Governing#agreedOver}. */
    public int agreedOver(int v) {
        return governing.agreedOver(v);
    }

    /** The verb group over an infinitive: the nearest before it with no other clause between; -1 for none. */
    public int governor(int v) {
        return governing.governor(v);
    }

    /** "Between X and [Y]": whether an actor is joined by "and" right to one that a marker sets apart. */
    public boolean joinsOblique(Actor actor) {
        return phrases.joinsOblique(actor);
    }

    /** "To visit Rwanda and meet": the infinitive that another goes on from; -1 for none. */
    public int sharing(int v) {
        return governing.sharing(v);
    }

    /** "Telephoned X, minister of Y, on Monday to thank him": the call of which an infinitive tells the end; -1 for none. */
    public int callBefore(int v) {
        int call = line.verbs.get(v).mood() == Mood.INFINITIVE ? governing.governor(v) : -1;
        boolean may = call >= 0
                && lexicon.reaches.contains(line.verbs.get(call).lemma())
                && !line.verbs.get(call).passive();
        return may ? call : -1;
    }

    /** Whether a noun between two verbs makes of the second what is to come: "signed a deal with X to build". */
    public boolean governsByNoun(int governor, int v) {
        return governing.governsByNoun(governor, v);
    }

    /** Whether a verb that agrees stands under "as": "nk'uko X abivuga". */
    public boolean isAccording(int v) {
        return governing.isAccording(v);
    }

    /** An infinitive right after its subject in a line without a finite verb before it. */
    public boolean isHeadline(int v) {
        return signs.isHeadline(v);
    }

    /** Whether a verb only tells how: "yashimye uko yakiriwe", he praised how he was received. */
    public boolean isManner(int v) {
        return governing.isManner(v);
    }

    /** Whether a word that opens a clause stands between a verb and the one before it. */
    public boolean isOwnClause(int v) {
        return governing.isOwnClause(v);
    }

    /** The verb that makes somebody do what an infinitive tells; -1 for none. */
    public int causeOf(int v) {
        return governing.causeOf(v);
    }

    /** The verb that a participle under "by" tells the means of; -1 for none. */
    public int meansOf(int v) {
        return governing.meansOf(v);
    }

    /** Whether a verb makes another one with the word after it: "called off". */
    public boolean isPhrasal(int v) {
        return governing.isPhrasal(v);
    }

    /** Whether a word for "so that" opens the clause of a verb. */
    public boolean isPurpose(int v) {
        return governing.isPurpose(v);
    }

    /** What a noun right before an infinitive says of it: "the decision to reopen"; null for none. */
    @Nullable
    public Effect nounEffect(int v) {
        return governing.nounEffect(v);
    }

    /** The verb over the clause of a verb, where a word for "that" opens it: "biteganyijwe ko aganira"; -1 for none. */
    public int overClause(int v) {
        return governing.overClause(v);
    }

    /** The verb that denies reports in which a verb stands: "yahakanye amakuru avuga ko yateye"; -1 for none. */
    public int denier(int v) {
        return governing.denier(v);
    }

    /** Whether a verb stands in reports that are called false. */
    public boolean isCalledFalse(int v) {
        return governing.isCalledFalse(v);
    }

    /** The token at which the clause of a verb begins. */
    public int start(int v) {
        return bounds.start(v);
    }

    /** The subjects of a verb group, those joined by "and" together; empty where the sentence names none. */
    public List<Actor> subjects(int v) {
        return subjects.of(v);
    }

    /** The state whose adjective opens the subject of a verb, "a Turkish company will build"; empty for none. */
    public List<Actor> adjectiveSubject(int v) {
        return signs.adjective(v);
    }

    /** Whether the subject of a verb is somebody whom no table knows; see {@link OtherSubjects#has}. */
    public boolean hasOwnNoun(VerbGroup verb) {
        return others.has(verb);
    }

    /** The verb of which a noun is the object or an adjunct; -1 for none. */
    public int verbBefore(TableNoun noun) {
        int best = -1;
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (verb.last() < noun.first() && noun.first() < bounds.end(v) && noun.first() - verb.last() <= REACH) {
                best = v;
            }
        }
        return best;
    }

    /** The participle right after a noun that says that it was: "the visit made by", "the summit held in"; -1 for none. */
    public int participleAfter(TableNoun noun) {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            int gap = verb.first() - noun.last();
            if (verb.mood() == Mood.PARTICIPLE
                    && verb.passive()
                    && gap >= 1
                    && gap <= 2
                    && governing.effect(v) == Effect.ASSERT) {
                return v;
            }
        }
        return -1;
    }

    /** The verb of which a noun is the subject; -1 for none. */
    public int verbAfter(TableNoun noun) {
        for (int v = 0; v < line.verbs.size(); v++) {
            VerbGroup verb = line.verbs.get(v);
            if (verb.first() > noun.last()) {
                int main = isSet(v) ? v + 1 : v;
                return apart(noun.last(), verb.first()) <= REACH ? main : -1;
            }
        }
        return -1;
    }

    /** "The talks planned for Friday [were called off]": a participle of a plan, soon followed by the verb that tells more. */
    private boolean isSet(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (v + 1 >= line.verbs.size()
                || !(governing.effect(v) == Effect.PLAN
                                && (verb.mood() == Mood.PARTICIPLE && verb.passive() || isBarePast(verb))
                        || isRelativePlan(v))) {
            return false;
        }
        VerbGroup main = line.verbs.get(v + 1);
        Effect effect = governing.effect(v + 1);
        boolean told =
                effect == Effect.CANCEL || effect == Effect.DENY || effect == Effect.BEGIN || effect == Effect.END;
        if (!told || !main.isFinite() || main.agreement() != 0) {
            return false;
        }
        for (int t = verb.last() + 1; t < main.first(); t++) {
            Relation marker = line.marker(t);
            if (marker == Relation.WHO || marker == Relation.CLAUSE || marker == Relation.THAT) {
                return false;
            }
        }
        return apart(verb.last(), main.first()) <= REACH;
    }

    /** "The visit, which was to begin on Monday, [was put off]". */
    private boolean isRelativePlan(int v) {
        VerbGroup verb = line.verbs.get(v);
        boolean plan = verb.tense() == VerbGroup.Tense.FUTURE_IN_PAST
                || verb.passive() && verb.isFinite() && governing.effect(v) == Effect.PLAN;
        Relation before = line.marker(verb.first() - 1);
        return plan && verb.agreement() == 0 && (before == Relation.WHO || before == Relation.THAT);
    }

    /** "A visit to Togo scheduled for June": after a name a participle looks like a past. */
    private static boolean isBarePast(VerbGroup verb) {
        return verb.mood() == Mood.FINITE
                && verb.tense() == VerbGroup.Tense.PAST
                && !verb.passive()
                && !verb.negated()
                && verb.first() == verb.last();
    }

    /** How far apart two tokens are where who stands between them counts as one word: names and titles may be long. */
    private int apart(int from, int to) {
        int words = to - from;
        for (Line.Actor actor : line.actors) {
            if (actor.first() > from && actor.last() < to) {
                words -= actor.last() - actor.first();
            }
        }
        return words;
    }

    /** "Is due in June": whether a word for what is to come stands behind "to be". */
    public boolean isDue(int v) {
        int next = line.verbs.get(v).last() + 1;
        return next < line.tokens.size() && isCopula(v) && lexicon.imminent.at(line.tokens, next) != null;
    }

    /** Whether a verb says that one thing comes after another: "followed by". */
    public boolean precedes(int v) {
        return lexicon.precedes.contains(line.verbs.get(v).lemma());
    }

    /** Whether a verb stands in what is said to be needed: "it is essential that they go on". */
    public boolean isWished(int v) {
        int over = governing.overClause(v);
        if (over < 0 || !line.verbs.get(over).lemma().equals(lexicon.copula)) {
            return false;
        }
        for (int t = line.verbs.get(over).last() + 1; t < line.verbs.get(v).first(); t++) {
            if (lexicon.wished.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "The purpose of the visit is to learn": what something is for is no plan of somebody. */
    public boolean isAim(int v) {
        VerbGroup verb = line.verbs.get(v);
        boolean isTo = (verb.tense() == VerbGroup.Tense.FUTURE || verb.tense() == VerbGroup.Tense.FUTURE_IN_PAST)
                && !verb.passive()
                && verb.agreement() == 0
                && line.marker(verb.last() - 1) == Relation.TO;
        for (int t = verb.first() - 1; isTo && t >= Math.max(0, verb.first() - AIM); t--) {
            if (lexicon.aims.contains(line.tokens.get(t).norm())) {
                return true;
            }
            if (line.isComma(t) || line.verbAt(t) != null) {
                return false;
            }
        }
        return false;
    }

    /** Whether a word makes what stands beside it depend on something: "if". */
    public boolean isCondition(int token) {
        return lexicon.conditions.contains(line.tokens.get(token).norm());
    }

    /** The lemma of the verb "to be" of the language. */
    public String copula() {
        return lexicon.copula;
    }

    /** Whether a verb only says what something is. */
    public boolean isCopula(int v) {
        return v >= 0 && line.verbs.get(v).lemma().equals(copula());
    }
}
