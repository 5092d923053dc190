package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;
import org.umubano.event.Status;

/** Own sentences beside the rules of English: who does what to whom, how it stands, when. */
class EnglishEventsTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<EventMention> code(String text) {
        String more = text + " It was a warm day with a little wind, and the streets were full of people.";
        return RULES.code(Article.of(null, PartialDate.parse("2025-06-04"), more))
                .mentions();
    }

    private static List<String> events(String text) {
        List<String> out = new ArrayList<>();
        for (EventMention m : code(text)) {
            out.add(m.kind().code() + "/" + m.subtype() + " " + m.status().code() + " " + m.from() + " "
                    + states(m, Participant.Role.ACTOR) + ">" + states(m, Participant.Role.RECIPIENT));
        }
        return out;
    }

    private static String states(EventMention m, Participant.Role role) {
        return m.participants().stream()
                .filter(p -> p.role() == role)
                .map(Participant::state)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(EnglishEventsTest::shown)
                .collect(Collectors.joining("+"));
    }

    private static String shown(@Nullable String state) {
        return state == null ? "-" : state;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Chad expelled a Sudanese diplomat on Monday. | relations/expulsion held 2025-06-02 TCD>SDN
            Seven Malian officials were expelled from Niger. | relations/expulsion held null NER>MLI
            On Monday Benin recalled its ambassador to Togo. | relations/recall held 2025-06-02 BEN>TGO
            Lima accuses Quito of spying | statement/accusation held null PER>ECU
            Peru demanded that Chile release a fishing crew. | statement/appeal held null PER>CHL
            Peru threatened to close the road to Chile. | statement/threat held null PER>CHL
            Laos refused to hold talks with Cambodia. | statement/refusal held null LAO>KHM
            Norway apologised to Iceland for the accident. | statement/apology held null NOR>ISL
            Peruvian and Chilean soldiers clashed in a valley. | force/attack held null PER>CHL
            Chad massed troops on the border with Niger. | force/mobilisation held null TCD>NER
            Spain withdrew its last soldiers from Mali. | force/withdrawal held null ESP>MLI
            The deals that Ghana and Togo concluded on Monday deal with power. | agreement/signed held 2025-06-02 GHA+TGO>
            Ghana signed a long-term financing agreement with Togo. | agreement/signed held null GHA+TGO>
            Ghana has signed a pact with Togo and given all Malian diplomats 48 hours to go. | agreement/signed held null GHA+TGO>
            Peru promised blankets for the flood victims of Chile. | aid/humanitarian planned null PER>CHL
            The decision of Benin to reopen its border with Togo was welcomed. | relations/border-opened planned null BEN>TGO
            Italy's prime minister Romano Bianchi of Italy visited Ghana on Monday. | visit/visit held 2025-06-02 ITA>GHA
            """)
    void readsWhoDoesWhatToWhom(String text, String expected) {
        assertThat(events(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ghana hopes to sign an agreement with Togo.
            The club have signed a Ghanaian striker on a two-year deal.
            The mayor thanked residents for their patience.
            Ghana attacked from the first whistle and beat Togo 2-0.
            A Lomé court jailed a Ghanaian for two years.
            The building could become a hub for Ghana and Togo.
            Ghana has accused Togo of nothing, and the game went on.
            """)
    void codesNothingWhereNothingHappened(String text) {
        List<String> kinds = events(text).stream()
                .filter(e -> !e.startsWith("statement/accusation"))
                .toList();
        assertThat(kinds).isEmpty();
    }

    @Test
    void theKindOfVisitStandsInItsNoun() {
        assertThat(events("President Nana Mensah of Ghana left for Togo on Monday on an official visit."))
                .contains("visit/official held 2025-06-02 GHA>TGO");
        assertThat(
                        events(
                                "President Nana Mensah of Ghana visited Togo and met President Koffi Agbo of Togo during a private visit."))
                .anyMatch(e -> e.startsWith("visit/private"));
    }

    @Test
    void aVisitToTwoStatesIsTwoVisits() {
        assertThat(events("President Nana Mensah of Ghana will travel to Togo and Benin next week."))
                .filteredOn(e -> e.startsWith("visit/"))
                .hasSize(2);
    }

    @Test
    void aPresentWithADateToComeIsPlanned() {
        assertThat(code("President Nana Mensah of Ghana flies to Lomé on Friday for a state visit to Togo."))
                .first()
                .satisfies(m -> {
                    assertThat(m.status()).isEqualTo(Status.PLANNED);
                    assertThat(String.valueOf(m.from())).isEqualTo("2025-06-06");
                });
    }

    @Test
    void aDatelineDatesNoEvent() {
        assertThat(events("ACCRA, June 3 - President Nana Mensah of Ghana met President Koffi Agbo of Togo on Monday."))
                .contains("meeting/talks held 2025-06-02 GHA+TGO>");
    }

    @Test
    void whoAnnouncesStandsBeforeOrAfterOrInAStatement() {
        assertThat(announcer("Ghana and Togo signed a treaty, the Ghanaian foreign ministry said."))
                .isEqualTo("Ministry of Foreign Affairs of Ghana");
        assertThat(announcer("Accra has said that Ghana will open an embassy in Togo."))
                .isEqualTo("Government of Ghana");
        assertThat(announcer("A statement from the government of Togo says that Ghana and Togo signed a treaty."))
                .isEqualTo("Government of Togo");
    }

    private static @Nullable String announcer(String text) {
        return code(text).stream()
                .map(EventMention::announcedBy)
                .filter(p -> p != null)
                .map(p -> p == null ? null : p.name())
                .findFirst()
                .orElse(null);
    }

    @Test
    void oneCeremonyHasAllItsEnvoys() {
        String text = "Three ambassadors presented their credentials to President Nana Mensah of Ghana on Monday. "
                + "They are Ambassador Ana Silva of Portugal, Ambassador Jean Dupont of France and Ambassador Li Wei of China.";
        assertThat(events(text)).containsExactly("accreditation/credentials held 2025-06-02 CHN+FRA+PRT>GHA");
    }

    @Test
    void whatCameOutOfThatVisitHasItsDate() {
        String text =
                "President Koffi Agbo of Togo visited Ghana on May 5, 2025. Two agreements came out of that visit.";
        assertThat(events(text)).contains("agreement/signed held 2025-05-05 GHA+TGO>");
    }

    @Test
    void theHostsOfAVisitAreTheOtherSideOfWhatTheVisitorSigns() {
        assertThat(events("Foreign Minister Ana Silva of Portugal visited Ghana and signed a consular convention."))
                .contains("agreement/signed held null GHA+PRT>");
    }
}
