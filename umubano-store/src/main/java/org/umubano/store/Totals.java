package org.umubano.store;

/**
 * How much a store holds.
 *
 * @param articles articles, each once whatever its versions
 * @param versions texts of articles
 * @param mentions event mentions of current versions
 * @param isDerived whether the events are up to the log
 */
public record Totals(long articles, long versions, long mentions, long events, long decisions, boolean isDerived) {}
