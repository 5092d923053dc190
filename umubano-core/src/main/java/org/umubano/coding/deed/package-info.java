/**
 * Acts that no row of the triggers tells alone: by a verb with all that stands around it.
 *
 * <p>Each class reads one sort of deed, surrenders of people, cases before courts, joint exercises, soldiers who fall, in all ways in
 * which it is told; what only languages whose nouns stand first tell so is behind
 * {@link org.umubano.coding.deed.HeadFirstActs}.
 *
 * <p>"Took Uganda to the court in The Hague", "three Kenyan soldiers fell in Somalia".
 */
@NullMarked
package org.umubano.coding.deed;

import org.jspecify.annotations.NullMarked;
