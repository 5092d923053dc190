package org.umubano.app.export;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.dossier.SourceNames;
import org.umubano.event.ArticleReport;

/** The articles behind the events as CSL-JSON, for Zotero, Pandoc and others. */
public final class CslJson implements Exporter {

    @Override
    public int write(List<Event> events, Map<String, ArticleReport> reports, OutputStream out) {
        Doc.write(Sources.of(events, reports).stream().map(CslJson::item).toList(), out);
        return 0;
    }

    private static Doc item(ArticleReport r) {
        return new Doc()
                .with("id", r.id())
                .with("type", "article-newspaper")
                .with("title", r.title())
                .with("author", r.byline() == null ? null : List.of(new Doc().with("literal", r.byline())))
                .with("container-title", r.outlet())
                .with("issued", issued(r.published()))
                .with("URL", SourceNames.address(r))
                .with("source", r.outlet() == null && SourceNames.address(r) == null ? SourceNames.of(r) : null)
                .with("language", r.language().language());
    }

    private static @Nullable Doc issued(@Nullable PartialDate d) {
        if (d == null) {
            return null;
        }
        List<Integer> parts = d.isDay()
                ? List.of(d.year(), d.month(), d.day())
                : d.month() != 0 ? List.of(d.year(), d.month()) : List.of(d.year());
        return new Doc().with("date-parts", List.of(parts));
    }
}
