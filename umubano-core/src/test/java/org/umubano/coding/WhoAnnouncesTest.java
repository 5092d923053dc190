package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;
import org.umubano.event.Status;

/** Own sentences on who announces what, and on days that are of another act, in both languages. */
class WhoAnnouncesTest {

    private static final Coder RULES = SharedCoder.RULES;
    private static final String ENGLISH = " It rained in the town on that day, but the rain did no harm to the roads.";

    private static List<EventMention> code(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-06-04"), text))
                .mentions();
    }

    private static EventMention first(String text, String kind) {
        return code(text).stream()
                .filter(m -> m.kind().code().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " in: " + text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            visit | President Kofi Mensah of Ghana will visit Togo on Friday, the press service of the Togolese president said. | Office of the President of Togo
            visit | President Kofi Mensah of Ghana will visit Togo on Friday, according to the press office of the Togolese foreign ministry. | Ministry of Foreign Affairs of Togo
            visit | Foreign Minister Kofi Mensah of Ghana visited Togo on Monday, Togo's Ministry of Foreign Affairs (MAE) said. | Ministry of Foreign Affairs of Togo
            visit | Foreign Minister Kofi Mensah of Ghana visited Togo on Monday, the Foreign Ministry reports. | Ministry of Foreign Affairs of Ghana
            agreement | Ghana and Togo have agreed to reopen their border, Reuters reported, citing Togo's foreign ministry. | Ministry of Foreign Affairs of Togo
            visit | President Kofi Mensah of Ghana flew to Togo on Monday, his office said. | Office of the President of Ghana
            relations | Ghana has expelled four diplomats of Togo, the foreign ministry announced in a communique issued on Tuesday. | Ministry of Foreign Affairs of Ghana
            relations | Ghana has summoned the ambassador of Togo, a foreign ministry spokesman told AFP. | Government of Ghana
            relations | Ghana has severed diplomatic relations with Togo. Ghanaian Foreign Minister Kofi Mensah made the announcement late on Monday. | Kofi Mensah
            visit | President Kofi Mensah of Ghana will visit Togo on Friday. The announcement came from the Togolese presidency. | Presidency of Togo
            relations | Ghana has expelled four diplomats of Togo. The Ghanaian foreign ministry said the four had two days to leave. | Ministry of Foreign Affairs of Ghana
            """)
    void whoSpeaks(String kind, String text, String who) {
        assertThat(first(text + ENGLISH, kind).announcedBy())
                .isNotNull()
                .extracting(Participant::name)
                .isEqualTo(who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            visit | Perezida wa Ghana Kofi Mensah azasura Togo ku wa Gatanu, nk'uko ibiro bye byabitangaje. | Office of the President of Ghana
            visit | Perezida wa Ghana Kofi Mensah azasura Togo ku wa Gatanu, nk'uko bikubiye mu itangazo ryashyizwe hanze na Guverinoma ya Togo. | Government of Togo
            """)
    void whoSpeaksInKinyarwanda(String kind, String text, String who) {
        assertThat(first(text, kind).announcedBy())
                .isNotNull()
                .extracting(Participant::name)
                .isEqualTo(who);
    }

    @Test
    void whatIsOnlySaidIsNoAct() {
        assertThat(code("Ghana has summoned the ambassador of Togo, the foreign ministry confirmed on Monday."
                        + ENGLISH))
                .extracting(m -> m.kind().code())
                .containsExactly("relations");
        assertThat(code(
                        "President Kofi Mensah of Ghana arrived in Togo on Sunday, a statement released by the Ministry of"
                                + " Foreign Affairs said." + ENGLISH))
                .extracting(m -> m.kind().code())
                .containsExactly("visit");
    }

    @Test
    void causesAndGuestsHaveDaysOfTheirOwn() {
        String summons =
                "Ghana summoned the ambassador of Togo on Monday over the expulsion of four Ghanaian diplomats.";
        assertThat(code(summons + ENGLISH))
                .filteredOn(m -> m.subtype().equals("expulsion"))
                .allMatch(m -> m.from() == null);
        String guest =
                "President Kofi Mensah of Ghana held talks in Accra with President Afi Lawson of Togo, who arrived in"
                        + " Ghana on Sunday.";
        assertThat(first(guest + ENGLISH, "meeting").from()).isNull();
    }

    @Test
    void gatheringsGoOnUntilTheirLastDay() {
        EventMention forum = first(
                "President Kofi Mensah of Ghana arrived in Lomé, Togo, on Tuesday for the second Ghana-Togo Forum, which closes on"
                        + " Friday." + ENGLISH,
                "summit");
        assertThat(forum.status()).isEqualTo(Status.ONGOING);
        assertThat(forum.to()).hasToString("2025-06-06");
    }

    @Test
    void aSummitOfOneStateIsWithItsHost() {
        EventMention summit = first(
                "President Kofi Mensah of Ghana had talks with Togo on Monday. In May 2024 Mensah attended the Commonwealth summit in"
                        + " Nairobi, Kenya." + ENGLISH,
                "summit");
        assertThat(summit.participants()).extracting(Participant::state).contains("GHA", "KEN");
    }
}
