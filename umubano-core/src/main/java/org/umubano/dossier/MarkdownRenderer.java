package org.umubano.dossier;

import java.util.List;
import org.umubano.dossier.Page.Block;
import org.umubano.dossier.Page.Comparison;
import org.umubano.dossier.Page.Fact;
import org.umubano.dossier.Page.Item;
import org.umubano.dossier.Page.Note;
import org.umubano.dossier.Page.Quote;
import org.umubano.dossier.Page.Row;
import org.umubano.dossier.Page.Side;

/** A page as Markdown, for notes and mails. */
public final class MarkdownRenderer {

    private final StringBuilder out = new StringBuilder();

    /** The page, ended by a line feed. */
    public String render(Page page) {
        out.setLength(0);
        out.append("# ").append(escaped(page.title())).append("\n\n");
        out.append('*').append(escaped(page.asOf())).append("* · ");
        out.append(escaped(String.join(" · ", page.summary()))).append('\n');
        for (Block block : page.blocks()) {
            out.append("\n## ").append(escaped(block.heading())).append("\n\n");
            for (Row row : block.rows()) {
                if (row instanceof Item item) {
                    item(item);
                } else if (row instanceof Fact fact) {
                    fact(fact);
                } else if (row instanceof Comparison comparison) {
                    comparison(comparison);
                }
            }
        }
        return out.toString();
    }

    private void item(Item item) {
        out.append("- **").append(escaped(item.when())).append("** ").append(escaped(item.what()));
        if (!item.tag().isEmpty()) {
            out.append(" — *").append(escaped(item.tag())).append('*');
        }
        out.append(" (")
                .append(String.join(", ", item.marks()))
                .append(") `")
                .append(item.id())
                .append("`\n");
        for (Note note : item.notes()) {
            out.append("  - ").append(escaped(note.label())).append(": ").append(escaped(note.text()));
            if (!note.tag().isEmpty()) {
                out.append(" — *").append(escaped(note.tag())).append('*');
            }
            out.append('\n');
        }
    }

    private void fact(Fact fact) {
        out.append("- ");
        if (!fact.label().isEmpty()) {
            out.append("**").append(escaped(fact.label())).append("** ");
        }
        out.append(escaped(fact.text())).append('\n');
    }

    private void comparison(Comparison c) {
        out.append("**").append(escaped(c.what())).append("**: ").append(escaped(c.field()));
        out.append(" — *")
                .append(escaped(c.verdict()))
                .append("* `")
                .append(c.id())
                .append("`\n\n");
        StringBuilder head = new StringBuilder("|");
        StringBuilder rule = new StringBuilder("|");
        StringBuilder body = new StringBuilder("|");
        for (Side side : c.sides()) {
            head.append(' ').append(escaped(side.value()));
            head.append(" (").append(String.join(", ", side.marks())).append(") |");
            rule.append("---|");
            body.append(' ').append(quotes(side.quotes())).append(" |");
        }
        out.append(head).append('\n').append(rule).append('\n').append(body).append("\n\n");
    }

    private static String quotes(List<Quote> quotes) {
        return String.join(
                "<br>",
                quotes.stream()
                        .map(q -> escaped(q.mark() + " “" + q.text() + "”"))
                        .toList());
    }

    private static String escaped(String s) {
        StringBuilder b = new StringBuilder(s.length());
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '\n' || c == '\r') {
                b.append(' ');
            } else {
                if ("\\`*_[]<>|#".indexOf(c) >= 0) {
                    b.append('\\');
                }
                b.append(c);
            }
        }
        return b.toString();
    }
}
