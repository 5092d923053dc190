package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;

final class MentionFeaturesTest {

    private static final String TEXT = "Zambia and Togo agree on fish\n\n"
            + "The foreign ministers of Zambia and Togo signed an agreement on fishing in Lusaka on Monday.\n\n"
            + "President Hakainde Hichilema of Zambia received President Faure Gnassingbe of Togo on Tuesday.\n";

    private static List<EventMention> mentions(String text) {
        return SharedCoder.CODER
                .code(Article.of(null, PartialDate.parse("2025-06-12"), text))
                .mentions();
    }

    /** How lines end in a file says nothing of what it tells. */
    @Test
    void linesMayEndInAnyWay() {
        List<EventMention> plain = mentions(TEXT);
        assertThat(plain).hasSizeGreaterThan(1);
        for (String ends : List.of("\r\n", " \n", "\n\n")) {
            String text = TEXT.replace("\n", ends);
            assertThat(mentions(text))
                    .extracting(EventMention::confidence)
                    .containsExactlyElementsOf(
                            plain.stream().map(EventMention::confidence).toList());
        }
    }

    /** A first paragraph that is a sentence is the lead: what stands below it is as far down as below a headline and a lead. */
    @Test
    void aLeadIsNoHeadline() {
        String text = TEXT.substring(TEXT.indexOf("The foreign"));
        List<List<String>> features = MentionFeatures.of(text, mentions(text));
        assertThat(features.get(0)).contains("paragraph 0");
        assertThat(features.get(features.size() - 1)).contains("paragraph 2");
        List<List<String>> below = MentionFeatures.of(TEXT, mentions(TEXT));
        assertThat(below.get(below.size() - 1)).contains("paragraph 2");
    }
}
