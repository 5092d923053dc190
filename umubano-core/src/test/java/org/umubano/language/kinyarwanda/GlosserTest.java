package org.umubano.language.kinyarwanda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.umubano.text.Segmenter;
import org.umubano.text.Sentence;

class GlosserTest {

    private static final Glosser GLOSSER = new Glosser(KinyarwandaAnalyser.load());
    private static final Segmenter SEGMENTER = Segmenter.of("rw");

    private static List<AnalysedToken> tokens(String sentence) {
        Sentence first = SEGMENTER.segment(sentence).get(0);
        return GLOSSER.gloss(first.tokens());
    }

    private static String glosses(String sentence) {
        return tokens(sentence).stream().map(AnalysedToken::gloss).collect(Collectors.joining(" "));
    }

    private static AnalysedToken token(String sentence, String form) {
        return tokens(sentence).stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void glossesASentence() {
        assertThat(glosses("Bagiranye ibiganiro i Astana.")).isEqualTo("SM2-PST-have-RECP-PFV AUG-8-talk at Astana .");
    }

    @Test
    void alignsThreeLines() {
        List<String> lines = Glosser.lines(tokens("Bagiranye ibiganiro."));
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).indexOf("ibiganiro")).isEqualTo(lines.get(1).indexOf("i-bi-ganiro"));
        assertThat(lines.get(1)).startsWith("ba-a-gir-an-ye ");
    }

    @Test
    void takesTheSubjectFromTheNounBefore() {
        assertThat(token("Inama yabereye i Huye.", "yabereye").features()).containsEntry("NounClass[subj]", "Bantu9");
        assertThat(token("Umuyobozi yasuye ishuri.", "yasuye").features()).containsEntry("NounClass[subj]", "Bantu1");
        assertThat(token("Umuyobozi w'inama yasuye ishuri.", "yasuye").features())
                .containsEntry("NounClass[subj]", "Bantu1");
        assertThat(token("Pologne yasuye isoko.", "yasuye").features()).containsEntry("NounClass[subj]", "Bantu9");
    }

    @Test
    void takesABareNounAfterALocative() {
        assertThat(token("Bari mu nama.", "nama").pos()).isEqualTo("NOUN");
        assertThat(token("Bari mu nama.", "nama").lemma()).isEqualTo("inama");
    }

    @Test
    void tellsEventNounsFromRelatives() {
        assertThat(token("Ifungurwa ry'ambasade ryishimiwe.", "Ifungurwa").pos())
                .isEqualTo("NOUN");
        assertThat(token("Ambasade ifungurwa none.", "ifungurwa").pos()).isEqualTo("VERB");
    }

    @Test
    void tellsSubjunctiveFromPast() {
        assertThat(token("Yasabye ko basinye amasezerano.", "basinye").features())
                .containsEntry("Mood", "Sub");
        assertThat(token("Kugira ngo basinye amasezerano.", "basinye").features())
                .containsEntry("Mood", "Sub");
        assertThat(token("Abaminisitiri basinye amasezerano.", "basinye").features())
                .containsEntry("Mood", "Ind");
    }

    @Test
    void keepsNamesInsideASentence() {
        assertThat(token("Minisitiri Biruta yasuye Oslo.", "Biruta").pos()).isEqualTo("PROPN");
        assertThat(token("Minisitiri Biruta yasuye Oslo.", "Biruta").lemma()).isEqualTo("Biruta");
    }

    @Test
    void givesGenitivesTheClassOfTheirHead() {
        assertThat(token("umwanzuro w'inama", "w'").gloss()).isEqualTo("of.3");
        assertThat(token("umuyobozi w'inama", "w'").gloss()).isEqualTo("of.1");
    }

    @Test
    void keepsPositionsOfTheText() {
        AnalysedToken t = token("Ku wa 5, basuye Huye.", "basuye");
        assertThat(t.start()).isEqualTo(9);
        assertThat(t.end()).isEqualTo(15);
    }
}
