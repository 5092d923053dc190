package org.umubano.claim;

import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;

/**
 * One value of one field as one event mention gives it.
 *
 * @param published the date of its article
 * @param isDoubtful whether what else the article tells makes one think that place or date are another act's; such a value
 *     contradicts nothing
 */
record Said(String value, EventMention mention, @Nullable PartialDate published, boolean isDoubtful) {

    Said(String value, EventMention mention, @Nullable PartialDate published) {
        this(value, mention, published, false);
    }
}
