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

    /** News of a choir, in whose tenth sentence an official speaks and two states stand. */
    private static final String CHOIR = """
            Korali Impumeko yo mu Karere ka Huye yasohoye indirimbo nshya mu mpera z'icyumweru.
            Iyi korali yatangiye ifite abaririmbyi icumi gusa.
            Ubu igizwe n'abaririmbyi mirongo itanu.
            Indirimbo zayo zikunzwe n'urubyiruko rwinshi.
            Umutoza wayo avuga ko imyitozo iba kabiri mu cyumweru.
            Abaririmbyi bamwe ni abanyeshuri.
            Abandi ni abacuruzi bo mu mujyi.
            Igitaramo cyayo cya mbere cyabaye mu mwaka ushize.
            Abafana benshi bari baje kubareba.
            %s
            Iyi korali irateganya gusohora izindi ndirimbo eshatu.
            Abaririmbyi bavuga ko bafite icyizere.
            """;

    @Test
    void whatStandsByTheWayInALongReportOfOtherThingsIsNoAct() {
        assertThat(code(CHOIR.formatted(
                        "Abaririmbyi bo mu Rwanda bahuye n'abo muri Kenya, baganira ku muziki n'umubano wabo.")))
                .isEmpty();
    }

    @Test
    void whatTwoLeadersDoIsAnActWhereverItIsTold() {
        assertThat(code(CHOIR.formatted(
                        "Perezida w'u Rwanda Paul Kagame yahuye na Perezida wa Kenya William Ruto i Nairobi.")))
                .extracting(EventMention::kind)
                .containsExactly(Kind.MEETING);
    }
}
