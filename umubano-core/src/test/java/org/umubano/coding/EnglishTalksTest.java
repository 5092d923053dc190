package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** Who talked with whom: officials who speak with one another, and whom "he" and a name that looks like a month or a town mean. */
class EnglishTalksTest {

    private static final Coder RULES = SharedCoder.RULES;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            President Kagame spoke with President William Ruto of Kenya on Monday about security in eastern DR Congo. | call 2025-07-14 Paul Kagame HOS RWA+William Ruto HOS KEN
            Secretary of State Marco Rubio spoke today with Foreign Minister Abdelatty of Egypt. | call 2025-07-16 Marco Rubio MFA USA+Badr Abdelatty MFA EGY
            President Ruto spoke to Rwandan students in Kigali. | -
            President Ruto spoke to reporters in Kigali. | -
            Uganda's president spoke to reporters after he met President Kiir of South Sudan. | meeting ? null HOS UGA+Salva Kiir HOS SSD
            Rwanda's minister of trade rose after she met the Kenyan ambassador. | meeting ? null MIN RWA+null AMB KEN
            The head of the IMF, Kristalina Georgieva, met President Paul Kagame. A round table with EAC finance ministers followed. She had been received by Prime Minister Edouard Ngirente on 25 June. | meeting ? Kristalina Georgieva AGENCY IMF+Paul Kagame HOS RWA; meeting 2025-06-25 Kristalina Georgieva AGENCY IMF+Edouard Ngirente HOG RWA
            Foreign Minister January Makamba of Tanzania met the president of Kenya in Nairobi. | meeting ? January Makamba MFA TZA+null HOS KEN
            Foreign Minister Jonas Makamba of Tanzania met the president of Kenya in Nairobi. | meeting ? Jonas Makamba MFA TZA+null HOS KEN
            """)
    void isTold(String text, String acts) {
        String told = RULES.code(Article.of(null, PartialDate.parse("2025-07-16"), text)).mentions().stream()
                .map(m -> m.kind().code() + " " + (m.from() == null ? "?" : m.from()) + " "
                        + m.participants().stream()
                                .map(p -> p.name() + " " + p.office() + " " + p.state())
                                .collect(Collectors.joining("+")))
                .collect(Collectors.joining("; "));
        assertThat(told.isEmpty() ? "-" : told).isEqualTo(acts);
    }
}
