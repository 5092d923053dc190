package org.umubano.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.umubano.app.Aside;
import org.umubano.claim.Event;
import org.umubano.coreference.Acts;
import org.umubano.coreference.LinkReasons;
import org.umubano.coreference.Reason;
import org.umubano.event.ArticleReport;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.json.LineWriter;
import org.umubano.store.Repository;
import org.umubano.store.StoredEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code umubano explain}. */
@Command(
        name = "explain",
        header = "Say why a value is what it is: its sentences, and the rule or line of a table that made it.",
        description = "%nID is that of an event or of an event mention; its first characters do.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano explain 3f9a1c en.txt rw.txt         every field of the event",
            "  umubano explain 3f9a1c from en.txt rw.txt    its date alone",
            "  umubano explain 3f9a1c itariki --lang rw en.txt rw.txt    the same in Kinyarwanda",
            "  umubano explain 3f9a1c --with 77c2 en.txt rw.txt    why two mentions or events are one, or are not",
        })
final class ExplainCommand extends UmubanoCommand.Sub {

    @Parameters(index = "0", paramLabel = "ID", description = "Of an event or an event mention, or its beginning.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    String id;

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "[FIELD] FILE",
            description = "One field only (from, place, announced_by, ...); then the articles, or none for the store.")
    List<String> rest = new ArrayList<>();

    @Mixin
    Input.Options options = new Input.Options();

    @Mixin
    StoreOption store = new StoreOption();

    @Option(
            names = "--with",
            paramLabel = "ID",
            description = "Of another event or mention: say what speaks for the two being one event, and what against.")
    @Nullable
    String other;

    @Option(names = "--json", description = "Write the line of the event and those of its mentions.")
    boolean json;

    @Mixin
    WrittenIn written = new WrittenIn();

    @Override
    void work() {
        List<String> files = new ArrayList<>(rest);
        String field = field(files);
        if (files.isEmpty() && other != null) {
            throw new ParameterException(spec.commandLine(), "--with compares mentions of articles: name the files");
        }
        if (files.isEmpty()) {
            fromStore(field);
            return;
        }
        Reading reading = Reading.of(files, options, null, console(), outcome, method());
        if (isInVain(reading)) {
            return;
        }
        List<Event> all = method().link(reading.articles());
        if (other != null) {
            compare(all, reading.articles(), other);
            return;
        }
        explain(one(all, id), field, reading.reports(), reading.where(), List.of());
    }

    /** The event of an id, also of a mention, or of its beginning. */
    private Event one(List<Event> events, String beginning) {
        List<Event> found = events.stream()
                .filter(e -> e.id().startsWith(beginning)
                        || e.mentions().stream().anyMatch(m -> m.id().startsWith(beginning)))
                .toList();
        List<Event> exact = found.stream()
                .filter(e -> e.id().equals(beginning) || e.mentions().stream().anyMatch(m -> m.id().equals(beginning)))
                .toList();
        if (exact.size() == 1) {
            return exact.get(0);
        }
        if (found.size() != 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    found.isEmpty()
                            ? "no event or mention " + beginning + " in these articles (see umubano events)"
                            : Candidates.several(beginning, found));
        }
        return found.get(0);
    }

    /** The field that is asked for, by its code or its words, taken from before the files; else the empty string. */
    private static String field(List<String> files) {
        if (files.isEmpty()) {
            return "";
        }
        String first = files.get(0);
        String named = Fields.ALL.contains(first) ? first : Phrases.fieldNamed(first);
        if (named == null || (!named.equals(first) && Files.exists(Path.of(first)))) {
            return "";
        }
        files.remove(0);
        return named;
    }

    /** Each mention of the one with each of the other, the surest pair first. */
    private void compare(List<Event> events, Collection<CodedArticle> articles, String with) {
        Map<String, CodedArticle> byId = new TreeMap<>();
        articles.forEach(a -> byId.put(a.article().id(), a));
        Acts acts = Acts.load();
        List<LinkReasons> pairs = new ArrayList<>();
        for (EventMention a : mentions(events, id)) {
            for (EventMention b : mentions(events, with)) {
                CodedArticle x = byId.get(a.article());
                CodedArticle y = byId.get(b.article());
                if (x != null && y != null && !a.id().equals(b.id())) {
                    pairs.add(LinkReasons.of(a, x, b, y, acts));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((LinkReasons r) -> -r.score())
                .thenComparing(LinkReasons::a)
                .thenComparing(LinkReasons::b));
        Phrases phrases = Phrases.in(written.language);
        pairs.forEach(r -> print(r, phrases));
    }

    /** A line for the outcome and one for each reason. */
    private void print(LinkReasons pair, Phrases phrases) {
        String outcome = pair.score() == Double.NEGATIVE_INFINITY ? "apart" : pair.isOne() ? "one" : "none";
        console()
                .out()
                .println(phrases.fill(
                        "explain.pair." + outcome,
                        Map.of(
                                "a",
                                pair.a(),
                                "b",
                                pair.b(),
                                "score",
                                String.format(Locale.ROOT, "%+.2f", pair.score()))));
        for (Reason r : pair.reasons()) {
            String weight = r.isBar() ? phrases.get("explain.apart") : String.format(Locale.ROOT, "%+5.2f", r.weight());
            console().out().println("  " + weight + "  " + phrases.rule(r.what()) + ": " + phrases.rule(r.text()));
        }
    }

    private List<EventMention> mentions(List<Event> events, String beginning) {
        return asked(one(events, beginning), beginning);
    }

    /** The mentions of an event that an id means: all of them, or the one whose id it is. */
    private static List<EventMention> asked(Event event, String beginning) {
        return event.mentions().stream()
                .filter(m -> event.id().startsWith(beginning) || m.id().startsWith(beginning))
                .toList();
    }

    private void fromStore(String field) {
        try (Repository repository = opened(store)) {
            StoredEvent found = EventCommand.one(repository, id, spec.commandLine());
            List<Aside> asides = Aside.of(found.event(), repository.decisions());
            explain(found.event(), field, EventCommand.reports(repository, found), Map.of(), asides);
        }
    }

    private void explain(
            Event event,
            String field,
            Map<String, ArticleReport> reports,
            Map<String, String> where,
            List<Aside> asides) {
        if (json) {
            try (LineWriter out = new LineWriter(console().out())) {
                out.event(event);
                event.mentions().forEach(out::mention);
            }
            return;
        }
        List<EventMention> mentions = asked(event, id);
        new Explanation(console(), Phrases.in(written.language), field, reports, where, asides)
                .print(event, mentions.isEmpty() ? event.mentions() : mentions);
    }
}
