package org.umubano.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Plover;
import org.umubano.event.Status;

/**
 * One event of the world with its best values and all claims: a line of {@code umubano events}.
 *
 * @param id from the least of its mentions' ids by published, article, start, kind
 * @param dyads {@code KAZ-RWA}, alphabetical
 * @param languages of the articles, sorted
 * @param reports number of articles
 * @param origins number of independent ones
 * @param parts ids of the events that are parts of this one
 * @param mentions in the order of published, article, start, kind
 * @param claims one for each field that any mention states
 * @param disagreements the claims that differ or contradict, and checks against what is known anyway
 */
public record Event(
        String id,
        Kind kind,
        String subtype,
        Status status,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable Place place,
        List<Participant> participants,
        List<String> topics,
        List<String> named,
        @Nullable Plover plover,
        @Nullable String cameo,
        List<String> dyads,
        List<String> languages,
        int reports,
        int origins,
        List<String> parts,
        List<EventMention> mentions,
        List<Claim> claims,
        List<Claim> disagreements) {

    public Event {
        participants = List.copyOf(participants);
        topics = List.copyOf(topics);
        named = List.copyOf(named);
        dyads = List.copyOf(dyads);
        languages = List.copyOf(languages);
        parts = List.copyOf(parts);
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
        disagreements = List.copyOf(disagreements);
    }

    /** Under this, what one origin alone tells is as likely misread as not. */
    private static final double UNSURE = 0.7;

    /** How sure the reading is: that of the surest mention, from 0 to 1. */
    public double confidence() {
        return mentions.stream().mapToDouble(EventMention::confidence).max().orElse(0);
    }

    /** Whether one origin alone tells of it, and no mention of it is read for sure. */
    public boolean isUnsure() {
        return origins < 2 && confidence() < UNSURE;
    }

    /** The same event with other disagreements. */
    Event withDisagreements(List<Claim> others) {
        return new Event(
                id,
                kind,
                subtype,
                status,
                from,
                to,
                place,
                participants,
                topics,
                named,
                plover,
                cameo,
                dyads,
                languages,
                reports,
                origins,
                parts,
                mentions,
                claims,
                others);
    }
}
