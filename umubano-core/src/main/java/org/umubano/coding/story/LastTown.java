package org.umubano.coding.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.coding.sentence.Line;
import org.umubano.event.Countries;
import org.umubano.mention.SpanMention;

/** The state of the town that was named last: where "that city" is. */
final class LastTown {

    /** The state of the last town of the sentences before. */
    private @Nullable String before;

    private @Nullable Line here;

    /** Begins a sentence. */
    void begin(Line line) {
        before = last(Integer.MAX_VALUE);
        here = line;
    }

    /** The state of the last town named before a place in the text of the sentence, or in those before; null for none. */
    @Nullable
    String last(int start) {
        String state = before;
        for (Line.Span span : here == null ? List.<Line.Span>of() : here.spans) {
            SpanMention place = span.mention();
            String code = place.code();
            boolean town = place.type() == SpanMention.Type.PLACE && code != null && Countries.has(code);
            state = town && place.start() < start ? code : state;
        }
        return state;
    }
}
