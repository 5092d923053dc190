/**
 * One text as published, its identity and its dates: the beginning of the way of the data.
 *
 * <p>Example: {@code Article.of("made-up.example", "Title", "Text.", PartialDate.parse("2025-05-27"))}.
 * Knows no other package of Umubano.
 */
@NullMarked
package org.umubano.article;

import org.jspecify.annotations.NullMarked;
