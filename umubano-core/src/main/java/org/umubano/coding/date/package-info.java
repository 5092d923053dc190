/**
 * When each act was, is or will be.
 *
 * <p>{@link org.umubano.coding.date.DateReader} gives an act the time that stands nearest in its clause; the others tell whose time it is
 * else, what shares a day, what goes on from what, and what a report of one day tells. Each date keeps how it was reached.
 *
 * <p>"Met on Monday and signed the deal": both on the day of the first. "Said on Friday that he would come": no day of the coming.
 */
@NullMarked
package org.umubano.coding.date;

import org.jspecify.annotations.NullMarked;
