package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Evidence;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/** What headlines tell in few words. Dated Tuesday, 10 June 2025. */
class HeadlinesTest {

    private static List<EventMention> mentions(String text) {
        return SharedCoder.RULES
                .code(Article.of(null, PartialDate.parse("2025-06-10"), text))
                .mentions();
    }

    /** A second verb after a comma, before an object without article. */
    @Test
    void readsTheSecondVerb() {
        assertThat(mentions("Ruto receives Turkish envoy, urges restraint in Sudan\n\nPolice gave no figures.\n"))
                .extracting(m -> m.kind().code(), EventMention::subtype)
                .contains(tuple("statement", "appeal"));
        assertThat(mentions("Ruto opens schools, markets in Turkana with Turkish envoy\n\nPolice gave no figures.\n"))
                .noneMatch(m -> m.kind() == Kind.STATEMENT);
    }

    /** "Congo was given back its sculpture": what a headline tells of one side alone is told in it, too. */
    @Test
    void standsForTheReport() {
        assertThat(mentions(
                        "Congo yasubijwe igihangano cyayo\n\nKu wa Mbere Minisitiri w'Intebe w'u Bubiligi yasuye Congo.\n\n"
                                + "Ku wa Kabiri u Bubiligi bwashyikirije Congo igihangano cyajyanywe mu 1932.\n"))
                .filteredOn(m -> m.subtype().equals("handover"))
                .singleElement()
                .satisfies(m -> assertThat(m.evidence().text()).startsWith("Ku wa Kabiri"))
                .satisfies(m -> assertThat(m.also()).extracting(Evidence::start).contains(0));
    }

    /** What a headline has as to come, and the report as agreed today, is one act; "from Friday on" is its day. */
    @Test
    void isOneActWithTheLead() {
        assertThat(mentions("Ghana, Togo to restore diplomatic relations\n\n"
                        + "LOME, 10 June - Ghana and Togo agreed today to restore diplomatic relations.\n"))
                .filteredOn(m -> m.kind() == Kind.RELATIONS)
                .extracting(EventMention::status, m -> String.valueOf(m.from()))
                .containsExactly(tuple(Status.HELD, "2025-06-10"));
        assertThat(mentions("Togo yafunze imipaka iyihuza na Ghana\n\nGuhera ku wa Mbere tariki ya 9 Kamena 2025 "
                        + "nta muntu wemerewe kwinjira muri Ghana avuye ku butaka bwa Togo.\n"))
                .filteredOn(m -> m.kind() == Kind.RELATIONS)
                .extracting(m -> String.valueOf(m.from()))
                .containsExactly("2025-06-09");
    }

    /** "Minister in Juba": a visit, whose day the report may give; it is told once. */
    @Test
    void knowsWhoIsWhere() {
        assertThat(mentions("Kenyan foreign minister in Juba for talks\n\nHe was met by a guard of honour.\n"))
                .extracting(m -> m.kind().code(), SharedCoder::states)
                .containsExactly(tuple("visit", "KEN+SSD"));
        assertThat(
                        mentions(
                                "Kenyan foreign minister in Juba for talks\n\nKenya's foreign minister arrived in Juba on Monday.\n"))
                .filteredOn(m -> m.kind() == Kind.VISIT)
                .extracting(m -> String.valueOf(m.from()))
                .containsExactly("2025-06-09");
        assertThat(mentions("South Sudan's minister in Juba\n\nHe was met by a guard of honour.\n"))
                .isEmpty();
    }
}
