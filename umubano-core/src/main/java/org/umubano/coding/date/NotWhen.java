package org.umubano.coding.date;

import org.umubano.article.PartialDate;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.Reminders;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.coding.words.TableNoun;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.text.Phrases;
import org.umubano.time.ArticleDate;
import org.umubano.time.DateHow;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;

/** Times that stand nearest to an act and cannot be when it was: years that an agreement is for, the day an invitation was sent. */
final class NotWhen {

    private NotWhen() {}

    /** Whether a time is none of an act that it stands beside. */
    static boolean is(
            Line line, RawTime raw, TimeExpression time, Draft act, ArticleDate anchor, EventLexicon lexicon) {
        return isAhead(time, act, anchor)
                || isOnlyNow(line, raw, time, act, anchor, lexicon)
                || isOfInviting(line, raw, act)
                || isAim(line, raw, act, lexicon)
                || isOfName(line, raw, act)
                || isOfRounds(line, raw, time, anchor, lexicon)
                || isOfOtherNoun(line, raw, act, lexicon)
                || isYearOfAim(time, act, anchor)
                || isOfCrime(line, raw, lexicon)
                || isOfClauseSince(line, raw, act, lexicon)
                || isUnderSince(line, raw, act, lexicon)
                || isSinceOfOther(line, raw, act, lexicon)
                || isSinceOfDoer(line, raw, act, lexicon)
                || isToLeave(line, raw, act, lexicon)
                || line.tokenAt(raw.start()) < Reminders.over(line, act.first, lexicon)
                || Intervals.isBack(line, raw, lexicon)
                || Intervals.isAfterClause(line, raw, lexicon);
    }

    /** "Signed the plan for 2025 to 2030": what has been done is not of days that lie ahead of the article. */
    private static boolean isAhead(TimeExpression time, Draft act, ArticleDate anchor) {
        PartialDate news = anchor.date();
        PartialDate from = time.from();
        PartialDate to = time.to();
        if (act.status != Status.HELD
                || act.present
                || from == null
                || to == null
                || news == null
                || !news.isDay()
                || anchor.how() == ArticleDate.How.INFERRED) {
            return false;
        }
        boolean spans = !from.isDay() && !from.equals(to) && to.last().isAfter(news.last());
        return from.first().isAfter(news.last()) || spans && !lasts(act.kind);
    }

    /** Kinds of acts that may go on for years. */
    private static boolean lasts(Kind kind) {
        return switch (kind) {
            case VISIT, MEETING, SUMMIT, COOPERATION, FORCE, MISSION, DISPUTE -> true;
            case CALL, AGREEMENT, RELATIONS, ACCREDITATION, STATEMENT, AID -> false;
        };
    }

    /** "Ndagira ngo uyu munsi nizeze", today I wish to promise: in what somebody is quoted with, "today" is the day of his speech. */
    private static boolean isOnlyNow(
            Line line, RawTime raw, TimeExpression time, Draft act, ArticleDate anchor, EventLexicon lexicon) {
        return lexicon.headFirst
                && act.kind == Kind.STATEMENT
                && time.how() == DateHow.RELATIVE
                && time.from() != null
                && time.from().equals(anchor.date())
                && line.quoted[line.tokenAt(raw.start())];
    }

    /** "Invited him by letter on 23 January": the day of the letter, not of the visit; "to come in June" is of the visit. */
    private static boolean isOfInviting(Line line, RawTime raw, Draft act) {
        if (!act.subtype.equals("invitation") || line.verbAt(act.first) == null) {
            return false;
        }
        int at = line.tokenAt(raw.start());
        if (at < act.first) {
            return true;
        }
        for (int t = act.last + 1; t < at; t++) {
            Relation marker = line.marker(t);
            if (line.verbAt(t) != null || marker == Relation.TO || marker == Relation.FOR || marker == Relation.IN) {
                return false;
            }
        }
        return true;
    }

    /** "The victims of the genocide against the Tutsi in 1994": the year of what they died in, whoever honours them. */
    private static boolean isOfCrime(Line line, RawTime raw, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        for (Phrases.Hit<String> hit : lexicon.occasions.crimes.find(line.tokens)) {
            if (at > hit.last() && at - hit.last() <= 2 || line.tokenAt(raw.end() - 1) == hit.first() - 1) {
                return true;
            }
        }
        return false;
    }

    /** "Met for the third time this year", "ku nshuro ya gatatu muri uyu mwaka": in what it was so often, and not when it was. */
    private static boolean isOfRounds(
            Line line, RawTime raw, TimeExpression time, ArticleDate anchor, EventLexicon lexicon) {
        PartialDate from = time.from();
        PartialDate news = anchor.date();
        if (from == null || news == null || from.isDay() || !from.contains(news)) {
            return false;
        }
        int at = line.tokenAt(raw.start());
        for (int t = at - 1; t >= Math.max(0, at - ROUNDS) && line.verbAt(t) == null; t--) {
            if (lexicon.rounds.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** How far before its time the word for a round may stand: "nshuro ya gatatu [muri uyu mwaka]". */
    private static final int ROUNDS = 3;

    /** "The host agreement of the 2023 Women's Cup": a year within a name, with no word before it that makes a time of it. */
    private static boolean isOfName(Line line, RawTime raw, Draft act) {
        int at = line.tokenAt(raw.start());
        boolean alone = at > 0 && raw.end() - raw.start() == YEAR && at + 1 < line.tokens.size();
        if (!alone || act.kind == Kind.SUMMIT || act.kind == Kind.MEETING || line.marker(at) != null) {
            return false;
        }
        Relation before = line.marker(at - 1);
        boolean inWords = line.tokens.get(at - 1).isWord() && (before == null || before == Relation.OF);
        return inWords && line.tokens.get(at + 1).isCapitalised();
    }

    /** "Met to uphold the 2003 ceasefire": a year between an article and a noun that is not the one of the act. */
    private static boolean isOfOtherNoun(Line line, RawTime raw, Draft act, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        int next = at + 1;
        boolean alone = at > 0 && raw.end() - raw.start() == YEAR && next < line.tokens.size();
        if (!alone
                || lexicon.headFirst
                || !lexicon.definites.contains(line.tokens.get(at - 1).norm())
                || !line.tokens.get(next).isWord()
                || line.marker(next) != null
                || line.verbAt(next) != null) {
            return false;
        }
        boolean own = act.first <= next + OWN && act.last >= next
                || line.nouns.stream()
                        .anyMatch(n -> n.first() >= next && n.first() <= next + OWN && lexicon.isOf(n.key(), act.kind));
        return !own;
    }

    /** How far behind its year the noun of an act may stand: "the 2018 state visit". */
    private static final int OWN = 3;

    /** The characters of a year. */
    private static final int YEAR = 4;

    /** "Agreed to bring trade to 15 billion by 2030": by when what was agreed on is to be. */
    private static boolean isAim(Line line, RawTime raw, Draft act, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        boolean ahead = act.kind == Kind.AGREEMENT || act.kind == Kind.RELATIONS; // "was told to leave by Friday"
        if (act.status != Status.HELD || !ahead || at <= act.last) {
            return false;
        }
        return WhenTold.isBy(line, at, lexicon);
    }

    /** "Agreed to aim at two billion of trade this year": the year that the article is of tells no day of agreeing. */
    private static boolean isYearOfAim(TimeExpression time, Draft act, ArticleDate anchor) {
        PartialDate from = time.from();
        PartialDate news = anchor.date();
        return act.kind == Kind.AGREEMENT
                && act.subtype.equals("in-principle")
                && act.status == Status.HELD
                && from != null
                && from.month() == 0
                && news != null
                && from.contains(news);
    }

    /**
     * "A visit, his first since he came to power in 2013", "bavuganye bwa mbere kuva intambara yaduka mu 2022": a time with a
     * verb of its own behind "since".
     */
    private static boolean isOfClauseSince(Line line, RawTime raw, Draft act, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        boolean came = false;
        for (int t = at - 1; t >= 0 && !line.isComma(t); t--) {
            if (came && lexicon.sinces.contains(line.tokens.get(t).norm())) {
                return act.first < t || !lexicon.headFirst && act.first > at;
            }
            came |= line.verbAt(t) != null;
        }
        return false;
    }

    /** "Gave three diplomats until Friday to leave", "told him to go by May 7": by when, and not when it was said. */
    private static boolean isToLeave(Line line, RawTime raw, Draft act, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        boolean told = act.subtype.equals("expulsion") || act.subtype.equals("counter-measures");
        return told
                && act.status == Status.HELD
                && at > 1 // "told him to go by May 7 and got back in kind"
                && (WhenTold.isBy(line, at, lexicon) || LastDay.isUntil(line, at, lexicon));
    }

    /** "Returned a drum that had been in Copenhagen since 1840", "yari ifitanye na X kuva mu 2002": of another verb behind the act. */
    private static boolean isSinceOfOther(Line line, RawTime raw, Draft act, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        int since = lexicon.sinces.contains(line.tokens.get(at).norm()) ? at : at - 1;
        if (since <= act.last || !lexicon.sinces.contains(line.tokens.get(since).norm())) {
            return false;
        }
        VerbGroup before = WhenTold.lastBefore(line, since);
        return before != null
                && before.first() > act.last
                && (before.tense() == VerbGroup.Tense.PAST_PERFECT
                        || !lexicon.headFirst && before.lemma().equals(lexicon.copula));
    }

    /** "Uri ku butegetsi kuva mu 2012 yasuye X", who has been in power since 2012 visited X: the since of who does it. */
    private static boolean isSinceOfDoer(Line line, RawTime raw, Draft act, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        int since = lexicon.sinces.contains(line.tokens.get(at).norm()) ? at : at - 1;
        if (!lexicon.headFirst
                || since <= 0
                || act.first < at
                || !lexicon.sinces.contains(line.tokens.get(since).norm())) {
            return false;
        }
        VerbGroup before = WhenTold.lastBefore(line, since);
        return before != null
                && before.first() != act.first
                && since - before.last() <= OWN
                && !line.hasComma(before.last() + 1, since)
                && !line.hasComma(at, act.first);
    }

    /** "Kuva yarahira muri Werurwe amaze kujya muri Kenya", since he was sworn in in March he has been to Kenya. */
    private static boolean isUnderSince(Line line, RawTime raw, Draft act, EventLexicon lexicon) {
        if (!lexicon.headFirst || !lexicon.sinces.contains(line.tokens.get(0).norm())) {
            return false;
        }
        int at = line.tokenAt(raw.start());
        VerbGroup sworn = line.verbAt(1);
        return sworn != null && at > sworn.last() && line.noVerbBetween(sworn.last() + 1, at) && act.first > at;
    }

    /** Whether the last word of a time is "after": what it reckons from stands behind it. */
    static boolean isAfter(Line line, RawTime raw, Draft act, EventLexicon lexicon) {
        if (isOfAftermath(line, raw, act, lexicon)) {
            return true;
        }
        int end = line.tokenAt(raw.end() - 1);
        boolean outside = act.last < end || !line.isComma(end + 1) && line.hasComma(end + 1, act.first);
        return outside && lexicon.afters.contains(line.tokens.get(end).norm());
    }

    /** "Yafunze ambasade nyuma ya kudeta yo muri Nyakanga", closed it after the coup of July: when that was after which it is done. */
    private static boolean isOfAftermath(Line line, RawTime raw, Draft act, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        int of = at;
        while (of >= 0
                && of > at - 3
                && !lexicon.nounsOwn.contains(line.tokens.get(of).norm())) {
            of--; // "yo ku wa 3", "cyo muri Nyakanga", the pronoun within the time or before it
        }
        if (!lexicon.headFirst || of <= at - 3 || of <= act.last) {
            return false;
        }
        for (int t = of - 1; t > act.last && !line.isComma(t); t--) {
            VerbGroup verb = line.verbAt(t);
            if (verb != null && verb.isFinite()) {
                return false;
            }
            if (lexicon.sequels.contains(line.tokens.get(t).norm())) {
                int after = t;
                int last = of;
                return line.nouns.stream()
                        .noneMatch(n -> n.first() > after && n.last() < last && isGathering(n, lexicon));
            }
        }
        return false;
    }

    /** What is signed after the talks of Monday is signed on Monday. */
    private static boolean isGathering(TableNoun noun, EventLexicon lexicon) {
        return lexicon.isOf(noun.key(), Kind.MEETING)
                || lexicon.isOf(noun.key(), Kind.SUMMIT)
                || lexicon.isOf(noun.key(), Kind.VISIT)
                || lexicon.isOf(noun.key(), Kind.CALL);
    }

    /** Whether a time opens the sentence, with a comma between what it is reckoned from and an act. */
    private static boolean isFramed(Line line, RawTime raw, int end, Draft act) {
        return line.tokenAt(raw.start()) <= 1 && line.hasComma(end + 1, act.first);
    }

    /** "Was holding on Tuesday, a day after they had agreed": a time before such an amount is of nothing behind that. */
    static boolean isBeforeAfter(Line line, RawTime raw, Draft act, EventLexicon lexicon) {
        for (RawTime other : line.times) {
            int end = line.tokenAt(other.end() - 1);
            if (isFramed(line, raw, end, act)) {
                continue; // "In June, a month after they met, he flew to": of the flight
            }
            if (other.start() >= raw.end()
                    && act.first > end
                    && lexicon.headFirst
                    && lexicon.sinceDone.contains(
                            line.tokens.get(line.tokenAt(other.start())).norm())
                    && !line.hasComma(end + 1, act.first)) {
                return true; // "yatangaje ku Cyumweru, nyuma y'iminsi mike X ifunguye", some days after X opened
            }
            if (other.start() >= raw.end()
                    && act.first > end
                    && lexicon.afters.contains(line.tokens.get(end).norm())) {
                return true;
            }
        }
        return false;
    }
}
