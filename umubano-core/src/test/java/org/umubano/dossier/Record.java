package org.umubano.dossier;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;
import org.umubano.event.EventMentionBuilder;
import org.umubano.event.Evidence;
import org.umubano.event.Kind;
import org.umubano.event.Origin;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Place;
import org.umubano.event.Status;
import org.umubano.language.Detection;
import org.umubano.time.DateHow;

/** Events of a made-up record, built field by field. */
final class Record {

    static final Participant UWASE = new Participant(Role.ACTOR, "Anna Uwase", "MFA", List.of("MFA"), "RWA");
    static final Participant BOATENG = new Participant(Role.ACTOR, "Kofi Boateng", "MFA", List.of("MFA"), "GHA");
    static final Participant GHANA = Participant.state(Role.RECIPIENT, "GHA");
    static final Participant RWANDA = Participant.state(Role.RECIPIENT, "RWA");

    final String id;
    final Kind kind;
    String subtype = "visit";
    Status status = Status.HELD;

    @Nullable
    PartialDate from;

    @Nullable
    PartialDate to;

    @Nullable
    Place place;

    List<Participant> participants = List.of(UWASE, GHANA);
    List<String> topics = List.of();
    List<String> named = List.of();
    List<String> articles = List.of("a1");
    List<Claim> claims = List.of();
    List<Claim> disagreements = List.of();
    List<String> dyads = List.of("GHA-RWA");

    Record(String id, Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    Record on(String first, String last) {
        from = PartialDate.parse(first);
        to = PartialDate.parse(last);
        return this;
    }

    Record is(Status newStatus, String newSubtype) {
        status = newStatus;
        subtype = newSubtype;
        return this;
    }

    Record by(Participant... people) {
        participants = List.of(people);
        return this;
    }

    Record in(String... ids) {
        articles = List.of(ids);
        return this;
    }

    Event event() {
        List<EventMention> mentions = new ArrayList<>();
        for (String article : articles) {
            mentions.add(mention(article));
        }
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
                null,
                null,
                dyads,
                List.of("en"),
                articles.size(),
                articles.size(),
                List.of(),
                mentions,
                claims,
                disagreements);
    }

    private EventMention mention(String article) {
        return EventMentionBuilder.builder()
                .id(id + article)
                .article(article)
                .language(article.startsWith("r") ? "rw" : "en")
                .kind(kind)
                .subtype(subtype)
                .status(status)
                .from(from)
                .to(to)
                .dateHow(from == null ? null : DateHow.STATED)
                .place(place)
                .participants(participants)
                .topics(topics)
                .named(named)
                .evidence(new Evidence(0, 20, "Sentence of " + id + " in " + article + " <&>."))
                .confidence(0.9)
                .build();
    }

    static Claim.Value value(String value, String... articles) {
        List<Claim.Source> sources = new ArrayList<>();
        for (String article : articles) {
            sources.add(new Claim.Source(article, 0, 20));
        }
        return new Claim.Value(value, List.of(articles), articles.length, sources, null);
    }

    static ArticleReport report(String id, String language, @Nullable String published) {
        return new ArticleReport(
                id,
                null,
                "Outlet " + id,
                null,
                null,
                published == null ? null : PartialDate.parse(published),
                published == null ? null : ArticleReport.PublishedHow.GIVEN,
                new Detection(language, 1, "und"),
                100,
                "0".repeat(64),
                Origin.ORIGINAL);
    }
}
