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

/** A page as one HTML file that needs nothing else: no script, no font, no picture. */
public final class HtmlRenderer {

    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:15px/1.5 system-ui,sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.5rem;margin:0}h2{font-size:1rem;margin:1.8rem 0 .4rem;border-bottom:1px solid #8886}
            p{margin:.2rem 0}.quiet,.marks,dt{color:#777}.marks{font-size:.85em}
            .item{display:grid;grid-template-columns:11rem 1fr;gap:0 1rem;padding:.15rem 0}
            .item time{font-variant-numeric:tabular-nums}
            .tag{font-size:.8em;padding:0 .4em;border-radius:.6em;background:#e8a33d33}.alarm{background:#d5433333}
            dl{display:grid;grid-template-columns:9rem 1fr;gap:0 .8rem;margin:.1rem 0}dd{margin:0}
            .sides{display:flex;gap:1rem;margin:.3rem 0 1rem}.sides>div{flex:1;padding:.4rem .8rem;border:1px solid #8885;border-radius:.4rem}
            blockquote{margin:.3rem 0;color:#777}
            @media(max-width:40rem){.item,dl{grid-template-columns:1fr}.sides{flex-direction:column}}
            @media print{body{margin:0;font-size:11px}}
            """;

    private final StringBuilder out = new StringBuilder();

    /** The whole document. */
    public String render(Page page) {
        out.setLength(0);
        out.append("<!doctype html>\n<html lang=\"")
                .append(escaped(page.language()))
                .append("\">\n<head>\n");
        out.append("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n");
        out.append("<title>").append(escaped(page.title())).append("</title>\n<style>\n");
        out.append(STYLE).append("</style>\n</head>\n<body>\n<header><h1>").append(escaped(page.title()));
        out.append("</h1>\n<p>").append(escaped(page.asOf())).append("</p>\n<p class=\"quiet\">");
        out.append(escaped(String.join(" · ", page.summary()))).append("</p></header>\n<main>\n");
        page.blocks().forEach(this::block);
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void block(Block block) {
        out.append("<section id=\"").append(block.code()).append("\">\n<h2>");
        out.append(escaped(block.heading())).append("</h2>\n");
        for (Row row : block.rows()) {
            if (row instanceof Item item) {
                item(item);
            } else if (row instanceof Fact fact) {
                fact(fact);
            } else if (row instanceof Comparison comparison) {
                comparison(comparison);
            }
        }
        out.append("</section>\n");
    }

    private void item(Item item) {
        out.append("<div class=\"item\" data-event=\"")
                .append(escaped(item.id()))
                .append("\"><time>");
        out.append(escaped(item.when())).append("</time><div>").append(escaped(item.what()));
        tag(item.tag(), item.tone());
        marks(item.marks());
        if (!item.notes().isEmpty()) {
            out.append("<dl>");
            for (Note note : item.notes()) {
                out.append("<dt>")
                        .append(escaped(note.label()))
                        .append("</dt><dd>")
                        .append(escaped(note.text()));
                tag(note.tag(), note.tone());
                out.append("</dd>");
            }
            out.append("</dl>");
        }
        out.append("</div></div>\n");
    }

    private void tag(String tag, Tone tone) {
        if (!tag.isEmpty()) {
            out.append(tone == Tone.ALARM ? " <span class=\"tag alarm\">" : " <span class=\"tag\">");
            out.append(escaped(tag)).append("</span>");
        }
    }

    private void marks(List<String> marks) {
        out.append(" <span class=\"marks\">(")
                .append(escaped(String.join(", ", marks)))
                .append(")</span>");
    }

    private void fact(Fact fact) {
        out.append("<p>");
        if (!fact.label().isEmpty()) {
            out.append("<b>").append(escaped(fact.label())).append("</b> ");
        }
        out.append(escaped(fact.text())).append("</p>\n");
    }

    private void comparison(Comparison c) {
        out.append("<p><b>").append(escaped(c.what())).append("</b>: ").append(escaped(c.field()));
        tag(c.verdict(), c.tone());
        out.append("</p>\n<div class=\"sides\">");
        for (Side side : c.sides()) {
            out.append("<div>").append(escaped(side.value()));
            marks(side.marks());
            for (Quote quote : side.quotes()) {
                out.append("<blockquote lang=\"")
                        .append(escaped(quote.language()))
                        .append("\">");
                out.append(escaped(quote.mark()))
                        .append(" “")
                        .append(escaped(quote.text()))
                        .append("”</blockquote>");
            }
            out.append("</div>");
        }
        out.append("</div>\n");
    }

    private static String escaped(String s) {
        StringBuilder b = new StringBuilder(s.length() + 16);
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            switch (c) {
                case '&' -> b.append("&amp;");
                case '<' -> b.append("&lt;");
                case '>' -> b.append("&gt;");
                case '"' -> b.append("&quot;");
                default -> b.append(c);
            }
        }
        return b.toString();
    }
}
