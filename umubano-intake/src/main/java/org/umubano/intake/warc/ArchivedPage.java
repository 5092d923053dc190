package org.umubano.intake.warc;

import org.jspecify.annotations.Nullable;

/**
 * A page as archived: the body of a response with status 200 and type {@code text/html}, decoded from its transfer and
 * content encodings.
 *
 * @param number of the record in the archive, from 1
 * @param charset as the HTTP header gives it
 */
@SuppressWarnings("ArrayRecordComponent")
public record ArchivedPage(
        int number, String address, @Nullable String charset, byte[] html) {}
