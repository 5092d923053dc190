package org.umubano.eval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.EventMentionBuilder;
import org.umubano.event.Evidence;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.time.DateHow;

/** Event mentions of made-up articles. */
final class Mentions {

    private Mentions() {}

    static EventMention of(
            String article,
            String language,
            Kind kind,
            String subtype,
            Status status,
            @Nullable PartialDate from,
            @Nullable PartialDate to,
            @Nullable DateHow how,
            @Nullable Place place,
            List<Participant> participants,
            List<String> topics,
            Evidence evidence) {
        return EventMentionBuilder.builder()
                .id(id(article, kind, evidence))
                .article(article)
                .language(language)
                .kind(kind)
                .subtype(subtype)
                .status(status)
                .from(from)
                .to(to)
                .dateHow(how)
                .place(place)
                .participants(participants)
                .topics(topics)
                .evidence(evidence)
                .confidence(1)
                .build();
    }

    /** The same mention in a copy of its article. */
    static EventMention in(EventMention m, String article, String language) {
        return of(
                article,
                language,
                m.kind(),
                m.subtype(),
                m.status(),
                m.from(),
                m.to(),
                m.dateHow(),
                m.place(),
                m.participants(),
                m.topics(),
                m.evidence());
    }

    private static String id(String article, Kind kind, Evidence evidence) {
        return Article.hash(article + "|" + kind.code() + "|" + evidence.start() + "|" + evidence.end());
    }
}
