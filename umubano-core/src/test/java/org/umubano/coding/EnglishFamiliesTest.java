package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** Own sentences, one or two for each family of constructions: kind, subtype, how it stands, and the states of each act. */
class EnglishFamiliesTest {

    private static final Coder RULES = SharedCoder.RULES;
    private static final String PLAIN = "\nThe weather in the hills was fine and the shops were open.";

    private static String acts(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-05-14"), text + PLAIN)).mentions().stream()
                .map(m -> m.kind().code() + " " + m.subtype() + " " + m.status().code() + " " + SharedCoder.states(m))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Malawi has asked Zambia for 40 megawatts of electricity. | cooperation programme proposed MWI+ZMB
            Burundi asked the African Union for election observers. | cooperation programme proposed AU+BDI
            Somalia has asked Kenya to send troops to Jubaland. | force deployment proposed KEN+SOM
            Kenya Airways flew to Mogadishu on Monday for the first time since 2019. | cooperation project held KEN+SOM
            Two Tanzanian fishermen were detained by the navy of Burundi on Lake Tanganyika. | force detention held BDI+TZA
            The Japanese embassy handed over fifteen ambulances to the health ministry of Malawi. | aid humanitarian held JPN+MWI
            A Chinese firm broke ground for a hospital in Lusaka on Monday. | cooperation project held CHN+ZMB
            Forty Rwandan students will study medicine in Cuba from September. | cooperation programme planned CUB+RWA
            The border post, which Rwanda and Tanzania inaugurated in 2016, is open all day. | cooperation project past RWA+TZA
            The embassy, which Kenya closed in Juba in 2016, is to reopen. | mission closed past KEN+SSD
            Under the agreement, which Rwanda cancelled in May, Kenya was to send teachers. | agreement terminated held KEN+RWA
            Xi Jinping and his wife Peng Liyuan laid a wreath at the Kigali Genocide Memorial in Rwanda. | visit memorial held CHN
            Foreign ministers Vincent Biruta of Rwanda and Albert Shingiro of Burundi broke the ice at Nemba on May 2. | meeting talks held BDI+RWA
            Rwanda will "very soon" open a diplomatic mission in Budapest, Hungary. | mission to-be-opened planned HUN+RWA
            In Dushanbe President Xi Jinping and President Emomali Rahmon raised relations to a partnership. | relations upgraded held CHN+TJK
            Talks in Doha between the Congolese government and the M23 rebels resumed on Monday. | dispute mediation held COD+QAT
            President Paul Kagame of Rwanda was received at the royal palace in Casablanca, Morocco. | visit visit held MAR+RWA
            The deal Kenya signed with Japan in May is worth 200 million dollars. | agreement signed held JPN+KEN
            "We have agreed with Rwanda to set up a joint commission," Kenya's foreign minister Musalia Mudavadi said. | agreement in-principle held KEN+RWA
            The U.S. consulate in St. Petersburg, Russia, must close by Saturday. | mission closed planned RUS+USA
            Botswana and Namibia abolished passports for travel between them on Friday. | cooperation programme held BWA+NAM
            Turkey's president offered to mediate between Sudan and the Emirates. | dispute mediation proposed ARE+SDN+TUR
            Uganda said its own battalion would follow Kenya's into Congo by the end of the month. | force deployment planned COD+UGA
            """)
    void tellsIt(String text, String expected) {
        assertThat(acts(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            President William Ruto of Kenya is in Addis Ababa for the African Union summit. | visit visit ongoing ETH+KEN; summit summit ongoing AU+KEN
            President William Ruto of Kenya arrived in Addis Ababa on Monday to attend the African Union summit. | visit arrival ongoing ETH+KEN; summit summit planned AU+KEN
            President William Ruto of Kenya left for Addis Ababa to attend the African Union summit, which will be held on Sunday. | visit visit held ETH+KEN; summit summit planned AU+KEN
            Mali expelled the French ambassador in May. Niger and Burkina Faso followed suit. | relations expulsion held FRA+MLI; relations expulsion held BFA+FRA+NER
            Iran struck a village in Pakistan on Tuesday. Pakistan did the same on Thursday. | force attack held IRN+PAK; force attack held IRN+PAK
            Kenya recalled its ambassador from Sudan on Monday. Uganda has not done the same. | relations recall held KEN+SDN
            """)
    void tellsBoth(String text, String expected) {
        assertThat(acts(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ties soured in 2015 when Burundi accused its northern neighbour Rwanda of training rebels. | statement accusation past BDI+RWA
            Kenya asked Uganda for an explanation. | statement appeal held KEN+UGA
            Somalia told Ethiopia to withdraw its troops. | statement appeal held ETH+SOM
            Ghana asked China for a loan to finish the port. | statement appeal held CHN+GHA
            """)
    void appeals(String text, String expected) {
        assertThat(acts(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Xi's predecessors never came to Rwanda, Chinese officials in Kigali said.
            Prime Minister Fumio Kishida of Japan will tour four African nations.
            Two Indian firms opened a joint laboratory in Pune. One of them is listed in London.
            A storm crossed from Mozambique into Malawi and destroyed houses.
            Shell fell on the London stock exchange after oil prices in Nigeria dropped.
            A Thai chef gives cooking lessons in Dublin. Irish students like them.
            """)
    void tellsOfNoAct(String text) {
        assertThat(acts(text)).isEmpty();
    }

    /** Acts of the kinds told in the most words: gatherings and their bodies, force, work together, quarrels. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            South Korea will host an ASEAN summit in Seoul next week. | summit summit planned KOR
            Senegal is hosting a summit of African leaders in Dakar this week. | summit summit ongoing SEN
            Nigerian President Bola Tinubu attended the emergency summit of ECOWAS in Accra on Sunday. | summit summit held ECOWAS+GHA+NGA
            Ecowas leaders gathered in Abuja on Sunday to discuss the coup in Niger. | summit summit held ECOWAS
            Indian Prime Minister Narendra Modi opened the BIMSTEC summit in Bangkok on Sunday. | summit summit held BIMSTEC+IND+THA
            About 200 Kenyan soldiers arrived in Haiti on Saturday. | force deployment held HTI+KEN
            Over 300 Ethiopian soldiers crossed into Somalia on Tuesday. | force deployment held ETH+SOM
            A stray bullet fired from Sudan killed a boy in a Chadian village on Friday. | force attack held SDN+TCD
            A Chinese coast guard ship blasted a Philippine patrol boat with water cannon on Sunday. | force attack held CHN+PHL
            Danish fighters tailed two Russian bombers over the Baltic on Monday. | force mobilisation held DNK+RUS
            Guinean soldiers burned huts in a village in Sierra Leone on Thursday. | force attack held GIN+SLE
            Estonian navy divers began training Maltese colleagues in Valletta on Monday. | cooperation training held EST+MLT
            Armenia handed a fugitive banker over to Georgia on Saturday. | cooperation extradition held ARM+GEO
            Ghana and Ivory Coast have opened a joint laboratory to test cocoa. | cooperation project held CIV+GHA
            Norwegian experts are helping Liberia draft a fisheries law. | cooperation programme ongoing LBR+NOR
            Estonia has complained to the International Maritime Organization about Russia's jamming of signals. | dispute complaint held EST+RUS
            The arrest of a singer sparked a diplomatic row between Kenya and Tanzania. | dispute quarrel held KEN+TZA
            A rift between Albania and Greece over a mayor has deepened. | dispute quarrel held ALB+GRC
            Thousands of people marched on the French embassy in Niger on Saturday. | dispute protest held FRA+NER
            Australia has dropped its case against China at the World Trade Organization over barley. | dispute quarrel held AUS+CHN
            """)
    void tellsByManyWords(String text, String expected) {
        assertThat(acts(text)).isEqualTo(expected);
    }

    /** What long reports tell by the way: whose act it is, where it led to, and how it stands. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kiribati switched recognition from Taiwan to China. | relations established held CHN+KIR
            Sudan's foreign minister visited Cairo on his way to Riyadh. | visit visit held EGY+SDN
            The Kenyan foreign minister denounced the agreement between Ethiopia and Djibouti. | statement condemnation held DJI+ETH+KEN
            Italy has deported a Tunisian man wanted by Tunis for murder. | cooperation extradition held ITA+TUN
            India evacuated its citizens from Iran. | cooperation handover held IND+IRN
            Kenya and Uganda broke off trade talks. | agreement suspended held KEN+UGA
            Turkey held accession talks with the European Union in Brussels. | agreement negotiation held EU+TUR
            The foreign ministers of Ghana and Nigeria discussed trade, security, and Mali. | meeting talks held GHA+NGA
            SADC observers declared Malawi's election free and fair. | statement praise held MWI+SADC
            Kenya's foreign minister proposed that Kenya and Uganda set up a joint commission. | cooperation joint-body proposed KEN+UGA
            Turkey proposed that Russia and Ukraine hold talks in Istanbul. | meeting talks proposed RUS+UKR
            Rwanda's foreign minister cut the ribbon on the country's new embassy in Jakarta. | mission opened held IDN+RWA
            France praised Chad for its offer to send soldiers to Niger. | statement praise held FRA+TCD; force deployment proposed NER+TCD
            The Turkish president went on a tour of Algeria and Senegal. | visit visit held DZA+TUR; visit visit held SEN+TUR
            Rwanda and Uganda accuse each other of supporting rebel groups. | statement accusation held RWA+UGA
            Iran and Saudi Arabia fight a proxy war in Yemen. | dispute quarrel held IRN+SAU
            The European Union sanctioned leaders of the Rwanda-backed M23. | relations sanctions held COD+EU
            Kenya's foreign ministry thanked Japan for the gift. It said Japan was a trusted partner. | statement thanks held JPN+KEN
            Ghana's president, John Mahama, visited Togo. "It is a bad deal," said Kofi Oloo, an economist. He said Togo would gain from it. | visit visit held GHA+TGO
            The Ethiopian prime minister, Abiy Ahmed, flew to Asmara to see Eritrea's president. A resident of Asmara said people were relieved. He said that Ethiopia had changed. | visit visit held ERI+ETH
            """)
    void tellsByTheWay(String text, String expected) {
        assertThat(acts(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Kenyan opposition denounced the deal with Rwanda as a sell-out.
            The purpose of the Turkish president's trip to Somalia was to sign a defence accord.
            The World Bank warned that Kenya's growth would slow.
            Supporters of Uganda's president accused Kenya of meddling.
            President Ruto of Kenya received a special message from Ethiopian Prime Minister Abiy Ahmed.
            """)
    void tellsOfNoDeed(String text) {
        assertThat(acts(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The President of Rwanda, H.E. Paul Kagame, met President William Ruto of Kenya in Nairobi. | Paul Kagame
            Grace Mutale presented her letters of credence to President Paul Kagame as the ambassador of Zambia to Rwanda. | Grace Mutale
            """)
    void namesFirst(String text, String expected) {
        assertThat(RULES.code(Article.of(null, PartialDate.parse("2025-05-14"), text + PLAIN))
                        .mentions())
                .singleElement()
                .satisfies(m -> assertThat(m.participants().get(0).name()).isEqualTo(expected));
    }
}
