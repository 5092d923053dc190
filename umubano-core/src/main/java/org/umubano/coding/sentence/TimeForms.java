package org.umubano.coding.sentence;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.mention.ActorMention;
import org.umubano.time.CalendarExpression;
import org.umubano.time.DateHow;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;

/** Times by their form alone: that of a dateline, a week or a season. */
public final class TimeForms {

    /** The class of people. */
    private static final int PEOPLE = 2;

    private TimeForms() {}

    /** "NAIROBI, Kenya, Apr 6 - ", "NAIROBI, April 6 (KNA) -": the day of the report, not of what it reports. */
    public static boolean isDateline(Line line, RawTime raw) {
        int at = line.tokenAt(raw.end() - 1) + 1;
        int dash = at < line.tokens.size() && line.tokens.get(at).form().equals("(") ? agency(line, at) : at;
        for (int t = dash; t < Math.min(dash + 2, line.tokens.size()) && at <= 12; t++) {
            String form = line.tokens.get(t).form();
            if (form.equals(".")) {
                return false; // "on Monday. - Picture: ..."
            }
            if (form.equals("-") || form.equals("\u2013") || form.equals("\u2014") || form.equals("--")) {
                return true;
            }
        }
        return at <= 10
                && line.tokens.get(0).isCapitalised()
                && at < line.tokens.size()
                && line.tokens.get(at).form().equals(")");
    }

    /** Behind an agency in brackets: "(KNA)". */
    private static int agency(Line line, int open) {
        for (int t = open + 1; t < Math.min(open + AGENCY, line.tokens.size()); t++) {
            if (line.tokens.get(t).form().equals(")")) {
                return t + 1;
            }
        }
        return open;
    }

    /** How many tokens the name of an agency may have. */
    private static final int AGENCY = 6;

    /**
     * A week, a weekend or a part of a week tells no day of an act that is done in it, and no month either; a season tells
     * the year.
     */
    public static TimeExpression asDay(TimeExpression time) {
        PartialDate from = time.from();
        if (from == null) {
            return time;
        }
        String value = time.value();
        if (value.length() == SEASON && Character.isLetter(value.charAt(5)) && isSeason(value)) {
            PartialDate year = PartialDate.year(from.year());
            return of(time, year, time.how());
        }
        boolean week = from.isDay() && !from.equals(time.to()) && value.contains("-W");
        return week ? of(time, null, null) : time;
    }

    /** The characters of a season in TIMEX3: {@code 2024-SU}. */
    private static final int SEASON = 7;

    private static boolean isSeason(String value) {
        return value.endsWith("-SP") || value.endsWith("-SU") || value.endsWith("-FA") || value.endsWith("-WI");
    }

    private static TimeExpression of(TimeExpression time, @Nullable PartialDate date, @Nullable DateHow how) {
        return new TimeExpression(
                time.start(),
                time.end(),
                time.type(),
                time.value(),
                date,
                date,
                how,
                time.weekday(),
                time.confidence(),
                time.rule());
    }

    /** The times of a sentence, but for those within the name of a body: "the March 23 Movement". */
    static List<RawTime> outsideNames(List<RawTime> times, List<ActorMention> actors) {
        List<RawTime> out = new ArrayList<>(times.size());
        for (RawTime time : times) {
            if (!isInName(time, actors)) {
                out.add(time);
            }
        }
        return out;
    }

    private static boolean isInName(RawTime time, List<ActorMention> actors) {
        for (ActorMention m : actors) {
            if (m.name() != null
                    && m.start() <= time.start()
                    && time.end() < m.end()
                    && (m.type() != ActorMention.Type.PERSON || m.start() == time.start())) { // "January Makamba"
                return true;
            }
        }
        return false;
    }

    /** "Abasirikare 2000", 2000 soldiers: a number right after people counts them and is no year. */
    static boolean isCount(Line line, RawTime time) {
        int first = line.tokenAt(time.start());
        return line.lexicon.headFirst
                && first > 0
                && first == line.tokenBefore(time.end())
                && Character.isDigit(line.tokens.get(first).form().charAt(0))
                && line.nouns.stream()
                        .anyMatch(n -> n.last() == first - 1
                                && line.lexicon.classesOf(n.key()).contains(PEOPLE));
    }

    /**
     * "Muri Werurwe 2021 X yasuye Y, mu minsi ishize Z asura Y", in March X, in recent days Z: whether a time without a date
     * stands between a token and the words of an act, with no verb of something else behind it.
     */
    public static boolean isVagueSince(Line line, int from, int act) {
        for (int i = 0; i < line.times.size(); i++) {
            RawTime raw = line.times.get(i);
            CalendarExpression meaning =
                    raw.meaning() instanceof CalendarExpression.ByTense open ? open.past() : raw.meaning();
            boolean past = meaning instanceof CalendarExpression.Vague vague
                    && vague.value().equals("PAST_REF");
            int at = past ? line.tokenAt(raw.start()) : -1;
            if (at > from && at == act && !line.noVerbBetween(from, at)) {
                return true; // "yavuze ku wa Mbere ko aherutse guhura na X", said on Monday that he has lately met
            }
            if (at > from && at < act && line.noVerbBetween(line.tokenAt(raw.end() - 1) + 1, act)) {
                return true;
            }
        }
        return false;
    }
}
