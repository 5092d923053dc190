package org.umubano.app.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Verdict;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.store.EventFilter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which events of a store a command is about. */
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
}
