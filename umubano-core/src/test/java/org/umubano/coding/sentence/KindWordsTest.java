package org.umubano.coding.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.coding.SharedCoder;
import org.umubano.event.Kind;

/** What words tell of the kind of a sentence. */
class KindWordsTest {

    private static final KindWords WORDS = new KindWords(Map.of(
            Kind.VISIT, Map.of("always", -1.0, "visited", 4.0),
            Kind.AID, Map.of("always", -2.0, "tonnes", 2.0, "visited", -2.0)));

    /** A word counts less the more of them there are, and a kind without weights is never likely. */
    @Test
    void weighsWords() {
        double[] alone = WORDS.likelihoods(List.of("visited"));
        double[] among = WORDS.likelihoods(List.of("visited", "the", "old", "town"));
        assertThat(alone[Kind.VISIT.ordinal()]).isCloseTo(1 / (1 + Math.exp(-3)), within(1e-12));
        assertThat(among[Kind.VISIT.ordinal()]).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-12));
        assertThat(alone[Kind.AID.ordinal()]).isLessThan(0.05);
        assertThat(alone[Kind.FORCE.ordinal()]).isZero();
    }

    @Property
    void isALikelihood(@ForAll @Size(min = 1, max = 40) List<String> words) {
        for (double likelihood : WORDS.likelihoods(words)) {
            assertThat(likelihood).isBetween(0.0, 1.0);
        }
    }

    /** Actors are no words, verbs stand by their dictionary form, and what the headline has is told from what the sentence has. */
    @Test
    void readsASentence() {
        String text = "Kenya sends rice to Malawi\n\nPresident William Ruto of Kenya visited Malawi on Monday.\n";
        List<SentenceFeatures> sentences = SharedCoder.CODER.words(Article.of(null, null, text), "en");
        assertThat(sentences.get(1).words())
                .contains(
                        "verb visit",
                        "@_visit",
                        "visit_@",
                        "row visit",
                        "office HOS",
                        "states 2",
                        "on",
                        "first row aid")
                .doesNotContain("ruto", "kenya", "first row visit");
    }
}
