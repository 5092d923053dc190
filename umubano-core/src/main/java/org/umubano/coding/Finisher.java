package org.umubano.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.coding.cast.SummitHosts;
import org.umubano.coding.date.Background;
import org.umubano.coding.date.Gatherings;
import org.umubano.coding.date.OneDayReports;
import org.umubano.coding.date.Sequels;
import org.umubano.coding.date.SummitDays;
import org.umubano.coding.date.VisitCourse;
import org.umubano.coding.date.VisitParts;
import org.umubano.coding.report.BodySeats;
import org.umubano.coding.report.Conveners;
import org.umubano.coding.report.FurtherFigures;
import org.umubano.coding.report.Mediations;
import org.umubano.coding.report.Merger;
import org.umubano.coding.report.ToldDirection;
import org.umubano.coding.report.ToldElsewhere;
import org.umubano.coding.report.Topics;
import org.umubano.coding.report.Towns;
import org.umubano.coding.report.Welcomes;
import org.umubano.coding.review.AtHome;
import org.umubano.coding.review.PlainStates;
import org.umubano.coding.sentence.LikelyKinds;
import org.umubano.coding.sentence.Line;
import org.umubano.coding.story.Draft;
import org.umubano.coding.story.Sites;
import org.umubano.coding.words.PloverCodes;
import org.umubano.event.EventMention;
import org.umubano.event.EventMentionBuilder;
import org.umubano.event.Evidence;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.text.CodePoints;
import org.umubano.time.ArticleDate;
import org.umubano.time.DateHow;

/** From drafts to event mentions: repeated ones joined, background told from news, parts tied to their visit, ids made. */
final class Finisher {

    private final Article article;
    private final String language;
    private final PloverCodes codes;
    private final LikelyKinds likely;
    private final Confidence confidence;
    private final ArticleDate date;
    private final CodePoints points;

    Finisher(
            Article article,
            String language,
            PloverCodes codes,
            LikelyKinds likely,
            Confidence confidence,
            ArticleDate date) {
        this.article = article;
        this.language = language;
        this.codes = codes;
        this.likely = likely;
        this.confidence = confidence;
        this.date = date;
        this.points = new CodePoints(article.text());
    }

    List<EventMention> finish(
            List<Draft> drafts, List<Line> lines, Towns towns, Welcomes welcomes, Conveners conveners) {
        Background background = new Background(article, date);
        VisitCourse visits = new VisitCourse(date);
        background.of(drafts);
        visits.lengths(drafts);
        List<Draft> told = new ArrayList<>(drafts);
        welcomes.join(told);
        ToldDirection.settle(told);
        List<Draft> merged = Merger.merge(told);
        background.backdrop(merged);
        conveners.join(merged);
        visits.arrivals(merged);
        Mediations.read(merged);
        Sequels.sequels(merged);
        Sequels.days(merged);
        new VisitParts(date, visits).join(merged);
        Gatherings.date(merged, date.date());
        OneDayReports.date(merged, date.date());
        Topics.settle(merged);
        towns.fill(lines, merged);
        BodySeats.settle(lines, merged);
        SummitDays.goOn(merged, date.date());
        SummitHosts.add(merged);
        AtHome.dropMeetings(merged);
        new FurtherFigures(article.text(), language).add(lines, merged);
        merged.sort(Comparator.comparingInt((Draft d) -> d.line.sentence.start())
                .thenComparingInt(d -> d.first)
                .thenComparing(d -> d.kind));
        Map<Draft, String> ids = ids(merged);
        List<EventMention> out = new ArrayList<>();
        for (Draft draft : merged) {
            LikelyWords.ofShares(likely.of(draft.line, draft.kind), likely.ofOthers(draft.line, draft.kind))
                    .write(draft.trace);
            out.add(mention(draft, ids));
        }
        return confidence.judge(article.text(), out);
    }

    private Map<Draft, String> ids(List<Draft> drafts) {
        Map<Draft, String> out = new IdentityHashMap<>();
        Map<String, Integer> equal = new HashMap<>();
        for (Draft draft : drafts) {
            String key = article.id() + "\n" + draft.kind.code() + "\n" + points.of(draft.line.sentence.start()) + "\n"
                    + points.of(draft.line.sentence.end());
            int number = equal.merge(key, 1, Integer::sum) - 1;
            out.put(draft, Article.hash(key + "\n" + number));
        }
        return out;
    }

    private Evidence evidence(Line line) {
        return Evidence.of(
                points.of(line.sentence.start()), points.of(line.sentence.end()), line.sentence.in(article.text()));
    }

    /** The further sentences on an act, each once, in the order of the text. */
    private List<Evidence> also(Draft draft) {
        List<Evidence> also = new ArrayList<>();
        Set<Integer> seen = new HashSet<>(Set.of(draft.line.sentence.start()));
        List<Line> further = new ArrayList<>(draft.also);
        if (draft.dateLine != null && draft.from != null) {
            further.add(draft.dateLine);
        }
        for (Line line : further) {
            if (seen.add(line.sentence.start())) {
                also.add(evidence(line));
            }
        }
        also.sort(Comparator.comparingInt(Evidence::start));
        return also;
    }

    private EventMention mention(Draft draft, Map<Draft, String> ids) {
        List<Participant> participants = new ArrayList<>(Sites.visitors(draft, PlainStates.of(draft)));
        participants.sort(Comparator.comparing(p -> p.role() == Role.ACTOR ? 0 : 1));
        ToldElsewhere.mark(draft, participants);
        boolean ongoing = draft.status == Status.ONGOING
                && draft.duration == null
                && draft.from != null
                && draft.from.equals(draft.to)
                && draft.kind == Kind.VISIT;
        @Nullable DateHow how = draft.from == null ? null : draft.dateHow == null ? DateHow.INFERRED : draft.dateHow;
        EventMentionBuilder mention = EventMentionBuilder.builder()
                .id(ids.getOrDefault(draft, ""))
                .article(article.id())
                .language(language)
                .kind(draft.kind)
                .subtype(draft.subtype)
                .detail(draft.detail)
                .status(draft.status)
                .from(draft.from)
                .to(ongoing ? null : draft.to)
                .dateHow(how)
                .weekdayStated(draft.weekday)
                .duration(draft.duration)
                .place(place(draft))
                .participants(participants)
                .topics(sorted(draft.topics))
                .instrument(draft.instrument)
                .named(sorted(draft.named))
                .purpose(draft.purpose)
                .quantities(draft.quantities)
                .announcedBy(draft.announcedBy)
                .speaker(draft.speaker)
                .attribution(draft.attribution)
                .quotes(draft.quotes)
                .partOf(draft.partOf == null ? null : ids.get(draft.partOf))
                .plover(codes.plover(draft.kind, draft.subtype, draft.status, draft.topics))
                .cameo(codes.cameo(draft.kind, draft.subtype, draft.status))
                .evidence(evidence(draft.line))
                .also(also(draft))
                .trace(draft.trace);
        return mention.build();
    }

    /** Where it was: who talk by telephone are in two places, and nobody visits another state at home. */
    private static @Nullable Place place(Draft draft) {
        boolean home = draft.kind == Kind.VISIT
                && draft.place != null
                && draft.place.state() != null
                && draft.place.state().equals(draft.participants.get(0).state())
                && draft.states().size() > 1;
        return draft.kind == Kind.CALL || home ? null : draft.place;
    }

    private static List<String> sorted(Set<String> words) {
        return words.size() < 2 ? List.copyOf(words) : words.stream().sorted().toList();
    }
}
