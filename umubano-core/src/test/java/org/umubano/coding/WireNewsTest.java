package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.Participant;

/** Sentences as the wires write them, in which places, captors, topics and other verbs stand where sides might. */
class WireNewsTest {

    private static String acts(String text) {
        return SharedCoder.RULES.code(Article.of(null, PartialDate.parse("2025-06-12"), text)).mentions().stream()
                .map(m -> m.kind().code() + " " + m.subtype() + " " + m.status().code() + " "
                        + m.participants().stream().map(WireNewsTest::who).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }

    private static String who(Participant p) {
        String side = p.role() == Participant.Role.ACTOR ? "" : ">";
        return side + p.state() + (p.office() == null ? "" : "/" + p.office());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            A Danish journalist was freed in Yemen on Monday after three weeks in captivity. | cooperation release held YEM/ARMED >DNK
            Mogadishu bombings kill two Kenyan soldiers, wound nine | force attack held SOM/ARMED >KEN/ARMY
            Four French soldiers wounded last week in the Malian city of Gao described heavy fighting on Monday. | force attack held MLI/ARMED >FRA/ARMY
            French troops shot and killed a Malian gunman near Gao. | force attack held FRA/ARMY >MLI
            Gunmen killed three Danish soldiers in Kabul on Monday. | force attack held AFG/ARMED >DNK/ARMY
            Fierce clashes between Turkish troops and Syrian rebels killed ten people on Tuesday. | force attack held TUR/ARMY >SYR/ARMED
            """)
    void namelessMenOfALandAreNotItsGovernment(String text, String expected) {
        assertThat(acts(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Danish government held crisis talks on the fate of two Danish nurses held hostage in Yemen on Wednesday.",
                "Kenyan troops attacked two militant hideouts near the Somali border on Tuesday, killing nine fighters.",
                "South Korea's navy has worked out a secret plan to deal with raids by North Korea, a paper said.",
                "Kenya accused over Somali refugees",
                "Norway will send its foreign minister to the region in hopes of reviving talks between Israel and the Palestinians.",
                "Danish lawmakers condemned efforts to oust Estonian leader Kaja Kallas from her post.",
                "The government said it would not give in to pirates' demands despite the plea of a Greek sailor begging Athens for help.",
                "Russian uranium shipment reaches Iran",
                "The Security Council debated a draft resolution condemning Rwanda.",
                "Seven US groups ask UN for vote observers",
                "Danish Foreign Minister Lars Lokke Rasmussen asked his European counterparts for support on the Ukraine issue.",
                "PARIS - A new law that bans scarves from classrooms went into effect amid demands by radicals holding two French hostages in Mali.",
                "Kenya began its withdrawal from the Paris climate accord.",
                "Kenya sent troops to Mandera on Monday, Somali officials said.",
                "Kenya withdraws from Egypt talks"
            })
    void whatIsOnlyNamedIsNoAct(String text) {
        assertThat(acts(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Denmark plans to send soldiers to Mali. | force deployment planned DNK/ARMY >MLI
            Denmark has offered to send troops to Mali. | force deployment proposed DNK/ARMY >MLI
            Denmark will withdraw troops from Mali. | force withdrawal planned DNK/ARMY >MLI
            Ethiopia sent troops into Somalia on Monday. | force deployment held ETH/ARMY >SOM
            Somalia has asked Kenya to send troops. | force deployment proposed SOM >KEN
            """)
    void aPhraseOfOneVerbHidesNoNounOfAnother(String text, String expected) {
        assertThat(acts(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Turkish forces shot down a Russian plane on Monday. | force attack held TUR/ARMY >RUS
            France, Sweden and Belgium shot down a German plan to set up camps. | statement refusal held FRA SWE BEL >DEU
            Kenya rejected a Ugandan request to invite Rwanda. | statement refusal held KEN >UGA
            Russia rejected a US demand to leave Ukraine. | statement refusal held RUS >USA
            Turkish weapons shipment arrives in Kenya | aid military held TUR >KEN
            Israel withdraws from southern Lebanon | force withdrawal held ISR/ARMY >LBN
            Uganda pulls out of Congolese town | force withdrawal held UGA/ARMY >COD
            France completed its withdrawal from Niger on Monday. | force withdrawal held FRA/ARMY >NER
            Russia vetoed a UN resolution condemning Syrian attacks. | statement refusal held RUS >UN
            Kenya repeated its accusations against Uganda. | statement accusation held KEN >UGA
            Denmark does not plan to close its embassy in Mali. | mission closed denied DNK >MLI
            On the eve of a high-profile UN Security Council visit to Nairobi, members are split over Sudan. | visit visit planned UN/AGENCY >KEN
            Egypt said the leaders of Sudan, Chad and Niger would join President Sisi for a mini-summit on Sunday. | summit summit planned SDN/HOS TCD/HOS NER/HOS
            """)
    void plainActsAreTold(String text, String expected) {
        assertThat(acts(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Warsaw's envoy arrived in Vilnius on Tuesday to discuss the border row. | visit arrival ongoing POL/ENV >LTU
            Oslo's mayor visited Riga on Monday. | ``
            Clashes between Thai and Cambodian soldiers left two dead on Monday. | force attack held THA/ARMY >KHM/ARMY
            Clashes between Thai and Cambodian fans marred the match on Monday. | ``
            Norway agreed to hold talks with Iceland on herring. | meeting talks planned NOR ISL
            Norway agreed to meet an Icelandic request for more herring. | ``
            NATO is to beef up its troops in Kosovo. | force deployment planned NATO/ARMY >XKX
            Foreign ministers of ASEAN met in Hanoi on Monday to discuss Myanmar. | meeting delegation held ASEAN/MFA
            Malta levels new accusations against Libya | statement accusation held MLT >LBY
            """)
    void whoTakesPartIsTold(String text, String expected) {
        assertThat(acts(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Norway's foreign minister said the EU should lift its tariffs on fish. | statement appeal held NOR/MFA >EU
            Chad said on Monday that the UN's resolution on refugees was unfair. | statement condemnation held TCD >UN
            Chad said it was not obliged to let UN inspectors in. | statement refusal held TCD >UN
            The African Union said Chad must stop the raids. | statement appeal held AU >TCD
            The EU's disease agency said screening travellers from Chad would be unjustified. | ``
            Latvia's foreign ministry called the new visa rules of Belarus discriminatory. | statement condemnation held LVA/MFA >BLR
            Malta condemned Libya's decision to close the border. | statement condemnation held MLT >LBY; relations border-closed planned LBY >MLT
            Peru's foreign minister said Chile's wall was illegal and expressed concern about the region. | statement condemnation held PER/MFA >CHL
            Peru's foreign minister said Chile had broken its word and warned Santiago of sanctions. | statement threat held PER/MFA >CHL
            """)
    void whoSaysItToWhomIsTold(String text, String expected) {
        assertThat(acts(text)).isEqualTo(expected);
    }
}
