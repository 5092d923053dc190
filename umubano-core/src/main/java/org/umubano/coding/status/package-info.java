/**
 * Whether what a verb or a noun tells was done, is to be done, or is denied.
 *
 * <p>Tense and mood, the verbs that stand above an act ("plans to", <i>byari biteganyijwe ko</i>), negations and conditions come to one of
 * the statuses of the contract, or to none where the words report nothing: "would visit if" is no visit.
 */
@NullMarked
package org.umubano.coding.status;

import org.jspecify.annotations.NullMarked;
