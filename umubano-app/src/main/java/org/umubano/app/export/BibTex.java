package org.umubano.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.dossier.SourceNames;
import org.umubano.event.ArticleReport;

/** The articles behind the events as BibLaTeX entries ({@code @online}; {@code @misc} without an address), UTF-8. */
public final class BibTex implements Exporter {

    @Override
    public int write(List<Event> events, Map<String, ArticleReport> reports, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        for (ArticleReport r : Sources.of(events, reports)) {
            String address = SourceNames.address(r);
            text.append(address == null ? "@misc{" : "@online{").append(key(r.id()));
            field(text, "title", r.title() == null ? null : escaped(r.title()));
            field(text, "author", r.byline() == null ? null : "{" + escaped(r.byline()) + "}");
            field(text, "organization", r.outlet() == null ? null : escaped(r.outlet()));
            String name = r.outlet() == null && address == null ? SourceNames.of(r) : null;
            field(text, "howpublished", name == null ? null : escaped(name));
            field(text, "date", r.published() == null ? null : r.published().toString());
            field(
                    text,
                    "year",
                    r.published() == null
                            ? null
                            : Integer.toString(r.published().year()));
            field(
                    text,
                    "url",
                    address == null
                            ? null
                            : Columns.clean(address).replace("{", "%7B").replace("}", "%7D"));
            field(text, "langid", language(r.language().language()));
            text.append("\n}\n\n");
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        out.flush();
        return 0;
    }

    private static @Nullable String language(String tag) {
        return tag.equals("en") ? "english" : tag.equals("rw") ? "kinyarwanda" : null;
    }

    /** A key of letters, digits and hyphens. */
    static String key(String id) {
        StringBuilder out = new StringBuilder("a-");
        id.chars().forEach(c -> out.append(c < 128 && Character.isLetterOrDigit(c) ? (char) c : '-'));
        return out.toString();
    }

    private static void field(StringBuilder out, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    private static String escaped(String s) {
        StringBuilder out = new StringBuilder();
        Columns.clean(s).codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> out.append("\\textbackslash{}");
                case '{', '}' -> out.append(c == '{' ? "\\{" : "\\}");
                case '&', '%', '$', '#', '_' -> out.append('\\').appendCodePoint(c);
                case '~' -> out.append("\\textasciitilde{}");
                case '^' -> out.append("\\textasciicircum{}");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
