package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Own sentences of force, measures and disputes, told by nouns and verbs: kind, how it stands, who does it to whom. */
class EnglishForceTest {

    private static List<String> acts(String text) {
        return SharedCoder.acts(text, "2025-03-12");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The expulsion of three French diplomats from Niamey was announced late on Tuesday. | relations expulsion held NER >FRA
            An overnight Russian attack on the Ukrainian city of Kharkiv killed five people. | force attack held RUS >UKR
            Pakistan condemned the Israeli strikes on Iran as a violation of international law. | force attack held ISR >IRN
            Pakistan condemned the Israeli strikes on Iran as a violation of international law. | statement condemnation held PAK >ISR
            The withdrawal of Malawian soldiers from Goma began on Tuesday. | force withdrawal held MWI >COD
            The withdrawal of French troops from Chad will be completed by the end of January. | force withdrawal planned FRA >TCD
            Clashes erupted between Afghan and Pakistani forces near the Torkham crossing overnight. | force attack held AFG >PAK
            Sudan accused Kenya of arming the rebels and recalled its ambassador from Nairobi. | relations recall held SDN >KEN
            Rwanda ordered all Belgian diplomats out of the country. | relations expulsion held RWA >BEL
            Russian missiles and drones killed at least eight people in Kyiv. | force attack held RUS >UKR
            Iran walked out of the talks with the United States. | dispute protest held IRN >USA
            A Venezuelan frigate steered into Guyanese waters on Sunday morning. | force attack held VEN >GUY
            Japan protested to China after two Chinese coast guard ships entered its territorial waters on Friday. | force attack held CHN >JPN
            Russia seized a Japanese consul in Vladivostok on Monday. | force detention held RUS >JPN
            A Japanese consul in Vladivostok was detained on Monday. | force detention held RUS >JPN
            Thailand handed over 18 captured Cambodian soldiers on Wednesday. | cooperation handover held THA >KHM
            Malabo delivered ship and men to Nigeria on Monday. | cooperation handover held GNQ >NGA
            The International Court of Justice ordered Myanmar on Thursday to protect the Rohingya in a case brought by Gambia. | dispute quarrel held UN MMR >GMB
            """)
    void tellsWhoDidItToWhom(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Opposition lawmakers demanded the withdrawal of Ugandan troops from South Sudan.
            Kenya's president sailed in the waters off Mombasa with his Tanzanian guest on Monday.
            Fears of a Venezuelan invasion of Guyana have grown in recent months.
            An Israeli attack on Iran would be a serious mistake, the Turkish president said.
            Nigeria's attack on goal against Ghana was relentless in the second half.
            Chad warned Sudan that any attack on its territory would be met with force.
            """)
    void takesNoFearForAFact(String text) {
        assertThat(acts(text).stream().filter(a -> !a.startsWith("statement"))).isEmpty();
    }
}
