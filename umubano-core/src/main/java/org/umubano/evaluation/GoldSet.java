package org.umubano.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of articles with gold.
 *
 * @param articles by id
 * @param stories events that several articles report, and disagreements
 */
public record GoldSet(List<GoldArticle> articles, List<GoldStory> stories) {

    public GoldSet {
        articles = List.copyOf(articles);
        stories = List.copyOf(stories);
    }

    /** An article; events of other languages than English and Kinyarwanda are not asked for. */
    public record GoldArticle(String id, String story, String language, String text, List<GoldEvent> events) {
        public GoldArticle {
            events = List.copyOf(events);
        }

        /** The events that a reader of its language is asked for. */
        List<GoldEvent> asked() {
            return Evaluation.READ.contains(language) ? events : List.of();
        }
    }

    /** The n-th event of an article. */
    public record Reference(String article, int event) {}

    /**
     * A story.
     *
     * @param events id of an event to the reports of it
     */
    public record GoldStory(String name, Map<String, List<Reference>> events, List<GoldDisagreement> disagreements) {
        public GoldStory {
            events = Collections.unmodifiableMap(new LinkedHashMap<>(events));
            disagreements = List.copyOf(disagreements);
        }
    }

    /**
     * Where the articles of a story disagree.
     *
     * @param field in free words
     * @param grade {@code contradicts}, or something milder
     */
    public record GoldDisagreement(String field, String grade, List<Side> sides) {
        public GoldDisagreement {
            sides = List.copyOf(sides);
        }
    }

    /** One value with the articles that say it. */
    public record Side(String value, List<String> articles) {
        public Side {
            articles = List.copyOf(articles);
        }
    }
}
