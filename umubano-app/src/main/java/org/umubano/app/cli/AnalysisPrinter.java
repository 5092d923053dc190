package org.umubano.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.umubano.analysis.Name;
import org.umubano.analysis.SentenceAnalysis;
import org.umubano.app.cli.Texts.One;
import org.umubano.dossier.Paint;
import org.umubano.dossier.Tone;
import org.umubano.language.WordAnalysis;
import org.umubano.text.CodePoints;
import org.umubano.time.TimeExpression;

/**
 * Prints analysed sentences for people: the words in columns, one under the other their pieces, glosses, lemmas and parts of
 * speech, broken where the line is full; then names and times.
 */
final class AnalysisPrinter {

    private static final String INDENT = "  ";

    private final Console console;
    private final Paint paint;
    private boolean isFirst = true;

    AnalysisPrinter(Console console) {
        this.console = console;
        this.paint = Colours.paint(console.isColoured());
    }

    void print(One one, List<SentenceAnalysis> sentences) {
        String text = one.article().text();
        CodePoints offsets = new CodePoints(text);
        for (SentenceAnalysis sentence : sentences) {
            if (!isFirst) {
                line("");
            }
            isFirst = false;
            String where = one.isTyped() ? "" : one.where() + ", ";
            line(paint.paint(
                    Tone.QUIET,
                    where + LanguageNames.of(sentence.language()) + ", characters " + offsets.of(sentence.start())
                            + " to " + offsets.of(sentence.end())));
            words(sentence.words());
            if (!sentence.names().isEmpty() || !sentence.times().isEmpty()) {
                line("");
            }
            for (Name name : sentence.names()) {
                line(INDENT
                        + label(name.type().name())
                        + text.substring(name.start(), name.end())
                        + details(name, text));
            }
            for (TimeExpression time : sentence.times()) {
                line(INDENT + label(time.type().name()) + text.substring(time.start(), time.end()) + details(time));
            }
        }
    }

    private static String label(String type) {
        return type + " ".repeat(Math.max(1, 10 - type.length()));
    }

    private static String details(Name name, String text) {
        List<String> out = new ArrayList<>();
        String here = text.substring(name.start(), name.end());
        if (!here.endsWith(name.name())) {
            out.add(name.name());
        }
        if (name.office() != null) {
            out.add(name.office());
        }
        if (name.state() != null) {
            out.add(name.state());
        }
        return out.isEmpty() ? "" : "  = " + String.join(", ", out);
    }

    private static String details(TimeExpression time) {
        StringBuilder out = new StringBuilder("  = ").append(time.value());
        boolean isRange = time.value().indexOf('/') > 0;
        if (time.from() != null && !isRange && !time.from().toString().equals(time.value())) {
            out.append(", ").append(time.from());
            if (time.to() != null && !time.to().equals(time.from())) {
                out.append(" to ").append(time.to());
            }
        }
        return time.how() == null
                ? out.toString()
                : out.append(" (").append(time.how().code()).append(')').toString();
    }

    /** As many words on a line as it takes. */
    private void words(List<WordAnalysis> words) {
        int room = console.columns() - INDENT.length();
        int from = 0;
        while (from < words.size()) {
            if (from > 0) {
                line("");
            }
            int to = from;
            int width = 0;
            while (to < words.size() && (to == from || width + width(words.get(to)) <= room)) {
                width += width(words.get(to)) + 2;
                to++;
            }
            block(words.subList(from, to));
            from = to;
        }
    }

    private void block(List<WordAnalysis> words) {
        List<List<String>> rows = new ArrayList<>();
        for (WordAnalysis word : words) {
            List<String> cells = cells(word);
            for (int row = 0; row < cells.size(); row++) {
                if (rows.size() <= row) {
                    rows.add(new ArrayList<>());
                }
                rows.get(row).add(cells.get(row));
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            StringBuilder out = new StringBuilder(INDENT);
            for (int i = 0; i < words.size(); i++) {
                String cell = rows.get(row).get(i);
                out.append(cell).append(" ".repeat(width(words.get(i)) + 2 - width(cell)));
            }
            Tone tone = row == 0 ? Tone.STRONG : row == rows.size() - 1 ? Tone.QUIET : Tone.PLAIN;
            line(paint.paint(tone, out.toString().stripTrailing()));
        }
    }

    /** What stands under one another: form, pieces, gloss, lemma, part of speech. */
    private static List<String> cells(WordAnalysis word) {
        boolean mark = word.pos().equals("PUNCT");
        String lemma = mark ? "" : word.lemma();
        String pos = mark ? "" : word.pos();
        String pieces = word.segments();
        String gloss = word.gloss();
        if (pieces == null || gloss == null) {
            return List.of(word.form(), lemma, pos);
        }
        return List.of(word.form(), mark ? "" : pieces, mark ? "" : gloss, lemma, pos);
    }

    private static int width(WordAnalysis word) {
        int out = 0;
        for (String cell : cells(word)) {
            out = Math.max(out, width(cell));
        }
        return out;
    }

    private static int width(String s) {
        return s.codePointCount(0, s.length());
    }

    private void line(String text) {
        console.out().println(text);
    }
}
