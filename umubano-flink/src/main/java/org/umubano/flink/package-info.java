/**
 * One job for Apache Flink, as batch or as stream, that gives the events of {@code umubano events} byte for byte.
 *
 * <p>The way: files or messages, articles coded on all machines; the set parted into regions of articles that may tell of one
 * event (those that a chain of pairs that score joins); each region linked where there is room; offices checked over all.
 *
 * <pre>{@code
 * umubano flink --out events news/
 * }</pre>
 */
@NullMarked
package org.umubano.flink;

import org.jspecify.annotations.NullMarked;
