package org.umubano.coding.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.Coder;
import org.umubano.coding.SharedCoder;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;

/** News of other things, in which a foreign state is named by the way. */
class GroundsTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<EventMention> code(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-06-12"), text))
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
    void aMinisterWhoMournsWithAnotherPeopleDoesSoInWhateverReport() {
        assertThat(code("""
                Abanyarwanda baba muri Qatar bibutse Jenoside yakorewe Abatutsi.
                Umuhango wabereye i Doha ku wa 7 Mata 2025.
                Ambasaderi w'u Rwanda muri Qatar yibukije urubyiruko kwima amatwi abapfobya Jenoside.
                Yagize ati “Ntimukemere.”
                Umunyamabanga wa Leta ushinzwe ubutwererane mpuzamahanga muri Qatar, Lolwah Al Khater, yagaragaje ko igihugu cye \
                cyifatanyije n'u Rwanda ndetse n'Abanyarwanda muri ibi bihe byo kwibuka Jenoside yakorewe Abatutsi.
                """))
                .singleElement()
                .satisfies(m -> assertThat(m.subtype()).isEqualTo("condolence"));
    }

    /** A long report on one state behind the note of an act of two. */
    private static final String FAR =
            """
            Perezida Kofi Mensah wa Ghana yasuye Togo ku wa Mbere.
            Iminsi mikuru yabereye mu mujyi wa Kumasi muri Ghana.
            %s""".formatted("Abahinzi bavuze ko umusaruro wabaye mwiza uyu mwaka.\n".repeat(12));

    @Test
    void aSideThatIsNamedFarAwayOnlyIsNoneOfAnAct() {
        String talks = "Perezida Mensah yashimye uko umubano w'ibihugu byombi umeze.";
        assertThat(code(FAR + talks)).noneMatch(m -> m.kind() == Kind.STATEMENT);
        assertThat(code("Perezida Kofi Mensah wa Ghana yasuye Togo ku wa Mbere.\n" + talks))
                .anyMatch(m -> m.kind() == Kind.STATEMENT);
    }

    @Test
    void theStateOfThePressIsNoHomeOfAReportThatHardlyNamesIt() {
        assertThat(code("""
                Inyeshyamba zo muri Ghana zigaruriye umujyi wa Kumasi.
                Ghana imaze umwaka mu ntambara, Perezida Kofi Mensah wa Ghana yarabyemeye.
                Guverinoma ya Ghana yasabye Togo ubufasha, Ghana ikavuga ko itorohewe.
                Togo yohereje abasirikare bo gutoza ingabo za Leta.
                Ubuso bwa Ghana bukubye kenshi ubw'u Rwanda.
                """))
                .anyMatch(m -> m.kind() == Kind.FORCE)
                .noneMatch(m -> m.participants().stream().anyMatch(p -> "RWA".equals(p.state())));
    }

    @Test
    void aConferenceOfBishopsIsNoSummit() {
        assertThat(code("""
                Musenyeri Jean Gatera wa Diyoseze ya Kabgayi yayoboye Inama y'Abepisikopi mu Rwanda imyaka itandatu.
                Inama yabereye i Kigali ku wa Mbere.
                """)).isEmpty();
    }

    /** A report on a shop that names two foreign states far below, by the way. */
    private static final String SHOP = """
            Tea prices rise again at the market of Mbarara
            Traders at the market of Mbarara asked more for tea this week.
            A kilo costs twice what it cost in spring, they said.
            Buyers have turned to coffee and to milk.
            The rains came late and the harvest was poor.
            Many small growers have given up their fields.
            The town council wants to help them with seed.
            The shops on the main road stay open until late.
            "We have seen such years before and we got through them," said an old trader.
            Her stall has stood there for thirty years.
            Tourists from Kenya and from France like to look in.
            """;

    @Test
    void aReportOnSomethingElseHoldsNoRemarkOnAStateNamedByTheWay() {
        assertThat(
                        code(
                                SHOP
                                        + "Chief executive Anne Muller of the Kenya Tea Institute said that France \"buys less and less\"."))
                .isEmpty();
        assertThat(code(SHOP + "Kenya's trade minister Lee Wanjala said that growers must wait."))
                .isEmpty();
    }

    @Test
    void whatItsOwnSentenceTellsStaysAnEventThere() {
        String news = "President William Ruto of Kenya visited France on Monday.\n";
        assertThat(code(news + SHOP)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Uganda met Kenya in the final in Kampala on Saturday.",
                "Kenya received all its crude from Uganda by pipeline.",
                "The invasion of Uganda has threatened supplies from Kenya.",
                "The bill about Uganda will be signed into law by Kenya in October.",
                "John told Kenya that the film was nonsense.",
                "Prime Minister Sir John Thornbury met fans of the film from Kenya in Nairobi.",
                "RwandAir cancelled its flights to Kenya on Friday."
            })
    void whatTeamsFirmsAndThingsDoIsNoActOfStates(String text) {
        assertThat(code(text)).isEmpty();
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
