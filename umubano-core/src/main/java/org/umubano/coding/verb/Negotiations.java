package org.umubano.coding.verb;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Cast;
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
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.language.VerbGroup.Mood;
import org.umubano.mention.ActorMention;

/**
 * Talks of states on something to be done, in a language whose nouns come first: "biri mu biganiro ku kwakira impunzi", are
 * in talks on taking in refugees. They negotiate an agreement, and what they talk of is not done yet.
 */
public final class Negotiations {

    /** How far behind "on" the paper may stand that is talked of. */
    private static final int PAPER = 6;

    private final EventLexicon lexicon;
    private final Line line;
    private final ClauseReader clauses;

    public Negotiations(Reading reading) {
        this.lexicon = reading.lexicon();
        this.line = reading.line();
        this.clauses = reading.clauses();
    }

    /** Whether states "are" in talks on an act or an agreement, rather than persons at a table. */
    boolean are(int v, Trigger trigger, TableNoun talks) {
        VerbGroup verb = line.verbs.get(v);
        if (!lexicon.headFirst
                || trigger.kind() != Kind.MEETING
                || !verb.lemma().equals(lexicon.copula)
                || verb.negated()
                || line.marker(talks.first()) != Relation.IN
                || !opens(talks.last() + 1)) {
            return false;
        }
        VerbGroup next = line.verbAt(talks.last() + 2);
        boolean act = next != null && next.mood() == Mood.INFINITIVE;
        boolean paper = line.nouns.stream()
                .anyMatch(n -> n.first() == talks.last() + 2 && lexicon.isOf(n.key(), Kind.AGREEMENT));
        List<Line.Actor> who = clauses.subjects(v);
        return (act || paper)
                && !who.isEmpty()
                && who.stream().allMatch(a -> a.mention().type() == ActorMention.Type.STATE);
    }

    /**
     * The negotiation that talks of states on a paper are, in a language whose nouns come last: "talks on a tax treaty began in
     * May"; the same trigger where persons meet or no paper is named.
     */
    public Trigger onPaper(Trigger trigger, @Nullable TableNoun talks, Cast cast, boolean isUnderWay) {
        if (lexicon.headFirst
                || talks == null
                || trigger.kind() != Kind.MEETING
                || !trigger.subtype().equals("talks")
                || cast.all().stream().anyMatch(p -> p.name() != null || p.office() != null)
                || !isOnPaper(talks)) {
            return trigger;
        }
        return new Trigger(
                Kind.AGREEMENT,
                "negotiation",
                Frame.SIGN,
                isUnderWay ? Status.ONGOING : null,
                false,
                trigger.topic(),
                trigger.rule());
    }

    /** What talks on a paper report, whose verb is given. */
    Trigger of(Trigger trigger, @Nullable TableNoun talks, Cast cast, int v) {
        return begun(onPaper(trigger, talks, cast, isUnderWay(v)), v);
    }

    /** Whether a verb tells that something goes on: "have begun", "are continuing". */
    private boolean isUnderWay(int v) {
        Effect effect = clauses.effect(v);
        return lasts(v) && (effect == Effect.BEGIN || effect == Effect.CONTINUE || clauses.isCopula(v));
    }

    /** Whether the tense of a verb reaches into the present. */
    public boolean lasts(int v) {
        VerbGroup.Tense tense = line.verbs.get(v).tense();
        return tense == VerbGroup.Tense.PERFECT
                || tense == VerbGroup.Tense.PRESENT
                || tense == VerbGroup.Tense.PROGRESSIVE;
    }

    /** "Have begun negotiating a scheme": a negotiation under way. */
    private Trigger begun(Trigger trigger, int v) {
        boolean begun = !lexicon.headFirst
                && trigger.subtype().equals("negotiation")
                && line.verbs.get(v).mood() == Mood.PARTICIPLE
                && v > 0
                && clauses.effect(v - 1) == Effect.BEGIN
                && line.verbs.get(v - 1).tense() == VerbGroup.Tense.PERFECT;
        return begun
                ? new Trigger(
                        trigger.kind(),
                        trigger.subtype(),
                        trigger.frame(),
                        Status.ONGOING,
                        false,
                        trigger.topic(),
                        trigger.rule())
                : trigger;
    }

    /** "Talks on a free trade agreement", "negotiations for a loan": a paper, with "a" or by itself, is what they are on. */
    private boolean isOnPaper(TableNoun talks) {
        int on = talks.last() + 1;
        while (on < line.tokens.size() && isAside(on)) {
            on++; // "talks with X on", "talks between X and Y on"
        }
        if (line.marker(on) != Relation.ON && line.marker(on) != Relation.FOR && line.marker(on) != Relation.TO) {
            return false;
        }
        for (TableNoun noun : line.nouns) {
            boolean near = noun.first() > on && noun.first() - on <= PAPER && line.noVerbBetween(on + 1, noun.first());
            boolean paper = lexicon.isOf(noun.key(), Kind.AGREEMENT) || lexicon.isOf(noun.key(), Kind.AID);
            if (near && paper && isUnbroken(on + 1, noun.first())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is only of those who talk. */
    private boolean isAside(int token) {
        Relation marker = line.marker(token);
        return marker == Relation.WITH
                || marker == Relation.BETWEEN
                || marker == Relation.AND
                || line.actors.stream().anyMatch(a -> a.first() <= token && token <= a.last())
                || lexicon.definites.contains(line.tokens.get(token).norm());
    }

    private boolean isUnbroken(int from, int to) {
        for (int t = from; t < to; t++) {
            if (!line.tokens.get(t).isWord() || line.marker(t) != null) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word joins to talks what they are on: "ku", "byo". */
    private boolean opens(int token) {
        Relation marker = line.marker(token);
        return marker == Relation.ON
                || marker == null
                        && token < line.tokens.size()
                        && line.tokens.get(token).isWord()
                        && line.verbAt(token) == null;
    }

    /** The negotiation that such talks are. */
    Trigger of(Trigger talks) {
        return new Trigger(
                Kind.AGREEMENT, "negotiation", Frame.SIGN, Status.ONGOING, false, talks.topic(), talks.rule());
    }

    /** Whether a verb is only what is talked of: "ibiganiro ku kohereza abarimu", talks on sending teachers. */
    boolean isSubject(int v) {
        VerbGroup verb = line.verbs.get(v);
        int on = verb.first() - 1;
        if (!lexicon.headFirst || verb.mood() != Mood.INFINITIVE || on < 1 || !opens(on)) {
            return false;
        }
        for (TableNoun noun : line.nouns) {
            if (noun.last() == on - 1 && lexicon.isOf(noun.key(), Kind.MEETING)) {
                return true;
            }
        }
        return false;
    }
}
