package org.umubano.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.Participant.Role;
import org.umubano.text.CodePoints;
import org.umubano.time.ArticleDate;
import org.umubano.time.DateHow;

/** From drafts to event mentions: repeated ones joined, background told from news, parts tied to their visit, ids made. */
final class Finisher {

    /** Held longer than this before the news, an act is background: it lies before the trip or crisis that is reported. */
    private static final int RECENT_DAYS = 45;

    /** The same where only the month is told. */
    private static final int RECENT_MONTH = 20;
    /** The same in a report of what is to come. */
    private static final int RECENT_AHEAD = 7;
    /** The same where a past perfect sets it before the news. */
    private static final int RECENT_BEFORE = 9;

    private final Article article;
    private final String language;
    private final PloverCodes codes;
    private final Confidence confidence;
    private final ArticleDate date;
    private final CodePoints points;

    Finisher(Article article, String language, PloverCodes codes, Confidence confidence, ArticleDate date) {
        this.article = article;
        this.language = language;
        this.codes = codes;
        this.confidence = confidence;
        this.date = date;
        this.points = new CodePoints(article.text());
    }

    List<EventMention> finish(List<Draft> drafts, List<Line> lines, Towns towns) {
        background(drafts);
        lengths(drafts);
        List<Draft> merged = Merger.merge(drafts);
        backdrop(merged);
        arrivals(merged);
        hosted(merged);
        mediated(merged);
        begins(merged);
        parts(merged);
        occasions(merged);
        results(merged);
        towns.fill(lines, merged);
        merged.sort(Comparator.comparingInt((Draft d) -> d.line.sentence.start())
                .thenComparingInt(d -> d.first)
                .thenComparing(d -> d.kind));
        Map<Draft, String> ids = ids(merged);
        List<EventMention> out = new ArrayList<>();
        for (Draft draft : merged) {
            out.add(mention(draft, ids));
        }
        return out;
    }

    private void background(List<Draft> drafts) {
        PartialDate news = DateReader.newsDate(date, drafts);
        for (Draft draft : drafts) {
            draft.isNews = draft.from != null && news != null && !draft.from.isDay() && draft.from.contains(news);
            if (draft.status == Status.HELD && draft.from != null && news != null) {
                boolean ahead = !drafts.isEmpty() && drafts.get(0).status == Status.PLANNED;
                int recent = ahead && draft.from.isDay() ? RECENT_AHEAD : draft.anterior ? RECENT_BEFORE : draft.from.isDay() ? RECENT_DAYS : RECENT_MONTH;
                boolean far = draft.from.last().plusDays(recent).isBefore(news.first());
                if (far) {
                    draft.status = Status.PAST;
                    draft.trace.put("status", "long before the news of " + news);
                }
            }
            if (draft.status == Status.PLANNED
                    && draft.from != null
                    && date.date() != null
                    && draft.from
                            .last()
                            .plusDays(RECENT_DAYS)
                            .isBefore(date.date().first())) {
                draft.status = Status.PAST;
            }
        }
        continued(drafts);
    }

    /** "He visited in 2015. He met the president then.": undated, of the same person, right after background. */
    private static void continued(List<Draft> drafts) {
        for (int i = 1; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.from != null || draft.status != Status.HELD || draft.kind == Kind.STATEMENT) {
                continue;
            }
            for (int k = i - 1; k >= 0 && draft.line.number - drafts.get(k).line.number <= 1; k--) {
                Draft before = drafts.get(k);
                if (before.status == Status.PAST
                        && before.from != null
                        && before.people().stream().anyMatch(draft.people()::contains)) {
                    DateReader.copy(before, draft);
                    draft.status = Status.PAST;
                    draft.trace.put("status", "told right after what is past");
                    break;
                }
            }
        }
    }

    /** Talks of two sides in conflict at the seat of a third, who takes part, are its mediation. */
    private static void hosted(List<Draft> drafts) {
        boolean conflict = drafts.stream()
                .anyMatch(d -> d.kind == Kind.DISPUTE || d.kind == Kind.FORCE || d.topics.contains("peace"));
        for (int i = 0; i < drafts.size() && conflict; i++) {
            Draft talks = drafts.get(i);
            Place place = talks.place;
            boolean three = talks.kind == Kind.MEETING
                    && talks.subtype.equals("talks")
                    && talks.states().size() == 3
                    && place != null
                    && talks.states().contains(String.valueOf(place.state()))
                    && talks.people().size() == 3;
            if (three) {
                Draft mediation = talks.as(Kind.DISPUTE, "mediation", Frame.MEDIATE);
                mediation.topics.add("peace");
                drafts.set(i, mediation);
            }
        }
    }

    /** A meeting of two sides that a third brought together is that mediation. */
    private static void mediated(List<Draft> drafts) {
        for (Draft mediation : List.copyOf(drafts)) {
            if (mediation.kind != Kind.DISPUTE
                    || !mediation.subtype.equals("mediation")
                    || mediation.states().size() < 3) {
                continue;
            }
            for (Draft meeting : List.copyOf(drafts)) {
                boolean dates = meeting.from == null || mediation.from == null || meeting.from.equals(mediation.from);
                boolean near = Math.abs(meeting.line.number - mediation.line.number) <= 1
                        || meeting.from != null && meeting.from.equals(mediation.from);
                if (meeting.kind == Kind.MEETING
                        && meeting.states().size() == 2
                        && mediation.states().containsAll(meeting.states())
                        && dates
                        && near
                        && meeting.status.isDone() == mediation.status.isDone()) {
                    drafts.remove(meeting);
                    mediation.also.add(meeting.line);
                    mediation.also.addAll(meeting.also);
                    mediation.announcedBy = mediation.announcedBy == null ? meeting.announcedBy : mediation.announcedBy;
                    if (mediation.from == null && meeting.from != null) {
                        DateReader.copy(meeting, mediation);
                    }
                    mediation.place = mediation.place == null ? meeting.place : mediation.place;
                }
            }
        }
    }

    /** Who arrived on the day of the news is still there, where nothing is said of the end. */
    private void arrivals(List<Draft> drafts) {
        PartialDate news = DateReader.newsDate(date, drafts);
        for (Draft d : drafts) {
            boolean recent = d.from != null
                    && d.from.isDay()
                    && article.published() != null
                    && (news != null
                            && !d.from.first().plusDays(3).isBefore(news.first())
                            && !d.from.first().isAfter(news.last()));
            if (d.kind == Kind.VISIT && d.status == Status.HELD && d.reached && recent && !d.ended) {
                d.status = Status.ONGOING;
                d.trace.put("status", "arrived in the news, no end told");
            }
        }
    }

    /** In an article without a date of its own, what has only a month or a year is background beside the rest. */
    private void backdrop(List<Draft> drafts) {
        boolean news = drafts.stream().anyMatch(d -> d.status != Status.PAST && (d.from == null || d.from.isDay()));
        boolean ceremony = drafts.stream().anyMatch(d -> d.subtype.equals("credentials"));
        for (Draft d : drafts) {
            boolean coarse = article.published() == null && d.from != null && !d.from.isDay();
            boolean beginnings =
                    d.kind == Kind.RELATIONS && d.subtype.equals("established") && d.from != null && drafts.size() > 1;
            boolean before = d.subtype.equals("agrement") && ceremony;
            if (d.status == Status.HELD && (coarse && news || beginnings && article.published() == null || before)) {
                d.status = Status.PAST;
                d.trace.put("status", "background: " + d.from);
            }
        }
    }

    /** A visit of two days that begins on a day ends on the next. */
    private void lengths(List<Draft> drafts) {
        for (Draft d : drafts) {
            if (d.kind == Kind.SUMMIT
                    && d.status == Status.HELD
                    && d.from != null
                    && d.to != null
                    && date.date() != null
                    && date.date().isDay()
                    && d.from.isDay()
                    && !d.to.equals(d.from)
                    && !date.date().first().isBefore(d.from.first())
                    && !date.date().first().isAfter(d.to.last())) {
                d.status = Status.ONGOING;
            }
            if (d.kind == Kind.VISIT && d.ended && d.status.isDone() && isOneDay(d.from, d.to) && d.duration == null) {
                d.from = null; // only its end is told
                continue;
            }
            if (d.kind != Kind.VISIT
                    || d.from == null
                    || !d.from.isDay()
                    || d.duration == null
                    || !d.duration.matches("P[2-9]D")
                    || d.to != null && !d.to.equals(d.from)) {
                continue;
            }
            int days = d.duration.charAt(1) - '0';
            if (d.ended && d.status == Status.HELD) {
                d.to = d.from;
                d.from = PartialDate.of(d.from.first().minusDays(days - 1));
                continue;
            }
            d.to = PartialDate.of(d.from.first().plusDays(days - 1));
            d.openEnded = false;
            PartialDate news = date.date();
            if (d.status == Status.HELD
                    && news != null
                    && news.isDay()
                    && !news.first().isAfter(d.to.first())
                    && !news.first().isBefore(d.from.first())) {
                d.status = Status.ONGOING;
                d.trace.put("status", "its days hold the day of the article");
            }
        }
    }

    /** A visit under way that is told of without its day began with the first of what is dated in it, not long before the news. */
    private void begins(List<Draft> drafts) {
        PartialDate news = date.date();
        if (news == null || !news.isDay()) {
            return;
        }
        for (Draft visit : drafts) {
            if (visit.kind != Kind.VISIT || visit.status != Status.ONGOING || visit.from != null) {
                continue;
            }
            drafts.stream()
                    .filter(d -> d.status == Status.HELD && isGathering(d) && d.states().equals(visit.states()))
                    .map(d -> d.from)
                    .filter(d -> d != null && d.isDay() && !d.first().plusDays(4).isBefore(news.first()))
                    .min(Comparator.comparing(PartialDate::first))
                    .ifPresent(first -> {
                        visit.from = first;
                        visit.to = first;
                        visit.dateHow = DateHow.INFERRED;
                        visit.trace.put("from", "the first day told of during the visit");
                    });
        }
        lengths(drafts);
    }

    /** The talks, signatures and sites of a visit are its parts and have its place, and its dates where they are to come. */
    private void parts(List<Draft> drafts) {
        for (Draft part : drafts) {
            if (part.kind == Kind.VISIT && !part.subtype.equals("site") && !part.subtype.equals("memorial")
                    || part.kind == Kind.RELATIONS
                    || part.kind == Kind.FORCE) {
                continue;
            }
            for (Draft visit : drafts) {
                if (visit.kind == Kind.VISIT
                        && visit != part
                        && visit.partOf == null
                        && !visit.subtype.equals("invitation")
                        && belongs(part, visit)) {
                    part.partOf = visit;
                    inherit(part, visit, date.date());
                    break;
                }
            }
        }
    }

    private static boolean belongs(Draft part, Draft visit) {
        if (part.kind == Kind.STATEMENT
                || part.kind == Kind.AID
                || part.kind == Kind.DISPUTE
                || part.kind == Kind.ACCREDITATION
                || part.kind == Kind.SUMMIT) {
            return false;
        }
        if (part.anterior && !visit.anterior && part.from == null) {
            return false; // told as what the visit follows
        }
        boolean time = part.status == visit.status
                || visit.status == Status.ONGOING
                || part.status.isDone() && visit.status.isDone();
        if (!time || visit.status == Status.PAST != (part.status == Status.PAST)) {
            return false;
        }
        if (part.from != null && visit.from != null) {
            PartialDate end = visit.to == null ? visit.from : visit.to;
            if (part.from.last().isBefore(visit.from.first())
                    || part.from.first().isAfter(end.last().plusDays(visit.status == Status.ONGOING ? 5 : 0))) {
                return false;
            }
        }
        Participant visitor = visit.participants.get(0);
        Set<String> states = part.states();
        boolean sides = visit.states().stream().filter(states::contains).count() >= 2 || states.equals(visit.states());
        boolean person = part.people().isEmpty() || part.people().contains(visitor.name());
        return (sides || part.kind == Kind.VISIT && states.contains(visitor.state())) && person;
    }

    /** Whether a part is told in the sentence after the one that its visit is dated in. */
    private static boolean follows(Draft part, Draft visit) {
        int after = part.line.number - visit.line.number;
        return visit.arrives && after >= 1 && after <= 2
                || visit.also.stream().anyMatch(l -> part.line.number == l.number + 1);
    }

    /** Whether a visit under way began on the day of the news or the one before: what was done in it was done then. */
    private static boolean isFresh(Draft visit, @Nullable PartialDate news) {
        return visit.status == Status.ONGOING
                && visit.from != null
                && news != null
                && news.isDay()
                && !visit.from.first().plusDays(1).isBefore(news.first());
    }

    private static void inherit(Draft part, Draft visit, @Nullable PartialDate news) {
        if (part.announcedBy == null && part.status == Status.PLANNED && visit.status == Status.PLANNED) {
            part.announcedBy = visit.announcedBy;
        }
        if (part.place == null && visit.place != null) {
            part.place = part.kind == Kind.MISSION
                    ? part.place
                    : new Place(
                            part.from != null && part.from.equals(visit.from) ? visit.place.city() : null,
                            visit.place.state());
        }
        boolean single = visit.from != null
                        && visit.from.isDay()
                        && (visit.to == null || visit.to.equals(visit.from))
                        && visit.status != Status.ONGOING
                        && !visit.openEnded
                || visit.status == Status.PAST && part.status == Status.PAST
                || (visit.status == Status.ONGOING || visit.arrives)
                        && visit.from != null
                        && visit.from.isDay()
                        && (follows(part, visit) || isFresh(visit, news));
        boolean coming = part.status == Status.PLANNED
                && part.kind != Kind.MISSION
                && (visit.status == Status.PLANNED
                        || visit.to != null && !visit.to.equals(visit.from) && !visit.arrives);
        if (part.from == null && visit.from != null && (coming || single && part.status != Status.PLANNED)) {
            DateReader.copy(visit, part);
            if (part.status == Status.HELD && visit.to != null && !visit.to.equals(visit.from)) {
                part.to = part.from;
            }
        }
    }

    /** What two sides agreed on or looked at is of the day of their talks, told before it. */
    private static void results(List<Draft> drafts) {
        for (Draft result : drafts) {
            boolean open = result.from == null
                    && result.status == Status.HELD
                    && (result.kind == Kind.AGREEMENT && result.subtype.equals("in-principle")
                            || result.kind == Kind.COOPERATION && result.frame == Frame.COOP);
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
                DateReader.copy(talks, result);
                result.place = result.place == null ? talks.place : result.place;
            }
        }
    }

    /** A remark without a date is of the day of the meeting, visit or signature at which its speaker took part. */
    private static void occasions(List<Draft> drafts) {
        for (Draft act : drafts) {
            boolean open = act.from == null && (act.status == Status.HELD || act.status == Status.PROPOSED);
            if (!open) {
                continue;
            }
            for (Draft occasion : drafts) {
                if (isOneDay(occasion) && isAt(act, occasion)) {
                    DateReader.copy(occasion, act);
                    break;
                }
            }
        }
    }

    private static int lastLine(Draft d) {
        return d.also.stream().mapToInt(l -> l.number).reduce(d.line.number, Math::max);
    }

    private static boolean isGathering(Draft d) {
        return switch (d.kind) {
            case VISIT, MEETING, SUMMIT, AGREEMENT, COOPERATION, MISSION -> true;
            default -> false;
        };
    }

    private static boolean isOneDay(@Nullable PartialDate from, @Nullable PartialDate to) {
        return from != null && from.isDay() && from.equals(to);
    }

    private static boolean isOneDay(Draft d) {
        return d.from != null
                && d.from.isDay()
                && (d.to == null || d.to.equals(d.from))
                && d.status == Status.HELD
                && d.kind != Kind.STATEMENT;
    }

    /** A remark or proposal of somebody who took part; what the two sides declared or looked into, told right after. */
    private static boolean isAt(Draft act, Draft occasion) {
        String speaker = act.participants.get(0).name();
        if (act.kind == Kind.STATEMENT || act.status == Status.PROPOSED && !act.subtype.equals("invitation")) {
            int after = act.line.number - lastLine(occasion);
            String state = act.participants.get(0).state();
            boolean there = IntStream.range(0, act.line.quoted.length).anyMatch(t -> act.line.quoted[t])
                    && speaker != null
                    && after >= 0
                    && after <= 2
                    && state != null
                    && occasion.states().contains(state)
                    && isGathering(occasion);
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

    private EventMention mention(Draft draft, Map<Draft, String> ids) {
        List<Evidence> also = new ArrayList<>();
        Set<Integer> seen = new HashSet<>(Set.of(draft.line.sentence.start()));
        for (Line line : draft.also) {
            if (seen.add(line.sentence.start())) {
                also.add(evidence(line));
            }
        }
        also.sort(Comparator.comparingInt(Evidence::start));
        List<Participant> participants = new ArrayList<>(draft.participants);
        participants.sort(Comparator.comparing(p -> p.role() == Role.ACTOR ? 0 : 1));
        boolean ongoing = draft.status == Status.ONGOING
                && draft.duration == null
                && draft.from != null
                && draft.from.equals(draft.to)
                && draft.kind == Kind.VISIT;
        @Nullable DateHow how = draft.from == null ? null : draft.dateHow == null ? DateHow.INFERRED : draft.dateHow;
        EventMention mention = EventMentionBuilder.builder()
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
                .place(draft.place)
                .participants(participants)
                .topics(draft.topics.stream().sorted().toList())
                .instrument(draft.instrument)
                .named(draft.named.stream().sorted().toList())
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
                .also(also)
                .trace(draft.trace)
                .build();
        return EventMentionBuilder.builder(mention)
                .confidence(confidence.of(mention))
                .build();
    }
}
