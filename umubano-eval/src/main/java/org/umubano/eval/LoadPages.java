package org.umubano.eval;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Readers at once on a running server: each asks for page after page, and how long each answer took is told by page.
 *
 * <pre>{@code
 * ./umubano serve --store /tmp/load-store --port 7400 &
 * java -cp ... org.umubano.eval.LoadPages http://127.0.0.1:7400 20 15 /en/dyads/ken-rwa /en
 * }</pre>
 *
 * The arguments are the server, the number of readers, seconds, and pages. Without pages: every dossier that the server
 * lists, the busy ones more often. The first third of the time warms the server up and does not count.
 */
public final class LoadPages {

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String server;
    private final ConcurrentLinkedQueue<double[]> times = new ConcurrentLinkedQueue<>();
    private final AtomicInteger faults = new AtomicInteger();

    private LoadPages(String server) {
        this.server = server;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        LoadPages load = new LoadPages(args[0]);
        List<String> pages = args.length > 3 ? List.of(args).subList(3, args.length) : load.dossiers();
        load.run(pages, Integer.parseInt(args[1]), Double.parseDouble(args[2]));
    }

    private List<String> dossiers() throws IOException, InterruptedException {
        List<String> out = new ArrayList<>();
        String all = get("/api/v1/dyads").body();
        for (int at = all.indexOf("\"dyad\":\""); at >= 0; at = all.indexOf("\"dyad\":\"", at + 1)) {
            String dyad = all.substring(at + 8, all.indexOf('"', at + 8)).toLowerCase(Locale.ROOT);
            int events = Integer.parseInt(all.substring(
                    all.indexOf("\"events\":", at) + 9, all.indexOf(',', all.indexOf("\"events\":", at))));
            for (int i = 0; i < 1 + events / 200; i++) {
                out.add((out.size() % 2 == 0 ? "/en" : "/rw") + "/dyads/" + dyad);
            }
        }
        return out;
    }

    private HttpResponse<String> get(String page) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server + page)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private void run(List<String> pages, int readers, double seconds) throws InterruptedException {
        long begin = System.nanoTime();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < readers; i++) {
            int seed = i;
            Thread t = new Thread(() -> read(pages, seed, begin, seconds));
            threads.add(t);
            t.start();
        }
        for (Thread t : threads) {
            t.join();
        }
        double[] all = times.stream()
                .filter(t -> t[0] > seconds / 3)
                .mapToDouble(t -> t[1])
                .sorted()
                .toArray();
        double bytes = times.stream().mapToDouble(t -> t[2]).average().orElse(0);
        out.println(String.format(
                Locale.ROOT,
                "%d pages, %d readers: %d answers (%.0f a second, %.0f KB each), %d faults; median %.1f ms, p95 %.1f ms,"
                        + " p99 %.1f ms, slowest %.1f ms",
                Arrays.stream(pages.toArray()).distinct().count(),
                readers,
                all.length,
                all.length / (seconds * 2 / 3),
                bytes / 1000,
                faults.get(),
                at(all, 0.5),
                at(all, 0.95),
                at(all, 0.99),
                at(all, 1)));
    }

    private static double at(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : 1000 * sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }

    /** Goes through the pages in steps that differ by reader. */
    private void read(List<String> pages, int seed, long begin, double seconds) {
        int at = seed * 7919;
        while ((System.nanoTime() - begin) / 1e9 < seconds) {
            at += 31 + 2 * seed;
            long t = System.nanoTime();
            try {
                HttpResponse<String> answer = get(pages.get(Math.floorMod(at, pages.size())));
                if (answer.statusCode() != 200) {
                    faults.incrementAndGet();
                }
                times.add(new double[] {
                    (t - begin) / 1e9,
                    (System.nanoTime() - t) / 1e9,
                    answer.body().length()
                });
            } catch (IOException e) {
                faults.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
