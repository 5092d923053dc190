package org.umubano.store;

/**
 * What deriving the events has changed.
 *
 * @param events number of events there are now
 * @param fresh ids that were not there before
 * @param moved events of which something changed
 * @param gone events that were merged or withdrawn
 */
public record Derived(int events, int fresh, int moved, int gone) {}
