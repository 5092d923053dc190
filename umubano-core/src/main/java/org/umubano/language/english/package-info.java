/**
 * What is peculiar to English: its verb groups, read from closed classes of words and the forms of listed verbs.
 *
 * <p>Example: "is expected to hold" is one group, lemma hold, tense FUTURE. Words stand in {@code lang/en}.
 */
@NullMarked
package org.umubano.language.english;

import org.jspecify.annotations.NullMarked;
