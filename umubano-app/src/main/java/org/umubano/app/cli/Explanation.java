package org.umubano.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.app.Aside;
import org.umubano.app.Traces;
import org.umubano.app.cli.Paragraphs.Piece;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.claim.Verdict;
import org.umubano.dossier.Tone;
import org.umubano.dossier.Words;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;

/** Prints an event for people: what the articles say of it, and why the values are what they are. */
final class Explanation {

    private static final int LABEL = 20;

    private final Paragraphs out;
    private final Phrases phrases;
    private final String only;
    private final Map<String, ArticleReport> reports;
    private final Map<String, String> where;
    private final List<Aside> asides;

    /**
     * @param only the code of a field, or the empty string for all
     * @param reports of the articles, by id
     * @param where article id to the file that it came from; may be empty
     * @param asides what a person has set aside of the event
     */
    Explanation(
            Console console,
            Phrases phrases,
            String only,
            Map<String, ArticleReport> reports,
            Map<String, String> where,
            List<Aside> asides) {
        this.out = new Paragraphs(console);
        this.phrases = phrases;
        this.only = only;
        this.reports = reports;
        this.where = SourceMarks.files(where);
        this.asides = asides;
    }

    /** @param mentions those of the event that are shown */
    void print(Event event, List<EventMention> mentions) {
        SourceMarks marks = new SourceMarks(event.mentions(), reports, where);
        out.print(
                0,
                "",
                2,
                new Piece(Tone.HEADING, phrases.fill("explain.event", Map.of("id", event.id()))),
                new Piece(Tone.STRONG, phrases.said.event(event)));
        out.print(
                2,
                Piece.of(String.join(
                        " · ",
                        phrases.said.dates(event.from(), event.to()),
                        phrases.said.value("status", event.status().code()),
                        phrases.said.value("subtype", event.subtype()),
                        phrases.words.count("article", event.reports()),
                        phrases.words.count("origin", event.origins()))));
        claims("explain.claims", withAsides(event), marks);
        // What disagrees stands above already, with its verdict; left are the checks against what is known.
        claims(
                "explain.checks",
                event.disagreements().stream()
                        .filter(c -> c.values().stream().anyMatch(v -> v.known() != null))
                        .toList(),
                marks);
        mentions.forEach(m -> mention(m, marks));
        out.line();
    }

    /** The claims, and behind them the fields of which nothing is left but what was set aside. */
    private List<Claim> withAsides(Event event) {
        List<Claim> out = new ArrayList<>(event.claims());
        Aside.alone(event, asides).forEach(field -> out.add(new Claim(field, Verdict.SINGLE, List.of())));
        return out;
    }

    private void claims(String heading, List<Claim> claims, SourceMarks marks) {
        List<Claim> shown = claims.stream().filter(c -> isShown(c.field())).toList();
        if (shown.isEmpty()) {
            return;
        }
        out.line();
        out.print(0, new Piece(Tone.STRONG, phrases.get(heading)));
        for (Claim claim : shown) {
            List<Aside> aside = heading.equals("explain.claims") ? Aside.in(asides, claim.field(), "") : List.of();
            out.print(2, phrases.field(claim.field()), LABEL, new Piece(tone(claim), verdict(claim, !aside.isEmpty())));
            claim.values().forEach(v -> value(claim.field(), v.value(), from(v, marks), ""));
            aside.forEach(a -> value(a.field(), a.value(), marks.of(a.article()), said(a)));
        }
    }

    private void value(String field, String value, String from, String remark) {
        out.print(
                LABEL,
                "",
                LABEL + 2,
                Piece.of(phrases.said.value(field, value)),
                new Piece(Tone.QUIET, "(" + from + ")"),
                new Piece(Tone.NOTE, remark));
    }

    private String said(Aside a) {
        return a.say(phrases.words, phrases.said);
    }

    private String verdict(Claim claim, boolean isDecided) {
        boolean isOpen = claim.verdict() == Verdict.CONTRADICTS || claim.verdict() == Verdict.DIFFERS;
        return phrases.get("verdict."
                + (claim.isProgress()
                        ? "progress"
                        : isDecided && !isOpen ? "decided" : claim.verdict().code()));
    }

    private String from(Claim.Value value, SourceMarks marks) {
        if (value.known() != null) {
            return known(phrases.words, value.known());
        }
        List<String> names = value.articles().stream().map(marks::of).toList();
        return String.join(", ", names)
                + (value.origins() > 1 ? "; " + phrases.words.count("origin", value.origins()) : "");
    }

    /** From where a value is known that no article says; of a person's decision with its reason. */
    static String known(Words words, String known) {
        int colon = known.indexOf(": ");
        return colon < 0
                ? words.get("known") + ": " + words.get("known." + known)
                : words.get("known." + known.substring(0, colon)) + known.substring(colon);
    }

    private static Tone tone(Claim claim) {
        return switch (claim.verdict()) {
            case CONTRADICTS -> Tone.ALARM;
            case DIFFERS -> claim.isProgress() ? Tone.QUIET : Tone.NOTE;
            default -> Tone.QUIET;
        };
    }

    private void mention(EventMention m, SourceMarks marks) {
        out.line();
        out.print(
                0,
                "",
                2,
                new Piece(Tone.STRONG, phrases.fill("explain.mention", Map.of("id", m.id()))),
                Piece.of(source(m, marks)));
        sentence(m.evidence());
        m.also().forEach(this::sentence);
        for (Fields.Field field : Fields.LIST) {
            String value = field.value().apply(m, phrases);
            if (isShown(field.name()) && value != null && !value.isEmpty()) {
                String rule = m.trace().get(field.name());
                field(field.name(), value, rule);
                aside(m, field.name());
            }
        }
        for (Map.Entry<String, String> told : Traces.inOrder(m.trace())) {
            if (!Fields.ALL.contains(told.getKey()) && isShown(told.getKey())) {
                out.print(2, phrases.field(told.getKey()), LABEL, Piece.of(phrases.rule(told.getValue())));
            }
        }
    }

    /** What was set aside of a field of a mention; offices belong to those who hold them. */
    private void aside(EventMention m, String field) {
        for (Aside a : asides) {
            String of = a.field().equals("office") ? "participants" : a.field();
            if (a.mention().equals(m.id()) && of.equals(field)) {
                out.print(
                        LABEL,
                        "",
                        LABEL + 2,
                        new Piece(Tone.NOTE, phrases.said.value(a.field(), a.value()) + ": " + said(a)));
            }
        }
    }

    private void field(String name, String value, @Nullable String rule) {
        if (rule == null || rule.isEmpty()) {
            out.print(2, phrases.field(name), LABEL, Piece.of(value));
        } else {
            out.print(2, phrases.field(name), LABEL, Piece.of(value), new Piece(Tone.QUIET, "← " + phrases.rule(rule)));
        }
    }

    /** The outlet with its date, the title, the file and the language, as far as they are known. */
    private String source(EventMention m, SourceMarks marks) {
        List<String> parts = new ArrayList<>();
        String mark = marks.of(m.article());
        parts.add(mark);
        ArticleReport report = reports.get(m.article());
        if (report != null && report.published() != null) {
            parts.add(phrases.said.date(report.published()));
        }
        if (report != null && report.title() != null) {
            parts.add("“" + report.title() + "”");
        }
        String file = where.get(m.article());
        if (file != null && !file.equals(mark)) {
            parts.add(file);
        }
        parts.add(phrases.get("language." + m.language()));
        return String.join(", ", parts);
    }

    private void sentence(Evidence e) {
        out.print(
                2, "", 4, Piece.of("“" + e.text() + "”"), new Piece(Tone.QUIET, "[" + e.start() + "," + e.end() + ")"));
    }

    private boolean isShown(String field) {
        return only.isEmpty()
                || field.equals(only)
                || (only.equals("confidence") && Traces.OF_CONFIDENCE.contains(field))
                || (only.equals("from") && field.equals("date_how"))
                || (only.startsWith("office") && (field.startsWith("office") || field.equals("participants")));
    }
}
