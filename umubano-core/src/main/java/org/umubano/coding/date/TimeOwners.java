package org.umubano.coding.date;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.TimeForms;
import org.umubano.coding.story.Draft;
import org.umubano.coding.verb.SameThing;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.time.CalendarExpression;
import org.umubano.time.RawTime;

/** Whose a time of a sentence is: that of the act whose trigger stands nearest, where the ends of clauses between count more. */
final class TimeOwners {

    /** No date of an act: beyond "according to". */
    private static final int FAR = 1000;

    /** How far after its year the noun of a paper may stand: "the 2015 framework energy accord". */
    private static final int NEAR = 3;

    /** What is done to a paper that was signed before. */
    private static final Set<String> DONE_TO = Set.of("terminated", "suspended", "renewed", "ratified", "in-force");

    private TimeOwners() {}

    /** The act that a time belongs to; null for none. */
    static @Nullable Draft owner(Line line, RawTime raw, List<Draft> drafts, EventLexicon lexicon) {
        for (Draft draft : drafts) {
            if (raw.equals(draft.namedBy)) {
                return draft;
            }
        }
        Draft inner = SameThing.ofParticiple(line, line.tokenAt(raw.start()), drafts);
        if (inner != null) {
            return inner; // "an agreement signed in 2019 was ratified on Monday"
        }
        Draft best = nearest(line, raw, drafts, lexicon);
        return best != null && best.kind == Kind.AGREEMENT && DONE_TO.contains(best.subtype) && isOfPaper(line, raw)
                ? null
                : best;
    }

    /** The nearest of the acts that a time may be of; null for none. */
    private static @Nullable Draft nearest(Line line, RawTime raw, List<Draft> drafts, EventLexicon lexicon) {
        Draft best = null;
        int least = FAR;
        for (Draft draft : drafts) {
            if (!isOfOtherClause(line, raw, draft, lexicon)
                    && !isOfSaying(line, raw, draft, lexicon)
                    && !isOfOtherAct(line, raw, draft, lexicon)) {
                int distance = distance(line, raw, draft);
                if (distance < least) {
                    least = distance;
                    best = draft;
                }
            }
        }
        return best;
    }

    /** Whether a time is of another clause, or what an act has with it is told otherwise. */
    private static boolean isOfOtherClause(Line line, RawTime raw, Draft draft, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        if (draft.namedBy != null
                || draft.mentioned
                || draft.kind == Kind.STATEMENT && SayingTimes.isInContent(line, draft, at)) {
            return true; // a time in what is said is no time of saying it
        }
        if (NotWhen.isAfter(line, raw, draft, lexicon) || NotWhen.isBeforeAfter(line, raw, draft, lexicon)) {
            return true; // "fifteen years after negotiations broke off": of the breaking off
        }
        if (Stays.isOfOther(line, raw, draft, lexicon) || TimeForms.isVagueSince(line, at, draft.first)) {
            return true; // "met X, who was on a visit, on Monday"
        }
        int end = line.tokenAt(raw.end() - 1);
        if (draft.last < at
                && (SharedDates.opensClause(line, at, end)
                        || MainClauses.opens(line, at, end)
                        || MainClauses.isOfVerbBehind(line, at, end, draft))) {
            return true; // "recalled its own and, on Saturday, the president signed": of the signing
        }
        // "was signed in April 2021, and in September 2022 two ministers came": of the signing
        return MainClauses.isOfClauseBefore(line, at, draft);
    }

    /** Whether a time is that of saying what an act is told in. */
    private static boolean isOfSaying(Line line, RawTime raw, Draft draft, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        return SayingTimes.isOfTelling(
                        line, at, draft, lexicon) // "said on Wednesday that the deal it signed on 1 January"
                || SayingTimes.isOfJudging(line, at, draft, lexicon) // "said on Friday that the meeting was a success"
                || lexicon.headFirst
                        && SayingTimes.isOfWord(
                                line, at, draft, lexicon); // "yavuze ku wa Kabiri ko amasezerano basinye mu 2022"
    }

    /** Whether a time is of something else that stands nearer to it than an act. */
    private static boolean isOfOtherAct(Line line, RawTime raw, Draft draft, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        if (isOfGoing(line, at, draft)) {
            return true; // "arrived on Tuesday to attend the summit": of the arrival
        }
        if (isOfSigning(line, at, draft, lexicon) || isOfDatedPaper(line, at, draft, lexicon)) {
            return true; // "discussed the roadmap signed in July": of the signature
        }
        if (lexicon.headFirst && WhenTold.isOfMain(line, at, draft, lexicon)) {
            return true; // "amasezerano A yasinyanye na B yasheshwe ku wa Gatanu": of the ending
        }
        if (ParticipleTimes.isOfObject(line, raw, at, draft, lexicon)
                || ParticipleTimes.isOfNoun(line, raw, at, draft, lexicon)
                || ParticipleTimes.isOfPurpose(line, raw, at, draft, lexicon)) {
            return true; // "freed two citizens detained since 2022": of the detention
        }
        return isInApposition(line, at, draft, lexicon) // "X, sworn in on Monday, travelled"
                // "received the guests of the plant that they agreed on in 2023": of the agreeing
                || isAside(line, raw, at, draft, lexicon);
    }

    /** Whether a time stands before the summit that somebody who has left or come is to attend. */
    private static boolean isOfGoing(Line line, int at, Draft draft) {
        VerbGroup purpose = line.verbAt(draft.first);
        boolean open = draft.kind == Kind.SUMMIT
                && draft.status == Status.PLANNED
                && purpose != null
                && purpose.agreement() == 0
                && purpose.mood() == VerbGroup.Mood.INFINITIVE
                && at < purpose.first();
        VerbGroup before = open ? WhenTold.lastBefore(line, draft.first) : null;
        return before != null
                && before.isFinite()
                && before.tense() != VerbGroup.Tense.FUTURE
                && before.tense() != VerbGroup.Tense.FUTURE_IN_PAST;
    }

    /** Whether a time stands between two commas, behind a participle that says more of somebody, and an act outside. */
    private static boolean isInApposition(Line line, int at, Draft draft, EventLexicon lexicon) {
        if (lexicon.headFirst) {
            return false;
        }
        int open = at;
        while (open > 0 && !line.isComma(open)) {
            open--;
        }
        int close = at;
        while (close < line.tokens.size() && !line.isComma(close)) {
            close++;
        }
        VerbGroup told = line.verbAt(open + 1);
        VerbGroup finite = finiteBetween(line, open, close);
        int before = open - 1;
        return open > 0
                && close < line.tokens.size()
                && draft.first > close
                && told != null
                && (told.mood() == VerbGroup.Mood.PARTICIPLE && told.passive() || isClosing(line, told, close))
                && (finite == null || finite == told)
                && (line.actors.stream().anyMatch(a -> a.last() == before)
                        || line.spans.stream().anyMatch(s -> s.last() == before)); // "in Abuja, closed since Monday,"
    }

    /** Whether the form of a verb may be a participle, and the main verb follows the comma that closes its words. */
    private static boolean isClosing(Line line, VerbGroup told, int close) {
        return told.first() == told.last() && told.tense() == VerbGroup.Tense.PAST && line.verbAt(close + 1) != null;
    }

    /** Whether a time stands in a relative clause, with a verb of its own, to which an act does not belong. */
    private static boolean isAside(Line line, RawTime raw, int at, Draft draft, EventLexicon lexicon) {
        if (draft.status == Status.PLANNED || draft.subtype.equals("invitation")) {
            return false; // "invited him to the fair, which opens on 7 November"
        }
        boolean day = !(raw.meaning() instanceof CalendarExpression.Duration);
        if (day && !lexicon.headFirst && isOfNoun(line, at, draft, lexicon)) {
            return true;
        }
        VerbGroup told = line.verbAt(draft.first);
        if (told != null && told.agreement() > 0 && isOfRelative(line, at, told, lexicon)) {
            return true;
        }
        for (int t = at - 1; t > 0; t--) {
            if (line.tokens.get(t).form().equals(";") || line.isComma(t) && finiteBetween(line, t, at) != null) {
                return false; // "people who cross the sea, the minister said on Tuesday"
            }
            if (line.marker(t) == Relation.WHO) {
                VerbGroup verb = finiteBetween(line, t, at);
                if (verb != null && draft.kind == Kind.SUMMIT && lexicon.governors.get(verb.lemma()) == Effect.END) {
                    return false; // "was the host of the summit, which ended on Friday"
                }
                boolean inside = draft.last > t && draft.first < at;
                return verb != null
                        && verb.agreement() == 0
                        && !inside
                        && (draft.last < t || draft.kind != Kind.VISIT && isClosed(line, at, draft));
            }
        }
        return false;
    }

    /** "Gave aid after the floods of 7 December", "under an agreement of May 2021": of the noun before it. */
    private static boolean isOfNoun(Line line, int at, Draft draft, EventLexicon lexicon) {
        int noun = at - 2;
        return noun > draft.last
                && line.marker(at - 1) == Relation.OF
                && line.marker(noun) == null
                && line.verbAt(noun) == null
                && line.tokens.get(noun).isWord()
                && lexicon.sources.find(line.tokens).stream().noneMatch(s -> s.last() == noun);
    }

    /**
     * "Yohereje abatabazi mu gihugu cyibasiwe n'umutingito ku wa Kabiri", sent rescuers to the country that a quake struck on
     * Tuesday: of the relative verb between, in a language whose verbs agree.
     */
    private static boolean isOfRelative(Line line, int at, VerbGroup told, EventLexicon lexicon) {
        VerbGroup last = null;
        for (VerbGroup verb : line.verbs) {
            last = verb.last() < at ? verb : last;
        }
        if (last == null
                || last.first() <= told.last() + 1
                || at - last.last() > NEAR_RELATIVE
                || lexicon.happens.contains(last.lemma())
                || !line.tokens.get(last.first() - 1).isWord()) {
            return false;
        }
        boolean relative = last.relative();
        for (int t = told.last() + 1; t < at; t++) {
            Relation marker = line.marker(t);
            if (t > last.last() && line.isComma(t)
                    || !relative && (marker == Relation.CLAUSE || marker == Relation.THAT)) {
                return false;
            }
        }
        if (!relative && (isOfAnother(line, told, last) || ObjectRelatives.is(line, told, last, lexicon))) {
            return true;
        }
        Relation next = line.marker(last.last() + 1);
        boolean agent = next == Relation.AND || next == Relation.WITH || next == Relation.BY;
        return relative || last.passive() && agent && last.agreement() != told.agreement();
    }

    /** "An answer to what Algeria did on Sunday": a verb of somebody else right before it. */
    private static boolean isOfAnother(Line line, VerbGroup told, VerbGroup last) {
        return last.isFinite()
                && !last.passive()
                && line.actors.stream()
                        .anyMatch(a -> a.last() == last.first() - 1
                                && a.first() > told.last() + 1
                                && !line.isComma(a.first() - 1)
                                && a.relation() == Relation.BARE
                                && a.mention().reference() == null);
    }

    /** How far behind a relative verb its time may stand. */
    private static final int NEAR_RELATIVE = 5;

    /** Whether a comma closes the relative clause before an act. */
    private static boolean isClosed(Line line, int at, Draft draft) {
        for (int t = at; t < draft.first; t++) {
            if (line.isComma(t)) {
                return true;
            }
        }
        return false;
    }

    static @Nullable VerbGroup finiteBetween(Line line, int from, int to) {
        for (VerbGroup verb : line.verbs) {
            if (verb.isFinite() && verb.first() > from && verb.last() < to) {
                return verb;
            }
        }
        return null;
    }

    /** How far behind the participle the time may stand. */
    private static final int SIGNED = 3;

    /** Whether a time is that of a paper's signature, told by a participle right behind the noun, and not of an act before. */
    private static boolean isOfSigning(Line line, int at, Draft draft, EventLexicon lexicon) {
        for (VerbGroup verb : line.verbs) {
            boolean near = verb.last() < at && at - verb.last() <= SIGNED && verb.first() > draft.last + 1;
            boolean bare = near
                    && verb.agreement() == 0
                    && verb.passive()
                    && !verb.isFinite()
                    && line.tokens.get(verb.first() - 1).isWord();
            if (bare
                    && draft.kind != Kind.AGREEMENT
                    && lexicon.verbs.getOrDefault(verb.lemma(), List.of()).stream()
                            .anyMatch(t -> t.trigger() != null && t.trigger().kind() == Kind.AGREEMENT)) {
                return true;
            }
        }
        return false;
    }

    /** "Baganiriye ku masezerano yo mu 2023", they talked of the agreement of 2023: of its signature, which is told by its date. */
    private static boolean isOfDatedPaper(Line line, int at, Draft draft, EventLexicon lexicon) {
        boolean signs = draft.kind == Kind.AGREEMENT && !DONE_TO.contains(draft.subtype);
        return at > 1
                && !signs
                && lexicon.dated.ofs().contains(line.tokens.get(at - 1).norm())
                && line.nouns.stream()
                        .anyMatch(n ->
                                n.last() == at - 2 && lexicon.dated.papers().contains(n.key()));
    }

    /** "The tax treaty of 1965", "the 2015 accord": the year of a paper, not of what is done to it. */
    private static boolean isOfPaper(Line line, RawTime raw) {
        int at = line.tokenAt(raw.start());
        boolean year = line.tokens.get(at).form().length() == 4
                && Character.isDigit(line.tokens.get(at).form().charAt(0))
                && line.tokens.get(at).end() == raw.end();
        if (!year || at == 0) {
            return false;
        }
        if (line.marker(at - 1) == Relation.OF) {
            return line.nouns.stream().anyMatch(n -> n.last() == at - 2);
        }
        return line.marker(at - 1) == null
                && line.nouns.stream()
                        .anyMatch(n -> n.first() > at
                                && n.first() - at <= NEAR
                                && line.noVerbBetween(at + 1, n.first())
                                && line.tokens.subList(at + 1, n.first()).stream()
                                        .allMatch(t -> t.isWord()));
    }

    /** How far a time stands from the trigger of an act; the end of a clause between counts more. */
    static int distance(Line line, RawTime raw, Draft draft) {
        int at = line.tokenAt(raw.start());
        int distance = at >= draft.last ? at - draft.last : (draft.first - at) + 2;
        int from = Math.min(at, draft.last);
        int to = Math.max(at, draft.first);
        int end = line.tokenAt(raw.end() - 1);
        if (at < draft.first && at > 0 && line.marker(end + 1) == Relation.AND && line.verbAt(end + 2) != null) {
            distance += 20; // "rang them on Sunday and offered to mediate": the time is of the verb before "and"
        } else if (at < draft.first && line.marker(draft.first - 1) == Relation.AND) {
            distance += 6; // "signed it in 2022 and at last renewed it"
        }
        for (int t = from; t < to; t++) {
            Relation marker = line.marker(t);
            boolean semicolon = line.tokens.get(t).form().equals(";");
            if (t > draft.last && MainClauses.isOpened(line, t, at)
                    || semicolon && t < draft.first && MainClauses.hasFinite(line, t)) {
                distance += FAR; // "has sent instructors, and the Union agreed in July"
                continue;
            }
            if (marker == Relation.ACCORD && t > draft.last) {
                distance += FAR; // "as a summit on 8 February had asked"
            } else if ((marker == Relation.CLAUSE || semicolon)
                    && t > draft.last
                    && (hasFiniteBetween(line, t, at) || hasGerundBetween(line, t, at))) {
                distance += FAR; // "on a visit, his first since he took office in January"
            } else if (marker == Relation.THAT && t > draft.last && draft.status.isDone() && hasComing(line, t, at)) {
                distance += FAR; // "agreed that it will be opened in July 2026"
            } else if (marker == Relation.WHO
                    && t > draft.last
                    && draft.status != Status.PLANNED
                    && hasComing(line, t, at)) {
                distance += FAR; // "is on a visit, during which she is to speak on Wednesday"
            } else if (marker == Relation.CLAUSE || marker == Relation.WHO || semicolon) {
                distance += 8;
            } else if (line.verbAt(t) != null && t > draft.last) {
                distance += 3;
            }
        }
        return distance;
    }

    private static boolean hasComing(Line line, int from, int to) {
        return line.verbs.stream()
                .anyMatch(v -> v.tense() == VerbGroup.Tense.FUTURE && v.first() > from && v.last() < to);
    }

    /** "Her first visit after taking office last month": in a language whose verbs do not agree, a verb in -ing right there. */
    private static boolean hasGerundBetween(Line line, int from, int to) {
        return line.verbs.stream()
                .anyMatch(v -> v.first() == from + 1
                        && v.last() < to
                        && v.agreement() == 0
                        && v.mood() == VerbGroup.Mood.PARTICIPLE
                        && !v.passive());
    }

    private static boolean hasFiniteBetween(Line line, int from, int to) {
        return line.verbs.stream().anyMatch(v -> v.isFinite() && v.first() > from && v.last() < to);
    }
}
