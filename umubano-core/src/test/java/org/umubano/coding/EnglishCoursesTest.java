package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** What comes in turns: measures and their answers, instalments, envoys sent, addresses; and what only looks like one of these. */
class EnglishCoursesTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static String acts(String text) {
        Article article = Article.of(null, PartialDate.parse("2024-05-01"), text.replace('/', '\n'));
        return RULES.code(article).mentions().stream()
                .map(m -> m.kind().code() + " " + m.subtype() + " " + m.status().code() + " "
                        + (m.from() == null ? "-" : m.from()) + " " + SharedCoder.states(m))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Chileans expelled the Bolivian ambassador, and the Bolivians in turn expelled the Chilean ambassador. | relations expulsion held - BOL+CHL; relations expulsion held - BOL+CHL
            Peru on Monday ordered the Cuban ambassador to leave the country by May 7, and Cuba answered by giving the Peruvian envoy the same deadline. | relations expulsion held 2024-04-29 CUB+PER; relations expulsion held 2024-04-29 CUB+PER
            Somalia has sent home the Ethiopian ambassador. | relations expulsion held - ETH+SOM
            Latvia told the Russian embassy to cut its staff to eight by February 1. | relations counter-measures held - LVA+RUS
            Kenya banned Ugandan maize in March./The ban was lifted on Friday. | relations counter-measures past 2024-03 KEN+UGA; relations sanctions-lifted held 2024-04-26 KEN+UGA
            Spain, Italy and Greece have renewed their bans on Turkish fish. | relations sanctions held - ESP+GRC+ITA+TUR
            The reopening of the border between Chad and Niger had been set for June 20, but was called off at Niger's request. | relations border-opened cancelled 2024-06-20 NER+TCD
            """)
    void tellsMeasures(String text, String expected) {
        assertThat(acts(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ghana gave Liberia 20 tonnes of rice on March 3 and another 30 tonnes on March 20. | aid humanitarian past 2024-03-03 GHA+LBR; aid humanitarian held 2024-03-20 GHA+LBR
            India gave Malawi 1,000 tonnes of rice on Monday./The first consignment was handed over on 3 March. | aid humanitarian held 2024-04-29 IND+MWI; aid humanitarian past 2024-03-03 IND+MWI
            India gave Malawi 1,000 tonnes of rice on Monday./Payments to teachers were made in March. | aid humanitarian held 2024-04-29 IND+MWI
            Denmark returned to Ghana a drum that had been in Copenhagen since 1840. | cooperation handover held - DNK+GHA
            """)
    void tellsPieces(String text, String expected) {
        assertThat(acts(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Japan will send its deputy foreign minister to Kenya on Monday to discuss trade. | visit visit planned 2024-05-06 JPN+KEN
            China sent its special representative for African affairs, Wang Li, to Ethiopia on Monday. | visit visit held 2024-04-29 CHN+ETH
            Japan's foreign minister had been to Nairobi in March. | visit visit past 2024-03 JPN+KEN
            Uganda's president addressed a joint session of the Tanzanian parliament in Dodoma on Monday. | statement remark held 2024-04-29 TZA+UGA
            At talks with President Museveni in Kampala on Friday President Ruto called for peace in Congo. | meeting talks held 2024-04-26 KEN+UGA
            The Chinese envoy called on Rwanda and Congo to respect the truce. | statement appeal held - CHN+COD+RWA
            Pavlo Bondar becomes Ukraine's new ambassador to China under a decree signed on Wednesday. | accreditation appointed held - CHN+UKR
            """)
    void tellsEnvoys(String text, String expected) {
        assertThat(acts(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Norway is to extradite Charles Habimana, a Rwandan businessman, to Rwanda, the justice ministry in Oslo said./Habimana was arrested at Oslo airport on June 8, 2010. | cooperation extradition planned - NOR+RWA; force detention past 2010-06-08 NOR+RWA
            A Norwegian court approved the extradition of a genocide suspect to Rwanda on Monday. | cooperation extradition held 2024-04-29 NOR+RWA
            Sweden's highest court blocked the extradition of a journalist to Turkey. | cooperation extradition cancelled - SWE+TUR
            """)
    void tellsExtraditions(String text, String expected) {
        assertThat(acts(text)).isEqualTo(expected);
    }
}
