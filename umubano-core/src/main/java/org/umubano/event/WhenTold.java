package org.umubano.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.language.VerbGroup;
import org.umubano.text.Phrases;
import org.umubano.time.Direction;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;

/** Sentences that only say when what was told before was done or said, and times that are of neither. */
final class WhenTold {

    private WhenTold() {}

    /**
     * "Byabaye ku wa 13", "byatangajwe na X ku wa 13", it happened, it was announced on the 13th: a verb that agrees with
     * what was told, and a time before any other verb; or "ni amakuru yatangajwe", it is news that was announced.
     */
    static boolean isDone(Line line, EventLexicon lexicon) {
        if (line.times.isEmpty() || line.verbs.isEmpty()) {
            return false;
        }
        VerbGroup verb = line.verbs.get(0).mood() == VerbGroup.Mood.INFINITIVE && line.verbs.size() > 1
                ? line.verbs.get(1) // "the act of giving it took place on Wednesday"
                : line.verbs.get(0);
        int at = line.tokenAt(line.times.get(0).start());
        boolean news = verb.first() == 2
                        && verb.passive()
                        && lexicon.occasions.news.contains(line.tokens.get(1).norm())
                || (verb.first() == 1
                                || verb != line.verbs.get(0)
                                        && line.verbs.get(0).last() == verb.first() - 1)
                        && lexicon.happens.contains(verb.lemma())
                        && lexicon.occasions.news.contains(line.tokens.get(0).norm());
        return (verb.agreement() == 8 && verb.first() <= 1 || news)
                && verb.last() < at
                && line.noVerbBetween(verb.last() + 1, at);
    }

    /** "Yabivugiye i Accra ku wa Gatatu", he said it in Accra on Wednesday: a verb that has what was told as its object. */
    static boolean isSaid(Line line) {
        if (line.verbs.isEmpty() || line.verbs.get(0).object() != 8) {
            return false;
        }
        VerbGroup verb = line.verbs.get(0);
        int at = line.tokenAt(line.times.get(0).start());
        boolean near = line.noVerbBetween(verb.last() + 1, at) || line.times.size() == 1 && line.verbs.size() == 2;
        return verb.first() <= 2 && verb.last() < at && near;
    }

    /** "The agreement was signed in Lusaka on Tuesday": what a demonstrative points to, with its verb and a time behind it. */
    static boolean isOfThat(Line line, Draft act, EventLexicon lexicon) {
        if (line.times.isEmpty() || line.nouns.isEmpty() || line.verbs.isEmpty()) {
            return false;
        }
        Line.Noun noun = line.nouns.get(0);
        VerbGroup verb = line.verbs.get(0);
        int at = line.tokenAt(line.times.get(0).start());
        boolean points = noun.first() <= 1
                && (lexicon.demonstratives.contains(line.tokens.get(0).norm())
                        || lexicon.definites.contains(line.tokens.get(0).norm()));
        return points
                && line.actors.isEmpty()
                && verb.first() > noun.last()
                && verb.isFinite()
                && verb.last() < at
                && line.noVerbBetween(verb.last() + 1, at)
                && lexicon.verbs.getOrDefault(verb.lemma(), List.of()).stream()
                        .anyMatch(t -> t.trigger() != null && t.trigger().kind() == act.kind);
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
        if (at < statement.first && isBeforeSaying(line, statement, at)) {
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

    /** "The link will open in June, the minister told his hosts": a time of the clause that is said, before who says it. */
    private static boolean isBeforeSaying(Line line, Draft statement, int at) {
        VerbGroup said = line.verbAt(statement.first);
        VerbGroup before = lastBefore(line, at);
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

    /** "He arrived in the capital on 27 May": the first verb of the sentence tells an arrival, with the time behind it. */
    static boolean isArrival(Line line, EventLexicon lexicon) {
        if (line.times.isEmpty() || line.verbs.isEmpty() || line.verbs.get(0).first() > 1) {
            return false;
        }
        VerbGroup verb = line.verbs.get(0);
        int at = line.tokenAt(line.times.get(0).start());
        return verb.isFinite()
                && !verb.negated()
                && verb.last() < at
                && line.noVerbBetween(verb.last() + 1, at)
                && lexicon.verbs.getOrDefault(verb.lemma(), List.of()).stream()
                        .anyMatch(t -> t.with().isEmpty()
                                && t.trigger() != null
                                && t.trigger().subtype().equals("arrival"));
    }

    /** "Extended their swap deal until 2029": the end of what was agreed on, and not when. */
    static boolean isUntil(Line line, RawTime raw, @Nullable Draft owner, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        boolean isUntil = lexicon.untils.contains(line.tokens.get(at).norm())
                || at > 0 && lexicon.untils.contains(line.tokens.get(at - 1).norm());
        return isUntil
                && owner != null
                && (owner.kind == Kind.AGREEMENT || owner.kind == Kind.AID || owner.kind == Kind.STATEMENT);
    }

    /** Whether a time stands after "since". */
    static boolean isSince(Line line, RawTime raw, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        return lexicon.sinces.contains(line.tokens.get(at).norm())
                || at > 0 && lexicon.sinces.contains(line.tokens.get(at - 1).norm());
    }

    /**
     * Whether a time is that of the verb by which something to come is told, not of what is to come: "on 10 March China
     * announced that it would", "announced on Friday that he will", "will send troops, the army said on Tuesday".
     */
    static boolean isOfSaying(Line line, RawTime raw, Draft act, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        int end = line.tokenAt(raw.end() - 1);
        VerbGroup before = lastBefore(line, at);
        if (act.status == Status.CANCELLED || act.status == Status.DENIED) {
            return line.marker(end + 1) != Relation.OWNER
                    && OtherTimes.isOfUndoing(line, before, at, end, act, lexicon);
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
        if (before != null && !own && tells(before, act.first > end, lexicon) && !opens(line, before.last(), at)) {
            return act.first > end || act.last < before.first() && isOutside(line, act, before);
        }
        for (int t = end + 1; t < act.first; t++) {
            VerbGroup verb = line.verbAt(t);
            if (verb != null) {
                return tells(verb, true, lexicon) && opens(line, verb.last(), act.first);
            }
        }
        return false;
    }

    /** Where the time of an act lies by how it stands; one it was set for lies ahead: "the talks planned for Friday were put off". */
    static Direction direction(Line line, RawTime raw, Draft act, EventLexicon lexicon) {
        if (act.present) {
            VerbGroup told = lastBefore(line, line.tokenAt(raw.start()));
            boolean begun =
                    told != null && told.first() > act.last && told.isFinite() && told.tense() == VerbGroup.Tense.PAST;
            return begun ? Direction.PAST : Direction.FUTURE; // "is there on a visit that began on Sunday"
        }
        if (isOffered(line, act) && line.tokenAt(raw.start()) < act.first) {
            return Direction.PAST;
        }
        VerbGroup before = act.status == Status.CANCELLED ? lastBefore(line, line.tokenAt(raw.start())) : null;
        return before != null
                        && (lexicon.governors.get(before.lemma()) == Effect.PLAN
                                || before.tense() == VerbGroup.Tense.FUTURE
                                || before.tense()
                                        == VerbGroup.Tense.FUTURE_IN_PAST) // "a trip he was to have made on Monday"
                ? Direction.FUTURE
                : direction(act.status);
    }

    static Direction direction(Status status) {
        return switch (status) {
            case PLANNED, PROPOSED -> Direction.FUTURE;
            case HELD, PAST -> Direction.PAST;
            default -> Direction.UNKNOWN;
        };
    }

    /** "Offered on Sunday to mediate": what was proposed was proposed then. */
    static boolean isOffered(Line line, Draft act) {
        VerbGroup verb = act.status == Status.PROPOSED ? line.verbAt(act.first) : null;
        return verb != null && verb.isFinite() && verb.tense() == VerbGroup.Tense.PAST;
    }

    /** "A three-day visit that ends tomorrow": the last day of what lasts. */
    static boolean isEnd(Line line, RawTime raw, Draft act, EventLexicon lexicon) {
        boolean lasts = act.kind == Kind.VISIT || act.kind == Kind.SUMMIT || act.kind == Kind.COOPERATION;
        VerbGroup verb = lasts ? lastBefore(line, line.tokenAt(raw.start())) : null;
        return verb != null
                && verb.first() > act.last
                && verb.isFinite()
                && (line.marker(verb.first() - 1) == Relation.WHO || line.marker(verb.first() - 1) == Relation.THAT)
                && lexicon.governors.get(verb.lemma()) == Effect.END;
    }

    /** Whether the verb before a time tells of what was. */
    static boolean isTold(Line line, RawTime raw) {
        VerbGroup verb = lastBefore(line, line.tokenAt(raw.start()));
        return verb != null && verb.tense() != VerbGroup.Tense.PRESENT && verb.tense() != VerbGroup.Tense.FUTURE;
    }

    /** "At the end of a two-day visit": a length behind words that tell the end of what has it. */
    static boolean isClosing(Line line, RawTime raw, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        for (int t = at - 1; t >= Math.max(0, at - CLOSING) && !line.isComma(t); t--) {
            if (lexicon.closings.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** How far before a length "at the end of" may stand. */
    private static final int CLOSING = 4;

    /** "Sunday night's earthquake": a time that owns what is no act of the sentence. */
    static boolean isOfThing(Line line, RawTime raw, List<Draft> drafts, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        int end = line.tokenAt(raw.end() - 1);
        if (line.marker(end + 1) != Relation.OWNER) {
            return false;
        }
        for (Phrases.Hit<String> hit : lexicon.sources.find(line.tokens)) {
            if (hit.first() > end && hit.first() <= end + OWNED) {
                return false; // "said in Thursday's statement"
            }
        }
        for (Draft draft : drafts) {
            if (draft.first > end && draft.first <= end + OWNED) {
                return false; // "Monday's talks"
            }
        }
        for (Line.Noun noun : line.nouns) {
            boolean next = noun.first() > end && noun.first() <= end + OWNED;
            if (next
                    && drafts.stream()
                            .anyMatch(d ->
                                    d.kind != Kind.STATEMENT && lexicon.isOf(noun.key(), d.kind) && d.first < at)) {
                return false; // "will attend Tuesday's summit"
            }
        }
        return true;
    }

    /** How many tokens behind its owner the noun of an act may stand: "Monday's closed-door talks". */
    private static final int OWNED = 5;

    /** Whether a verb tells of an act: by saying it, or, with the act behind it, by agreeing, deciding, promising it. */
    private static boolean tells(VerbGroup verb, boolean over, EventLexicon lexicon) {
        Effect effect = lexicon.governors.get(verb.lemma());
        boolean done = verb.tense() == VerbGroup.Tense.PAST
                || verb.tense() == VerbGroup.Tense.PAST_PERFECT
                || verb.tense() == VerbGroup.Tense.PERFECT;
        boolean says = effect == Effect.SAY || effect == Effect.ANNOUNCE;
        return verb.isFinite() && done && (says || over && effect == Effect.PLAN && !verb.passive());
    }

    private static @Nullable VerbGroup lastBefore(Line line, int token) {
        VerbGroup out = null;
        for (VerbGroup verb : line.verbs) {
            out = verb.last() < token ? verb : out;
        }
        return out;
    }

    /** Whether a word that opens what is said stands between two tokens. */
    private static boolean opens(Line line, int from, int to) {
        for (int t = from + 1; t < to; t++) {
            if (line.marker(t) == Relation.THAT) {
                return true;
            }
        }
        return false;
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

    /** "Before the end of the year", "no later than 1 June": the last day of what is to come, not its first. */
    static boolean isDeadline(Line line, RawTime raw, TimeExpression time, Draft act, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        if (act.status != Status.PLANNED || act.kind == Kind.STATEMENT || time.to() == null || at == 0) {
            return false;
        }
        return isBy(line, at, lexicon);
    }

    /** Whether the word before a time makes of it the last day of what is to be done: "by", "no later than". */
    static boolean isBy(Line line, int at, EventLexicon lexicon) {
        for (Phrases.Hit<String> hit : lexicon.deadlines.find(line.tokens)) {
            if (hit.last() >= at - 1 && hit.first() <= at) {
                return true;
            }
        }
        return false;
    }

    /** "Agreed on Monday to build", "under a protocol signed on Monday": the day of what was done, not of what is to come. */
    static boolean isOfDeed(Line line, RawTime raw) {
        VerbGroup before = lastBefore(line, line.tokenAt(raw.start()));
        return before != null
                && before.agreement() == 0
                && (before.tense() == VerbGroup.Tense.PAST && before.isFinite()
                        || before.passive() && before.mood() == VerbGroup.Mood.PARTICIPLE);
    }

    /** Whether a time opens its sentence. */
    static boolean isFronted(Line line, RawTime raw) {
        return line.tokenAt(raw.start()) <= 2;
    }

    /** Whether a time stands after "as": in what others said or did before. */
    static boolean isUnderAs(Line line, RawTime raw) {
        for (int t = line.tokenAt(raw.start()) - 1; t >= 0; t--) {
            if (line.marker(t) == Relation.ACCORD) {
                return true;
            }
        }
        return false;
    }
}
