package org.umubano.coding.date;

import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.Relation;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.time.CalendarExpression;
import org.umubano.time.RawTime;
import org.umubano.time.Unit;

/**
 * Times of what befell the object of a verb before: "returned 22 bronzes looted in 1897", "freed two citizens detained since 2022",
 * "yarekuye abarobyi bafashwe muri Gicurasi", freed the fishermen caught in May. News is told by its day; a month, a year or a
 * "since" behind a participle, or behind a verb that agrees with the object, is of that verb.
 */
final class ParticipleTimes {

    /** How far behind the participle its time may stand: "deployed in the east of the country in". */
    private static final int REACH = 7;

    private ParticipleTimes() {}

    /** Whether a time is that of a verb that tells more of the object of an act. */
    static boolean isOfObject(Line line, RawTime raw, int at, Draft draft, EventLexicon lexicon) {
        if (draft.status == Status.PROPOSED || !isFar(raw.meaning())) {
            return false;
        }
        VerbGroup last = null;
        for (VerbGroup verb : line.verbs) {
            last = verb.last() < at ? verb : last;
        }
        return last != null && at - last.last() <= REACH && isMoreOf(line, draft, last, at, lexicon);
    }

    /**
     * "Basinye amasezerano yo gusana ikiraro cyasenyutse mu 2020", signed a deal on the repair of the bridge that fell in 2020: a
     * month or year right behind a verb that tells more of what is to be done. "Mu muhango wabaye", at the ceremony that was held,
     * is when it was done.
     */
    static boolean isOfPurpose(Line line, RawTime raw, int at, Draft draft, EventLexicon lexicon) {
        VerbGroup more = lexicon.headFirst && isFar(raw.meaning()) ? WhenTold.lastBefore(line, at) : null;
        if (more == null || !more.isFinite() || at - more.last() > 2 || more.first() <= draft.last + 1) {
            return false;
        }
        int noun = more.first() - 1;
        boolean isAt = line.marker(noun - 1) == Relation.IN
                && line.actors.stream().noneMatch(a -> a.last() == noun)
                && line.spans.stream().noneMatch(s -> s.last() == noun);
        for (VerbGroup verb : line.verbs) {
            if (!isAt && verb.mood() == VerbGroup.Mood.INFINITIVE && verb.first() > draft.last && verb.last() < noun) {
                return verb.first() > 0
                        && isOf(line.tokens.get(verb.first() - 1).norm(), lexicon);
            }
        }
        return false;
    }

    /** "Yo", or "ayo", the one of. */
    private static boolean isOf(String word, EventLexicon lexicon) {
        return lexicon.nounsOwn.contains(word)
                || word.length() > 2 && word.charAt(0) == 'a' && lexicon.nounsOwn.contains(word.substring(1));
    }

    /**
     * "Baganiriye ku mupaka wafunzwe mu 2021", talked about the border closed in 2021, "ibyavuye mu matora yo mu 2024", the
     * elections of 2024: a month or year of a noun behind the act.
     */
    static boolean isOfNoun(Line line, RawTime raw, int at, Draft draft, EventLexicon lexicon) {
        VerbGroup told = line.verbAt(draft.first);
        if (!lexicon.headFirst || told == null || !isFar(raw.meaning())) {
            return false;
        }
        VerbGroup last = WhenTold.lastBefore(line, at);
        int of = lexicon.nounsOwn.contains(line.tokens.get(at).norm()) ? at : at - 1;
        boolean apart = of - 1 > draft.last || of < draft.first && last != null;
        boolean day = raw.meaning() instanceof CalendarExpression.Date date && date.day() > 0;
        if (apart
                && !day
                && of > 0
                && lexicon.nounsOwn.contains(line.tokens.get(of).norm())
                && line.verbAt(of - 1) == null) {
            return !line.isComma(of - 1) && !isOfAct(line, of - 1, draft, lexicon);
        }
        int noun = last == null ? -1 : last.first() - 1;
        return last != null
                && last != told
                && last.passive()
                && at > draft.last + 1
                && last.first() > draft.last + 1
                && at - last.last() <= 2
                && (line.classesAt(noun).contains(last.agreement())
                        || last.agreement() == 2
                                && line.actors.stream()
                                        .anyMatch(a ->
                                                a.last() == noun && a.mention().count() != 1));
    }

    /** Whether the noun at a token names an act of the kind: "mu gitero cyo ku wa 13", in the attack of the 13th. */
    private static boolean isOfAct(Line line, int token, Draft draft, EventLexicon lexicon) {
        return line.nouns.stream().anyMatch(n -> n.last() == token && lexicon.isOf(n.key(), draft.kind))
                || token >= draft.first && token <= draft.last;
    }

    /** Whether a month or year is that of an act told by a verb that tells more of the object of another. */
    static boolean isOfObject(Line line, Draft dated, Draft draft, EventLexicon lexicon) {
        VerbGroup last = line.verbAt(dated.first);
        return last != null
                && dated.from != null
                && !dated.from.isDay()
                && (isMoreOf(line, draft, last, last.first(), lexicon) || isOfNoun(line, dated, draft, last, lexicon));
    }

    /** "Bahuye baganira ku mupaka wafunzwe mu 2021", talked of the border that was closed in 2021: no comma opens a clause before it. */
    private static boolean isOfNoun(Line line, Draft dated, Draft draft, VerbGroup last, EventLexicon lexicon) {
        int noun = last.first() - 1;
        return lexicon.headFirst
                && last.passive()
                && noun > draft.last + 1
                && dated.kind != draft.kind
                && line.classesAt(noun).contains(last.agreement())
                && !line.isComma(noun - 1)
                && line.verbAt(draft.first) != null;
    }

    private static boolean isMoreOf(Line line, Draft draft, VerbGroup last, int to, EventLexicon lexicon) {
        VerbGroup told = line.verbAt(draft.first);
        return told != null
                && told.isFinite()
                && !draft.subtype.equals("established") // "have had ties since 1973": what began them dates them
                && last.first() > told.last() + 1
                && (lexicon.headFirst || last.first() > draft.last)
                && line.tokens.get(last.first() - 1).isWord()
                && line.marker(last.first() - 1) == null
                && !isManner(line, last.first() - 2)
                && !lexicon.happens.contains(last.lemma())
                && isOneClause(line, told.last() + 1, to)
                && (lexicon.headFirst
                        ? isOfOther(told, last) && !isSubject(line, told, last, lexicon)
                                || ObjectRelatives.is(line, told, last, lexicon)
                        : isParticiple(last) && !lexicon.governors.containsKey(told.lemma()));
    }

    /** "Amasezerano ibihugu byombi byagiranye yasinywe mu 2013", the accord that both made was signed: its subject is far before. */
    private static boolean isSubject(Line line, VerbGroup told, VerbGroup verb, EventLexicon lexicon) {
        return line.nouns.stream().anyMatch(n -> n.last() < told.first() && ObjectRelatives.isObject(n, verb, lexicon));
    }

    /** "Mu buryo bwemewe", in a recognised manner: no object, as it stands under a preposition. */
    private static boolean isManner(Line line, int token) {
        Relation marker = token < 0 ? null : line.marker(token);
        return marker != null && marker != Relation.OF && marker.isOblique() && line.lexicon.headFirst;
    }

    /** A participle, or a form that may be one: a clause has no second verb in the past. */
    private static boolean isParticiple(VerbGroup verb) {
        return verb.passive() && !verb.isFinite() && verb.mood() == VerbGroup.Mood.PARTICIPLE
                || verb.first() == verb.last() && verb.isFinite() && verb.tense() == VerbGroup.Tense.PAST;
    }

    /** A verb in the past that agrees with something else than the one before. */
    private static boolean isOfOther(VerbGroup told, VerbGroup verb) {
        return verb.agreement() > 0
                && verb.isFinite()
                && verb.agreement() != told.agreement()
                && verb.tense() != VerbGroup.Tense.FUTURE
                && verb.tense() != VerbGroup.Tense.PRESENT;
    }

    private static boolean isOneClause(Line line, int from, int to) {
        for (int t = from; t < to; t++) {
            Relation marker = line.marker(t);
            boolean opens = marker != null && marker.opensClause() && t < to - 1; // but not "since"
            if (line.isComma(t) || marker == Relation.AND || opens) {
                return false;
            }
        }
        return true;
    }

    /** A month, a year, or all the time since. */
    private static boolean isFar(CalendarExpression meaning) {
        if (meaning instanceof CalendarExpression.Range range) {
            return range.to() == null;
        }
        if (meaning instanceof CalendarExpression.Modified modified) {
            return isFar(modified.of());
        }
        if (meaning instanceof CalendarExpression.Relative relative) {
            return relative.count() < 0 && (relative.unit() == Unit.YEAR || relative.unit() == Unit.MONTH);
        }
        if (meaning instanceof CalendarExpression.Within within) {
            return within.day() == 0 && within.weekday() == 0;
        }
        return meaning instanceof CalendarExpression.Date date
                && date.weekday() == 0
                && (date.day() == 0 || date.year() > 0);
    }
}
