package org.umubano.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;

/**
 * A sheet as CSV by RFC 4180, in UTF-8.
 *
 * @param isExcel with a byte order mark and neutralised formulas
 */
record CsvTable(Sheet sheet, boolean isExcel) implements Exporter {

    @Override
    public int write(List<Event> events, Map<String, ArticleReport> reports, OutputStream out) throws IOException {
        try (Columns table = Columns.csv(out, isExcel)) {
            table.header(sheet.columns().stream().map(Column::name).toArray(String[]::new));
            sheet.rows(events, reports, table::row);
        }
        return 0;
    }
}
