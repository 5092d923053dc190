/**
 * What the acts drafted from one sentence make of one another: joined, dropped, or given those who take part.
 *
 * <p>"The visit, the second since 2013, ended with talks": which of the acts is of which, who else was there, and what is no act of its own
 * beside another.
 */
@NullMarked
package org.umubano.coding.settle;

import org.jspecify.annotations.NullMarked;
