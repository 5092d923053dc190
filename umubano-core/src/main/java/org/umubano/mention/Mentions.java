package org.umubano.mention;

import java.util.List;

/**
 * What {@link MentionReader} found in an article, each list in the order of the text (by start, longer first).
 *
 * @param actors who can act; several may share a span ("the foreign ministers of Kenya and Uganda": one for each state)
 * @param spans places, topics, instruments, named programmes, gatherings
 */
public record Mentions(List<ActorMention> actors, List<SpanMention> spans) {

    public Mentions {
        actors = List.copyOf(actors);
        spans = List.copyOf(spans);
    }
}
