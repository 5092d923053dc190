package org.umubano.flink;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.EventMentionBuilder;
import org.umubano.event.Evidence;
import org.umubano.event.Kind;
import org.umubano.event.Origin;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.language.Detection;
import org.umubano.time.DateHow;

/**
 * Made-up news, as a coder would give it, story after story in the order of time: a visit with talks and a signature, or some of
 * them, told by several outlets within nine days, with copies, missing dates and missing names. Dyads are uneven:
 * of 17,955 the first holds 2% of all stories, the first hundred 12%, the first thousand a third. Story {@code n} is always the same.
 *
 * @param reports articles on a story, on average; about 1.7 mentions each
 * @param mentionsADay how dense the news is
 */
record MadeUpNews(int reports, int mentionsADay) implements Serializable {

    static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final int STATES = 190;
    private static final String[] OFFICES = {"HOS", "MFA", "MIN", "MOD"};
    private static final String[] TOPICS = {
        "trade", "energy", "mining", "education", "health", "defence", "transport", "ict", "tourism", "finance"
    };

    /** Days since {@link #FIRST} on which a story happens. */
    double day(long story) {
        return story * 1.733 * reports / mentionsADay;
    }

    /** About how many stories hold so many mentions. */
    long stories(long mentions) {
        return (long) (mentions / (1.733 * reports));
    }

    /** One thing that happened. */
    private record Happening(
            Kind kind, String subtype, LocalDate from, LocalDate to, List<String> people, String topic, String city) {}

    List<CodedArticle> story(long number) {
        SplittableRandom random = new SplittableRandom(number * 7919 + 13);
        LocalDate from = FIRST.plusDays((long) day(number));
        List<Happening> happenings = happenings(random, from);
        List<CodedArticle> out = new ArrayList<>();
        int count = 1 + random.nextInt(2 * reports - 1);
        for (int i = 0; i < count; i++) {
            String id = "n" + number + "-" + i;
            LocalDate published = from.plusDays(random.nextInt(-3, 6));
            if (i > 0 && random.nextInt(5) == 0) {
                out.add(copy(out.get(random.nextInt(i)), id, published, random));
            } else {
                out.add(article(id, happenings, published, random));
            }
        }
        return out;
    }

    private static List<Happening> happenings(SplittableRandom random, LocalDate from) {
        long pairs = STATES * (STATES - 1L) / 2;
        long rank = (long) (pairs * Math.pow(random.nextDouble(), 2.5));
        int a = (int) ((Math.sqrt(8.0 * rank + 1) + 1) / 2);
        int b = (int) (rank - a * (a - 1L) / 2);
        String visitor = state(random.nextBoolean() ? a : b);
        String host = visitor.equals(state(a)) ? state(b) : state(a);
        String office = OFFICES[random.nextInt(OFFICES.length)];
        int desk = random.nextInt(8);
        List<String> people = List.of(
                name(visitor, office, desk) + "|" + office + "|" + visitor,
                name(host, office, desk) + "|" + office + "|" + host);
        String topic = TOPICS[random.nextInt(TOPICS.length)];
        String city = "City" + random.nextInt(20) + " of " + host;
        LocalDate to = from.plusDays(1 + random.nextInt(2));
        int shape = random.nextInt(4);
        List<Happening> out = new ArrayList<>();
        if (shape < 2) {
            out.add(new Happening(Kind.VISIT, "official", from, to, people, "", city));
        }
        if (shape != 3) {
            out.add(new Happening(Kind.MEETING, "talks", from, from, people, topic, city));
        }
        if (shape == 0 || shape == 3) {
            out.add(new Happening(Kind.AGREEMENT, "signed", to, to, people, topic, city));
        }
        if (shape == 1) {
            out.add(new Happening(Kind.STATEMENT, "praise", to, to, people, topic, city));
        }
        return out;
    }

    private static String state(int number) {
        return "" + (char) ('A' + number / 26) + (char) ('A' + number % 26) + 'X';
    }

    private static String name(String state, String office, int desk) {
        SplittableRandom random = new SplittableRandom((state + office + desk).hashCode());
        return word(random) + " " + word(random);
    }

    private static String word(SplittableRandom random) {
        StringBuilder out = new StringBuilder();
        for (int i = 3 + random.nextInt(2); i > 0; i--) {
            out.append("bdfgklmnprstvz".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
        return out.toString();
    }

    private static CodedArticle article(
            String id, List<Happening> happenings, LocalDate published, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        List<EventMention> mentions = new ArrayList<>();
        for (Happening h : happenings) {
            if (mentions.isEmpty() || random.nextInt(4) > 0) {
                int start = text.length();
                text.append(h.people.get(0)).append(' ').append(h.kind.code()).append(' ');
                text.append(h.people.get(1))
                        .append(", ")
                        .append(h.from)
                        .append(", ")
                        .append(h.city)
                        .append(".\n");
                mentions.add(mention(id, h, published, new Evidence(start, text.length() - 1, "..."), random));
            }
        }
        for (int i = 0; i < 60; i++) {
            text.append('w').append(random.nextInt(50_000)).append(' ');
        }
        boolean isDated = random.nextInt(100) > 0;
        return coded(id, isDated ? PartialDate.of(published) : null, text.toString(), mentions);
    }

    private static CodedArticle copy(CodedArticle first, String id, LocalDate published, SplittableRandom random) {
        List<EventMention> mentions = new ArrayList<>();
        for (EventMention m : first.mentions()) {
            mentions.add(mention(
                    id,
                    m.kind(),
                    m.subtype(),
                    m.status(),
                    m.from(),
                    m.to(),
                    m.place(),
                    m.participants(),
                    m.topics(),
                    m.evidence()));
        }
        String text = first.article().text() + "page " + random.nextInt(1000);
        return coded(id, first.report().published() == null ? null : PartialDate.of(published), text, mentions);
    }

    private static CodedArticle coded(
            String id, @Nullable PartialDate published, String text, List<EventMention> mentions) {
        Article article = new Article(id, null, "outlet", null, null, published, "en", text);
        ArticleReport report = new ArticleReport(
                id,
                null,
                "outlet",
                null,
                null,
                published,
                published == null ? null : ArticleReport.PublishedHow.GIVEN,
                new Detection("en", 1, "und"),
                text.length(),
                article.hash(),
                Origin.ORIGINAL);
        return new CodedArticle(article, report, mentions, true);
    }

    private static EventMention mention(
            String article, Happening h, LocalDate published, Evidence evidence, SplittableRandom random) {
        boolean isPlanned = published.isBefore(h.from);
        boolean isDated = random.nextInt(10) > 0;
        List<Participant> people = new ArrayList<>();
        for (String person : h.people) {
            String[] cells = person.split("\\|", -1);
            boolean isActor = people.isEmpty() || h.kind == Kind.MEETING || h.kind == Kind.AGREEMENT;
            Role role = isActor ? Role.ACTOR : Role.RECIPIENT;
            people.add(
                    random.nextInt(5) == 0
                            ? Participant.state(role, cells[2])
                            : new Participant(role, cells[0], cells[1], List.of(cells[1]), cells[2]));
        }
        return mention(
                article,
                h.kind,
                h.kind == Kind.AGREEMENT && isPlanned ? "to-be-signed" : h.subtype,
                isPlanned ? Status.PLANNED : Status.HELD,
                isDated ? PartialDate.of(h.from) : null,
                isDated ? PartialDate.of(h.to) : null,
                random.nextInt(4) == 0 ? null : new Place(h.city, null),
                people,
                h.topic.isEmpty() || random.nextInt(5) == 0 ? List.of() : List.of(h.topic),
                evidence);
    }

    private static EventMention mention(
            String article,
            Kind kind,
            String subtype,
            Status status,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable Place place,
            List<Participant> participants,
            List<String> topics,
            Evidence evidence) {
        return EventMentionBuilder.builder()
                .id(Article.hash(article + "|" + kind.code() + "|" + evidence.start()))
                .article(article)
                .language("en")
                .kind(kind)
                .subtype(subtype)
                .status(status)
                .from(from)
                .to(to)
                .dateHow(from == null ? null : DateHow.STATED)
                .place(place)
                .participants(participants)
                .topics(topics)
                .evidence(evidence)
                .confidence(1)
                .build();
    }
}
