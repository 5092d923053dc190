package org.umubano.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Headlines in capitals are read as a sentence. */
class HeadlineCaseTest {

    private final HeadlineCase headlines = new HeadlineCase("en", Set.of("meets", "hold", "sign")::contains);

    @Test
    void wordsAreWrittenAsTheReportWritesThem() {
        assertThat(plain("President Banda Meets Zambian Counterpart\n\nBanda met his counterpart from Zambia today."))
                .isEqualTo("President Banda meets Zambian counterpart");
    }

    @Test
    void commonWordsThatTheReportLacksAreSmall() {
        assertThat(plain("Chad: Sall, Banda Hold Talks, Sign Agreements\n\nThe two came together."))
                .isEqualTo("Chad : Sall , Banda hold talks , sign agreements");
    }

    @Test
    void headlinesInCapitalsAlone() {
        assertThat(plain("TURKISH MINISTER MEETS US ENVOY\n\nA Turkish minister saw the envoy of the US there."))
                .isEqualTo("Turkish minister meets US envoy");
    }

    @Test
    void aHeadlineLikeASentenceStaysAsItIs() {
        String text = "Kagame and Banda meet in Lusaka\n\nThe Banda family was there.";
        List<Sentence> sentences = Segmenter.of("en").segment(text);
        assertThat(headlines.plain(text, sentences)).isSameAs(sentences);
    }

    @Test
    void offsetsStayAsTheyAre() {
        String text = "President Banda Meets Zambian Counterpart\n\nBanda met his counterpart there.";
        for (Token token :
                headlines.plain(text, Segmenter.of("en").segment(text)).get(0).tokens()) {
            assertThat(text.substring(token.start(), token.end())).isEqualToIgnoringCase(token.form());
        }
    }

    private String plain(String text) {
        return headlines.plain(text, Segmenter.of("en").segment(text)).get(0).tokens().stream()
                .map(Token::form)
                .collect(Collectors.joining(" "));
    }
}
