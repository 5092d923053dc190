package org.umubano.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.report.Conveners;
import org.umubano.coding.report.FigureReader;
import org.umubano.coding.report.QuoteReader;
import org.umubano.coding.report.Towns;
import org.umubano.coding.report.Welcomes;
import org.umubano.coding.sentence.KindWords;
import org.umubano.coding.sentence.LikelyKinds;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.sentence.SentenceFeatures;
import org.umubano.coding.sentence.Sketch;
import org.umubano.coding.story.ArticleStructure;
import org.umubano.coding.story.Concern;
import org.umubano.coding.story.Draft;
import org.umubano.coding.words.EventLexicon;
import org.umubano.coding.words.PloverCodes;
import org.umubano.event.EventMention;
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
    private final DraftReader drafts;
    private final FigureReader figures;
    private final Towns towns;
    private final Welcomes welcomes;
    private final Conveners conveners;
    private final PloverCodes codes;
    private final KindWords kinds;
    private final Confidence confidence;

    LanguageCoder(String language, VerbReader verbReader, PloverCodes codes, KindWords kinds, Confidence confidence) {
        this.language = language;
        this.segmenter = Segmenter.of(language);
        this.mentionReader = MentionReader.of(language);
        this.credits = Settings.of(language).words("credits");
        this.tagger = TimeTagger.of(language);
        this.verbReader = verbReader;
        this.headlines = new HeadlineCase(language, verbReader::isForm);
        this.lexicon = new EventLexicon(language);
        this.structures = new ArticleStructure.Reader(language);
        this.drafts = new DraftReader(language, lexicon, tagger);
        this.figures = new FigureReader(language);
        this.towns = new Towns(language);
        this.welcomes = new Welcomes(language, lexicon);
        this.conveners = new Conveners(lexicon);
        this.codes = codes;
        this.kinds = kinds;
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
        LikelyKinds likely = new LikelyKinds(kinds, lines.get(0));
        List<Draft> told = drafts.read(text, lines, date, likely);
        DraftReader.headline(lines, structure, lexicon, told);
        QuoteReader.read(text, told);
        figures.read(told);
        Finisher finisher = new Finisher(article, language, codes, likely, confidence, date);
        return new Result(finisher.finish(told, lines, towns, welcomes, conveners), structure, date);
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
        List<SentenceFeatures> out = new ArrayList<>();
        Collection<String> headline = null;
        for (Sketch sketch : open(article, cut, new SeenUnits(), new IdentityHashMap<>()).sketches) {
            Line line = sketch.line(lexicon);
            out.add(new SentenceFeatures(
                    sketch.sentence.start(),
                    sketch.sentence.end(),
                    sketch.sentence.paragraph(),
                    KindWords.of(line, headline == null ? List.of() : headline)));
            headline = headline == null ? KindWords.headline(line) : headline;
        }
        return out;
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
}
