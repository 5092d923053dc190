package org.umubano.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;

/** A sheet as Apache Parquet: the columns of the CSV with their types; what is not known is null. */
record ParquetTable(Sheet sheet) implements Exporter {

    @Override
    public int write(List<Event> events, Map<String, ArticleReport> reports, OutputStream out) throws IOException {
        try (ParquetFile file = new ParquetFile(out, sheet.name(), sheet.columns())) {
            sheet.rows(events, reports, file::row);
        }
        return 0;
    }
}
