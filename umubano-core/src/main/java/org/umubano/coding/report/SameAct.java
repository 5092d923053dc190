package org.umubano.coding.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.umubano.article.PartialDate;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.Frame;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.mention.ActorMention;
import org.umubano.text.Folding;
import org.umubano.time.DateHow;

/**
 * Whether two mentions inside one article are of one act. News tells an act in its headline, in its lead and again below, in other
 * words and with other gaps: what one of them leaves open seldom parts them, what they tell otherwise mostly does.
 */
final class SameAct {

    private SameAct() {}

    /** Whether the later draft tells again what the earlier told, which is of its kind: no other status, day or side. */
    static boolean isSame(Draft a, Draft b) {
        if (a.kind == Kind.STATEMENT && b.kind == Kind.STATEMENT && a.line == b.line && first(a).equals(first(b))) {
            return !isOpposed(a, b); // praise and appeal in one breath
        }
        if (a.kind == Kind.STATEMENT && b.kind == Kind.STATEMENT && a.line == b.line && isToPress(a, b)) {
            return true; // "..., he told a joint news conference"
        }
        if (OneSpeech.is(a, b)) {
            return !isOpposed(a, b);
        }
        if (InARow.is(a, b) || RetoldPapers.is(a, b)) {
            return true;
        }
        if (isFurther(a, b) || isElsewhere(a, b)) {
            return false;
        }
        if (ToldInHeadline.is(a, b) || RetoldActs.is(a, b) || RetoldThings.is(a, b)) {
            return true;
        }
        if (a.kind == Kind.SUMMIT && b.kind == Kind.SUMMIT && b.recalls.contains(Kind.SUMMIT) && isAttendance(b)) {
            return statuses(a, b) && dates(a, b);
        }
        return a.kind == b.kind
                && !(a.kind == Kind.VISIT && b.another && a.line == b.line)
                && (subtypes(a, b) || isOfHeadline(a, b))
                && statuses(a, b)
                && (dates(a, b) || isContinued(a, b) || isHeadlineOf(a, b) || ComingAndGoing.is(a, b))
                && sides(a, b);
    }

    /** "Praised the army of X but criticised its courts", "thanked X and condemned Y": two things are said in one breath. */
    private static boolean isOpposed(Draft a, Draft b) {
        boolean harsh = HARSH.contains(a.subtype) || HARSH.contains(b.subtype);
        return harsh && (KIND.contains(a.subtype) || KIND.contains(b.subtype));
    }

    private static final Set<String> KIND = Set.of("praise", "thanks", "congratulation");
    private static final Set<String> HARSH = Set.of("condemnation", "accusation", "refusal", "threat");

    /** "Iyi nama yitabiriwe na A na B", this summit was attended by A and B: who came to what was told before. */
    private static boolean isAttendance(Draft b) {
        return b.frame == Frame.ATTEND && b.people().size() > 1 && b.line.number > 0;
    }

    /** What is said at a press conference, and that it was held. */
    private static boolean isToPress(Draft a, Draft b) {
        String press = "press-conference";
        return a.subtype.equals(press) != b.subtype.equals(press)
                && (a.states().contains(String.valueOf(b.participants.get(0).state()))
                        || b.states()
                                .contains(String.valueOf(a.participants.get(0).state())));
    }

    /** "Three more documents were signed", below what was signed first; a headline is of all. */
    private static boolean isFurther(Draft a, Draft b) {
        boolean ownDay =
                b.frame == Frame.BORDER && b.another && b.from != null; // "had been opened to the sick on the 13th"
        boolean headline = a.line.number == 0 && (a.from == null || a.dateLine != null) && !ownDay;
        boolean undated = b.from == null || b.dateHow == DateHow.INFERRED;
        return b.further && !a.further && a.line != b.line && !headline && (undated || b.another);
    }

    /** "Seven memoranda were signed in Kampala earlier": papers signed or talks held in towns of two states, each told in a sentence of its own. */
    private static boolean isElsewhere(Draft a, Draft b) {
        return (isSigning(a) && isSigning(b) || a.kind == Kind.MEETING)
                && a.kind == b.kind
                && a.line != b.line
                && a.place != null
                && b.place != null
                && a.place.city() != null
                && b.place.city() != null
                && a.place.state() != null
                && b.place.state() != null
                && !a.place.state().equals(b.place.state())
                && a.states().contains(a.place.state())
                && a.states().contains(b.place.state());
    }

    /** What a headline tells in its own words, and the first sentence after it in others: "gave", "granted". */
    private static boolean isOfHeadline(Draft a, Draft b) {
        boolean kind = a.kind == Kind.AID || a.kind == Kind.AGREEMENT || a.kind == Kind.COOPERATION;
        boolean negotiated = a.subtype.equals("negotiation") && b.subtype.equals("signed");
        return kind
                && !negotiated
                && a.line.number == 0
                && b.isLead
                && (a.from == null || a.from.equals(b.from))
                && a.states().equals(b.states());
    }

    /** "He met X in December. They talked about trade.": undated, of the same people, right after. */
    private static boolean isContinued(Draft a, Draft b) {
        return b.from == null
                && a.kind == Kind.MEETING
                && b.line.number - a.line.number == 1
                && a.people().equals(b.people());
    }

    private static boolean subtypes(Draft a, Draft b) {
        boolean headline = a.line.number == 0 && a.also.contains(b.line); // "received him to dinner, at a banquet in"
        if (a.kind == Kind.MEETING && a.subtype.equals(b.subtype) && a.isMeal != b.isMeal && !headline) {
            return false; // received in the morning, to dinner in the evening
        }
        if (a.subtype.equals(b.subtype)) {
            return a.kind != Kind.STATEMENT
                    || a.line == b.line
                    || Objects.equals(a.people(), b.people())
                    || isNameless(a, b)
                    || isToSame(a, b);
        }
        return switch (a.kind) {
            case VISIT -> !isSpecial(a.subtype) && !isSpecial(b.subtype);
            case MEETING ->
                !a.subtype.equals("delegation")
                                && !b.subtype.equals("delegation")
                                && a.subtype.equals("forum") == b.subtype.equals("forum")
                                && (a.isMeal == b.isMeal || a.line.number == 0 && b.isLead)
                        || a.people().isEmpty() && b.people().isEmpty();
            case CALL, SUMMIT, FORCE -> a.kind != Kind.FORCE;
            case STATEMENT -> false;
            case AGREEMENT -> isSigning(a) && isSigning(b) || isHeadline(a) && isSigning(b) && !b.another;
            case RELATIONS -> isDecree(a, b);
            default -> false;
        };
    }

    /** "X has banned all imports from Y. A decree signed on Thursday halts them": the day is told right behind the measure. */
    private static boolean isDecree(Draft a, Draft b) {
        return MEASURES.contains(a.subtype)
                && MEASURES.contains(b.subtype)
                && a.from == null
                && b.from != null
                && b.line.number - a.line.number == 1
                && a.participants.get(0).office() == null
                && b.participants.get(0).office() != null
                && !b.another;
    }

    private static final Set<String> MEASURES = Set.of("sanctions", "counter-measures");

    private static boolean isSigning(Draft d) {
        return d.subtype.equals("signed") || d.subtype.equals("to-be-signed");
    }

    /** "X and Y agree on ...", over the report of what they signed. */
    private static boolean isHeadline(Draft d) {
        return d.subtype.equals("in-principle") && d.line.number == 0;
    }

    private static boolean isSpecial(String subtype) {
        return subtype.equals("invitation") || subtype.equals("memorial") || subtype.equals("site");
    }

    private static boolean statuses(Draft a, Draft b) {
        return a.status == b.status
                || a.status.isDone() && b.status.isDone()
                || a.status == Status.ONGOING && (b.status == Status.HELD || b.status == Status.PLANNED)
                || b.status == Status.ONGOING && (a.status == Status.HELD || a.status == Status.PLANNED)
                || a.kind == Kind.VISIT && a.from != null && a.from.equals(b.from)
                || isHeadlineOf(a, b)
                || isComing(a, b)
                || isAhead(a, b)
                || isAhead(b, a);
    }

    /** "Arrived on Monday and will be the guest of": what is ahead of a visitor in one sentence, without a day, is the same visit. */
    private static boolean isAhead(Draft visit, Draft ahead) {
        return visit.kind == Kind.VISIT
                && visit.line == ahead.line
                && (visit.status == Status.HELD || visit.status == Status.ONGOING)
                && ahead.status == Status.PLANNED
                && ahead.from == null
                && visit.states().equals(ahead.states());
    }

    /** "X, Y set up commission", over the report that they will: a headline tells in the present what is to come. */
    static boolean isHeadlineOf(Draft a, Draft b) {
        boolean done = switch (a.kind) {
            case COOPERATION, AID -> true;
            case RELATIONS, MISSION, FORCE, AGREEMENT -> a.present && a.from == null && b.isLead;
            default -> false;
        };
        return done
                && a.line.number == 0
                && a.also.isEmpty()
                && a.status == Status.HELD
                && b.status == Status.PLANNED
                && (a.subtype.equals(b.subtype) || b.subtype.equals("to-be-" + a.subtype));
    }

    /** "Minister heads for X" over a report of when he will go: the present of a headline may mean what is to come. */
    static boolean isComing(Draft headline, Draft b) {
        return headline.line.number == 0
                && headline.present
                && headline.from == null
                && headline.status == Status.HELD
                && b.isLead
                && b.status == Status.PLANNED
                && (headline.kind == Kind.VISIT || headline.kind == Kind.MEETING || headline.kind == Kind.SUMMIT);
    }

    private static boolean dates(Draft a, Draft b) {
        if (a.from == null || b.from == null) {
            return a.from == null && b.from == null || !isBackground(a.from == null ? b : a);
        }
        PartialDate aTo = a.to == null ? a.from : a.to;
        PartialDate bTo = b.to == null ? b.from : b.to;
        return !a.from.first().isAfter(bTo.last()) && !b.from.first().isAfter(aTo.last());
    }

    /** A date of another year or only a year: what lies far back is not the undated news. */
    private static boolean isBackground(Draft d) {
        boolean ahead = d.status == Status.PLANNED || d.status == Status.PROPOSED;
        return d.status == Status.PAST || d.from != null && !d.from.isDay() && !ahead && !d.isNews;
    }

    private static boolean sides(Draft a, Draft b) {
        Set<String> as = a.states();
        Set<String> bs = b.states();
        if (!as.containsAll(bs) && !bs.containsAll(as)) {
            return false;
        }
        if (a.kind == Kind.STATEMENT && isNameless(a, b)) {
            return true;
        }
        if (a.frame == Frame.STATES && b.frame == Frame.STATES && as.equals(bs)) {
            return true; // what is between two states has no first side
        }
        if (a.subtype.equals("ceasefire") && as.equals(bs)) {
            return true;
        }
        if (a.kind == Kind.MISSION && a.line == b.line && b.another) {
            return Objects.equals(first(a), first(b)); // each opens one in the other
        }
        if (a.kind == Kind.FORCE || a.kind == Kind.AID || a.kind == Kind.STATEMENT || a.kind == Kind.RELATIONS) {
            return Objects.equals(first(a), first(b));
        }
        Set<String> ap = surnames(signers(a));
        Set<String> bp = surnames(signers(b));
        if (ap.isEmpty() || bp.isEmpty()) {
            int apart = b.line.number - lastLine(a);
            return a.kind != Kind.MEETING
                    || apart <= 2
                    || b.from == null && apart <= (isByReference(b) ? 8 : 5) && bp.isEmpty();
        }
        if (a.kind == Kind.VISIT) {
            return Objects.equals(first(a), first(b));
        }
        Set<String> both = new HashSet<>(ap);
        both.retainAll(bp);
        boolean signedOn = a.kind == Kind.AGREEMENT
                && (!both.isEmpty() && b.line.number - lastLine(a) <= 1 || isSignedByEach(a, b));
        return ap.containsAll(bp) || bp.containsAll(ap) || both.size() >= 2 || signedOn;
    }

    /** The names of those who take part; of a paper, of people alone: a company or bank that is named besides signs it as well. */
    private static Set<String> signers(Draft d) {
        if (d.kind != Kind.AGREEMENT) {
            return d.people();
        }
        Set<String> out = new HashSet<>();
        for (Participant p : d.participants) {
            boolean body = p.name() == null
                    || d.line.actors.stream()
                            .anyMatch(a -> p.name().equals(a.mention().name())
                                    && a.mention().type() == ActorMention.Type.ORGANISATION);
            if (!body) {
                out.add(p.name());
            }
        }
        return out;
    }

    /** "X signed a treaty with B" and "Y, who signed it for B": named are those of one side here and of the other there. */
    private static boolean isSignedByEach(Draft a, Draft b) {
        return a.subtype.equals(b.subtype)
                && a.states().equals(b.states())
                && (a.from == null || b.from == null || a.from.equals(b.from))
                && a.participants.stream()
                        .filter(p -> p.name() != null)
                        .noneMatch(p -> b.participants.stream()
                                .anyMatch(q -> q.name() != null && Objects.equals(p.state(), q.state())));
    }

    /** "They exchanged views", "both sides discussed": the sides are meant, not named. */
    private static boolean isByReference(Draft d) {
        return d.people().isEmpty()
                && d.line.actors.stream()
                        .noneMatch(a -> a.mention().reference() == null
                                && d.states()
                                        .contains(String.valueOf(a.mention().state())));
    }

    private static int lastLine(Draft d) {
        int out = d.line.number;
        for (Line line : d.also) {
            out = Math.max(out, line.number);
        }
        return out;
    }

    /** "Told his counterpart that. He told N.N. that": what one says to another by his office and by his name is one remark. */
    private static boolean isToSame(Draft a, Draft b) {
        if (!a.subtype.equals("remark") || a.participants.size() != 2 || b.participants.size() != 2) {
            return false;
        }
        Participant p = a.participants.get(1);
        Participant q = b.participants.get(1);
        return Objects.equals(
                        a.participants.get(0).name(), b.participants.get(0).name())
                && a.participants.get(0).name() != null
                && (p.name() == null || q.name() == null)
                && Objects.equals(p.office(), q.office())
                && Objects.equals(p.state(), q.state());
    }

    /** "The king thanked ..." of a headline, before it is told who he is. */
    private static boolean isNameless(Draft a, Draft b) {
        Participant p = a.participants.get(0);
        Participant q = b.participants.get(0);
        return (p.name() == null || q.name() == null)
                && p.office() != null
                && p.office().equals(q.office())
                && Objects.equals(p.state(), q.state());
    }

    private static String first(Draft d) {
        Participant p = d.participants.get(0);
        return p.name() != null && d.kind == Kind.VISIT || d.kind == Kind.STATEMENT
                ? surname(String.valueOf(p.name())) + p.state()
                : String.valueOf(p.state());
    }

    private static Set<String> surnames(Set<String> names) {
        Set<String> out = new HashSet<>();
        names.forEach(n -> out.add(surname(n)));
        return out;
    }

    static String surname(String name) {
        String folded = Folding.fold(name).toLowerCase(Locale.ROOT);
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }
}
