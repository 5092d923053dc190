package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Acts as short wire reports tell them: in one clause of many, by their turn, by a flag, by what somebody did together. */
class EnglishBriefsTest {

    private static List<String> acts(String text) {
        return SharedCoder.acts(text, "2025-06-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Leaders of Ghana, Togo and Benin met in Lome on Monday in a summit that lasted three hours. | summit summit held GHA TGO BEN
            The foreign ministers of Kenya and Uganda met in Kisumu on Monday. In Kampala, a government spokesman called the Kenyan tax unfair. | statement condemnation held UGA >KEN
            Rwandan Foreign Minister Olivier Nduhungirehe was in Ankara on Monday for talks with his Turkish counterpart Hakan Fidan. | meeting talks held RWA TUR
            Two French soldiers were killed by a roadside bomb in northern Mali on Monday. | force attack held MLI >FRA
            Three Iranian diplomats have 48 hours to leave Albania, Prime Minister Edi Rama said on Monday. | relations expulsion held ALB >IRN
            Norway sent two Russian diplomats home on Monday. | relations expulsion held NOR >RUS
            Norway sent home eight Russian diplomats on Monday. | relations expulsion held NOR >RUS
            France sent its diplomats back to Damascus on Monday. | relations restored held FRA >SYR
            All Indian troops stationed in the Maldives have gone home, a spokeswoman for President Mohamed Muizzu said on Friday. | force withdrawal held IND >MDV
            Malawi has pulled out of the next round of talks with Tanzania, President Joyce Banda said on Tuesday. | meeting talks cancelled TZA MWI
            Austrian and Hungarian detectives have been chasing smugglers together on Hungarian soil since December. | cooperation programme ongoing AUT HUN
            Seventy Hungarian policemen are already serving beside their Serbian colleagues on the border with North Macedonia. | cooperation programme ongoing HUN SRB
            Sweden's flag was hauled down at its embassy in Bamako on Friday. | mission closed held SWE >MLI
            The guns fell silent between Armenia and Azerbaijan on Tuesday. | force ceasefire held ARM AZE
            New Delhi denied that it was blocking trucks to Nepal. | statement denial held IND >NPL
            The air defences of Mali, Burkina Faso and Niger have been put on maximum alert. | force mobilisation held MLI BFA NER
            """)
    void tellsOfActsInBriefs(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Relatives of the dead in Kenya called on Uganda to hand over the killers.",
                "The three presidents gave their ministers six months to find money for the railway of Kenya, Uganda and Rwanda."
            })
    void leavesWhatIsOfNoState(String text) {
        assertThat(acts(text)).isEmpty();
    }
}
