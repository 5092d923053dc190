package org.umubano.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.umubano.json.JsonObject;

class WatchCommandTest {

    private static final String STORY =
            "Kenya’s foreign minister, Anna Wanjiru, met her Ghanaian counterpart, Kofi Boateng, in Accra on 3 March 2024.";

    @TempDir
    Path folder;

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private String site;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            requests.add(path);
            String page = pages.get(path);
            byte[] bytes = page == null ? new byte[0] : page.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders()
                    .set("Content-Type", path.equals("/rss") ? "application/rss+xml" : "text/html; charset=utf-8");
            exchange.sendResponseHeaders(page == null ? 404 : 200, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        pages.put("/a", page("Ministers meet", STORY));
        pages.put("/rss", feed("a"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static String page(String title, String words) {
        return "<html><head><title>" + title + "</title></head><body><nav><a href='/'>Home</a></nav><article><p>"
                + words + "</p></article></body></html>";
    }

    private String feed(String... paths) {
        StringBuilder out = new StringBuilder("<rss version='2.0'><channel><title>T</title>");
        for (String path : paths) {
            out.append("<item><title>")
                    .append(path)
                    .append("</title><link>")
                    .append(site)
                    .append('/')
                    .append(path)
                    .append("</link><pubDate>Mon, 04 Mar 2024 08:00:00 GMT</pubDate></item>");
        }
        return out.append("</channel></rss>").toString();
    }

    private Ran run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--store", folder.resolve("store").toString()));
        return Ran.command(all.toArray(String[]::new));
    }

    private Ran watch() {
        return run("watch", "--once", "--json", "--allow-private", "--delay", "0");
    }

    @Test
    void feedsAreAddedCheckedWatchedAndRemoved() {
        assertThat(run("watch", "--once").code()).isEqualTo(Outcome.USAGE);
        assertThat(run("feeds", "add", site + "/rss", "--outlet", "The Example", "--lang", "en")
                        .code())
                .isZero();
        assertThat(run("feeds", "list").out()).contains("The Example", "not tried", site + "/rss");
        Ran checked = run("feeds", "check", "--allow-private", "--delay", "0");
        assertThat(checked.out()).contains("good: 1 items, newest of 2024-03-04");
        assertThat(run("feeds", "list").out()).doesNotContain("not tried");

        JsonObject first = JsonObject.parse(watch().lines().get(0));
        assertThat(first.number("new")).isEqualTo(1);
        assertThat(first.number("events")).isEqualTo(1);
        assertThat(run("dyads").out()).contains("GHA-KEN");

        // Nothing is read twice; a new item with the same time stamp is.
        pages.put("/b", page("Another", "The minister of Kenya visited Accra."));
        pages.put("/rss", feed("b", "a"));
        requests.clear();
        assertThat(JsonObject.parse(watch().lines().get(0)).number("new")).isEqualTo(1);
        assertThat(requests).contains("/b").doesNotContain("/a");

        assertThat(run("feeds", "remove", site + "/rss").code()).isZero();
        assertThat(run("feeds", "list").out()).isEmpty();
        assertThat(run("feeds", "remove", site + "/rss").code()).isEqualTo(Outcome.USAGE);
    }

    @Test
    void aChangedTextIsANewVersionAndTheChangeIsShown() {
        run("feeds", "add", site + "/rss");
        watch();
        pages.put(
                "/a", page("Ministers meet", STORY + "</p><p>The meeting was first reported to have been in Kumasi."));
        pages.put("/rss", feed("a").replace("<title>a</title>", "<title>a, corrected</title>"));
        Ran ran = watch();
        assertThat(JsonObject.parse(ran.lines().get(0)).number("changed")).isEqualTo(1);
        assertThat(ran.err()).contains("/a: has changed", "  + The meeting was first reported");
    }

    @Test
    void aFeedThatFailsIsSaidAndTheOthersAreRead() {
        run("feeds", "add", site + "/rss", site + "/none", "http://127.0.0.1:1/rss");
        Ran ran = watch();
        assertThat(ran.code()).isEqualTo(Outcome.REJECTED);
        assertThat(ran.err())
                .contains("/none: the feed cannot be read, the server answers 404")
                .contains("3 feeds (2 failing)");
        assertThat(JsonObject.parse(ran.lines().get(0)).number("new")).isEqualTo(1);
    }

    @Test
    void withoutTheSwitchOnesOwnNetworkIsNotAsked() {
        run("feeds", "add", site + "/rss");
        Ran ran = run("watch", "--once", "--delay", "0");
        assertThat(ran.err()).contains("is not one of web sites");
        assertThat(run("feeds", "check", "http://127.0.0.1/rss").out()).contains("not public");
        assertThat(requests).isEmpty();
    }

    @Test
    void theStarterListIsMarkedAsNotTried() {
        Ran ran = run("feeds", "list", "--starter", "--json");
        assertThat(ran.lines()).hasSizeGreaterThan(60);
        assertThat(ran.lines())
                .allMatch(l -> JsonObject.parse(l).string("tried").equals("no"));
        assertThat(run("feeds", "add", "--starter").err()).contains("feeds added");
        assertThat(run("feeds", "add", "file:///etc/passwd").code()).isEqualTo(Outcome.USAGE);
    }
}
