package org.umubano.app.cli;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.app.cli.Paragraphs.Piece;
import org.umubano.article.PartialDate;
import org.umubano.claim.CalendarSlip;
import org.umubano.claim.Check;
import org.umubano.claim.CheckedClaim;
import org.umubano.claim.CheckedClaim.Answer;
import org.umubano.claim.CheckedClaim.Field;
import org.umubano.claim.CheckedClaim.Witnessed;
import org.umubano.claim.CheckedSentence;
import org.umubano.claim.Event;
import org.umubano.dossier.SourceNames;
import org.umubano.dossier.Tone;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.event.Status;

/** Prints the answers to a sentence for people. */
final class CheckPrinter {

    private static final int LABEL = 18;
    private static final int MOST_SENTENCES = 5;

    private final Paragraphs out;
    private final Phrases phrases;
    private final Map<String, String> outlets = new TreeMap<>();

    /** @param where of articles without an outlet, by id: the file; the id where it is not there */
    CheckPrinter(Console console, Phrases phrases, Collection<ArticleReport> reports, Map<String, String> where) {
        this.out = new Paragraphs(console);
        this.phrases = phrases;
        Map<String, String> files = SourceMarks.files(where);
        for (ArticleReport a : reports) {
            String published = a.published() == null ? "" : ", " + phrases.said.date(a.published());
            String file = files.getOrDefault(a.id(), a.id());
            outlets.put(a.id(), SourceNames.orId(a, file) + published);
        }
    }

    void print(CheckedSentence s) {
        out.print(
                0,
                new Piece(tone(s.answer()), phrases.get("answer." + s.outcome().code())),
                Piece.of("“" + s.text() + "”"));
        String why = phrases.get("check.why." + s.outcome().code());
        out.print(0, Piece.of(why));
        understood(s);
        for (CheckedClaim claim : s.claims()) {
            out.line();
            claim(claim);
        }
    }

    private void understood(CheckedSentence s) {
        Map<String, String> values = new TreeMap<>();
        values.put("language", phrases.get("language." + s.language()));
        values.put("n", Long.toString(Math.round(s.understanding().share() * 100)));
        if (!s.understanding().missed().isEmpty()) {
            values.put("missed", String.join(", ", s.understanding().missed()));
        }
        out.print(0, new Piece(Tone.QUIET, phrases.fill("check.read", values)));
        for (CalendarSlip slip : s.slips()) {
            boolean isNone = slip.weekday() == 0;
            out.print(
                    0,
                    new Piece(
                            Tone.ALARM,
                            phrases.fill(
                                    isNone ? "check.slip.day" : "check.slip.weekday",
                                    isNone
                                            ? Map.of("text", slip.text())
                                            : Map.of(
                                                    "text",
                                                    slip.text(),
                                                    "weekday",
                                                    phrases.words.get("weekday." + slip.weekday())))));
        }
    }

    private void claim(CheckedClaim claim) {
        boolean isPartly = claim.answer() == Answer.SILENT && !claim.events().isEmpty();
        Piece answer = isPartly ? new Piece(tone(claim.answer()), phrases.get("tag.partly")) : tag(claim.answer());
        out.print(0, new Piece(Tone.STRONG, described(claim.asked())), answer);
        if (claim.events().isEmpty()) {
            out.print(2, Piece.of(phrases.get("check.none")));
            for (Event event : claim.near()) {
                out.print(2, "", 4, Piece.of(phrases.fill("check.near", Map.of("event", described(event)))));
            }
            if (claim.asked().from() != null && !claim.near().isEmpty()) {
                out.print(
                        2,
                        new Piece(
                                Tone.QUIET,
                                phrases.fill("check.window", Map.of("n", Integer.toString(Check.NEAR_DAYS)))));
            }
            return;
        }
        TreeSet<String> shown = new TreeSet<>();
        for (Field field : claim.fields()) {
            out.print(2, name(field.field()), LABEL, Piece.of(value(field, field.value())), tag(field.answer()));
            field.supports().forEach(w -> witness(field, w, shown));
            field.disputes().forEach(w -> witness(field, w, shown));
            field.besides().forEach(w -> witness(field, w, shown));
        }
    }

    private void witness(Field field, Witnessed w, TreeSet<String> shown) {
        int articles = (int)
                w.mentions().stream().map(EventMention::article).distinct().count();
        String says = w.value().equals(field.value()) ? "check.so" : "check.other";
        Map<String, String> values = Map.of(
                "articles", phrases.words.count("article", articles),
                "origins", phrases.words.count("origin", w.origins()),
                "value", value(field, w.value()));
        out.print(LABEL, Piece.of(phrases.fill(says, articles, values)));
        int printed = 0;
        for (EventMention m : w.mentions()) {
            if (printed++ == MOST_SENTENCES) {
                int more = w.mentions().size() - MOST_SENTENCES;
                out.print(LABEL + 2, Piece.of(phrases.fill("check.more", more, Map.of("n", Integer.toString(more)))));
                return;
            }
            Evidence sentence = w.sentences().get(printed - 1);
            boolean isNew = shown.add(m.article() + " " + sentence.start());
            String quote = isNew ? "“" + sentence.text() + "”" : phrases.get("check.above");
            out.print(
                    LABEL + 2, "", LABEL + 4, Piece.of(outlets.getOrDefault(m.article(), m.article()) + ": " + quote));
        }
    }

    private String described(EventMention m) {
        return phrases.said.event(m) + " (" + told(m.status(), m.from(), m.to()) + ")";
    }

    private String described(Event e) {
        return phrases.said.event(e) + " (" + told(e.status(), e.from(), e.to()) + "), "
                + phrases.words.count("article", e.reports());
    }

    private String told(Status status, @Nullable PartialDate from, @Nullable PartialDate to) {
        return phrases.said.value("status", status.code()) + (from == null ? "" : ", " + phrases.said.dates(from, to));
    }

    /** A value of a sentence that is checked; the act itself is its status. */
    private String value(Field field, String value) {
        return phrases.said.value(field.field().equals("act") ? "status" : field.field(), value);
    }

    /** What a field is called here; the act itself is asked for its status. */
    private String name(String field) {
        String key = "check.field." + field;
        String own = phrases.get(key);
        return own.equals(field) ? phrases.field(field) : own;
    }

    private Piece tag(Answer answer) {
        return new Piece(tone(answer), phrases.get("tag." + answer.code()));
    }

    private static Tone tone(Answer answer) {
        return switch (answer) {
            case SUPPORTED -> Tone.HEADING;
            case DISPUTED -> Tone.ALARM;
            case SILENT -> Tone.NOTE;
        };
    }
}
