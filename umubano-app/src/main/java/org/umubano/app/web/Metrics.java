package org.umubano.app.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts requests and how long they took, for Prometheus (text format 0.0.4). */
final class Metrics {

    private static final double[] BOUNDS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5};

    private final Map<String, Long> requests = new TreeMap<>();
    private final long[] buckets = new long[BOUNDS.length];
    private double seconds;
    private long total;

    synchronized void count(Context ctx) {
        Long began = ctx.attribute("began");
        double took = began == null ? 0 : (System.nanoTime() - began) / 1e9;
        String area = ctx.path().startsWith("/api/") ? "api" : ctx.path().startsWith("/static/") ? "static" : "page";
        requests.merge("area=\"" + area + "\",status=\"" + ctx.statusCode() + "\"", 1L, Long::sum);
        seconds += took;
        total++;
        for (int i = 0; i < BOUNDS.length; i++) {
            if (took <= BOUNDS[i]) {
                buckets[i]++;
            }
        }
    }

    /** @param gauges name to value, shown as they are */
    synchronized String text(Map<String, Long> gauges) {
        StringBuilder out = new StringBuilder();
        out.append("# HELP umubano_requests_total Requests answered.\n# TYPE umubano_requests_total counter\n");
        requests.forEach((labels, n) -> out.append("umubano_requests_total{")
                .append(labels)
                .append("} ")
                .append(n)
                .append('\n'));
        out.append("# HELP umubano_request_seconds How long answers took.\n# TYPE umubano_request_seconds histogram\n");
        for (int i = 0; i < BOUNDS.length; i++) {
            out.append(String.format(
                    Locale.ROOT, "umubano_request_seconds_bucket{le=\"%s\"} %d%n", BOUNDS[i], buckets[i]));
        }
        out.append("umubano_request_seconds_bucket{le=\"+Inf\"} ").append(total).append('\n');
        out.append(String.format(Locale.ROOT, "umubano_request_seconds_sum %.6f%n", seconds));
        out.append("umubano_request_seconds_count ").append(total).append('\n');
        new TreeMap<>(gauges)
                .forEach((name, value) -> out.append("# TYPE ")
                        .append(name)
                        .append(" gauge\n")
                        .append(name)
                        .append(' ')
                        .append(value)
                        .append('\n'));
        return out.toString();
    }
}
