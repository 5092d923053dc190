package org.umubano.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.claim.Verdict;
import org.umubano.dossier.Dossier.Disagreement;
import org.umubano.dossier.Dossier.Entry;
import org.umubano.dossier.Dossier.Official;
import org.umubano.dossier.Dossier.Section;
import org.umubano.dossier.Dossier.Source;
import org.umubano.dossier.Dossier.Sourced;
import org.umubano.dossier.Page.Block;
import org.umubano.dossier.Page.Comparison;
import org.umubano.dossier.Page.Fact;
import org.umubano.dossier.Page.Item;
import org.umubano.dossier.Page.Note;
import org.umubano.dossier.Page.Quote;
import org.umubano.dossier.Page.Row;
import org.umubano.dossier.Page.Side;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;
import org.umubano.event.Status;
import org.umubano.time.DateHow;

/** Puts a dossier into the words of a language. */
final class Wording {

    /** Fields that the line of an event does not say already. */
    private static final List<String> NOTED =
            List.of("duration", "place", "purpose", "topics", "named", "quantities", "announced_by", "attribution");

    /** Fields that have many values at once: they are listed, not weighed. */
    private static final Set<String> LISTED = Set.of("topics", "named");

    /** Fields that stand in the line of an event, or say again what another field says. */
    private static final Set<String> PASSED_OVER = Set.of("participants", "to", "instrument");

    private static final int SHORTEST_ID = 6;

    private final Dossier dossier;
    private final Map<String, String> names;
    private final Words words;
    private final Dates dates;
    private final Sentences sentences;
    private final Values values;
    private final Map<String, String> marks = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> explained = new HashSet<>();
    private final int idLength;

    Wording(Dossier dossier, Words words, Map<String, String> names) {
        this.names = names;
        this.dossier = dossier;
        this.words = words;
        this.dates = new Dates(words);
        this.sentences = new Sentences(words, dossier.stateA(), spellings(dossier));
        this.values = new Values(words, dates);
        dossier.sources().forEach(s -> marks.put(s.report().id(), s.mark()));
        dossier.sources().forEach(s -> places.put(s.report().id(), places.size()));
        this.idLength = idLength();
    }

    private static Spellings spellings(Dossier dossier) {
        Spellings out = new Spellings();
        dossier.sections().forEach(s -> s.entries().forEach(e -> out.add(e.event())));
        return out;
    }

    Page page() {
        List<Block> blocks = new ArrayList<>();
        for (Section section : dossier.sections()) {
            add(
                    blocks,
                    section.part().code(),
                    section.entries().stream().map(this::item).toList());
        }
        add(
                blocks,
                "contradictions",
                dossier.contradictions().stream().map(this::comparison).toList());
        add(
                blocks,
                "differences",
                dossier.differences().stream().map(this::comparison).toList());
        add(blocks, "checks", dossier.checks().stream().map(this::comparison).toList());
        add(
                blocks,
                "officials",
                dossier.officials().stream().map(this::official).toList());
        add(blocks, "sectors", together(dossier.sectors(), "topic."));
        add(blocks, "named", together(dossier.named(), ""));
        add(blocks, "timeline", dossier.timeline().stream().map(this::item).toList());
        add(blocks, "sources", dossier.sources().stream().map(this::source).toList());
        return new Page(
                words.language(),
                words.fill(
                        words.get("title"),
                        Map.of("a", words.title(dossier.stateA()), "b", words.title(dossier.stateB()))),
                words.fill(words.get("asof"), Map.of("date", dates.of(dossier.asOf()))),
                summary(),
                blocks);
    }

    private void add(List<Block> blocks, String code, List<? extends Row> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Block(code, heading(code), List.copyOf(rows)));
        }
    }

    private String heading(String code) {
        Map<String, String> states = Map.of("a", words.state(dossier.stateA()), "b", words.state(dossier.stateB()));
        return Words.capitalised(words.fill(words.get("part." + code), states));
    }

    private List<String> summary() {
        List<String> out = new ArrayList<>();
        if (dossier.isEmpty()) {
            out.add(words.fill(
                    words.get("nothing"),
                    Map.of("a", words.state(dossier.stateA()), "b", words.state(dossier.stateB()))));
            return out;
        }
        int events = dossier.sections().stream()
                .flatMap(s -> s.entries().stream())
                .map(e -> e.event().id())
                .collect(Collectors.toSet())
                .size();
        out.add(words.count("article", dossier.sources().size()));
        out.add(words.count("origin", dossier.origins()));
        out.add(words.count("event", events));
        out.add(words.count("contradiction", dossier.contradictions().size()));
        if (!dossier.checks().isEmpty()) {
            out.add(words.count("check", dossier.checks().size()));
        }
        return out;
    }

    private Item item(Entry entry) {
        Event e = entry.event();
        return new Item(
                dates.of(e.from(), e.to()),
                sentences.of(e),
                tag(entry),
                tone(entry),
                marks(entry.articles()),
                id(e),
                explained.add(e.id()) ? notes(e) : List.of());
    }

    private static boolean isContradicted(Event e) {
        return e.disagreements().stream().anyMatch(c -> c.verdict() == Verdict.CONTRADICTS && !Arrangement.isCheck(c));
    }

    private String tag(Entry entry) {
        Status status = entry.event().status();
        List<String> out = new ArrayList<>();
        if (entry.timing() == Timing.NO_LATER_REPORT) {
            out.add(words.get("status.no_later_report"));
        } else if (!status.isDone()) {
            out.add(words.get("status." + status.code()));
        }
        if (Timing.isAhead(entry.event(), dossier.asOf())) {
            out.add(words.get("ahead"));
        }
        if (isContradicted(entry.event())) {
            out.add(words.get("verdict.contradicts"));
        }
        if (entry.event().isUnsure()) {
            out.add(words.get("unsure"));
        }
        return String.join(", ", out);
    }

    private static Tone tone(Entry entry) {
        return entry.timing() == Timing.NO_LATER_REPORT || isContradicted(entry.event()) ? Tone.ALARM : Tone.NOTE;
    }

    private List<Note> notes(Event e) {
        List<Note> out = new ArrayList<>();
        for (Claim claim : e.claims()) {
            boolean isNoted = NOTED.contains(claim.field());
            boolean isOpen = claim.verdict() == Verdict.DIFFERS || claim.verdict() == Verdict.CONTRADICTS;
            if ((isNoted || isOpen) && !isSaid(e, claim) && !PASSED_OVER.contains(claim.field())) {
                out.add(note(claim, e));
            }
        }
        if (isDateReasoned(e)) {
            out.add(new Note("date_how", words.get("inferred"), "", Tone.PLAIN));
        }
        out.sort(Comparator.comparingInt(n -> NOTED.indexOf(n.label())));
        return out.stream()
                .map(n -> new Note(words.get("field." + n.label()), n.text(), n.tag(), n.tone()))
                .toList();
    }

    /** A place on which all agree stands in the line of the event. */
    private static boolean isSaid(Event e, Claim claim) {
        return claim.field().equals("place") && claim.values().size() < 2 && e.place() != null;
    }

    /** Whether no article states the date in full. */
    private static boolean isDateReasoned(Event e) {
        List<DateHow> how = e.mentions().stream()
                .filter(m -> m.from() != null && m.from().equals(e.from()))
                .map(EventMention::dateHow)
                .toList();
        return !how.isEmpty() && how.stream().allMatch(h -> h == DateHow.INFERRED);
    }

    private Note note(Claim claim, Event event) {
        Map<String, List<String>> out = new LinkedHashMap<>();
        for (Claim.Value value : claim.values()) {
            out.computeIfAbsent(parenthesis(value), k -> new ArrayList<>())
                    .add(values.of(claim.field(), value.value(), event));
        }
        List<String> pieces = new ArrayList<>();
        out.forEach((from, said) -> pieces.add(String.join(", ", said) + from));
        boolean isWorthSaying = !LISTED.contains(claim.field())
                && switch (claim.verdict()) {
                    case DIFFERS, CONTRADICTS, REFINES, SUPERSEDED -> true;
                    case AGREES, SINGLE -> false;
                };
        return new Note(
                claim.field(),
                String.join(" · ", pieces),
                isWorthSaying
                        ? words.get("verdict."
                                + (claim.isProgress()
                                        ? "progress"
                                        : claim.verdict().code()))
                        : "",
                claim.verdict() == Verdict.CONTRADICTS ? Tone.ALARM : claim.isProgress() ? Tone.PLAIN : Tone.NOTE);
    }

    private String parenthesis(Claim.Value value) {
        List<String> from = value.known() != null ? List.of(words.get("known")) : marks(value.articles());
        return from.isEmpty() ? "" : " (" + String.join(", ", from) + ")";
    }

    private Comparison comparison(Disagreement d) {
        List<Side> sides = new ArrayList<>();
        for (Dossier.Side side : d.sides()) {
            List<Quote> quotes = side.quotations().stream()
                    .map(q -> new Quote(marks.getOrDefault(q.article(), q.article()), q.language(), q.text()))
                    .toList();
            List<String> from = side.value().known() != null
                    ? List.of(words.get("known"))
                    : marks(side.value().articles());
            sides.add(new Side(values.of(d.claim().field(), side.value().value(), d.event()), from, quotes));
        }
        return new Comparison(
                sentences.of(d.event()),
                words.get("field." + d.claim().field()),
                words.get("verdict." + d.claim().verdict().code()),
                d.claim().verdict() == Verdict.CONTRADICTS ? Tone.ALARM : Tone.NOTE,
                id(d.event()),
                sides);
    }

    private Fact official(Official o) {
        List<String> offices = o.offices().stream()
                .map(s -> words.office(s.value(), o.state()) + " (" + String.join(", ", marks(s.articles())) + ")")
                .toList();
        return new Fact(o.name() + ", " + words.title(o.state()), String.join(" · ", offices));
    }

    /** Many short things in one running line. */
    private List<Row> together(List<Sourced> things, String prefix) {
        List<String> out = things.stream()
                .map(s -> (prefix.isEmpty() ? s.value() : words.get(prefix + s.value())) + " ("
                        + String.join(", ", marks(s.articles())) + ")")
                .toList();
        return out.isEmpty() ? List.of() : List.of(new Fact("", String.join(" · ", out)));
    }

    private Fact source(Source source) {
        ArticleReport r = source.report();
        List<String> out = new ArrayList<>();
        String name = SourceNames.of(r);
        out.add(name != null ? name : names.getOrDefault(r.id(), words.get("origin.unknown")));
        if (r.title() != null) {
            out.add("“" + r.title() + "”");
        }
        out.add(
                r.published() == null
                        ? words.get("origin.published.none")
                        : words.fill(
                                words.get("origin.published"
                                        + (r.publishedHow() == ArticleReport.PublishedHow.INFERRED ? ".inferred" : "")),
                                Map.of("date", dates.on(r.published()))));
        String of = r.origin().of();
        out.add(words.fill(
                words.get("origin." + r.origin().kind().code()),
                Map.of("of", of == null ? words.get("origin.unknown") : marks.getOrDefault(of, of))));
        if (r.url() != null && !SourceNames.isFile(r)) {
            out.add(r.url());
        }
        return new Fact(source.mark(), String.join(" · ", out));
    }

    /** In the order of the sources. */
    private List<String> marks(List<String> articles) {
        return articles.stream()
                .filter(marks::containsKey)
                .distinct()
                .sorted(Comparator.comparing(a -> places.getOrDefault(a, 0)))
                .map(a -> marks.getOrDefault(a, a))
                .toList();
    }

    private String id(Event e) {
        return e.id().substring(0, Math.min(idLength, e.id().length()));
    }

    /** As many characters as it takes to tell all events of the dossier apart. */
    private int idLength() {
        Set<String> ids = new HashSet<>();
        dossier.sections()
                .forEach(s -> s.entries().forEach(e -> ids.add(e.event().id())));
        for (int n = SHORTEST_ID; n < 64; n++) {
            int length = n;
            if (ids.stream()
                            .map(i -> i.substring(0, Math.min(length, i.length())))
                            .distinct()
                            .count()
                    == ids.size()) {
                return n;
            }
        }
        return 64;
    }
}
