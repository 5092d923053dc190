package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** Own Kinyarwanda sentences of constructions that news uses often: joint works, blows, denials, journeys, troops. */
class KinyarwandaFamiliesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # three and more that do something together, two that strike a third
            Zambia, Zimbabwe na Botswana byafunguye ikiraro cya Kazungula. | cooperation project held ZMB ZWE BWA
            Ingabo za Uganda, iza Kenya n'iz'u Rwanda zatangiye imyitozo ihuriweho i Jinja. | cooperation exercise held UGA KEN RWA
            U Bwongereza na Amerika byagabye ibitero kuri Yemen. | force attack held GBR USA >YEM
            # whose blow it is, where the thing is that is struck, a plane of class 9
            Abantu batandatu bishwe n'ibitero by'u Burusiya muri Ukraine. | force attack held RUS >UKR
            Ukraine yarashe ku ruganda ruri mu Burusiya. | force attack held UKR >RUS
            Indege y'u Burusiya yavogereye ikirere cya Estonia ku wa Kane. | force attack held RUS >EST
            # what is only denied, or called false
            Uganda yahakanye amakuru avuga ko yohereje intwaro muri Zambia. | statement denial held UGA >ZMB
            Leta ya Tanzania yavuze ko amakuru y'uko Kenya yateye Tanzania ari ibinyoma. | statement denial held TZA >KEN
            # sent by somebody, though out of office
            Uwahoze ari Perezida wa Kenya, Uhuru Kenyatta, umuhuza mu kibazo cya RDC, yageze i Goma. | visit arrival held KEN >COD
            # made ready, and not held; troops on a mission; officers on a study trip
            Kenya na Tanzania zirimo gutegura inama izaba muri Nzeri i Arusha. | meeting delegation planned KEN TZA
            Abasirikare b'u Rwanda bagiye mu butumwa bwa Loni muri Centrafrique. | force deployment held RWA >CAF
            Abofisiye b'u Rwanda bagiye muri Kenya mu rugendoshuri. | visit visit held RWA >KEN
            # ties that are said not to be well
            Perezida Kagame yavuze ko umubano w'u Rwanda n'u Bubiligi utifashe neza. | statement remark held RWA >BEL
            """)
    void tellsWhoDidItToWhom(String text, String expected) {
        assertThat(SharedCoder.acts(text, "2025-05-30")).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Umusirikare w'u Burundi yarasiwe ku mupaka n'u Rwanda n'abantu bataramenyekana.",
                "Umunyamategeko Jean Dupont wo mu Bubiligi yageze i Kigali ku wa Mbere.",
                "Olusegun Obasanjo wahoze ari Perezida wa Nigeria yasuye u Rwanda.",
                "Abacuruzi baturutse mu bihugu birimo Kenya na Uganda bahuriye i Kigali.",
                "Perezida Museveni yasabye Inteko kwemerera ingabo kujya muri RDC.",
                "Qatar yashimiwe uruhare yagize mu biganiro hagati ya RDC n'u Rwanda.",
            })
    void tellsOfNothingBetweenStates(String text) {
        assertThat(SharedCoder.acts(text, "2025-05-30")).isEmpty();
    }

    @Test
    void goesOnToAllThatAreListed() {
        assertThat(SharedCoder.acts(
                        "Perezida wa Ghana, John Mahama, azajya muri Mali na Niger ku wa Mbere.", "2025-05-30"))
                .containsExactly("visit visit planned GHA >MLI", "visit visit planned GHA >NER");
    }

    @Test
    void aCapitalThatSpeaksIsNoPlace() {
        String text = "Nyuma y'igitero u Buhinde bwagabye kuri Pakistan, Islamabad yavuze ko izihorera.";
        assertThat(SharedCoder.RULES
                        .code(Article.of(null, PartialDate.parse("2025-05-30"), text))
                        .mentions())
                .allMatch(m -> m.place() == null || m.place().city() == null);
    }
}
