/**
 * Who takes part in an act, and as what.
 *
 * <p>A {@link org.umubano.coding.cast.Cast} holds whom the words around a trigger name; the frame of the trigger makes roles of them: of
 * "Zambia received maize from Rwanda" Rwanda is the actor and Zambia the recipient, as of "Rwanda gave Zambia maize".
 */
@NullMarked
package org.umubano.coding.cast;

import org.jspecify.annotations.NullMarked;
