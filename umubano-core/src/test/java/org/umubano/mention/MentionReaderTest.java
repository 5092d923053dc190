package org.umubano.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.text.Segmenter;

class MentionReaderTest {

    private static Mentions read(String language, String text) {
        return MentionReader.of(language).read(text, Segmenter.of(language).segment(text));
    }

    /** Every actor as "name offices state". */
    private static List<String> actors(String language, String text) {
        List<String> out = new ArrayList<>();
        for (ActorMention actor : read(language, text).actors()) {
            String reference = actor.reference() == null ? "" : " " + actor.reference();
            out.add((actor.name() == null ? actor.type() : actor.name()) + " " + String.join("+", actor.offices()) + " "
                    + actor.state() + reference);
        }
        return out;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Kazakh Deputy Prime Minister Murat Nurtleu spoke. | Murat Nurtleu DHOG KAZ
        en | Murat Nurtleu, Kazakhstan's Deputy Prime Minister and Minister of Foreign Affairs, spoke. | Murat Nurtleu MFA+DHOG KAZ
        en | Ambassador Anna Bianchi of Italy spoke. | Anna Bianchi AMB ITA
        en | Italy's ambassador to Rwanda, Anna Bianchi, spoke. | Anna Bianchi AMB ITA
        en | The chairman of the Kigali Tea Company, John Kalisa, spoke. | John Kalisa COMPANY null
        en | Uganda's then President Peter Okello spoke. | Peter Okello HOS UGA
        en | Lt. Gen. Peter Okello of Uganda spoke. | Peter Okello ARMY UGA
        en | UN Secretary-General António Guterres spoke. | António Guterres SG UN
        en | The Norwegian sports minister Kari Hansen spoke. | Kari Hansen MIN NOR
        en | Deputy Foreign Minister Ivan Orlov of Russia spoke. | Ivan Orlov DMFA RUS
        en | A special envoy of President Peter Okello of Uganda spoke. | Peter Okello HOS UGA
        en | FIBA Africa Regional Director John Kalisa spoke. | John Kalisa NGO null
        en | A delegation from Qatar led by Finance Minister Ali Hassan came. | Ali Hassan MIN QAT
        rw | Umujyanama wa Perezida Yoweri Museveni, Jean Gatera, yavuze. | Jean Gatera ENV UGA
        rw | Peter Okello uyobora Uganda yavuze. | Peter Okello HOS UGA
        rw | Jean Gatera uhagarariye u Rwanda muri Kenya yavuze. | Jean Gatera AMB RWA
        en | Kenya's Permanent Representative to the United Nations, Mary Wanjiru, spoke. | Mary Wanjiru AMB KEN
        rw | Minisitiri w’Intebe wungirije akaba na Minisitiri w’Ububanyi n’Amahanga wa Kazakhstan, Murat Nurtleu, yavuze. | Murat Nurtleu MFA+DHOG KAZ
        rw | Perezida Kassym-Jomart Tokayev wa Kazakhstan yavuze. | Kassym-Jomart Tokayev HOS KAZ
        rw | Ambasaderi Mauro Bianchi w’u Butaliyani yavuze. | Mauro Bianchi AMB ITA
        rw | Ambasaderi w’u Rwanda muri Kenya, Jean Gatera, yavuze. | Jean Gatera AMB RWA
        rw | Peter Okello wari Minisitiri w’Ingabo wa Uganda yavuze. | Peter Okello MOD UGA
        rw | Perezida wa FERWAFA, Jean Gatera, yavuze. | Jean Gatera NGO RWA
        rw | Perezida w’Inteko Ishinga Amategeko ya Kenya, Moses Mwangi, yavuze. | Moses Mwangi LEG KEN
        rw | Umuvugizi wa Guverinoma y’u Rwanda, Yolande Makolo, yavuze. | Yolande Makolo GOV RWA
        """)
    void persons(String language, String text, String person) {
        assertThat(actors(language, text)).contains(person.strip());
    }

    @Test
    void joinsShortFormsToFullNames() {
        List<ActorMention> actors = read(
                        "en", "Foreign Minister Ivan Petrov of Bulgaria came. Petrov said Petroff was late.")
                .actors();
        assertThat(actors).extracting(ActorMention::name).containsOnly("Ivan Petrov");
        assertThat(actors).extracting(ActorMention::state).containsOnly("BGR");
    }

    @Test
    void theArticleOfAFamilyNameIsWrittenInSeveralWays() {
        List<ActorMention> actors = read(
                        "en",
                        "President Karim el-Nuri of Egypt came. Karim al-Nuri stayed two days, and Karim Al Nuri left again.")
                .actors();
        assertThat(actors)
                .filteredOn(a -> a.type() == ActorMention.Type.PERSON)
                .hasSize(3)
                .allSatisfy(a -> assertThat(a.state()).isEqualTo("EGY"))
                .allSatisfy(a -> assertThat(a.offices()).contains("HOS"));
    }

    @Test
    void counterpartHasTheSameOffice() {
        assertThat(actors("en", "Kenyan Foreign Minister Mary Wanjiru met her Norwegian counterpart Kari Hansen."))
                .contains("Mary Wanjiru MFA KEN", "Kari Hansen MFA NOR");
        assertThat(
                        actors(
                                "rw",
                                "Minisitiri w'Ububanyi n'Amahanga w'u Rwanda, Jean Gatera, yahuye na mugenzi we wa Kenya, Mary Wanjiru."))
                .contains("Jean Gatera MFA RWA", "Mary Wanjiru MFA KEN");
    }

    @Test
    void oneOfficeForEachStateOfAList() {
        assertThat(actors("en", "The foreign ministers of Kenya, Uganda and Rwanda met."))
                .containsExactly("OFFICE MFA KEN", "OFFICE MFA UGA", "OFFICE MFA RWA");
        assertThat(actors("rw", "Ba Minisitiri b'Ububanyi n'Amahanga ba Kenya, Uganda n'u Rwanda bahuye."))
                .containsExactly("OFFICE MFA KEN", "OFFICE MFA UGA", "OFFICE MFA RWA");
    }

    @Test
    void namesInAListAreWhatThePluralSays() {
        assertThat(
                        actors(
                                "rw",
                                "Ba Ambasaderi batatu bageze i Kigali. Ni Anna Bianchi w'u Butaliyani, Pedro Ruiz wa Mexique na Mary Wanjiru wa Kenya."))
                .contains("GROUP AMB null", "Anna Bianchi AMB ITA", "Pedro Ruiz AMB MEX", "Mary Wanjiru AMB KEN");
    }

    @Test
    void presidentOfSomethingElseIsNoHeadOfState() {
        for (String text : List.of(
                "President of Ferwacup John Kalisa spoke.",
                "Perezida wa Komite Jean Gatera yavuze.",
                "First Lady Mary Wanjiru spoke.")) {
            String language = text.startsWith("Perezida") ? "rw" : "en";
            assertThat(read(language, text).actors())
                    .as(text)
                    .noneMatch(a -> a.offices().contains("HOS"));
        }
    }

    @Test
    void formerOfficesSayThatTheyAreFormer() {
        assertThat(read("en", "Former Kenyan President Moses Mwangi spoke.").actors())
                .anyMatch(a -> a.former() && a.offices().contains("HOS") && "KEN".equals(a.state()));
        assertThat(read("rw", "Uwari Perezida wa Kenya, Moses Mwangi, yavuze.").actors())
                .anyMatch(a -> a.former() && a.offices().contains("HOS") && "KEN".equals(a.state()));
    }

    @Test
    void bodiesHaveEnglishNamesInEveryLanguage() {
        assertThat(actors("en", "The Rwandan government and Kenya's Ministry of Foreign Affairs agreed."))
                .contains("Government of Rwanda GOV RWA", "Ministry of Foreign Affairs of Kenya MFA KEN");
        assertThat(actors("rw", "Guverinoma y’u Rwanda na Minisiteri y’Ububanyi n’Amahanga ya Kenya byemeranyije."))
                .contains("Government of Rwanda GOV RWA", "Ministry of Foreign Affairs of Kenya MFA KEN");
    }

    @Test
    void statesByNameAdjectiveSeatAndHyphen() {
        assertThat(actors("en", "Turkish firms came, Kazakh-Rwandan relations grew, and Moscow said no."))
                .contains("STATE  KAZ", "STATE  RWA", "STATE  RUS");
        assertThat(actors("rw", "U Rwanda, Ubufaransa n’u Bushinwa byemeranyije na Leta Zunze Ubumwe za Amerika."))
                .containsExactly("STATE  RWA", "STATE  FRA", "STATE  CHN", "STATE  USA");
    }

    @Test
    void homonymsAreNoStates() {
        assertThat(actors("rw", "Ku wa 5 Kanama 2024 bene wabo bagana i Kigali."))
                .isEmpty();
        assertThat(actors("rw", "Umuhanzi Israel Mbonyi yaririmbye.")).noneMatch(a -> a.endsWith("ISR"));
        assertThat(actors("en", "The trader Michael Jordan sold a turkey.")).noneMatch(a -> a.endsWith("JOR"));
    }

    @Test
    void wordsThatReferBack() {
        assertThat(actors("en", "Both countries agreed. The two ministers met."))
                .contains("GROUP  null BOTH_STATES", "GROUP MIN null OFFICES");
        assertThat(actors("rw", "Ibihugu byombi byemeranyije. Aba ba Minisitiri bahuye. Impande zombi zishimye."))
                .containsExactly("GROUP  null BOTH_STATES", "GROUP MFA null OFFICES", "GROUP  null BOTH_STATES");
    }

    @Test
    void nounsLoseTheirAugmentAfterSomeWords() {
        assertThat(read("rw", "Baganiriye ku bucuruzi n'ubuzima.").spans())
                .extracting(SpanMention::code)
                .containsExactly("trade", "health");
        assertThat(actors("rw", "Yavuze mu Muryango w’Abibumbye.")).containsExactly("United Nations  UN");
    }

    @Test
    void spansOfPlacesTopicsInstrumentsAndNames() {
        List<SpanMention> spans = read(
                        "en",
                        "In Astana they signed a memorandum of understanding on energy at the Silk Road Cities Forum.")
                .spans();
        assertThat(spans)
                .extracting(s -> s.type() + " " + s.code() + " " + s.name())
                .containsExactly(
                        "PLACE KAZ Astana",
                        "INSTRUMENT mou null",
                        "TOPIC energy null",
                        "NAMED null Silk Road Cities Forum");
    }

    @Test
    void readingIsDeterministicAndSafeOnAnything() {
        String text = "’ “ ? . , Gen?iana w'’ - -- (of) of of 's President of of. Perezida wa. Minisitiri";
        for (String language : List.of("en", "rw")) {
            assertThat(read(language, text)).isEqualTo(read(language, text));
            assertThat(read(language, "").actors()).isEmpty();
        }
    }
}
