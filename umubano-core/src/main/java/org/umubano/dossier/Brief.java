package org.umubano.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.claim.Verdict;
import org.umubano.dossier.Page.Block;
import org.umubano.dossier.Page.Fact;
import org.umubano.dossier.Page.Item;
import org.umubano.dossier.Page.Note;
import org.umubano.dossier.Page.Row;

/**
 * What is new for a desk since a day.
 *
 * @param since the day from which on things are new
 * @param asOf the day from which "due" is reckoned
 * @param due events that are planned for the days to come, or were planned and nothing was heard since, the earliest first
 * @param fresh events that were not known
 * @param moved events that stand otherwise than before
 * @param disputed events on which articles began to disagree
 * @param gone events that no article reports any longer
 */
public record Brief(
        LocalDate since,
        LocalDate asOf,
        List<Event> due,
        List<Event> fresh,
        List<Step> moved,
        List<Step> disputed,
        List<Gone> gone) {

    private static final int SHORT_ID = 8;

    public Brief {
        due = List.copyOf(due);
        fresh = List.copyOf(fresh);
        moved = List.copyOf(moved);
        disputed = List.copyOf(disputed);
        gone = List.copyOf(gone);
    }

    /** A value that changed; in disagreements the field on which articles disagree, and what they say. */
    public record Step(
            Event event,
            String field,
            @Nullable String before,
            @Nullable String after) {}

    /** An event that is no more. */
    public record Gone(String id, List<String> dyads) {
        public Gone {
            dyads = List.copyOf(dyads);
        }
    }

    /** All events that it tells of, each once. */
    public List<Event> events() {
        Map<String, Event> out = new LinkedHashMap<>();
        due.forEach(e -> out.put(e.id(), e));
        fresh.forEach(e -> out.put(e.id(), e));
        moved.forEach(s -> out.put(s.event.id(), s.event));
        disputed.forEach(s -> out.put(s.event.id(), s.event));
        return List.copyOf(out.values());
    }

    /** The events of some steps, each once: a page has them in this order, with all that is told of one under it. */
    public static List<Event> eventsOf(List<Step> steps) {
        Map<String, Event> out = new LinkedHashMap<>();
        steps.forEach(s -> out.putIfAbsent(s.event.id(), s.event));
        return List.copyOf(out.values());
    }

    /** Whether there is nothing to tell. */
    public boolean isEmpty() {
        return due.isEmpty() && fresh.isEmpty() && moved.isEmpty() && disputed.isEmpty() && gone.isEmpty();
    }

    /**
     * The brief in the words of a language.
     *
     * @param outlets what to call the articles, by id
     */
    public Page page(Words words, Map<String, String> outlets) {
        return new Writer(words, outlets).page();
    }

    private final class Writer {
        private final Words words;
        private final Dates dates;
        private final Values values;
        private final Map<String, String> outlets;
        private final Spellings spellings;

        Writer(Words words, Map<String, String> outlets) {
            this.words = words;
            this.dates = new Dates(words);
            this.values = new Values(words, dates);
            this.outlets = outlets;
            this.spellings = Spellings.of(events());
        }

        Page page() {
            List<Block> blocks = new ArrayList<>();
            add(blocks, "due", due, e -> item(e, List.of()));
            add(blocks, "fresh", fresh, e -> item(e, List.of()));
            add(blocks, "moved", eventsOf(moved), e -> item(e, notes(moved, e, s -> List.of(note(s)))));
            add(blocks, "disputed", eventsOf(disputed), e -> item(e, notes(disputed, e, this::disputes)));
            add(
                    blocks,
                    "gone",
                    gone,
                    g -> new Fact(g.id.substring(0, Math.min(SHORT_ID, g.id.length())), dyads(g.dyads)));
            List<String> summary = new ArrayList<>();
            summary.add(blocks.isEmpty() ? words.get("brief.nothing") : words.count("event", fresh.size()));
            return new Page(
                    words.language(),
                    words.fill(words.get("brief.title"), Map.of("since", dates.of(since))),
                    words.fill(words.get("brief.asof"), Map.of("date", dates.of(asOf))),
                    summary,
                    blocks);
        }

        private <T> void add(List<Block> blocks, String code, List<T> things, Function<T, Row> row) {
            if (!things.isEmpty()) {
                blocks.add(new Block(
                        code,
                        words.get("brief." + code),
                        things.stream().map(row).toList()));
            }
        }

        private Item item(Event e, List<Note> notes) {
            String dyad = e.dyads().isEmpty() ? "" : e.dyads().get(0);
            String first = dyad.isEmpty() ? "" : dyad.substring(0, dyad.indexOf('-'));
            boolean isDisputed = e.disagreements().stream().anyMatch(c -> c.verdict() == Verdict.CONTRADICTS);
            boolean isLate = Timing.of(e, asOf, null) == Timing.NO_LATER_REPORT;
            List<String> tags = new ArrayList<>();
            if (isLate || !e.status().isDone()) {
                tags.add(words.get(
                        isLate
                                ? "status.no_later_report"
                                : "status." + e.status().code()));
            }
            if (Timing.isAhead(e, asOf)) {
                tags.add(words.get("ahead"));
            }
            return new Item(
                    dates.of(e.from(), e.to()),
                    new Sentences(words, first, spellings).of(e),
                    String.join(", ", tags),
                    isDisputed || isLate ? Tone.ALARM : Tone.NOTE,
                    marks(e),
                    e.id().substring(0, Math.min(SHORT_ID, e.id().length())),
                    notes);
        }

        private List<String> marks(Event e) {
            TreeSet<String> out = new TreeSet<>();
            e.mentions().forEach(m -> out.add(outlets.getOrDefault(m.article(), brief(m.article()))));
            return List.copyOf(out);
        }

        /** An id made of a hash says nothing; its beginning is enough to find the article by. */
        private static String brief(String id) {
            return id.length() > 12 ? id.substring(0, 6) + "…" : id;
        }

        private Note note(Step s) {
            return new Note(
                    words.get("field." + s.field),
                    value(s.field, s.before) + " → " + value(s.field, s.after),
                    "",
                    Tone.NOTE);
        }

        private List<Note> notes(List<Step> steps, Event e, Function<Step, List<Note>> of) {
            return steps.stream()
                    .filter(s -> s.event.id().equals(e.id()))
                    .flatMap(s -> of.apply(s).stream())
                    .sorted(Comparator.comparing(n -> n.tone() != Tone.ALARM))
                    .toList();
        }

        /** Offices and figures may be several, each with a verdict of its own. */
        private List<Note> disputes(Step s) {
            List<Note> out = new ArrayList<>();
            for (EventWords.Recorded one : EventWords.Recorded.of(s.after == null ? "" : s.after)) {
                out.add(new Note(
                        words.get("field." + s.field),
                        String.join(
                                " | ",
                                one.values().stream()
                                        .map(v -> value(s.field, v))
                                        .toList()),
                        one.verdict().isEmpty() ? "" : words.get("verdict." + one.verdict()),
                        one.verdict().equals("contradicts") ? Tone.ALARM : Tone.NOTE));
            }
            return out;
        }

        private String value(String field, @Nullable String value) {
            return value == null ? words.get("unsaid") : values.of(field, value);
        }

        private String dyads(List<String> codes) {
            return String.join(
                    ", ",
                    codes.stream()
                            .map(d -> words.title(d.substring(0, d.indexOf('-'))) + " – "
                                    + words.title(d.substring(d.indexOf('-') + 1)))
                            .toList());
        }
    }
}
