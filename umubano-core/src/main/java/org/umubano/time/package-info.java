/**
 * Expressions of time (TIMEX3) and the dates they mean, from the text and its date of publication, never from a clock.
 *
 * <p>Three steps. {@link org.umubano.time.TimeTagger#find} walks the words of a sentence through the patterns of a language
 * ({@code lang/<code>/time_words.tsv}, {@code time_patterns.tsv}) and gives meanings that are the same for all languages
 * ({@link org.umubano.time.CalendarExpression}). {@link org.umubano.time.ArticleDate#infer} takes all meanings of an article
 * and says from which date it reckons, by reasoning where none is given. {@link org.umubano.time.TimeTagger#resolve} makes
 * the meaning a date, with its precision, how it was reached, and a confidence.
 *
 * <p>A pattern: {@code {D} {month} [{Y}]} is a day, a month and perhaps a year; its meaning: {@code (date y=$Y m=$month
 * d=$D)}. Words stand for themselves, with a capital where they ask for one; {@code {x}} is a class of words, a kind of
 * number ({@code D} day, {@code Y} year, {@code n} any ...) or another rule of the table; {@code [ ]} may be absent;
 * {@code (a|b)} is one of several; {@code ^word} must stand before the expression; {@code {stop}} asks for the end of the
 * sentence or a mark, {@code {end}} for that or a word of class glue. What is written together must stand together.
 *
 * <pre>{@code
 * TimeTagger tagger = TimeTagger.of("rw");
 * String text = "Azahura na we ku wa Gatanu.";
 * RawTime raw = tagger.find(text, 0, text.length()).get(0); // ku wa Gatanu
 * ArticleDate tuesday = ArticleDate.given(PartialDate.parse("2025-05-27"));
 * tagger.resolve(raw, tuesday, Direction.FUTURE, List.of()).value(); // 2025-05-30
 * }</pre>
 */
@NullMarked
package org.umubano.time;

import org.jspecify.annotations.NullMarked;
