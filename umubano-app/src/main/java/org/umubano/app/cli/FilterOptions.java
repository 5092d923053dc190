package org.umubano.app.cli;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.claim.Verdict;
import org.umubano.event.ArticleReport;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.store.EventFilter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which events a command is about, of a store or of articles that were just read. */
public final class FilterOptions {

    @Mixin
    DyadOption pair = new DyadOption();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = Coded.Kinds.class,
            completionCandidates = Coded.Kinds.class,
            description = "Only of this kind: ${COMPLETION-CANDIDATES}.")
    @Nullable
    Kind kind;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            converter = Coded.Statuses.class,
            completionCandidates = Coded.Statuses.class,
            description = "Only with this status: ${COMPLETION-CANDIDATES}.")
    @Nullable
    Status status;

    @Option(names = "--from", paramLabel = "DATE", description = "Only what ends on this day or later (yyyy-MM-dd).")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only what begins on this day or earlier (yyyy-MM-dd).")
    @Nullable
    LocalDate to;

    @Option(
            names = "--verdict",
            paramLabel = "VERDICT",
            converter = Coded.Verdicts.class,
            completionCandidates = Coded.Verdicts.class,
            description = "Only where articles disagree so: differs or contradicts.")
    @Nullable
    Verdict verdict;

    @Option(names = "--outlet", paramLabel = "OUTLET", description = "Only what this outlet reports.")
    @Nullable
    String outlet;

    EventFilter filter(@Nullable String language, int limit, int offset) {
        return new EventFilter(pair.dyad, kind, status, from, to, language, verdict, outlet, limit, offset);
    }

    /** Whether an event that is in no store is wanted; @param reports of its articles, by id */
    boolean lets(Event e, Map<String, ArticleReport> reports) {
        return pair.lets(e.dyads())
                && (kind == null || e.kind() == kind)
                && (status == null || e.status() == status)
                && isInTime(e.from(), e.to())
                && (verdict == null || e.disagreements().stream().anyMatch(c -> c.verdict() == verdict))
                && (outlet == null || e.mentions().stream().anyMatch(m -> isOf(reports.get(m.article()), outlet)));
    }

    private boolean isInTime(@Nullable PartialDate first, @Nullable PartialDate end) {
        if (from == null && to == null) {
            return true;
        }
        return first != null
                && (from == null || !(end == null ? first : end).last().isBefore(from))
                && (to == null || !first.first().isAfter(to));
    }

    private static boolean isOf(@Nullable ArticleReport report, String outlet) {
        return report != null && outlet.equals(report.outlet());
    }
}
