package org.umubano.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.claim.Verdict;
import org.umubano.event.ArticleReport;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.store.EventFilter;
import org.umubano.store.Repository;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which events a command is about, of a store or of articles that were just read. */
public final class FilterOptions {

    @Mixin
    DyadOption pair = new DyadOption();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            converter = Coded.Kinds.class,
            completionCandidates = Coded.Kinds.class,
            description = "Only of these kinds: ${COMPLETION-CANDIDATES}.")
    List<Kind> kinds = new ArrayList<>();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            converter = Coded.Statuses.class,
            completionCandidates = Coded.Statuses.class,
            description = "Only with one of these: ${COMPLETION-CANDIDATES}.")
    List<Status> statuses = new ArrayList<>();

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

    /** Of the outlets that there are, so many are named. */
    private static final int MOST_NAMED = 12;

    EventFilter filter(@Nullable String language, int limit, int offset) {
        return new EventFilter(
                pair.dyad,
                Set.copyOf(kinds),
                Set.copyOf(statuses),
                from,
                to,
                language,
                verdict,
                outlet,
                new EventFilter.Part(limit, offset));
    }

    /**
     * Holds what was asked for against a store before it is used: an outlet is found in whatever case, and one that is not
     * there is named.
     *
     * @throws TypeConversionException where nothing can be what was asked for
     */
    void settle(Repository repository, Console console) {
        checkDays();
        if (outlet == null || repository.count(EventFilter.ALL.by(outlet)) > 0) {
            return;
        }
        TreeSet<String> outlets = new TreeSet<>();
        repository.forEachReport(r -> add(r, outlets));
        settleOutlet(outlets, console);
    }

    /** The same for articles that were just read. */
    void settle(Collection<ArticleReport> reports, Console console) {
        checkDays();
        TreeSet<String> outlets = new TreeSet<>();
        reports.forEach(r -> add(r, outlets));
        settleOutlet(outlets, console);
    }

    private void checkDays() {
        if (from != null && to != null && from.isAfter(to)) {
            throw new TypeConversionException("nothing lies between --from " + from + " and an earlier --to " + to);
        }
    }

    private static void add(ArticleReport report, Set<String> outlets) {
        if (report.outlet() != null) {
            outlets.add(report.outlet());
        }
    }

    private void settleOutlet(Set<String> outlets, Console console) {
        String asked = outlet;
        if (asked == null || outlets.contains(asked)) {
            return;
        }
        List<String> alike = outlets.stream().filter(asked::equalsIgnoreCase).toList();
        if (alike.size() == 1) {
            outlet = alike.get(0);
            return;
        }
        List<String> there = alike.isEmpty() ? List.copyOf(outlets) : alike;
        console.say("no article is by the outlet '" + asked + "'; there "
                + (there.isEmpty()
                        ? "is none by any that is named"
                        : "are " + String.join(", ", there.subList(0, Math.min(MOST_NAMED, there.size())))
                                + (there.size() > MOST_NAMED ? ", …" : "")));
    }

    /** Whether an event that is in no store is wanted; @param reports of its articles, by id */
    boolean lets(Event e, Map<String, ArticleReport> reports) {
        return pair.lets(e.dyads())
                && (kinds.isEmpty() || kinds.contains(e.kind()))
                && (statuses.isEmpty() || statuses.contains(e.status()))
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
