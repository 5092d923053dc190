/**
 * How fast the parts are; each class is a program of its own.
 *
 * <p>For example {@code LanguageThroughput /path/to/articles}.
 */
@NullMarked
package org.umubano.eval.bench;

import org.jspecify.annotations.NullMarked;
