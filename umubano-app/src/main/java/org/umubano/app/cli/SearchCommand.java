package org.umubano.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.umubano.app.cli.Paragraphs.Piece;
import org.umubano.dossier.EventWords;
import org.umubano.dossier.SourceNames;
import org.umubano.dossier.Tone;
import org.umubano.dossier.Words;
import org.umubano.json.FieldLines;
import org.umubano.store.Hit;
import org.umubano.store.Repository;
import org.umubano.store.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code umubano search}. */
@Command(
        name = "search",
        header = "Find events by words of English or Kinyarwanda; reports in both languages are found.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano search visa agreement Kazakhstan",
            "  umubano search amasezerano ya viza --dyad RWA-KAZ",
            "  umubano search Kagame --kind visit --from 2025-01-01 --article-lang rw --json",
        })
final class SearchCommand extends UmubanoCommand.Sub {

    @Parameters(
            paramLabel = "WORD",
            arity = "0..*",
            description = "Words to look for; none lists what the filters let through.")
    List<String> words = new ArrayList<>();

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    FilterOptions filter = new FilterOptions();

    @Mixin
    SureOption sure = new SureOption();

    @Option(
            names = "--article-lang",
            paramLabel = "LANG",
            split = ",",
            converter = ArticleLanguage.class,
            description = "Only reports in these languages (en, rw).")
    List<String> languages = new ArrayList<>();

    @Mixin
    WrittenIn written = new WrittenIn();

    @Option(
            names = "--limit",
            paramLabel = "N",
            converter = Count.class,
            description = "The most events (${DEFAULT-VALUE} if absent).")
    int limit = 20;

    @Option(names = "--offset", paramLabel = "N", hidden = true)
    int offset;

    @Option(names = "--json", description = "Write one JSON line for each event found.")
    boolean json;

    @Override
    void work() {
        try (Repository repository = opened(store);
                Search search = Search.open(repository)) {
            List<Hit> hits = find(repository, search);
            if (json) {
                try (FieldLines out = new FieldLines(console().out())) {
                    hits.forEach(h -> write(out, h));
                }
            } else {
                Map<String, String> names = new TreeMap<>();
                repository
                        .reports(hits.stream().map(Hit::article).toList())
                        .forEach((id, report) -> names.put(id, SourceNames.orId(report, id)));
                Words words = Words.load(written.language);
                hits.forEach(h -> print(h, repository, words, names.getOrDefault(h.article(), h.article())));
                if (hits.isEmpty()) {
                    console().say("nothing found in " + repository.where());
                }
            }
        }
    }

    private List<Hit> find(Repository repository, Search search) {
        filter.settle(repository, console());
        String asked = String.join(" ", words);
        String language = Set.copyOf(languages).size() == 1 ? languages.get(0) : null;
        int passedOver = Math.max(0, offset);
        if (sure.least == 0) {
            return search.find(asked, filter.filter(language, limit, passedOver));
        }
        return search.find(asked, filter.filter(language, Integer.MAX_VALUE, 0)).stream()
                .filter(h -> repository
                        .event(h.event())
                        .map(e -> sure.lets(e.event()))
                        .orElse(false))
                .skip(passedOver)
                .limit(limit)
                .toList();
    }

    private static void write(FieldLines out, Hit h) {
        out.line(line -> line.string("event", h.event())
                .string("mention", h.mention())
                .string("article", h.article())
                .string("outlet", h.outlet())
                .string("language", h.language())
                .string("kind", h.kind())
                .string("status", h.status())
                .string("from", h.from())
                .strings("dyads", h.dyads())
                .string("sentence", h.sentence())
                .string("title", h.title())
                .fraction("score", h.score()));
    }

    /** @param name of the source */
    private void print(Hit h, Repository repository, Words words, String name) {
        EventWords said = new EventWords(words);
        Paragraphs out = new Paragraphs(console());
        repository.event(h.event()).ifPresent(e -> EventLine.print(e.event(), said, out));
        out.print(2, Piece.of("“" + h.sentence() + "”"));
        String title = h.title() == null ? "" : ", “" + h.title() + "”";
        out.print(2, new Piece(Tone.QUIET, name + ", " + words.get("language." + h.language()) + title));
    }
}
