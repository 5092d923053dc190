package org.umubano.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.umubano.coreference.Origins;
import org.umubano.event.ArticleReport;

/**
 * What is known of an article, as lines of JSON: its own report, and that of the article from which it was found to be taken
 * when events were last linked.
 *
 * @param first null where the article is the first to tell what it tells, or tells of no event
 */
record Reported(String own, @Nullable String first) {

    /** Reads all current articles; a condition on {@code v} may follow. */
    static final String CURRENT = "SELECT v.report, f.report FROM version v"
            + " LEFT JOIN told t ON t.version = v.seq AND t.root <> t.article"
            + " LEFT JOIN version f ON f.article = t.root AND f.is_current = 1"
            + " WHERE v.is_current = 1";

    static Reported of(ResultSet row) throws SQLException {
        return new Reported(row.getString(1), row.getString(2));
    }

    /** The report with its origin as the article itself and the comparison tell it. */
    ArticleReport report() {
        ArticleReport report = Lines.report(own);
        return first == null ? report : report.from(Origins.taken(report, Lines.report(first), Origins.RUNS));
    }
}
