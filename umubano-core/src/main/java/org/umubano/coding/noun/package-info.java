/**
 * Acts told by a noun: "a visit to X", <i>isinywa ry'amasezerano</i>, the signing of an agreement.
 *
 * <p>How such an act stands is told by the verbs beside the noun, "the visit was put off", else by words in its phrase.
 */
@NullMarked
package org.umubano.coding.noun;

import org.jspecify.annotations.NullMarked;
