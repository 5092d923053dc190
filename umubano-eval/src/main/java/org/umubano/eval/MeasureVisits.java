package org.umubano.eval;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.Coder;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.text.Table;

/**
 * Measures the coder on visits to and from the United States: on a hand-checked sample the kind of visit, the people met
 * and the agreements signed; and, where the table of all visits is given, the kind of each of them, from a sentence made
 * of the row and its remark.
 *
 * <pre>{@code
 * java -cp ... org.umubano.eval.MeasureVisits [--misses] [FILE]
 * }</pre>
 */
public final class MeasureVisits {

    private static final String SAMPLE = "sets/visits_sample.tsv";
    private static final double LEAST_KIND = 0.97;
    private static final double LEAST_MET = 0.90;
    private static final Set<String> KINDS = Set.of("state", "official", "working", "private");

    /** A remark that opens with the kind of visit, as most do. */
    private static final Pattern OPENING =
            Pattern.compile("(?i)(an? )?(official |state |private |working |unofficial |informal )+visit");

    private final Coder coder = Coder.load();
    private final List<String> misses = new ArrayList<>();
    private int rows;
    private int kinds;
    private int met;
    private int metRight;
    private int signed;
    private int signedRight;
    private int signedFound;

    private MeasureVisits() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<String> arguments = new ArrayList<>(Arrays.asList(args));
        boolean showsMisses = arguments.remove("--misses");
        MeasureVisits sample = new MeasureVisits();
        for (Table.Row row : Table.load(SAMPLE).rows()) {
            sample.sampled(row);
        }
        out.printf(
                Locale.ROOT,
                "sample: kind of visit %d of %d, %.1f%%%n",
                sample.kinds,
                sample.rows,
                100.0 * sample.kinds / sample.rows);
        out.printf(
                Locale.ROOT,
                "sample: people met %d of %d, %.1f%%%n",
                sample.metRight,
                sample.met,
                100.0 * sample.metRight / sample.met);
        out.printf(
                Locale.ROOT,
                "sample: agreements signed %d of %d, %d coded%n",
                sample.signedRight,
                sample.signed,
                sample.signedFound);
        boolean isEnough = sample.kinds >= LEAST_KIND * sample.rows
                && sample.metRight >= LEAST_MET * sample.met
                && sample.signedRight >= LEAST_MET * sample.signed
                && sample.signedRight >= LEAST_MET * sample.signedFound;
        MeasureVisits all = new MeasureVisits();
        if (!arguments.isEmpty()) {
            List<String> lines = Files.readAllLines(Path.of(arguments.get(0)), StandardCharsets.UTF_8);
            lines.subList(1, lines.size()).forEach(all::remarked);
            out.printf(
                    Locale.ROOT,
                    "all: kind of visit %d of %d, %.1f%%%n",
                    all.kinds,
                    all.rows,
                    100.0 * all.kinds / all.rows);
            isEnough &= all.kinds >= LEAST_KIND * all.rows;
        }
        if (showsMisses) {
            sample.misses.forEach(m -> out.println("  " + m));
            all.misses.stream().limit(200).forEach(m -> out.println("  " + m));
        }
        if (!isEnough) {
            System.exit(1);
        }
    }

    private void sampled(Table.Row row) {
        String sentence = row.get("sentence");
        List<EventMention> found = coder.code(Article.of(null, PartialDate.parse(row.get("end")), sentence))
                .mentions();
        kind(Set.of(row.get("kind").split(" \\| ", -1)), found, sentence);
        Set<String> people = new TreeSet<>();
        for (EventMention m : found) {
            m.participants().stream()
                    .filter(p -> p.name() != null)
                    .forEach(p -> people.add(surname(String.valueOf(p.name()))));
        }
        for (String person : row.get("met").split(";", -1)) {
            if (!person.isBlank()) {
                met++;
                if (people.contains(surname(person.strip()))) {
                    metRight++;
                } else {
                    misses.add("not met: " + person.strip() + " | " + people + " | " + sentence);
                }
            }
        }
        boolean hasSigned = found.stream()
                .anyMatch(m -> m.kind() == Kind.AGREEMENT && m.subtype().equals("signed"));
        boolean wanted = row.get("signed").equals("yes");
        signed += wanted ? 1 : 0;
        signedFound += hasSigned ? 1 : 0;
        signedRight += wanted && hasSigned ? 1 : 0;
        if (wanted != hasSigned) {
            misses.add("signed " + wanted + ": " + sentence);
        }
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private void kind(Set<String> wanted, List<EventMention> found, String sentence) {
        rows++;
        String kind = "other";
        for (EventMention m : found) {
            if (m.kind() == Kind.VISIT && KINDS.contains(m.subtype()) && kind.equals("other")) {
                kind = m.subtype();
            }
        }
        boolean isVisit = found.stream().anyMatch(m -> m.kind() == Kind.VISIT);
        if (wanted.contains(kind) && isVisit) {
            kinds++;
        } else {
            String people = found.stream()
                    .flatMap(m -> m.participants().stream())
                    .map(Participant::state)
                    .distinct()
                    .toList()
                    .toString();
            misses.add(wanted + " -> " + (isVisit ? kind : "no visit") + " " + people + " | " + sentence);
        }
    }

    /** One row of the table: direction, start, end, visitor, state, place, remarks. */
    private void remarked(String line) {
        String[] cells = line.split("\t", -1);
        boolean isToUs = cells[0].equals("to-us");
        String office = isToUs ? "" : cells[0].startsWith("president") ? "President " : "Secretary of State ";
        String name = cells[3].replaceAll(" \\([^)]*\\)", "");
        String[] state = cells[4].split(", ", 2); // "China, Republic of"
        String place = state.length == 2 && state[1].equals("Federal Republic of") ? "Germany" : state[0];
        String visitor = office + name + (isToUs ? " of " + place : "");
        String host = isToUs ? "the United States" : place;
        String[] parts = cells[6].split("[.;] *", 2);
        String first = parts[0].strip();
        Matcher opening = OPENING.matcher(first);
        String when = " from " + cells[1] + " to " + cells[2];
        boolean isKind = opening.lookingAt();
        String sentence;
        if (isKind) {
            String kind = opening.group().toLowerCase(Locale.ROOT);
            String article = kind.startsWith("o") || kind.startsWith("u") || kind.startsWith("i") ? "an " : "a ";
            sentence =
                    visitor + " paid " + article + kind + " to " + host + when + first.substring(opening.end()) + ".";
        } else {
            String rest = first.isEmpty()
                    ? ""
                    : " and " + first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
            sentence = visitor + " visited " + host + when + rest + ".";
        }
        if (parts.length > 1 && !parts[1].isBlank()) {
            sentence += " He " + parts[1].substring(0, 1).toLowerCase(Locale.ROOT) + parts[1].substring(1);
        }
        List<EventMention> found = coder.code(Article.of(null, PartialDate.parse(cells[2]), sentence))
                .mentions();
        kind(wanted(cells[6].toLowerCase(Locale.ROOT)), found, sentence);
    }

    private static Set<String> wanted(String remark) {
        Set<String> out = new TreeSet<>();
        for (String kind : KINDS) {
            if (remark.contains(kind + " visit") || remark.contains(kind + " working visit")) {
                out.add(kind);
            }
        }
        return out.isEmpty() ? Set.of("other") : out;
    }
}
