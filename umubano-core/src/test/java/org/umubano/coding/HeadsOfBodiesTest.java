package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/**
 * Own sentences on organisations of states: heads chosen, followed and backed, members invited, summits with their hosts. Dated
 * Tuesday, 10 June 2025.
 */
class HeadsOfBodiesTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<String> kinds(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-06-10"), text)).mentions().stream()
                .map(m -> m.kind().code() + " " + m.subtype() + " " + m.status().code() + " " + SharedCoder.states(m))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Togo's Gilbert Houngbo was chosen on Friday to head the International Monetary Fund. | accreditation appointed held IMF+TGO
            The members of the East African Community picked Veronica Nduva of Kenya as secretary-general. | accreditation appointed held EAC+KEN
            ECOWAS leaders appointed Gambia's Omar Touray president of the commission. | accreditation appointed held ECOWAS+GMB
            The African Union has chosen Senegal's Amadou Hott to lead its commission. | accreditation appointed held AU+SEN
            The Gambia's Mamadou Tangara succeeds Hissein Brahim Taha as secretary-general of the Organisation of Islamic Cooperation. | cooperation handover held GMB+OIC
            Ghana endorsed Kenya's Amina Mohamed for the post. | statement praise held GHA+KEN
            ASEAN has decided to invite Timor-Leste to become a full member. | agreement in-principle held ASEAN+TLS
            The European Union invited Moldova to join the bloc. | agreement in-principle held EU+MDA
            The summit of the African Union and the European Union will be held in Luanda in November. | summit summit planned AGO+AU+EU
            """)
    void readsEnglish(String text, String expected) {
        assertThat(kinds(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Umunyakenya Veronica Nduva yatorewe kuba Umunyamabanga Mukuru wa EAC. | accreditation appointed held EAC+KEN
            Gilbert Houngbo wo muri Togo yatorewe kuyobora Banki Nyafurika Itsura Amajyambere ku wa Gatanu. | accreditation appointed held AFDB+TGO
            Abakuru b'ibihugu bya ECOWAS batoreye Omar Touray wo muri Gambia kuyobora komisiyo y'uwo muryango. | accreditation appointed held ECOWAS+GMB
            Amadou Hott wa Senegal yagizwe umuyobozi mukuru wa IMF. | accreditation appointed held IMF+SEN
            Umuryango EAC ushyigikiye Amina Mohamed wo muri Kenya. | statement praise held EAC+KEN
            ASEAN yatumiye Timor-Leste kuba umunyamuryango. | agreement in-principle held ASEAN+TLS
            Inama itaha ya SADC izabera i Pretoria muri Afurika y'Epfo muri Kanama. | summit summit planned SADC+ZAF
            Angola izakira inama ihuza Afurika Yunze Ubumwe n'Ubumwe bw'u Burayi. | summit summit planned AGO+AU+EU
            """)
    void readsKinyarwanda(String text, String expected) {
        assertThat(kinds(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Malawi's President Lazarus Chakwera leads the Southern African Development Community.
            Ugandan opposition members elected Robert Kyagulanyi president of the party.
            The parliament of Kenya elected Moses Wetangula as speaker, the African Union said.
            """)
    void leavesPartiesAndParliaments(String text) {
        assertThat(kinds(text)).noneMatch(k -> k.startsWith("accreditation"));
    }

    @Test
    void theBankIsTheLenderOfTheArticle() {
        assertThat(
                        kinds(
                                "The World Bank signed an agreement with Kenya on Monday. Kenya's finance minister thanked the bank."))
                .contains("statement thanks held KEN+WB");
    }
}
