package org.umubano.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.EventMentionBuilder;
import org.umubano.event.Evidence;
import org.umubano.event.Participant;
import org.umubano.event.Place;

/** What a hostile article holds never becomes markup. */
class HostileTest {

    private static final List<String> SEEDS = List.of(
            "<script>alert(1)</script>",
            "</title><script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'><svg onload=alert(1)>",
            "javascript:alert(1)",
            "\" onmouseover=\"alert(1)",
            "' onfocus='alert(1)' autofocus='",
            "<!--<script>alert(1)</script>-->",
            "]]><script>alert(1)</script>",
            "<iframe src=//evil.example></iframe>",
            "<a href=javascript:alert(1)>x</a>",
            "${7*7}@if(true)x@endif$unsafe{1}",
            "{{constructor.constructor('alert(1)')()}}",
            "<style>*{display:none}</style>",
            "</textarea><script>alert(1)</script>",
            "</option></select><script>alert(1)</script>",
            "<base href=//evil.example>",
            "<meta http-equiv=refresh content=0;url=//evil.example>",
            "<math><mi xlink:href=javascript:alert(1)>",
            "\u2028<script>alert(1)</script>",
            "\u0000<script\u0000>alert(1)</script>",
            "\ud800<b>lone</b>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;",
            "<x:script xmlns:x=http://www.w3.org/1999/xhtml>alert(1)</x:script>",
            "data:text/html,<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "../../etc/passwd",
            "<form action=//evil.example><input name=token>",
            "`onload=alert(1)`");

    /** 300 strings: each seed plain, broken, doubled, in another case, and so on. */
    private static List<String> strings() {
        List<String> out = new ArrayList<>();
        for (String s : SEEDS) {
            out.add(s);
            out.add(s.toUpperCase(java.util.Locale.ROOT));
            out.add(s + s);
            out.add("Paul " + s);
            out.add(s + " Kagame");
            out.add("\"" + s);
            out.add("'" + s);
            out.add("-->" + s);
            out.add("\n" + s + "\t");
            out.add(s.replace(" ", "/"));
        }
        return out;
    }

    @Test
    void threeHundredHostileStringsBecomeNoMarkup() {
        List<String> strings = strings();
        assertThat(strings).hasSize(300);
        List<CodedArticle> real = DemoSite.articles();
        int perRound = 60;
        for (int from = 0; from < strings.size(); from += perRound) {
            List<String> some = strings.subList(from, from + perRound);
            List<CodedArticle> hostile = new ArrayList<>();
            int next = 0;
            for (CodedArticle a : real) {
                hostile.add(hostile(a, some, next));
                next += 7;
            }
            try (DemoSite site = DemoSite.start(hostile)) {
                check(site, some);
            }
        }
    }

    private static void check(DemoSite site, List<String> strings) {
        List<String> paths = new ArrayList<>(List.of(
                "/en",
                "/en/dyads",
                "/rw/dyads/kaz-rwa",
                "/en/articles",
                "/en/changes",
                "/en/review",
                "/en/network",
                "/en/directory",
                "/rw/persons",
                "/en/programmes",
                "/en/outlets",
                "/rw/agreements",
                "/en/brief",
                "/api/v1/exports/atom",
                "/en/states/rwa",
                "/rw/changes.atom"));
        for (int i = 0; i < strings.size(); i += 6) {
            String s = View.segment(strings.get(i));
            paths.add("/en/search?q=" + s + "&outlet=" + s);
            paths.add("/en/persons/" + s);
            paths.add("/en/outlets/" + s);
            paths.add("/en/articles/" + s);
            paths.add("/en/events/" + s);
            paths.add("/en/programmes/" + s);
            paths.add("/rw/check?q=" + s);
        }
        Document home = Jsoup.parse(site.get("/en").body());
        home.select("a[href^=/en/events/]").stream().limit(6).forEach(a -> paths.add(a.attr("href")));
        Document articles = Jsoup.parse(site.get("/en/articles").body());
        articles.select("a[href^=/en/articles/]").stream().limit(4).forEach(a -> paths.add(a.attr("href")));
        for (String format : ApiExports.names()) {
            assertThat(site.get("/api/v1/exports/" + format).statusCode())
                    .as(format)
                    .isEqualTo(200);
        }
        for (String path : paths) {
            var answer = site.get(path);
            assertThat(answer.statusCode()).as(path).isNotEqualTo(500);
            clean(path, answer.body());
        }
        String csv = site.get("/api/v1/exports/events.csv?excel=1").body();
        assertThat(cells(csv)).isNotEmpty().allSatisfy(c -> assertThat(c).doesNotMatch("(?s)[=+@-].*"));
        assertThat(site.get("/api/v1/events").statusCode()).isEqualTo(200);
        for (int i = 0; i < strings.size(); i += 12) {
            String form = "text=" + View.segment(strings.get(i)) + "&title=" + View.segment(strings.get(i)) + "&outlet="
                    + View.segment(strings.get(i)) + "&do=look";
            clean(
                    "/en/add",
                    site.post("/en/add", "application/x-www-form-urlencoded", form)
                            .body());
        }
    }

    private static List<String> cells(String csv) {
        List<String> out = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"') {
                isQuoted = !isQuoted;
                if (isQuoted && i > 0 && csv.charAt(i - 1) == '"') {
                    cell.append(c);
                }
            } else if (!isQuoted && (c == ',' || c == '\r' || c == '\n')) {
                out.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        return out;
    }

    private static void clean(String path, String html) {
        Document page = Jsoup.parse(html);
        assertThat(page.select(
                        "script:not([src^=/static/]), iframe, object, embed, base, meta[http-equiv], style, img"))
                .as(path)
                .isEmpty();
        for (Element e : page.getAllElements()) {
            for (Attribute a : e.attributes()) {
                assertThat(a.getKey()).as(path).doesNotStartWith("on").isNotEqualTo("style");
                if (List.of("href", "src", "action", "xlink:href").contains(a.getKey())) {
                    assertThat(a.getValue().strip()).as(path).matches("(?s)(/|#|https?://|urn:).*|");
                }
            }
        }
    }

    private static CodedArticle hostile(CodedArticle a, List<String> s, int n) {
        Article article = a.article();
        ArticleReport r = a.report();
        String title = s.get((n + 1) % s.size());
        String outlet = s.get((n + 2) % s.size());
        String id = article.id() + s.get(n % s.size());
        String url = s.get((n + 3) % s.size());
        Article changed = new Article(
                id,
                url,
                outlet,
                s.get((n + 4) % s.size()),
                title,
                PartialDate.parse("2025-05-27"),
                "en",
                article.text());
        ArticleReport report = new ArticleReport(
                id,
                url,
                outlet,
                s.get((n + 4) % s.size()),
                title,
                r.published(),
                r.publishedHow(),
                r.language(),
                r.characters(),
                r.hash(),
                new org.umubano.event.Origin(
                        org.umubano.event.Origin.Kind.SYNDICATED,
                        s.get((n + 5) % s.size()),
                        s.get((n + 6) % s.size())));
        List<EventMention> mentions = new ArrayList<>();
        for (EventMention m : a.mentions()) {
            mentions.add(hostile(m, id, s, n + mentions.size()));
        }
        return new CodedArticle(changed, report, mentions, a.isRead());
    }

    private static EventMention hostile(EventMention m, String article, List<String> s, int n) {
        List<Participant> people = new ArrayList<>();
        for (Participant p : m.participants()) {
            people.add(new Participant(
                    p.role(), s.get((n + people.size()) % s.size()), p.office(), p.offices(), p.state()));
        }
        Map<String, String> trace = new TreeMap<>(m.trace());
        trace.put("kind", s.get((n + 7) % s.size()));
        return EventMentionBuilder.builder(m)
                .id(m.id() + "<b>")
                .article(article)
                .detail(s.get((n + 8) % s.size()))
                .place(new Place(
                        s.get((n + 9) % s.size()),
                        m.place() == null ? null : m.place().state()))
                .participants(people)
                .named(List.of(s.get((n + 10) % s.size())))
                .purpose(s.get((n + 11) % s.size()))
                .quantities(List.of(new EventMention.Quantity(s.get((n + 12) % s.size()), "3", null)))
                .announcedBy(people.isEmpty() ? null : people.get(0))
                .speaker(people.isEmpty() ? null : people.get(0))
                .attribution(new EventMention.Attribution(null, s.get((n + 13) % s.size())))
                .quotes(List.of())
                .partOf(null)
                .evidence(new Evidence(m.evidence().start(), m.evidence().end(), s.get((n + 14) % s.size())))
                .also(List.of())
                .trace(trace)
                .build();
    }
}
