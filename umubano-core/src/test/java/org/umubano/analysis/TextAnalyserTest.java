package org.umubano.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.PartialDate;
import org.umubano.language.WordAnalysis;

class TextAnalyserTest {

    private static final PartialDate TUESDAY = PartialDate.parse("2025-05-27");

    private static SentenceAnalysis first(String language, String text) {
        return TextAnalyser.of(language).analyse(text, TUESDAY).get(0);
    }

    @Test
    void kinyarwandaHasGlosses() {
        SentenceAnalysis sentence = first("rw", "Bagiranye ibiganiro i Astana.");
        assertThat(sentence.words())
                .extracting(WordAnalysis::gloss)
                .startsWith("SM2-PST-have-RECP-PFV", "AUG-8-talk", "at", "Astana");
        assertThat(sentence.words().get(0).segments()).isEqualTo("ba-a-gir-an-ye");
        assertThat(sentence.words().get(0).featureList()).contains("Tense=Past", "|Voice=Rcp");
        assertThat(sentence.names()).containsExactly(new Name(22, 28, Name.Type.LOC, "Astana", "KAZ", null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The ministers signed three agreements in Kigali. | the/DET minister/NOUN sign/VERB three/NUM agreement/NOUN in/ADP Kigali/PROPN ./PUNCT
        He is expected to visit Uganda. | he/PRON be/AUX expect/VERB to/PART visit/VERB Uganda/PROPN ./PUNCT
        Rwandan officials have already left for the talks. | Rwandan/ADJ official/NOUN have/AUX already/ADV leave/VERB for/ADP the/DET talk/NOUN ./PUNCT
        This was agreed during this week's state visit. | this/PRON be/AUX agree/VERB during/ADP this/DET week/NOUN 's/PART state/NOUN visit/NOUN ./PUNCT
        They said that it costs $5 million. | they/PRON say/VERB that/SCONJ it/PRON cost/VERB $/SYM 5/NUM million/NUM ./PUNCT
        """)
    void englishHasLemmasAndPartsOfSpeech(String text, String words) {
        assertThat(first("en", text).words().stream()
                        .map(w -> w.lemma() + "/" + w.pos())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(words);
    }

    @Test
    void englishSaysWhatAVerbsFormIs() {
        List<WordAnalysis> words =
                first("en", "The deal was signed when she arrived.").words();
        assertThat(words.get(3).featureList()).isEqualTo("Tense=Past|VerbForm=Part|Voice=Pass");
        assertThat(words.get(6).featureList()).isEqualTo("Mood=Ind|Tense=Past|VerbForm=Fin");
        assertThat(words.get(0).gloss()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en | Kenyan Foreign Minister Mary Wanjiru spoke at the United Nations. | PER Mary Wanjiru=Mary Wanjiru MFA KEN; ORG United Nations=United Nations UN
        en | Norway opened an embassy in Kigali. | LOC Norway=Norway NOR; LOC Kigali=Kigali RWA
        rw | Perezida w’u Rwanda yageze i Nairobi. | LOC u Rwanda=Rwanda RWA; LOC Nairobi=Nairobi KEN
        """)
    void names(String language, String text, String names) {
        assertThat(first(language, text).names().stream()
                        .map(n -> n.type() + " " + text.substring(n.start(), n.end()) + "=" + n.name()
                                + (n.office() == null ? "" : " " + n.office()) + " " + n.state())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({
        "en,The talks were held yesterday.,2025-05-26",
        "en,He will arrive on Friday.,2025-05-30",
        "en,He arrived on Friday.,2025-05-23",
        "rw,Bazahura ejo.,2025-05-28",
        "rw,Bahuye ejo.,2025-05-26"
    })
    void timesLookTheWayOfTheirSentence(String language, String text, String date) {
        assertThat(first(language, text).times())
                .singleElement()
                .satisfies(t -> assertThat(t.value()).isEqualTo(date));
    }

    @Test
    void sentencesAndNamesKeepToTheirPlaces() {
        String text = "Kenya agreed.\n\nUganda did not, on 3 May 2024.";
        List<SentenceAnalysis> sentences = TextAnalyser.of("en").analyse(text, null);
        assertThat(sentences)
                .extracting(s -> text.substring(s.start(), s.end()))
                .containsExactly("Kenya agreed.", "Uganda did not, on 3 May 2024.");
        assertThat(sentences).extracting(s -> s.names().get(0).state()).containsExactly("KEN", "UGA");
        assertThat(sentences.get(1).times()).hasSize(1);
        assertThat(TextAnalyser.of("rw").analyse("", null)).isEmpty();
    }

    @Test
    void anUnknownLanguageIsRefused() {
        assertThat(TextAnalyser.reads("fr")).isFalse();
        assertThatThrownBy(() -> TextAnalyser.of("fr")).hasMessageContaining("only of [en, rw]");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> words = Arbitraries.of(
                "Kagame",
                "yahuye",
                "na",
                "Perezida",
                "w’u",
                "Rwanda",
                "the",
                "minister",
                "signed",
                "of",
                "Kenya",
                ",",
                ".",
                "\n",
                "🙂",
                "to",
                "'s",
                "12",
                "Gicurasi",
                "2025",
                "an",
                "”",
                "İ",
                "e\u0301",
                "\ud800");
        return words.list().ofMaxSize(40).map(w -> String.join(" ", w));
    }

    @Property(tries = 300)
    void anyTextIsReadAndEveryTokenIsItsText(@ForAll @From("texts") String text) {
        for (String language : List.of("en", "rw")) {
            for (SentenceAnalysis s : TextAnalyser.of(language).analyse(text, TUESDAY)) {
                for (WordAnalysis w : s.words()) {
                    assertThat(w.form()).isEqualTo(text.substring(w.start(), w.end()));
                    assertThat(w.pos()).isNotEmpty();
                    assertThat(w.lemma()).isNotEmpty();
                }
                assertThat(s.names()).allMatch(n -> n.start() >= s.start() && n.start() < n.end());
            }
        }
    }
}
