/** The measuring programs: each reads a set, prints what share is right, and exits with 1 where that is too little. */
@NullMarked
package org.umubano.eval;

import org.jspecify.annotations.NullMarked;
