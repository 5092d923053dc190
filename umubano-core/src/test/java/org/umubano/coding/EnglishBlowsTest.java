package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Own sentences on blows told by nouns and by those who report them, on calls, and on words that only look like acts. */
class EnglishBlowsTest {

    private static List<String> acts(String text) {
        return SharedCoder.acts(text, "2025-07-16");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Lebanese health ministry said an Israeli air strike on Tyre on Saturday killed 10 Syrians. | force attack held ISR >SYR
            Nine Lebanese civilians were killed in a separate Israeli strike targeting a home in southern Lebanon. | force attack held ISR >LBN
            Russian drones attacked a power plant overnight, Ukraine's energy ministry said. | force attack held RUS >UKR
            Ethiopian soldiers shot at Sudan's police near Gallabat on Monday, Khartoum said. | force attack held ETH >SDN
            The Polish ministry said a drone violated its airspace from Belarus. | force attack held BLR >POL
            Guyana sent boats to the border with Venezuela on Monday. | force deployment held GUY >VEN
            Eritrean troops opened fire on an Ethiopian patrol. | force attack held ERI >ETH
            """)
    void tellsWhoseTheBlowIs(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            On Sunday Marco Rubio had called Congolese President Felix Tshisekedi on the same subject. | call call held USA COD
            President Putin of Russia telephoned President Tokayev of Kazakhstan on Monday to congratulate him on his re-election. | statement congratulation held RUS >KAZ
            Burundi's President Evariste Ndayishimiye yesterday crossed into Tanzania for a one-day visit. | visit visit held BDI >TZA
            On Tuesday morning Armenia turned to the Collective Security Treaty Organization with a formal request for military help. | statement appeal held ARM >CSTO
            The EU has sanctioned Belarus leader Alexander Lukashenko. As he arrived in Luxembourg, German Foreign Minister Heiko Maas urged Russia to free Navalny. | visit arrival held DEU >LUX
            US Secretary of State Marco Rubio spoke by telephone on Tuesday with Rwandan President Paul Kagame and pressed for an immediate ceasefire in eastern Congo. | statement appeal held USA >RWA
            Afghanistan was hit by a quake. Russia dispatched 20 tons of food, Japan contributed 7 tons of it. | aid humanitarian held RUS >AFG
            In December 2022 President Ruto of Kenya paid a visit to Asmara, where the two sides declared their will to promote trade. | agreement in-principle past KEN ERI
            """)
    void tellsWhoTurnsToWhom(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Armenia and Hungary agreed on Thursday to restore full diplomatic relations, the foreign ministries said. | relations restored held ARM HUN
            African Court to hear Congo's case against Rwanda | dispute quarrel planned COD >RWA
            The two-day hearing of Congo's case against Rwanda at the African Court wound up on Thursday. | dispute quarrel held COD >RWA
            Rwanda has urged judges in Arusha to throw out a case in which DR Congo accuses it of rights abuses. | statement appeal held RWA >COD
            In past two days, five relief flights from the UAE have landed in Pakistan carrying food and tents. | aid humanitarian held ARE >PAK
            On May 31, Angolan President Joao Lourenco held a video call with Presidents Paul Kagame and Felix Tshisekedi. | call call past AGO RWA COD
            """)
    void tellsOneActOnce(String text, String expected) {
        assertThat(acts(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Iran says pirates attacked a British boat in the Gulf.",
                "Kenya said bandits killed two Ugandan soldiers in Turkana.",
                "Kigoma, which lies close to the border of Tanzania and Burundi, lives on fish.",
                "The European Union called the meeting after a rocket attack on Mariupol which killed 30 civilians.",
                "The embassy of Kenya received a list of Ugandan diplomats on Monday.",
            })
    void takesNobodyForTheDoer(String text) {
        assertThat(acts(text)).isEmpty();
    }
}
