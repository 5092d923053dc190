/**
 * How an article is coded: from its text to its event mentions.
 *
 * <p>{@link org.umubano.coding.Coder} is the way in. {@code LanguageCoder} cuts an article into sentences, {@code DraftReader} reads it line by line, {@code EventFinder} asks in
 * turn those who find the acts of one sentence, {@code Finisher} makes event mentions of the drafts. What they ask lies in the packages
 * below, each of which knows only those before it:
 *
 * <ol>
 *   <li>{@code words}: the tables of a language;
 *   <li>{@code sentence}: a sentence with all that is known of it before events are read;
 *   <li>{@code status}: tense, mood and the verbs above an act to its status;
 *   <li>{@code story}: what the article has told so far, and whom "he" and "both sides" mean;
 *   <li>{@code cast}: who takes part, and as what;
 *   <li>{@code verb}, {@code noun}, {@code deed}: acts told by verbs, by nouns, by what stands around both;
 *   <li>{@code settle}: what the acts of one sentence make of one another;
 *   <li>{@code speech}: who says what of them;
 *   <li>{@code review}: acts that their words rule out once all is read;
 *   <li>{@code date}: when each was;
 *   <li>{@code report}: what the sentences of one article make of one another.
 * </ol>
 *
 * <pre>{@code
 * Coder coder = Coder.load();
 * coder.code(Article.of(null, PartialDate.parse("2025-05-27"), "Perezida Kagame azasura Kazakhstan ku wa 28 Gicurasi.")).mentions();
 * }</pre>
 */
@NullMarked
package org.umubano.coding;

import org.jspecify.annotations.NullMarked;
