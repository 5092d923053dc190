package org.umubano.app.cli;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.claim.Verdict;
import org.umubano.dossier.Paint;
import org.umubano.dossier.SourceNames;
import org.umubano.dossier.Tone;
import org.umubano.dossier.Values;
import org.umubano.dossier.Words;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;
import org.umubano.json.FieldLines;
import org.umubano.store.EventFilter;
import org.umubano.store.Repository;
import org.umubano.store.StoredEvent;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code umubano contradictions}. */
@Command(
        name = "contradictions",
        header = "List where articles exclude each other, or go against what is known, with the sentences.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano contradictions",
            "  umubano contradictions --dyad RWA-KAZ --all",
            "  umubano contradictions --json | jq -r '[.event,.field] | @tsv'",
        })
final class ContradictionsCommand extends UmubanoCommand.Sub {

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Option(names = "--all", description = "Also what differs and may both hold.")
    boolean all;

    @Option(names = "--json", description = "Write one JSON line for each.")
    boolean json;

    private int found;
    private final Words words = Words.load("en");
    private final Values values = Values.in(words);

    @Override
    void work() {
        try (Repository repository = store.open()) {
            EventFilter asked = filter.filter(null, 0, 0);
            if (json) {
                try (FieldLines out = new FieldLines(console().out())) {
                    repository.forEachEvent(asked, e -> each(e.event(), c -> write(out, e.event(), c)));
                }
            } else {
                repository.forEachEvent(asked, e -> show(e, repository));
                if (found == 0) {
                    console().say("no contradictions in " + repository.where());
                }
            }
        }
    }

    private void each(Event event, java.util.function.Consumer<Claim> sink) {
        for (Claim claim : event.disagreements()) {
            if (claim.verdict() == Verdict.CONTRADICTS || all || isCheck(claim)) {
                found++;
                sink.accept(claim);
            }
        }
    }

    private static boolean isCheck(Claim claim) {
        return claim.values().stream().anyMatch(v -> v.known() != null);
    }

    private static void write(FieldLines out, Event event, Claim claim) {
        out.line(line -> line.string("event", event.id())
                .strings("dyads", event.dyads())
                .string("kind", event.kind().code())
                .string("field", claim.field())
                .string("verdict", claim.verdict().code())
                .objects(
                        "values",
                        claim.values(),
                        (o, v) -> o.string("value", v.value())
                                .strings("articles", v.articles())
                                .number("origins", v.origins())
                                .strings("sentences", sentences(event, v))
                                .string("known", v.known())));
    }

    /** The sentences that say a value. */
    static Set<String> sentences(Event event, Claim.Value value) {
        Set<String> out = new LinkedHashSet<>();
        for (Claim.Source source : value.evidence()) {
            for (EventMention m : event.mentions()) {
                if (m.article().equals(source.article()) && m.evidence().start() == source.start()) {
                    out.add(m.evidence().text());
                }
            }
        }
        return out;
    }

    private void show(StoredEvent stored, Repository repository) {
        Event event = stored.event();
        Map<String, ArticleReport> reports = new TreeMap<>();
        Paint paint = Colours.paint(console().isColoured());
        each(event, claim -> {
            if (reports.isEmpty()) {
                reports.putAll(repository.reports(
                        event.mentions().stream().map(EventMention::article).toList()));
            }
            console()
                    .out()
                    .println(paint.paint(Tone.STRONG, event.id().substring(0, 8)) + "  "
                            + String.join(" ", event.dyads()) + "  "
                            + event.kind().code() + ", " + event.subtype()
                            + (event.from() == null ? "" : ", " + event.from()) + "  "
                            + paint.paint(
                                    claim.verdict() == Verdict.CONTRADICTS ? Tone.ALARM : Tone.NOTE,
                                    words.get("field." + claim.field()) + " "
                                            + words.get(
                                                    "verdict." + claim.verdict().code())));
            for (Claim.Value value : claim.values()) {
                console()
                        .out()
                        .println("  " + values.of(claim.field(), value.value()) + "  "
                                + paint.paint(Tone.QUIET, "(" + from(value, reports) + ")"));
                sentences(event, value).forEach(s -> console().out().println("    “" + s.replace('\n', ' ') + "”"));
            }
        });
    }

    private static String from(Claim.Value value, Map<String, ArticleReport> reports) {
        if (value.known() != null) {
            return "known from " + value.known();
        }
        TreeSet<String> out = new TreeSet<>();
        for (String article : value.articles()) {
            @Nullable ArticleReport report = reports.get(article);
            out.add(SourceNames.orId(report, article));
        }
        return String.join(", ", out);
    }
}
