package org.umubano.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** What Kinyarwanda reports tell of in one sentence or two, and what they only seem to tell. */
class KinyarwandaTellingTest {

    private static final Coder CODER = Coder.load();

    /** All events of a text as kind/subtype/status, in their order; none is the empty text. */
    private static String told(String text) {
        String more = text + "\n\nAbaturage benshi bari ku mihanda kandi ikirere cyari cyiza muri uwo mujyi.";
        List<String> told = CODER.code(Article.of(null, PartialDate.parse("2025-05-14"), more)).mentions().stream()
                .map(m -> m.kind().name().toLowerCase(java.util.Locale.ROOT) + "/" + m.subtype() + "/"
                        + m.status().name().toLowerCase(java.util.Locale.ROOT))
                .toList();
        return String.join(" ", told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            Guverinoma ya Turukiya ibinyujije muri ambasade yayo yateye Malawi inkunga ya miliyoni ebyiri z'amadolari. | aid/grant/held
            Nyuma y'urwo ruzinduko, umupaka wa Nemba uhuza u Rwanda n'u Burundi warafunguwe. | relations/border-opened/held
            Ku Kibuga cy'Indege cyitiriwe Melchior Ndadaye Perezida Ruto wa Kenya yakiriwe na Minisitiri w'Intebe w'u Burundi, Nestor Ntahontuye. | visit/arrival/held
            Ambasaderi wa Malawi mu Rwanda, Grace Phiri, yemeje ko abarimu ba Malawi bazagera mu Rwanda mu kwezi gutaha. | cooperation/training/planned
            """)
    void tellsOfOneAct(String text, String acts) {
        assertThat(told(text)).isEqualTo(acts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", textBlock = """
            Minisitiri w'Intebe wa Ghana, Kofi Mensah, yageze i Lomé ku wa Mbere. Ni we Minisitiri w'Intebe wa mbere wa Ghana usuye Togo. | visit/arrival/ongoing
            Perezida wa Ghana, Kofi Mensah, yageze i Lomé ku wa Mbere; azahava yerekeza muri Mali. | visit/arrival/ongoing visit/visit/planned
            Perezida wa Ghana, Kofi Mensah, yasuye Togo ku wa Mbere. Umuhanda wa mbere uva i Accra, undi ukagera ku mupaka wa Togo. | visit/visit/held
            """)
    void tellsMoreOfWhatItHasTold(String text, String acts) {
        assertThat(told(text)).isEqualTo(acts);
    }
}
