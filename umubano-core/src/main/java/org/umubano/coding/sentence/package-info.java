/**
 * One sentence with all that is known of it before events are read.
 *
 * <p>A {@link org.umubano.coding.sentence.Line} has tokens, the actors it names, nouns of the tables, verbs, times and places, and how each
 * phrase is marked; a {@link org.umubano.coding.sentence.ClauseReader} tells who stands where around a verb. In "Minister Owusu of Ghana,
 * who met Lawson, flew to Togo" the subject of <i>flew</i> is the minister, and Lawson is of the other clause.
 */
@NullMarked
package org.umubano.coding.sentence;

import org.jspecify.annotations.NullMarked;
