package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** Own reports in which a later sentence leaves to an earlier one who did an act, or when. Dated Wednesday, 14 May 2025. */
class WhomItMeansTest {

    private static final Coder RULES = SharedCoder.RULES;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            President William Ruto of Kenya is due in Rwanda on Sunday. / On Monday the guest will hold talks with President Paul Kagame, after which officials are to sign ten agreements. / He is also to visit the Kigali Genocide Memorial on Monday. | visit memorial 2025-05-19 KEN
            President William Ruto of Kenya will be in Lusaka on Tuesday at the invitation of President Hakainde Hichilema, his spokesman Hassan Ali said. / The two leaders will hold talks on trade. | meeting talks 2025-05-20 KEN+ZMB
            President Samia Suluhu Hassan of Tanzania held talks with President William Ruto of Kenya in Nairobi on Tuesday. / He promised to buy more maize. / She thanked Kenya. | statement thanks null KEN+TZA
            President William Ruto of Kenya is in Lusaka for a state visit. / It returns the visit that President Hakainde Hichilema paid to Nairobi from 4 to 5 April 2023. / Seven agreements were signed there. | agreement signed 2023-04 KEN+ZMB
            President William Ruto of Kenya is in Lusaka. / President Hakainde Hichilema went to Nairobi on 4 April 2023, when the two countries signed seven agreements. | agreement signed 2023-04-04 KEN+ZMB
            Kenya and Uganda signed an oil agreement in Nairobi on Tuesday. / Seven more agreements were signed in Kampala earlier in the month by Kenya and Uganda. | agreement signed 2025-05 KEN+UGA
            The Kenyan embassy in Kampala, closed since 4 May, opened its doors again yesterday. | mission opened 2025-05-13 KEN+UGA
            Kenya and Uganda are neighbours. / The second session of the Kenya-Uganda joint commission ended on Tuesday with the signature of seven agreements. | agreement signed 2025-05-13 KEN+UGA
            France called back its ambassador to Australia on Tuesday. | relations recall 2025-05-13 AUS+FRA
            Muri Mata Algeria yafunze ikirere cyayo ku ndege za Maroc, nyuma y'ukwezi icanye umubano na Maroc. | relations severed 2025-03 DZA+MAR
            U Bufaransa na Leta Zunze Ubumwe za Amerika ntibyumvikana. / Ku wa 7 Gicurasi 2025 u Bufaransa bwahamagaje Ambasaderi Jean Morel wari i Washington. | relations recall 2025-05-07 FRA+USA
            U Rwanda rwakaniye u Bubiligi, ruha abadipolomate babwo amasaha yo kugenda. | relations expulsion null BEL+RWA
            Foreign Minister Mulambo Haimbe of Zambia went to Lilongwe on Monday for talks with Foreign Minister Nancy Tembo of Malawi. / President Hakainde Hichilema and President Lazarus Chakwera announced in March that they would open a bridge, and met in Harare in April. | meeting talks 2025-04 MWI+ZMB
            The presidents of Kenya, Uganda and Tanzania came straight from Kigali, where they had signed a treaty on the waters of the lake on May 12. / European Council President Antonio Costa received them in Nairobi. | agreement signed 2025-05-12 KEN+TZA+UGA
            President William Ruto of Kenya met João Lourenço of Angola in Luanda on Monday before flying to Kinshasa, where President Félix Tshisekedi received him. | meeting reception 2025-05-12 COD+KEN
            Latvia on Monday ordered the Belarusian ambassador in Riga, Igor Novak, to leave the country by May 28, and Belarus answered within hours by giving the Latvian envoy in Minsk the same deadline. | relations expulsion 2025-05-12 BLR+LVA
            Ghana condemns Iran's attack on Kuwait / In a statement on Tuesday, Ghana condemned Iran's attack on Kuwait. / Iranian jets bombed Kuwait on Monday. | force attack 2025-05-12 IRN+KWT
            Mogadishu cut ties in February 2021 in a row over shipments of Turkish arms. / Kenya and Somalia reopened their border on Monday. | relations severed 2021-02 KEN+SOM
            Sudan has banned all imports from Kenya. / A decree signed on Thursday by Trade Minister Omar Ali halts Kenyan goods at every port. | relations sanctions 2025-05-08 KEN+SDN
            Perezida William Ruto yakiriye ku wa Kabiri Umugaba Mukuru w'Ingabo za Ethiopia, Field Marshal Birhanu Jula. / Ku wa Mbere, Jula yari yaganiriye na Gen Charles Kahariri, Umugaba Mukuru w'Ingabo za Kenya. / Perezida Ruto kandi yakiriye Minisitiri w'Ububanyi n'Amahanga wa Sénégal, Yassine Fall. | meeting reception null KEN+SEN
            Recep Tayyip Erdogan, Perezida wa Turukiya, yaganiriye na Minisitiri w'Intebe w'u Butaliyani, Giorgia Meloni, i Roma. / Meloni yavuze ko ibihugu byombi bitumvikana ku kibazo cya Libya. / Hasinywe amasezerano 16 y'ubufatanye. / Mu 2017 na bwo Erdogan yari yasuye icyo gihugu. | visit visit 2017 ITA+TUR
            Ghana yamaganye igitero cya Iran kuri Kuwait / Mu itangazo ryo ku wa Kabiri tariki ya 13 Gicurasi 2025, Ghana yamaganye igitero cya Iran kuri Kuwait. | force attack null IRN+KWT
            Umubano wa Kenya na Somalia urimo agatotsi. / Leta ya Kenya yategetse ku wa Kabiri ko abadipolomate 12 ba Somalia bava ku butaka bwayo. | relations expulsion 2025-05-13 KEN+SOM
            Umubano wa Kenya na Somalia urimo agatotsi. / Ku wa Kabiri Kenya yahamagaje abahagarariye inyungu zayo muri Somalia. | relations recall 2025-05-13 KEN+SOM
            Chad on Tuesday shut its airspace to all flights from Sudan. | relations border-closed 2025-05-13 SDN+TCD
            Nairobi calls in top Ugandan diplomat over Somalia / Kenya on Tuesday summoned the Ugandan envoy. | relations summons 2025-05-13 KEN+UGA
            Vanuatu: Ibihugu byohereje ubutabazi / Australia na Fiji byohereje amatsinda y'abatabazi muri Vanuatu ku wa Kabiri. | aid humanitarian 2025-05-13 AUS+FJI+VUT
            President Andrzej Duda of Poland arrived in Rwanda on Tuesday. / He will also visit the Kigali Genocide Memorial, the LuNa smelter and Kibeho. | visit memorial null POL
            President Andrzej Duda of Poland arrived in Rwanda on Tuesday. / He will also visit the Kigali Genocide Memorial, the LuNa smelter and Kibeho. | visit site null POL
            Ku wa Kabiri Inteko Ishinga Amategeko ya Hongiriya yemeje kwinjira kwa Suwedi muri OTAN. / Suwedi yashimye Hongiriya. | agreement ratified 2025-05-13 HUN+SWE
            Amerika na Venezuela ntibicana uwaka. / Amerika iherutse korohereza Venezuela ibihano. | relations sanctions-lifted null USA+VEN
            Kenyan Prime Minister Asha Kariuki crossed the lake on Tuesday and sat down to lunch with her Ugandan counterpart, John Okello. | meeting reception 2025-05-13 KEN+UGA
            LOME, 14 May - Togo on Wednesday broke off diplomatic relations with Ghana, which it accuses of arming rebels, after drones hit its port. / Ghana denies the charge. / The ambassador of Togo will leave Ghana. / Ghana said on Wednesday that it does not recognise the decision of Togo. / Egypt and Morocco condemned the attacks on vital facilities. | statement condemnation null EGY+MAR+TGO
            """)
    void tells(String text, String expected) {
        List<String> told = RULES
                .code(Article.of(null, PartialDate.parse("2025-05-14"), text.replace(" / ", "\n\n") + "\n"))
                .mentions()
                .stream()
                .map(m -> m.kind().code() + " " + m.subtype() + " " + m.from() + " " + SharedCoder.states(m))
                .toList();
        assertThat(told).contains(expected);
    }
}
