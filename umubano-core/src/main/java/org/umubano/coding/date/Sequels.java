package org.umubano.coding.date;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.coding.story.Draft;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.time.DateHow;

/**
 * What is told as going on from another act takes its day from that: "then", "on the second day", "the statement also says", "for his
 * part", or its announcement right after it. Such words give a day without naming it, so it is reckoned from the act they tie on to.
 */
public final class Sequels {

    /** What the table {@code ties} calls the last day. */
    static final int LAST_DAY = 9;

    /** The last sentence of the opening of a report, which tells again what its headline does. */
    private static final int OPENING = 3;

    private Sequels() {}

    /** "Then", "after the ceremony": of the day of what was told last. */
    public static void sequels(List<Draft> drafts) {
        drafts.forEach(act -> toCome(act, drafts));
        for (Draft act : drafts) {
            if (act.from != null || !act.isSequel || act.status != Status.HELD || act.anterior || isOfOwnTime(act)) {
                continue;
            }
            Draft best = null;
            for (Draft before : drafts) {
                int lines = act.line.number - lastLine(before, act);
                boolean arrived = before.status == Status.ONGOING
                        && (before.kind == Kind.VISIT && (before.reached || before.arrives) || before.begun)
                        && before.from != null
                        && before.from.isDay();
                boolean shares = act.isAfterOccasion && lines <= 3
                        || before.states().stream().anyMatch(act.states()::contains);
                boolean told = Gatherings.isOneDay(before.from, before.to) && before.status == Status.HELD;
                int most = act.isAfterOccasion ? 8 : 2;
                boolean named = act.isAfterOccasion && act.recalls.contains(before.kind); // "following the talks"
                boolean answer = act.kind == Kind.RELATIONS && before.kind != Kind.RELATIONS;
                if (before != act && lines >= 0 && lines <= most && (arrived || told) && shares && !answer) {
                    boolean outdone = best != null && act.isAfterOccasion && act.recalls.contains(best.kind) && !named;
                    best = best == null || !outdone && lastLine(before, act) >= lastLine(best, act) ? before : best;
                }
            }
            if (best != null) {
                SharedDates.copy(best, act, "then, after " + best.kind.code());
                act.to = act.from;
            }
        }
    }

    /** "Yahise yohereza ingabo", it at once sent troops: these, a whole visit, a summit are of some later day. */
    private static boolean isOfOwnTime(Draft act) {
        return switch (act.kind) {
            case FORCE, SUMMIT -> true;
            case VISIT -> !act.subtype.equals("site") && !act.subtype.equals("memorial");
            case AGREEMENT -> act.subtype.equals("suspended") || act.subtype.equals("terminated");
            default -> false;
        };
    }

    /** The last sentence that tells of an act up to that of another; what is said of it below that counts not. */
    private static int lastLine(Draft d, Draft upTo) {
        return d.also.stream()
                .mapToInt(l -> l.number)
                .filter(n -> n <= upTo.line.number)
                .reduce(d.line.number, Math::max);
    }

    /** "After the signing he will be the host of a lunch": of the day of what is to come, told right before. */
    private static void toCome(Draft act, List<Draft> drafts) {
        if (act.from != null || act.status != Status.PLANNED || !act.isAfterOccasion) {
            return;
        }
        for (Draft before : drafts) {
            int lines = act.line.number - Gatherings.lastLine(before);
            if (before.status == Status.PLANNED
                    && lines >= 0
                    && lines <= 2
                    && Gatherings.isOneDay(before.from, before.to)
                    && before.states().equals(act.states())) {
                SharedDates.copy(before, act, "after " + before.kind.code() + " to come");
                return;
            }
        }
    }

    /** "On the second day he will visit": a day of the visit or gathering that was told last. */
    public static void days(List<Draft> drafts) {
        beginnings(drafts);
        for (Draft act : drafts) {
            if (act.dayOf == 0 || act.from != null) {
                continue;
            }
            for (Draft whole : drafts) {
                boolean lasts = whole.kind == Kind.VISIT || whole.kind == Kind.MEETING || whole.kind == Kind.SUMMIT;
                if (whole != act
                        && lasts
                        && whole.from != null
                        && whole.from.isDay()
                        && whole.line.number < act.line.number
                        && whole.states().stream().anyMatch(act.states()::contains)) {
                    PartialDate day = act.dayOf == LAST_DAY
                            ? whole.to
                            : PartialDate.of(whole.from.first().plusDays(act.dayOf - 1L));
                    if (day == null || !day.isDay() || act.dayOf == LAST_DAY && day.equals(whole.from)) {
                        break;
                    }
                    SharedDates.copy(whole, act, "day " + act.dayOf + " of it");
                    act.from = day;
                    act.to = day;
                    break;
                }
            }
        }
    }

    /** "Signed it on Sunday, the second day of a visit": the visit began the day before. */
    private static void beginnings(List<Draft> drafts) {
        for (Draft visit : drafts) {
            boolean whole = visit.kind == Kind.SUMMIT
                    || visit.kind == Kind.VISIT && !visit.subtype.equals("site") && !visit.subtype.equals("memorial");
            if (!whole || visit.nth == 0 || !visit.status.isDone() && visit.status != Status.ONGOING) {
                continue;
            }
            PartialDate day = null;
            for (Draft act : drafts) {
                boolean done = act.line == visit.line && Gatherings.isOneDay(act.from, act.to) && act.status.isDone();
                day = done ? act.from : day;
            }
            if (day == null && visit.from == null) {
                day = toldBefore(visit, drafts);
            }
            if (day == null && visit.ended && !visit.begun && Gatherings.isOneDay(visit)) {
                day = visit.from;
            }
            if (day != null && (visit.from == null || visit.from.equals(day))) {
                visit.from = PartialDate.of(day.first().minusDays(visit.nth - 1L));
                visit.to = visit.status == Status.ONGOING ? null : visit.to;
                visit.dateHow = DateHow.INFERRED;
                visit.trace.put("from", "day " + visit.nth + " of it is told");
            }
        }
    }

    /** "The signing came on the second day of a visit": the day of what the two sides did in the sentences before. */
    private static @Nullable PartialDate toldBefore(Draft visit, List<Draft> drafts) {
        PartialDate day = null;
        for (Draft act : drafts) {
            int lines = visit.line.number - Gatherings.lastLine(act);
            boolean done = lines >= 1
                    && lines <= 3
                    && Gatherings.isOneDay(act)
                    && act.kind != Kind.VISIT
                    && act.states().equals(visit.states());
            day = done ? act.from : day;
        }
        return day;
    }

    /** "The statement says", "it also accuses": of the day of what the same state did and told in the sentence before. */
    static void statements(List<Draft> drafts) {
        for (Draft act : drafts) {
            boolean open = act.from == null && act.status == Status.HELD && isWord(act.kind);
            String doer = act.participants.get(0).state();
            if (!open || doer == null) {
                continue;
            }
            for (Draft before : drafts) {
                boolean goesOn = act.isOfSource && act.line.times.isEmpty()
                        || before.isOfSource && act.kind == Kind.STATEMENT
                        || !before.spokenFor && isSaidBy(act, before.announcedBy)
                        || act.isToo && before.kind == Kind.STATEMENT && act.kind == Kind.STATEMENT;
                if (goesOn
                        && Gatherings.isOneDay(before.from, before.to)
                        && before.status == Status.HELD
                        && isWord(before.kind)
                        && act.line.number - Gatherings.lastLine(before) == 1
                        && (act.isToo || doer.equals(before.participants.get(0).state()))) {
                    SharedDates.copy(before, act, "of the statement before it");
                    act.isOfSource = true;
                    break;
                }
            }
        }
    }

    /** "... , he said": a remark of who announced what the sentence before tells. */
    private static boolean isSaidBy(Draft remark, @Nullable Participant announcer) {
        String name = announcer == null ? null : announcer.name();
        return remark.kind == Kind.STATEMENT
                && name != null
                && name.equals(remark.participants.get(0).name());
    }

    /** A blow of a state that its minister spoke of in the next sentence is of the day of that; a headline of its report's. */
    static void declared(List<Draft> drafts) {
        for (Draft act : drafts) {
            String doer = act.participants.get(0).state();
            if (act.from != null || act.status != Status.HELD || act.kind == Kind.STATEMENT || doer == null) {
                continue;
            }
            for (Draft other : drafts) {
                int lines = other.line.number - Gatherings.lastLine(act);
                boolean said = act.kind == Kind.RELATIONS && other.kind == Kind.STATEMENT && lines == 1;
                boolean headed = act.line.number == 0
                        && (other.isLead || act.kind == Kind.RELATIONS && other.line.number <= OPENING)
                        && other != act
                        && other.kind == act.kind
                        && other.subtype.equals(act.subtype);
                boolean same = doer.equals(other.participants.get(0).state())
                        || headed && act.states().equals(other.states())
                        || headed && other.isLead && other.states().stream().anyMatch(act.states()::contains);
                if ((said || headed)
                        && Gatherings.isOneDay(other.from, other.to)
                        && other.status == Status.HELD
                        && same) {
                    SharedDates.copy(other, act, said ? "of its announcement" : "of the report under the headline");
                    break;
                }
            }
        }
    }

    /** What is done by being said or put in writing. */
    private static boolean isWord(Kind kind) {
        return kind == Kind.STATEMENT || kind == Kind.RELATIONS || kind == Kind.AGREEMENT;
    }

    /** "For his part": said where another spoke just before. */
    static void answers(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft answer = drafts.get(i);
            Draft before = drafts.get(i - 1);
            if (answer.isToo
                    && answer.from == null
                    && answer.status == Status.HELD
                    && before.kind == Kind.STATEMENT
                    && Gatherings.isOneDay(before.from, before.to)
                    && answer.line.number - before.line.number <= 2) {
                SharedDates.copy(before, answer, "of the remark before it");
            }
        }
    }
}
