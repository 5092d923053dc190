package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** Own sentences of families that Kinyarwanda reports use for relief, borders, sanctions, second sentences and times. */
class KinyarwandaReportTest {

    private static final Coder RULES = SharedCoder.RULES;
    private static final String MORE = " Imvura yaguye mu mujyi kuri uwo munsi ariko ntiyangije byinshi.";

    private static List<String> briefs(String text, @Nullable String published) {
        PartialDate date = published == null ? null : PartialDate.parse(published);
        return RULES.code(Article.of(null, date, text + MORE)).mentions().stream()
                .map(m -> m.kind().code() + " " + m.subtype() + " "
                        + m.status().name().toLowerCase(java.util.Locale.ROOT) + " "
                        + (m.from() == null ? "-" : m.from()) + " "
                        + m.participants().stream()
                                .map(p -> (p.name() == null ? "" : p.name() + "/") + p.state())
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ghana yafunguriye Togo imipaka ku wa Mbere. | relations border-opened held 2025-06-02 GHA TGO
            Amakamyo yongeye kwambuka umupaka uhuza Ghana na Togo ku wa Mbere. | relations border-opened held 2025-06-02 GHA TGO
            Ghana yangiye indege za Togo guca mu kirere cyayo. | relations counter-measures held - GHA TGO
            Togo yashyizwe na Ghana ku rutonde rw'ibihugu bibangamira ubucuruzi. | relations sanctions held - GHA TGO
            EU yakuriyeho Togo ibihano. Leta Zunze Ubumwe za Amerika zo zari zabikuyeho ku wa 18 Ugushyingo 2024. | relations sanctions-lifted past 2024-11-18 USA TGO
            Mali, Niger na Tchad byacanye umubano na Togo ku wa Mbere. | relations severed held 2025-06-02 MLI NER TCD TGO
            Ghana na Togo byemeranyije ku wa Mbere gusubukura umubano. | relations restored held 2025-06-02 GHA TGO
            U Buyapani bwohereje muri Tonga ubwato butwaye imfashanyo. | aid humanitarian held - JPN TON
            Indege ebyiri za Ghana zagejeje imiti n'ibiribwa muri Togo. | aid humanitarian held - GHA TGO
            Polisi ya Ghana yinjiye ku ngufu muri Ambasade ya Togo i Accra. | force attack held - GHA TGO
            Ghana n'Umuryango w'Ubumwe bw'u Burayi (EU) byasinyanye amasezerano ku wa Mbere. | agreement signed held 2025-06-02 GHA EU
            Minisitiri wa Ghana, Kofi Mensah, yakiriwe na Minisitiri wa Togo, Afi Lawson, nyuma ahura na Perezida Yao Dossou wa Togo. | meeting talks held - Kofi Mensah/GHA Yao Dossou/TGO
            Umugaba Mukuru w'Ingabo za Ghana (GAF), Air Marshal Kofi Mensah, yasuye Togo. | visit visit held - Kofi Mensah/GHA TGO
            Perezida Kofi Mensah wa Ghana yageze i Lom\u00e9. Yahise ajya kuganira na Perezida Afi Lawson wa Togo. | meeting talks held - Kofi Mensah/GHA Afi Lawson/TGO
            """)
    void tellsOf(String text, String brief) {
        assertThat(briefs(text, "2025-06-04")).contains(brief);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Perezida Kofi Mensah wa Ghana yasuye Togo ku wa 13 Mata 2025. Ku wa 12 Werurwe, ibihugu byombi byari byasinye amasezerano. | agreement signed held 2025-03-12 GHA TGO
            Perezida Kofi Mensah wa Ghana yasuye Togo ku wa 28 Ukwakira 2025. Muri Kamena uyu mwaka, Ghana yafunguye ambasade i Lom\u00e9. | mission opened past 2025-06 GHA TGO
            Amasezerano ya Ghana na Togo yasinywe ku wa 4 Ukwakira 2025. Ghana na Togo byahuriye i Accra. Hari ku wa Kabiri tariki ya 7 Ukwakira 2025. | meeting talks held 2025-10-07 GHA TGO
            """)
    void datesWithoutPublication(String text, String brief) {
        assertThat(briefs(text, null)).contains(brief);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Perezida Kofi Mensah wa Ghana ategerejwe i Lom\u00e9 muri Togo ku wa Kane. Ni rwo ruzinduko rwa mbere agiriye muri Togo.",
                "Perezida Kofi Mensah wa Ghana yageze i Lom\u00e9 muri Togo ku wa Mbere. Biteganyijwe ko asoza uru ruzinduko ku wa Kane."
            })
    void isOneVisit(String text) {
        assertThat(briefs(text, "2025-06-04")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Perezida Kofi Mensah wa Ghana yahuye ku wa Mbere na Perezida Afi Lawson wa Togo, wari mu ruzinduko rw'akazi muri Ghana. | visit working held - Afi Lawson/TGO GHA
            Perezida Kofi Mensah wa Ghana yasuye Togo ku wa Mbere. Amasezerano y'ibihugu byombi yagombaga gusinywa muri Gicurasi, ariko ntibyakunze. | agreement to-be-signed cancelled 2025-05 GHA TGO
            """)
    void byTheWay(String text, String brief) {
        assertThat(briefs(text, "2025-06-04")).contains(brief);
    }
}
