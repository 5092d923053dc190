package org.umubano.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** News of other things, in which a foreign state is named by the way. */
class GroundsTest {

    private static final Coder CODER = Coder.load();

    private static List<EventMention> code(String text) {
        return CODER.code(Article.of(null, PartialDate.parse("2025-06-12"), text))
                .mentions();
    }

    @Test
    void aSideThatNoSentenceTellsIsNotAForeignStateNamedByTheWay() {
        assertThat(code("""
                Umuhanzi wo mu Rwanda yataramiye i Nairobi muri Kenya mu mpera z'icyumweru gishize.
                Minisitiri w'Urubyiruko, Jean Gatera, yavuze ko abahanzi bakwiye gushyigikirwa.
                Yasuye kandi abanyeshuri, bagirana ibiganiro ku muziki.
                """)).isEmpty();
    }

    @Test
    void aConferenceOfBishopsIsNoSummit() {
        assertThat(code("""
                Musenyeri Jean Gatera wa Diyoseze ya Kabgayi yayoboye Inama y'Abepisikopi mu Rwanda imyaka itandatu.
                Inama yabereye i Kigali ku wa Mbere.
                """)).isEmpty();
    }
}
