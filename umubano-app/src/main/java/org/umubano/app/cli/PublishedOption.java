package org.umubano.app.cli;

import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import picocli.CommandLine.Option;

/** The date of publication of what comes without one. */
public final class PublishedOption {

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "Date of publication of articles that come without one (yyyy-MM-dd, yyyy-MM or yyyy).")
    @Nullable
    PartialDate published;
}
