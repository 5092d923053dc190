package org.umubano.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    private static final LanguageDetector DETECTOR = LanguageDetector.load();

    private static String language(String text) {
        return DETECTOR.detect(text).language();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rw | Minisitiri w'Ubucuruzi yashimye uburyo ibihugu byombi bikomeje gufatanya.",
                "rw | Abadepite ba Kenya na Uganda bazahurira mu nama i Kigali ku wa Gatanu.",
                "rw | Umuhanzi Chris Brown yatangaje ko Breezy Bowl Tour izagera muri South Africa mu Ukuboza.",
                "rw | Ikigo African Export-Import Bank cyahaye u Rwanda inguzanyo.",
                "rn | Umushikiranganji w'ubudandaji yakeje ingene ivyo bihugu vyompi bibandanya gufatanya.",
                "rn | Abashingamateka ba Kenya bazohurira mu nama i Gitega ku wa gatanu canke ku wa gatandatu.",
                "rn | Ico kibazo c'amazi kiraraje ishinga abanyagihugu.",
                "sw | Waziri wa biashara alisifu jinsi nchi hizo mbili zinavyoshirikiana.",
                "lg | Minisita w'ebyobusuubuzi yasiimye engeri amawanga gano gye gakolaganamu.",
                "en | The minister of trade praised the way in which both countries work together.",
                "fr | Le ministre du Commerce a salué la coopération entre les deux pays.",
                "und | Der Handelsminister lobte die Zusammenarbeit zwischen den beiden Ländern.",
                "und | El ministro de Comercio elogió la cooperación entre los dos países.",
                "und | Wasiirka ganacsiga ayaa ammaanay iskaashiga ka dhexeeya labada waddan.",
                "und | Ministre ya mombongo asepelaki na ndenge oyo bikolo nyonso mibale bazali kosala elongo.",
                "und | የንግድ ሚኒስትሩ የሁለቱን ሀገራት ትብብር አድንቀዋል።",
                "und | أشاد وزير التجارة بالتعاون بين البلدين.",
                "und | Министр торговли высоко оценил сотрудничество двух стран.",
            })
    void namesTheLanguageOfOneSentence(String language, String sentence) {
        assertThat(language(sentence)).isEqualTo(language);
    }

    @Test
    void whatIsNoTextIsOfNoLanguage() {
        assertThat(DETECTOR.detect("")).isEqualTo(new Detection("und", 0, "und"));
        assertThat(DETECTOR.detect(" \n12.345 % -- ").confidence()).isZero();
    }

    @Test
    void mostOfTheTextDecides() {
        String english = "The ministers of both countries met on Monday and agreed to open the border again. ";
        String kinyarwanda = "Abaminisitiri b'ibihugu byombi bahuye ku wa Mbere bemeranya kongera gufungura umupaka. ";
        assertThat(language(english + kinyarwanda.repeat(9))).isEqualTo("rw");
        assertThat(language(english.repeat(9) + kinyarwanda)).isEqualTo("en");
        assertThat(language(kinyarwanda.repeat(100) + english.repeat(300))).isEqualTo("en");
        assertThat(language(kinyarwanda.repeat(300) + english.repeat(100))).isEqualTo("rw");
    }

    @Test
    void toneMarksDoNotMatter() {
        String text = "Ivyo birāto wāmbáye wabíguze angâhé canke warabíhawe?";
        assertThat(language(text)).isEqualTo("rn");
        assertThat(DETECTOR.detect(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(DETECTOR.detect(text));
    }

    @Property(tries = 300, seed = "42")
    void caseAndApostropheDoNotMatter(@ForAll("sentences") String text) {
        Detection plain = DETECTOR.detect(text);
        assertThat(DETECTOR.detect(text.toUpperCase(Locale.ROOT))).isEqualTo(plain);
        assertThat(DETECTOR.detect(text.replace('\'', '\u2019'))).isEqualTo(plain);
        assertThat(DETECTOR.detect(text.replace('\'', '\u02BC'))).isEqualTo(plain);
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.strings()
                .withChars("abcdefghijklmnoprstuvwyz")
                .withChars("''    .,")
                .ofMaxLength(700);
    }

    @Property(tries = 300, seed = "42")
    void neverFails(@ForAll String text) {
        Detection found = DETECTOR.detect(text);
        assertThat(found.confidence()).isBetween(0.0, 1.0);
        assertThat(found).isEqualTo(DETECTOR.detect(new StringBuilder(text)));
    }

    @Test
    void theModelIsTheOneThatWasMade() throws Exception {
        byte[] model = resource("lang/detector.bin");
        String stated = new String(resource("lang/detector.sha256"), StandardCharsets.UTF_8);
        String found =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(model));
        assertThat(stated).startsWith(found + "  detector.bin\n");
        assertThat(model.length).isLessThan(300_000);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = LanguageDetectorTest.class.getClassLoader().getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    @Test
    void ofSomeLanguagesTheLikeliestIsTold() {
        assertThat(DETECTOR.likeliest("Perezida Kagame yageze i Astana.", List.of("en", "rw")))
                .isEqualTo("rw");
        assertThat(DETECTOR.likeliest("The president arrived.", List.of("rw", "en")))
                .isEqualTo("en");
        assertThat(DETECTOR.likeliest("", List.of("en", "rw"))).isEqualTo("en");
    }

    @Test
    void aShortTextFullOfNamesIsEnglishByTheWordsOfItsNews() {
        LanguageDetector detector = LanguageDetector.load();
        String text =
                "Rwanda's President Paul Kagame arrived in Nairobi on Monday, presidential spokesperson Jane Doe said.";
        assertThat(detector.detect(text).language()).isEqualTo("en");
        assertThat(detector.detect("Rwanda, Kazakhstan sign visa agreement").language())
                .isEqualTo("en");
        assertThat(detector.detect("President Mensah of Ghana met President Lawson in Lomé on Monday.")
                        .language())
                .isEqualTo("en");
        assertThat(detector.detect("Ghanaian President Kofi Mensah flies to Washington on Sunday.")
                        .language())
                .isEqualTo("en");
        assertThat(detector.detect("Kenyan President William Ruto visits Addis Ababa.")
                        .language())
                .isEqualTo("en");
        assertThat(detector.detect("De president van Ghana sprak met de president van Togo en met zijn minister.")
                        .language())
                .isEqualTo("und");
        assertThat(detector.detect("Der Präsident von Ruanda traf den Außenminister in Nairobi am Montag.")
                        .language())
                .isEqualTo("und");
    }
}
