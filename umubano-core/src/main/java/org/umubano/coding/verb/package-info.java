/**
 * Acts told by a verb, by itself or with a noun beside it.
 *
 * <p>{@link org.umubano.coding.verb.VerbActs} drafts them: which row of the triggers holds ({@code VerbTriggers}), who stands around the verb
 * ({@code VerbCasts}), and which verbs report nothing after all ({@code NoReports}, {@code NothingNew}, {@code Unreal}). "Paid a visit to"
 * is a visit, "paid tribute to" none.
 */
@NullMarked
package org.umubano.coding.verb;

import org.jspecify.annotations.NullMarked;
