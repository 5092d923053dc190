package org.umubano.coding.date;

import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.text.Phrases;
import org.umubano.time.RawTime;

/** The times of saying: sentences that only tell when something was said, and times that belong to who says it, not to what is said. */
final class SayingTimes {

    private SayingTimes() {}

    /** "Yabivugiye i Accra ku wa Gatatu", he said it in Accra on Wednesday: a verb that has what was told as its object. */
    static boolean isSaid(Line line, EventLexicon lexicon) {
        if (line.verbs.isEmpty() || line.verbs.get(0).object() != 8) {
            return false;
        }
        VerbGroup verb = line.verbs.get(0);
        int at = line.tokenAt(line.times.get(0).start());
        boolean near = line.noVerbBetween(verb.last() + 1, at) || line.times.size() == 1 && line.verbs.size() == 2;
        near |= line.verbs.size() > 1
                && lexicon.happens.contains(
                        line.verbs.get(1).lemma()) // "at talks that were held in Accra on Wednesday"
                && line.noVerbBetween(line.verbs.get(1).last() + 1, at);
        return verb.first() <= 2 && verb.last() < at && near;
    }

    /**
     * "He made the remarks in Harare on Tuesday", "she was speaking on Monday after talks": tells when what stands before was
     * said. The index of the time, or -1.
     */
    static int saidTime(Line line, Phrases<String> words) {
        if (line.times.isEmpty()) {
            return -1;
        }
        for (Phrases.Hit<String> hit : words.find(line.tokens)) {
            for (int i = 0; i < line.times.size(); i++) {
                int after = line.tokenAt(line.times.get(i).start()) - hit.last();
                if (after >= 1
                        && after <= SAID_SO
                        && !line.quoted[hit.first()]
                        && line.noVerbBetween(hit.last() + 1, hit.last() + after)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** How far behind "made the remarks" the time may stand, with a place between. */
    private static final int SAID_SO = 18;

    /** How far a time may stand from a verb of saying, with nothing between that opens what is said. */
    private static final int FAR_FROM_SAYING = 20;

    /** Nearer than this, nothing needs to be looked at. */
    private static final int NEAR_SAYING = 5;

    /** Whether a time belongs to what is said, not to the saying. */
    static boolean isInContent(Line line, Draft statement, int at) {
        if (line.marker(at - 1) == Relation.OF && at > statement.last + 1) {
            return true; // "condemned the attacks of September 18"
        }
        if (statement.first < at && at < statement.last && isUnderThat(line, statement, at)) {
            return true;
        }
        if (at < statement.first && (isBeforeSaying(line, statement, at) || isOutsideRelative(line, statement, at))) {
            return true;
        }
        if (at <= statement.last + NEAR_SAYING) {
            return false;
        }
        if (at > statement.last + FAR_FROM_SAYING || line.quoted[at]) {
            return true;
        }
        for (int t = statement.last + 1; t < at; t++) {
            Relation marker = line.marker(t);
            if (marker != null && marker.opensClause()
                    || marker == Relation.ACCORD
                    || line.quoted[t]
                    || line.verbAt(t) != null
                    || line.tokens.get(t).form().equals(";")) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Yavuze ko ibihano X yafashe muri Werurwe bidafite ishingiro", said that the sanctions that X imposed in March have no
     * ground: a time within the words that tell the statement, under "that".
     */
    private static boolean isUnderThat(Line line, Draft statement, int at) {
        for (int t = at - 1; t > statement.first; t--) {
            if (line.marker(t) == Relation.THAT) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time stands behind a verb of saying, before "that", and an act in what is said has a time of its own. */
    static boolean isOfWord(Line line, int at, Draft draft, EventLexicon lexicon) {
        VerbGroup told = at > draft.first || line.times.size() < 2 ? null : line.verbAt(draft.first);
        VerbGroup says = told == null ? null : WhenTold.lastBefore(line, at);
        Effect effect = says == null ? null : lexicon.governors.get(says.lemma());
        if (told == null || effect != Effect.SAY && effect != Effect.ANNOUNCE) {
            return false;
        }
        boolean that = false;
        for (int t = at; t < told.first() && line.verbAt(t) == null; t++) {
            that |= line.marker(t) == Relation.THAT;
        }
        return that
                && line.times.stream()
                        .mapToInt(o -> line.tokenAt(o.start()))
                        .anyMatch(o -> o > told.last() && line.noVerbBetween(told.last() + 1, o));
    }

    /** "Stems from the attack of 5 March, which Britain blames on": a time before the relative clause in which it is said. */
    private static boolean isOutsideRelative(Line line, Draft statement, int at) {
        VerbGroup said = line.verbAt(statement.first);
        for (int t = at + 1; said != null && said.agreement() == 0 && t < statement.first; t++) {
            if (line.marker(t) == Relation.WHO && line.isComma(t - 1)) {
                return line.noVerbBetween(t, said.first());
            }
        }
        return false;
    }

    /** "The link will open in June, the minister told his hosts": a time of the clause that is said, before who says it. */
    private static boolean isBeforeSaying(Line line, Draft statement, int at) {
        VerbGroup said = line.verbAt(statement.first);
        VerbGroup before = WhenTold.lastBefore(line, at);
        if (said == null
                || said.agreement() > 0
                || before == null
                || !before.isFinite()
                || line.marker(said.first() - 1) == Relation.AND) {
            return false;
        }
        boolean apart = false;
        for (int t = at; t < statement.first; t++) {
            apart |= line.isComma(t);
            if (line.marker(t) == Relation.WHO || line.marker(t) == Relation.CLAUSE) {
                return false; // "answers a letter of 3 May, in which he told"
            }
        }
        return apart;
    }

    /**
     * "In a statement on Monday the ministry said ...": where what was put out has a day, what was told right before is of it,
     * where its state put it out. The index of the time, or -1.
     */
    static int statementTime(Line line, EventLexicon lexicon) {
        if (line.times.isEmpty()) {
            return -1;
        }
        for (Phrases.Hit<String> hit : lexicon.sources.find(line.tokens)) {
            for (int i = 0; i < line.times.size(); i++) {
                int after = line.tokenAt(line.times.get(i).start()) - hit.last();
                boolean near = after >= 1 && after <= 5 || isPutOut(line, hit, hit.last() + after);
                if (near && !line.quoted[hit.first()]) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** "In a statement that the ministry put out on Monday": at the head of the sentence, with only its verb between. */
    private static boolean isPutOut(Line line, Phrases.Hit<String> paper, int at) {
        int verbs = 0;
        for (int t = paper.last() + 1; t < at; t++) {
            VerbGroup verb = line.verbAt(t);
            verbs += verb != null && verb.first() == t ? 1 : 0;
            if (line.isComma(t)) {
                return false;
            }
        }
        return verbs == 1 && paper.first() <= 2 && at - paper.last() <= FAR_FROM_PAPER && at > paper.last();
    }

    /** How far behind the statement its day may stand, with who put it out between. */
    private static final int FAR_FROM_PAPER = 16;

    /**
     * Whether a time is that of the verb by which something to come is told, not of what is to come: "on 10 March China
     * announced that it would", "announced on Friday that he will", "will send troops, the army said on Tuesday".
     */
    static boolean isOfSaying(Line line, RawTime raw, Draft act, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        int end = line.tokenAt(raw.end() - 1);
        VerbGroup before = WhenTold.lastBefore(line, at);
        if (act.status == Status.CANCELLED || act.status == Status.DENIED) {
            return line.marker(end + 1) != Relation.OWNER
                    && OtherTimes.isOfUndoing(line, before, raw, at, end, act, lexicon);
        }
        if (act.status != Status.PLANNED && act.status != Status.PROPOSED) {
            return false;
        }
        boolean own = before != null && before.first() <= act.last && act.first <= before.last();
        if (before != null
                && own
                && before.passive()
                && lexicon.governors.get(before.lemma()) == Effect.ANNOUNCE
                && line.marker(at - 1) != Relation.FOR) {
            return true; // "the visit was announced on Tuesday"
        }
        if (before != null && own && isPromised(line, before, at, lexicon)) {
            return true;
        }
        if (before != null
                && !own
                && WhenTold.tells(before, act.first > end, lexicon)
                && !WhenTold.opens(line, before.last(), at)) {
            return act.first > end || act.last < before.first() && isOutside(line, act, before);
        }
        for (int t = end + 1; t < act.first; t++) {
            VerbGroup verb = line.verbAt(t);
            if (verb != null) {
                return WhenTold.tells(verb, true, lexicon)
                        && (WhenTold.opens(line, verb.last(), act.first)
                                || lexicon.governors.get(verb.lemma()) == Effect.ANNOUNCE
                                        && !verb.passive()
                                        && !verb.relative()); // "on Monday announced a plan under which it will"
            }
        }
        return false;
    }

    /** "Promised a loan on Monday", against "promised a loan for 2026". */
    private static boolean isPromised(Line line, VerbGroup verb, int at, EventLexicon lexicon) {
        Relation marker = line.marker(at - 1);
        return !lexicon.headFirst
                && !verb.passive()
                && (verb.tense() == VerbGroup.Tense.PAST || verb.tense() == VerbGroup.Tense.PERFECT)
                && (lexicon.undertakings.contains(verb.lemma())
                        || lexicon.governors.get(verb.lemma()) == Effect.ANNOUNCE)
                && marker != Relation.FOR
                && marker != Relation.BY
                && marker != Relation.FROM;
    }

    /** "..., the army said": a comma or quotation mark parts what is said from who says it. */
    private static boolean isOutside(Line line, Draft act, VerbGroup saying) {
        for (int t = act.last + 1; t < saying.first(); t++) {
            if (line.isComma(t) || line.hasQuote(t)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time stands before a verb of saying over an act that has a time of its own behind it. */
    static boolean isOfTelling(Line line, int at, Draft draft, EventLexicon lexicon) {
        if (lexicon.headFirst || at > draft.first || line.times.size() < 2) {
            return false;
        }
        boolean told = false;
        for (VerbGroup verb : line.verbs) {
            told |= verb.first() > at
                    && verb.last() < draft.first
                    && verb.isFinite()
                    && lexicon.governors.get(verb.lemma()) == Effect.SAY;
        }
        VerbGroup own = line.verbAt(draft.first);
        for (RawTime other : line.times) {
            int there = line.tokenAt(other.start());
            if (told && own != null && there > own.last() && line.noVerbBetween(own.last() + 1, there)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a time stands beside a verb of saying, and what is said only judges an act that a noun tells of. */
    static boolean isOfJudging(Line line, int at, Draft draft, EventLexicon lexicon) {
        if (lexicon.headFirst || at > draft.first || line.verbAt(draft.first) != null) {
            return false;
        }
        boolean said = false;
        for (VerbGroup verb : line.verbs) {
            if (verb.first() > draft.first && verb.isFinite()) {
                return said && verb.lemma().equals(lexicon.copula) && !verb.passive();
            }
            said |= verb.last() < draft.first
                    && verb.isFinite()
                    && lexicon.governors.get(verb.lemma()) == Effect.SAY
                    && WhenTold.opens(line, Math.max(at, verb.last()), draft.first);
        }
        return false;
    }
}
