package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Place;

/**
 * Sides as the press of the web tells them: who speaks of whom with a pronoun, who hosts and who mediates, whose envoy it is, who
 * goes where. Dated Wednesday, 14 May 2025.
 */
class EnglishSidesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ghana's president John Mahama praised Togo for its stance on piracy but condemned its treatment of traders. | statement condemnation held null Mahama/HOS/GHA >TGO; statement praise held null Mahama/HOS/GHA >TGO
            The European Union criticised Uganda's new law, while Russia praised it. | statement condemnation held null EU >UGA; statement praise held null RUS >UGA
            France condemned the coup in Niger, while Mali welcomed it. | statement condemnation held null FRA >NER; statement praise held null MLI >NER
            Egypt welcomed the accord between Ethiopia and Eritrea, while Sudan rejected it. | statement praise held null EGY >ETH >ERI; statement refusal held null SDN >ETH >ERI
            Turkey hosted a meeting of the Ethiopian and Somali foreign ministers in Ankara on Monday. / Both sides agreed to meet again. | agreement in-principle held 2025-05-12 ETH SOM; dispute mediation held 2025-05-12 TUR >MFA/ETH >MFA/SOM
            Delegations from Armenia and Azerbaijan met in Abu Dhabi on Monday for talks hosted by the United Arab Emirates. | meeting reception held 2025-05-12 ARM AZE
            At talks chaired by Angola's foreign minister Mario Lopes, Rwanda and Congo agreed on a ceasefire on Monday. | dispute mediation held 2025-05-12 Lopes/MFA/AGO >RWA >COD; force ceasefire held 2025-05-12 RWA COD
            Under a deal brokered by Qatar, Chad and Sudan reopened their border on Monday. | dispute mediation held 2025-05-12 QAT >TCD >SDN; relations border-opened held 2025-05-12 TCD >SDN
            Ethiopia and Eritrea agreed to open their border after talks mediated by Saudi Arabia. | agreement in-principle held null ETH ERI; dispute mediation held null SAU >ETH >ERI; relations border-opened planned null ETH >ERI
            Burundi turned down an offer by Tanzania to host talks with Rwanda. | dispute mediation proposed null TZA >RWA >BDI; statement refusal held null BDI >TZA
            Somalia welcomed Turkey's offer to train 500 police officers. | cooperation training proposed null TUR >SOM; statement praise held null SOM >TUR
            Ambassador Peter Novak on Monday presented his letters of credence to President Samia Suluhu Hassan. / The Czech envoy said Tanzania was a key partner. | accreditation credentials held 2025-05-12 Novak/AMB/CZE >Hassan/HOS/TZA; statement praise held null ENV/CZE >TZA
            Ambassador Hans Muller handed over 20 motorcycles to Uganda's police on Monday. / Germany has supported the force since 2015. | aid grant held 2025-05-12 Muller/AMB/DEU >AGENCY/UGA
            Rwanda, which has 2,500 troops in Mozambique, said it would stay. | force deployment ongoing null ARMY/RWA >MOZ
            Algeria and Morocco are locked in a dispute over Western Sahara. | dispute quarrel held null DZA MAR
            Workers and the government of Zambia are locked in a dispute over pay. / Malawi is watching. | none
            Algeria told Mali that three of its diplomats must leave by Friday. | relations expulsion held null DZA >MLI
            Burundi's ambassador was told that his diplomats must leave Rwanda within 48 hours. | relations expulsion held null RWA >BDI
            COP29 opened in Baku on Monday. / President Paul Kagame of Rwanda met Azerbaijan's president Ilham Aliyev in Baku on Tuesday. | meeting talks held 2025-05-13 Kagame/HOS/RWA Aliyev/HOS/AZE; summit summit held 2025-05-12 AZE
            Angola's president Joao Lourenco welcomed the presidents of Rwanda and the DR Congo for the summit in Luanda. | summit summit held null Lourenco/HOS/AGO RWA COD
            Zambia's president Hakainde Hichilema welcomed heads of state to Lusaka for the COMESA summit on Monday. | summit summit held 2025-05-12 Hichilema/HOS/ZMB COMESA
            China has warned Singapore's ministers against visiting Taiwan. | statement threat held null CHN >MIN/SGP
            Zambia has recalled its ambassador to the Democratic Republic of Congo for consultations. | relations recall held null ZMB >COD
            Ethiopia and Somalia agreed in Ankara to end their feud. | agreement in-principle held null ETH SOM
            Turkey's foreign minister Hakan Fidan held meetings with Samuel Kabba of Sierra Leone and Ali Omar of Somalia in New York. | meeting talks held null Fidan/MFA/TUR Kabba/SLE; meeting talks held null Fidan/MFA/TUR Omar/SOM
            Slovenia's foreign minister announced plans to open embassies in Rwanda and Botswana following the successful opening of the embassy in Ethiopia. | mission opened held null SVN >ETH; mission to-be-opened planned null SVN >BWA; mission to-be-opened planned null SVN >RWA
            Japan gave Kenya 30 buses. / The buses were received by transport minister Davis Chirchir. | cooperation handover held null JPN >KEN
            Kenya's president William Ruto left for Addis Ababa on Monday for the summit of the African Union. | visit visit held 2025-05-12 Ruto/HOS/KEN >ETH
            Egypt has agreed to train Somali troops. / A defence protocol was signed in Cairo on Monday. | agreement signed held 2025-05-12 EGY SOM; cooperation training planned null EGY >ARMY/SOM
            "The ban can only erode trust in the friendly relations between South Sudan and the United States," South Sudan's foreign minister Deng Pitia said on Monday. | statement remark held 2025-05-12 Pitia/MFA/SSD >USA
            """)
    void tells(String text, String expected) {
        String told = acts(text).stream().map(SharedCoder::act).sorted().collect(Collectors.joining("; "));
        assertThat(told.isEmpty() ? "none" : told).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KHARTOUM (Reuters) - Ethiopian forces crossed into Sudan and attacked farmers on Monday, the Sudanese army said. | SDN
            BAMAKO - Algerian forces shot down a Malian drone near Tin Zaouatine on Monday. | Tin Zaouatine MLI
            Militants in Iraq killed a British hostage on Monday. | IRQ
            """)
    void placesBlows(String text, String expected) {
        Place place = acts(text).get(0).place();
        assertThat(place == null ? "" : ((place.city() == null ? "" : place.city() + " ") + place.state()))
                .isEqualTo(expected);
    }

    private static List<EventMention> acts(String text) {
        Article article = Article.of(null, PartialDate.parse("2025-05-14"), text.replace(" / ", "\n\n") + "\n");
        return SharedCoder.RULES.code(article).mentions();
    }
}
