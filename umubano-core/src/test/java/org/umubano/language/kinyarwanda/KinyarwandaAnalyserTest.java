package org.umubano.language.kinyarwanda;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KinyarwandaAnalyserTest {

    private static final KinyarwandaAnalyser ANALYSER = KinyarwandaAnalyser.load();

    private static Analysis first(String word) {
        return ANALYSER.analyse(word).get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "uruzinduko, uruzinduko, 11, false",
        "ruzinduko, uruzinduko, 11, false",
        "ibihugu, igihugu, 8, true",
        "icyemezo, icyemezo, 7, false",
        "ikemezo, icyemezo, 7, false",
        "abaturage, umuturage, 2, true",
        "inzego, urwego, 10, true",
        "uduce, agace, 13, true",
    })
    void readsListedNouns(String word, String lemma, int nounClass, boolean plural) {
        assertThat(first(word)).isInstanceOfSatisfying(NounAnalysis.class, n -> {
            assertThat(n.lemma()).isEqualTo(lemma);
            assertThat(n.nounClass()).isEqualTo(nounClass);
            assertThat(n.isPlural()).isEqualTo(plural);
            assertThat(n.known()).isTrue();
        });
    }

    @Test
    void readsUnlistedNounsByTheirShape() {
        assertThat(first("ibinyugunyugu")).isInstanceOfSatisfying(NounAnalysis.class, n -> {
            assertThat(n.nounClass()).isEqualTo(8);
            assertThat(n.lemma()).isEqualTo("ikinyugunyugu");
            assertThat(n.known()).isFalse();
        });
        assertThat(first("Abanyakazakisitani")).isInstanceOfSatisfying(NounAnalysis.class, n -> {
            assertThat(n.nounClass()).isEqualTo(2);
            assertThat(n.gloss()).isEqualTo("person of kazakisitani");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "rwose, -ose, C11",
        "byombi, -ombi, C8",
        "yarwo, -o, C9",
        "bombi, -ombi, C2",
        "ryacu, -acu, C5",
        "ebyiri, -biri, C10",
        "bashya, -shya, C2",
        "izindi, -ndi, C10",
    })
    void readsAgreeingWords(String word, String lemma, Concord concord) {
        assertThat(ANALYSER.analyse(word))
                .anySatisfy(a -> assertThat(a).isInstanceOfSatisfying(OtherAnalysis.class, o -> {
                    assertThat(o.lemma()).isEqualTo(lemma);
                    assertThat(o.agreement()).isEqualTo(concord);
                }));
    }

    @Test
    void takesMonthsOnlyWithACapital() {
        assertThat(first("kwakira")).isInstanceOf(VerbAnalysis.class);
        assertThat(ANALYSER.analyse("Kwakira")).anyMatch(a -> a.gloss().equals("October"));
        assertThat(ANALYSER.analyse("kwakira")).noneMatch(a -> a.gloss().equals("October"));
    }

    @Test
    void readsEventNounsOfClassFive() {
        assertThat(ANALYSER.analyse("ihindurwa"))
                .anySatisfy(a -> assertThat(a).isInstanceOfSatisfying(NounAnalysis.class, n -> {
                    assertThat(n.nounClass()).isEqualTo(5);
                    assertThat(n.gloss()).isEqualTo("change (act of)");
                }));
    }

    @Test
    void readsPeopleOfCountriesWithHyphen() {
        assertThat(first("Umunya-Maroc")).isInstanceOfSatisfying(NounAnalysis.class, n -> {
            assertThat(n.nounClass()).isEqualTo(1);
            assertThat(n.gloss()).isEqualTo("person of maroc");
        });
    }

    @Test
    void guessesVerbsWithUnknownStems() {
        assertThat(first("kudugadugiza")).isInstanceOfSatisfying(VerbAnalysis.class, v -> {
            assertThat(v.known()).isFalse();
            assertThat(v.tense()).isEqualTo(Tense.INFINITIVE);
        });
    }

    @Property(tries = 300)
    void answersTheSameFromTheCacheAndSortsByCost(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(max = 14) String word) {
        var once = ANALYSER.analyse(word);
        assertThat(ANALYSER.analyse(word)).isEqualTo(once);
        assertThat(ANALYSER.analyseAfresh(word)).isEqualTo(once);
        assertThat(once).isSortedAccordingTo(java.util.Comparator.comparingDouble(Analysis::cost));
    }
}
