package org.umubano.app.cli;

import java.util.Map;
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

    static void print(Dossier dossier, String language, Format format, Map<String, String> names, Console console) {
        if (format == Format.json) {
            DossierWriter.write(dossier, console.out());
            return;
        }
        Page page = Page.of(dossier, Words.load(language), names);
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
