package org.umubano.coding.date;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.TimeForms;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.OldDays;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.time.ArticleDate;
import org.umubano.time.Direction;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;
import org.umubano.time.TimeTagger;
import org.umubano.time.TimexType;

/** Gives each event of a sentence its date: the expression of time nearest to its trigger in the same clause. */
public final class DateReader {

    /** The distance of a date that the next sentence gives. */
    static final int NEXT = 500;

    private final TimeTagger tagger;
    private final ArticleDate anchor;
    private final DraftDates dates;
    /** The times of the lines so far. */
    private final List<TimeExpression> before = new ArrayList<>();

    /** The same as the tagger reads it. */
    private final List<TimeExpression> context = Collections.unmodifiableList(before);

    private final FurtherDates further;

    private final HeadlineDays headline;

    private final EventLexicon lexicon;

    public DateReader(TimeTagger tagger, ArticleDate anchor, EventLexicon lexicon) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.anchor = anchor;
        this.dates = new DraftDates(anchor);
        this.headline = new HeadlineDays(tagger, anchor, dates, context, lexicon);
        this.further = new FurtherDates(lexicon, dates, before);
    }

    /** Dates the drafts of one line, which are in the order of their triggers. */
    public void date(Line line, List<Draft> drafts, List<Draft> earlier) {
        List<Draft> open = open(line, earlier);
        if (!earlier.isEmpty() && WhenTold.isDone(line, lexicon)) {
            List<Draft> done = open.stream()
                    .filter(d -> d.status == Status.HELD)
                    .filter(d -> apart(line, d) <= 1 || d.line.number == 0 && line.number == headline.lead() + 1)
                    .toList();
            if (drafts.isEmpty()) {
                tell(line, done);
                return;
            }
            giveFirst(line, done.stream());
        }
        List<Draft> undated = open.stream()
                .filter(d -> d.from == null && d.status == Status.HELD && isDecision(d))
                .filter(d -> apart(line, d) <= 1)
                .toList();
        if (!open.isEmpty()) {
            dateEarlier(line, drafts, open, undated);
        }
        headline.read(line, drafts, earlier);
        List<Draft> older = new ArrayList<>();
        for (RawTime raw : line.times) {
            date(line, raw, drafts, earlier, older);
        }
        further.accorded(line, drafts);
        further.toldAs(line, drafts);
        further.decidedAt(line, drafts, undated);
        further.landed(line, drafts);
        further.atOccasion(line, drafts);
        SharedDates.share(line, drafts, lexicon);
        further.invited(line, drafts);
        further.again(line, drafts);
        Instalments.read(line, drafts, lexicon, further);
        drafts.addAll(older);
    }

    /** The acts without a day that were told of right before a line, and those of the headline for the first lines below it. */
    private List<Draft> open(Line line, List<Draft> earlier) {
        List<Draft> open = new ArrayList<>();
        for (Draft d : earlier) {
            if (d.from == null && (apart(line, d) <= 2 || d.line.number == 0 && line.number <= headline.lead() + 2)) {
                open.add(d);
            }
        }
        return open;
    }

    /** Gives acts of sentences before the time that this one tells of them. */
    private void dateEarlier(Line line, List<Draft> drafts, List<Draft> open, List<Draft> undated) {
        if (!line.times.isEmpty() && SayingTimes.isSaid(line, lexicon)) {
            giveFirst(
                    line,
                    open.stream()
                            .filter(d -> d.from == null && (d.kind == Kind.STATEMENT || isToldBy(line, d)))
                            .filter(d ->
                                    apart(line, d) <= 1 || d.line.number == 0 && line.number <= headline.lead() + 1));
        }
        if (drafts.isEmpty() && !line.times.isEmpty()) {
            giveFirst(
                    line,
                    open.stream()
                            .filter(d -> d.from == null && d.kind == Kind.AGREEMENT && d.status == Status.HELD)
                            .filter(d -> apart(line, d) <= 2 && WhenTold.isOfThat(line, d, lexicon)));
        }
        boolean alone =
                drafts.stream().allMatch(d -> d.kind == Kind.SUMMIT); // "the decision was taken at a summit on Friday"
        if (alone && SayingTimes.saidTime(line, lexicon.decidedSo) == 0) {
            giveFirst(line, undated.stream());
        }
        given(line, open);
        stated(line, open);
        saidSo(line, open);
        if (drafts.isEmpty() && WhenTold.isArrival(line, lexicon)) {
            giveFirst(
                    line,
                    open.stream()
                            .filter(d -> d.kind == Kind.VISIT && d.from == null && d.status != Status.PLANNED)
                            .filter(d -> apart(line, d) <= 1));
        }
    }

    /** Gives one time of a line to the act whose it is. */
    private void date(Line line, RawTime raw, List<Draft> drafts, List<Draft> earlier, List<Draft> older) {
        boolean aside = TimeForms.isDateline(line, raw)
                || SameDay.isNamedBeside(line, raw)
                || WhenTold.isOfThing(line, raw, drafts, lexicon);
        Draft nearest = aside ? null : TimeOwners.owner(line, raw, drafts, lexicon);
        boolean former = OtherTimes.isOfFormer(line, raw, nearest, lexicon);
        boolean said = former
                || Firsts.isWithin(line, raw, lexicon)
                || nearest != null && SayingTimes.isOfSaying(line, raw, nearest, lexicon);
        boolean past = said || nearest != null && !lexicon.headFirst && WhenTold.isSince(line, raw, lexicon);
        Draft owner = said || WhenTold.isUntil(line, raw, nearest, lexicon) ? null : nearest;
        boolean last = !past && owner != null && LastDay.is(line, raw, owner, lexicon);
        Direction direction = last
                ? Direction.FUTURE
                : past
                        ? Direction.PAST
                        : owner == null ? Direction.UNKNOWN : WhenTold.direction(line, raw, owner, lexicon);
        List<TimeExpression> told = SameDay.context(line, raw, context, earlier, anchor.date());
        TimeExpression time = TimeForms.asDay(tagger.resolve(raw, anchor, direction, told));
        time = YearOfSentence.settle(line, raw, OldDays.settle(raw, time, before, anchor), before, anchor.date());
        if (last && owner != null && time.to() != null) {
            LastDay.end(owner, time);
            return;
        }
        if (owner != null && owner.status == Status.CANCELLED && isFarAhead(time)) {
            time = TimeForms.asDay(tagger.resolve(raw, anchor, Direction.PAST, told));
        }
        before.add(time);
        if (former) {
            Firsts.before(line, raw, time, lexicon, drafts, older);
        }
        if (owner != null && give(line, raw, time, owner) && WhenTold.isFronted(line, raw)) {
            giveFronted(line, raw, time, owner, drafts);
        }
    }

    /** Gives an act its time, or its end; false where it is no day on which it was done. */
    private boolean give(Line line, RawTime raw, TimeExpression time, Draft owner) {
        if (Returns.isAfterStay(line, raw, time, owner, lexicon)) {
            return false;
        }
        if (NotWhen.is(line, raw, time, owner, anchor, lexicon)) {
            return false;
        }
        boolean isEnd = WhenTold.isEnd(line, raw, owner, lexicon);
        if (isEnd || WhenTold.isDeadline(line, raw, time, owner, lexicon)) {
            owner.to = owner.from == null ? time.to() : owner.to;
            owner.ending |= isEnd && !WhenTold.isTold(line, raw);
            return false;
        }
        boolean closing = time.type() == TimexType.DURATION && WhenTold.isClosing(line, raw, lexicon);
        if (closing && owner.reached) {
            return false; // "arrived after a two-day visit to another"
        }
        owner.closing |= closing;
        dates.give(line, owner, time, TimeOwners.distance(line, raw, owner));
        dates.presently(owner);
        return true;
    }

    /** A time that opens the sentence is that of all its acts. */
    private void giveFronted(Line line, RawTime raw, TimeExpression time, Draft owner, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft != owner
                    && !draft.mentioned
                    && draft.from == null
                    && draft.status != Status.PAST
                    && !Stays.isByTheWay(line, draft, lexicon)
                    && !TimeForms.isVagueSince(line, line.tokenAt(raw.end() - 1), draft.first)
                    && SharedDates.isSameWay(draft, owner)) {
                dates.give(line, draft, time, Integer.MAX_VALUE - 1);
            }
        }
    }

    /** "Planned for March 10, was called off", read in May: of this March. */
    private boolean isFarAhead(TimeExpression time) {
        PartialDate news = anchor.date();
        return time.from() != null
                && news != null
                && time.from().first().isAfter(news.last().plusDays(FAR_AHEAD));
    }

    /** What is called off was to be within so many days. */
    private static final int FAR_AHEAD = 240;

    /** "Babyemeranyijeho ku wa 11", they agreed on it on the 11th: the verb is that of the act told before. */
    private boolean isToldBy(Line line, Draft act) {
        boolean done = act.status == Status.HELD && act.kind != Kind.VISIT;
        return done && lexicon.mayTell(line.verbs.get(0), t -> t.kind() == act.kind);
    }

    /** Gives acts of lines before it the first time of a line. */
    private void giveFirst(Line line, Stream<Draft> told) {
        List<Draft> open = told.toList();
        if (open.isEmpty()) {
            return;
        }
        TimeExpression time = tagger.resolve(line.times.get(0), anchor, Direction.PAST, context);
        open.forEach(d -> dates.give(line, d, time, NEXT));
    }

    /** Gives acts of lines before it the times of a line that tells only when they were. */
    private void tell(Line line, List<Draft> open) {
        for (RawTime raw : line.times) {
            TimeExpression time = TimeForms.asDay(tagger.resolve(raw, anchor, Direction.PAST, context));
            before.add(time);
            open.forEach(d -> dates.give(line, d, time, NEXT));
        }
    }

    /** Gives the last act that a line may tell of as given, brought or signed the day on which it was. */
    private void given(Line line, List<Draft> open) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Draft act = open.get(i);
            boolean near = apart(line, act) <= 2 || act.line.number == 0 && line.number <= headline.lead() + 2;
            int time = near ? WhenGiven.time(line, act, lexicon) : -1;
            if (time >= 0) {
                TimeExpression day = tagger.resolve(line.times.get(time), anchor, Direction.PAST, context);
                if (day.from() != null && day.from().isDay()) {
                    dates.give(line, act, day, NEXT);
                }
                return;
            }
        }
    }

    /** Kinds of acts that are done by being announced. */
    static boolean isDecision(Draft act) {
        return act.kind == Kind.RELATIONS
                || act.kind == Kind.ACCREDITATION
                || act.kind == Kind.AGREEMENT && !act.subtype.equals("signed");
    }

    /** Gives remarks told right before the day on which, as a sentence says, they were made. */
    private void saidSo(Line line, List<Draft> open) {
        int i = SayingTimes.saidTime(line, lexicon.saidSo);
        if (i < 0) {
            return;
        }
        RawTime raw = line.times.get(i);
        TimeExpression time = TimeForms.asDay(tagger.resolve(raw, anchor, Direction.PAST, context));
        for (Draft act : open) {
            boolean isOpen = act.kind == Kind.STATEMENT && act.from == null && act.status == Status.HELD;
            if (isOpen && time.from() != null && apart(line, act) <= 2 && !SaidSo.isOfOther(line, act)) {
                dates.give(line, act, time, NEXT);
                act.trace.merge("from", "of the sentence that says when", (a, b) -> a + " " + b);
                SaidSo.name(line, act);
            }
        }
    }

    /** What a state told by a statement, and has just done, is of the day of the statement. */
    private void stated(Line line, List<Draft> open) {
        int i = SayingTimes.statementTime(line, lexicon);
        if (i < 0) {
            return;
        }
        RawTime raw = line.times.get(i);
        TimeExpression time = TimeForms.asDay(tagger.resolve(raw, anchor, Direction.PAST, context));
        for (Draft act : open) {
            if (act.kind != Kind.RELATIONS && act.kind != Kind.STATEMENT && act.kind != Kind.AGREEMENT) {
                continue;
            }
            String doer = act.participants.get(0).state();
            boolean isOpen = act.from == null && act.status == Status.HELD && apart(line, act) <= 1;
            boolean same = line.actors.stream()
                    .anyMatch(a -> doer != null && doer.equals(a.mention().state()));
            same |= doer != null
                    && lexicon.headFirst
                    && line.actors.stream()
                            .allMatch(a -> a.mention().state() == null
                                    || act.states().contains(a.mention().state()));
            if (isOpen && same && time.from() != null && time.from().isDay()) {
                dates.give(line, act, time, NEXT);
                act.trace.merge("from", "of the statement on it", (a, b) -> a + " " + b);
            }
        }
    }

    /** What a time means that lies ahead. */
    TimeExpression ahead(RawTime raw) {
        TimeExpression time = TimeForms.asDay(tagger.resolve(raw, anchor, Direction.FUTURE, context));
        before.replaceAll(t -> t.start() == raw.start() && t.end() == raw.end() ? time : t);
        return time;
    }

    /** What a time of the line dated last means, or null. */
    @Nullable
    TimeExpression resolved(RawTime raw) {
        return further.resolved(raw);
    }

    /** How many sentences a line stands behind what was last told of an act. */
    private static int apart(Line line, Draft draft) {
        int last = draft.line.number;
        for (Line also : draft.also) {
            last = Math.max(last, also.number);
        }
        return line.number - last;
    }

    /** The day of the news: the date of publication, else the latest day on which something held is dated. */
    static @Nullable PartialDate newsDate(ArticleDate anchor, List<Draft> drafts) {
        if (anchor.date() != null) {
            return anchor.date();
        }
        PartialDate latest = null;
        for (Draft draft : drafts) {
            boolean farAhead = draft.status == Status.PLANNED && draft.from != null && draft.from.month() == 0;
            if (draft.from != null
                    && !farAhead // "will host the exhibition in 2025" says nothing of the day of the news
                    && (draft.status == Status.HELD || draft.status == Status.PLANNED || draft.status == Status.ONGOING)
                    && (latest == null || draft.from.first().isAfter(latest.first()))) {
                latest = draft.from;
            }
        }
        return latest;
    }
}
