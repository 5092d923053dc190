package org.umubano.coding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.cast.Bystanders;
import org.umubano.coding.cast.GatheringBodies;
import org.umubano.coding.date.DateReader;
import org.umubano.coding.date.DoneThere;
import org.umubano.coding.date.Instalments;
import org.umubano.coding.date.Intervals;
import org.umubano.coding.date.NewDays;
import org.umubano.coding.date.Occasions;
import org.umubano.coding.date.Spans;
import org.umubano.coding.date.SummitDays;
import org.umubano.coding.date.TalkLengths;
import org.umubano.coding.report.Attendance;
import org.umubano.coding.report.Attendants;
import org.umubano.coding.report.CalledOff;
import org.umubano.coding.report.Details;
import org.umubano.coding.report.HeadlineEchoes;
import org.umubano.coding.report.Postings;
import org.umubano.coding.report.Rolls;
import org.umubano.coding.report.SameActs;
import org.umubano.coding.report.SideSigners;
import org.umubano.coding.report.Signers;
import org.umubano.coding.report.Ties;
import org.umubano.coding.report.ToldAgain;
import org.umubano.coding.review.Asides;
import org.umubano.coding.review.AtHome;
import org.umubano.coding.review.FarSides;
import org.umubano.coding.review.Misreadings;
import org.umubano.coding.review.NoTalks;
import org.umubano.coding.review.NoVisits;
import org.umubano.coding.review.OldKings;
import org.umubano.coding.review.OnlyGuessed;
import org.umubano.coding.review.PlainStates;
import org.umubano.coding.review.PrivateGatherings;
import org.umubano.coding.review.PrivateVoices;
import org.umubano.coding.review.SharedStates;
import org.umubano.coding.sentence.ClauseReader;
import org.umubano.coding.sentence.LikelyKinds;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.settle.Calls;
import org.umubano.coding.speech.Announcements;
import org.umubano.coding.speech.Remarks;
import org.umubano.coding.speech.SecondLook;
import org.umubano.coding.speech.Speech;
import org.umubano.coding.story.ArticleStructure;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.story.Grounds;
import org.umubano.coding.story.Sites;
import org.umubano.coding.words.EventLexicon;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.mention.ActorMention;
import org.umubano.time.ArticleDate;
import org.umubano.time.TimeTagger;

/**
 * Reads the acts that an article tells of line by line, each with what was told before it in mind, and settles what only the whole
 * article tells.
 */
final class DraftReader {

    /** The last sentence of the opening of a report, whose speakers announce what its headline tells. */
    private static final int OPENING = 3;

    private final EventLexicon lexicon;
    private final TimeTagger tagger;
    private final Details details;
    private final Ties ties;

    DraftReader(String language, EventLexicon lexicon, TimeTagger tagger) {
        this.lexicon = lexicon;
        this.tagger = tagger;
        this.details = new Details(language);
        this.ties = new Ties(lexicon);
    }

    /** The acts of an article, in the order of its lines. */
    List<Draft> read(String text, List<Line> lines, ArticleDate date, LikelyKinds kinds) {
        Told told = told(lines, date, kinds);
        List<Draft> all = new ArrayList<>();
        for (Line line : lines) {
            told.discourse.bodies(line);
            EventFinder finder = new EventFinder(lexicon, told.discourse, line);
            List<Draft> drafts = finder.find();
            find(line, finder.clauses, told, drafts, all);
            date(line, finder.clauses, told, drafts, all);
            Signers.read(line, lexicon, finder.clauses, told.discourse, drafts, all);
            SideSigners.read(line, lexicon, told.discourse, drafts, all);
            ties.read(line, drafts, all);
            details.add(text, line, drafts, all);
            OldKings.drop(line, lexicon, drafts);
            if (line.number > 0 && all.stream().allMatch(d -> d.line.number == 0)) {
                drafts.forEach(d ->
                        d.isLead = drafts.stream().filter(o -> o.kind == d.kind).count() == 1);
            }
            all.addAll(drafts);
        }
        settle(lines, told.second, all, date);
        return all;
    }

    /** What an article has told so far, and those who read on with it in mind. */
    private record Told(Discourse discourse, DateReader dates, Remarks remarks, SecondLook second) {}

    private Told told(List<Line> lines, ArticleDate date, LikelyKinds kinds) {
        Discourse discourse = new Discourse(lines);
        return new Told(
                discourse,
                new DateReader(tagger, date, lexicon),
                new Remarks(lexicon, new Speech(lexicon), discourse),
                new SecondLook(lexicon, discourse, kinds));
    }

    /** What a line tells beside the acts that its own words make, and what of all is none. */
    private void find(Line line, ClauseReader clauses, Told told, List<Draft> drafts, List<Draft> all) {
        PlainStates.witnesses(line, lexicon, drafts);
        CalledOff.read(line, lexicon, clauses, drafts, all);
        Rolls.call(line, clauses, told.discourse, drafts, all, lexicon);
        Postings.read(line, lexicon, drafts, all);
        Attendants.read(line, lexicon, clauses, told.discourse, drafts, all);
        Attendance.read(line, lexicon, told.discourse, drafts, all);
        SameActs.read(line, lexicon, clauses, told.discourse, drafts, all);
        Instalments.tell(line, lexicon, drafts, all);
        told.remarks.read(line, clauses, drafts, all);
        told.second.read(line, clauses, drafts, all);
        GatheringBodies.settle(told.discourse, drafts);
        drafts.stream()
                .filter(d -> d.kind == Kind.STATEMENT && d.announcedBy == null)
                .forEach(d -> d.announcedBy = author(told.discourse, d.participants.get(0)));
        Misreadings.drop(lexicon, drafts);
        AtHome.drop(line, lexicon, drafts);
        NoTalks.drop(line, lexicon, told.discourse.text().isLong(), drafts);
        PrivateVoices.drop(line, lexicon, clauses, told.discourse, drafts);
        NoVisits.drop(line, lexicon, told.discourse, drafts);
    }

    private void date(Line line, ClauseReader clauses, Told told, List<Draft> drafts, List<Draft> all) {
        told.dates.date(line, drafts, all);
        NewDays.read(line, lexicon, drafts, told.dates);
        SummitDays.read(line, lexicon, drafts, all, told.dates);
        Intervals.read(line, lexicon, drafts, all);
        DoneThere.when(line, lexicon, drafts, told.dates);
        Spans.read(line, clauses, drafts, told.dates);
        Occasions.read(line, lexicon, drafts, all);
        TalkLengths.read(line, lexicon, drafts, all);
    }

    /** What only the whole article settles. */
    private void settle(List<Line> lines, SecondLook second, List<Draft> all, ArticleDate date) {
        second.drop(all);
        Asides.drop(lines, all);
        FarSides.drop(lines, all);
        OnlyGuessed.drop(lines, all);
        Grounds.drop(lines, all);
        second.drop(all);
        if (!lexicon.headFirst) {
            PrivateGatherings.drop(lexicon, all);
            ToldAgain.join(all);
        }
        Sites.settle(all);
        DoneThere.there(all, date);
        Calls.join(all);
        Rolls.welcomed(all);
        announced(all);
        Bystanders.credentials(all);
        Postings.settle(all);
        SharedStates.settle(lines, all);
        all.removeIf(d -> d.subtype.equals("credentials") && d.states().size() < 2); // no list told whose they are
    }

    /** What a headline tells is announced by whoever speaks of such an act, or for one of its sides, in the opening of the report. */
    private static void announced(List<Draft> all) {
        for (Draft headline : all) {
            if (headline.line.number > 0
                    || headline.kind == Kind.STATEMENT
                    || headline.announcedBy != null
                    || headline.status == Status.PAST) {
                continue;
            }
            for (Draft draft : all) {
                Participant speaker = draft.announcedBy;
                boolean of = draft.line.number > 0
                        && draft.line.number <= OPENING
                        && (draft.kind == headline.kind || draft.kind == Kind.STATEMENT);
                if (of && speaker != null && Announcements.isOf(headline, speaker.state())) {
                    headline.announcedBy = speaker;
                    break;
                }
            }
        }
    }

    /** Who makes a statement has announced it: the person, or the body as it is called where it speaks. */
    private static @Nullable Participant author(Discourse discourse, Participant speaker) {
        return discourse.isPerson(speaker.name()) ? speaker : discourse.bodyOf(speaker);
    }

    /** A headline that tells of no event by itself names the first event of the report, where it names one of its sides. */
    static void headline(List<Line> lines, ArticleStructure structure, EventLexicon lexicon, List<Draft> drafts) {
        if (structure.headline() < 0
                || drafts.isEmpty()
                || lines.isEmpty()
                || lines.get(0).number != structure.headline()) {
            return;
        }
        Line headline = lines.get(0);
        HeadlineEchoes.read(headline, lexicon, drafts);
        Draft lead = drafts.get(0);
        if (lead.line == headline) {
            return;
        }
        for (Line.Actor actor : headline.actors) {
            ActorMention m = actor.mention();
            boolean named = m.name() != null && lead.people().contains(m.name());
            if (named || m.state() != null && lead.states().contains(m.state())) {
                drafts.stream()
                        .filter(d -> d.line == lead.line && d.kind == lead.kind && d.first == lead.first)
                        .forEach(d -> d.also.add(headline)); // "to tour four nations", of which each is visited
                return;
            }
        }
    }
}
