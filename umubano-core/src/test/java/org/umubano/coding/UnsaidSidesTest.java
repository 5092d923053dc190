package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** Own reports in which a sentence names one of its sides, or calls it otherwise than by its name. Dated Wednesday, 14 May 2025. */
class UnsaidSidesTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<String> told(String text) {
        return RULES
                .code(Article.of(null, PartialDate.parse("2025-05-14"), text.replace(" / ", "\n\n") + "\n"))
                .mentions()
                .stream()
                .map(m -> m.kind().code() + " " + m.subtype() + " " + m.from() + " " + SharedCoder.states(m))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mali and Senegal quarrel over their border. / Prime Minister Ousmane Sonko of Senegal condemned the shelling on Tuesday as an insult to Senegal. | statement condemnation 2025-05-13 MLI+SEN
            Mali expelled two diplomats of Senegal on Monday. / Bamako accused its western neighbour on Tuesday of training rebels. | statement accusation 2025-05-13 MLI+SEN
            Mali and Senegal quarrel over their border. / Prime Minister Ousmane Sonko of Senegal, who leads the ruling party, denied on Tuesday that his men had fired on Malian shepherds. | statement denial 2025-05-13 MLI+SEN
            Mali expelled two diplomats of Senegal on Monday. / Dakar, which has 500 soldiers at the frontier, summoned the Malian ambassador on Tuesday. | relations summons 2025-05-13 MLI+SEN
            Uganda and Kenya met in Kampala on Monday. / Both signed an agreement on fishing on Tuesday. | agreement signed 2025-05-13 KEN+UGA
            Leaders of Mali, Niger and Burkina Faso met in Bamako in January. / The three announced their withdrawal from ECOWAS on 3 February 2025. | agreement terminated 2025-02-03 BFA+ECOWAS+MLI+NER
            Kenya and Uganda signed an agreement on fishing on Monday. / A joint commission is to report within three months. | cooperation joint-body null KEN+UGA
            A cyclone struck Mozambique on Monday. / The Red Cross Society of China has sent 100,000 dollars to Mozambique. | aid grant null CHN+MOZ
            Kenya and Uganda signed an agreement on fishing in Kampala on Monday. / Foreign Minister Musalia Mudavadi of Kenya described the text as proof of what neighbours can do. | statement praise 2025-05-12 KEN+UGA
            Kenya and Uganda signed an agreement on fishing in Kampala on Monday. / Anne Wanjiru, a senior official at the Kenyan foreign ministry, thanked Uganda on Tuesday. | statement thanks 2025-05-13 KEN+UGA
            President William Ruto of Kenya and President Yoweri Museveni of Uganda held talks in Kampala on Monday. / Mr Ruto had come for the fair of the town. | visit visit null KEN+UGA
            """)
    void tells(String text, String expected) {
        assertThat(told(text)).contains(expected);
    }

    @Test
    void whoeverAccusesAManOfHisOwnStateSpeaksAtHome() {
        assertThat(told("Mali expelled two diplomats of Senegal on Monday. / "
                        + "Mali accused General Ousmane Diallo of Mali of planning a coup."))
                .noneMatch(act -> act.startsWith("statement"));
    }
}
