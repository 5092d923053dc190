package org.umubano.coding.date;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.time.CalendarExpression;
import org.umubano.time.DateHow;
import org.umubano.time.RawTime;

/** Acts that lie an amount of time apart: "the meeting came a day after the Union had put sanctions on them". */
public final class Intervals {

    private Intervals() {}

    /** Dates what stands under "after" by what it came before, or the other way round. */
    public static void read(Line line, EventLexicon lexicon, List<Draft> drafts, List<Draft> earlier) {
        SameVisit.join(line, lexicon, drafts, earlier);
        for (RawTime raw : line.times) {
            int end = line.tokenAt(raw.end() - 1);
            if (lexicon.beforehands.contains(line.tokens.get(end).norm()) && line.isComma(end + 1)) {
                before(line, raw, drafts, earlier);
                continue;
            }
            if (isBack(line, raw, lexicon)) {
                back(line, raw, drafts, earlier);
                continue;
            }
            if (isAfterClause(line, raw, lexicon)) {
                behind(raw, line, drafts);
                continue;
            }
            boolean after = lexicon.afters.contains(line.tokens.get(end).norm());
            Period length = after ? length(raw) : null;
            if (length == null) {
                continue;
            }
            int start = line.tokenAt(raw.start());
            Draft main = null;
            Draft under = null;
            for (Draft draft : drafts) {
                if (draft.first > end) {
                    under = under == null ? draft : under;
                } else if (draft.last < start) {
                    main = draft;
                }
            }
            if (main == null && start > 0) {
                main = told(line, earlier);
            }
            if (under != null && main != null) {
                apart(main, under, length, raw.rule());
            }
        }
    }

    /** "A day before, they had recalled their envoys". */
    private static void before(Line line, RawTime raw, List<Draft> drafts, List<Draft> earlier) {
        Period length = length(raw);
        Draft told = length == null ? null : told(line, earlier);
        for (Draft draft : drafts) {
            if (length != null && told != null && told.from != null && draft.from == null && draft.status.isDone()) {
                give(draft, PartialDate.of(told.from.first().minus(length)), length, raw.rule());
            }
        }
    }

    /** "Ni nyuma y'iminsi ibiri X irashe Y", it comes two days after X fired at Y: reckoned back from what was told. */
    static boolean isBack(Line line, RawTime raw, EventLexicon lexicon) {
        if (!(raw.meaning() instanceof CalendarExpression.Relative r) || r.count() == 0 || line.verbs.isEmpty()) {
            return false;
        }
        int at = line.tokenAt(raw.start());
        int end = line.tokenAt(raw.end() - 1);
        VerbGroup first = line.verbs.get(0);
        boolean opened = first.agreement() == 8 && first.last() < at && at - first.last() <= 2
                || at == 1 && first.first() == 0 && first.agreement() > 0
                || at == 1
                        && line.marker(0) == null
                        && line.tokens.get(0).form().length() == 2;
        boolean told = line.verbs.stream().anyMatch(v -> v.mood() != VerbGroup.Mood.INFINITIVE && v.first() > end);
        return opened && told && at <= 3 && isPast(line, raw, r, lexicon);
    }

    /** "Nyuma y'iminsi ibiri", two days after; "hashize iminsi ibiri", two days had gone by since. */
    private static boolean isPast(Line line, RawTime raw, CalendarExpression.Relative r, EventLexicon lexicon) {
        return r.count() > 0 && r.base() == CalendarExpression.Reference.MENTIONED
                || r.count() < 0
                        && lexicon.goneBy.contains(
                                line.tokens.get(line.tokenAt(raw.start())).norm());
    }

    private static void back(Line line, RawTime raw, List<Draft> drafts, List<Draft> earlier) {
        CalendarExpression.Relative r = (CalendarExpression.Relative) raw.meaning();
        Period length = length(r);
        Draft told = length == null ? null : told(line, earlier);
        for (Draft draft : drafts) {
            if (length != null && told != null && told.from != null && draft.from == null) {
                give(draft, PartialDate.of(told.from.first().minus(length)), length, raw.rule());
                return;
            }
        }
    }

    /** "Nyuma y'ukwezi ihagaritse umubano", a month after it cut ties: a verb in the participle right behind the amount. */
    static boolean isAfterClause(Line line, RawTime raw, EventLexicon lexicon) {
        if (!lexicon.headFirst
                || !(raw.meaning() instanceof CalendarExpression.Relative r)
                || !isPast(line, raw, r, lexicon)) {
            return false;
        }
        int end = line.tokenAt(raw.end() - 1);
        int next = line.actors.stream()
                .filter(a -> a.first() == end + 1)
                .mapToInt(a -> a.last() + 1)
                .reduce(end + 1, Math::max);
        VerbGroup verb = line.verbAt(next);
        String norm = verb == null || verb.first() != next
                ? ""
                : line.tokens.get(next).norm();
        return lexicon.participlePrefixes.stream().anyMatch(norm::startsWith)
                && line.verbs.stream().anyMatch(v -> v.isFinite() && (v.last() < end || isBehindComma(line, next, v)));
    }

    private static boolean isBehindComma(Line line, int from, VerbGroup verb) {
        for (int t = from; t < verb.first(); t++) {
            if (line.isComma(t)) {
                return true;
            }
        }
        return false;
    }

    /** What was done first lies as long before what is told with it. */
    private static void behind(RawTime raw, Line line, List<Draft> drafts) {
        CalendarExpression.Relative r = (CalendarExpression.Relative) raw.meaning();
        Period length = length(r);
        int end = line.tokenAt(raw.end() - 1);
        int close = end + 1;
        while (close < line.tokens.size() && !line.isComma(close)) {
            close++;
        }
        Draft under = null;
        Draft main = null;
        for (Draft draft : drafts) {
            boolean inside = draft.first > end && draft.last < close;
            under = inside && under == null ? draft : under;
            main = inside ? main : draft;
        }
        if (length == null || under == null || main == null) {
            return;
        }
        PartialDate day = main.from;
        boolean months = day != null && day.month() > 0 && length.getDays() == 0;
        boolean shared = day != null && (under.from == null || under.from.equals(day));
        if (day != null && shared && (day.isDay() || months)) {
            give(under, PartialDate.of(day.first().minus(length)), length, raw.rule());
        } else if (main.from == null) {
            apart(main, under, length, raw.rule());
        }
    }

    private static @Nullable Period length(CalendarExpression.Relative r) {
        int count = Math.abs(r.count());
        return switch (r.unit()) {
            case DAY -> Period.ofDays(count);
            case WEEK -> Period.ofWeeks(count);
            case MONTH -> Period.ofMonths(count);
            case YEAR -> Period.ofYears(count);
            default -> null;
        };
    }

    private static void apart(Draft main, Draft under, Period length, String rule) {
        if (under.from == null && main.from != null && main.from.isDay()) {
            give(under, PartialDate.of(main.from.first().minus(length)), length, rule);
        } else if (main.from == null && under.from != null && under.from.isDay() && main.status == Status.HELD) {
            give(main, PartialDate.of(under.from.first().plus(length)), length, rule);
        }
    }

    private static void give(Draft draft, PartialDate day, Period length, String rule) {
        PartialDate date = length.getYears() > 0
                ? PartialDate.year(day.year())
                : length.getMonths() > 0 || length.getDays() >= 7 ? PartialDate.month(day.year(), day.month()) : day;
        draft.from = date;
        draft.to = date;
        draft.dateHow = DateHow.RELATIVE;
        draft.trace.put("from", rule + " reckoned from an act");
    }

    /** What the sentence before told of last, where it has a day. */
    private static @Nullable Draft told(Line line, List<Draft> earlier) {
        Draft last = null;
        for (Draft draft : earlier) {
            if (draft.from != null
                    && draft.from.isDay()
                    && draft.status.isDone()
                    && line.number - draft.line.number <= 3) {
                last = draft;
            }
        }
        return last;
    }

    /** The amount of days, weeks, months or years of an expression, or null. */
    static @Nullable Period length(RawTime raw) {
        if (!(raw.meaning() instanceof CalendarExpression.Duration d)) {
            return null;
        }
        String value = d.value();
        if (value.startsWith("PT")) {
            return Period.ZERO; // "hours after": of the same day
        }
        int amount = 0;
        for (int i = 1; i < value.length() - 1; i++) {
            char c = value.charAt(i);
            if (c < '0' || c > '9' || amount > 1000) {
                return null;
            }
            amount = amount * 10 + c - '0';
        }
        return amount == 0
                ? null
                : switch (value.charAt(value.length() - 1)) {
                    case 'D' -> Period.ofDays(amount);
                    case 'W' -> Period.ofWeeks(amount);
                    case 'M' -> Period.ofMonths(amount);
                    case 'Y' -> Period.ofYears(amount);
                    default -> null;
                };
    }
}
