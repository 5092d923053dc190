package org.umubano.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;

/** Verbs of reports that tell of none where they stand: of things, of nobody, of what is blamed, denied or invited to. */
final class NoReports {

    /** How far before a verb "which" may stand with its subject between. */
    private static final int HABIT = 5;

    /** How far before "called" a "what" may stand with who calls it so between. */
    private static final int SO_CALLED = 8;

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;
    private final PaperVerbs papers;

    NoReports(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
        this.papers = new PaperVerbs(reading);
    }

    /** Whether a verb only looks like a report of what its trigger says. */
    boolean is(int v, Trigger trigger, Line.@Nullable Noun companion) {
        VerbGroup verb = line.verbs.get(v);
        return companion == null && trigger.kind() == Kind.VISIT && isPredicate(v)
                || companion != null && trigger.kind() == Kind.AGREEMENT && papers.isOfAnother(v, trigger, companion)
                || companion == null && trigger.subtype().equals("arrival") && isArrivedAt(v)
                || companion == null && trigger.subtype().equals("reception") && verb.object() > 2 // "wayakiriye", it
                || isReproached(v)
                || isHelped(v)
                || verb.agreement() == 0 && (isNeither(verb) || isClaim(v, trigger) || isDenied(v, trigger))
                || trigger.frame() == Frame.EXPEL && companion == null && isOfPeople(verb)
                || companion == null && trigger.subtype().equals("sanctions") && isOnlyTold(verb)
                || isOnlySubject(v, trigger, companion)
                || papers.isProvidedFor(verb, trigger)
                || isJoining(verb, trigger)
                || companion != null && isNone(companion)
                || companion != null && papers.isDoneBy(v, trigger, companion)
                || isOfNobody(v, trigger)
                || isHabit(v, trigger)
                || isOfNewBody(verb, trigger)
                || isSaid(v, companion)
                || isCustom(verb, trigger)
                || isHeaded(v, trigger, companion)
                || isInvited(v, trigger)
                || isOfThings(v, trigger, companion)
                || isAmount(verb)
                || companion == null && isWhat(verb)
                || trigger.kind() == Kind.VISIT && isObliged(verb)
                || trigger.kind() == Kind.STATEMENT && isSoCalled(verb, companion != null)
                || trigger.frame() == Frame.BORDER && isLongSo(v)
                || trigger.frame() == Frame.SIGN && isSoCalled(verb, false) // "what they had put their names to"
                || trigger.kind() == Kind.STATEMENT && (isOfResidents(v) || isOfAct(v))
                || trigger.kind() == Kind.DISPUTE && trigger.frame() == Frame.STATES && isOfOthers(v)
                || trigger.frame() == Frame.AGREE && verb.negated() && verb.agreement() > 0;
    }

    /** "Abacuruzi bo muri X na Y bishimiye", traders of X and Y welcomed: class 2 is of people, states are of class 8. */
    private boolean isOfResidents(int v) {
        List<Line.Actor> subjects = line.verbs.get(v).agreement() == 2 ? clauses.subjects(v) : List.of();
        return !subjects.isEmpty()
                && subjects.stream().allMatch(a -> a.mention().type() == ActorMention.Type.STATE);
    }

    /** "The invasion of X has threatened supplies": what was done says nothing. */
    private boolean isOfAct(int v) {
        List<Line.Actor> subjects = line.verbs.get(v).agreement() == 0 ? clauses.subjects(v) : List.of();
        if (subjects.size() != 1 || line.verbs.get(v).passive()) {
            return false;
        }
        int of = subjects.get(0).first() - 1;
        return line.marker(of) == Relation.OF
                && line.nouns.stream().anyMatch(n -> n.last() == of - 1 && lexicon.isOf(n.key(), Kind.FORCE));
    }

    /** "Ikibazo kitavugwaho rumwe", a matter on which there is no agreement, "abahanzi barebana ay'ingwe": no quarrel of states. */
    private boolean isOfOthers(int v) {
        VerbGroup verb = line.verbs.get(v);
        return verb.agreement() > 0
                && (verb.passive()
                        || verb.agreement() <= 2 && clauses.subjects(v).isEmpty());
    }

    /** "Umupaka umaze imyaka itatu ufunze", a border that has been closed for three years: how it stands, and not that it was closed. */
    private boolean isLongSo(int v) {
        VerbGroup verb = line.verbs.get(v);
        return verb.agreement() > 0
                && v > 0
                && verb.first() == verb.last()
                && verb.tense() == VerbGroup.Tense.PERFECT
                && clauses.effect(v - 1) == Effect.END
                && line.verbs.get(v - 1).agreement() == verb.agreement()
                && verb.first() - line.verbs.get(v - 1).last() <= LONG;
    }

    /** How many words for a time may stand before what has been so. */
    private static final int LONG = 5;

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

    /** "Until then they had to travel to": what was usual. */
    private boolean isObliged(VerbGroup verb) {
        return verb.agreement() == 0
                && verb.isFinite()
                && verb.tense() == VerbGroup.Tense.PAST
                && verb.first() < verb.last()
                && line.marker(verb.last() - 1) == Relation.TO;
    }

    /** "Abasirikare bagera ku 100", about 100 soldiers: a verb that only counts. */
    private boolean isAmount(VerbGroup verb) {
        int next = verb.last() + 2;
        return verb.agreement() > 0
                && next < line.tokens.size()
                && lexicon.amounts.contains(verb.lemma())
                && line.marker(next - 1) == Relation.ON
                && Character.isDigit(line.tokens.get(next).form().charAt(0));
    }

    /** "Byavuye mu kiganiro", it came of talks: no troops that left. */
    private boolean isOfThings(int v, Trigger trigger, Line.@Nullable Noun companion) {
        VerbGroup verb = line.verbs.get(v);
        return trigger.frame() == Frame.DEPLOY
                && verb.agreement() == 8
                && companion != null
                && companion.first() > verb.last()
                && clauses.subjects(v).isEmpty();
    }

    /** "The two are friends; X also trains Y's officers": in the present below the headline it is what they always do. */
    private boolean isCustom(VerbGroup verb, Trigger trigger) {
        return verb.agreement() == 0
                && line.number > 0
                && trigger.subtype().equals("training")
                && trigger.frame() == Frame.ACT
                && verb.tense() == VerbGroup.Tense.PRESENT
                && verb.mood() == Mood.FINITE
                && verb.first() == verb.last()
                && !verb.passive();
    }

    /** "Advisers at the embassy have a week": words that report something only beside a date need their noun as object. */
    private boolean isOnlySubject(int v, Trigger trigger, Line.@Nullable Noun companion) {
        VerbGroup verb = line.verbs.get(v);
        return trigger.isWeak()
                && companion != null
                && companion.last() < verb.first()
                && !verb.passive()
                && verb.agreement() == 0;
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

    /** "Neither confirmed nor denied". */
    private boolean isNeither(VerbGroup verb) {
        return verb.first() > 0
                && lexicon.nones.contains(line.tokens.get(verb.first() - 1).norm());
    }

    /** "Nta masezerano", no agreement. */
    private boolean isNone(Line.Noun noun) {
        return noun.first() > 0
                && lexicon.nones.contains(line.tokens.get(noun.first() - 1).norm());
    }

    /** "Umuhanda uhuza", a road that joins: things join places, only somebody brings two sides together. */
    private boolean isJoining(VerbGroup verb, Trigger trigger) {
        return trigger.frame() == Frame.MEDIATE
                && verb.agreement() > 2
                && !verb.passive()
                && line.actors.stream()
                        .noneMatch(a ->
                                a.last() == verb.first() - 1 && !a.relation().isOblique());
    }

    /** "Umupaka wa X uhuza A na B", the border at X that joins A and B: a thing between states, where no people meet. */
    boolean isLink(int v) {
        VerbGroup verb = line.verbs.get(v);
        return verb.agreement() > 2
                && !verb.passive()
                && verb.tense() == VerbGroup.Tense.PRESENT
                && clauses.bareAfter(v).stream().allMatch(a -> a.mention().type() == ActorMention.Type.STATE);
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

    /** Whether the verb "to be" says what somebody is, not where. */
    private boolean isPredicate(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (verb.agreement() > 0 || !verb.lemma().equals(lexicon.copula)) {
            return false;
        }
        List<Line.Actor> who = clauses.subjects(v);
        if (!who.isEmpty()
                && who.stream()
                        .allMatch(a -> a.mention().type() == ActorMention.Type.ORGANISATION
                                || a.mention().type() == ActorMention.Type.STATE)) {
            return true; // "what the government said were air strikes"
        }
        if (line.nouns.stream()
                .anyMatch(n -> n.last() < verb.first()
                        && (lexicon.isOf(n.key(), Kind.MEETING) || lexicon.isOf(n.key(), Kind.SUMMIT))
                        && line.noVerbBetween(n.last() + 1, verb.first())
                        && who.stream().allMatch(a -> a.first() > n.last()))) {
            return true; // "the next meeting of the presidents will be in Kigali"
        }
        int t = verb.last() + 1;
        while (t < line.tokens.size()
                && (line.isComma(t) || lexicon.isAdverb(line.tokens.get(t).norm()) || line.timeTokens(t, t + 1) > 0)) {
            t++;
        }
        return t < line.tokens.size()
                        && lexicon.definites.contains(line.tokens.get(t).norm())
                || t + 1 < line.tokens.size()
                        && lexicon.definites.contains(line.tokens.get(t + 1).norm())
                        && line.marker(t) == null;
    }

    /** Whether what is arrived at is no place: the verb is passive, or only its preposition stands after it. */
    private boolean isArrivedAt(int v) {
        VerbGroup verb = line.verbs.get(v);
        int next = verb.last() + 1;
        if (verb.agreement() > 0 || next >= line.tokens.size() || line.marker(next) != Relation.IN) {
            return verb.agreement() == 0 && verb.passive();
        }
        return next + 1 >= line.tokens.size()
                || !line.tokens.get(next + 1).isWord()
                || line.marker(next + 1) != null
                || line.timeTokens(next + 1, next + 2) > 0;
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

    /** "A delegation headed by the minister spent Thursday in": who heads it, and not that it met. */
    private boolean isHeaded(int v, Trigger trigger, Line.@Nullable Noun companion) {
        VerbGroup verb = line.verbs.get(v);
        return trigger.subtype().equals("delegation")
                && companion != null
                && companion.last() < verb.first()
                && verb.agreement() == 0
                && verb.passive()
                && verb.mood() == Mood.PARTICIPLE
                && v + 1 < line.verbs.size();
    }

    /** "Who chairs the summit", "the pact under which soldiers train": what goes on is no act. */
    private boolean isHabit(int v, Trigger trigger) {
        VerbGroup verb = line.verbs.get(v);
        boolean gathers =
                trigger.kind() == Kind.VISIT || trigger.kind() == Kind.MEETING || trigger.kind() == Kind.SUMMIT;
        if (verb.agreement() > 0 && gathers && verb.last() > verb.first()) {
            String auxiliary = line.tokens.get(verb.first()).norm(); // "bazajya bahura", they will meet every year
            return lexicon.futureHabits.stream().anyMatch(auxiliary::endsWith);
        }
        if (verb.agreement() > 0 || verb.tense() != VerbGroup.Tense.PRESENT || verb.mood() != Mood.FINITE) {
            return false;
        }
        if (verb.passive()) {
            Relation marker = line.marker(verb.first() - 1); // "the paper that is signed at the end", of no one named
            boolean relative = marker == Relation.WHO || marker == Relation.THAT;
            return relative
                    && trigger.frame() == Frame.SIGN
                    && line.actors.stream().allMatch(x -> x.mention().state() == null);
        }
        boolean meets = trigger.kind() == Kind.MEETING && line.number > 0;
        if (trigger.kind() != Kind.SUMMIT && trigger.kind() != Kind.COOPERATION && !meets) {
            return false;
        }
        for (int t = verb.first() - 1; t >= Math.max(1, verb.first() - HABIT); t--) {
            if (line.marker(t) == Relation.WHO) {
                return !meets && (t == verb.first() - 1 || line.isComma(t - 1)) || line.marker(t - 1) != null;
            }
            if (line.isComma(t) || line.verbAt(t) != null) {
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

    /** "Officers will be trained there, he added": what is said, and nothing added. */
    private boolean isSaid(int v, Line.@Nullable Noun companion) {
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

    /** "Abitabiriye inama", those who were there, "abagabye igitero", those who struck: nobody who could be told of. */
    private boolean isOfNobody(int v, Trigger trigger) {
        VerbGroup verb = line.verbs.get(v);
        boolean people = verb.relative() && verb.agreement() > 0 && verb.agreement() <= 2;
        return people
                && (trigger.frame() == Frame.ATTEND && clauses.subjects(v).isEmpty()
                        || trigger.frame() == Frame.ATTACK && isHeadless(verb));
    }

    /** A relative verb with the augment of a noun, "abagabye", and nothing before it that it could be said of. */
    private boolean isHeadless(VerbGroup verb) {
        String form = line.tokens.get(verb.first()).norm();
        return verb.first() == verb.last() && lexicon.augments.stream().anyMatch(form::startsWith) && !verb.passive();
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

    /** "Resumed joint patrols suspended in 2023": of what is done together, and no measure of somebody. */
    private boolean isOnlyTold(VerbGroup verb) {
        return verb.agreement() == 0
                && verb.mood() == Mood.PARTICIPLE
                && line.nouns.stream()
                        .anyMatch(n -> n.last() == verb.first() - 1
                                && (lexicon.isOf(n.key(), Kind.COOPERATION)
                                        || lexicon.isOf(n.key(), Kind.AGREEMENT)
                                        || lexicon.isOf(n.key(), Kind.MEETING)));
    }

    /** "Nationals expelled from": common people are no diplomats. */
    private boolean isOfPeople(VerbGroup verb) {
        return line.nouns.stream()
                .anyMatch(n -> n.last() == verb.first() - 1
                        && lexicon.isOf(n.key(), Kind.COOPERATION)
                        && line.actors.stream().noneMatch(a -> a.last() == n.last()));
    }
}
