/**
 * Which language a text is in, and the words and forms of each language as far as they can be told without the world.
 *
 * <p>What is peculiar to one language stands in a package of its own below this one; words stand in {@code lang/}.
 */
@NullMarked
package org.umubano.language;

import org.jspecify.annotations.NullMarked;
