package org.umubano.app.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.umubano.claim.Verdict;
import org.umubano.event.Kind;
import org.umubano.event.Status;
import org.umubano.store.EventFilter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which events of a store a command is about. */
public final class FilterOptions {

    @Option(
            names = "--dyad",
            paramLabel = "A-B",
            converter = Dyad.class,
            description = "Only of these two states: RWA-KAZ, in either order.")
    @Nullable
    String dyad;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only of this kind: ${COMPLETION-CANDIDATES}.")
    @Nullable
    Kind kind;

    @Option(names = "--status", paramLabel = "STATUS", description = "Only with this status: ${COMPLETION-CANDIDATES}.")
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
            description = "Only where articles disagree so: differs or contradicts.")
    @Nullable
    Verdict verdict;

    @Option(names = "--outlet", paramLabel = "OUTLET", description = "Only what this outlet reports.")
    @Nullable
    String outlet;

    EventFilter filter(@Nullable String language, int limit, int offset) {
        return new EventFilter(dyad, kind, status, from, to, language, verdict, outlet, limit, offset);
    }

    /** Two states by code or name. */
    static final class Dyad implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            int dash = value.indexOf('-');
            if (dash < 0) {
                throw new TypeConversionException("'" + value + "' is no pair of states; write it as RWA-KAZ");
            }
            States states = new States();
            String a = states.convert(value.substring(0, dash));
            String b = states.convert(value.substring(dash + 1));
            if (a.equals(b)) {
                throw new TypeConversionException("a pair needs two different states, not " + a + " twice");
            }
            return a.compareTo(b) < 0 ? a + '-' + b : b + '-' + a;
        }
    }
}
