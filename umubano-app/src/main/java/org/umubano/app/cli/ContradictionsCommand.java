package org.umubano.app.cli;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.umubano.app.cli.Paragraphs.Piece;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.claim.Verdict;
import org.umubano.dossier.EventWords;
import org.umubano.dossier.SourceNames;
import org.umubano.dossier.Tone;
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
            "  umubano contradictions --dyad RWA-KAZ --all --lang rw",
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

    @Mixin
    WrittenIn written = new WrittenIn();

    private int found;

    @Override
    void work() {
        try (Repository repository = opened(store)) {
            filter.settle(repository, console());
            EventFilter asked = filter.filter(null, 0, 0);
            if (json) {
                try (FieldLines out = new FieldLines(console().out())) {
                    repository.forEachEvent(asked, e -> each(e.event(), c -> write(out, e.event(), c)));
                }
            } else {
                Words words = Words.load(written.language);
                EventWords said = new EventWords(words);
                repository.forEachEvent(asked, e -> show(e, repository, words, said));
                if (found == 0) {
                    console().say("no contradictions in " + repository.where());
                }
            }
        }
    }

    private void each(Event event, Consumer<Claim> sink) {
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
                if (m.article().equals(source.article())) {
                    Stream.concat(Stream.of(m.evidence()), m.also().stream())
                            .filter(e -> e.start() == source.start())
                            .forEach(e -> out.add(e.text()));
                }
            }
        }
        return out;
    }

    private void show(StoredEvent stored, Repository repository, Words words, EventWords said) {
        Event event = stored.event();
        Map<String, ArticleReport> reports = new TreeMap<>();
        Paragraphs out = new Paragraphs(console());
        each(event, claim -> {
            if (reports.isEmpty()) {
                reports.putAll(repository.reports(
                        event.mentions().stream().map(EventMention::article).toList()));
                EventLine.print(event, said, out);
            }
            Tone tone = claim.verdict() == Verdict.CONTRADICTS ? Tone.ALARM : Tone.NOTE;
            out.print(
                    2,
                    Piece.of(words.get("field." + claim.field())),
                    new Piece(tone, words.get("verdict." + claim.verdict().code())));
            for (Claim.Value value : claim.values()) {
                out.print(
                        4,
                        Piece.of(said.value(claim.field(), value.value())),
                        new Piece(Tone.QUIET, "(" + from(value, reports, words) + ")"));
                sentences(event, value).forEach(s -> out.print(6, Piece.of("“" + s + "”")));
            }
        });
    }

    private static String from(Claim.Value value, Map<String, ArticleReport> reports, Words words) {
        if (value.known() != null) {
            return Explanation.known(words, value.known());
        }
        TreeSet<String> out = new TreeSet<>();
        for (String article : value.articles()) {
            @Nullable ArticleReport report = reports.get(article);
            out.add(SourceNames.orId(report, article));
        }
        return String.join(", ", out);
    }
}
