package org.umubano.app.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;

/** A table with typed columns, whatever file it goes into: {@link CsvTable}, {@link ParquetTable}. */
interface Sheet {

    /** Takes one row; a cell is null, or empty text, where its value is not known. */
    interface Sink {
        void row(@Nullable Object... cells) throws IOException;
    }

    String name();

    List<Column> columns();

    /** Gives the rows in the order of the events, each with a cell for each column. */
    void rows(List<Event> events, Map<String, ArticleReport> reports, Sink sink) throws IOException;
}
