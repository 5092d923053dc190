package org.umubano.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.umubano.coding.Coder;
import org.umubano.event.CodedArticle;
import org.umubano.intake.ArticleSource;
import org.umubano.intake.Item;
import org.umubano.intake.fetch.FetchSettings;
import org.umubano.intake.fetch.Fetcher;
import org.umubano.intake.fetch.Pace;

/** A server over the demo's articles, and a client to ask it. */
final class DemoSite implements AutoCloseable {

    static final LocalDate EVE = LocalDate.of(2025, 5, 27);
    static final Instant NOW = Instant.parse("2025-05-27T08:00:00Z");
    static final Coder CODER = Coder.load();

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    final Server server;

    private DemoSite(Server server) {
        this.server = server;
    }

    static DemoSite start() {
        return start(articles());
    }

    static DemoSite start(Collection<CodedArticle> articles) {
        return start(articles, s -> s);
    }

    static DemoSite start(Collection<CodedArticle> articles, Function<ServerSettings, ServerSettings> with) {
        ServerSettings local = new ServerSettings(
                "127.0.0.1", 0, Map.of(), Set.of(), () -> EVE, () -> NOW, 1_000_000, ServerSettings.MOST_BYTES);
        return new DemoSite(Server.start(new MemoryRecords(articles, () -> NOW), with.apply(local), CODER));
    }

    /** One whose fetcher also asks this machine. */
    static DemoSite fetching() {
        ServerSettings settings = new ServerSettings(
                "127.0.0.1", 0, Map.of(), Set.of(), () -> EVE, () -> NOW, 1_000_000, ServerSettings.MOST_BYTES);
        FetchSettings fetch = FetchSettings.standard("").withPrivate(true).withDelay(java.time.Duration.ZERO);
        Addresses addresses = new Addresses(new Fetcher(fetch, Pace.ofSystem()));
        return new DemoSite(
                Server.start(new MemoryRecords(List.of(), () -> NOW), settings, CODER, addresses, List::of));
    }

    static List<CodedArticle> articles() {
        List<CodedArticle> coded = new ArrayList<>();
        InputStream in = DemoSite.class.getResourceAsStream("/demo/articles.jsonl");
        new ArticleSource(in).read(List.of("-"), item -> {
            if (item instanceof Item.Taken taken) {
                coded.add(CODER.code(taken.article()));
            }
        });
        return coded;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** A page that is there, read. */
    Document page(String path) {
        HttpResponse<String> r = get(path);
        assertThat(r.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(r.body(), server.address() + path);
    }

    HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(
                request(path, headers).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    HttpResponse<String> head(String path) {
        return send(request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
