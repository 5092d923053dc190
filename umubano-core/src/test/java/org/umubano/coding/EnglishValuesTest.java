package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;

/** Own sentences whose events are plain, for their values: days, offices, people, who announced it. "//" parts paragraphs. */
class EnglishValuesTest {

    private static final Coder RULES = SharedCoder.RULES;

    /** A sentence without names, so that a short text full of them is taken for English. */
    private static final String MORE =
            " // This is what the officials of the two countries said in a statement that was given to the press by them.";

    private static List<EventMention> acts(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-05-14"), text.replace(" // ", "\n\n")))
                .mentions();
    }

    private static String days(EventMention m) {
        return m.kind().code() + " " + m.status().code() + " " + m.from() + " " + m.to();
    }

    private static String people(EventMention m) {
        return m.participants().stream()
                .map(p -> p.name() + "/" + p.office() + "/" + p.state())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            President Hakainde Hichilema of Zambia flew home from Lilongwe on Monday at the end of a two-day state visit to Malawi. | visit held 2025-05-11 2025-05-12
            Ghana's President John Mahama left for home on Tuesday at the close of a three-day working visit to Rwanda. | visit held 2025-05-11 2025-05-13
            A ceasefire between Thailand and Cambodia appeared to be holding on Tuesday, a day after the leaders of both countries had agreed on it in Putrajaya. | agreement held 2025-05-12 2025-05-12
            Tanzania has summoned the ambassador of Malawi over an export ban imposed on April 1. | relations held null null
            Kenya will send 600 police officers to Haiti by the end of June. | force planned null 2025-06
            Kenya and Uganda agreed to bring their trade to two billion dollars by 2030. | agreement held null null
            President Lula of Brazil and Vietnam's President Luong Cuong signed a plan of action for 2025-2030 in Hanoi. | agreement held null null
            Kenya's president invited Tanzania's president by letter on Monday to visit Nairobi. | visit proposed null null
            Tanzania values its partnership with Burundi, President Samia Suluhu Hassan has said. // She was speaking on Monday at a dinner in Dodoma. | statement held 2025-05-12 2025-05-12
            Rwanda has recalled its ambassador to Zambia. // The decision was announced on Tuesday. | relations held 2025-05-13 2025-05-13
            """)
    void datesWhatWasDone(String text, String expected) {
        assertThat(acts(text)).extracting(EnglishValuesTest::days).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ethiopia's State Minister of Foreign Affairs Hadera Abera met Türkiye's Deputy Foreign Minister Burhanettin Duran in Ankara on Monday. | Hadera Abera/DMFA/ETH; Burhanettin Duran/DMFA/TUR
            Egypt's Minister of Electricity and Renewable Energy Mahmoud Esmat met Saudi Energy Minister Prince Abdulaziz bin Salman in Riyadh on Monday. | Mahmoud Esmat/MIN/EGY; Prince Abdulaziz bin Salman/MIN/SAU
            Belgium's Minister of Defence and Trade Theo Francken met Benin's defence minister Fortunet Nouatin in Cotonou on Monday. | Theo Francken/MOD/BEL; Fortunet Nouatin/MOD/BEN
            The health ministers of Kenya and Uganda, John Doe and Peter Moe, met in Busia on Monday. | John Doe/MIN/KEN; Peter Moe/MIN/UGA
            Foreign ministers Lemogang Kwape and Netumbo Nandi-Ndaitwah of Botswana and Namibia met in Gaborone on Monday. | Lemogang Kwape/MFA/BWA; Netumbo Nandi-Ndaitwah/MFA/NAM
            The head of Rwanda's Intelligence Service, Aimable Havugiyaremye, met Turkey's intelligence chief Ibrahim Kalin in Ankara on Monday. | Aimable Havugiyaremye/AGENCY/RWA; Ibrahim Kalin/AGENCY/TUR
            World Bank President Ajay Banga met Kenya's President William Ruto in Nairobi on Monday. | Ajay Banga/SG/WB; William Ruto/HOS/KEN
            Portugal's Prime Minister Luís Montenegro met Angola's President João Lourenço in Lisbon on Monday. | Luís Montenegro/HOG/PRT; João Lourenço/HOS/AGO
            Kuwaiti Crown Prince Sabah Khalid al-Sabah met Kenya's President William Ruto in Nairobi on Monday. | Sabah Khalid al-Sabah/GOV/KWT; William Ruto/HOS/KEN
            Saudi Crown Prince Mohammed bin Salman met Kenya's President William Ruto in Riyadh on Monday. | Mohammed bin Salman/HOG/SAU; William Ruto/HOS/KEN
            Jordan's Queen Rania met Rwanda's President Paul Kagame in Kigali on Monday. | Rania/CIV/JOR; Paul Kagame/HOS/RWA
            Ethiopia's leader Abiy Ahmed met Kenya's leader William Ruto in Nairobi on Monday. | Abiy Ahmed/HOG/ETH; William Ruto/HOS/KEN
            Namibia's Attorney-General Festus Mbandeka and Botswana's Justice Minister Machana Shamukuni signed an extradition treaty in Gaborone on Monday. | Festus Mbandeka/MIN/NAM; Machana Shamukuni/MIN/BWA
            Ghana's President John Mahama met Rwanda's President Paul Kagame in Kigali on Tuesday. At a joint press conference, Mahama praised Rwanda for its reforms. | John Mahama/HOS/GHA; null/null/RWA
            """)
    void saysWhoTookPart(String text, String expected) {
        assertThat(acts(text + MORE)).extracting(EnglishValuesTest::people).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            President Ruto will visit Japan in August, his spokesman said on Monday. | visit planned 2025-08 2025-08
            President Ruto will visit Japan in August, Foreign Minister Musalia Mudavadi said on Monday. | visit planned 2025-08 2025-08
            """)
    void tellsOneActOnce(String text, String expected) {
        assertThat(acts(text)).extracting(EnglishValuesTest::days).containsExactly(expected);
    }
}
