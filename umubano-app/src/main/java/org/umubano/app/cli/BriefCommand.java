package org.umubano.app.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.dossier.Brief;
import org.umubano.dossier.HtmlRenderer;
import org.umubano.dossier.MarkdownRenderer;
import org.umubano.dossier.Page;
import org.umubano.dossier.SourceNames;
import org.umubano.dossier.TextRenderer;
import org.umubano.dossier.Words;
import org.umubano.json.FieldLines;
import org.umubano.json.FieldWriter;
import org.umubano.store.Briefs;
import org.umubano.store.Repository;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code umubano brief}. */
@Command(
        name = "brief",
        header = "What is new for a desk: what is due, new events, what moved, new disagreements.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  umubano brief --since yesterday",
            "  umubano brief --since 7d --dyad RWA-KAZ --lang rw --format md",
            "  umubano brief --since 7d --state Kenya",
        })
final class BriefCommand extends UmubanoCommand.Sub {

    @Option(
            names = "--since",
            defaultValue = "yesterday",
            paramLabel = "WHEN",
            description = "yesterday, today, 7d, a date, or a moment (${DEFAULT-VALUE} if absent).")
    String since = "yesterday";

    @Mixin
    StoreOption store = new StoreOption();

    @Mixin
    DyadOption pair = new DyadOption();

    @Option(
            names = "--state",
            paramLabel = "STATE",
            converter = States.class,
            description = "Only of this state and whoever it has to do with: its code or name.")
    @Nullable
    String state;

    @Mixin
    PageOptions output = new PageOptions();

    @Override
    void work() {
        LocalDate today = output.day(console());
        try (Repository repository = opened(store)) {
            Brief brief = Briefs.of(repository, Since.of(since, today), today, Briefs.about(pair.dyad, state));
            if (output.format() == Format.json) {
                write(brief);
                return;
            }
            Words words = Words.load(output.language);
            Page page = titled(brief.page(words, outlets(brief, repository)), words);
            console()
                    .out()
                    .print(
                            switch (output.format()) {
                                case md -> new MarkdownRenderer().render(page);
                                case html -> new HtmlRenderer().render(page);
                                case text, json ->
                                    new TextRenderer(
                                                    console().columns(),
                                                    Colours.paint(console().isColoured()))
                                            .render(page);
                            });
        }
    }

    /** Under its title whom it is of. */
    private Page titled(Page page, Words words) {
        String of = pair.dyad != null
                ? words.title(pair.dyad.substring(0, pair.dyad.indexOf('-'))) + " – "
                        + words.title(pair.dyad.substring(pair.dyad.indexOf('-') + 1))
                : state != null ? words.title(state) : "";
        return of.isEmpty()
                ? page
                : new Page(page.language(), page.title() + ": " + of, page.asOf(), page.summary(), page.blocks());
    }

    private static Map<String, String> outlets(Brief brief, Repository repository) {
        TreeSet<String> articles = new TreeSet<>();
        brief.events().forEach(e -> e.mentions().forEach(m -> articles.add(m.article())));
        return SourceNames.of(repository.reports(articles));
    }

    private void write(Brief brief) {
        try (FieldLines out = new FieldLines(console().out())) {
            brief.due().forEach(e -> out.line(line -> event(line.string("what", "due"), e)));
            brief.fresh().forEach(e -> out.line(line -> event(line.string("what", "new"), e)));
            brief.moved().forEach(s -> out.line(line -> step(line.string("what", "moved"), s)));
            brief.disputed().forEach(s -> out.line(line -> step(line.string("what", "disagreement"), s)));
            brief.gone()
                    .forEach(g -> out.line(line -> line.string("what", "withdrawn")
                            .string("event", g.id())
                            .strings("dyads", g.dyads())));
        }
    }

    private static void event(FieldWriter line, Event e) {
        line.string("event", e.id())
                .strings("dyads", e.dyads())
                .string("kind", e.kind().code())
                .string("subtype", e.subtype())
                .string("status", e.status().code())
                .string("from", e.from() == null ? null : e.from().toString())
                .string("to", e.to() == null ? null : e.to().toString());
    }

    private static void step(FieldWriter line, Brief.Step s) {
        event(line, s.event());
        line.string("field", s.field()).string("before", s.before()).string("after", s.after());
    }
}
