package org.umubano.eval;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
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
        return new EventMention(
                id(article, kind, evidence),
                article,
                language,
                kind,
                subtype,
                null,
                status,
                from,
                to,
                how,
                0,
                null,
                place,
                participants,
                topics,
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                evidence,
                List.of(),
                1,
                Map.of());
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
