package org.umubano.coding.date;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Frame;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/**
 * What is said and agreed at a meeting, visit or signature is of its day, where nothing else is told: who takes part speaks and signs
 * there, and reports seldom give the day twice.
 */
public final class Gatherings {

    private Gatherings() {}

    /** Gives the day of their occasion to what has none. */
    public static void date(List<Draft> drafts, @Nullable PartialDate news) {
        together(drafts);
        Sequels.sequels(drafts);
        Sequels.days(drafts);
        Sequels.declared(drafts);
        Sequels.statements(drafts);
        programme(drafts);
        occasions(drafts, news);
        Sequels.sequels(drafts);
        results(drafts);
        mediated(drafts);
        Sequels.answers(drafts);
        NewsDay.date(drafts, news);
        TalksOfDay.date(drafts, news);
    }

    /** What the two sides agreed on whom a third brought together is of the day and place of that, told right before. */
    private static void mediated(List<Draft> drafts) {
        for (Draft act : drafts) {
            boolean open = act.from == null && act.status == Status.HELD && act.kind == Kind.AGREEMENT;
            for (Draft talks : open ? drafts : List.<Draft>of()) {
                int lines = act.line.number - lastLine(talks);
                if (talks.kind == Kind.DISPUTE
                        && talks.subtype.equals("mediation")
                        && isOneDay(talks)
                        && lines >= 0
                        && lines <= 2
                        && !act.anterior
                        && talks.states().containsAll(act.states())) {
                    SharedDates.copy(talks, act, "of the mediation before it");
                    act.place = act.place == null ? talks.place : act.place;
                    break;
                }
            }
        }
    }

    /** What is to follow talks to come, told right after them in one paragraph, is of their day. */
    private static void programme(List<Draft> drafts) {
        for (Draft act : drafts) {
            if (act.from != null || act.status != Status.PLANNED || act.kind == Kind.VISIT) {
                continue;
            }
            for (Draft talks : drafts) {
                if (talks.kind == Kind.MEETING
                        && talks.status == Status.PLANNED
                        && isOneDay(talks.from, talks.to)
                        && act.line.number - talks.line.number == 1
                        && act.line.sentence.paragraph() == talks.line.sentence.paragraph()
                        && talks.states().containsAll(act.states())) {
                    SharedDates.copy(talks, act, "after the talks to come");
                    break;
                }
            }
        }
    }

    /** What is told in one sentence with an act is of its day, also where that day is told elsewhere. */
    private static void together(List<Draft> drafts) {
        for (Draft act : drafts) {
            if (act.from != null
                    || act.status != Status.HELD
                    || act.kind == Kind.STATEMENT
                    || act.byTheWay
                    || act.kind == Kind.VISIT && !act.subtype.equals("site") && !act.subtype.equals("memorial")) {
                continue;
            }
            for (Draft other : drafts) {
                if (other != act
                        && (!act.anterior || other.anterior && other.line == act.line)
                        && isToldWith(act, other)
                        && isOneDay(other)
                        && !Undoing.is(act, other)
                        && !(other.line == act.line
                                && (SharedDates.isModifier(other.line, other)
                                        || SharedDates.isOfGuest(other.line, other)
                                        || SharedDates.isApart(other.line, act, other)))
                        && other.states().containsAll(act.states())) {
                    SharedDates.copy(other, act, "told in one sentence with it");
                    break;
                }
            }
        }
    }

    private static boolean isToldWith(Draft act, Draft other) {
        return other.line == act.line
                || other.also.contains(act.line)
                || act.also.stream().anyMatch(l -> l == other.line || other.also.contains(l));
    }

    /** What two sides agreed on or looked at is of the day of their talks, told before it. */
    private static void results(List<Draft> drafts) {
        for (Draft result : drafts) {
            boolean open = result.from == null
                    && result.status == Status.HELD
                    && (result.kind == Kind.AGREEMENT
                                    && (result.subtype.equals("in-principle") || isSignedThere(result))
                            || result.kind == Kind.COOPERATION
                                    && result.frame == Frame.COOP
                                    && !(isAgreeing(result) && result.subtype.equals("project")));
            if (!open) {
                continue;
            }
            Draft talks = null;
            for (Draft d : drafts) {
                boolean before = d.line.number < result.line.number && result.line.number - d.line.number <= 5;
                if (d.kind == Kind.MEETING
                        && before
                        && d.status == Status.HELD
                        && d.from != null
                        && d.from.isDay()
                        && d.states().equals(result.states())) {
                    talks = d;
                }
            }
            if (talks != null) {
                SharedDates.copy(talks, result, "of the talks before it");
                result.place = result.place == null ? talks.place : result.place;
            }
        }
    }

    /** "Three memoranda were signed", below the talks: in a language whose verbs do not agree, reports seldom give the day twice. */
    private static boolean isSignedThere(Draft result) {
        return result.subtype.equals("signed") && !isAgreeing(result);
    }

    /** A remark without a date is of the day of the meeting, visit or signature at which its speaker took part. */
    private static void occasions(List<Draft> drafts, @Nullable PartialDate news) {
        for (Draft act : drafts) {
            boolean open = act.from == null && (act.status == Status.HELD || act.status == Status.PROPOSED);
            if (!open) {
                continue;
            }
            for (Draft occasion : drafts) {
                if ((isOneDay(occasion) || isOfToday(occasion, news)) && isAt(act, occasion)) {
                    SharedDates.copy(occasion, act, "of the occasion " + occasion.kind.code());
                    act.to = act.from;
                    boolean there =
                            act.kind == Kind.STATEMENT && occasion.place != null && occasion.place.city() != null;
                    act.place = there && act.place == null ? occasion.place : act.place;
                    break;
                }
            }
        }
    }

    /** A visit that goes on and began on the day of the article, or lasts one day: what was said in it was said then. */
    private static boolean isOfToday(Draft visit, @Nullable PartialDate news) {
        boolean day = visit.from != null
                && visit.from.isDay()
                && (visit.to == null || visit.to.equals(visit.from))
                && (visit.from.equals(news) || "P1D".equals(visit.duration));
        return visit.kind == Kind.VISIT && visit.status == Status.ONGOING && day;
    }

    /** Whether a remark is told in the sentence of its occasion, or with words that tie it to that. */
    private static boolean isTied(Draft act, Draft occasion) {
        boolean again = act.recalls.contains(occasion.kind)
                || isNamedAgain(act, occasion.line)
                || occasion.also.stream().anyMatch(l -> isNamedAgain(act, l));
        if (isAgreeing(act) && act.kind == Kind.STATEMENT) {
            return act.isAtOccasion || act.line.number == 0 || again && occasion.kind == Kind.AGREEMENT;
        }
        return again
                || act.isTied
                || act.line == occasion.line
                || occasion.also.contains(act.line)
                || act.line.number == 0;
    }

    /** Where verbs agree with their subjects, reports seldom say on which day of many a remark was made. */
    private static boolean isAgreeing(Draft act) {
        return act.line.verbs.stream().anyMatch(v -> v.agreement() > 0);
    }

    /** "Hazasinywa amasezerano", papers will be signed: on which day, reports say with the talks or not at all. */
    static boolean isOnProgramme(Draft paper, Draft visit, List<Draft> drafts) {
        return paper.kind == Kind.AGREEMENT
                && paper.status == Status.PLANNED
                && isAgreeing(paper)
                && (visit.duration != null || !Objects.equals(visit.from, visit.to))
                && drafts.stream().noneMatch(d -> d.kind == Kind.MEETING && d.line == paper.line);
    }

    private static boolean isNamedAgain(Draft act, Line line) {
        return line.nouns.stream().anyMatch(n -> act.nouns.contains(n.key()));
    }

    static int lastLine(Draft d) {
        int last = d.line.number;
        for (Line also : d.also) {
            last = Math.max(last, also.number);
        }
        return last;
    }

    /** A remark or proposal of somebody who took part; what the two sides declared or looked into, told right after. */
    private static boolean isAt(Draft act, Draft occasion) {
        String speaker = act.participants.get(0).name();
        if (act.kind == Kind.STATEMENT || act.status == Status.PROPOSED && !act.subtype.equals("invitation")) {
            if (speaker != null && occasion.signers.contains(speaker)
                    || occasion.kind == Kind.FORCE
                    || occasion.kind == Kind.RELATIONS
                    || !isTied(act, occasion)) {
                return false;
            }
            int after = act.line.number - lastLine(occasion);
            String state = act.participants.get(0).state();
            boolean there = IntStream.range(0, act.line.quoted.length).anyMatch(t -> act.line.quoted[t])
                    && speaker != null
                    && after >= 0
                    && after <= 2
                    && state != null
                    && occasion.states().contains(state)
                    && isOne(occasion);
            return speaker != null && (occasion.people().contains(speaker) || there);
        }
        if (act.kind == Kind.MEETING && act.onSidelines) {
            return occasion.kind == Kind.SUMMIT;
        }
        boolean declared = act.kind == Kind.AGREEMENT && act.subtype.equals("in-principle")
                || act.kind == Kind.COOPERATION && act.subtype.equals("programme");
        int lines = act.line.number - occasion.line.number;
        return declared
                && occasion.kind == Kind.MEETING
                && lines >= 0
                && lines <= 8
                && occasion.states().equals(act.states());
    }

    static boolean isOne(Draft d) {
        return switch (d.kind) {
            case VISIT, MEETING, SUMMIT, AGREEMENT, COOPERATION, MISSION -> true;
            default -> false;
        };
    }

    static boolean isOneDay(@Nullable PartialDate from, @Nullable PartialDate to) {
        return from != null && from.isDay() && from.equals(to);
    }

    /** "Had come for the summit of 24 and 25 June": what is over or was before is of no such days. */
    static boolean isOfDays(Draft dated) {
        return dated.from != null && !dated.from.isDay() || dated.to != null && !dated.to.equals(dated.from);
    }

    static boolean isOneDay(Draft d) {
        return d.from != null
                && d.from.isDay()
                && (d.to == null || d.to.equals(d.from))
                && d.status == Status.HELD
                && d.kind != Kind.STATEMENT;
    }
}
