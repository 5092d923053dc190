package org.umubano.event;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.time.DateHow;

/**
 * One event as one article reports it: a line of {@code umubano mentions}. Field by field as the contract has it; all
 * offsets count Unicode code points of the text of the article.
 *
 * @param id hash of article id, kind, start, end and a number among equals
 * @param article id of the article
 * @param language BCP 47 tag as detected
 * @param detail the words of the text that name the subtype, or null
 * @param dateHow null exactly where {@code from} is null
 * @param weekdayStated ISO number of the weekday that the text states, or 0
 * @param duration ISO 8601, or null
 * @param partOf id of the mention of which this is a part, or null
 * @param evidence the sentence where the act is first stated
 * @param also further sentences on the same act
 * @param trace field to the rule or line that made it
 */
@RecordBuilder
@RecordBuilder.Options(useImmutableCollections = true, addClassRetainedGenerated = true)
public record EventMention(
        String id,
        String article,
        String language,
        Kind kind,
        String subtype,
        @Nullable String detail,
        Status status,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable DateHow dateHow,
        int weekdayStated,
        @Nullable String duration,
        @Nullable Place place,
        List<Participant> participants,
        List<String> topics,
        @Nullable String instrument,
        List<String> named,
        @Nullable String purpose,
        List<Quantity> quantities,
        @Nullable Participant announcedBy,
        @Nullable Participant speaker,
        @Nullable Attribution attribution,
        List<Quote> quotes,
        @Nullable String partOf,
        @Nullable Plover plover,
        @Nullable String cameo,
        Evidence evidence,
        List<Evidence> also,
        double confidence,
        Map<String, String> trace) {

    /** The key of the trace of what the words of a sentence tell where frames make nothing of them. */
    public static final String BY_WORDS = "second look";

    public EventMention {
        participants = List.copyOf(participants);
        topics = List.copyOf(topics);
        named = List.copyOf(named);
        quantities = List.copyOf(quantities);
        quotes = List.copyOf(quotes);
        also = List.copyOf(also);
        trace = Collections.unmodifiableMap(new TreeMap<>(trace));
    }

    /** Whether it is told by its words alone: what sort of act it is, and whose, is less sure then. */
    public boolean isByWords() {
        return trace.containsKey(BY_WORDS);
    }

    /** All sentences that tell of it, the one where it is first told before the others. */
    public List<Evidence> sentences() {
        return Stream.concat(Stream.of(evidence), also.stream()).toList();
    }

    /** @param what agreement, tonne, sum, troops ...; @param unit of measure or currency, or null */
    public record Quantity(
            String what, String value, @Nullable String unit) {}

    /** From whom the article has it, and through what: a statement of the Kazakh foreign ministry; a post on X. */
    public record Attribution(
            @Nullable Participant to, @Nullable String channel) {}

    /** A quotation: code point offsets, and who speaks. */
    public record Quote(int start, int end, @Nullable String speaker) {}
}
