package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;

/** Short reports: the day of what is told besides the lead, and who announces. */
class EnglishReportsTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<EventMention> read(String published, String text) {
        return RULES.code(Article.of(null, PartialDate.parse(published), text)).mentions();
    }

    private static String day(EventMention mention) {
        return mention.kind().code() + " " + mention.subtype() + " " + mention.from();
    }

    @Test
    void talksAndPapersAreOfTheDayOfTheLead() {
        String text = """
                Zambia and Botswana upgrade ties

                Presidents Hakainde Hichilema of Zambia and Duma Boko of Botswana agreed in Lusaka on Monday to upgrade ties.

                The third paper, on mining, was signed by the two foreign ministers.

                Mr Hichilema and Mr Boko had earlier met behind closed doors.
                """;
        assertThat(read("2025-05-14", text).stream().map(EnglishReportsTest::day))
                .contains("meeting talks 2025-05-12");
    }

    @Test
    void aDatelineTellsTheDay() {
        String text = """
                Malawi and Norway sign accord

                Oslo, 19 February 2024

                Malawi and Norway have today signed an accord on fisheries. It is the first of its kind.
                """;
        List<EventMention> mentions = RULES.code(Article.of(null, null, text)).mentions();
        assertThat(mentions.stream().map(EnglishReportsTest::day)).contains("agreement signed 2024-02-19");
    }

    @Test
    void aStayIsNotOfTheDayOnWhichItEnds() {
        String text =
                "President Lazarus Chakwera of Malawi flew home on Sunday after a stay in Rwanda that produced six"
                        + " accords. The president will now go to church.";
        assertThat(read("2025-05-14", text).stream()
                        .filter(m -> m.kind() == Kind.AGREEMENT)
                        .map(EventMention::from))
                .doesNotContain(PartialDate.parse("2025-05-11"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            President Vladimir Putin will visit India in December, the Kremlin said on Friday. | Kremlin
            President Cyril Ramaphosa will pay a working visit to Kyiv in June, his office said. | Office of the President of South Africa
            Ghana and Togo have agreed to open a joint border post, a senior official in Accra said. | Government of Ghana
            The European Union has lifted a travel ban on Burundi's prime minister, it said on Tuesday. | European Union
            Rwanda will open an embassy in Muscat, Foreign Minister Olivier Nduhungirehe said here on Saturday, a step long asked for. | Olivier Nduhungirehe
            """)
    void tellsWhoAnnounces(String text, String name) {
        assertThat(read("2025-05-14", text + " It rained in the town on that day.").stream()
                        .map(EventMention::announcedBy)
                        .filter(a -> a != null)
                        .map(Participant::name))
                .contains(name);
    }

    @Test
    void hisGuestIsTheOtherOneThroughoutASentence() {
        String text =
                "President Felix Tshisekedi of Congo received President Joao Lourenco of Angola in Kinshasa on Tuesday."
                        + " His guest said Angola would open a consulate in Goma.";
        assertThat(read("2025-05-14", text).stream()
                        .filter(m -> m.kind() == Kind.MISSION)
                        .map(EventMention::announcedBy)
                        .map(a -> a == null ? "" : a.name()))
                .contains("Joao Lourenco");
    }
}
