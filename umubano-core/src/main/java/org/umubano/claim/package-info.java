/**
 * What each article says of an event, field by field, and whether the articles agree.
 */
@NullMarked
package org.umubano.claim;

import org.jspecify.annotations.NullMarked;
