package org.umubano.mention;

import java.util.List;

/**
 * What {@link MentionReader} found in an article, each list in the order of the text (by start, longer first).
 *
 * @param actors who can act; several may share a span ("the foreign ministers of Kenya and Uganda": one for each state)
 * @param spans places, topics, instruments, named programmes, gatherings
 * @param nested states named inside the phrase of another actor ("Ambassador of Italy"): no actors of their own
 */
public record Mentions(List<ActorMention> actors, List<SpanMention> spans, List<SpanMention> nested) {

    public Mentions {
        actors = List.copyOf(actors);
        spans = List.copyOf(spans);
        nested = List.copyOf(nested);
    }
}
