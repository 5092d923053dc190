package org.umubano.coding.date;

import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Effect;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.mention.ActorMention;
import org.umubano.time.CalendarExpression;
import org.umubano.time.RawTime;

/** Times beside an act that are those of something else: of its being called off, of the last such act before it. */
final class OtherTimes {

    /** How many tokens before a time "since" may stand: "since the coup of 2022". */
    private static final int SINCE = 4;

    private OtherTimes() {}

    /** "The first visit there since 2011", "the worst attack since May": when there was one before, or one as bad. */
    static boolean isOfFormer(Line line, RawTime raw, @Nullable Draft act, EventLexicon lexicon) {
        if (act != null && isOfPeak(line, raw, act, lexicon)) {
            return true;
        }
        if (act == null || act.kind != Kind.VISIT && act.kind != Kind.MEETING && act.kind != Kind.SUMMIT) {
            return false;
        }
        int at = line.tokenAt(raw.start());
        if (isFirstIn(line, raw, at, lexicon)) {
            return true;
        }
        boolean named = line.actors.stream()
                .anyMatch(a -> a.mention().type() == ActorMention.Type.PERSON && a.last() < act.first);
        if (WhenTold.isSince(line, raw, lexicon) && !named && line.verbAt(act.first) == null) {
            return false; // "it was the first visit by a minister since 2012": there was one in 2012
        }
        boolean since = false;
        for (int t = at; t >= Math.max(0, at - SINCE) && !since; t--) {
            since = lexicon.sinces.contains(line.tokens.get(t).norm());
            if (line.verbAt(t) != null && !lexicon.headFirst || line.isComma(t)) {
                return false;
            }
        }
        for (int t = at; since && t <= line.tokenAt(raw.end() - 1); t++) {
            since = !lexicon.untils.contains(line.tokens.get(t).norm()); // "kuva ku wa 5 kugeza ku wa 7"
        }
        for (int t = at - 1; since && t >= 0; t--) {
            if (lexicon.firsts.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "The biggest package since 2013", "the meeting is the first in Turkey since 2012", "the first since the war of 1973". */
    private static boolean isOfPeak(Line line, RawTime raw, Draft act, EventLexicon lexicon) {
        int at = line.tokenAt(raw.start());
        int since = at;
        while (since >= 0
                && at - since <= SINCE
                && !lexicon.sinces.contains(line.tokens.get(since).norm())) {
            since--;
        }
        boolean within = since >= 0
                && at - since <= SINCE
                && !lexicon.headFirst
                && line.noVerbBetween(since, at)
                && line.timeTokens(since + 1, at) == 0;
        for (int t = since - 1; within && t >= 0 && line.verbAt(t) == null; t--) {
            String word = line.tokens.get(t).norm();
            if (lexicon.peaks.contains(word)
                    || lexicon.firsts.contains(word)
                            && (at - since > 1 || act.first < t && !line.noVerbBetween(act.first + 1, t))) {
                return true;
            }
        }
        return false;
    }

    /** "The first trip of its kind in 12 years": how long there was none. */
    private static boolean isFirstIn(Line line, RawTime raw, int at, EventLexicon lexicon) {
        boolean open = raw.meaning() instanceof CalendarExpression.ByTense t
                && t.past() instanceof CalendarExpression.Duration;
        for (int t = at - 1; open && t >= 0 && !line.isComma(t) && line.verbAt(t) == null; t--) {
            if (lexicon.firsts.contains(line.tokens.get(t).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "Called off the visit on Friday", "on Friday denied that": a time of the verb that undoes the act. */
    static boolean isOfUndoing(
            Line line, @Nullable VerbGroup before, RawTime raw, int at, int end, Draft act, EventLexicon lexicon) {
        boolean within =
                before == null && at > act.first && line.verbAt(act.first) == null && !line.hasComma(act.first, at);
        if (within || isOfUndone(line, before, raw, at, act)) {
            return false; // "the visit on Friday was denied"
        }
        if (before != null) {
            return before.agreement() == 0 && before.isFinite() && undoes(line, before, lexicon);
        }
        for (int t = end + 1; t < line.tokens.size(); t++) {
            VerbGroup verb = line.verbAt(t);
            if (verb != null) {
                return verb.agreement() == 0
                        && verb.isFinite()
                        && (undoes(line, verb, lexicon) || verb.first() > act.last && at > act.last);
            }
        }
        return false;
    }

    /** "Denied a visit to Kigali on 12 March", "denied on Monday a visit on Friday": the time behind the act is its own. */
    private static boolean isOfUndone(Line line, @Nullable VerbGroup undoing, RawTime raw, int at, Draft act) {
        if (at <= act.last) {
            return false;
        }
        if (act.status == Status.DENIED && namesMonth(raw.meaning())) {
            return true;
        }
        return undoing != null
                && line.times.stream()
                        .mapToInt(t -> line.tokenAt(t.start()))
                        .anyMatch(t -> t > undoing.last() && t < act.first);
    }

    private static boolean namesMonth(CalendarExpression time) {
        return time instanceof CalendarExpression.Date date && date.month() > 0;
    }

    private static boolean undoes(Line line, VerbGroup verb, EventLexicon lexicon) {
        int next = verb.last() + 1;
        Effect phrasal = next < line.tokens.size()
                ? lexicon.governors.get(
                        verb.lemma() + " " + line.tokens.get(next).norm())
                : null;
        Effect effect = phrasal == null ? lexicon.governors.get(verb.lemma()) : phrasal;
        if (lexicon.staysAway.contains(verb.lemma())) {
            return false; // who skips a gathering on Friday skips that of Friday
        }
        return effect == Effect.CANCEL || effect == Effect.DENY || effect == Effect.ANNOUNCE || effect == Effect.SAY;
    }
}
