/**
 * A text with its tokens, sentences and paragraphs, and the tables of words that languages are made of.
 *
 * <p>Positions inside Umubano are UTF-16 indices into the text exactly as decoded; what leaves it counts Unicode code
 * points ({@link org.umubano.text.CodePoints}). Knows only {@code article}.
 */
@NullMarked
package org.umubano.text;

import org.jspecify.annotations.NullMarked;
