package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;

/** Own sentences beside the rules of who takes part, where, about what, and who announces it, in both languages. */
class WhoWhereWhatTest {

    private static final Coder RULES = SharedCoder.RULES;
    private static final String ENGLISH = " It rained in the town on that day, but the rain did no harm to the roads.";
    private static final String KINYARWANDA = " Imvura yaguye mu mujyi kuri uwo munsi ariko ntiyangije byinshi.";

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

    private static String people(EventMention m) {
        return m.participants().stream()
                .map(p -> p.name() + " " + p.office() + " " + p.state())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            agreement | Ghana and Togo signed a deal on cocoa, fisheries and rural schools in Lomé on Monday. | agriculture,education
            agreement | Ghana and Togo signed a peace agreement in Accra on Monday. | peace
            agreement | An extradition treaty between Ghana and Togo was signed in Accra on Monday. | justice
            force | Ghanaian warplanes bombed a camp of the army in Togo on Monday. | defence
            call | President Kofi Mensah of Ghana met President Afi Lawson of Togo by video link on Monday. | ``
            relations | Ghana recalled its ambassador from Togo on Monday over the arms trade. | ``
            """)
    void topicsStandWithTheirAct(String kind, String text, String topics) {
        assertThat(String.join(",", first(text + ENGLISH, kind).topics())).isEqualTo(topics == null ? "" : topics);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            meeting | Abakuru b'ibihugu bya Ghana na Togo bahuye ku wa Mbere, hifashishijwe ikoranabuhanga. | ``
            agreement | Ghana na Togo byasinye amasezerano y'amahoro i Lomé ku wa Mbere. | peace
            agreement | Ghana na Togo byasinye amasezerano y'ubufatanye mu by'ubuhinzi, ubuzima n'uburezi ku wa Mbere. | agriculture,education,health
            """)
    void topicsInKinyarwanda(String kind, String text, String topics) {
        assertThat(String.join(",", first(text + KINYARWANDA, kind).topics())).isEqualTo(topics == null ? "" : topics);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            meeting | LOMÉ, June 3 (Agency) -- President Afi Lawson of Togo received the Foreign Minister of Ghana, Kofi Mensah, on Tuesday. | Lomé
            meeting | President Paul Kagame met the Foreign Minister of Ghana, Kofi Mensah, at Urugwiro Village on Tuesday. | Kigali
            meeting | Delegations of Ghana and Togo are to meet in Akrobo on Friday. | Akrobo
            relations | Rwanda reopened the crossing with Uganda at Gatuna on Tuesday. | Gatuna
            accreditation | Ghana's ambassador to Togo, Kofi Mensah, presented his credentials to President Afi Lawson in the Togolese capital on Monday. | Lomé
            meeting | In Dubai, President Kofi Mensah of Ghana met President Afi Lawson of Togo on Monday. | Dubai
            meeting | Ghana and Togo held talks on Monday, which took place in Doha. | Doha
            agreement | President Afi Lawson of Togo paid a visit to Accra on Monday. On that day Ghana and Togo agreed to build a line that will carry power from Lomé to Kumasi. | Accra
            """)
    void townsOfDatelinesHallsAndCrossings(String kind, String text, String town) {
        Place place = first(text + ENGLISH, kind).place();
        assertThat(place).isNotNull();
        assertThat(place.city()).isEqualTo(town);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            meeting | I Dubai kandi Perezida Kofi Mensah wa Ghana yabonanye na Perezida Afi Lawson wa Togo. | Dubai
            meeting | Abakuru b'ibihugu bya Ghana na Togo bagiranye ibiganiro byabereye i Doha. | Doha
            agreement | Ghana na Togo byasinyanye amasezerano y'ubucuruzi ku wa Mbere, yasinyiwe i Doha na ba minisitiri. | Doha
            agreement | Ghana na Togo byasinyanye amasezerano y'ubucuruzi ku wa Mbere. Umuhango wabereye i Dubai. | Dubai
            """)
    void townsBeforeTheActAndOfWhereItTookPlace(String kind, String text, String town) {
        Place place = first(text + KINYARWANDA, kind).place();
        assertThat(place).isNotNull();
        assertThat(place.city()).isEqualTo(town);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            relations | Ghana will reopen its border with Togo next month, Ghana's foreign ministry announced on Friday. | Ministry of Foreign Affairs of Ghana
            relations | Ghana will reopen its border with Togo next month, Ghana's embassy in Togo announced on Friday. | Embassy of Ghana in Togo
            cooperation | The Foreign Minister of Ghana, Kofi Mensah, promised Togo that his country will train 40 Togolese nurses. | Kofi Mensah
            """)
    void announcersAfterAndBeforeTheAct(String kind, String text, String announcer) {
        Participant by = first(text + ENGLISH, kind).announcedBy();
        assertThat(by).isNotNull();
        assertThat(by.name()).isEqualTo(announcer);
    }

    @Test
    void ministersOfBothCountries() {
        String text = "Ghana and Togo renewed a treaty on Monday. "
                + "Another deal was signed on Tuesday by the transport ministers of the two countries.";
        assertThat(code(text + ENGLISH))
                .anySatisfy(m -> assertThat(people(m)).contains("null MIN GHA", "null MIN TGO"));
    }

    @Test
    void twoUnderOneOfficeAreOfTwoStates() {
        String text =
                "President Kofi Mensah of Ghana and President Afi Lawson of Togo looked on as their foreign ministers, "
                        + "Ama Owusu and Yao Agbeko, signed a deal on trade in Lom\u00e9 on Monday. Minister Ama Owusu of Ghana was pleased.";
        assertThat(people(first(text + ENGLISH, "agreement")))
                .contains("Ama Owusu MFA GHA", "Yao Agbeko MFA TGO")
                .doesNotContain("HOS");
    }

    @Test
    void whoStandsForABodyTakesPart() {
        String text =
                "Guverinoma y'u Rwanda, ihagarariwe na Minisitiri wa Siporo Mugisha Jean, yasinyanye na FIBA Africa "
                        + "ihagarariwe na Dr Alphonse Bile amasezerano yo kwakira irushanwa.";
        assertThat(people(first(text + KINYARWANDA, "agreement")))
                .contains("Mugisha Jean MIN RWA", "Alphonse Bile NGO");
    }

    @Test
    void whoWelcomesBelongsToTheVisit() {
        String text = "Perezida wa Ghana, Kofi Mensah, yageze i Lom\u00e9 muri Togo ku wa Kabiri mu ruzinduko. "
                + "Ku kibuga cy'indege yakiriwe na Minisitiri w'Ububanyi n'Amahanga wa Togo, Afi Lawson.";
        List<EventMention> all = code(text + KINYARWANDA);
        assertThat(all).noneMatch(m -> m.kind() == Kind.MEETING);
        assertThat(people(first(text + KINYARWANDA, "visit"))).contains("Kofi Mensah HOS GHA", "Afi Lawson MFA TGO");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            mission | Ghana inaugurated its embassy in Togo on Monday. Togolese Foreign Minister Afi Lawson attended the ceremony. | Afi Lawson MFA TGO
            visit | Ghanaian President Kofi Mensah arrived in Togo on Monday for a two-day visit. He is accompanied by Ghanaian Trade Minister Ama Owusu. | Ama Owusu MIN GHA
            statement | Ghana recalled its ambassador from Togo on Monday. In Kyiv, a foreign ministry spokesman, Petro Hrytsenko, condemned Ghana. | Petro Hrytsenko GOV UKR
            statement | Ghanaian President Kofi Mensah thanked the people of Togo for their support. | null null TGO
            """)
    void whoElseTakesPart(String kind, String text, String expected) {
        assertThat(people(first(text + ENGLISH, kind))).contains(expected);
    }

    @Test
    void whoIsAtACeremonyTakesPartInIt() {
        String text = "Kenya yafunguye ambasade yayo i Kigali ku wa Mbere. "
                + "Hari kandi Minisitiri w'Ububanyi n'Amahanga w'u Rwanda, Mugisha Jean.";
        assertThat(people(first(text + KINYARWANDA, "mission"))).contains("Mugisha Jean MFA RWA");
    }

    @Test
    void whoTookThePictureTakesNoPart() {
        String text =
                "Ghana and Togo signed a deal in Lom\u00e9 on Monday. - Picture: Togolese Foreign Minister Afi Lawson";
        assertThat(people(first(text, "agreement"))).doesNotContain("Lawson");
    }

    @Test
    void theGovernmentIsThatOfTheOutlet() {
        String text =
                "GOVERNMENT is happy with the trade agreement that Rwanda and Zimbabwe signed in Kigali last year. "
                        + "Rwanda praised Zimbabwe. The Government thanked Rwanda on Monday." + ENGLISH;
        Article article = new Article(
                "1", "https://paper.co.zw/1", null, null, null, PartialDate.parse("2025-06-04"), null, text);
        assertThat(RULES.code(article).mentions().stream().map(WhoWhereWhatTest::people))
                .anySatisfy(p -> assertThat(p).contains("GOV ZWE"));
    }

    /** "Congo" in a report on Brazzaville, and in one that names both states of that name. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ghana's president wraps up Congo trip. President Kofi Mensah of Ghana ended a visit to the Republic of Congo on Monday. | COG
            Ghana's president wraps up Congo trip. President Kofi Mensah of Ghana ended a visit to Kinshasa on Monday. | COD
            Ghana and Congo signed a treaty in Brazzaville on Monday. The Democratic Republic of Congo ratified it. | COD
            """)
    void statesOfOneName(String text, String state) {
        assertThat(code(text + ENGLISH).get(0).participants())
                .extracting(Participant::state)
                .contains(state);
    }

    /** "The Accra format": talks may be called by a town in which they are not, and a capital that is spoken to is its state. */
    @Test
    void townsThatAreNoPlaces() {
        EventMention summit = first(
                "LOMÉ – The presidents of Togo, Benin and Niger ended their third summit in the Accra format on Monday."
                        + ENGLISH,
                "summit");
        assertThat(summit.participants()).extracting(Participant::state).doesNotContain("GHA");
        assertThat(summit.place().city()).isNotEqualTo("Accra");
        String met = "The president of Finland met the president of Togo in Lomé on Monday. ";
        EventMention said = first(
                met + "He repeated that the deal had to be good and accused Moscow of delay." + ENGLISH, "statement");
        assertThat(said.participants()).extracting(Participant::state).containsExactly("FIN", "RUS");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The presidents of Ghana and Togo held talks on trade and security in eastern Niger on Monday. | ``
            Ghana and Togo held talks on peace in Niger on Monday. | ``
            Ghana and Togo held talks on security in Accra on Monday. | Accra
            Abakuru b'ibihugu bya Ghana na Togo baganiriye ku ntambara yo muri Niger ku wa Mbere. | ``
            Abakuru b'ibihugu bya Ghana na Togo baganiriye ku kibazo cy'umutekano muke muri Niger ku wa Mbere. | ``
            """)
    void whereAMatterIsIsNotWhereTheySpokeOfIt(String text, String city) {
        Place place = first(text, "meeting").place();
        assertThat(place == null ? "" : String.valueOf(place.city())).isEqualTo(city == null ? "" : city);
    }

    @Test
    void aVisitToRwandaIsNoBrand() {
        assertThat(first("President Kofi Mensah of Ghana will visit Rwanda on 12 June." + ENGLISH, "visit")
                        .participants())
                .extracting(Participant::state)
                .containsExactly("GHA", "RWA");
    }

    @Test
    void aHeadlineWhoseVerbIsSmallKeepsTheNames() {
        assertThat(people(first("Perezida wa Kenya William Ruto yasuye Uganda", "visit")))
                .startsWith("William Ruto HOS KEN");
    }
}
