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
import org.umubano.mention.ActorMention;

/**
 * Verbs that tell how things are, were or go on, and of no act: what somebody is, what is done every year, what roads join.
 * They have the words of reports, and nothing in them happened on any day.
 */
final class HowThingsStand {

    /** How far before a verb "which" may stand with its subject between. */
    private static final int HABIT = 5;

    /** How many words for a time may stand before what has been so. */
    private static final int LONG = 5;

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;

    HowThingsStand(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** Whether a verb only says how something is or goes on. */
    boolean is(int v, Trigger trigger, @Nullable TableNoun companion) {
        VerbGroup verb = line.verbs.get(v);
        return companion == null && trigger.kind() == Kind.VISIT && isPredicate(v)
                || isJoining(verb, trigger)
                || isHabit(v, trigger)
                || isCustom(verb, trigger)
                || isAmount(verb)
                || trigger.kind() == Kind.VISIT && (isObliged(verb) || isOfAnybody(v))
                || trigger.frame() == Frame.BORDER && (isLongSo(v) || isWasSo(v) || isPutSo(v))
                || trigger.frame() == Frame.MISSION && companion != null && isOpen(verb, companion);
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

    /** "Umupaka wari ufunze wafunguwe", the border that was closed was opened: how it stood until then. */
    private boolean isWasSo(int v) {
        VerbGroup verb = line.verbs.get(v);
        return verb.agreement() > 2
                && !verb.passive()
                && verb.tense() == VerbGroup.Tense.PAST_PERFECT
                && line.verbs.stream().anyMatch(u -> u != verb && lexicon.mayTell(u, t -> t.frame() == Frame.BORDER));
    }

    /** "Reopen a border post closed over cholera": how what is opened now stood, right behind its noun. */
    private boolean isPutSo(int v) {
        VerbGroup verb = line.verbs.get(v);
        if (lexicon.headFirst || v == 0 || verb.first() != verb.last()) {
            return false;
        }
        VerbGroup before = line.verbs.get(v - 1);
        return lexicon.mayTell(before, t -> t.frame() == Frame.BORDER)
                && !before.lemma().equals(verb.lemma())
                && line.nouns.stream().anyMatch(n -> n.last() == verb.first() - 1 && n.first() > before.last());
    }

    /** "Ambasade yayo i X ifunguye imiryango", its embassy in X is open: a house opens or shuts no other, only whoever owns it does. */
    private boolean isOpen(VerbGroup verb, TableNoun house) {
        return verb.agreement() > 2
                && !verb.passive()
                && verb.first() == verb.last()
                && (verb.tense() == VerbGroup.Tense.PERFECT || verb.tense() == VerbGroup.Tense.PAST_PERFECT)
                && house.last() < verb.first()
                && lexicon.classesOf(house.key()).contains(verb.agreement())
                && clauses.subjects(line.verbNumberAt(verb.first())).stream()
                        .noneMatch(a -> a.first() > house.last()); // "ambasade X ifunguye i Y", which X opens
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

    /** "Umukuru w'igihugu wasuye mugenzi we", "mugenzi we wamusuye", a head of state who calls on another: of whichever, and no visit told of. */
    private boolean isOfAnybody(int v) {
        VerbGroup verb = line.verbs.get(v);
        List<Line.Actor> who = verb.relative() && verb.agreement() == 1 ? clauses.subjects(v) : List.of();
        if (who.size() != 1) {
            return false;
        }
        List<Line.Actor> whom = clauses.bareAfter(v);
        boolean toCounterpart = !whom.isEmpty() && isCounterpart(whom.get(0).mention());
        return isCounterpart(who.get(0).mention())
                ? verb.object() == 1
                : toCounterpart && who.get(0).mention().type() == ActorMention.Type.OFFICE;
    }

    private static boolean isCounterpart(ActorMention m) {
        return m.reference() == ActorMention.Reference.COUNTERPART
                && m.name() == null
                && m.rule().endsWith("state:other");
    }

    /** "Until then they had to travel to": what was usual. */
    private boolean isObliged(VerbGroup verb) {
        return verb.agreement() == 0
                && verb.isFinite()
                && verb.tense() == VerbGroup.Tense.PAST
                && verb.first() < verb.last()
                && line.marker(verb.last() - 1) == Relation.TO;
    }

    /** "Abasirikare bagera ku 100", about 100 soldiers, "amasezerano agera kuri ane", some four papers: a verb that only counts. */
    private boolean isAmount(VerbGroup verb) {
        int next = verb.last() + 2;
        return verb.agreement() > 0
                && next < line.tokens.size()
                && lexicon.amounts.contains(verb.lemma())
                && line.marker(next - 1) == Relation.ON
                && (Character.isDigit(line.tokens.get(next).form().charAt(0))
                        || lexicon.numbers.contains(line.tokens.get(next).norm()));
    }

    /** "Umuhanda uhuza", a road that joins: things join places, only somebody brings two sides together. */
    private boolean isJoining(VerbGroup verb, Trigger trigger) {
        return trigger.frame() == Frame.MEDIATE
                && verb.agreement() > 2
                && !verb.passive()
                && (verb.object() > 0
                        || line.marker(verb.first() - 1) != Relation.THAT) // "bwavuze ko bwiteguye guhuza"
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
}
