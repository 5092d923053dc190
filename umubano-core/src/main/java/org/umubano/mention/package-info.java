/**
 * Spans of a sentence that name something: people with their offices, states, organisations, places, topics,
 * instruments, named programmes, and words that refer back to them.
 *
 * <p>"Rwanda's foreign minister Olivier Nduhungirehe arrived in Astana": a person with the office {@code MFA} and the state
 * {@code RWA}, and a place in {@code KAZ}.
 */
@NullMarked
package org.umubano.mention;

import org.jspecify.annotations.NullMarked;
