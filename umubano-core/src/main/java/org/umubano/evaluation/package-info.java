/**
 * Scores coding, linking and disagreements against gold: articles of which people have said what events they report, which
 * of these are one, and where the articles disagree.
 *
 * <pre>{@code
 * Scores scores = Evaluation.of(gold, mentions, events);
 * scores.get("event.rw").get("f1");
 * }</pre>
 */
@NullMarked
package org.umubano.evaluation;

import org.jspecify.annotations.NullMarked;
