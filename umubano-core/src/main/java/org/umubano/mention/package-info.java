/**
 * Spans of a sentence that name something: people with their offices, states, organisations, places, topics,
 * instruments, named programmes, and words that refer back to them.
 */
@NullMarked
package org.umubano.mention;

import org.jspecify.annotations.NullMarked;
