package org.umubano.coding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.words.PloverCodes;
import org.umubano.event.EventMention;
import org.umubano.event.EventMentionBuilder;
import org.umubano.event.Evidence;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.time.DateHow;

/** An event mention that a person enters, with its codes worked out like those of an article. */
public final class HandMention {

    private HandMention() {}

    /**
     * What a person enters.
     *
     * @param subtype as in {@code world/codes.tsv}, or null for the kind's own name or its first subtype there
     * @param participants at least one
     */
    public record Entry(
            Kind kind,
            @Nullable String subtype,
            Status status,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable String city,
            @Nullable String state,
            List<Participant> participants,
            List<String> topics,
            Evidence evidence) {

        public Entry {
            participants = List.copyOf(participants);
            topics = List.copyOf(topics);
        }

        /** All that is entered but the sentence, in one text: what is told of other people, another place or day is another entry. */
        public String key() {
            List<String> people = participants.stream()
                    .map(p -> p.role().code() + "/" + p.name() + "/" + p.office() + "/" + p.state())
                    .sorted()
                    .toList();
            return String.join(
                    "\n",
                    kind.code() + "/" + subtype + "/" + status.code(),
                    from + "/" + to,
                    city + "/" + state,
                    String.join("; ", people),
                    String.join("; ", topics));
        }
    }

    /** @throws IllegalArgumentException where the codebook has no such subtype; it names those that there are */
    public static EventMention of(Article article, String language, Entry e) {
        List<String> known = PloverCodes.subtypes(e.kind);
        String subtype = e.subtype != null ? e.subtype : known.contains(e.kind.code()) ? e.kind.code() : known.get(0);
        if (!known.contains(subtype)) {
            throw new IllegalArgumentException(
                    "'" + subtype + "' is no " + e.kind.code() + "; there are " + String.join(", ", known));
        }
        PloverCodes codes = new PloverCodes();
        return EventMentionBuilder.builder()
                .id(Article.hash(String.join("\n", article.id(), "hand", e.key())))
                .article(article.id())
                .language(language)
                .kind(e.kind)
                .subtype(subtype)
                .status(e.status)
                .from(e.from)
                .to(e.to)
                .dateHow(e.from == null ? null : DateHow.STATED)
                .place(e.city == null && e.state == null ? null : new Place(e.city, e.state))
                .participants(e.participants)
                .topics(e.topics)
                .plover(codes.plover(e.kind, subtype, e.status, e.topics))
                .cameo(codes.cameo(e.kind, subtype, e.status))
                .evidence(e.evidence)
                .confidence(1)
                .trace(Map.of("kind", "entered by hand"))
                .build();
    }
}
