package org.umubano.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.umubano.claim.Event;
import org.umubano.dossier.Dossier;
import org.umubano.dossier.Page;
import org.umubano.event.ArticleReport;

/**
 * A dossier as its page shows it: each event with its line in words.
 *
 * @param gaps events that no article in a language reports, by that language
 */
public record DossierView(
        Dossier dossier,
        Page page,
        List<Part> parts,
        Map<String, List<Event>> gaps,
        List<Dossier.Entry> shown,
        Timeline timeline) {

    /** The steps of an agreement, in their order. */
    public static final List<String> STAGES =
            List.of("in-principle", "negotiation", "to-be-signed", "signed", "ratified", "in-force");

    /** A part with its events, and the lines that tell of them. */
    public record Part(String code, String heading, List<Line> lines) {}

    public record Line(Dossier.Entry entry, Page.Item item) {}

    /** @param filter which events the timeline shows */
    static DossierView of(
            Collection<Event> events,
            Collection<ArticleReport> reports,
            String a,
            String b,
            LocalDate asOf,
            Interface ui,
            Predicate<Event> filter) {
        Dossier dossier = Dossier.of(events, reports, a, b, asOf);
        Page page = Page.of(dossier, ui.words);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < dossier.sections().size(); i++) {
            Dossier.Section section = dossier.sections().get(i);
            Page.Block block = page.blocks().get(i);
            List<Line> lines = new ArrayList<>();
            for (int k = 0; k < section.entries().size(); k++) {
                if (block.rows().get(k) instanceof Page.Item item) {
                    lines.add(new Line(section.entries().get(k), item));
                }
            }
            parts.add(new Part(block.code(), block.heading(), lines));
        }
        List<Dossier.Entry> shown =
                dossier.timeline().stream().filter(e -> filter.test(e.event())).toList();
        return new DossierView(dossier, page, parts, gaps(dossier), shown, Timeline.of(shown, asOf));
    }

    private static Map<String, List<Event>> gaps(Dossier dossier) {
        Map<String, List<Event>> out = new TreeMap<>();
        for (String language : Interface.LANGUAGES) {
            List<Event> missing = dossier.sections().stream()
                    .flatMap(s -> s.entries().stream())
                    .map(Dossier.Entry::event)
                    .distinct()
                    .filter(e -> !e.languages().contains(language))
                    .toList();
            if (!missing.isEmpty()) {
                out.put(language, missing);
            }
        }
        return out;
    }

    /** The heading of a part that is no list of events. */
    public String heading(String code) {
        return page.blocks().stream()
                .filter(b -> b.code().equals(code))
                .map(Page.Block::heading)
                .findFirst()
                .orElse(code);
    }

    /** How many articles report the topic that most of them report. */
    public int mostOfSectors() {
        return dossier.sectors().stream()
                .mapToInt(s -> s.articles().size())
                .max()
                .orElse(1);
    }

    public String mark(String article) {
        String mark = dossier.mark(article);
        return mark == null ? "" : mark;
    }

    /** Whether a part is about what is to come: it stands before all others. */
    public static boolean isTimely(String part) {
        return part.equals("next") || part.equals("now") || part.equals("no_later_report");
    }

    /** Article id to mark. */
    public Map<String, String> marks() {
        Map<String, String> out = new TreeMap<>();
        dossier.sources().forEach(s -> out.put(s.report().id(), s.mark()));
        return out;
    }

    /** The marks of articles in one line. */
    public String marks(List<String> articles) {
        return String.join(
                ", ",
                dossier.sources().stream()
                        .filter(s -> articles.contains(s.report().id()))
                        .map(Dossier.Source::mark)
                        .toList());
    }

    /** In alphabetical order, as in addresses of the API. */
    public String dyad() {
        return dossier.stateA().compareTo(dossier.stateB()) < 0 ? dossier.stateA() + "-" + dossier.stateB() : other();
    }

    /** The same pair seen from the other state. */
    public String other() {
        return dossier.stateB() + "-" + dossier.stateA();
    }

    /** From whom an article has its text, in words. */
    public String origin(ArticleReport report, View v) {
        String of = report.origin().of();
        String from = of == null ? v.t("origin.unknown") : marks().getOrDefault(of, of);
        return v.fill("origin." + report.origin().kind().code(), Map.of("of", from));
    }

    /** The parts of the page that there are: anchor and heading. */
    public List<String[]> contents(View v) {
        List<String[]> out = new ArrayList<>();
        parts.forEach(p -> add(out, p.code(), p.heading(), isTimely(p.code())));
        add(
                out,
                "contradictions",
                heading("contradictions"),
                !dossier.contradictions().isEmpty());
        parts.forEach(p -> add(out, p.code(), p.heading(), !isTimely(p.code())));
        add(out, "differences", heading("differences"), !dossier.differences().isEmpty());
        add(out, "checks", heading("checks"), !dossier.checks().isEmpty());
        add(out, "timeline", v.t("part.timeline"), true);
        add(out, "officials", heading("officials"), !dossier.officials().isEmpty());
        add(out, "sectors", heading("sectors"), !dossier.sectors().isEmpty());
        add(out, "named", heading("named"), !dossier.named().isEmpty());
        add(out, "gaps", v.t("dossier.gaps"), !gaps.isEmpty());
        add(out, "sources", v.t("dossier.origins"), true);
        return out;
    }

    private static void add(List<String[]> out, String anchor, String heading, boolean isThere) {
        if (isThere) {
            out.add(new String[] {anchor, heading});
        }
    }
}
