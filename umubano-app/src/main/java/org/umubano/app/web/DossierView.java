package org.umubano.app.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.dossier.Dossier;
import org.umubano.dossier.Page;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;
import org.umubano.event.Origin;

/**
 * A dossier as its page shows it: each event with its line in words. Of long parts the page shows what is nearest to the
 * day of the dossier, and where the rest is found.
 *
 * @param gaps events that no article in a language reports, by that language, the latest first
 * @param marks article id to its short name
 * @param matching dated events that the filter of the timeline lets through
 * @param shown those of them that are drawn and listed
 */
public record DossierView(
        Dossier dossier,
        Page page,
        List<Part> parts,
        List<Promises.Promise> promises,
        Map<String, List<Event>> gaps,
        Map<String, String> marks,
        Map<String, ArticleReport> reports,
        int matching,
        List<Dossier.Entry> shown,
        Timeline timeline) {

    /** Lines of a part, disagreements, and so on that the page shows. */
    public static final int LINES = 24;

    static final int DISAGREEMENTS = 12;
    static final int DRAWN = 120;
    static final int SOURCES = 60;
    private static final int MARKS = 8;

    /**
     * A part with its events, and the lines that tell of them.
     *
     * @param all how many there are; the lines are the nearest of them
     * @param kind of all its events, or null where there are several
     */
    public record Part(
            String code,
            String heading,
            List<Line> lines,
            int all,
            @Nullable String kind) {}

    public record Line(Dossier.Entry entry, Page.Item item) {}

    /** Who took over from whom among the sources: marks of copies by the mark or name of their origin. */
    public record Taken(String from, List<String> by) {}

    /** @param filter which events the timeline shows */
    static DossierView of(
            Collection<Event> events,
            Collection<ArticleReport> reports,
            String a,
            String b,
            LocalDate asOf,
            View v,
            Predicate<Event> filter) {
        Dossier dossier = Dossier.of(events, reports, a, b, asOf);
        Page page = Page.of(dossier, v.words());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < dossier.sections().size(); i++) {
            parts.add(part(dossier.sections().get(i), page.blocks().get(i)));
        }
        Map<String, String> marks = new TreeMap<>();
        Map<String, ArticleReport> byId = new TreeMap<>();
        dossier.sources().forEach(s -> marks.put(s.report().id(), s.mark()));
        dossier.sources().forEach(s -> byId.put(s.report().id(), s.report()));
        List<Dossier.Entry> matching =
                dossier.timeline().stream().filter(e -> filter.test(e.event())).toList();
        List<Dossier.Entry> shown = nearest(matching, DRAWN, asOf);
        return new DossierView(
                dossier,
                page,
                parts,
                Promises.of(events, asOf),
                gaps(dossier),
                marks,
                byId,
                matching.size(),
                shown,
                Timeline.of(shown, asOf));
    }

    private static Part part(Dossier.Section section, Page.Block block) {
        int all = section.entries().size();
        int from = isTimely(block.code()) ? 0 : Math.max(0, all - LINES);
        List<Line> lines = new ArrayList<>();
        for (int k = from; k < Math.min(all, from + LINES); k++) {
            if (block.rows().get(k) instanceof Page.Item item) {
                lines.add(new Line(section.entries().get(k), item));
            }
        }
        List<String> kinds = section.entries().stream()
                .map(e -> e.event().kind().code())
                .distinct()
                .toList();
        return new Part(block.code(), block.heading(), lines, all, kinds.size() == 1 ? kinds.get(0) : null);
    }

    /** The entries around a day, in their order. */
    private static List<Dossier.Entry> nearest(List<Dossier.Entry> all, int most, LocalDate day) {
        if (all.size() <= most) {
            return all;
        }
        int at = 0;
        while (at < all.size() && first(all.get(at)).isBefore(day)) {
            at++;
        }
        int from = Math.max(0, Math.min(all.size() - most, at - most * 3 / 4));
        return all.subList(from, from + most);
    }

    private static LocalDate first(Dossier.Entry e) {
        PartialDate from = e.event().from();
        return from == null ? LocalDate.MIN : from.first();
    }

    private static Map<String, List<Event>> gaps(Dossier dossier) {
        Map<String, List<Event>> out = new TreeMap<>();
        for (String language : Interface.LANGUAGES) {
            List<Event> missing = dossier.sections().stream()
                    .flatMap(s -> s.entries().stream())
                    .map(Dossier.Entry::event)
                    .distinct()
                    .filter(e -> !e.languages().contains(language))
                    .sorted(Things.LATEST)
                    .toList();
            if (!missing.isEmpty()) {
                out.put(language, missing);
            }
        }
        return out;
    }

    /** What each article tells of the two states. */
    public Map<String, List<EventMention>> mentions() {
        Map<String, List<EventMention>> out = new TreeMap<>();
        dossier.sections().stream()
                .flatMap(s -> s.entries().stream())
                .flatMap(e -> e.event().mentions().stream())
                .distinct()
                .forEach(m ->
                        out.computeIfAbsent(m.article(), k -> new ArrayList<>()).add(m));
        return out;
    }

    /** The first of a list, as many as a page shows. */
    public static <T> List<T> few(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    /** Disagreements, those on the latest events first. */
    public static List<Dossier.Disagreement> latest(List<Dossier.Disagreement> all) {
        return few(
                all.stream()
                        .sorted(Comparator.comparing(Dossier.Disagreement::event, Things.LATEST))
                        .toList(),
                DISAGREEMENTS);
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

    /** Whether a part is about what is to come: it stands before all others. */
    public static boolean isTimely(String part) {
        return part.equals("next") || part.equals("now") || part.equals("no_later_report");
    }

    /** The marks of articles in one line. */
    public String marks(List<String> articles) {
        List<String> out = new ArrayList<>();
        articles.stream().limit(MARKS).forEach(a -> out.add(marks.getOrDefault(a, a)));
        return String.join(", ", out) + (articles.size() > MARKS ? " +" + (articles.size() - MARKS) : "");
    }

    /** When articles that give an office to somebody were published: the first and the last; empty where none is dated. */
    public String reported(List<String> articles, View v) {
        List<PartialDate> dates = new ArrayList<>();
        for (String a : articles) {
            ArticleReport r = reports.get(a);
            if (r != null && r.published() != null) {
                dates.add(r.published());
            }
        }
        return dates.isEmpty() ? "" : v.dates(Collections.min(dates), Collections.max(dates));
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
        String from = of == null ? v.t("origin.unknown") : marks.getOrDefault(of, of);
        return v.fill("origin." + report.origin().kind().code(), Map.of("of", from));
    }

    /** Who took over from whom, by the origin. */
    public List<Taken> taken(View v) {
        Map<String, List<String>> out = new TreeMap<>();
        for (Dossier.Source s : dossier.sources()) {
            Origin origin = s.report().origin();
            if (origin.kind() != Origin.Kind.ORIGINAL) {
                String from =
                        origin.of() == null ? v.t("origin.unknown") : marks.getOrDefault(origin.of(), origin.of());
                out.computeIfAbsent(from, k -> new ArrayList<>()).add(s.mark());
            }
        }
        return out.entrySet().stream()
                .map(e -> new Taken(e.getKey(), e.getValue()))
                .toList();
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
        add(out, "promises", v.t("dossier.promises"), !promises.isEmpty());
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
