package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;

/** Sentences of news that name states which are no side of what they tell, with all that is coded of each. Dated 14 May 2025. */
class EnglishAsidesTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static String all(String text) {
        return RULES
                .code(Article.of(null, PartialDate.parse("2025-05-14"), text.replace(" / ", "\n\n") + "\n"))
                .mentions()
                .stream()
                .map(m -> m.kind().code() + " " + m.subtype() + " " + SharedCoder.states(m))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            Canada imposed sanctions on Russia over its invasion of Ukraine. | relations sanctions CAN+RUS
            Canada has imposed sanctions on Iran over its support for Russia's war in Ukraine. | relations sanctions CAN+IRN
            Russia has been hit by several rounds of sanctions since it invaded Ukraine. | -
            The firm pledged to buy no more oil from Russia, but said contracts signed before the invasion of Ukraine would be kept. | -
            Kenya responded with several rounds of sanctions, and it is one of the main backers of President Tshisekedi. / Relations between Kenya and Rwanda have soured. | -
            EU leaders have agreed a ban on Belarusian timber. / The EU and Belarus have quarrelled for years. | relations sanctions BLR+EU; dispute quarrel BLR+EU
            Norway agreed to impose sanctions on Iran. | relations sanctions IRN+NOR
            Norway and Iran agreed on the lifting of sanctions. | -
            Norway pledged to boycott Iranian oil. | relations counter-measures IRN+NOR
            Russia cut gas supplies to Norway in retaliation for sanctions. | relations counter-measures NOR+RUS
            """)
    void warsAndSanctions(String text, String expected) {
        assertThat(all(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            The Warsaw Gazette welcomed Mr Scholz's reputation for patience. / Poland and Germany have quarrelled over the border. | dispute quarrel DEU+POL
            German Chancellor Olaf Scholz said he welcomed Mr Duda as a partner. / Poland and Germany are neighbours. | statement praise DEU+POL
            Norway's prime minister paid tribute to Ukraine for the courage of its soldiers. | statement praise NOR+UKR
            Danish Prime Minister Mette Frederiksen met Danish soldiers in Estonia and thanked them for their work. / Denmark and Estonia are allies. | -
            The Danish prime minister served soup to soldiers in Estonia on Monday. / Denmark and Estonia are allies. | -
            Olav Hansen's father was born in colonial Kenya to parents who had moved from Lahore. / Norwegian Prime Minister Olav Hansen met Kenyan President William Ruto on Monday. | meeting talks KEN+NOR
            """)
    void guestsAndTroops(String text, String expected) {
        assertThat(all(text)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            A Thai tycoon has bought the American company that runs the contest for $20m. / Thailand and the United States are allies. | -
            In better times, the plant would take oil brought from central Russia through the pipeline. / Germany imposed sanctions on Russia on Monday. | relations sanctions DEU+RUS
            Peru's president warned that prices would rise next year. / Peru and Chile signed an accord in March. | agreement signed CHL+PER
            Peru's president warned of consequences if the border stays shut. / Chile closed its border with Peru on Monday. | statement threat CHL+PER; relations border-closed CHL+PER
            Peru's president cautioned citizens against complacency amid a surge of cases in Chile. / Peru and Chile share a border. | -
            The Welsh government welcomed the accord between Britain and China. / Britain and China signed an accord on Friday. | agreement signed CHN+GBR
            Kyiv strikes and Danish spy chief fired. / Russian strikes killed three in Kyiv. | force attack RUS+UKR
            Former Norwegian prime minister Olav Hansen was paid 50,000 pounds for speeches in Kenya. / Norway and Kenya are partners. | -
            Former Norwegian prime minister Olav Hansen received accommodation from a Kenyan donor. / Norway and Kenya are partners. | -
            Japan has so far given Kenya 20 ambulances. | aid humanitarian JPN+KEN
            """)
    void firmsAndThoseAtHome(String text, String expected) {
        assertThat(all(text)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void theHolderNamedSoFarIsMeant() {
        List<EventMention> told = RULES.code(Article.of(
                        null,
                        PartialDate.parse("2022-12-20"),
                        "Rishi Sunak spoke on Monday about help for Ukraine.\n\nThe prime minister condemned Russia for the war."
                                + "\n\nHe signed an accord with Prime Minister Kaja Kallas of Estonia.\n"))
                .mentions();
        assertThat(told.stream()
                        .filter(m -> m.subtype().equals("condemnation"))
                        .map(m -> m.participants().get(0).name()))
                .containsExactly("Rishi Sunak");
    }

    @Test
    void aLongReportFillsNoSideFromFarAway() {
        String filler = "The Norwegian council discussed schools and roads. ".repeat(14);
        String text =
                "Norway and Chile sign accord\n\nNorway and Chile signed an accord on fishing in Oslo. The accord between"
                        + " Norway and Chile is the first.\n\n" + filler
                        + "\n\nThe Norwegian prime minister criticised the plan for new taxes as unfair.\n";
        assertThat(all(text)).isEqualTo("agreement signed CHL+NOR");
    }
}
