/**
 * Event mentions: one event as one article reports it.
 *
 * <p>Kinds, fields and codes are those of the contract. Offsets in these records count Unicode code points.
 */
@NullMarked
package org.umubano.event;

import org.jspecify.annotations.NullMarked;
