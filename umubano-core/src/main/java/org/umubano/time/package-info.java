/**
 * Expressions of time (TIMEX3) and the dates they mean, from the text and its date of publication, never from a clock.
 */
@NullMarked
package org.umubano.time;

import org.jspecify.annotations.NullMarked;
