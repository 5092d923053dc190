package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** Own sentences beside the rules of who takes part in an act, and who is only named beside it, in both languages. */
class TakingPartTest {

    private static final Coder RULES = SharedCoder.RULES;

    /** Who takes part in the last act of a kind that a text tells of. */
    private static String people(String text, String kind) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-06-04"), text)).mentions().stream()
                .filter(m -> (m.kind().code() + " " + m.subtype()).contains(kind))
                .reduce((a, b) -> b)
                .orElseThrow(() -> new AssertionError("no " + kind + " in: " + text))
                .participants()
                .stream()
                .map(p -> (p.name() == null ? "" : p.name() + " ")
                        + (p.office() == null ? "" : p.office() + " ")
                        + p.state())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President Kofi Mensah of Ghana attended the SADC summit in Harare on Monday. | Kofi Mensah HOS GHA; SADC; ZWE
            President Kofi Mensah of Ghana will take part in the summit of the Arab League in Cairo on Monday. | Kofi Mensah HOS GHA; LAS
            President Kofi Mensah of Ghana attended the G20 summit in Rome on Monday. | Kofi Mensah HOS GHA; ITA
            Perezida Kofi Mensah wa Ghana yitabiriye inama ya EAC i Arusha muri Tanzania ku wa Mbere. | Kofi Mensah HOS GHA; EAC
            Perezida Kofi Mensah wa Ghana azitabira inama y'abakuru b'ibihugu bya SADC i Harare muri Zimbabwe ku wa Mbere. | Kofi Mensah HOS GHA; SADC
            """)
    void anOrganisationTakesPartInItsGathering(String text, String people) {
        assertThat(people(text, "summit")).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President Kofi Mensah of Ghana arrived in Rwanda on Monday. On Tuesday he toured the special economic zone in Kigali. | Kofi Mensah HOS GHA
            Perezida Kofi Mensah wa Ghana yageze mu Rwanda ku wa Mbere. Ku wa Kabiri yasuye icyanya cy'inganda i Kigali. | Kofi Mensah HOS GHA
            """)
    void theStateOfASiteStandsInItsPlace(String text, String people) {
        assertThat(people(text, "visit site")).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President Kofi Mensah of Ghana met President Afi Lawson of Togo in Lomé on Monday. Mensah praised what he called the courage of the Togolese people. | Kofi Mensah HOS GHA; TGO
            President Kofi Mensah of Ghana met President Afi Lawson of Togo in Lomé on Monday. Mensah thanked his host for the warm welcome. | Kofi Mensah HOS GHA; Afi Lawson HOS TGO
            """)
    void whoSpeaksOfHimselfMeansNobodyElse(String text, String people) {
        assertThat(people(text, "statement")).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            President Kofi Mensah of Ghana and President Afi Lawson of Togo raised relations between their countries to a strategic partnership on Monday. | Kofi Mensah HOS GHA; Afi Lawson HOS TGO
            Ghana and Togo raised their relations to a strategic partnership on Monday. | GHA; TGO
            """)
    void leadersWhoRaiseRelationsTakePart(String text, String people) {
        assertThat(people(text, "relations")).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ghana recalled its ambassador to Togo, Ama Boateng, on Monday. | Ama Boateng AMB GHA; TGO
            Ghana recalled Ambassador Ama Boateng from Togo on Monday. | Ama Boateng AMB GHA; TGO
            U Bufaransa bwahamagaje Ambasaderi wabwo muri Algeria, Pierre Martin, ku wa Mbere. | Pierre Martin AMB FRA; DZA
            """)
    void anEnvoyWhoIsCalledHomeIsNamed(String text, String people) {
        assertThat(people(text, "recall")).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            At the invitation of President Afi Lawson of Togo, President Kofi Mensah of Ghana paid a state visit to Togo on Monday. | Kofi Mensah HOS GHA; Afi Lawson HOS TGO
            Perezida Kofi Mensah wa Ghana yagiriye uruzinduko muri Togo ku wa Mbere, ku butumire bwa Perezida Afi Lawson wa Togo. | Kofi Mensah HOS GHA; Afi Lawson HOS TGO
            """)
    void whoInvitedIsTheHost(String text, String people) {
        assertThat(people(text, "visit")).isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ambassador Ama Boateng of Ghana announced on Monday that Ghana would build a school in Togo next year. | GHA; TGO
            """)
    void whoOnlyTellsOfAProjectTakesNoPart(String text, String people) {
        assertThat(people(text, "cooperation")).isEqualTo(people);
    }

    @Test
    void whoIsSentAwayIsNotCalledHomeByTheOtherSide() {
        String text = "Togo on Monday ordered Ambassador Kwame Addo of Ghana out and called back its own ambassador.";
        assertThat(people(text, "recall")).isEqualTo("TGO; GHA");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zambia took over the chairmanship of COMESA from Egypt in June. | EGY; ZMB; COMESA
            Egypt handed the chairmanship of COMESA to Zambia in June. | EGY; ZMB; COMESA
            """)
    void whoTakesAChairOverHasItFromTheOther(String text, String people) {
        assertThat(people(text, "handover")).isEqualTo(people);
    }

    @Test
    void theSidesOfAMediatorAreThoseBetweenWhomHeIs() {
        assertThat(people(
                        "Perezida Kofi Mensah wa Ghana yasuye Togo ku wa Mbere. Umuhuza wari usanzwe hagati ya Kigali na"
                                + " Kinshasa, washyizweho n’Umuryango wa Afurika yunze Ubumwe, ni Perezida João Lourenço wa"
                                + " Angola.",
                        "mediation"))
                .contains("RWA; COD")
                .doesNotContain("TGO");
    }

    @Test
    void givenNamesAloneAreNobodyKnown() {
        assertThat(people(
                        "Rwanda's President Paul Kagame met Ibrahim Mohamed, chief of a Kenyan bank, in Kigali.",
                        "meeting"))
                .doesNotContain("MDV");
    }
}
