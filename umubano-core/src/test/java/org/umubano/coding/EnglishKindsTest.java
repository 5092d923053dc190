package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** Own sentences over the kinds of events: of what kind they are, and which states stand in them. */
class EnglishKindsTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<String> kinds(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2022-01-15"), text)).mentions().stream()
                .map(m -> m.kind().code() + " " + SharedCoder.states(m))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            India is to train 50 Tanzanian civil servants in cyber security. | cooperation IND+TZA
            Uganda handed over 30 Rwandan nationals at the Kagitumba border post on Friday. | cooperation RWA+UGA
            RwandAir launched its first cargo flight to Lagos on Monday. | cooperation NGA+RWA
            Uganda will accept third-country nationals deported by the United States. | cooperation UGA+USA
            Kenya started importing electricity from Ethiopia in November. | cooperation ETH+KEN
            Kigali has rejected the Belgian accusations as baseless. | statement BEL+RWA
            Uganda hailed the reopening of the border by Rwanda. | statement RWA+UGA
            Algeria denounced the French move and threatened to review its ties with Paris. | statement DZA+FRA
            Rwandan troops arrived in Bangui on Sunday to protect the elections. | force CAF+RWA
            Jamaica sent two dozen soldiers to Haiti. | force HTI+JAM
            Israel bombed a compound in Doha, the Qatari capital. | force ISR+QAT
            The last French soldiers left Niger on December 22. | force FRA+NER
            Tanzania banned farm imports from Malawi. | relations MWI+TZA
            The United States restored five-year visas for Ghanaians. | relations GHA+USA
            Mali recalled its ambassador from Algiers. | relations DZA+MLI
            Italy and Ethiopia signed a debt swap worth 300 million euros. | agreement ETH+ITA
            The DR Congo formally joined the East African Community in April 2022. | agreement COD+EAC
            Turkey mediated talks between Ethiopia and Somalia. | dispute ETH+SOM+TUR
            Malaysia brokered a ceasefire between Thailand and Cambodia. | dispute KHM+MYS+THA
            Chinese Premier Li Qiang travelled on to Lusaka. | visit CHN+ZMB
            Brazil inaugurated its embassy in Kigali. | mission BRA+RWA
            A Turkish plane with 40 tonnes of relief goods landed in Tripoli on Monday. | aid LBY+TUR
            The Netherlands will give 10 million euros to clear mines in Libya. | aid LBY+NLD
            Kenyan and Ethiopian police began joint patrols along the border on Monday. | cooperation ETH+KEN
            Kenya and Tanzania have agreed to form a joint task force against poachers. | cooperation KEN+TZA
            A naval drill by Russia, China and South Africa begins on Friday off Durban. | cooperation CHN+RUS+ZAF
            Uganda and South Sudan concluded an agreement to export electricity. | agreement SSD+UGA
            Venezuela ordered the suspension of the 2015 energy accord with Trinidad and Tobago. | agreement TTO+VEN
            Under a deal signed on Monday, Jordan will get water from Syria. | agreement JOR+SYR
            SADC defence ministers met in Lilongwe on Tuesday to go over the withdrawal. | meeting SADC
            EU trade ministers, meeting in Warsaw on Monday, put off a vote on the pact with Chile. | meeting EU
            Gulf leaders met in Manama on Sunday. | summit BHR+GCC
            ASEAN leaders signed a pact on haze at their summit in Vientiane on Thursday. | agreement ASEAN
            Kenya has asked Botswana to mediate in its quarrel with Somalia, officials said. | dispute BWA+KEN+SOM
            Oman hosted a meeting of the foreign ministers of Yemen and Eritrea in Salalah on Friday. | dispute ERI+OMN+YEM
            Finland scrambled jets and shot down two Russian drones on Wednesday. | force FIN+RUS
            Chad seized a Cameroonian lorry driver at the border last week. | force CMR+TCD
            Korea handed over 40 buses to Paraguay on Monday. | aid KOR+PRY
            Egypt is to sell 20,000 tonnes of rice to Sudan. | cooperation EGY+SDN
            Iran stopped selling electricity to Iraq on Monday. | relations IRN+IRQ
            """)
    void tellsTheKind(String text, String expected) {
        assertThat(kinds(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Twelve people were killed along the border, the radio of Togo said.
            Lawmakers in Ghana want the deal with Togo suspended.
            The two leaders pledged to leave decades of quarrel behind.
            Denmark has come a step nearer to sending asylum seekers to Rwanda.
            ECOWAS foreign ministers want a meeting in Abuja before the end of the month.
            """)
    void codesNothing(String text) {
        assertThat(kinds(text)).isEmpty();
    }
}
