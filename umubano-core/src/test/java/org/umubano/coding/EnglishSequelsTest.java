package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** Own reports of two or three sentences: what one of them leaves to the others. Dated Wednesday, 14 May 2025. */
class EnglishSequelsTest {

    private static final Coder RULES = SharedCoder.RULES;
    private static final String PLAIN = "\nIt rained in the hills for most of the week, and nobody minded it at all.";

    private static List<String> kinds(String text) {
        return RULES
                .code(Article.of(null, PartialDate.parse("2025-05-14"), text.replace(" / ", "\n\n") + "\n" + PLAIN))
                .mentions()
                .stream()
                .map(m -> m.kind().code() + " " + m.status().code() + " " + SharedCoder.states(m))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mali, Niger, Chad and Egypt severed relations with Qatar in June 2017. | relations past EGY+MLI+NER+QAT+TCD
            Sudan's Abdel Fattah al-Burhan flew to Cairo a week later. | visit held EGY+SDN
            Kenya's President William Ruto, on a three-day state visit to Ghana that ends today, was welcomed by President John Mahama. | visit ongoing GHA+KEN
            Kenya's President William Ruto praised investors at the end of a visit to China. | visit past CHN+KEN
            Kenya's President William Ruto praised investors on the second day of his visit to China. | visit past CHN+KEN
            A meeting between the foreign ministers of Kenya and Somalia planned for Monday did not take place. | meeting cancelled KEN+SOM
            A signing of the agreement between Kenya and Uganda planned for May 9 fell through. | agreement cancelled KEN+UGA
            Rwanda and Tanzania signed three agreements on Monday. / The joint commission last met in Kigali in 2016. | meeting past RWA+TZA
            Rwanda and Tanzania signed three agreements on Monday. / The next round of talks is set for Kigali in June. | meeting planned RWA+TZA
            Rwanda lifted the closure of the border with Uganda on Monday. | relations held RWA+UGA
            Zambia forbade the import of maize from South Africa on Monday. | relations held ZAF+ZMB
            Two Kenyan navy ships are carrying 250,000 litres of drinking water to Comoros. | aid ongoing COM+KEN
            Greece rejected the memorandum that Turkey and Libya concluded in 2019. | agreement past LBY+TUR
            Belgium proposed that the memorandum with Rwanda be suspended. | agreement proposed BEL+RWA
            Malawi closed its border with Zambia on Monday. / Zambia's trade minister, Chipoka Mulenga, complained that he had received no notice of it. | statement held MWI+ZMB
            Presidents William Ruto of Kenya and Yoweri Museveni of Uganda agreed on Monday to extend the pipeline from Eldoret to Kampala. | agreement held KEN+UGA
            Kenya closes embassy in Mogadishu / Kenya will close its embassy in Somalia on Friday, the foreign ministry said. | mission planned KEN+SOM
            President Lula of Brazil held talks with President Luong Cuong in Hanoi, Vietnam. / He also laid a wreath at the Ho Chi Minh Mausoleum. | visit held BRA
            President Kagame of Rwanda arrived in Benin on Saturday. / He visited the innovation centre of the port on Sunday. | visit held BEN+RWA
            Kenya's foreign minister Musalia Mudavadi arrived in Senegal on Monday. / President Emmanuel Macron of France expressed his condolences to President Bassirou Diomaye Faye. | statement held FRA+SEN
            Ghana's new ambassador to Kenya, Kofi Mensah, took up his duties in Nairobi on Monday. | accreditation held GHA+KEN
            Kenya and Uganda share much trade. / A visit to Uganda that Kenyan President William Ruto had planned for April was cancelled. | visit cancelled KEN+UGA
            Kenya and Uganda share much trade. / The Kenyan sanctions against Uganda took effect on Monday. | relations held KEN+UGA
            Kenya's President William Ruto and Uganda's President Yoweri Museveni will on Friday sign a water agreement. | agreement planned KEN+UGA
            Kenya's President William Ruto will on May 20 visit Uganda. | visit planned KEN+UGA
            Kenya and Uganda share much trade. / Kenya's President William Ruto will be the host of a lunch for Uganda's President Yoweri Museveni on Friday. | meeting planned KEN+UGA
            Uganda's General Muhoozi Kainerugaba paid a call on Rwanda's Defence Minister Juvenal Marizamunda. | meeting held RWA+UGA
            """)
    void tellsIt(String text, String expected) {
        assertThat(kinds(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya and Uganda signed a fishing agreement in Kampala on Monday. / Presidents William Ruto and Yoweri Museveni had talked behind closed doors. | meeting 2025-05-12
            Kenya and Uganda signed a fishing agreement in Kampala on Monday. / Presidents William Ruto and Yoweri Museveni had met in Arusha last month. | meeting 2025-04
            Kenya and Uganda will sign a water agreement in Kampala on Friday. / After the signing, President William Ruto will be the host of a lunch for President Yoweri Museveni. | meeting 2025-05-16
            Presidents William Ruto of Kenya and Yoweri Museveni of Uganda signed a fishing agreement on Monday. / "I thank my brother Yoweri and Uganda," Ruto told the crowd. | statement 2025-05-12
            """)
    void takesItsDay(String text, String expected) {
        List<String> days = RULES
                .code(Article.of(null, PartialDate.parse("2025-05-14"), text.replace(" / ", "\n\n") + "\n" + PLAIN))
                .mentions()
                .stream()
                .map(m -> m.kind().code() + " " + m.from())
                .toList();
        assertThat(days).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Rwanda and Ethiopia have cooperated in defence for over two decades.
            Two days after President Xi Jinping's plane took off from Kigali, engineers are already talking of asphalt.
            Lawmakers in Ghana want the deal with the United States suspended.
            Kenya would like the border with Somalia reopened.
            Kenya backed him for the chair of the African Union Commission, a post which went to Djibouti's Mahmoud Ali Youssouf.
            """)
    void codesNoAct(String text) {
        assertThat(kinds(text).stream().filter(k -> !k.startsWith("statement"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya's President William Ruto left Kampala on Monday at the end of a visit to Uganda, received everywhere by dancing crowds. | meeting
            Kenya called off talks with Uganda on Monday. / The opposition accused the government of having bungled the affair. | statement
            Kenya and Uganda share much trade. / The ban of Kenya on maize from Uganda was to take effect on Friday. | agreement
            """)
    void codesNoneOfAKind(String text, String kind) {
        assertThat(kinds(text)).noneMatch(k -> k.startsWith(kind));
    }
}
