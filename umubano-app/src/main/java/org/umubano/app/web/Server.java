package org.umubano.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.umubano.coding.ArticleCoder;
import org.umubano.intake.watch.FeedEntry;

/** The server: pages and API over one record. */
public final class Server implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    /** Enough for the readers of a desk; each one that waits holds some memory. */
    private static final int THREADS = 40;

    /** Threads that are kept where nobody asks. */
    private static final int IDLE_THREADS = 4;

    /** Megabytes of a form with files, and of one that are kept in memory. */
    private static final int FORM = 8;

    private static final int FORM_IN_MEMORY = 4;

    /** Bytes of the headers of a request: twice what Jetty takes by itself, for long questions in the address. */
    private static final int HEADERS = 16_384;

    private final Javalin app;
    private final ServerSettings settings;

    private Server(Javalin app, ServerSettings settings) {
        this.app = app;
        this.settings = settings;
    }

    /** Starts; when it returns, requests are answered. */
    public static Server start(Records records, ServerSettings settings, ArticleCoder coder) {
        return start(records, settings, coder, Addresses.standard(), List::of);
    }

    /**
     * @param addresses what fetches an article that somebody names by its address
     * @param feeds those that are watched, as they stand when they are asked for
     */
    public static Server start(
            Records records,
            ServerSettings settings,
            ArticleCoder coder,
            Addresses addresses,
            Supplier<List<FeedEntry>> feeds) {
        Site site = new Site(records, settings, coder, addresses, feeds);
        Javalin app = Javalin.create(config -> configure(config, site));
        app.start(settings.host(), settings.port());
        site.catalogueIfThere();
        return new Server(app, settings);
    }

    private static void configure(JavalinConfig config, Site site) {
        http(config, site);
        Metrics metrics = new Metrics();
        config.routes.before(ctx -> {
            ctx.attribute("began", System.nanoTime());
            Guard.headers(ctx);
            site.guard.admit(ctx);
            if (!isOpen(ctx.path()) && !Entering.isDoor(ctx.path())) {
                site.guard.admitReader(ctx);
            }
        });
        config.routes.after(ctx -> metrics.count(ctx));
        routes(config, site);
        health(config, site, metrics);
        faults(config, site);
    }

    /** What is said on the wire, and how much is taken from it. */
    private static void http(JavalinConfig config, Site site) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = site.settings.mostBytes();
        config.http.generateEtags = false;
        config.http.prefer405over404 = true;
        config.router.ignoreTrailingSlashes = true;
        config.jetty.multipartConfig.maxInMemoryFileSize(FORM_IN_MEMORY, SizeUnit.MB);
        config.jetty.multipartConfig.maxTotalRequestSize(FORM, SizeUnit.MB);
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(HEADERS);
        });
        config.jetty.threadPool = new QueuedThreadPool(THREADS, IDLE_THREADS);
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(Server::refused);
            server.setHandler(new HeadAsGet());
        });
    }

    private static void routes(JavalinConfig config, Site site) {
        config.routes.get("/static/{hash}/{name}", ctx -> asset(ctx, site));
        new Pages(site).add(config.routes);
        new Pairs(site).add(config.routes);
        new Briefing(site).add(config.routes);
        new Contradictions(site).add(config.routes);
        new Things(site).add(config.routes);
        new Directory(site).add(config.routes);
        new Asking(site).add(config.routes);
        new Adding(site).add(config.routes);
        new Reviewing(site).add(config.routes);
        new Entering(site).add(config.routes);
        new Api(site).add(config.routes);
        new ApiWork(site).add(config.routes);
        new ApiExports(site).add(config.routes);
        ApiPage api = ApiPage.load();
        config.routes.get(Api.AT, ctx -> ctx.redirect("/en/api"));
        for (String language : Interface.LANGUAGES) {
            config.routes.get(
                    "/" + language + "/api", ctx -> site.page(ctx, "api.jte", site.view(ctx), Map.of("api", api)));
        }
    }

    /** What is answered where something is refused, not there, or fails. */
    private static void faults(JavalinConfig config, Site site) {
        config.routes.exception(Problem.class, (e, ctx) -> problem(ctx, site, e.status(), e.why()));
        config.routes.exception(
                HttpResponseException.class,
                (e, ctx) ->
                        problem(ctx, site, e.getStatus(), e.getStatus() == 404 ? "" : String.valueOf(e.getMessage())));
        config.routes.exception(Exception.class, (e, ctx) -> {
            LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
            problem(ctx, site, 500, "");
        });
    }

    /** What is no request at all is answered before it reaches a page: with a number, and none of its text. */
    private static boolean refused(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put("Content-Security-Policy", Guard.POLICY);
        Content.Sink.write(response, true, response.getStatus() + "\n", callback);
        return true;
    }

    private static void health(JavalinConfig config, Site site, Metrics metrics) {
        config.routes.get(
                "/healthz", ctx -> ctx.contentType("text/plain; charset=utf-8").result("ok\n"));
        config.routes.get("/readyz", ctx -> {
            site.records.generation();
            ctx.contentType("text/plain; charset=utf-8").result("ready\n");
        });
        config.routes.get("/metrics", ctx -> {
            Runtime memory = Runtime.getRuntime();
            ctx.contentType("text/plain; version=0.0.4; charset=utf-8")
                    .result(metrics.text(Map.of(
                            "umubano_generation",
                            site.records.generation(),
                            "umubano_events",
                            (long) site.records.count(org.umubano.store.EventFilter.ALL),
                            "umubano_memory_used_bytes",
                            memory.totalMemory() - memory.freeMemory())));
        });
    }

    private static boolean isOpen(String path) {
        return path.startsWith("/static/") || path.equals("/healthz") || path.equals("/readyz");
    }

    private static void asset(Context ctx, Site site) {
        Assets.Asset asset = site.assets.find(ctx.path());
        if (asset == null) {
            throw Problem.notFound(ctx.path());
        }
        ctx.contentType(asset.type()).header("Cache-Control", "public, max-age=31536000, immutable");
        Answers.send(ctx, asset.content());
    }

    private static void problem(Context ctx, Site site, int status, @Nullable String why) {
        ctx.status(status);
        if (ctx.path().startsWith("/api/")) {
            Api.problem(ctx, status, Api.TITLES.getOrDefault(status, "Not answered"), why == null ? "" : why);
            return;
        }
        View v = site.problemView(language(ctx.path()));
        site.page(ctx, "problem.jte", v, Map.of("status", status, "why", why == null ? "" : why, "next", asked(ctx)));
    }

    /** The page that was asked for, to go on to with a token. */
    private static String asked(Context ctx) {
        boolean isRead = ctx.method().name().equals("GET");
        return isRead ? Entering.next(ctx.path() + (ctx.queryString() == null ? "" : "?" + ctx.queryString())) : "";
    }

    private static String language(String path) {
        return path.equals("/rw") || path.startsWith("/rw/") ? "rw" : "en";
    }

    /** Where it is found, without a slash at the end. */
    public String address() {
        return "http://" + (settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host()) + ":"
                + app.port();
    }

    public int port() {
        return app.port();
    }

    @Override
    public void close() {
        app.stop();
    }
}
