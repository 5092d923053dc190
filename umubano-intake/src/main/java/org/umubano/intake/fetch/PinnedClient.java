package org.umubano.intake.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP exchange with an IP address that was checked. The client would resolve a name again, and might get another
 * answer; so it is given the address itself, with the name in the Host header and, for TLS, as the name that the server's
 * certificate has to be for. No redirect is followed here.
 */
final class PinnedClient {

    static {
        // The client lets nobody set Host unless this is set before its first use.
        String allowed = System.getProperty("jdk.httpclient.allowRestrictedHeaders", "");
        if (!List.of(allowed.split(",")).contains("host")) {
            System.setProperty("jdk.httpclient.allowRestrictedHeaders", allowed.isEmpty() ? "host" : allowed + ",host");
        }
    }

    private static final int MOST_CLIENTS = 32;

    /**
     * An answer as it came.
     *
     * @param body unpacked
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Reply(int status, java.net.http.HttpHeaders headers, byte[] body) {
        @Nullable
        String header(String name) {
            return headers.firstValue(name).orElse(null);
        }
    }

    /** Where a connection to an address goes: there, but for tests that have no public server. */
    @FunctionalInterface
    interface Dialer {
        Dialer DIRECT = InetSocketAddress::new;

        InetSocketAddress dial(InetAddress address, int port);
    }

    private final FetchSettings settings;
    private final Dialer dialer;
    private final TrustManager @Nullable [] trust;
    private final Executor threads = Executors.newCachedThreadPool(r -> {
        Thread thread = new Thread(r, "fetch");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<String, HttpClient> clients = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, HttpClient> eldest) {
            return size() > MOST_CLIENTS;
        }
    };

    /** @param trust whose certificates to trust; null as the system does */
    PinnedClient(FetchSettings settings, Dialer dialer, TrustManager @Nullable [] trust) {
        this.settings = settings;
        this.dialer = dialer;
        this.trust = trust;
    }

    Reply get(WebAddress address, InetAddress at, Conditions conditions, int mostBytes)
            throws IOException, InterruptedException {
        InetSocketAddress to = dialer.dial(at, address.port());
        String ip = to.getAddress().getHostAddress();
        String literal = ip.indexOf(':') >= 0 ? "[" + ip + "]" : ip;
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(address.scheme() + "://" + literal + ":" + to.getPort() + address.path()))
                .version(HttpClient.Version.HTTP_1_1)
                .timeout(settings.timeout())
                .header("Host", address.hostAndPort())
                .header("User-Agent", settings.userAgent())
                .header(
                        "Accept",
                        "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.1")
                .header("Accept-Encoding", "gzip");
        if (conditions.etag() != null) {
            request.header("If-None-Match", conditions.etag());
        }
        if (conditions.lastModified() != null) {
            request.header("If-Modified-Since", conditions.lastModified());
        }
        CompletableFuture<HttpResponse<byte[]>> future =
                client(address).sendAsync(request.GET().build(), info -> new LimitedBody(mostBytes));
        try {
            HttpResponse<byte[]> response = future.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            return new Reply(response.statusCode(), response.headers(), unpacked(response, mostBytes));
        } catch (TimeoutException e) {
            future.cancel(true);
            throw new IOException("it took longer than " + settings.timeout().toSeconds() + " seconds", e);
        } catch (InterruptedException e) {
            future.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        }
    }

    private static byte[] unpacked(HttpResponse<byte[]> response, int most) throws IOException {
        byte[] body = response.body();
        boolean isPacked = response.headers()
                .firstValue("Content-Encoding")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .contains("gzip");
        if (!isPacked || body.length == 0) {
            return body;
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] out = in.readNBytes(most + 1);
            if (out.length > most) {
                throw new LimitedBody.TooLongException(most);
            }
            return out;
        }
    }

    /** TLS names its server once for each client, so each host has its own; plain HTTP shares one. */
    private HttpClient client(WebAddress address) {
        boolean isNamed = address.scheme().equals("https") && address.literal() == null;
        synchronized (clients) {
            return clients.computeIfAbsent(isNamed ? address.host() : "", host -> build(host));
        }
    }

    private HttpClient build(String host) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .executor(threads);
        builder.sslContext(context());
        if (!host.isEmpty()) {
            SSLParameters parameters = new SSLParameters();
            parameters.setServerNames(List.of(new SNIHostName(host)));
            builder.sslParameters(parameters);
        }
        return builder.build();
    }

    /**
     * A context of its own for each host. A shared one keeps sessions by IP address, and one that was begun with the
     * certificate of another name at the same address would be taken up again without looking at the name.
     */
    private SSLContext context() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has TLS", e);
        }
    }
}
