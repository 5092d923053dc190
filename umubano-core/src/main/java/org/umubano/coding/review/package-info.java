/**
 * Acts that the words around them rule out once a sentence, or the article, is read whole.
 *
 * <p>Private people, domestic affairs, states named by nationality or by the way: precision comes before reach, and what is doubtful is
 * taken out here.
 */
@NullMarked
package org.umubano.coding.review;

import org.jspecify.annotations.NullMarked;
