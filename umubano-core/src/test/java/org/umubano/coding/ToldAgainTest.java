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

    /** One speech, what is the how-manieth of its kind, a pledge of a paper, a paper named before; and a meal, another hearer, another paper. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statement|1|Chile recalled its ambassador from Peru on Monday. President Gabriel Boric condemned the search of the consulate. He demanded an apology from Lima.",
                "statement|1|Latvia summoned the Russian ambassador on Friday. Russia rejected the protest. Spokeswoman Maria Zakharova called it absurd.",
                "statement|1|Malawi na Zambia byasinye amasezerano ku wa Mbere. Zambia yamaganye icyo gitero. Minisitiri w'Ububanyi n'Amahanga, Mulambo Haimbe, yasabye Malawi gukora iperereza.",
                "statement|2|Ghana and Togo signed an agreement on Monday in Lome. President John Mahama thanked Togo for its patience. He urged Benin to follow the example.",
                "relations|1|Jordan and Chad established diplomatic relations on Sunday. Chad is the last state of the Sahel to have established relations with Jordan.",
                "agreement|1|Fiji and Canada signed an agreement on visiting troops on Tuesday. It is the second such agreement that Fiji has signed.",
                "accreditation|1|Ambasaderi mushya wa Zambia mu Rwanda, Mary Banda, yashyikirije Perezida Paul Kagame impapuro zimwemerera guhagararira igihugu cye. Ni we Ambasaderi wa mbere Zambia yohereje mu Rwanda.",
                "agreement|1|Peru and Chile signed an accord in Lima on Monday, agreeing to share data on fishing.",
                "agreement|1|Uganda na Kenya byasinye amasezerano ku wa Mbere, byiyemeza kurwanya forode.",
                "agreement|2|Laos and Thailand signed a treaty on Monday and agreed to build a bridge over the Mekong.",
                "agreement|1|Perezida Evariste Ndayishimiye na Lazarus Chakwera wa Malawi bayoboye ku wa Mbere isinywa ry'amasezerano atatu i Bujumbura. Ku ruhande rw'u Burundi, ayo masezerano yashyizweho umukono na Minisitiri w'Ubucuruzi, Marie Niyonkuru, naho Malawi yari ihagarariwe na mugenzi we John Phiri.",
                "agreement|2|Presidents Thongloun Sisoulith of Laos and Luong Cuong of Vietnam signed a declaration on Monday in Hanoi. Trade ministers Malaythong Kommasith and Nguyen Hong Dien signed a memorandum on rice.",
                "meeting|2|Chile's President Gabriel Boric held talks with President Dina Boluarte of Peru on Monday. Ms Boluarte later hosted him to lunch.",
                "meeting|2|Perezida wa Kenya, William Ruto, yagiranye ibiganiro na mugenzi we wa Zambia, Hakainde Hichilema, ku wa Mbere i Lusaka. Ku mugoroba Hichilema yamwakiriye ku meza.",
                "visit|1|President John Mahama of Ghana arrived in Lome on Monday and will be the guest of Togo's president at a dinner.",
            })
    void soManyActs(String kind, int count, String text) {
        assertThat(acts("In brief\n\n" + text))
                .filteredOn(a -> a.startsWith(kind))
                .hasSize(count);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "true|A flag over Amman|Prime Minister Pham Minh Chinh of Vietnam opened his country's embassy in Jordan's capital Amman on Monday.",
                "true|Ibendera rishya i Lusaka|Visi Perezida wa Tanzania, Philip Mpango, yatashye ambasade y'igihugu cye i Lusaka muri Zambia ku wa Mbere.",
                "false|Weather turns cold in the hills|Nepal and China signed a treaty on glaciers in Kathmandu on Monday.",
            })
    void isToldByTheHeadlineToo(boolean told, String headline, String lead) {
        assertThat(read(headline + "\n\n" + lead).get(0).also().stream().anyMatch(e -> e.start() == 0))
                .isEqualTo(told);
    }
}
