package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** Own sentences on papers, ties, aid and joint works: kind, how each stands, and the states; "-" where nothing is told. */
class EnglishActsTest {

    private static final Coder RULES = SharedCoder.RULES;
    private static final String PLAIN = "\nThe weather in the hills was fine and the shops were open.";

    private static String acts(String text) {
        String acts = RULES.code(Article.of(null, PartialDate.parse("2022-01-15"), text + PLAIN)).mentions().stream()
                .map(m -> m.kind().code() + " " + m.status().code() + " " + SharedCoder.states(m))
                .sorted()
                .collect(Collectors.joining("; "));
        return acts.isEmpty() ? "-" : acts;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya and Togo signed a pact on fish in 2019. It was scrapped by Kenya in 2021. | agreement held KEN+TGO; agreement past KEN+TGO
            Ties between Ghana and Togo were cut in 2016. They were restored a year later. | relations past GHA+TGO; relations past GHA+TGO
            Ghana banned rice from Togo on Monday. The ban was lifted two days later. | relations held GHA+TGO; relations held GHA+TGO
            Ghana opened an embassy in Lome in 2020, and Togo said that it would soon open one in Accra. | mission past GHA+TGO; mission planned GHA+TGO
            An accord on fish between Ghana and Togo was signed, and another on health is being negotiated. | agreement held GHA+TGO; agreement ongoing GHA+TGO
            Ghana has sent 200 tonnes of flour to Lome, and Benin six lorries of rice. | aid held BEN+TGO; aid held GHA+TGO
            Ghana will open a consulate in Lome, and Togo one in Tamale. | mission planned GHA+TGO; mission planned GHA+TGO
            Ghana's parliament has yet to ratify the trade pact with Togo. | agreement planned GHA+TGO
            The presidents of Ghana and Togo welcomed the signature of four agreements. | agreement held GHA+TGO
            Japan gave Togo $12m for clinics. | aid held JPN+TGO
            Japan gave Togo a US$3 million grant. | aid held JPN+TGO
            President John Mahama of Ghana received the credentials of the Kenyan, French and Togolese ambassadors. | accreditation held FRA+GHA+KEN+TGO
            Ghana pays a fifth of the cost of a road in Togo, under an agreement of May 2018 between Ghana and Togo. | agreement past GHA+TGO; aid held GHA+TGO
            Ghana suspended the 2015 energy accord with Togo. | agreement held GHA+TGO; agreement past GHA+TGO
            Talks between Ghana and Togo on a tax treaty began on Monday. | agreement held GHA+TGO
            Ghana and Togo have begun negotiating a fishing accord. | agreement ongoing GHA+TGO
            Ties between Ghana and Togo broke down in 2015. | -
            The gas pipeline was agreed by Ghana and Togo. | agreement held GHA+TGO
            The rules are to be agreed by Ghana and Togo. | -
            Ghana and Togo announced the upgrading of relations to a strategic partnership. | relations held GHA+TGO
            Ghana stopped buying Togolese maize in March. | relations past GHA+TGO
            The fishing agreement between Togo and the EU expired in November. | agreement past EU+TGO
            Air Peace began flying to Lome on Monday. | cooperation held NGA+TGO
            Ghana put three Togolese officers on its sanctions list. | relations held GHA+TGO
            Ghana and Togo plan a dam on the river. | cooperation planned GHA+TGO
            Ghana plans a dam on the Volta. | -
            The opposition of Ghana has yet to accept the result. | -
            """)
    void codes(String text, String acts) {
        assertThat(acts(text)).isEqualTo(acts);
    }
}
