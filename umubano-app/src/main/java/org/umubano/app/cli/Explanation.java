package org.umubano.app.cli;

import java.util.List;
import java.util.Map;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.dossier.EventWords;
import org.umubano.dossier.Paint;
import org.umubano.dossier.Tone;
import org.umubano.dossier.Words;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;

/** Prints why the values of an event are what they are. */
final class Explanation {

    private final Console console;
    private final Paint paint;
    private final String only;
    private final Map<String, String> where;
    private final EventWords said = new EventWords(Words.load("en"));

    /**
     * @param only a field, or the empty string for all
     * @param where article id to what a person knows the article by
     */
    Explanation(Console console, String only, Map<String, String> where) {
        this.console = console;
        this.paint = Colours.paint(console.isColoured());
        this.only = only;
        this.where = where;
    }

    void print(Event event, List<EventMention> mentions) {
        line(paint.paint(Tone.HEADING, "event " + event.id()) + "  "
                + event.kind().code() + ", " + event.subtype()
                + ", " + event.status().code() + (event.from() == null ? "" : ", " + event.from())
                + (event.to() == null || event.to().equals(event.from()) ? "" : " to " + event.to()));
        line("  " + said.event(event));
        line("  " + event.reports() + (event.reports() == 1 ? " article, " : " articles, ") + event.origins()
                + (event.origins() == 1 ? " independent origin" : " independent origins"));
        claims("what the articles say", event.claims());
        claims("where they disagree, or go against what is known", event.disagreements());
        mentions.forEach(this::mention);
        line("");
    }

    private void claims(String heading, List<Claim> claims) {
        List<Claim> shown = claims.stream().filter(c -> isShown(c.field())).toList();
        if (shown.isEmpty()) {
            return;
        }
        line("");
        line(paint.paint(Tone.STRONG, heading));
        for (Claim claim : shown) {
            line("  " + padded(claim.field()) + claim.verdict().code());
            for (Claim.Value value : claim.values()) {
                String from = value.known() != null
                        ? "known from " + value.known()
                        : String.join(", ", value.articles())
                                + (value.origins() > 1 ? ", " + value.origins() + " origins" : "");
                line("  " + padded("") + value.value() + "  " + paint.paint(Tone.QUIET, "(" + from + ")"));
            }
        }
    }

    private void mention(EventMention m) {
        line("");
        line(paint.paint(Tone.STRONG, "mention " + m.id()) + "  article " + m.article() + " ("
                + where.getOrDefault(m.article(), "") + "), " + m.language());
        sentence(m.evidence());
        m.also().forEach(this::sentence);
        for (Fields.Field field : Fields.LIST) {
            String value = field.value().apply(m);
            if (isShown(field.name()) && value != null && !value.isEmpty()) {
                String rule = m.trace().get(field.name());
                line("  " + padded(field.name()) + value
                        + (rule == null ? "" : "  " + paint.paint(Tone.QUIET, "← " + rule)));
            }
        }
        m.trace().forEach((name, rule) -> {
            if (!Fields.ALL.contains(name) && only.isEmpty()) {
                line("  " + padded(name) + paint.paint(Tone.QUIET, "← " + rule));
            }
        });
    }

    private void sentence(Evidence e) {
        line("  [" + e.start() + "," + e.end() + ") “" + e.text().replace('\n', ' ') + "”");
    }

    private boolean isShown(String field) {
        return only.isEmpty() || field.equals(only) || (only.equals("from") && field.equals("date_how"));
    }

    private static String padded(String s) {
        return s + " ".repeat(Math.max(1, 16 - s.length()));
    }

    private void line(String text) {
        console.out().println(text);
    }
}
