package org.umubano.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.event.ArticleReport;

/**
 * All that articles tell of two states, arranged for people and in no language yet. The same events, reports and day
 * give the same dossier.
 *
 * @param stateA ISO 3166-1 alpha-3, as asked for
 * @param stateB ISO 3166-1 alpha-3, as asked for
 * @param asOf the day from which "next" and "no later report" are reckoned
 * @param sections by part; a part of which nothing is known is left out
 * @param timeline all dated events, the earliest first
 * @param officials by state, the highest office first
 * @param sectors topics, the most reported first
 * @param named programmes, routes, forums, bodies, by name
 * @param contradictions claims that exclude each other
 * @param differences claims that differ and may both hold
 * @param checks claims that go against what is known anyway
 * @param sources the articles behind it, each with its mark
 * @param origins number of independent origins among the sources
 */
public record Dossier(
        String stateA,
        String stateB,
        LocalDate asOf,
        List<Section> sections,
        List<Entry> timeline,
        List<Official> officials,
        List<Sourced> sectors,
        List<Sourced> named,
        List<Disagreement> contradictions,
        List<Disagreement> differences,
        List<Disagreement> checks,
        List<Source> sources,
        int origins) {

    public Dossier {
        sections = List.copyOf(sections);
        timeline = List.copyOf(timeline);
        officials = List.copyOf(officials);
        sectors = List.copyOf(sectors);
        named = List.copyOf(named);
        contradictions = List.copyOf(contradictions);
        differences = List.copyOf(differences);
        checks = List.copyOf(checks);
        sources = List.copyOf(sources);
    }

    /** A part with its events. */
    public record Section(Part part, List<Entry> entries) {
        public Section {
            entries = List.copyOf(entries);
        }
    }

    /** An event as seen from the day of the dossier; {@code articles} are the ids of those that report it, sorted. */
    public record Entry(Event event, Timing timing, List<String> articles) {
        public Entry {
            articles = List.copyOf(articles);
        }
    }

    /** A person of one of the two states; each office with the articles that give it. */
    public record Official(String name, String state, List<Sourced> offices) {
        public Official {
            offices = List.copyOf(offices);
        }
    }

    /** A code or a name with the ids of the articles that have it, sorted. */
    public record Sourced(String value, List<String> articles) {
        public Sourced {
            articles = List.copyOf(articles);
        }
    }

    /** A claim on which articles disagree, or that goes against what is known, with the sentences. */
    public record Disagreement(Event event, Claim claim, List<Side> sides) {
        public Disagreement {
            sides = List.copyOf(sides);
        }
    }

    /** One value and the sentences that say it, in their own language. */
    public record Side(Claim.Value value, List<Quotation> quotations) {
        public Side {
            quotations = List.copyOf(quotations);
        }
    }

    /** A sentence of an article; language as a BCP 47 tag. */
    public record Quotation(String article, String language, String text) {}

    /** @param mark short name of an article: {@code en1} */
    public record Source(String mark, ArticleReport report) {}

    /**
     * Arranges what is known of a dyad.
     *
     * @param events all events that were found; those of other dyads are passed over
     * @param reports what is known of the articles
     * @param stateA ISO 3166-1 alpha-3
     * @param stateB ISO 3166-1 alpha-3
     */
    public static Dossier of(
            Collection<Event> events, Collection<ArticleReport> reports, String stateA, String stateB, LocalDate asOf) {
        return new Arrangement(events, reports, stateA, stateB, asOf).dossier();
    }

    /** Whether nothing is known of the two states. */
    public boolean isEmpty() {
        return sections.isEmpty();
    }
}
