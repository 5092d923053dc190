/**
 * The lines of the contract: one JSON object a line for an article, an event mention or an event, written and read
 * without reflection, in a fixed order of fields, with explicit nulls, so that equal records give equal bytes.
 *
 * <p>Example:
 *
 * <pre>{@code
 * try (LineWriter out = new LineWriter(System.out)) {
 *     out.mention(mention);
 * }
 * EventMention again = MentionLine.read(JsonObject.parse(line));
 * }</pre>
 *
 * <p>The JSON Schema of each kind of line lies beside the classes ({@link org.umubano.json.LineSchema}).
 */
@NullMarked
package org.umubano.json;

import org.jspecify.annotations.NullMarked;
