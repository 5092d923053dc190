package org.umubano.app.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.umubano.article.PartialDate;
import org.umubano.claim.Event;
import org.umubano.dossier.EventWords;
import org.umubano.dossier.Words;
import org.umubano.event.ArticleReport;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;
import org.umubano.event.Status;

/**
 * Events as statements of linked data: schema.org for what happened, PROV-O for where it is from, Web Annotation for the
 * sentence that says it. Names of things are {@code urn:umubano:...}.
 */
final class Statements {

    static final String SCHEMA = "https://schema.org/";
    static final String PROV = "http://www.w3.org/ns/prov#";
    static final String OA = "http://www.w3.org/ns/oa#";
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    /**
     * One statement.
     *
     * @param type of the literal, {@code @xx} for a text in a language, or null where the object names a thing
     */
    record Statement(
            String subject,
            String predicate,
            String object,
            @Nullable String type) {}

    private final Codes codes = new Codes();
    private final EventWords words = new EventWords(Words.load("en"));
    private final List<Statement> out = new ArrayList<>();

    private Statements() {}

    static List<Statement> of(List<Event> events, Map<String, ArticleReport> reports) {
        Statements made = new Statements();
        Sources.of(events, reports).forEach(made::article);
        events.forEach(made::event);
        return made.out;
    }

    private void article(ArticleReport r) {
        String s = urn("article", r.id());
        thing(s, RDF + "type", SCHEMA + "NewsArticle");
        thing(s, RDF + "type", PROV + "Entity");
        literal(s, SCHEMA + "headline", r.title(), "@" + r.language().language());
        literal(s, SCHEMA + "inLanguage", r.language().language(), XSD + "string");
        literal(s, SCHEMA + "url", r.url(), XSD + "anyURI");
        literal(s, SCHEMA + "author", r.byline(), XSD + "string");
        literal(s, SCHEMA + "publisher", r.outlet(), XSD + "string");
        date(s, SCHEMA + "datePublished", r.published());
    }

    private void event(Event e) {
        String s = urn("event", e.id());
        thing(s, RDF + "type", SCHEMA + "Event");
        thing(s, RDF + "type", PROV + "Entity");
        literal(s, SCHEMA + "name", words.event(e), "@en");
        literal(s, SCHEMA + "additionalType", e.kind().code() + "/" + e.subtype(), XSD + "string");
        literal(s, SCHEMA + "keywords", "status:" + e.status().code(), XSD + "string");
        date(s, SCHEMA + "startDate", e.from());
        date(s, SCHEMA + "endDate", e.to());
        if (e.status() == Status.CANCELLED) {
            thing(s, SCHEMA + "eventStatus", SCHEMA + "EventCancelled");
        } else if (e.status() == Status.PLANNED) {
            thing(s, SCHEMA + "eventStatus", SCHEMA + "EventScheduled");
        }
        if (e.place() != null) {
            place(s, e);
        }
        int n = 0;
        for (Participant p : e.participants()) {
            participant(s, urn("event", e.id()) + ":" + ++n, p);
        }
        e.parts().forEach(part -> thing(s, SCHEMA + "subEvent", urn("event", part)));
        e.mentions().forEach(m -> mention(s, m));
    }

    private void place(String event, Event e) {
        String s = event + ":place";
        String city = e.place() == null ? null : e.place().city();
        String state = e.place() == null ? null : e.place().state();
        thing(event, SCHEMA + "location", s);
        thing(s, RDF + "type", SCHEMA + "Place");
        literal(s, SCHEMA + "name", city != null ? city : state == null ? null : codes.name(state), "@en");
        literal(s, SCHEMA + "addressCountry", state, XSD + "string");
    }

    private void participant(String event, String s, Participant p) {
        thing(event, p.role() == Participant.Role.ACTOR ? SCHEMA + "actor" : SCHEMA + "attendee", s);
        thing(s, RDF + "type", SCHEMA + (p.name() != null || p.office() != null ? "Person" : "Organization"));
        literal(s, SCHEMA + "name", codes.shown(p), XSD + "string");
        literal(s, SCHEMA + "jobTitle", codes.office(p.office()), "@en");
        literal(s, SCHEMA + "identifier", p.state(), XSD + "string");
    }

    /** The event is derived from the article; an annotation of the article shows the sentence. */
    private void mention(String event, EventMention m) {
        String article = urn("article", m.article());
        String s = urn("mention", m.id());
        thing(event, PROV + "wasDerivedFrom", article);
        thing(s, RDF + "type", OA + "Annotation");
        thing(s, OA + "hasBody", event);
        thing(s, OA + "motivatedBy", OA + "identifying");
        thing(s, OA + "hasTarget", s + ":target");
        thing(s + ":target", RDF + "type", OA + "SpecificResource");
        thing(s + ":target", OA + "hasSource", article);
        thing(s + ":target", OA + "hasSelector", s + ":position");
        thing(s + ":target", OA + "hasSelector", s + ":quote");
        thing(s + ":position", RDF + "type", OA + "TextPositionSelector");
        literal(s + ":position", OA + "start", Integer.toString(m.evidence().start()), XSD + "nonNegativeInteger");
        literal(s + ":position", OA + "end", Integer.toString(m.evidence().end()), XSD + "nonNegativeInteger");
        thing(s + ":quote", RDF + "type", OA + "TextQuoteSelector");
        literal(s + ":quote", OA + "exact", m.evidence().text(), "@" + m.language());
    }

    private void thing(String subject, String predicate, String object) {
        Statement statement = new Statement(subject, predicate, object, null);
        out.add(statement);
    }

    private void literal(String subject, String predicate, @Nullable String value, String type) {
        if (value != null) {
            out.add(new Statement(subject, predicate, Doc.mended(value), type));
        }
    }

    private void date(String subject, String predicate, @Nullable PartialDate date) {
        if (date != null) {
            String type = date.isDay() ? "date" : date.month() != 0 ? "gYearMonth" : "gYear";
            literal(subject, predicate, date.toString(), XSD + type);
        }
    }

    /** A name for a thing; what an IRI cannot hold is written by its UTF-8 octets. */
    private static String urn(String what, String id) {
        String safe = java.net.URLEncoder.encode(id, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "urn:umubano:" + what + ":" + safe;
    }
}
