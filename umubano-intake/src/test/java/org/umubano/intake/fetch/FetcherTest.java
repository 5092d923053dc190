package org.umubano.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetcherTest {

    /** What the server of the test does with a request. */
    private interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<Duration> waits = new ArrayList<>();
    private Instant now = Instant.parse("2025-05-27T00:00:00Z");
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve(server);
    }

    private void serve(HttpServer http) {
        http.setExecutor(Executors.newCachedThreadPool(r -> {
            Thread thread = new Thread(r, "test-server");
            thread.setDaemon(true);
            return thread;
        }));
        http.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            requests.add(exchange.getRequestHeaders().getFirst("Host") + path);
            Page page = pages.get(exchange.getRequestURI().getPath());
            if (page == null) {
                send(exchange, 404, "");
            } else {
                page.answer(exchange);
            }
            exchange.close();
        });
        http.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private Pace pace() {
        return new Pace(() -> now, time -> {
            waits.add(time);
            now = now.plus(time);
        });
    }

    private FetchSettings settings() {
        return new FetchSettings(
                "Umubano/test", Duration.ofSeconds(5), Duration.ofSeconds(2), Duration.ofSeconds(2), 100_000, false);
    }

    /** A fetcher for which the public addresses of the test lie on this machine. */
    private Fetcher fetcher() {
        return new Fetcher(settings(), Forbidden::resolve, pace(), (ip, port) -> server.getAddress(), null);
    }

    private static String text(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Fetched.class);
        return new String(((Answer.Fetched) answer).body(), StandardCharsets.UTF_8);
    }

    private static String reason(Answer answer) {
        return answer instanceof Answer.Refused r
                ? "refused: " + r.reason()
                : answer instanceof Answer.Failed f ? "failed: " + f.reason() : answer.toString();
    }

    @Test
    void aPageIsFetchedUnderItsNameFromTheAddressThatWasChecked() throws Exception {
        pages.put("/a", x -> {
            assertThat(x.getRequestHeaders().getFirst("User-Agent")).isEqualTo("Umubano/test");
            x.getResponseHeaders().set("Content-Type", "text/html; charset=\"UTF-8\"");
            x.getResponseHeaders().set("ETag", "\"v1\"");
            send(x, 200, "hello");
        });
        Answer.Fetched answer = (Answer.Fetched) fetcher().get("http://NEWS.fine.org/a#x", Conditions.NONE);
        assertThat(answer.type()).isEqualTo("text/html");
        assertThat(answer.charset()).isEqualTo("\"UTF-8\"");
        assertThat(answer.address()).isEqualTo("http://news.fine.org/a");
        assertThat(answer.conditions().etag()).isEqualTo("\"v1\"");
        assertThat(requests).containsExactly("news.fine.org/robots.txt", "news.fine.org/a");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        pages.put(
                "/a",
                x -> send(
                        x,
                        "\"v1\"".equals(x.getRequestHeaders().getFirst("If-None-Match"))
                                        && x.getRequestHeaders().containsKey("If-Modified-Since")
                                ? 304
                                : 200,
                        ""));
        assertThat(fetcher().get("http://news.fine.org/a", new Conditions("\"v1\"", "Tue, 27 May 2025 08:00:00 GMT")))
                .isEqualTo(new Answer.Unchanged());
    }

    @Test
    void aHostIsGivenTimeBetweenTwoRequests() throws Exception {
        pages.put("/robots.txt", x -> send(x, 200, "User-agent: *\nCrawl-delay: 9\n"));
        pages.put("/a", x -> send(x, 200, "a"));
        Fetcher fetcher = fetcher();
        fetcher.get("http://news.fine.org/a", Conditions.NONE);
        fetcher.get("http://news.fine.org/a", Conditions.NONE);
        fetcher.get("http://other.fine.org/a", Conditions.NONE);
        assertThat(waits).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(9), Duration.ofSeconds(5));
    }

    @Test
    void robotsTxtIsKeptTo() throws Exception {
        pages.put(
                "/robots.txt",
                x -> send(x, 200, "User-agent: umubano\nDisallow: /private\n\nUser-agent: *\nDisallow: /\n"));
        pages.put("/a", x -> send(x, 200, "a"));
        Fetcher fetcher = fetcher();
        assertThat(text(fetcher.get("http://news.fine.org/a", Conditions.NONE))).isEqualTo("a");
        assertThat(reason(fetcher.get("http://news.fine.org/private/b", Conditions.NONE)))
                .isEqualTo("refused: robots.txt of news.fine.org does not allow it");
        assertThat(requests).hasSize(2);
    }

    @Test
    void whereRobotsTxtCannotBeReadNothingIsAsked() throws Exception {
        pages.put("/robots.txt", x -> send(x, 503, "x"));
        assertThat(reason(fetcher().get("http://news.fine.org/a", Conditions.NONE)))
                .startsWith("failed: robots.txt");
        assertThat(requests).hasSize(1);
    }

    @Test
    void redirectsAreFollowedFiveTimes() throws Exception {
        pages.put("/r", x -> {
            int n = Integer.parseInt(x.getRequestURI().getQuery());
            x.getResponseHeaders().set("Location", n == 0 ? "/a" : "http://other.fine.org/r?" + (n - 1));
            send(x, 301, "");
        });
        pages.put("/a", x -> send(x, 200, "a"));
        assertThat(text(fetcher().get("http://news.fine.org/r?3", Conditions.NONE)))
                .isEqualTo("a");
        assertThat(reason(fetcher().get("http://news.fine.org/r?9", Conditions.NONE)))
                .contains("more than 5 times");
    }

    @Test
    void noRedirectLeadsToWhereNothingIsAsked() throws Exception {
        List<Forbidden.Case> cases = Forbidden.cases();
        pages.put("/r", x -> {
            String to =
                    cases.get(Integer.parseInt(x.getRequestURI().getQuery())).address();
            // A header has bytes, not characters; what cannot stand in one is escaped by no server.
            x.getResponseHeaders()
                    .set("Location", to.chars().allMatch(c -> c >= ' ' && c < 127) ? to : "http://127.0.0.1/");
            send(x, 302, "");
        });
        Fetcher fetcher = fetcher();
        for (int i = 0; i < cases.size(); i++) {
            Answer answer = fetcher.get("http://news.fine.org/r?" + i, Conditions.NONE);
            String to = cases.get(i).address();
            // Without "://" it is an address within the site, as a browser reads it too.
            boolean isRelative = !to.contains(":");
            assertThat(answer).as(to).isInstanceOf(Answer.Refused.class);
            assertThat(isRelative || !((Answer.Refused) answer).reason().contains("answers"))
                    .as(to)
                    .isTrue();
        }
        assertThat(requests).allMatch(r -> r.startsWith("news.fine.org/"));
    }

    @Test
    void bodiesAndTimesAreBounded() throws Exception {
        pages.put("/long", x -> {
            x.sendResponseHeaders(200, 0);
            byte[] piece = new byte[10_000];
            for (int i = 0; i < 1000; i++) {
                x.getResponseBody().write(piece);
            }
        });
        pages.put("/bomb", x -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(new byte[5_000_000]);
            }
            x.getResponseHeaders().set("Content-Encoding", "gzip");
            x.sendResponseHeaders(200, out.size());
            x.getResponseBody().write(out.toByteArray());
        });
        pages.put("/slow", x -> {
            x.sendResponseHeaders(200, 0);
            for (int i = 0; i < 40; i++) {
                x.getResponseBody().write('x');
                x.getResponseBody().flush();
                try {
                    Thread.sleep(100);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        Fetcher fetcher = fetcher();
        assertThat(reason(fetcher.get("http://news.fine.org/long", Conditions.NONE)))
                .isEqualTo("refused: it is longer than 100000 bytes");
        assertThat(reason(fetcher.get("http://news.fine.org/bomb", Conditions.NONE)))
                .isEqualTo("refused: it is longer than 100000 bytes");
        assertThat(reason(fetcher.get("http://news.fine.org/slow", Conditions.NONE)))
                .startsWith("failed: it took");
    }

    @Test
    void aServerThatAsksToWaitIsHeard() throws Exception {
        pages.put("/a", x -> {
            x.getResponseHeaders().set("Retry-After", "120");
            send(x, 429, "");
        });
        pages.put("/b", x -> {
            x.getResponseHeaders().set("Retry-After", "Tue, 27 May 2025 01:00:00 GMT");
            send(x, 503, "");
        });
        assertThat(fetcher().get("http://news.fine.org/a", Conditions.NONE))
                .isEqualTo(new Answer.Failed("the server answers 429", Duration.ofSeconds(120)));
        assertThat(((Answer.Failed) fetcher().get("http://other.fine.org/b", Conditions.NONE)).pause())
                .isBetween(Duration.ofMinutes(50), Duration.ofHours(1));
        assertThat(reason(fetcher().get("http://news.fine.org/none", Conditions.NONE)))
                .isEqualTo("refused: the server answers 404");
        assertThat(reason(fetcher().get("http://nowhere.fine.org/", Conditions.NONE)))
                .isEqualTo("failed: there is no host nowhere.fine.org");
    }

    /** The connection goes to a number, and yet the certificate has to be for the name. */
    @Test
    void certificatesAreCheckedForTheName(@TempDir Path folder) throws Exception {
        Path store = folder.resolve("store.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=news.fine.org",
                        "-ext",
                        "san=dns:news.fine.org",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        "password",
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, "password".toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, "password".toCharArray());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keys);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        HttpsServer https = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        https.setHttpsConfigurator(new HttpsConfigurator(tls));
        serve(https);
        try {
            pages.put("/a", x -> send(x, 200, "secret"));
            Fetcher fetcher = new Fetcher(
                    settings(), Forbidden::resolve, pace(), (ip, port) -> https.getAddress(), trust.getTrustManagers());
            assertThat(text(fetcher.get("https://news.fine.org/a", Conditions.NONE)))
                    .isEqualTo("secret");
            assertThat(reason(fetcher.get("https://other.fine.org/a", Conditions.NONE)))
                    .startsWith("failed: ");
            assertThat(requests).containsExactly("news.fine.org/robots.txt", "news.fine.org/a");
        } finally {
            https.stop(0);
        }
    }
}
