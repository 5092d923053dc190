/**
 * The measuring programs: gold sets, made-up worlds of which the truth is known, benchmarks.
 *
 * <p>Nothing here ships with the program itself. Example: {@code SyntheticWorld.of(new SyntheticWorld.Size(1000, 20), 7)}
 * makes reports of a thousand events; linking them can be compared with what was made.
 */
@NullMarked
package org.umubano.eval;

import org.jspecify.annotations.NullMarked;
