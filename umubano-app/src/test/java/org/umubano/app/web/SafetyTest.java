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
