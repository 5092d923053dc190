package org.umubano.eval;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.umubano.app.cli.GoldReader;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.evaluation.GoldEvent;
import org.umubano.evaluation.GoldSet;
import org.umubano.text.Table;

/**
 * Articles with the events that people have marked in them: a gold set, or reports of which each paragraph is marked with no more
 * than the kinds and states of what it tells first ({@code sets/reports_*.tsv}: {@code meeting ZMB+RWA | agreement ZMB+RWA}).
 *
 * @param name of the set
 * @param isGold whether the marks are whole, with people and dates
 */
record Marked(String name, GoldSet gold, List<Article> articles, boolean isGold) {

    /** The languages of the reports. */
    static final List<String> LANGUAGES = List.of("en", "rw");

    private static final String REPORTS = "sets/reports_%s.tsv";

    /** The day of all reports, which have none. */
    private static final PartialDate DAY = PartialDate.parse("2025-06-11");

    Marked {
        articles = List.copyOf(articles);
    }

    /** A gold set, by its folder. */
    static Marked of(Path folder) {
        GoldReader reader = new GoldReader(folder, Set.of());
        GoldSet gold = reader.read();
        return new Marked(folder.toString(), gold, reader.articles(), true);
    }

    /** Some gold sets, by their folders, and the marked reports of all languages. */
    static List<Marked> withReports(Collection<String> folders) {
        List<Marked> out = new ArrayList<>();
        folders.forEach(folder -> out.add(of(Path.of(folder))));
        LANGUAGES.forEach(language -> out.add(reports(language)));
        return out;
    }

    /** The rows of a table by their report, in their order. */
    static Map<String, List<Table.Row>> byReport(String table) {
        Map<String, List<Table.Row>> out = new LinkedHashMap<>();
        for (Table.Row row : Table.load(table).rows()) {
            out.computeIfAbsent(row.get("report"), r -> new ArrayList<>()).add(row);
        }
        return out;
    }

    /** The marked reports of a language; each is a story by itself. */
    static Marked reports(String language) {
        String name = String.format(Locale.ROOT, REPORTS, language);
        List<Article> articles = new ArrayList<>();
        List<GoldSet.GoldArticle> gold = new ArrayList<>();
        byReport(name).forEach((number, rows) -> {
            String id = "report-" + language + '-' + number;
            StringBuilder text = new StringBuilder();
            List<GoldEvent> events = new ArrayList<>();
            for (int paragraph = 0; paragraph < rows.size(); paragraph++) {
                String told = rows.get(paragraph).get("paragraph");
                text.append(told).append("\n\n");
                events.addAll(events(rows.get(paragraph).get("tells"), paragraph, told));
            }
            articles.add(new Article(id, null, null, null, null, DAY, null, text.toString()));
            gold.add(new GoldSet.GoldArticle(id, "", language, text.toString(), events));
        });
        return new Marked(name, new GoldSet(gold, List.of()), articles, false);
    }

    private static List<GoldEvent> events(String marks, int paragraph, String told) {
        List<GoldEvent> out = new ArrayList<>();
        for (String mark : marks.split("\\|", -1)) {
            String[] parts = mark.strip().split(" ", -1);
            if (parts.length == 2) {
                List<GoldEvent.Person> sides = Arrays.stream(parts[1].split("\\+", -1))
                        .map(state -> new GoldEvent.Person(null, List.of(), state))
                        .toList();
                out.add(new GoldEvent(parts[0], "", "held", null, null, null, sides, List.of(), null, paragraph, told));
            }
        }
        return out;
    }
}
