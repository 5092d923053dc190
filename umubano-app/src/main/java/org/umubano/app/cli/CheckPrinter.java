package org.umubano.app.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Check;
import org.umubano.claim.CheckedClaim;
import org.umubano.claim.CheckedClaim.Answer;
import org.umubano.claim.CheckedClaim.Field;
import org.umubano.claim.CheckedClaim.Witnessed;
import org.umubano.claim.CheckedSentence;
import org.umubano.claim.Event;
import org.umubano.dossier.EventWords;
import org.umubano.dossier.Paint;
import org.umubano.dossier.SourceNames;
import org.umubano.dossier.Tone;
import org.umubano.dossier.Words;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.event.Status;

/** Prints the answers to a sentence for people. */
final class CheckPrinter {

    private static final int LABEL = 14;
    private static final int MOST_SENTENCES = 5;

    private final Console console;
    private final Paint paint;
    private final EventWords words = new EventWords(Words.load("en"));
    private final Map<String, String> outlets = new TreeMap<>();

    /** @param where of articles without an outlet, by id: the file; the id where it is not there */
    CheckPrinter(Console console, Collection<ArticleReport> reports, Map<String, String> where) {
        this.console = console;
        this.paint = Colours.paint(console.isColoured());
        for (ArticleReport a : reports) {
            String published = a.published() == null ? "" : ", " + a.published();
            String file = where.getOrDefault(a.id(), a.id());
            outlets.put(a.id(), SourceNames.orId(a, file) + published);
        }
    }

    void print(CheckedSentence s) {
        Answer answer = Check.together(s.claims());
        line(paint.paint(tone(answer), answer.name()) + "  “" + s.text() + "”");
        understood(s);
        for (CheckedClaim claim : s.claims()) {
            line("");
            claim(claim);
        }
    }

    private void understood(CheckedSentence s) {
        if (s.claims().isEmpty()) {
            line(
                    "No act between states was read in this sentence, so nothing can be said of it. Name the states, what they did, and when.");
            return;
        }
        long percent = Math.round(s.understanding().share() * 100);
        List<String> missed = s.understanding().missed();
        line(paint.paint(
                Tone.QUIET,
                "read as " + LanguageNames.of(s.language()) + ", " + percent + "% of its words understood"
                        + (missed.isEmpty() ? "" : "; not checked: " + String.join(", ", missed))));
    }

    private void claim(CheckedClaim claim) {
        line(paint.paint(Tone.STRONG, described(claim.asked())) + "  "
                + paint.paint(tone(claim.answer()), claim.answer().code()));
        if (claim.events().isEmpty()) {
            line("  No article tells of it.");
            for (Event event : claim.near()) {
                line("  They do tell of: " + described(event));
            }
            return;
        }
        TreeSet<String> shown = new TreeSet<>();
        for (Field field : claim.fields()) {
            line("  " + padded(name(field.field())) + value(field, field.value()) + "  "
                    + paint.paint(tone(field.answer()), word(field.answer())));
            if (field.answer() != Answer.SILENT) {
                field.supports().forEach(w -> witness(field, w, shown));
                field.disputes().forEach(w -> witness(field, w, shown));
            }
        }
    }

    private void witness(Field field, Witnessed w, TreeSet<String> shown) {
        int articles = (int)
                w.mentions().stream().map(EventMention::article).distinct().count();
        String what = w.value().equals(field.value()) ? "so" : value(field, w.value());
        line("  " + padded("") + count(articles, "article") + " from " + count(w.origins(), "independent origin")
                + (articles == 1 ? " says " : " say ") + what + ":");
        int printed = 0;
        for (EventMention m : w.mentions()) {
            if (printed++ == MOST_SENTENCES) {
                line("  " + padded("") + "  and " + count(w.mentions().size() - MOST_SENTENCES, "sentence") + " more");
                return;
            }
            Evidence sentence = w.sentences().get(printed - 1);
            boolean isNew = shown.add(m.article() + " " + sentence.start());
            String quote = isNew ? "“" + sentence.text().replace('\n', ' ') + "”" : "(as above)";
            line("  " + padded("") + "  " + outlets.getOrDefault(m.article(), m.article()) + ": " + quote);
        }
    }

    private String described(EventMention m) {
        return words.event(m) + " (" + told(m.status(), m.from(), m.to()) + ")";
    }

    private String described(Event e) {
        return words.event(e) + " (" + told(e.status(), e.from(), e.to()) + "), " + count(e.reports(), "article");
    }

    private String told(Status status, @Nullable PartialDate from, @Nullable PartialDate to) {
        return words.value("status", status.code()) + (from == null ? "" : ", " + words.dates(from, to));
    }

    /** A value of a sentence that is checked; the act itself is its status. */
    private String value(Field field, String value) {
        return words.value(field.field().equals("act") ? "status" : field.field(), value);
    }

    private static String name(String field) {
        return switch (field) {
            case "act" -> "status";
            case "from" -> "date";
            case "participants" -> "person";
            case "announced_by" -> "announced by";
            case "quantities" -> "number";
            default -> field;
        };
    }

    private static String word(Answer answer) {
        return answer == Answer.SILENT ? "nobody says" : answer.code();
    }

    private static Tone tone(Answer answer) {
        return switch (answer) {
            case SUPPORTED -> Tone.HEADING;
            case DISPUTED -> Tone.ALARM;
            case SILENT -> Tone.NOTE;
        };
    }

    private static String count(int n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }

    private static String padded(String s) {
        return s + " ".repeat(Math.max(1, LABEL - s.length()));
    }

    private void line(String text) {
        console.out().println(text);
    }
}
