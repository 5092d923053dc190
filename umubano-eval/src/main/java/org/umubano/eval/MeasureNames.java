package org.umubano.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.mention.ActorMention;
import org.umubano.mention.MentionReader;
import org.umubano.mention.Mentions;
import org.umubano.mention.SpanMention;
import org.umubano.text.Segmenter;
import org.umubano.time.RawTime;
import org.umubano.time.TimeTagger;

/**
 * Measures names (PER, LOC, ORG) and dates on a corpus in the format of CoNLL: {@code word TAG} a line, tags B-, I-, O, an
 * empty line after each sentence. Exact spans and types, micro F1.
 *
 * <p>Arguments: the corpus; {@code --misses} lists what failed; {@code --window N} reads N sentences on end as one
 * article (the corpora give no borders of articles; 1 where left out). The augment before a place, and the preposition
 * before a place or date are stripped on both sides.
 */
public final class MeasureNames {

    private static final int LONGEST_STRIPPED = 4;
    private static final Set<String> PREPOSITIONS = Set.of("mu", "muri", "ku", "kuri");

    private record Span(int from, int to, String type) {}

    /** A sentence with the text it gives and where its words are in it. */
    private static final class Tagged {
        final List<String> words = new ArrayList<>();
        final List<String> tags = new ArrayList<>();
        final List<int[]> places = new ArrayList<>();

        void place(StringBuilder text) {
            for (int i = 0; i < words.size(); i++) {
                boolean glued = i > 0 && words.get(i - 1).endsWith("'");
                text.append(i == 0 || glued ? "" : " ");
                int start = text.length();
                text.append(words.get(i));
                places.add(new int[] {start, text.length()});
            }
        }

        String phrase(Span span) {
            return String.join(" ", words.subList(span.from, span.to));
        }
    }

    private final Segmenter segmenter = Segmenter.of("rw");
    private final MentionReader reader = MentionReader.of("rw");
    private final TimeTagger times = TimeTagger.of("rw");
    private final Map<String, int[]> counts = new TreeMap<>();
    private final boolean misses;

    private MeasureNames(boolean misses) {
        this.misses = misses;
    }

    public static void main(String[] args) throws IOException {
        if (args.length == 0 || !Files.isRegularFile(Path.of(args[0]))) {
            System.err.println(
                    "usage: MeasureNames CORPUS [--misses] [--window N], the corpus a file with a word and its tag on each line");
            System.exit(2);
        }
        boolean misses = List.of(args).contains("--misses");
        int at = List.of(args).indexOf("--window");
        int window = at < 0 ? 1 : Integer.parseInt(args[at + 1]);
        MeasureNames measure = new MeasureNames(misses);
        List<Tagged> sentences = read(Path.of(args[0]));
        for (int i = 0; i < sentences.size(); i += window) {
            measure.article(sentences.subList(i, Math.min(sentences.size(), i + window)));
        }
        measure.print();
    }

    private static List<Tagged> read(Path file) throws IOException {
        List<Tagged> out = new ArrayList<>();
        Tagged current = new Tagged();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            int space = line.lastIndexOf(' ');
            if (space > 0) {
                current.words.add(line.substring(0, space));
                current.tags.add(line.substring(space + 1));
            } else if (!current.words.isEmpty()) {
                out.add(current);
                current = new Tagged();
            }
        }
        if (!current.words.isEmpty()) {
            out.add(current);
        }
        return out;
    }

    private void article(List<Tagged> sentences) {
        StringBuilder joined = new StringBuilder();
        for (Tagged sentence : sentences) {
            sentence.place(joined);
            joined.append('\n');
        }
        String text = joined.toString();
        Mentions mentions = reader.read(text, segmenter.segment(text));
        List<Object[]> found = new ArrayList<>();
        for (ActorMention actor : mentions.actors()) {
            String type = type(actor, text);
            if (type != null) {
                boolean person = type.equals("PER");
                found.add(new Object[] {
                    person ? actor.nameStart() : actor.start(), person ? actor.nameEnd() : actor.end(), type
                });
            }
        }
        for (SpanMention span : mentions.spans()) {
            if (span.type() == SpanMention.Type.PLACE) {
                found.add(new Object[] {span.start(), span.end(), "LOC"});
            }
        }
        for (SpanMention span : mentions.nested()) {
            found.add(new Object[] {span.start(), span.end(), "LOC"});
        }
        for (RawTime time : times.find(text, 0, text.length())) {
            if (isCalendar(text.substring(time.start(), time.end()))) {
                found.add(new Object[] {time.start(), time.end(), "DATE"});
            }
        }
        for (Tagged sentence : sentences) {
            compare(sentence, found);
        }
    }

    /** The corpora do not mark adverbs of time: "ubu", "vuba". */
    private static boolean isCalendar(String words) {
        return words.indexOf(' ') > 0 && !words.endsWith("ubu") || words.chars().anyMatch(Character::isDigit);
    }

    /** What an actor is to an annotator of names, or null. */
    private static @Nullable String type(ActorMention actor, String text) {
        boolean named = actor.nameEnd() > actor.nameStart();
        boolean capital = Character.isUpperCase(text.codePointAt(actor.start()));
        return switch (actor.type()) {
            case PERSON -> actor.reference() == null && named ? "PER" : null;
            case STATE -> actor.reference() == null && !actor.rule().equals("adjective") ? "LOC" : null;
            case ORGANISATION ->
                named && !actor.rule().equals("metonymy") || capital && actor.name() != null ? "ORG" : null;
            case OFFICE, GROUP -> null;
        };
    }

    private void compare(Tagged sentence, List<Object[]> found) {
        Set<Span> gold = new LinkedHashSet<>();
        for (int i = 0; i < sentence.tags.size(); i++) {
            if (sentence.tags.get(i).startsWith("B-")) {
                int end = i + 1;
                while (end < sentence.tags.size() && sentence.tags.get(end).startsWith("I-")) {
                    end++;
                }
                gold.add(
                        stripped(sentence, new Span(i, end, sentence.tags.get(i).substring(2))));
            }
        }
        Set<Span> ours = new LinkedHashSet<>();
        for (Object[] span : found) {
            Span words = words(sentence, (int) span[0], (int) span[1], (String) span[2]);
            if (words != null) {
                ours.add(stripped(sentence, words));
            }
        }
        for (Span span : gold) {
            count(sentence, span, ours.contains(span) ? 0 : 2);
        }
        for (Span span : ours) {
            if (!gold.contains(span)) {
                count(sentence, span, 1);
            }
        }
    }

    private static @Nullable Span words(Tagged sentence, int start, int end, String type) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < sentence.places.size(); i++) {
            int[] place = sentence.places.get(i);
            if (place[1] > start && place[0] < end) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        return from < 0 ? null : new Span(from, to, type);
    }

    /** Without "u", "i", "mu", "w'u" before a place, and without "mu", "muri", "ku", "kuri" before a date. */
    private static Span stripped(Tagged sentence, Span span) {
        String first = sentence.words.get(span.from);
        boolean small = first.length() <= LONGEST_STRIPPED
                && (first.toLowerCase(Locale.ROOT).endsWith("u")
                        || first.toLowerCase(Locale.ROOT).endsWith("i"));
        boolean preposition = PREPOSITIONS.contains(first.toLowerCase(Locale.ROOT));
        boolean strip = span.type.equals("LOC") && small || span.type.equals("DATE") && preposition;
        return strip && span.to - span.from > 1 ? new Span(span.from + 1, span.to, span.type) : span;
    }

    private void count(Tagged sentence, Span span, int which) {
        counts.computeIfAbsent(span.type, k -> new int[3])[which]++;
        if (misses && which > 0) {
            System.out.println((which == 1 ? "wrong " : "missed ") + span.type + " [" + sentence.phrase(span) + "] in: "
                    + String.join(" ", sentence.words));
        }
    }

    private void print() {
        int[] all = new int[3];
        counts.forEach((type, c) -> {
            line(type, c);
            for (int i = 0; i < c.length; i++) {
                all[i] += c[i];
            }
        });
        line("all", all);
    }

    private static void line(String type, int[] c) {
        System.out.printf(
                Locale.ROOT,
                "%-5s precision %.3f recall %.3f F1 %.3f (%d right, %d wrong, %d missed)%n",
                type,
                c[0] / (double) Math.max(1, c[0] + c[1]),
                c[0] / (double) Math.max(1, c[0] + c[2]),
                2.0 * c[0] / Math.max(1, 2 * c[0] + c[1] + c[2]),
                c[0],
                c[1],
                c[2]);
    }
}
