package org.umubano.language.kinyarwanda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbParserTest {

    private static final KinyarwandaAnalyser ANALYSER = KinyarwandaAnalyser.load();

    private static VerbAnalysis first(String word) {
        return ANALYSER.verbs(word).get(0);
    }

    private static String gloss(String word) {
        return first(word).morphs().stream().map(Morph::gloss).collect(Collectors.joining("-"));
    }

    @ParameterizedTest
    @CsvSource({
        "bagiranye, girana, PAST, C2",
        "yasuye, sura, PAST, C1",
        "azasura, sura, FUTURE, C1",
        "arasura, sura, PRESENT_DISJOINT, C1",
        "rwahagaritse, hagarika, PAST, C11",
        "yararahiye, rahira, PAST_DISJOINT, C1",
        "byarangiye, rangira, PAST, C8",
        "hazasinywa, sinya, FUTURE, C16",
        "izakira, akira, FUTURE, C9",
        "bazitabira, itabira, FUTURE, C2",
        "ntirasinywa, sinya, NOT_YET, C9",
        "zikazabera, bera, CONSECUTIVE_FUTURE, C10",
        "bagakorana, korana, CONSECUTIVE, C2",
        "yayoboraga, yobora, HABITUAL_PAST, C1",
        "aracyayobora, yobora, STILL, C1",
        "gusinyana, sinyana, INFINITIVE, NONE",
        "kudasinya, sinya, INFINITIVE, NONE",
        "kohereza, ohereza, INFINITIVE, NONE",
        "kwagura, agura, INFINITIVE, NONE",
        "twohereje, ohereza, PAST, PL1",
        "ndashima, shima, PRESENT_DISJOINT, SG1",
        "mpaye, ha, PERFECT, SG1",
        "afite, fite, PRESENT, C1",
        "yari, ri, PAST, C1",
        "sinzi, zi, PRESENT, SG1",
    })
    void readsStemTenseAndSubject(String word, String stem, Tense tense, Concord subject) {
        VerbAnalysis v = first(word);
        assertThat(v.stem()).isEqualTo(stem);
        assertThat(v.tense()).isEqualTo(tense);
        assertThat(v.subject()).isEqualTo(subject);
    }

    @Test
    void readsBothSpellings() {
        assertThat(first("bakemuye").lemma()).isEqualTo(first("bacyemuye").lemma());
    }

    @Test
    void glossesByLeipzigRules() {
        assertThat(gloss("bagiranye")).isEqualTo("SM2-PST-have-RECP-PFV");
        assertThat(gloss("yabyemeje")).isEqualTo("SM1-PST-OM8-confirm-PFV");
    }

    @Test
    void knowsPassivesByTheirActiveVerb() {
        VerbAnalysis v = first("byasinywe");
        assertThat(v.lemma()).isEqualTo("gusinya");
        assertThat(v.passive()).isTrue();
        assertThat(first("yahawe").stem()).isEqualTo("ha");
    }

    @Test
    void marksRelativesThatAreWritten() {
        assertThat(first("uwayoboye").isRelative()).isTrue();
        assertThat(first("abasinye").isRelative()).isTrue();
        assertThat(first("basinye").isRelative()).isFalse();
    }

    @Test
    void takesCliticsAsPartOfTheVerbWhereListed() {
        assertThat(first("gushyiraho").lemma()).isEqualTo("gushyiraho");
        assertThat(first("hakorerwamo").clitic()).isEqualTo("mo");
    }

    @Test
    void givesNothingForPunctuationAndForeignWords() {
        assertThat(ANALYSER.analyse("…")).isEmpty();
        assertThat(ANALYSER.verbs("Washington")).isEmpty();
    }
}
