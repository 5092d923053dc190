/**
 * What an article has told so far.
 *
 * <p>{@link org.umubano.coding.story.Discourse} remembers people, bodies, acts and subjects while an article is read from its first line to
 * its last, and says whom "he", "the two", <i>impande zombi</i> mean; {@link org.umubano.coding.story.WholeText} knows what stands in any
 * of its lines; {@link org.umubano.coding.story.Concern} whether it is about two states at all. A
 * {@link org.umubano.coding.story.Draft} is an event mention in the making.
 */
@NullMarked
package org.umubano.coding.story;

import org.jspecify.annotations.NullMarked;
