package org.umubano.claim;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.event.ToldFigures;
import org.umubano.time.DateHow;

/** What articles say of when an event is: from, to, weekday, duration. */
final class DateClaims {

    private final ClaimMaker maker;

    DateClaims(ClaimMaker maker) {
        this.maker = maker;
    }

    /** Where some tell a span, who names one day (that of the arrival, of the talks) says nothing of its end. */
    List<Claim> of(Reports reports) {
        List<Claim> out = new ArrayList<>();
        add(out, reports, "from", m -> text(m.from()), DateClaims::starts);
        boolean isSpan = reports.members().stream().anyMatch(m -> isSpan(m.mention()));
        add(out, reports, "to", m -> isSpan && isOneDay(m) ? null : text(m.to()), DateClaims::ends);
        add(out, reports, "weekday_stated", DateClaims::weekday, DateClaims::weekdays);
        boolean areSeveral = reports.members().size() > 1;
        add(out, reports, "duration", m -> areSeveral ? duration(m) : m.duration(), DateClaims::durations);
        return out;
    }

    private void add(
            List<Claim> out,
            Reports reports,
            String field,
            Function<EventMention, @Nullable String> reader,
            ClaimMaker.Comparison comparison) {
        List<Said> said = withoutGuesses(field, reports.right(field, reports.say(reader)));
        if (!said.isEmpty()) {
            out.add(maker.of(field, said, comparison));
        }
    }

    /**
     * A day that was taken over from another act of its article is no word against another day that no sentence tells: of
     * such days the one that most have counts, the earliest among equals.
     */
    private static List<Said> withoutGuesses(String field, List<Said> said) {
        if (!field.equals("from") && !field.equals("to")) {
            return said;
        }
        TreeMap<String, Integer> guessed = new TreeMap<>();
        said.forEach(s -> guessed.merge(s.value(), 1, Integer::sum));
        said.stream().filter(s -> !isGuess(s)).forEach(s -> guessed.remove(s.value()));
        String best = guessed.keySet().stream()
                .max(Comparator.<String>comparingInt(v -> guessed.getOrDefault(v, 0))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(null);
        boolean isBestTaken =
                said.stream().anyMatch(s -> s.value().equals(best) && ClaimEvidence.isTakenOver(s.mention()));
        return said.stream()
                .filter(s -> s.value().equals(best)
                        || !guessed.containsKey(s.value())
                        || !isBestTaken && !ClaimEvidence.isTakenOver(s.mention()))
                .toList();
    }

    private static boolean isGuess(Said said) {
        return isGuess(said.mention(), PartialDate.parse(said.value()));
    }

    /** Whether no sentence on the act tells the day that was inferred for it. */
    static boolean isGuess(EventMention m, PartialDate date) {
        return m.dateHow() == DateHow.INFERRED && date.isDay() && !isTold(m, date);
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    /** What was coded, else the days that the sentences on a visit tell. */
    private static @Nullable String duration(EventMention m) {
        if (m.duration() != null || m.kind() != Kind.VISIT) {
            return m.duration();
        }
        Set<String> days = ToldFigures.of(m.language()).of(m).getOrDefault(QuantityClaims.DAY, Set.of());
        String one = days.size() == 1 ? days.iterator().next() : " ";
        return one.indexOf(' ') >= 0 ? null : "P" + one + "D";
    }

    private static @Nullable String weekday(EventMention m) {
        int day = m.weekdayStated() == 0 && m.from() == null && m.status().isDone()
                ? Weekdays.lone(m)
                : m.weekdayStated();
        return day == 0 ? null : Integer.toString(day);
    }

    /** The gravest relation that no pair of sayings softens: a contradiction needs every pair to exclude each other. */
    private static Relation mildest(List<Said> a, List<Said> b, ClaimMakerPair pair) {
        Relation mildest = Relation.CONTRADICTS;
        List<Said> x = lasting(a, b);
        List<Said> y = lasting(b, a);
        boolean isOvertaken = x.isEmpty() || y.isEmpty();
        for (Said p : isOvertaken ? a : x) {
            for (Said q : isOvertaken ? b : y) {
                Relation r = pair.of(p, q);
                mildest = r.compareTo(mildest) < 0 ? r : mildest;
            }
        }
        return mildest;
    }

    /** Those that no report of the other side has overtaken; a plan that is overtaken does not soften what others tell. */
    private static List<Said> lasting(List<Said> some, List<Said> others) {
        return some.stream()
                .filter(s -> others.stream().noneMatch(o -> StatusClaims.overtakes(o, s)))
                .toList();
    }

    @FunctionalInterface
    private interface ClaimMakerPair {
        Relation of(Said x, Said y);
    }

    private static Relation starts(List<Said> a, List<Said> b) {
        return mildest(a, b, DateClaims::start);
    }

    private static Relation start(Said x, Said y) {
        PartialDate p = PartialDate.parse(x.value());
        PartialDate q = PartialDate.parse(y.value());
        if (p.equals(q)) {
            return Relation.EQUAL;
        }
        boolean disjoint = lastDay(x.mention(), p).compareTo(q) < 0 && !q.contains(p) && !p.contains(q)
                || lastDay(y.mention(), q).compareTo(p) < 0 && !q.contains(p) && !p.contains(q);
        if (!disjoint) {
            return p.contains(q) || q.contains(p) ? Relation.REFINES : Relation.DIFFERS;
        }
        if (overtaken(x, y)) {
            return Relation.SUPERSEDES;
        }
        boolean excludes = !isTurnOfMonth(p, q) && isOneAct(x, y) && isFirm(x, p, q) && isFirm(y, p, q);
        return excludes ? Relation.CONTRADICTS : Relation.DIFFERS;
    }

    /** Days beside a month that are still told as of it. */
    private static final int TURN = 4;

    /** "On 28 April", and "in May": people remember the turn of a month badly. */
    private static boolean isTurnOfMonth(PartialDate p, PartialDate q) {
        long gap = Math.max(
                p.first().toEpochDay() - q.last().toEpochDay(),
                q.first().toEpochDay() - p.last().toEpochDay());
        return p.isDay() != q.isDay() && p.month() != 0 && q.month() != 0 && gap <= TURN;
    }

    /**
     * A dinner on one day and talks on the next may be two meetings; help comes on several days, and fighting of which only
     * a month is told is no one day's.
     */
    private static boolean isOneAct(Said x, Said y) {
        return switch (x.mention().kind()) {
            case MEETING -> x.mention().subtype().equals(y.mention().subtype());
            case AID -> false;
            case FORCE ->
                PartialDate.parse(x.value()).isDay()
                        == PartialDate.parse(y.value()).isDay();
            default -> true;
        };
    }

    /** The last day the act can be on; an ongoing act of open end has none near. */
    private static PartialDate lastDay(EventMention m, PartialDate from) {
        boolean isLasting = m.kind() == Kind.FORCE
                && (m.subtype().equals("deployment") || m.subtype().equals("ceasefire"));
        if (m.to() != null && !(isLasting && m.to().equals(m.from()))) {
            return PartialDate.of(m.to().last());
        }
        boolean isOpen = m.status() == Status.ONGOING || isLasting;
        return PartialDate.of(isOpen ? from.last().plusDays(30) : from.last());
    }

    /**
     * Whether a date may contradict: the text states it, or it follows from the date of its article and is not far from the
     * other (what lies a week off is more likely worked out wrongly).
     */
    private static boolean isFirm(Said said, PartialDate p, PartialDate q) {
        DateHow how = said.mention().dateHow();
        PartialDate own = PartialDate.parse(said.value());
        Status status = said.mention().status();
        boolean isOpen = status == Status.DENIED || status == Status.CANCELLED || status == Status.PROPOSED;
        if (isOpen || said.isDoubtful()) {
            return false;
        }
        // The year of what is done once is in the text; only that it belongs to this act was inferred.
        boolean once = said.mention().kind() == Kind.RELATIONS
                && said.mention().subtype().equals("established");
        if (how == DateHow.STATED || (how == DateHow.INFERRED && once && !own.isDay())) {
            return true;
        }
        if (how == DateHow.INFERRED && own.isDay() && isTold(said.mention(), own) && sameYear(p, q)) {
            return true;
        }
        boolean worked = how == DateHow.WEEKDAY || how == DateHow.RELATIVE;
        long gap = Math.abs(p.first().toEpochDay() - q.first().toEpochDay());
        return worked && said.published() != null && gap <= 1 && !isOnOther(said.mention(), own);
    }

    /** "In the night to Thursday" is no Friday. */
    private static boolean isOnOther(EventMention m, PartialDate date) {
        int weekday = m.dateHow() == DateHow.RELATIVE ? Weekdays.lone(m) : 0;
        return weekday != 0 && !isOn(date, weekday);
    }

    /** Of "18 March" only the year was inferred: the day stands in the sentence. */
    private static boolean isTold(EventMention m, PartialDate date) {
        return hasNumber(m.evidence().text(), date.day())
                || m.also().stream().anyMatch(e -> hasNumber(e.text(), date.day()));
    }

    private static boolean hasNumber(String text, int number) {
        return hasNumber(text, Integer.toString(number));
    }

    static boolean hasNumber(String text, String digits) {
        for (int at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
            int end = at + digits.length();
            boolean begins = at == 0 || !Character.isDigit(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameYear(PartialDate p, PartialDate q) {
        return p.year() == q.year();
    }

    /** Whether the later article tells as done what the earlier one had as a plan. */
    private static boolean overtaken(Said x, Said y) {
        return StatusClaims.overtakes(x, y) || StatusClaims.overtakes(y, x);
    }

    private static Relation ends(List<Said> a, List<Said> b) {
        return mildest(a, b, DateClaims::end);
    }

    private static Relation end(Said x, Said y) {
        PartialDate p = PartialDate.parse(x.value());
        PartialDate q = PartialDate.parse(y.value());
        if (p.equals(q)) {
            return Relation.EQUAL;
        }
        if (p.contains(q) || q.contains(p)) {
            return Relation.REFINES;
        }
        if (overtaken(x, y)) {
            return Relation.SUPERSEDES;
        }
        PartialDate from = x.mention().from();
        boolean sameStart = from != null && from.equals(y.mention().from());
        boolean isSpan = x.mention().kind() != Kind.VISIT && isSpan(x.mention()) && isSpan(y.mention());
        return sameStart && isSpan && isFirm(x, p, q) && isFirm(y, p, q) ? Relation.CONTRADICTS : Relation.DIFFERS;
    }

    private static boolean isSpan(EventMention m) {
        return m.to() != null && m.from() != null && !m.to().equals(m.from());
    }

    private static boolean isOneDay(EventMention m) {
        return m.from() != null && m.from().equals(m.to());
    }

    private static Relation weekdays(List<Said> a, List<Said> b) {
        return a.get(0).value().equals(b.get(0).value())
                ? Relation.EQUAL
                : mildest(a, b, (x, y) -> {
                    PartialDate p = x.mention().from();
                    PartialDate q = y.mention().from();
                    // A weekday alone was read where no date was: it may be that of another act.
                    boolean isStated =
                            x.mention().weekdayStated() != 0 && y.mention().weekdayStated() != 0;
                    boolean isOneDay = p == null || q == null || p.equals(q);
                    boolean isOfEnd = isOfEnd(x.mention()) || isOfEnd(y.mention());
                    return isStated && isOneDay && !isOfEnd ? Relation.CONTRADICTS : Relation.DIFFERS;
                });
    }

    /** "The visit ended on Tuesday the 9th": that weekday is not the one on which it began. */
    private static boolean isOfEnd(EventMention m) {
        PartialDate from = m.from();
        PartialDate to = m.to();
        return to != null && (from == null || isOn(to, m.weekdayStated()) && !isOn(from, m.weekdayStated()));
    }

    private static boolean isOn(PartialDate date, int weekday) {
        return date.isDay() && date.first().getDayOfWeek().getValue() == weekday;
    }

    private static Relation durations(List<Said> a, List<Said> b) {
        double x = days(a.get(0).value());
        double y = days(b.get(0).value());
        if (x <= 0 || y <= 0) {
            return a.get(0).value().equals(b.get(0).value()) ? Relation.EQUAL : Relation.DIFFERS;
        }
        double ratio = Math.max(x, y) / Math.min(x, y);
        if (ratio < 1.1) {
            return Relation.EQUAL;
        }
        boolean isCoded = isCoded(a) && isCoded(b);
        return ratio >= 1.4 && isCoded ? Relation.CONTRADICTS : Relation.DIFFERS;
    }

    /** Whether somebody's length was coded as that of the act, not only told in its sentence. */
    private static boolean isCoded(List<Said> said) {
        return said.stream().anyMatch(s -> s.mention().duration() != null);
    }

    /** The days of an ISO 8601 duration, or 0 where it is none. */
    static double days(String iso) {
        try {
            if (iso.indexOf('T') >= 0) {
                return Duration.parse(iso).toMinutes() / 1440.0;
            }
            Period p = Period.parse(iso);
            return p.getYears() * 365.25 + p.getMonths() * 30.44 + p.getDays();
        } catch (DateTimeParseException e) {
            return 0;
        }
    }

    static @Nullable <T> T find(List<T> list, Function<T, Boolean> test) {
        return list.stream().filter(test::apply).findFirst().orElse(null);
    }
}
