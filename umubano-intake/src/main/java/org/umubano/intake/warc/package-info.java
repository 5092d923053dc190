/**
 * Web archives (WARC 1.0 and 1.1, plain or with each record packed by gzip, as Common Crawl writes them), read so that one
 * damaged record costs only itself.
 *
 * <p>The stream is cut into records here, and each record is read by jwarc; a record that is cut off, a broken gzip member
 * or a header that is none is told and passed over.
 *
 * <p>Example: {@code WarcPages.read(in, page -> ..., problem -> ...)}.
 */
@NullMarked
package org.umubano.intake.warc;

import org.jspecify.annotations.NullMarked;
