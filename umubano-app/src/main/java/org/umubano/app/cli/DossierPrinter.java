package org.umubano.app.cli;

import org.umubano.dossier.Dossier;
import org.umubano.dossier.HtmlRenderer;
import org.umubano.dossier.MarkdownRenderer;
import org.umubano.dossier.Page;
import org.umubano.dossier.TextRenderer;
import org.umubano.dossier.Words;
import org.umubano.json.DossierWriter;

/** Writes a dossier in one of its formats. */
final class DossierPrinter {

    private DossierPrinter() {}

    static void print(Dossier dossier, String language, Format format, Console console) {
        if (format == Format.json) {
            DossierWriter.write(dossier, console.out());
            return;
        }
        Page page = Page.of(dossier, Words.load(language));
        console.out()
                .print(
                        switch (format) {
                            case md -> new MarkdownRenderer().render(page);
                            case html -> new HtmlRenderer().render(page);
                            case text, json ->
                                new TextRenderer(console.columns(), Colours.paint(console.isColoured())).render(page);
                        });
    }
}
