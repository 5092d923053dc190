/**
 * What each article says of an event, field by field, and whether the articles agree.
 *
 * <p>One article has a visit of two days, another of four: both values stand under {@code duration}, each with its sentence,
 * and the verdict is {@code contradicts}. A day and the month that it lies in {@code refine} each other.
 */
@NullMarked
package org.umubano.claim;

import org.jspecify.annotations.NullMarked;
