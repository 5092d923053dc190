package org.umubano.coding;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
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
import org.umubano.coding.report.Conveners;
import org.umubano.coding.report.Details;
import org.umubano.coding.report.FigureReader;
import org.umubano.coding.report.HeadlineEchoes;
import org.umubano.coding.report.Postings;
import org.umubano.coding.report.QuoteReader;
import org.umubano.coding.report.Rolls;
import org.umubano.coding.report.SameActs;
import org.umubano.coding.report.SideSigners;
import org.umubano.coding.report.Signers;
import org.umubano.coding.report.Ties;
import org.umubano.coding.report.ToldAgain;
import org.umubano.coding.report.Towns;
import org.umubano.coding.report.Welcomes;
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
import org.umubano.coding.sentence.KindWords;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.SentenceFeatures;
import org.umubano.coding.sentence.Sketch;
import org.umubano.coding.settle.Calls;
import org.umubano.coding.speech.Announcements;
import org.umubano.coding.speech.Remarks;
import org.umubano.coding.speech.SecondLook;
import org.umubano.coding.speech.Speech;
import org.umubano.coding.story.ArticleStructure;
import org.umubano.coding.story.Concern;
import org.umubano.coding.story.Discourse;
import org.umubano.coding.story.Draft;
import org.umubano.coding.story.Grounds;
import org.umubano.coding.story.Sites;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.PloverCodes;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;
import org.umubano.language.Settings;
import org.umubano.language.VerbReader;
import org.umubano.mention.ActorMention;
import org.umubano.mention.MentionReader;
import org.umubano.mention.Mentions;
import org.umubano.mention.OutletStates;
import org.umubano.mention.SeenUnits;
import org.umubano.mention.SpanMention;
import org.umubano.text.HeadlineCase;
import org.umubano.text.Segmenter;
import org.umubano.text.Sentence;
import org.umubano.text.TextLines;
import org.umubano.text.Token;
import org.umubano.time.ArticleDate;
import org.umubano.time.RawTime;
import org.umubano.time.TimeTagger;

/** Codes the articles of one language: sentences, mentions, times, verbs, then events line by line. */
final class LanguageCoder {

    /** What was read of an article beside its events. */
    record Result(List<EventMention> mentions, ArticleStructure structure, ArticleDate date) {}

    /** The last sentence of the opening of a report, whose speakers announce what its headline tells. */
    private static final int OPENING = 3;

    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");

    private final String language;
    private final Segmenter segmenter;
    private final MentionReader mentionReader;
    private final Set<String> credits;
    private final TimeTagger tagger;
    private final VerbReader verbReader;
    private final HeadlineCase headlines;
    private final EventLexicon lexicon;
    private final ArticleStructure.Reader structures;
    private final Details details;
    private final KindWords kinds;
    private final FigureReader figures;
    private final Ties ties;
    private final Towns towns;
    private final Welcomes welcomes;
    private final Conveners conveners;
    private final PloverCodes codes;
    private final Confidence confidence;

    LanguageCoder(String language, VerbReader verbReader, PloverCodes codes, Confidence confidence) {
        this.language = language;
        this.segmenter = Segmenter.of(language);
        this.mentionReader = MentionReader.of(language);
        this.credits = Settings.of(language).words("credits");
        this.tagger = TimeTagger.of(language);
        this.verbReader = verbReader;
        this.headlines = new HeadlineCase(language, verbReader::isForm);
        this.lexicon = new EventLexicon(language);
        this.structures = new ArticleStructure.Reader(language);
        this.details = new Details(language);
        this.kinds = new KindWords(language);
        this.figures = new FigureReader(language);
        this.ties = new Ties(lexicon);
        this.towns = new Towns(language);
        this.welcomes = new Welcomes(language, lexicon);
        this.conveners = new Conveners(lexicon);
        this.codes = codes;
        this.confidence = confidence;
    }

    Result code(Article article) {
        String text = article.text();
        TextLines cut = new TextLines(segmenter, text);
        PartialDate published = article.published();
        SeenUnits seen = new SeenUnits();
        Map<Sentence, Sketch> read = new IdentityHashMap<>();
        if (published != null && !mayTell(article, published, cut, seen, read)) {
            ArticleDate given = ArticleDate.infer(List.of(), published);
            return new Result(List.of(), structures.quick(cut), given);
        }
        Opened opened = open(article, cut, seen, read);
        ArticleStructure structure = opened.structure;
        List<Sketch> sketches = opened.sketches;
        boolean tells = !sketches.isEmpty() && Concern.isOfTwo(lexicon, sketches, sketches.size());
        if (!tells && article.published() != null) {
            return new Result(List.of(), structure, ArticleDate.infer(List.of(), article.published()));
        }
        List<RawTime> allTimes = new ArrayList<>();
        for (int i = 0; i < opened.sentences.size(); i++) {
            allTimes.addAll(opened.source.times(i));
        }
        PartialDate stated = article.published() == null ? structures.published(opened.sentences, allTimes) : null;
        ArticleDate date = stated == null
                ? ArticleDate.infer(allTimes, article.published())
                : ArticleDate.infer(allTimes, stated, ArticleDate.How.STATED);
        if (!tells) {
            return new Result(List.of(), structure, date);
        }
        List<Line> lines = new ArrayList<>(sketches.size());
        for (Sketch sketch : sketches) {
            lines.add(sketch.line(lexicon));
        }
        List<Draft> drafts = read(text, lines, date);
        headline(lines, structure, drafts);
        QuoteReader.read(text, drafts);
        figures.read(drafts);
        Finisher finisher = new Finisher(article, language, codes, confidence, date);
        return new Result(finisher.finish(drafts, lines, towns, welcomes, conveners), structure, date);
    }

    /** An article cut into sentences, with what is named in them; no sketches where no state is. */
    private record Opened(
            List<Sentence> sentences, ArticleStructure structure, Sketch.Source source, List<Sketch> sketches) {}

    private Opened open(Article article, TextLines cut, SeenUnits seen, Map<Sentence, Sketch> read) {
        String text = article.text();
        PartialDate published = article.published();
        List<Sentence> sentences = headlines.plain(text, cut.sentences());
        ArticleStructure structure = structures.read(text, sentences);
        Mentions mentions = mentionReader.read(
                text, sentences, published == null ? 0 : published.year(), OutletStates.of(article.url()), seen);
        boolean isQuiet = mentions.actors().stream().noneMatch(a -> a.state() != null);
        Sketch.Source source = new Sketch.Source(tagger, verbReader, text, sentences, read);
        List<Sketch> sketches = isQuiet ? List.of() : sketches(sentences, structure.left(), mentions, source);
        return new Opened(sentences, structure, source, sketches);
    }

    /** The words of each sentence of an article by which its kind is told. */
    List<SentenceFeatures> words(Article article) {
        TextLines cut = new TextLines(segmenter, article.text());
        return open(article, cut, new SeenUnits(), new IdentityHashMap<>()).sketches.stream()
                .map(sketch -> new SentenceFeatures(
                        sketch.sentence.start(),
                        sketch.sentence.end(),
                        sketch.sentence.paragraph(),
                        KindWords.of(sketch.line(lexicon))))
                .toList();
    }

    /** Whether an article may tell of an event, by those of its sentences alone that may name a state. */
    private boolean mayTell(
            Article article, PartialDate published, TextLines cut, SeenUnits seen, Map<Sentence, Sketch> read) {
        int sentences = cut.leastSentences();
        int year = published.year();
        String outlet = OutletStates.of(article.url());
        MentionReader.Glance glance = mentionReader.glance(
                cut,
                HeadlineCase::mayChange,
                year,
                outlet,
                seen,
                Concern.isShort(sentences),
                opening -> mayTell(opening, cut, sentences, read));
        return glance == null || mayTell(glance, cut, sentences, read);
    }

    private boolean mayTell(MentionReader.Glance glance, TextLines cut, int sentences, Map<Sentence, Sketch> read) {
        Sketch.Source source = new Sketch.Source(tagger, verbReader, cut.text(), glance.sentences(), read);
        List<Sketch> sketches = sketches(glance.sentences(), Set.of(), glance.mentions(), source);
        return !sketches.isEmpty() && Concern.isOfTwo(lexicon, sketches, sentences);
    }

    /** The sentences in which events may be read. */
    private List<Sketch> sketches(
            List<Sentence> sentences, Set<Integer> left, Mentions mentions, Sketch.Source source) {
        List<Sketch> out = new ArrayList<>(sentences.size());
        List<ActorMention> actors = mentions.actors();
        List<SpanMention> spans = mentions.spans();
        int actor = 0;
        int span = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            int firstActor = actor;
            while (actor < actors.size() && actors.get(actor).start() < sentence.end()) {
                actor++;
            }
            int firstSpan = span;
            while (span < spans.size() && spans.get(span).start() < sentence.end()) {
                span++;
            }
            if (!left.contains(i)) {
                int credit = credit(sentence);
                int last = actor;
                while (credit > 0 && last > firstActor && actors.get(last - 1).start() >= credit) {
                    last--;
                }
                out.add(new Sketch(
                        sentence, i, actors.subList(firstActor, last), spans.subList(firstSpan, span), source));
            }
        }
        return out;
    }

    /** "They swap papers in Harare. - Picture: A. Photographer, Herald Correspondent": where the credit begins, or -1. */
    private int credit(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int t = 2; t + 1 < tokens.size(); t++) {
            if (!tokens.get(t + 1).isWord()
                    && tokens.get(t + 1).form().equals(":")
                    && DASHES.contains(tokens.get(t - 1).form())
                    && credits.contains(tokens.get(t).norm())) {
                return tokens.get(t).start();
            }
        }
        return -1;
    }

    /** A headline that tells of no event by itself names the first event of the report, where it names one of its sides. */
    private void headline(List<Line> lines, ArticleStructure structure, List<Draft> drafts) {
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

    private List<Draft> read(String text, List<Line> lines, ArticleDate date) {
        Told told = told(lines, date);
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

    private Told told(List<Line> lines, ArticleDate date) {
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

    /** The date of publication that the article itself shows, where its source gives none. */
    static @Nullable PartialDate shown(ArticleDate date) {
        return date.date();
    }
}
