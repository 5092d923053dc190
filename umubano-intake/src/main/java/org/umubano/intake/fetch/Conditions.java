package org.umubano.intake.fetch;

import org.jspecify.annotations.Nullable;

/** What a server gave with its last answer, to ask whether anything has changed since. */
public record Conditions(@Nullable String etag, @Nullable String lastModified) {

    public static final Conditions NONE = new Conditions(null, null);
}
