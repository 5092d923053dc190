/**
 * Who says what: announcers of acts, speakers of remarks, authors of quotations.
 *
 * <p>A remark of an official on another state is a statement; a saying that tells of an act makes its speaker the one who announced it. "He",
 * after an analyst has spoken, is the analyst.
 */
@NullMarked
package org.umubano.coding.speech;

import org.jspecify.annotations.NullMarked;
