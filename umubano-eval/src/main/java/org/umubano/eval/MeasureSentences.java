package org.umubano.eval;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.Coder;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;
import org.umubano.text.Table;

/**
 * Measures the coder on single sentences of one language, of all sixteen PLOVER types or as the language's news has them,
 * and on sentences that report nothing.
 *
 * <pre>{@code
 * java -cp ... org.umubano.eval.MeasureSentences [en|rw|en_wide|rw_wide|...] [--misses]
 * }</pre>
 *
 * The set {@code sets/sentences_*.tsv} of that name is measured, that in English where none is named. A sentence counts as right where one of its event mentions has the type
 * (or, where PLOVER has none, the kind) of the set; a sentence that reports no event where there is none.
 */
public final class MeasureSentences {

    private static final String SET = "sets/sentences_%s.tsv";
    /** The least share of types right, by set; of Kinyarwanda what is reached, with little to spare. Others are only reported. */
    private static final Map<String, Double> LEAST_TYPES = Map.of("en", 0.85, "rw", 0.80);

    private static final double MOST_FALSE = 0.05;

    private int events;
    private int types;
    private int kinds;
    private int sources;
    private int targets;
    private int statuses;
    private int empty;
    private int invented;
    private final Map<String, int[]> byType = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    private MeasureSentences() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        MeasureSentences measure = new MeasureSentences();
        Coder coder = Coder.load();
        String set =
                Arrays.stream(args).filter(a -> !a.startsWith("-")).findFirst().orElse("en");
        for (Table.Row row : Table.load(String.format(Locale.ROOT, SET, set)).rows()) {
            measure.add(row, coder);
        }
        measure.print(out, Arrays.asList(args).contains("--misses"));
        if (measure.share(measure.types) < LEAST_TYPES.getOrDefault(set, 0.0)
                || measure.invented > MOST_FALSE * measure.empty) {
            System.exit(1);
        }
    }

    private double share(int right) {
        return events == 0 ? 0 : (double) right / events;
    }

    private void add(Table.Row row, Coder coder) {
        String sentence = row.get("sentence");
        PartialDate published = row.get("published").isEmpty() ? null : PartialDate.parse(row.get("published"));
        List<EventMention> found =
                coder.code(Article.of(null, published, sentence)).mentions();
        Set<String> kind = alternatives(row.get("kind"));
        if (kind.isEmpty()) {
            empty++;
            if (!found.isEmpty()) {
                invented++;
                misses.add("none -> " + describe(found) + " | " + sentence);
            }
            return;
        }
        events++;
        String wanted = row.get("plover_type").isEmpty() ? row.get("kind") : row.get("plover_type");
        int[] count = byType.computeIfAbsent(wanted, w -> new int[2]);
        count[1]++;
        EventMention best = null;
        for (EventMention m : found) {
            if (isOfType(m, row) && (best == null || kind.contains(m.kind().code()))) {
                best = m;
            }
        }
        if (best == null) {
            misses.add(wanted + "/" + row.get("kind") + " -> " + describe(found) + " | " + sentence);
            return;
        }
        types++;
        count[0]++;
        kinds += kind.contains(best.kind().code()) ? 1 : 0;
        statuses += alternatives(row.get("status")).contains(best.status().code()) ? 1 : 0;
        sources += states(best, Participant.Role.ACTOR).equals(stated(row.get("actor_states"))) ? 1 : 0;
        targets += states(best, Participant.Role.RECIPIENT).equals(stated(row.get("recipient_states"))) ? 1 : 0;
    }

    private static boolean isOfType(EventMention m, Table.Row row) {
        Set<String> types = alternatives(row.get("plover_type"));
        if (types.isEmpty()) {
            return alternatives(row.get("kind")).contains(m.kind().code());
        }
        return m.plover() != null && types.contains(m.plover().type());
    }

    private static Set<String> alternatives(String field) {
        Set<String> out = new TreeSet<>();
        for (String part : field.split("\\|", -1)) {
            if (!part.isBlank()) {
                out.add(part.strip());
            }
        }
        return out;
    }

    private static Set<String> stated(String field) {
        Set<String> out = new TreeSet<>();
        for (String part : field.split(";", -1)) {
            if (!part.isBlank()) {
                out.add(part.strip());
            }
        }
        return out;
    }

    private static Set<String> states(EventMention m, Participant.Role role) {
        Set<String> out = new TreeSet<>();
        for (Participant p : m.participants()) {
            if (p.role() == role && p.state() != null) {
                out.add(p.state());
            }
        }
        return out;
    }

    private static String describe(List<EventMention> found) {
        List<String> out = new ArrayList<>();
        for (EventMention m : found) {
            String type = m.plover() == null ? "-" : m.plover().type();
            out.add(type + " " + m.kind().code() + "/" + m.subtype() + " "
                    + m.status().code() + " " + states(m, Participant.Role.ACTOR)
                    + states(m, Participant.Role.RECIPIENT));
        }
        return out.toString();
    }

    private void print(PrintStream out, boolean showsMisses) {
        out.printf(Locale.ROOT, "types right %d of %d, %.1f%%%n", types, events, 100 * share(types));
        out.printf(
                Locale.ROOT, "of these: kind %d, status %d, source %d, target %d%n", kinds, statuses, sources, targets);
        out.printf(Locale.ROOT, "event where there is none: %d of %d%n", invented, empty);
        byType.forEach((type, n) -> out.printf(Locale.ROOT, "  %-12s %d of %d%n", type, n[0], n[1]));
        if (showsMisses) {
            misses.forEach(m -> out.println("  " + m));
        }
    }
}
