package org.umubano.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SafetyTest {

    private static final String WRITE = "{\"maintext\":\"The two presidents met in Kigali.\"}";

    @Test
    void everyAnswerHasThePolicyAndIsBoundToLoopback() {
        try (DemoSite site = DemoSite.start(List.of())) {
            for (String path : List.of("/en", "/en/nosuch", "/api/v1/dyads", "/api/v1/nosuch", "/healthz")) {
                assertThat(site.get(path).headers().firstValue("content-security-policy"))
                        .as(path)
                        .hasValueSatisfying(
                                p -> assertThat(p).doesNotContain("unsafe").contains("default-src 'none'"));
            }
            assertThat(site.get("/en").statusCode()).isEqualTo(200);
            assertThat(site.get("/en").body()).contains("There are no events yet");
        }
    }

    @Test
    void writingFromAnotherSiteIsRefused() {
        try (DemoSite site = DemoSite.start(List.of())) {
            assertThat(site.post("/api/v1/articles", "application/json", WRITE, "Sec-Fetch-Site", "cross-site")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(site.post("/api/v1/articles", "application/json", WRITE, "Origin", "https://other.example")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(site.post("/api/v1/articles", "application/json", WRITE).statusCode())
                    .isEqualTo(201);
        }
    }

    @Test
    void writingNeedsATokenWhereThereAreTokens() {
        try (DemoSite site = DemoSite.start(List.of(), s -> with(s, Map.of("secret-secret", "Keza"), Set.of(), 1000))) {
            assertThat(site.post("/api/v1/articles", "application/json", WRITE).statusCode())
                    .isEqualTo(401);
            assertThat(site.post("/api/v1/articles", "application/json", WRITE, "Authorization", "Bearer wrong")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(site.post("/api/v1/articles", "application/json", WRITE, "Authorization", "Bearer secret-secret")
                            .statusCode())
                    .isEqualTo(201);
            assertThat(site.get("/en").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void readingMayBeClosed() {
        try (DemoSite site = DemoSite.start(List.of(), s -> with(s, Map.of(), Set.of("reader-reader"), 1000))) {
            assertThat(site.get("/en").statusCode()).isEqualTo(401);
            assertThat(site.get("/en", "Authorization", "Bearer reader-reader").statusCode())
                    .isEqualTo(200);
            assertThat(site.get("/healthz").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aBrowserGivesItsTokenOnceAndWritesFromPagesOfOursOnly() {
        String form = "application/x-www-form-urlencoded";
        try (DemoSite site = DemoSite.start(
                DemoSite.articles(), s -> with(s, Map.of("writer-writer", "Keza"), Set.of("reader-reader"), 1000))) {
            HttpResponse<String> closed = site.get("/en/dyads?state=RWA");
            assertThat(closed.statusCode()).isEqualTo(401);
            assertThat(closed.headers().firstValue("cache-control")).hasValue("private, no-store");
            assertThat(closed.body()).contains("action=\"/en/enter\"", "value=\"/en/dyads?state=RWA\"");
            assertThat(site.post("/en/enter", form, "token=wrong").statusCode()).isEqualTo(403);
            assertThat(site.post("/en/enter", form, "token=reader-reader", "Origin", "https://other.example")
                            .statusCode())
                    .isEqualTo(403);
            HttpResponse<String> entered = site.post("/en/enter", form, "token=writer-writer&next=/rw/review");
            assertThat(entered.statusCode()).isEqualTo(303);
            assertThat(entered.headers().firstValue("location")).hasValue("/rw/review");
            String set = entered.headers().firstValue("set-cookie").orElseThrow();
            assertThat(set).contains("HttpOnly", "SameSite=Lax").doesNotContain("writer-writer");
            String cookie = set.substring(0, set.indexOf(';'));
            HttpResponse<String> page = site.get("/en/review", "Cookie", cookie);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("cache-control")).hasValue("private, no-store");
            assertThat(page.body()).contains("Signed: Keza").doesNotContain("name=\"token\"");
            assertThat(site.get("/en", "Cookie", "umubano=" + Guard.pass("other"))
                            .statusCode())
                    .isEqualTo(401);
            String add = "/api/v1/articles";
            assertThat(site.post(add, "application/json", WRITE, "Cookie", cookie)
                            .statusCode())
                    .isEqualTo(401);
            assertThat(site.post(add, "application/json", WRITE, "Cookie", cookie, "Origin", "https://other.example")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(site.post(add, "application/json", WRITE, "Cookie", cookie, "Origin", site.server.address())
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    @Test
    void nobodyIsLedToAnotherSite() {
        assertThat(Entering.next("/en/dyads?state=RWA")).isEqualTo("/en/dyads?state=RWA");
        for (String other :
                new String[] {"//other.example", "https://other.example", "/en\\x", "/enx", "/en/ x", null}) {
            assertThat(Entering.next(other)).as(other).isEmpty();
        }
    }

    @Test
    void headIsAnsweredAsGetIsAndAnUnknownMethodIsSaidToBeThat() {
        try (DemoSite site = DemoSite.start(List.of())) {
            assertThat(site.head("/").statusCode()).isEqualTo(302);
            HttpResponse<String> head = site.head("/en");
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("content-type").orElse("")).startsWith("text/html");
            assertThat(head.headers().firstValue("etag"))
                    .isEqualTo(site.get("/en").headers().firstValue("etag"));
            assertThat(site.delete("/api/v1/events").statusCode()).isEqualTo(405);
            assertThat(site.head("/en/nosuch").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void tooManyAndTooLargeRequestsAreRefused() {
        try (DemoSite site = DemoSite.start(List.of(), s -> with(s, Map.of(), Set.of(), 5))) {
            HttpResponse<String> last = null;
            for (int i = 0; i < 6; i++) {
                last = site.get("/en");
            }
            assertThat(last.statusCode()).isEqualTo(429);
            assertThat(last.headers().firstValue("retry-after")).hasValue("60");
        }
        try (DemoSite site = DemoSite.start(List.of())) {
            String large = "x".repeat(ServerSettings.MOST_BYTES + 1);
            assertThat(site.post("/api/v1/articles", "application/json", large).statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        try (DemoSite site = DemoSite.start(List.of())) {
            for (String path : List.of("/en", "/api/v1/dyads")) {
                String etag = site.get(path).headers().firstValue("etag").orElseThrow();
                HttpResponse<String> again = site.get(path, "If-None-Match", etag);
                assertThat(again.statusCode()).as(path).isEqualTo(304);
                assertThat(again.body()).isEmpty();
            }
        }
    }

    private static ServerSettings with(
            ServerSettings s, Map<String, String> writers, Set<String> readers, int perMinute) {
        return new ServerSettings(s.host(), 0, writers, readers, s.asOf(), s.clock(), perMinute, s.mostBytes());
    }
}
