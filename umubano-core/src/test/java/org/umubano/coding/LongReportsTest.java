package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** What long reports of broadcasters tell besides their news: who is out of office, what is rumoured, what was so for years. */
class LongReportsTest {

    private static List<String> acts(String text) {
        return SharedCoder.acts(text, "2024-11-02");
    }

    private static List<String> people(String text) {
        return SharedCoder.RULES.code(Article.of(null, null, text)).mentions().stream()
                .flatMap(m -> m.participants().stream())
                .filter(p -> p.name() != null)
                .map(p -> p.name() + " " + p.office())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It has been claimed that the Kenyans tore up a draft agreement with Uganda in the summer.",
                "Traders in Kenya argue that a border post at Malaba undermines trade with Uganda.",
                "Kenya and Uganda have clashed in recent years over fishing rights, sugar and milk.",
                "Kenya's president is holding back on congratulating Uganda's president until he has met the commission.",
                "President William Ruto of Kenya urged leaders to send troops to Somalia.",
                "The former president of Kenya was paid 7,000 dollars for three speeches in Uganda and India last month.",
                "It is not yet clear where new supplies will come from after the war between Kenya and Uganda.",
            })
    void tellsNoDeed(String sentence) {
        assertThat(acts(sentence)).isEmpty();
    }

    @Test
    void aStateThatNobodyNamesHasImposedNoSanctions() {
        assertThat(
                        acts(
                                "Kenya and Uganda are at odds. The franc of Uganda, which was hit by sanctions, fell on Monday."))
                .noneMatch(a -> a.startsWith("relations"));
    }

    @Test
    void aFormerMinisterSpeaksForHimself() {
        assertThat(acts("""
                Former foreign minister Alice Brown said France was unreliable.
                The UK and France signed an accord on Monday.
                "France must do more," Ms Brown said.
                """)).containsExactly("agreement signed held GBR FRA");
    }

    @Test
    void whatIsQuotedInOneParagraphIsOneStatement() {
        assertThat(acts(
                        "President Luc Martin of France thanked Kenya on Monday. \"I am ready to strengthen the ties with"
                                + " Kenya together,\" he said."))
                .containsExactly("statement thanks held FRA >KEN");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Talks between Kenya and Uganda over Somalia began on Monday. | meeting talks held KEN UGA
            Kenya's foreign minister discussed Somalia with his Ugandan counterpart. | meeting talks held KEN UGA
            After meeting President Yoweri Museveni to discuss the border, William Ruto says he has new hope. | meeting talks held KEN UGA
            """)
    void whatIsTalkedOfIsNoSideOfTheTalks(String text, String act) {
        assertThat(acts(text)).containsExactly(act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Restrictions on Cubans imposed by the Trump administration were lifted on Monday. | relations sanctions-lifted held USA >CUB
            Plans to open a new pipeline from Kenya to Uganda have been frozen. | cooperation project cancelled UGA KEN
            The UN Human Rights Commissioner has criticised Kenya's home secretary. | statement condemnation held UN >KEN
            """)
    void isOneActOfItsSides(String text, String act) {
        assertThat(acts(text)).containsExactly(act);
    }

    @Test
    void toBeOfOneMindIsNoAgreement() {
        assertThat(acts("Kenya said it agreed with its Ugandan allies that the sale of drones broke the law."))
                .noneMatch(a -> a.startsWith("agreement"));
    }

    @Test
    void whatIsSaidOnAVisitIsNotWhatItIsSaidOf() {
        assertThat(acts("Kenya's prime minister praised Somalia on a visit to Mogadishu."))
                .contains("visit visit held KEN >SOM");
    }

    @Test
    void firmsAndPartiesGatherForNoState() {
        assertThat(acts(
                        "Kenya and Uganda signed a deal. Speaking at the KAM conference in Mombasa, President William Ruto"
                                + " said Uganda was a friend."))
                .noneMatch(a -> a.startsWith("summit"));
    }

    @Test
    void ofAMonthWithItsYearAnArticleIsNotWritten() {
        assertThat(SharedCoder.RULES
                        .code(Article.of(
                                null,
                                null,
                                "In November 2021, many drowned in the lake. A summit of Kenya and Uganda will"
                                        + " be held next year."))
                        .mentions())
                .allMatch(m -> m.from() == null);
    }

    @Test
    void theCountrysPresidentIsNamedBehindIt() {
        assertThat(people(
                        "Kenya's William Ruto flew to Kampala, where he met the country's president, Yoweri Museveni."))
                .contains("Yoweri Museveni HOS");
    }

    @Test
    void anArticleWithoutADateIsOfTheYearsOfThoseInOfficeThere() {
        assertThat(people("UK Prime Minister Rishi Sunak met his Latvian counterpart Krisjanis Karins for talks."))
                .contains("Krisjanis Karins HOG");
        assertThat(people("""
                UK Prime Minister Rishi Sunak met President Emmanuel Macron of France in London.
                Keir Starmer criticised France.
                """)).contains("Rishi Sunak HOG", "Keir Starmer OPP");
    }

    @Test
    void aWarThatGoesOnIsNotOfTheDayOfTheNews() {
        assertThat(
                        acts(
                                "Kenya signed an accord with Uganda on Monday. Prices have soared since Russia's invasion of Ukraine."))
                .contains("force attack past RUS >UKR");
    }

    @Test
    void whomTheReasonOfAMeasureNamesHasNotTakenIt() {
        assertThat(acts(
                        "European Union leaders said they will block most Russian oil imports by the end of the year to punish"
                                + " Moscow for invading Ukraine."))
                .containsExactly("relations counter-measures planned EU >RUS");
    }

    @Test
    void whatIsPutBetweenCommasEndsNoClause() {
        assertThat(people(
                        "President William Ruto of Kenya held his first call, since taking office, with President Yoweri"
                                + " Museveni on Friday."))
                .contains("Yoweri Museveni HOS");
    }

    @Test
    void aTimeThatOpensTheSentenceIsOfWhatWasDecided() {
        assertThat(SharedCoder.RULES
                        .code(Article.of(
                                null,
                                PartialDate.parse("2024-11-02"),
                                "In May, Kenya agreed to lift its ban on Ugandan milk."))
                        .mentions())
                .singleElement()
                .satisfies(m -> assertThat(String.valueOf(m.from())).isEqualTo("2024-05"));
    }
}
