/**
 * The measuring programs, and those that make a shipped model out of texts.
 *
 * <p>Each has a {@code main} and says how it is called, for example {@code MeasureLanguage DATA}.
 */
@NullMarked
package org.umubano.eval;

import org.jspecify.annotations.NullMarked;
