package org.umubano.eval;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.umubano.app.cli.GoldReader;
import org.umubano.claim.Event;
import org.umubano.claim.Linker;
import org.umubano.coding.Coder;
import org.umubano.coreference.Acts;
import org.umubano.coreference.LinkReasons;
import org.umubano.evaluation.Evaluation;
import org.umubano.evaluation.GoldSet;
import org.umubano.evaluation.GoldSet.Reference;
import org.umubano.evaluation.Scores;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;

/**
 * Measures linking on gold sets twice: over what the coder finds, and over the gold's own mentions, which tells faults of
 * linking from faults of coding. With {@code --misses} each pair that is wrongly joined or parted is printed with its
 * reasons.
 *
 * <pre>java -cp ... org.umubano.eval.MeasureLinks FOLDER... [--misses]</pre>
 */
public final class MeasureLinks {

    private final PrintStream out;
    private final boolean showsMisses;
    private final Acts acts = Acts.load();

    private MeasureLinks(PrintStream out, boolean showsMisses) {
        this.out = out;
        this.showsMisses = showsMisses;
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        MeasureLinks measure = new MeasureLinks(out, Arrays.asList(args).contains("--misses"));
        Coder coder = Coder.load();
        for (String arg : args) {
            if (!arg.startsWith("--")) {
                measure.set(Path.of(arg), coder);
            }
        }
    }

    private void set(Path folder, Coder coder) throws IOException {
        GoldReader reader = new GoldReader(folder, Set.of());
        GoldSet gold = reader.read();
        List<CodedArticle> coded = reader.articles().stream().map(coder::code).toList();
        List<EventMention> mentions =
                coded.stream().flatMap(a -> a.mentions().stream()).toList();
        out.println("== " + folder + ", as coded");
        report(gold, coded, mentions, Evaluation.found(gold, mentions));
        GoldMentions marks = new GoldMentions();
        List<CodedArticle> given = new ArrayList<>();
        Map<Reference, EventMention> found = new LinkedHashMap<>();
        List<EventMention> all = new ArrayList<>();
        for (CodedArticle a : coded) {
            List<EventMention> its = marks.of(folder, a.article());
            given.add(new CodedArticle(a.article(), a.report(), its, a.isRead()));
            all.addAll(its);
            for (int i = 0; i < its.size(); i++) {
                found.put(new Reference(a.article().id(), i), its.get(i));
            }
        }
        out.println("== " + folder + ", the gold's own mentions linked");
        report(gold, given, all, found);
    }

    private void report(
            GoldSet gold,
            List<CodedArticle> articles,
            List<EventMention> mentions,
            Map<Reference, EventMention> found) {
        List<Event> events = new Linker().link(articles);
        Scores scores = Evaluation.of(gold, mentions, events);
        scores.lines().stream()
                .filter(l -> l.startsWith("links") || l.startsWith("b3") || l.startsWith("disagree"))
                .forEach(out::println);
        if (showsMisses) {
            scores.misses().stream()
                    .filter(m -> m.contains("disagreement not found"))
                    .forEach(m -> out.println("  " + m));
            misses(gold, articles, events, found);
        }
    }

    private void misses(
            GoldSet gold, List<CodedArticle> articles, List<Event> events, Map<Reference, EventMention> found) {
        Map<String, CodedArticle> byId = new HashMap<>();
        articles.forEach(a -> byId.put(a.article().id(), a));
        Map<String, String> eventOf = new HashMap<>();
        events.forEach(e -> e.mentions().forEach(m -> eventOf.put(m.id(), e.id())));
        Map<Reference, String> golden = new HashMap<>();
        gold.stories().forEach(s -> s.events().forEach((id, reports) -> reports.forEach(r -> golden.put(r, id))));
        List<Reference> all = new ArrayList<>(found.keySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                EventMention a = mention(found, all.get(i));
                EventMention b = mention(found, all.get(j));
                String event = golden.get(all.get(i));
                boolean isOne = event != null && event.equals(golden.get(all.get(j)));
                boolean isJoined = String.valueOf(eventOf.get(a.id())).equals(eventOf.get(b.id()));
                CodedArticle x = byId.get(a.article());
                CodedArticle y = byId.get(b.article());
                if (isOne != isJoined && x != null && y != null && x != y) {
                    out.println((isOne ? "  PARTED " + event : "  JOINED ") + "\n" + line(a) + "\n" + line(b));
                    out.println("    " + LinkReasons.of(a, x, b, y, acts).text().replace("\n", "\n    "));
                }
            }
        }
    }

    private static EventMention mention(Map<Reference, EventMention> found, Reference r) {
        EventMention m = found.get(r);
        if (m == null) {
            throw new IllegalArgumentException("no mention for " + r);
        }
        return m;
    }

    /** A mention on one line, for people who read it. */
    static String line(EventMention m) {
        return "    " + m.article() + " | " + m.kind().code() + " " + m.subtype() + " | "
                + m.status().code() + " " + m.from() + " " + m.to() + " " + m.dateHow() + " | "
                + m.place() + " | "
                + m.participants().stream()
                        .map(p -> p.role().code().charAt(0) + ":" + p.name() + "/" + p.office() + "/" + p.state())
                        .toList()
                + " | " + m.topics() + " " + m.named() + " | " + m.quantities() + " | "
                + m.evidence().text().replace('\n', ' ');
    }
}
