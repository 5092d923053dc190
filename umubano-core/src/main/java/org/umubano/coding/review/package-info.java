/**
 * Acts that the words around them rule out once a sentence, or the article, is read whole.
 *
 * <p>Private people, domestic affairs, states named by nationality or by the way: precision comes before reach, and what is doubtful is
 * taken out here.
 *
 * <p>"Kenyan farmers visited Uganda", "has not ruled out a summit": no visit of a state, and no summit.
 */
@NullMarked
package org.umubano.coding.review;

import org.jspecify.annotations.NullMarked;
