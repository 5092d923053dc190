package org.umubano.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static DemoSite site;

    @BeforeAll
    static void start() {
        site = DemoSite.start();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/dyads",
                "/dyads/kaz-rwa",
                "/search?q=visa&kind=agreement",
                "/articles",
                "/changes",
                "/brief",
                "/brief?since=2025-05-20&as-of=2025-05-27&state=RWA&part=fresh&page=0",
                "/contradictions",
                "/contradictions?dyad=KAZ-RWA&kind=visit&field=duration",
                "/contradictions?against=known",
                "/dyads?state=KAZ&sort=name",
                "/enter",
                "/readings",
                "/network",
                "/review",
                "/add",
                "/check",
                "/check?q=Rwanda+and+Kazakhstan+have+had+diplomatic+relations+since+2012.",
                "/agreements",
                "/agreements?dyad=KAZ-RWA",
                "/directory",
                "/persons",
                "/states",
                "/organisations",
                "/programmes",
                "/outlets",
                "/feeds",
                "/articles?dyad=KAZ-RWA",
                "/method",
                "/codebook",
                "/languages",
                "/api",
                "/states/rwa",
                "/persons/Paul%20Kagame",
                "/outlets/igihe",
                "/articles/kazakhstan-rw-1"
            })
    void everyPageIsThereInBothLanguagesAndTheSwitchKeepsThePage(String path) {
        Document en = site.page("/en" + path);
        Document rw = site.page("/rw" + path);
        assertThat(en.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(rw.selectFirst("html").attr("lang")).isEqualTo("rw");
        assertThat(en.selectFirst(".languages a[lang=rw]").attr("href")).isEqualTo("/rw" + path);
        assertThat(rw.selectFirst(".languages a[lang=en]").attr("href")).isEqualTo("/en" + path);
        assertThat(en.select("h1")).hasSize(1);
        assertThat(en.select("[style], style, script:not([src])")).isEmpty();
    }

    @Test
    void noLinkOfOursLeadsNowhereAndNothingIsFetchedFromElsewhere() {
        Set<String> seen = new LinkedHashSet<>(List.of("/en", "/rw/dyads"));
        ArrayDeque<String> open = new ArrayDeque<>(seen);
        List<String> broken = new ArrayList<>();
        while (!open.isEmpty() && seen.size() < 400) {
            String path = open.poll();
            HttpResponse<String> r = site.get(path);
            if (r.statusCode() >= 400) {
                broken.add(path + " " + r.statusCode());
            }
            if (!r.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
                continue;
            }
            Document page = Jsoup.parse(r.body(), site.server.address() + path);
            for (Element e : page.select("script[src], link[rel=stylesheet], link[rel=icon], img, iframe")) {
                assertThat(e.hasAttr("src") ? e.attr("src") : e.attr("href")).startsWith("/static/");
            }
            for (Element a : page.select("a[href^=/]")) {
                String to = a.attr("href").split("#", 2)[0];
                if (seen.add(to)) {
                    open.add(to);
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(seen.size()).isGreaterThan(100);
    }

    @Test
    void contradictionsStandSideBySideEachSentenceInItsLanguageWithItsGloss() {
        Document page = site.page("/en/dyads/kaz-rwa");
        Element claim = page.selectFirst("#contradictions .claim");
        assertThat(claim.select(".side").size()).isGreaterThan(1);
        assertThat(claim.select("blockquote[lang]")).isNotEmpty();
        assertThat(page.select("blockquote[lang=rw]")).isNotEmpty();
        assertThat(page.select("blockquote[lang=rw]").size())
                .isEqualTo(page.select("figure.quote:has(details .gloss b[lang=rw])")
                        .size());
        assertThat(page.select("#timeline svg a[href^=/en/events/]")).isNotEmpty();
        assertThat(page.select("#next, #gaps, #officials, #sectors, #sources")).hasSize(5);
    }

    /** The names of what a trace tells, and what it tells, are of the language of the page; how sure it is comes last. */
    @Test
    void whyAValueIsWhatItIsIsSaidInTheLanguageOfThePage() {
        Element event = site.page("/rw/dyads/kaz-rwa").selectFirst("a[href^=/rw/events/]");
        Document page = site.page(event.attr("href"));
        List<String> names =
                page.select(".mention").first().select("dl.notes dt").eachText();
        assertThat(names).startsWith("ubwoko bw’igikorwa").endsWith("amagambo yayo", "ubundi busobanuro");
        assertThat(page.select("dl.notes").text()).doesNotContain("likely", "frame", "words");
    }

    /** The events under a heading. */
    private static List<String> under(Document page, String heading) {
        return page.select("section:has(> h2:contains(" + heading + ")) .event").eachText();
    }

    @Test
    void theLatestEventsHaveBegunAndWhatHasADayIsNextBeforeWhatHasNone() {
        assertThat(under(site.page("/en?as-of=2025-05-01"), "Latest events"))
                .isNotEmpty()
                .noneMatch(e -> e.contains("May 2025"));
        assertThat(under(site.page("/en?as-of=2025-05-28"), "Latest events")).anyMatch(e -> e.contains("May 2025"));
        assertThat(site.page("/en/search?q=visited+Astana&as-of=2025-05-01").text())
                .contains("date lies ahead");
        Document home = site.page("/en");
        Element some = home.selectFirst("h3:contains(Day not known yet)");
        assertThat(some.previousElementSibling().select(".when").eachText())
                .isNotEmpty()
                .allMatch(w -> w.matches("\\d.* \\d{4}"));
        assertThat(some.nextElementSibling().select(".when").eachText())
                .isNotEmpty()
                .noneMatch(w -> w.matches("\\d+[ –].*"));
    }

    @Test
    void whatWasPlannedForADayThatHasPassedIsMarkedInLists() {
        String summit = "/en/search?kind=summit&status=planned&as-of=";
        assertThat(site.page(summit + "2025-05-28").select(".event").text())
                .contains("planned")
                .doesNotContain("no later report");
        assertThat(site.page(summit + "2025-06-28").select(".event").text()).contains("planned no later report");
        assertThat(site.page("/rw/events/f0388b127d92e100?as-of=2025-06-28")
                        .select(".tag.alarm")
                        .text())
                .contains("nta nkuru yabikurikiye");
    }

    @Test
    void theBriefHasWhatTheCommandHas() {
        Document brief = site.page("/en/brief");
        assertThat(brief.select("h1").text()).isEqualTo("New since 26 May 2025");
        assertThat(brief.select("#due .event, #fresh .event")).hasSizeGreaterThan(5);
        assertThat(brief.select("input[name=since]").val()).isEqualTo("2025-05-26");
        assertThat(brief.select("a[rel=prev]").attr("href")).contains("since=2025-05-25", "as-of=2025-05-26");
        assertThat(site.page("/en/brief?state=UGA").select(".event")).isEmpty();
        assertThat(site.page("/en/brief?since=2025-05-28").select("#fresh")).isEmpty();
        assertThat(site.get("/en/brief?since=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void contradictionsHaveAPageOfTheirOwn() {
        Document all = site.page("/en/contradictions");
        assertThat(all.select(".claim .side").size()).isGreaterThan(3);
        assertThat(site.page("/en").select("main a[href=/en/contradictions]").text())
                .startsWith("all ");
        Document lengths = site.page("/en/contradictions?field=duration&kind=visit&dyad=KAZ-RWA");
        assertThat(lengths.select(".claim")).hasSize(1);
        assertThat(site.page("/en/contradictions?kind=force").select(".claim")).isEmpty();
        assertThat(site.page("/en/contradictions?against=known")
                        .select(".claim")
                        .text())
                .contains("known from");
    }

    @Test
    void pairsOfStatesAreThoseOfOneState() {
        assertThat(site.page("/en/dyads?state=kaz").select("tbody th").eachText())
                .isNotEmpty()
                .allMatch(name -> name.contains("Kazakhstan"));
        assertThat(site.get("/en/dyads?state=no+state").statusCode()).isEqualTo(400);
    }

    @Test
    void aReviewIsNotDecidedByEnterAndItsKeysAreSwitchedOn() {
        Document review = site.page("/en/review");
        for (Element form : review.select(".queue form")) {
            assertThat(form.selectFirst("button").hasAttr("disabled")).isTrue();
        }
        assertThat(review.select("input#keys[type=checkbox]:not([checked])")).hasSize(1);
        assertThat(site.post("/en/review", "application/x-www-form-urlencoded", "a=x&b=y")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theTimelineHasMonthsInWordsEachOnce() {
        List<String> ticks = site.page("/rw/dyads/kaz-rwa").select("text.tick").eachText();
        assertThat(ticks).doesNotHaveDuplicates().contains("Gicurasi 2025");
    }

    @Test
    void aCitationHasItsAddressAndDay() {
        String event =
                site.page("/en/dyads/kaz-rwa").select("#timeline .events a").attr("href");
        assertThat(site.page(event).select(".cite").text())
                .contains(site.server.address() + event, "seen on 27 May 2025");
    }

    @Test
    void textsOfTheDocumentationLeadToOneAnother() {
        assertThat(site.page("/en/accuracy").select("a[href=readings]")).isNotEmpty();
        assertThat(site.page("/en/accuracy").select("a[href$=.md]")).isEmpty();
        assertThat(site.page("/en/method").select("a[href=codebook#how-sure-a-report-is]"))
                .isNotEmpty();
        assertThat(site.page("/en/codebook").select("h2#how-sure-a-report-is")).hasSize(1);
    }

    @Test
    void theTimelineIsFiltered() {
        assertThat(site.page("/en/dyads/kaz-rwa?kind=visit")
                        .select("#timeline .event")
                        .size())
                .isPositive()
                .isLessThan(site.page("/en/dyads/kaz-rwa")
                        .select("#timeline .event")
                        .size());
    }

    @Test
    void anEnglishWordFindsWhatOnlyKinyarwandaReports() {
        Document page = site.page("/en/search?q=thanks");
        assertThat(page.select(".event").text()).contains("rw");
    }

    @Test
    void anArticleIsNeverShownWhole() {
        String text = DemoSite.articles().stream()
                .filter(a -> a.article().id().equals("kazakhstan-en-2"))
                .findFirst()
                .orElseThrow()
                .article()
                .text();
        assertThat(site.page("/en/articles/kazakhstan-en-2").text()).doesNotContain(text.strip());
        assertThat(site.get("/api/v1/articles/kazakhstan-en-2").body()).doesNotContain(text.strip());
    }

    @Test
    void anArticleIsSeenBeforeItIsStored() {
        String form = "text=Kenyan+President+William+Ruto+visited+Kigali%2C+Rwanda%2C+on+4+April+2023.+He+met+President"
                + "+Paul+Kagame+for+talks+on+trade%2C+the+two+governments+said+in+a+statement+after+the+visit."
                + "&published=2023-04-05&outlet=made-up.example";
        HttpResponse<String> looked = site.post("/en/add", "application/x-www-form-urlencoded", form + "&do=look");
        assertThat(looked.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(looked.body()).select(".looked .mention")).isNotEmpty();
        assertThat(site.get("/en/outlets/made-up.example").statusCode()).isEqualTo(404);
    }

    @Test
    void aTableOfArticlesIsReadFromItsFileAndTellsItsBrokenRows() {
        String table =
                "title,text,date\nTalks,\"Kenyan President William Ruto visited Kigali, Rwanda, on 4 April 2023.\","
                        + "2023-04-05\nNothing,,\n";
        String body = "--part\r\nContent-Disposition: form-data; name=\"do\"\r\n\r\nlook\r\n"
                + "--part\r\nContent-Disposition: form-data; name=\"files\"; filename=\"news.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + table + "\r\n--part--\r\n";
        HttpResponse<String> looked = site.post("/en/add", "multipart/form-data; boundary=part", body);
        assertThat(looked.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(looked.body());
        assertThat(page.select(".looked").text())
                .contains("William Ruto visited")
                .contains("4 April 2023");
        assertThat(page.select("[role=alert] li").text()).contains("news.csv:3: has no text in its column");
    }

    @Test
    void aDecisionCountsIsSignedAndIsUndone() {
        try (DemoSite own = DemoSite.start()) {
            Element form = Jsoup.parse(own.get("/en/review").body()).selectFirst(".queue form");
            String a = form.selectFirst("[name=a]").attr("value");
            String b = form.selectFirst("[name=b]").attr("value");
            HttpResponse<String> done = own.post(
                    "/en/review",
                    "application/x-www-form-urlencoded",
                    "a=" + a + "&b=" + b + "&decision=not-same&because=two+visits&by=Keza");
            assertThat(done.statusCode()).isEqualTo(303);
            Document after = Jsoup.parse(own.get("/en/review").body());
            assertThat(after.selectFirst(".decision").text()).contains("two visits — Keza");
            assertThat(own.get("/api/v1/events/" + a).body())
                    .isNotEqualTo(own.get("/api/v1/events/" + b).body());
            own.post("/en/review/undo", "application/x-www-form-urlencoded", "seq=1");
            assertThat(Jsoup.parse(own.get("/en/review").body()).select(".undo"))
                    .isEmpty();
            assertThat(own.get("/api/v1/events/" + a).body())
                    .isEqualTo(own.get("/api/v1/events/" + b).body());
        }
    }

    @Test
    void anArticleIsFetchedByItsAddressAndStoredAsItWasShown() throws Exception {
        String page =
                "<html><head><title>Made up</title></head><body><article><h1>Ruto in Kigali</h1><p>Kenyan President"
                        + " William Ruto visited Kigali, Rwanda, on 4 April 2023.</p><p>He met President Paul Kagame for talks on"
                        + " trade, the two governments said in a joint statement after the visit, which lasted one day.</p>"
                        + "</article></body></html>";
        var outlet = com.sun.net.httpserver.HttpServer.create(new java.net.InetSocketAddress("127.0.0.1", 0), 0);
        outlet.createContext("/", exchange -> {
            boolean isPage = exchange.getRequestURI().getPath().equals("/story");
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            byte[] body = Site.utf8(isPage ? page : "none");
            exchange.sendResponseHeaders(isPage ? 200 : 404, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        outlet.start();
        String address = "http://127.0.0.1:" + outlet.getAddress().getPort() + "/story";
        String form = "do=fetch&address=" + View.segment(address);
        try (DemoSite guarded = DemoSite.start(List.of());
                DemoSite own = DemoSite.fetching()) {
            // Nothing inside one's own network is asked.
            String refused = guarded.post("/en/add", "application/x-www-form-urlencoded", form)
                    .body();
            assertThat(Jsoup.parse(refused).select("[role=alert] li")).hasSize(1);
            assertThat(Jsoup.parse(refused).select(".looked")).isEmpty();

            Document looked = Jsoup.parse(own.post("/en/add", "application/x-www-form-urlencoded", form)
                    .body());
            assertThat(looked.select(".looked .mention")).isNotEmpty();
            assertThat(own.get("/api/v1/articles").body()).contains("\"total\":0");
            String sent = looked.selectFirst("input[name=article]").attr("value");
            own.post("/en/add", "application/x-www-form-urlencoded", "do=store&article=" + View.segment(sent));
            assertThat(own.get("/api/v1/articles").body()).contains("\"total\":1", "/story");
        } finally {
            outlet.stop(0);
        }
    }

    @Test
    void aSentenceIsCheckedAgainstTheRecord() {
        Document page = site.page("/en/check?q=Rwanda+and+Kazakhstan+have+had+diplomatic+relations+since+2012.");
        assertThat(page.select(".answer.disputed")).hasSize(1);
        assertThat(page.select(".claim.contradicts .side blockquote, .claim .side blockquote"))
                .isNotEmpty();
        assertThat(site.page("/rw/check?q=nothing+at+all").select(".answer.silent"))
                .hasSize(1);
        assertThat(site.page("/en/check?q=The+weather+is+nice")
                        .select(".answer")
                        .text())
                .contains("Not read", "Not checked: weather, nice");
        Document dated = site.page("/en/check?q=Perezida+Kagame+yasuye+Kazakhstan+ku+wa+28+Gicurasi+2025");
        assertThat(dated.select(".claim:has(h3:containsOwn(date)) blockquote").text())
                .contains("28");
    }

    @Test
    void aSentenceNeedNotIntroduceWhomTheRecordKnows() {
        assertThat(site.page("/en/check?q=Nurtleu+met+Nduhungirehe+in+Astana.").select(".answer.supported"))
                .hasSize(1);
    }

    @Test
    void aDateIsShownAsPreciselyAsItIsKnown() {
        for (String language : List.of("en", "rw")) {
            assertThat(site.page("/" + language + "/dyads").select("tbody").text())
                    .contains("2015")
                    .doesNotContain("1 January 2015")
                    .doesNotContain("1 Mutarama 2015");
        }
    }

    @Test
    void theFeedIsWellFormed() throws Exception {
        javax.xml.parsers.DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(
                        Site.utf8(site.get("/rw/changes.atom").body())));
    }
}
