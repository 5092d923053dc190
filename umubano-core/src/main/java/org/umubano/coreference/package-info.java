/**
 * Event mentions of many articles, in whatever language, that refer to one event; and which articles copy which.
 */
@NullMarked
package org.umubano.coreference;

import org.jspecify.annotations.NullMarked;
