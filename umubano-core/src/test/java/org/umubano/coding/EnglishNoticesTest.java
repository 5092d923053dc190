package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.Participant;

/** What ministries and agencies put out: lists of those met, envoys at their post, what is announced, until when a summit runs. */
class EnglishNoticesTest {

    private static final Coder RULES = SharedCoder.RULES;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Foreign Minister Amina Wali of Kenya met with Ali Omar, Minister of Foreign Affairs of Djibouti; Ana Ruiz, Minister of Foreign Affairs of Costa Rica; and Jan Berg, Minister of Foreign Affairs of Norway. They spoke about trade between the countries. | meeting held ? KEN+CRI; meeting held ? KEN+DJI; meeting held ? KEN+NOR
            Kenyan Foreign Minister Amina Wali met several ministers on the sidelines of the conference, including Foreign Minister Ali Omar of Djibouti and Foreign Minister Jan Berg of Norway. They did not say more about it. | meeting held ? KEN+DJI; meeting held ? KEN+NOR
            The Ambassador of Pakistan to Azerbaijan Salim Khan met with Minister of Defence Rashid Aliyev on Monday. They did not say more about it. | meeting held 2025-07-14 PAK+AZE
            Belgium announced the suspension of aid to Rwanda on Monday. It did not say for how long that will be. | relations held 2025-07-14 BEL+RWA
            Japan has provided food to victims of the floods in Zambia. The food was flown there. It will be given to those who lost their homes. | aid held ? JPN+ZMB
            The joint statement of China and Russia meets the expectations of both peoples. That is what they say about it. | -
            Kenyan President William Ruto arrived in Kampala on Monday from Kigali, Rwanda. He did not say more about it. | visit ongoing 2025-07-14 KEN+UGA
            Prime Minister Modi of India met President Zelensky of Ukraine on Monday, the third meeting since Russia invaded Ukraine. They did not say more. | meeting held 2025-07-14 IND+UKR
            Somalia applied for membership of the East African Community in 2012. It did not say more about what it will do. | agreement past 2012 SOM+EAC
            Kenya's president flew to Paris on Monday from the AU summit in Addis Ababa. Kenya and France did not say more about it. | visit held 2025-07-14 KEN+FRA
            """)
    void isCoded(String text, String acts) {
        String told = RULES.code(Article.of(null, PartialDate.parse("2025-07-16"), text)).mentions().stream()
                .map(m -> m.kind().code() + " " + m.status().code() + " " + (m.from() == null ? "?" : m.from()) + " "
                        + m.participants().stream().map(Participant::state).collect(Collectors.joining("+")))
                .sorted()
                .collect(Collectors.joining("; "));
        assertThat(told.isEmpty() ? "-" : told).isEqualTo(acts);
    }
}
