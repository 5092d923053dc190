package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** Own sentences in which who stands beside an act takes part in another, in none, or in it after all. */
class KinyarwandaNeighboursTest {

    private static List<String> acts(String text) {
        return SharedCoder.acts(text, "2025-06-12");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // two subjects, the second joined by more than "na"
                "Minisitiri w’Ubuzima wa Ghana, Kofi Mensah, hamwe na mugenzi we wa Togo, Yao Agbeko, basinye"
                        + " amasezerano.|agreement signed held GHA TGO",
                "Perezida wa Ghana, Kofi Mensah, ndetse na mugenzi we wa Togo, Yao Agbeko, bahuriye i Lomé."
                        + "|meeting talks held GHA TGO",
                // all whom a list names
                "Perezida wa Ghana, Kofi Mensah, yahuye n’abarimo Yao Agbeko wa Togo na Issa Diallo wa Mali."
                        + "|meeting talks held GHA TGO MLI",
                "Perezida wa Ghana yagiranye ibiganiro na bagenzi be barimo uwa Togo n’uwa Mali."
                        + "|meeting talks held GHA TGO MLI",
                // who helps, hosts or only wrote
                "Ghana na Togo basinye amasezerano y’amahoro. Ayo masezerano yasinywe ku bufasha bwa Mali."
                        + "|agreement signed held GHA TGO",
                "Ibiganiro byahuje Ghana na Togo byabereye i Bamako biyobowe na Perezida Issa Diallo wa Mali."
                        + "|dispute mediation held MLI >GHA >TGO",
                "Perezida wa Ghana, Kofi Mensah, yakiriye Minisitiri w’Ubuzima wa Togo, Afi Lawson, amushyikiriza"
                        + " ubutumwa bwa Perezida Yao Agbeko.|meeting reception held GHA TGO",
                // whose words, and to whom
                "Ghana yashinje Togo gufasha Mali mu ntambara.|statement accusation held GHA >TGO",
                "Lomé yo yashinje Accra gufasha Bamako. Togo na Ghana bituranye.|statement accusation held TGO >GHA",
                "Ghana yanze kwemera Ambasaderi mushya wa Togo, Yao Agbeko.|accreditation refused held TGO >GHA",
                "Ambasaderi wa Togo yahawe itegeko ryo kuva muri Ghana.|relations expulsion held GHA >TGO",
                "U Buyapani bwavuze ko bwiteguye guhuza Ghana na Togo.|dispute mediation planned JPN >GHA >TGO",
            })
    void whoTakesPart(String text, String act) {
        assertThat(acts(text)).containsExactly(act);
    }

    @Test
    void anotherStateInTurnDoesItsOwn() {
        assertThat(acts("Ghana yahaye Mali inkunga y’ibiribwa, Togo na yo yohereza imiti."))
                .containsExactlyInAnyOrder("aid grant held GHA >MLI", "aid humanitarian held TGO >MLI");
        assertThat(acts("U Bubiligi bwirukanye abadipolomate ba Togo, u Budage buhagarika inkunga bwahaga Togo."))
                .containsExactlyInAnyOrder(
                        "relations expulsion held BEL >TGO", "relations counter-measures held DEU >TGO");
    }

    @Test
    void whoeverCondemnsABlowHasNotStruck() {
        assertThat(acts("Ghana yamaganye ibitero bya drone bya Togo byahitanye abasirikare batatu ba Mali."))
                .contains("force attack held TGO >MLI")
                .noneMatch(a -> a.startsWith("force") && a.contains("GHA"));
    }

    @Test
    void whoIsThankedDoesNotGoOnToAsk() {
        assertThat(acts("Perezida Kofi Mensah wa Ghana yashimiye Togo yakiriye impunzi, asaba Mali gufungura umupaka."))
                .noneMatch(a -> a.startsWith("statement") && a.contains(" TGO"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ambasade ya Ghana i Lomé muri Togo isanzwe ifunguye buri munsi.",
                "Perezida Kofi Mensah wa Ghana yahuye n’abambasaderi ba Ghana i Accra, avuga kuri Togo.",
                "Minisitiri Kofi Mensah yavuze ko Ghana yiteguye ibiganiro na Togo.",
            })
    void nothingIsDoneBetweenThem(String text) {
        assertThat(acts(text)).noneMatch(a -> a.startsWith("mission") || a.startsWith("meeting"));
    }

    @Test
    void whatWasExpectedAndDidNotHappenIsCalledOff() {
        assertThat(acts("Byari biteganyijwe ko Perezida Kofi Mensah wa Ghana na Perezida Yao Agbeko wa Togo bahurira i"
                        + " Lomé ku wa 3 Gicurasi, ariko ntibyabaye."))
                .containsExactly("meeting talks cancelled GHA TGO");
        assertThat(acts("Ibiganiro by’amahoro hagati ya Ghana na Togo byasubitswe."))
                .containsExactly("meeting talks cancelled GHA TGO");
    }

    @Test
    void whatANounIsOfDatesNoActBeforeIt() {
        assertThat(SharedCoder.RULES
                        .code(Article.of(
                                null,
                                PartialDate.parse("2025-06-12"),
                                "Togo yahamagaje Ambasaderi wayo muri Ghana nyuma y’uko Ghana yanze ibyavuye mu matora"
                                        + " yo mu 2024."))
                        .mentions())
                .allMatch(m -> m.from() == null);
    }

    @Test
    void aPresentThatGoesOnWasDone() {
        assertThat(acts("Perezida Kofi Mensah wa Ghana yageze i Lomé muri Togo ku wa Mbere, aza no guhura na Perezida"
                        + " Yao Agbeko."))
                .contains("meeting talks held GHA TGO");
    }
}
