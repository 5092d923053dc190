package org.umubano.eval;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.umubano.claim.Event;
import org.umubano.claim.IncrementalLinker;
import org.umubano.claim.Linker;
import org.umubano.coreference.Acts;
import org.umubano.coreference.Cluster;
import org.umubano.coreference.Coreference;
import org.umubano.coreference.Decisions;
import org.umubano.coreference.Origins;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;

/**
 * Links a made-up world and tells how long it takes and how much of it is right.
 *
 * <pre>java org.umubano.eval.LinkWorld 100000 20 0.2 0.05 [whole|grow]</pre>
 *
 * <p>{@code whole} links once, with claims, and no more; {@code grow} also adds one article to the linked world.
 */
public final class LinkWorld {

    private LinkWorld() {}

    /** @param args mentions, reports for each story, share of copies, rate of errors */
    public static void main(String[] args) {
        SyntheticWorld world = SyntheticWorld.of(
                new SyntheticWorld.Size(
                        Integer.parseInt(args[0]),
                        Integer.parseInt(args[1]),
                        Double.parseDouble(args[2]),
                        Double.parseDouble(args[3])),
                1);
        say(
                "world: %d articles, %d mentions",
                world.articles().size(), world.eventOf().size());
        String what = args.length > 4 ? args[4] : "";
        if (what.equals("grow")) {
            grow(world);
        } else if (what.equals("whole")) {
            whole(world);
        } else {
            steps(world);
        }
        Runtime r = Runtime.getRuntime();
        say("memory: %d MB", (r.totalMemory() - r.freeMemory()) >> 20);
    }

    private static void steps(SyntheticWorld world) {
        long t0 = System.nanoTime();
        double c0 = cpu();
        List<Cluster> clusters = Coreference.of(world.articles(), Acts.load(), Decisions.NONE);
        long t1 = System.nanoTime();
        double c1 = cpu();
        say("coreference: %d clusters in %.1f s, %.1f s of processors", clusters.size(), (t1 - t0) / 1e9, c1 - c0);
        Origins origins = Origins.of(world.articles());
        long t2 = System.nanoTime();
        double c2 = cpu();
        say("origins: in %.1f s, %.1f s of processors", (t2 - t1) / 1e9, c2 - c1);
        List<Event> events = new Linker().link(world.articles());
        say(
                "all, with claims: %d events in %.1f s, %.1f s of processors",
                events.size(), (System.nanoTime() - t2) / 1e9, cpu() - c2);
        say("links: %s", pairs(world, events));
        say("origins: %s", originPairs(world, origins));
    }

    private static void whole(SyntheticWorld world) {
        long t0 = System.nanoTime();
        double c0 = cpu();
        List<Event> events = new Linker().link(world.articles());
        say("all, with claims: %d events in %.1f s, %.1f s of processors", events.size(), since(t0), cpu() - c0);
        say("links: %s", pairs(world, events));
    }

    /** Links all but the last article, then adds that one. */
    private static void grow(SyntheticWorld world) {
        List<CodedArticle> all = List.copyOf(world.articles());
        IncrementalLinker linker = new IncrementalLinker(Decisions.NONE);
        linker.put(all.subList(0, all.size() - 1));
        long t0 = System.nanoTime();
        Set<Event> before = Collections.newSetFromMap(new IdentityHashMap<>());
        before.addAll(linker.events());
        say("all but one: %d events in %.1f s", before.size(), since(t0));
        for (int i = 0; i < 3; i++) {
            linker.put(all.subList(all.size() - 1, all.size()));
            long t1 = System.nanoTime();
            double c1 = cpu();
            List<Event> after = linker.events();
            long made = after.stream().filter(e -> !before.contains(e)).count();
            say(
                    "one more: %d of %d events made anew, in %.2f s, %.2f s of processors",
                    made, after.size(), since(t1), cpu() - c1);
            linker.remove(all.get(all.size() - 1).article().id());
            before.clear();
            before.addAll(linker.events());
        }
    }

    private static double since(long nanos) {
        return (System.nanoTime() - nanos) / 1e9;
    }

    /** Seconds of processor time of this process: what a busy machine does not blur. */
    private static double cpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(d -> d.toNanos() / 1e9)
                .orElse(0.0);
    }

    private static void say(String format, Object... args) {
        System.out.println(String.format(Locale.ROOT, format, args));
    }

    private static String pairs(SyntheticWorld world, List<Event> events) {
        Map<String, Integer> found = new HashMap<>();
        for (int e = 0; e < events.size(); e++) {
            for (EventMention m : events.get(e).mentions()) {
                found.put(m.id(), e);
            }
        }
        return f1(world.eventOf(), found);
    }

    private static String originPairs(SyntheticWorld world, Origins origins) {
        Map<String, Integer> truth = new HashMap<>();
        Map<String, Integer> found = new HashMap<>();
        world.originOf().forEach((a, o) -> {
            truth.put(a, o.hashCode());
            found.put(a, origins.of(a).hashCode());
        });
        return f1(truth, found);
    }

    /** Precision, recall and F1 over pairs that are together. */
    private static String f1(Map<String, Integer> truth, Map<String, Integer> found) {
        Map<Integer, Long> t = new HashMap<>();
        Map<Integer, Long> f = new HashMap<>();
        Map<Long, Long> both = new HashMap<>();
        truth.forEach((id, e) -> {
            Integer g = found.getOrDefault(id, -1);
            t.merge(e, 1L, Long::sum);
            f.merge(g, 1L, Long::sum);
            both.merge(((long) e << 32) ^ (g & 0xffffffffL), 1L, Long::sum);
        });
        double hit = sum(both);
        double p = hit / Math.max(1, sum(f));
        double r = hit / Math.max(1, sum(t));
        return String.format(
                Locale.ROOT, "precision %.4f recall %.4f F1 %.4f", p, r, 2 * p * r / Math.max(1e-9, p + r));
    }

    private static double sum(Map<?, Long> counts) {
        return counts.values().stream().mapToDouble(n -> n * (n - 1) / 2.0).sum();
    }
}
