package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;

/** Own short reports of 15 May 2024, a Wednesday: who takes part in their acts, and on which day, beyond the sentence of each. */
class FieldsOfReportsTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<EventMention> code(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2024-05-15"), text.replace("/", "\n\n")))
                .mentions();
    }

    /** The only day of a report is that of its papers, its visits of one day and, on that day, of its quotations. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ghana and Togo reopened their border on Monday./In all, two memoranda on trade were signed by Ghana and Togo. | agreement held 2024-05-13
            Kenyan President William Ruto and Ugandan President Yoweri Museveni signed a pact on Monday in Kampala./Ruto was in Uganda for a one-day visit. | visit held 2024-05-13
            Ghana opened an embassy in Togo today./"This house will stand for our long friendship," Ghana's Foreign Minister Shirley Botchwey told Togo. | statement held 2024-05-15
            President William Ruto of Kenya met his host Yoweri Museveni of Uganda on Monday./Ruto is on a two-day state visit to Uganda. | visit ongoing null
            Kenya will open a school in Lome, President William Ruto announced on Monday after talks with Togo's President Faure Gnassingbe. | meeting held 2024-05-13
            Japan lent Sri Lanka money./At Wednesday's ceremony Japanese Ambassador Hideaki Mizukoshi praised Sri Lanka for its reforms. | statement held 2024-05-15
            Tomorrow President William Ruto of Kenya will visit Togo. | visit planned 2024-05-16
            Perezida wa Kenya William Ruto yageze muri Uganda ku wa Mbere, aganira na Perezida Yoweri Museveni./Ruto yunamiye kandi abashyinguye mu rwibutso rwa Namugongo. | visit held null
            Minisitiri wa Kenya Musalia Mudavadi yahuye na Perezida Yoweri Museveni wa Uganda ku wa Mbere./Yasubiye iwabo kuri uyu wa Gatatu. | visit held null
            """)
    void days(String text, String expected) {
        assertThat(code(text))
                .extracting(m -> m.kind().code() + " " + m.status().name().toLowerCase(Locale.ROOT) + " " + m.from())
                .contains(expected);
    }

    /** Who is a side: whose deed a third one rejects, whose guest is in New York; not what an act is about, nor whence one came. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Togo recalled its ambassador to Ghana over Benin on Monday. | relations GHA+TGO
            Denmark and Greenland signed a fisheries agreement on Monday. | agreement DNK+GRL
            President William Ruto of Kenya flew to New York on Monday for a meeting of the United Nations. | visit KEN+UN
            President William Ruto of Kenya met Togo's President Faure Gnassingbe in Lome./Ruto, who arrived on Monday from a summit in Bangkok, thanked Togo. | visit KEN+TGO
            Ghana and Kenya quarrelled over fish. Ghana closed the border to Kenyan lorries. Rwanda denied the charge. | relations GHA+KEN
            """)
    void sides(String text, String expected) {
        assertThat(code(text))
                .extracting(m -> m.kind().code() + " " + SharedCoder.states(m))
                .contains(expected);
    }

    /** Names: initials and months in them, the field of a second minister, who signed for which side. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Vice President JD Vance of the United States visited Kenya on Monday. | visit JD Vance 2024-05-13
            Foreign Minister January Makamba of Tanzania met Kenya's Musalia Mudavadi on Monday. | meeting January Makamba, Musalia Mudavadi 2024-05-13
            Danish Interior Minister Peter Hansen and Development Minister Jens Mortensen visited Kenya on Monday. | visit Jens Mortensen, Peter Hansen 2024-05-13
            U Rwanda na Barbados byasinyanye amasezerano ku wa Mbere./Ku ruhande rw’u Rwanda yasinywe na Minisitiri Vincent Biruta, naho ku rwa Barbados asinywa na Minisitiri Jerome Walcott. | agreement Jerome Walcott, Vincent Biruta 2024-05-13
            """)
    void names(String text, String expected) {
        assertThat(code(text))
                .extracting(m -> m.kind().code() + " "
                        + m.participants().stream()
                                .filter(p -> p.name() != null)
                                .map(p -> String.valueOf(p.name()))
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + " " + m.from())
                .contains(expected);
    }
}
