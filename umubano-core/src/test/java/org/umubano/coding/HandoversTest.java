package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/**
 * Own sentences on what states do about persons in custody and about organisations: handed over, asked for, arrested for another,
 * exchanged, set free; joined, applied for, left. Dated Wednesday, 14 May 2025.
 */
class HandoversTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<String> kinds(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-05-14"), text)).mentions().stream()
                .map(m -> m.kind().code() + " " + m.subtype() + " " + m.status().code() + " " + SharedCoder.states(m))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Netherlands has delivered Pierre Karangwa to Rwanda to stand trial. | cooperation extradition held NLD+RWA
            The Emirates will hand over the Moreno brothers to Colombia next week. | cooperation extradition planned ARE+COL
            France has requested the extradition of the banker from Britain. | cooperation extradition proposed FRA+GBR
            The businessman was detained in Cape Verde on a warrant issued by the United States. | force detention held CPV+USA
            Poland arrested an archaeologist in Warsaw on Thursday at the request of Ukraine. | force detention held POL+UKR
            Iran and Sweden carried out an exchange of prisoners on Saturday. | cooperation handover held IRN+SWE
            Armenia and Azerbaijan agreed on Friday to exchange 40 prisoners each. | agreement in-principle held ARM+AZE
            Eritrea released four Djiboutian soldiers after years in captivity. | cooperation release held DJI+ERI
            Vanuatu joined the African Union as an observer on Sunday. | agreement in-force held AU+VUT
            Burundi has applied for membership of SADC, the secretariat said. | agreement application held BDI+SADC
            Chad announced its withdrawal from ECOWAS on Monday. | agreement terminated held ECOWAS+TCD
            The EU extended its suspension of sanctions on Burundi. | relations sanctions-lifted held BDI+EU
            The African Union named President Joseph Boakai of Liberia as mediator. | dispute mediation held AU+LBR
            """)
    void readsEnglish(String text, String expected) {
        assertThat(kinds(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Espagne yashyikirije Colombia Luis Herrera ushinjwa gucuruza ibiyobyabwenge. | cooperation extradition held COL+ESP
            U Buholandi bwohereje mu Rwanda Pierre Karangwa ukekwaho ibyaha bya Jenoside. | cooperation extradition held NLD+RWA
            Umucuruzi yafatiwe i Nairobi muri Kenya ku busabe bwa Amerika. | force detention held KEN+USA
            Arménie na Azerbaïdjan byahererekanyije imfungwa z'intambara ku mupaka. | cooperation handover held ARM+AZE
            Thailand yarekuye abasirikare 18 ba Cambodge. | cooperation release held KHM+THA
            Tchad yivanye muri ECOWAS. | agreement terminated held ECOWAS+TCD
            Amerika yasoneye Syria ibihano mu gihe cy'amezi atandatu. | relations sanctions-lifted held SYR+USA
            Irushanwa ritaha rya Francophonie rizabera muri Cambodge mu 2026. | cooperation hosting planned KHM
            """)
    void readsKinyarwanda(String text, String expected) {
        assertThat(kinds(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            President Paul Kagame of Rwanda handed the prize to a Kenyan runner. | extradition
            Kenya's ambassador handed a letter from President William Ruto to Uganda. | extradition
            Kenya sent Foreign Minister Musalia Mudavadi to Uganda on Monday. | extradition
            Kenya joined the African Union in calling for a ceasefire in Sudan. | in-force
            France announced its withdrawal from Chad. | terminated
            """)
    void leavesTheRest(String text, String not) {
        assertThat(kinds(text)).noneMatch(k -> k.contains(not));
    }
}
