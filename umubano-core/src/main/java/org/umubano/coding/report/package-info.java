/**
 * What the sentences of one article make of one another.
 *
 * <p>{@link org.umubano.coding.report.Merger} makes one mention of an act told in the headline, in the lead and again below; the others add
 * who signed for whom, who else was there, in which town it was, what a headline says shortly, and how much of what was given.
 *
 * <p>"President in Kampala", and below "arrived on Monday", "is on a two-day visit": one visit, from Monday, of two days.
 */
@NullMarked
package org.umubano.coding.report;

import org.jspecify.annotations.NullMarked;
