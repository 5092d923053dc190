package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** Acts in the idioms of headlines and agencies: kind, subtype, how it stands, and the states. */
class EnglishIdiomsTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<String> acts(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-05-27"), text)).mentions().stream()
                .map(m -> m.kind().code() + " " + m.subtype() + " " + m.status().code() + " " + SharedCoder.states(m))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Prague booted out eighteen Russian diplomats. | relations expulsion held CZE+RUS
            Niamey has turfed out the French ambassador. | relations expulsion held FRA+NER
            Poland has lowered its representation in Minsk. | relations downgraded held BLR+POL
            Beijing answered with duties of 34 per cent on American goods. | relations counter-measures held CHN+USA
            Togo has walled off its frontier with Burkina Faso. | relations border-closed held BFA+TGO
            The Hungarian foreign minister cut the ribbon at the consulate in Erbil, Iraq. | mission opened held HUN+IRQ
            The Thai premier is due to set foot in Dhaka on 3 May. | visit visit planned BGD+THA
            The Iranian negotiators sat opposite the American envoys in Muscat on Saturday. | meeting talks held IRN+USA
            The leaders of Kenya and Tanzania chatted over the telephone for half an hour. | call call held KEN+TZA
            Oslo stumped up 50 million kroner for Malawian clinics. | aid grant held MWI+NOR
            Serbia furnished Armenia with howitzers. | aid military held ARM+SRB
            Abu Dhabi rolled over a two billion dollar loan to Pakistan. | aid loan held ARE+PAK
            Ankara bridged the gap between Somalia and Ethiopia. | dispute mediation held ETH+SOM+TUR
            Athens lodged a note of protest with Tirana. | dispute complaint held ALB+GRC
            Ugandan soldiers have cleared out of Bunagana, Congo. | force withdrawal held COD+UGA
            Thailand and Cambodia laid down their arms at midnight. | force ceasefire held KHM+THA
            Moscow put a French researcher behind bars. | force detention held FRA+RUS
            Kampala let 120 Rwandans go. | cooperation release held RWA+UGA
            """)
    void tellsIt(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Kenyan minister packed up in Kampala, Uganda.
            Bulgarian rebels laid down their arms near Varna.
            They cut the ribbon of a parliament building that China paid for.
            """)
    void codesNoAct(String text) {
        assertThat(acts(text)).isEmpty();
    }
}
