package org.umubano.app.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How something for people is written: its language, its format, and its day. */
public final class PageOptions extends WrittenIn {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE} if absent).")
    private Format format = Format.text;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean json;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day (yyyy-MM-dd) from which \"next\" and \"due\" are reckoned; today if absent.")
    private @Nullable LocalDate asOf;

    Format format() {
        return json ? Format.json : format;
    }

    /** The day asked for, else that of the clock. */
    LocalDate day(Console console) {
        return asOf != null ? asOf : console.today().get();
    }
}
