package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;

/**
 * Own sentences of visits, meetings, calls, gatherings, missions, relations and accreditations, as headlines and reports
 * have them: kind, how it stands, and who takes part, by name where the sentence names him, else by state.
 */
class EnglishDiplomacyTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static final String REST = "\n\nOfficials of the two countries said so in a statement given to the press.";

    private static List<EventMention> mentions(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-05-14"), text + REST))
                .mentions();
    }

    private static List<String> acts(String text) {
        return mentions(text).stream()
                .map(m -> m.kind().code() + " " + m.status().code() + " "
                        + m.participants().stream()
                                .map(p -> String.valueOf(Objects.requireNonNullElse(p.name(), p.state())))
                                .map(n -> n.substring(n.lastIndexOf(' ') + 1))
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya's president arrives in Berlin for talks. | visit held DEU KEN
            Ugandan minister calls off trip to London. | visit cancelled GBR UGA
            President Xi received President Ruto in Beijing on Tuesday. | meeting held Ruto Xi
            Rwandan FM Nduhungirehe met his Polish counterpart in Warsaw on Friday. | meeting held Nduhungirehe POL
            President Ruto was shown round the steel works at Linz in Austria. | visit held Ruto
            Kigali, Brazzaville sign eight deals | agreement held COG RWA
            The Emir of Qatar conferred the Order of Merit on Kenyan president William Ruto. | cooperation held QAT Ruto
            Latvia will open a project office in Nairobi before the end of the year. | mission planned KEN LVA
            Pakistan set free 20 Indian fishermen on Sunday. | cooperation held IND PAK
            Ethiopian prime minister wraps up visit to Djibouti. | visit held DJI ETH
            Polish president in Kigali for two-day visit | visit ongoing POL RWA
            Brazil's Lula to visit Angola in August. | visit planned AGO Silva
            Togo's president set off for Tokyo on Monday. | visit held JPN TGO
            President Ruto dropped plans to visit Haiti. | visit cancelled HTI Ruto
            President Boko was due to visit Lusaka on 3 June, but the trip was cancelled. | visit cancelled Boko ZMB
            The presidency of Liberia denied that President Boakai would visit Moscow. | visit denied Boakai RUS
            President Macron flew to Kigali and Nairobi on Monday. | visit held KEN Macron
            The Russian minister was to leave for Burundi, Mozambique and South Africa. | visit planned RUS ZAF
            Russian Foreign Minister Sergey Lavrov made an unannounced stop in Nairobi on Monday. | visit held KEN Lavrov
            Chancellor Merz said during a visit to Vilnius on Thursday that Germany would stay. | visit held LTU Merz
            President Lula was last in Vietnam in 2008. | visit past Silva VNM
            The meeting brought together the defence ministers of Kenya and Somalia. | meeting held KEN SOM
            Meeting in Lome on Monday, the presidents of Togo and Benin agreed to reopen the road. | meeting held BEN TGO
            The defence chiefs of Mali and Niger gathered in Niamey on Tuesday. | meeting held MLI NER
            Egyptian, Qatari and Turkish officials met in Ankara to discuss Gaza. | meeting held EGY QAT TUR
            President Ruto had separate meetings with the presidents of Ghana and Brazil. | meeting held BRA Ruto
            Foreign Minister Anita Anand of Canada will travel to India in October for talks with S. Jaishankar. | meeting planned Anand Jaishankar
            Burundi denied that its minister had met the Rwandan foreign minister in Zanzibar. | meeting denied BDI RWA
            President Ruto received a phone call from President Zelensky on Monday. | call held Ruto Zelensky
            Prime Minister Starmer spoke to President Tinubu by telephone on Friday. | call held Starmer Tinubu
            Lavrov, Araghchi hold phone talks. | call held Araghchi Lavrov
            In a phone call with Prime Minister Modi, President Putin offered condolences. | call held Modi Putin
            South Africa pulled out of the summit in Lusaka. | summit cancelled ZAF
            Burundi's president skipped the EAC summit in Kampala on Friday. | summit denied BDI
            The trilateral summit of Egypt, Eritrea and Somalia took place in Asmara on October 10. | summit past EGY ERI SOM
            Paraguay moved its embassy from Tel Aviv to Jerusalem in December. | mission past ISR PRY
            Sweden will shut its embassies in Mali and Burkina Faso. | mission planned BFA SWE
            France denied reports that it would close its embassy in Niamey. | mission denied FRA NER
            Zimbabwe has shelved plans to open an embassy in Kigali. | mission cancelled RWA ZWE
            The opening of Zambia's embassy in Accra is planned for October. | mission planned GHA ZMB
            Finland's new embassy in Dakar started work on Monday. | mission held FIN SEN
            The Swedish ambassador was ordered to leave Mali within 72 hours. | relations held MLI SWE
            Belgian diplomats were given 48 hours to leave Kigali. | relations held BEL RWA
            Colombia's ambassador to Israel was recalled on Friday. | relations held COL ISR
            Panama ended its recognition of Western Sahara in November. | relations past ESH PAN
            Kenya has appointed Martin Kimani as ambassador to the United States. | accreditation held Kimani USA
            India has named Dinesh Patnaik to Ottawa as high commissioner. | accreditation held CAN Patnaik
            Botswana's ambassador to China handed over his credentials on Monday. | accreditation held BWA CHN
            Lebanon refused agrément for the Iranian ambassador. | accreditation held IRN LBN
            """)
    void tellsWhoTookPart(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "null", textBlock = """
            President Ruto on Monday called off a visit to Rome. | null
            President Macron postponed a trip to Angola planned for 12 June. | 2025-06-12
            The visit of the Turkish foreign minister to Baghdad was announced on Tuesday. | null
            A visit by the Turkish foreign minister to Baghdad has been announced for Tuesday. | 2025-05-20
            Foreign Minister Sergei Lavrov will tour Mali, Niger and Burkina Faso in June. | 2025-06
            """)
    void takesNoDayOfAnAnnouncementForThatOfTheAct(String text, String from) {
        assertThat(mentions(text))
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.from() == null ? null : m.from().toString())
                        .isEqualTo(from));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            President Ruto arrived in Berlin on Monday for talks with Chancellor Merz. | meeting
            The rebels pulled out of the talks in Luanda, Rwanda's foreign minister said. | meeting
            Both Rwanda and Mongolia will study the opening of embassies. | mission
            """)
    void takesNoPurposeForAnAct(String text, String kind) {
        assertThat(acts(text).stream().filter(a -> a.startsWith(kind))).isEmpty();
    }
}
