package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;

/** One act that a report tells more than once, and the times of what befell its object before. */
class ToldAgainTest {

    private static List<EventMention> read(String text) {
        return SharedCoder.RULES
                .code(Article.of(null, PartialDate.parse("2025-06-20"), text))
                .mentions();
    }

    private static List<String> acts(String text) {
        return SharedCoder.acts(text, "2025-06-20");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Poland has expelled 45 Russian diplomats. The Russians were ordered out on Wednesday and have five days to leave.",
                "Denmark withdrew its ambassador from Moscow. The envoy was called home for consultations on Friday.",
                "Qatar gave Lebanon 60 million dollars to pay its soldiers. The grant was announced in Doha on Monday.",
                "Nepal banned flights from India. The ban took force on Monday.",
            })
    void isOneAct(String text) {
        assertThat(acts(text)).hasSize(1);
    }

    @Test
    void whatIsDoneInReturnIsAnother() {
        assertThat(
                        acts(
                                "Poland has expelled 45 Russian diplomats. Moscow gave three Poles 48 hours to leave on Friday."))
                .containsExactlyInAnyOrder("relations expulsion held POL >RUS", "relations expulsion held RUS >POL");
    }

    @Test
    void aGuestOfTheDayAnnouncesNoGrant() {
        assertThat(
                        acts(
                                "The grant of Qatar to Lebanon was announced in Doha during a visit by army chief Joseph Aoun."))
                .noneMatch(a -> a.startsWith("aid") && a.contains("LBN >QAT"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "release|Somalia released 11 Kenyan fishermen arrested in May.",
                "release|Iran released two French citizens detained since 2022.",
                "release|Kenya freed the Somali officials held since March.",
                "handover|Germany returned to Nigeria 22 bronzes looted in 1897.",
                "sanctions-lifted|The European Union lifted sanctions imposed on Gambia in 2012.",
                "ratified|Egypt and Qatar ratified an accord negotiated in March.",
                "handover|U Budage bwasubije Nigeria ibihangano 22 byasahuwe mu 1897.",
                "release|Somalia yarekuye abarobyi 11 ba Kenya bafashwe muri Gicurasi.",
                "renewed|U Buyapani na Palau byavuguruye amasezerano byasinye mu 1994.",
            })
    void whatBefellTheObjectBeforeDatesNoAct(String subtype, String text) {
        assertThat(read(text))
                .filteredOn(m -> m.subtype().equals(subtype))
                .singleElement()
                .satisfies(m -> assertThat(m.from()).isNull())
                .satisfies(m -> assertThat(m.status().isDone()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zambia and Malawi signed an agreement on power on Friday. The deal was signed by energy ministers Makozo Tembo and Ibrahim Banda.",
                "Zambia na Malawi byasinyanye amasezerano y'amashanyarazi. Yashyizweho umukono na ba Minisitiri b'Ingufu, Makozo Tembo na Ibrahim Banda.",
            })
    void ministersOfOneFieldAreOfOneStateEach(String text) {
        assertThat(read(text).get(0).participants())
                .extracting(p -> p.name() + " " + p.state())
                .containsExactlyInAnyOrder("Makozo Tembo ZMB", "Ibrahim Banda MWI");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "visit visit planned GHA >JPN|Ghana's president, John Mahama, flies to Japan on Sunday. He will stay for two days.",
                "visit visit held KEN >KOR|President William Ruto returned to Nairobi on Sunday after a visit to South Korea.",
                "accreditation appointed held RWA >KEN|U Rwanda rwagize Marc Kayitare ambasaderi warwo muri Kenya.",
            })
    void isRead(String act, String text) {
        assertThat(acts(text)).contains(act);
    }

    @Test
    void nobodyVisitsAnotherStateAtHome() {
        EventMention visit = read("President William Ruto returned to Nairobi on Sunday after a visit to South Korea.")
                .get(0);
        assertThat(visit.place() == null ? null : visit.place().state()).isNotEqualTo("KEN");
    }
}
