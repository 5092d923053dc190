package org.umubano.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.ArticleCoder;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.EventMentionBuilder;
import org.umubano.event.Evidence;
import org.umubano.event.Kind;
import org.umubano.event.Origin;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.language.Detection;
import org.umubano.time.DateHow;

/**
 * Codes articles whose lines say outright what there is: {@code visit|planned|RWA|KAZ|2025-05-28|Jane Doe|Astana|words}.
 * Lines without a bar are filler. So tests know what to expect, and need no tables.
 */
final class LineCoder implements ArticleCoder {

    @Override
    public CodedArticle code(Article article, @org.jspecify.annotations.Nullable String given) {
        String language = article.language() == null ? "en" : article.language();
        List<EventMention> mentions = new ArrayList<>();
        int start = 0;
        for (String line : article.text().split("\n", -1)) {
            if (line.contains("|")) {
                mentions.add(mention(article.id(), language, line.split("\\|", -1), start, start + line.length()));
            }
            start += line.length() + 1;
        }
        ArticleReport report = new ArticleReport(
                article.id(),
                article.url(),
                article.outlet(),
                article.byline(),
                article.title(),
                article.published(),
                article.published() == null ? null : ArticleReport.PublishedHow.GIVEN,
                new Detection(language, 1, "und"),
                article.text().length(),
                article.hash(),
                Origin.ORIGINAL);
        return new CodedArticle(article, report, mentions, !language.equals("fr"));
    }

    private static EventMention mention(String article, String language, String[] c, int start, int end) {
        PartialDate from = c[4].isEmpty() ? null : PartialDate.parse(c[4]);
        Kind kind = Kind.ofCode(c[0]);
        List<Participant> people = List.of(
                c[5].isEmpty()
                        ? Participant.state(Participant.Role.ACTOR, c[2])
                        : new Participant(Participant.Role.ACTOR, c[5], "MFA", List.of("MFA"), c[2]),
                Participant.state(kind == Kind.VISIT ? Participant.Role.RECIPIENT : Participant.Role.ACTOR, c[3]));
        return EventMentionBuilder.builder()
                .id(Article.hash(article + kind + start + end))
                .article(article)
                .language(language)
                .kind(kind)
                .subtype(kind == Kind.VISIT ? "official" : kind == Kind.AGREEMENT ? "signed" : "talks")
                .status(Status.ofCode(c[1]))
                .from(from)
                .dateHow(from == null ? null : DateHow.STATED)
                .place(c[6].isEmpty() ? null : new Place(c[6], c[3]))
                .participants(people)
                .topics(List.of("trade"))
                .evidence(Evidence.of(start, end, c[7]))
                .confidence(0.9)
                .trace(Map.of("kind", "test"))
                .build();
    }

    /** An article with one mention a line. */
    static Article article(String id, String published, String... lines) {
        return new Article(
                id,
                "https://news.example/" + id,
                "outlet-" + id.charAt(0),
                null,
                "Title of " + id,
                PartialDate.parse(published),
                null,
                String.join("\n", lines));
    }

    /** Articles on stories of a few pairs of states, some of them without any event, some copies of others. */
    static List<Article> world(int n, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String[] states = {"KAZ", "TUR", "KEN", "UGA", "FRA", "CHN"};
        List<Article> out = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<String> lines = new ArrayList<>();
            lines.add("filler " + Long.toString(random.nextLong(), 36) + " of article " + i);
            int day = 1 + random.nextInt(28);
            for (int k = random.nextInt(4); k > 0; k--) {
                String other = states[random.nextInt(states.length)];
                String kind = new String[] {"visit", "meeting", "agreement"}[random.nextInt(3)];
                String status = random.nextInt(3) == 0 ? "planned" : "held";
                String date = random.nextInt(4) == 0 ? "" : "2025-05-" + (day < 10 ? "0" : "") + day;
                lines.add(String.join(
                        "|",
                        kind,
                        status,
                        "RWA",
                        other,
                        date,
                        random.nextBoolean() ? "Jane Doe" : "",
                        "",
                        "The " + kind + " of " + i));
            }
            out.add(article("a" + i, "2025-05-" + (day < 10 ? "0" : "") + day, lines.toArray(String[]::new)));
        }
        return out;
    }
}
