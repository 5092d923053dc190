package org.umubano.coding.date;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.umubano.article.PartialDate;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.TimeForms;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.language.VerbGroup;
import org.umubano.time.ArticleDate;
import org.umubano.time.RawTime;
import org.umubano.time.TimeExpression;
import org.umubano.time.TimeTagger;

/**
 * The day of what a headline tells: that which the sentence after it names, where that sentence tells of one of its sides and of
 * no other act of the same kind. An anniversary is no such day: what a headline tells is not of years before.
 */
final class HeadlineDays {

    private final TimeTagger tagger;
    private final ArticleDate anchor;
    private final DraftDates dates;
    private final List<TimeExpression> context;
    private final EventLexicon lexicon;

    /** The number of the first sentence after the headline; negative before it. */
    private int lead = -1;

    /** Reads of the times told so far, a list that grows from line to line. */
    HeadlineDays(
            TimeTagger tagger,
            ArticleDate anchor,
            DraftDates dates,
            List<TimeExpression> context,
            EventLexicon lexicon) {
        this.tagger = tagger;
        this.anchor = anchor;
        this.dates = dates;
        this.context = context;
        this.lexicon = lexicon;
    }

    /** The number of the first sentence after the headline; negative before it. */
    int lead() {
        return lead;
    }

    /** Dates what the headline tells, where a line is the first sentence after it. */
    void read(Line line, List<Draft> drafts, List<Draft> earlier) {
        if (lead < 0
                && line.number > 0
                && !line.actors.isEmpty()
                && line.verbs.stream().anyMatch(VerbGroup::isFinite)) {
            lead = line.number;
        }
        boolean isLead = line.number == lead && !line.times.isEmpty();
        if (!isLead || earlier.stream().anyMatch(d -> d.line.number == 0 && d.kind == Kind.VISIT && d.ended)) {
            return;
        }
        boolean stays = drafts.stream().anyMatch(d -> d.kind == Kind.VISIT || d.kind == Kind.SUMMIT);
        Set<String> named = line.actorStates();
        for (Draft act : earlier) {
            boolean told = drafts.stream().anyMatch(d -> d.kind == act.kind);
            if (!told && isOpenHeadline(act) && !Collections.disjoint(named, act.states())) {
                give(line, act, drafts, stays);
            }
        }
    }

    private static boolean isOpenHeadline(Draft act) {
        return act.from == null
                && act.line.number == 0
                && !act.ended
                && act.kind != Kind.STATEMENT
                && (act.status == Status.HELD || act.status == Status.PLANNED);
    }

    /** Gives the act of a headline the first time of the sentence after it that may be its day. */
    private void give(Line line, Draft act, List<Draft> drafts, boolean stays) {
        boolean future = act.status == Status.PLANNED;
        for (RawTime raw : line.times) {
            TimeExpression time = tagger.resolve(raw, anchor, WhenTold.direction(act.status), context);
            if (isDayOf(act, time, stays)
                    && !(future && WhenTold.isOfDeed(line, raw))
                    && !WhenTold.isUnderAs(line, raw)
                    && !WhenTold.isOfBefore(line, raw, drafts, lexicon)
                    && !TimeForms.isDateline(line, raw)
                    && !WhenTold.isOfThing(line, raw, drafts, lexicon)) {
                dates.give(line, act, time, DateReader.NEXT);
                act.trace.merge("from", "sentence after the headline", (a, b) -> a + " " + b);
                return;
            }
        }
    }

    /** Whether a time may be the day of an act that is the news: none of years before it, and ahead of what is planned. */
    private boolean isDayOf(Draft act, TimeExpression time, boolean stays) {
        PartialDate news = anchor.date();
        if (time.from() == null || !time.from().isDay()) {
            return false;
        }
        boolean lasts = act.kind == Kind.VISIT || act.kind == Kind.SUMMIT;
        boolean fromThen = time.to() == null && !stays; // "from Thursday on"
        if (!lasts && !fromThen && !time.from().equals(time.to())) {
            return false;
        }
        if (news == null) {
            return true;
        }
        LocalDate least =
                act.status == Status.PLANNED ? news.first() : news.first().minusYears(1);
        return !time.from().last().isBefore(least);
    }
}
