package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** Own reports in the forms of agencies and ministries: kind, subtype and day of each act, and whoever takes part by name or state. */
class EnglishNewsTest {

    private static final Coder RULES = SharedCoder.RULES;
    private static final String PLAIN = "\nThe weather in the hills was fine and the shops were open.";

    private static String acts(String text) {
        String acts = RULES
                .code(Article.of(null, PartialDate.parse("2022-01-15"), text.replace('/', '\n') + PLAIN))
                .mentions()
                .stream()
                .map(m -> m.kind().code() + " " + m.subtype() + " " + (m.from() == null ? "?" : m.from()) + " "
                        + m.participants().stream()
                                .map(p -> p.name() == null ? String.valueOf(p.state()) : p.name() + " " + p.state())
                                .collect(Collectors.toCollection(TreeSet::new))
                                .stream()
                                .collect(Collectors.joining("+")))
                .sorted()
                .collect(Collectors.joining("; "));
        return acts.isEmpty() ? "-" : acts;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Togo accused Ghana of arming the March 23 Movement. | statement accusation ? COD+GHA+TGO
            Togo welcomed the steps that Ghana took regarding all the measures that it will adopt. | -
            Togo thanked the Ghanaian government for its timely assistance and pledged to work with it. | statement thanks ? GHA+TGO
            The presidents of Ghana and Togo were to attend a summit called for Friday in the Kenyan capital. | summit summit 2022-01-21 GHA+TGO
            Ghana asks ten Togolese diplomats to leave | relations expulsion ? GHA+TGO
            Ghana announced a package of measures in response to Togo. | -
            Ghana announced a package of countermeasures against Togo. | relations sanctions ? GHA+TGO
            Ghana's government has written to Togo requesting the extradition of a key suspect. | statement appeal ? GHA+TGO
            A Togolese fraud suspect extradited from Ghana on Friday arrived in Lome. | cooperation extradition 2022-01-14 GHA+TGO
            Ghana extradited a suspect to Togo after Togo sent a request on 29 October. | cooperation extradition ? GHA+TGO; statement appeal 2021-10-29 GHA+TGO
            """)
    void tellsWhatWasDone(String text, String acts) {
        assertThat(acts(text)).isEqualTo(acts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Lusaka — Zambian Head of State, Hakainde Hichilema, on Thursday in Lusaka accredited four new ambassadors during a ceremony at State House./The Zambian statesman received the credentials of the new ambassadors of Chile, Julio Mora, Gabon, Paul Ndong, and Australia, Ann Bird, who will have non-resident status. | accreditation credentials 2022-01-13 Ann Bird AUS+Hakainde Hichilema ZMB+Julio Mora CHL+Paul Ndong GAB
            Nairobi: Envoys of two states presented their credentials to President Otieno Mboya on Thursday./They were the Ambassador of Ghana Kofi Ansah and the Ambassador of Togo Yao Mensah. | accreditation credentials 2022-01-13 Kofi Ansah GHA+Otieno Mboya KEN+Yao Mensah TGO
            """)
    void namesTheEnvoysOfAList(String text, String acts) {
        assertThat(acts(text)).isEqualTo(acts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Ghanaian Foreign Ministry on Monday summoned the ambassador of Togo./In a statement, the ministry said that the envoy was told to act./"Togo must conduct an investigation," it said. | Ministry of Foreign Affairs of Ghana
            The Ministry of Foreign Affairs of Ghana thanked Togo. The ministry said in a statement that it stands with Togo. | Ministry of Foreign Affairs of Ghana
            """)
    void theMinistryIsTheOneNamedInFull(String text, String announcer) {
        assertThat(RULES.code(Article.of(null, PartialDate.parse("2022-01-15"), text.replace('/', '\n') + PLAIN))
                        .mentions())
                .isNotEmpty()
                .allSatisfy(m -> assertThat(m.announcedBy())
                        .isNotNull()
                        .satisfies(p -> assertThat(p.name()).isEqualTo(announcer)));
    }
}
