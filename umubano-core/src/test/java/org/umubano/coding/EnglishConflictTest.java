package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What states and armed groups say and do against each other, in plain sentences of our own. */
class EnglishConflictTest {

    private static final String REST =
            "\n\nThis is what the officials of the two countries said in a statement that was"
                    + " given to the press by them.";

    private static List<String> acts(String text) {
        return SharedCoder.acts(text + REST, "2025-03-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Uganda denied backing rebels in Rwanda. | statement denial held UGA >RWA
            Norway said it was deeply worried by the Israeli strikes. | statement condemnation held NOR >ISR
            Rwanda, which Kinshasa accuses of backing the rebels, took no part in the meeting with Congo. | statement accusation held COD >RWA
            French troops had to leave Niger in 2023. | force withdrawal past FRA >NER
            The UPDF entered Bunia in eastern Congo on Tuesday. | force deployment held UGA >COD
            A rocket fired from Lebanon hit a farm in Israel. | force attack held LBN >ISR
            Oman has brokered a truce between the United States and the Houthis. | dispute mediation held OMN >USA >YEM
            Oman has brokered a truce between the United States and the Houthis. | force ceasefire held USA YEM
            Russia's foreign ministry urged both neighbours, Kyrgyzstan and Tajikistan, to stop the fighting. | statement appeal held RUS >KGZ >TJK
            """)
    void tellsWhatOneSideSaysOrDoesToTheOther(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }
}
