package org.umubano.coding.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.coding.Coder;
import org.umubano.coding.SharedCoder;

/** Own reports in which words of the tables stand beside others than those that make an act of them. Dated Tuesday, 27 May 2025. */
class WordsApartTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<String> told(String text) {
        return RULES
                .code(Article.of(null, PartialDate.parse("2025-05-27"), text.replace(" / ", "\n\n") + "\n"))
                .mentions()
                .stream()
                .map(m -> m.kind().code() + " " + m.subtype())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ghana and Togo are neighbours. / Togo's foreign minister Robert Dussey received the baton from Ghana's Samuel Okudzeto Ablakwa. | meeting reception
            Kenya on Monday banned maize from Tanzania. / It took effect the same night. | agreement in-force
            Norway and Russia are at odds. / Russia has withdrawn its own candidacy for the post and hailed Norway's bid. | relations recall
            Ghana's Samuel Okudzeto Ablakwa thanked Togo and the Togolese authorities for their help. | dispute mediation
            Ghana chose Shirley Botchwey, and Togo backed her. / Togo's president, Faure Gnassingbe, had put her name forward. | agreement signed
            Togo's foreign minister cut the ribbon beside Ghana's Foreign Affairs and Regional Cooperation Minister Ama Owusu. | agreement suspended
            """)
    void tellsNothingOfTheKind(String text, String unexpected) {
        assertThat(told(text)).doesNotContain(unexpected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Norway expelled the Russian ambassador on Monday and recalled its own. | relations recall
            Kenya and Tanzania ended the war with the help of Qatar. | dispute mediation
            Ghana's Foreign Minister Samuel Ablakwa is in Togo. / Ablakwa is also to be received by President Faure Gnassingbe and to sign a border treaty with Foreign Minister Robert Dussey. | agreement to-be-signed
            Norway on Monday summoned the Russian ambassador over the flight of a drone. / The Russian embassy said that Moscow did not control private drones. | statement remark
            """)
    void tells(String text, String expected) {
        assertThat(told(text)).contains(expected);
    }
}
