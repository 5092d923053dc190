package org.umubano.claim;

import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;

/** One value of one field as one event mention gives it; {@code published} is the date of its article. */
record Said(String value, EventMention mention, @Nullable PartialDate published) {}
