/**
 * Event mentions: one event as one article reports it.
 *
 * <p>Kinds, fields and codes are those of the contract. Offsets in these records count Unicode code points. How they are read from an
 * article is in {@code org.umubano.coding}; what they are joined to, in {@code org.umubano.coreference}. "Kagame arrived in Astana on
 * Tuesday" is an {@link org.umubano.event.EventMention} of {@link org.umubano.event.Kind#VISIT} with {@link
 * org.umubano.event.Status#HELD}, a {@link org.umubano.event.Participant} with his office and state, and the sentence as {@link
 * org.umubano.event.Evidence}.
 */
@NullMarked
package org.umubano.event;

import org.jspecify.annotations.NullMarked;
