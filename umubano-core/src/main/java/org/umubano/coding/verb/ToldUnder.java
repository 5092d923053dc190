package org.umubano.coding.verb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Reading;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Frame;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.coding.words.Trigger;
import org.umubano.event.Kind;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;

/**
 * Verbs of reports under another word that has the news: what somebody is blamed for, helped or invited to do, what he denies
 * or what something is called. The report is made by the word over them, and they would tell it twice, or tell what was not.
 */
final class ToldUnder {

    /** How far before "called" a "what" may stand with who calls it so between. */
    private static final int SO_CALLED = 8;

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;

    ToldUnder(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** Whether what a verb says is told only with the word over it. */
    boolean is(int v, Trigger trigger, @Nullable TableNoun companion) {
        VerbGroup verb = line.verbs.get(v);
        return isReproached(v)
                || isHelped(v)
                || verb.agreement() == 0 && (isNeither(verb) || isClaim(v, trigger) || isDenied(v, trigger))
                || isOfNewBody(verb, trigger)
                || isSaid(v, companion)
                || isHeaded(v, trigger, companion)
                || isInvited(v, trigger)
                || companion == null && isWhat(verb)
                || trigger.kind() == Kind.STATEMENT && isSoCalled(verb, companion != null)
                || trigger.frame() == Frame.SIGN && isSoCalled(verb, false); // "what they had put their names to"
    }

    /** "Accused it of attacking", "thanked it for sending": what somebody is blamed or praised for is no news. */
    private boolean isReproached(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (v > 0
                && line.verbs.get(v - 1).last() == verb.first() - 2
                && lexicon.goingOn.contains(line.verbs.get(v - 1).lemma() + " "
                        + line.tokens.get(verb.first() - 1).norm())) {
            return false; // "went on striking"
        }
        if (verb.mood() != Mood.PARTICIPLE || verb.passive() || verb.first() == 0) {
            return false;
        }
        Relation before = line.marker(verb.first() - 1);
        return before == Relation.THAT
                || before == Relation.TO && verb.agreement() == 0 // "a step nearer to sending"
                || before == Relation.OF
                || before == Relation.FOR
                || before == Relation.FROM
                || before == Relation.AGAINST
                || before == Relation.ON
                || before == Relation.IN
                        && verb.agreement() == 0
                        && verb.first() >= 2
                        && line.verbAt(verb.first() - 2) == null; // "its role in mediating"
    }

    /** "Will help Nicaragua build a port": what somebody is helped to do, told with the help. */
    private boolean isHelped(int v) {
        VerbGroup verb = line.verbs.get(v);
        boolean bare = verb.agreement() == 0
                && verb.isFinite()
                && verb.tense() == VerbGroup.Tense.PRESENT
                && verb.first() == verb.last();
        if (!bare || v == 0 || clauses.effect(v - 1) != Effect.ABLE) {
            return false;
        }
        for (int t = line.verbs.get(v - 1).last() + 1; t < verb.first(); t++) {
            if (line.isComma(t) || line.marker(t) != null && line.marker(t) != Relation.AND) {
                return false;
            }
        }
        return true;
    }

    /** "Invited him to visit": told with the invitation. */
    private boolean isInvited(int v, Trigger trigger) {
        int governor =
                trigger.kind() == Kind.VISIT && line.verbs.get(v).mood() == Mood.INFINITIVE ? clauses.governor(v) : -1;
        return governor >= 0
                && line.verbs.get(governor).agreement() > 0
                && lexicon.verbs.getOrDefault(line.verbs.get(governor).lemma(), List.of()).stream()
                        .anyMatch(t -> t.trigger() != null && t.trigger().frame() == Frame.INVITE);
    }

    /** "Neither confirmed nor denied". */
    private boolean isNeither(VerbGroup verb) {
        return verb.first() > 0
                && lexicon.nones.contains(line.tokens.get(verb.first() - 1).norm());
    }

    /** "Suggested that Kyiv had helped": a claim about what was, and no proposal. */
    private boolean isClaim(int v, Trigger trigger) {
        VerbGroup verb = line.verbs.get(v);
        if (!trigger.subtype().equals("proposal")
                || line.marker(verb.last() + 1) != Relation.THAT
                || v + 1 >= line.verbs.size()) {
            return false;
        }
        VerbGroup.Tense tense = line.verbs.get(v + 1).tense();
        return line.verbs.get(v + 1).isFinite()
                && (tense == VerbGroup.Tense.PAST
                        || tense == VerbGroup.Tense.PAST_PERFECT
                        || tense == VerbGroup.Tense.PERFECT);
    }

    /** "Has denied arming the rebels": told by the denial. */
    private boolean isDenied(int v, Trigger trigger) {
        VerbGroup verb = line.verbs.get(v);
        boolean under = verb.mood() == VerbGroup.Mood.PARTICIPLE
                && !verb.passive()
                && v > 0
                && line.verbs.get(v - 1).last() == verb.first() - 1
                && clauses.effect(v - 1) == Effect.DENY;
        return under
                && trigger.kind() != Kind.STATEMENT
                && (trigger.kind() == Kind.FORCE || trigger.kind() == Kind.AID || trigger.kind() == Kind.COOPERATION)
                && lexicon.verbs.getOrDefault(line.verbs.get(v - 1).lemma(), List.of()).stream()
                        .anyMatch(t -> t.trigger() != null && t.trigger().kind() == Kind.STATEMENT);
    }

    /** "Officers will be trained there, he added": what is said, and nothing added. */
    private boolean isSaid(int v, @Nullable TableNoun companion) {
        VerbGroup verb = line.verbs.get(v);
        return companion != null
                && companion.last() < verb.first()
                && verb.agreement() == 0
                && v > 0
                && clauses.effect(v) == Effect.SAY
                && line.isComma(verb.first() - 2)
                && line.actors.stream()
                        .anyMatch(
                                a -> a.last() == verb.first() - 1 && a.mention().reference() != null);
    }

    /** "Ibyo yasinye", what it signed: not that it did. */
    private boolean isWhat(VerbGroup verb) {
        return verb.agreement() > 0
                && verb.agreement() != 8
                && !verb.passive()
                && verb.first() > 0
                && lexicon.whats.contains(line.tokens.get(verb.first() - 1).norm());
    }

    /** "Over what they called inhuman sanctions", "a state, which it called hostile": told beside what the verb over it does. */
    private boolean isSoCalled(VerbGroup verb, boolean isWithWord) {
        if (isWithWord && verb.agreement() == 0 && line.marker(verb.first() - 2) == Relation.WHO) {
            return true;
        }
        for (int t = verb.first() - 1; verb.agreement() == 0 && t >= Math.max(1, verb.first() - SO_CALLED); t--) {
            if (lexicon.whats.contains(line.tokens.get(t).norm())) {
                return true;
            }
            if (line.verbAt(t) != null) {
                return false;
            }
        }
        return false;
    }

    /** "Agreed to create a commission which is to meet in May": told with the commission. */
    private boolean isOfNewBody(VerbGroup verb, Trigger trigger) {
        int who = verb.first() - 1;
        return trigger.kind() == Kind.MEETING
                && verb.agreement() == 0
                && verb.tense() == VerbGroup.Tense.FUTURE
                && (line.marker(who) == Relation.WHO || line.marker(who) == Relation.THAT)
                && line.nouns.stream()
                        .anyMatch(n -> (n.last() == who - 1 || n.last() == who - 2 && line.isComma(who - 1))
                                && lexicon.isOf(n.key(), Kind.COOPERATION));
    }

    /** "A delegation headed by the minister spent Thursday in": who heads it, and not that it met. */
    private boolean isHeaded(int v, Trigger trigger, @Nullable TableNoun companion) {
        VerbGroup verb = line.verbs.get(v);
        return trigger.subtype().equals("delegation")
                && companion != null
                && companion.last() < verb.first()
                && verb.agreement() == 0
                && verb.passive()
                && verb.mood() == Mood.PARTICIPLE
                && v + 1 < line.verbs.size();
    }
}
