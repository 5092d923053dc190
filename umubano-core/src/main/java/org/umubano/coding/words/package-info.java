/**
 * The tables of one language, and of the world, as coding asks them: triggers with their frames, governors, markers, nouns.
 *
 * <p>Loaded once from {@code lang/}, immutable, shared by all threads. Nothing here knows a sentence; a question takes tokens or words.
 * Example: {@code new EventLexicon("rw").nouns.get("uruzinduko")} are the triggers of <i>uruzinduko</i>, a visit.
 */
@NullMarked
package org.umubano.coding.words;

import org.jspecify.annotations.NullMarked;
