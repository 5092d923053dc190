package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** Turns of English by which it is told who does what, and whether it has been done. Dated Wednesday, 14 May 2025. */
class EnglishTurnsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        In March, President William Ruto undertook a three-day tour of Laos. | visit visit past 2025-03 Ruto/HOS/KEN >LAO
        Kenya undertook to send troops to Haiti. | force deployment planned null ARMY/KEN >HTI
        The new envoys included Marek Kubis, of Slovakia, and Anna Holm, of Denmark, who presented their letters of credence to President William Ruto on Monday. | accreditation credentials held 2025-05-12 Holm/AMB/DNK Kubis/AMB/SVK >Ruto/HOS/KEN
        The presidents of Kenya, William Ruto, and of Uganda, Yoweri Museveni, met in Arusha on Monday. | meeting talks held 2025-05-12 Ruto/HOS/KEN Museveni/HOS/UGA
        Botswana wants to deepen its presence in Namibia by opening a consulate in Windhoek. | none
        Ghana plans to boost trade with Togo by opening a consulate in Lome. | mission to-be-opened planned null GHA >TGO
        Poland promised to help Ukraine by sending 14 tanks. | aid military planned null POL >UKR
        Israel has accused Egypt of violating the peace treaty by deploying tanks in Sinai. | statement accusation held null ISR >EGY
        The foreign ministers of Kenya and Ghana spoke by phone on Monday and discussed the forthcoming visit of President Ruto to Accra in July. | call call held 2025-05-12 MFA/KEN MFA/GHA; visit visit planned 2025-07 Ruto/HOS/KEN >GHA
        Ambassador Kim Tae-ho briefed Foreign Minister Jose Brito on the forthcoming visit to Praia of South Korean Prime Minister Lee Sang next month. | visit visit planned 2025-06 Sang/HOG/KOR >CPV
        Turkey and Armenia opened a new chapter in their relations on Monday. | none
        Mali in May cut diplomatic ties with Ukraine. | relations severed held 2025-05 MLI UKR
        Kenya in 2019 restored diplomatic relations with Somalia. | relations restored past 2019 KEN SOM
        Kenya and Somalia started talks in Djibouti on Monday to restore diplomatic relations. | meeting talks held 2025-05-12 KEN SOM
        Discussions are under way to reopen the border between Kenya and Somalia. | none
        Kenya announced the withdrawal of 300 soldiers from Somalia. | force withdrawal planned null ARMY/KEN >SOM
        Ghana's trade minister met Togo's finance minister in Lome on Monday. / Ghana's foreign minister Kofi Mensahbo said the talks were fruitful. | meeting talks held 2025-05-12 MIN/GHA MIN/TGO; statement remark held null Mensahbo/MFA/GHA >TGO
        The United States sanctioned South Sudan's security minister and its envoy to Kenya on Monday. | relations sanctions held 2025-05-12 USA >MIN/SSD
        Ambassador of Finland Minna Kivi called on Minister of Trade Moses Kuria on Monday. / The minister thanked the government of Finland for its support of schools in Kenya. | meeting reception held 2025-05-12 Kivi/AMB/FIN Kuria/MIN/KEN; statement thanks held 2025-05-12 Kuria/MIN/KEN >FIN
        President Malik Sow of Senegal commended the outgoing British High Commissioner, Fiona Ritchie, in Dakar on Monday. / The High Commissioner announced a grant of 15 million pounds for school meals. | aid grant planned null GBR >SEN; statement praise held 2025-05-12 Sow/HOS/SEN >Ritchie/AMB/GBR
        Ghana's foreign minister, Musa Bah, appreciated the role of Togo in the peace process. | statement praise held null Bah/MFA/GHA >TGO
        Kenyan President William Ruto called Ugandan President Yoweri Museveni on Monday and urged him to lift the ban. | call call held 2025-05-12 Ruto/HOS/KEN Museveni/HOS/UGA; statement appeal held 2025-05-12 Ruto/HOS/KEN >Museveni/HOS/UGA
        Kenyan President William Ruto met Ghanaian President John Mahama in Accra on Monday. / Ruto congratulated his Ghanaian counterpart on his election victory. | meeting talks held 2025-05-12 Ruto/HOS/KEN Mahama/HOS/GHA; statement congratulation held null Ruto/HOS/KEN >Mahama/HOS/GHA
        Kenya urged Ethiopia to withdraw its troops from Somalia. | statement appeal held null KEN >ETH
        Kenya called on Iran to stop supplying Sudan with drones. | statement appeal held null KEN >IRN
        NAIROBI, May 13 (Reuters) - Kenya shut its border with Somalia on Monday. | relations border-closed held 2025-05-12 KEN >SOM
        President William Ruto called his Ugandan counterpart on Monday to protest at the arrests. | call call held 2025-05-12 Ruto/HOS/KEN HOS/UGA
        Senegal closed its border with Mauritania on Monday. / Nouakchott apologised and promised to compensate the family. | relations border-closed held 2025-05-12 SEN >MRT; statement apology held null MRT >SEN
        Prime Minister Shehbaz Sharif left Islamabad for Baku on Monday on a three-day visit. | visit visit ongoing 2025-05-12 Sharif/HOG/PAK >AZE
        Chinese Premier Li Qiang left Nairobi for Beijing on Monday after a three-day visit to Kenya. | visit visit held 2025-05-10 Qiang/HOG/CHN >KEN
        Poland summoned the Israeli ambassador on Monday over the death of an aid worker in Gaza. | relations summons held 2025-05-12 POL >AMB/ISR
        President William Ruto and Prime Minister Anwar Ibrahim of Malaysia attended the exchange of four memoranda of understanding in Nairobi on Monday. | agreement signed held 2025-05-12 KEN MYS
        India, which withdrew its last soldiers from Nepal last year, has offered to train Nepalese pilots. | cooperation training proposed null IND >ARMY/NPL; force withdrawal past 2024 ARMY/IND >NPL
        Russia delivered 20,000 tonnes of wheat to Mali in May. / Algeria recalled its ambassador to Mali after Mali accused it of shooting down a drone. | aid humanitarian held 2025-05 RUS >MLI; relations recall held null DZA >MLI; statement accusation held null MLI >DZA
        Kenya's foreign minister Musa Otieno met Qatar's emir in Doha on Monday. / Israel has accused Kenya of breaking the treaty. / Nairobi denied the accusation. | meeting talks held 2025-05-12 Otieno/MFA/KEN HOS/QAT; statement accusation held null ISR >KEN; statement denial held null KEN >ISR
        Energy Minister Ion Munteanu of Romania met his Moldovan counterpart Dorin Junghietu in Chisinau on Monday. / The two ministers are due to sign an agreement in Brussels in October. | agreement to-be-signed planned 2025-10 Munteanu/MIN/ROU Junghietu/MIN/MDA; meeting talks held 2025-05-12 Munteanu/MIN/ROU Junghietu/MIN/MDA
        The summit of the East African Community in Arusha on Monday decided to send observers to Burundi. | cooperation programme planned null EAC >BDI; summit summit held 2025-05-12 EAC
        Russia's ambassador to Lithuania was summoned on Monday over a drone. | relations summons held 2025-05-12 LTU >AMB/RUS
        The Rwandan ambassador to Belgium was declared persona non grata on Monday. | relations expulsion held 2025-05-12 BEL >AMB/RWA
        Russia expressed its readiness to supply Mali with wheat. | aid humanitarian proposed null RUS >MLI
        Kenya is ready to cooperate with Somalia. | none
        Turkey would open its border with Armenia as soon as a peace treaty with Azerbaijan was signed. | agreement to-be-signed planned null AZE TUR
        The foreign ministers of Egypt and Qatar discussed the dispute between Ethiopia and Somalia on Monday. | meeting talks held 2025-05-12 MFA/EGY MFA/QAT
        Beginning a four-day visit to Chile, Czech President Jan Havlik met President Luis Ortega on Monday. | meeting talks held 2025-05-12 Havlik/HOS/CZE Ortega/HOS/CHL; visit visit ongoing 2025-05-12 Havlik/HOS/CZE >CHL
        The killing of two herders prompted Mauritania to summon Mali's ambassador on Monday. | relations summons held 2025-05-12 MRT >AMB/MLI
        Chad was forced to close its border with Sudan. | relations border-closed held null TCD >SDN
        The row could prompt Chad to close its border with Sudan. | none
        China's ambassador to Ghana, Lu Wen, told Ghanaian President John Mahama that pirates were at work in the Gulf of Guinea. | statement remark held null Wen/AMB/CHN >Mahama/HOS/GHA
        Spain extradited a banker to Honduras on Monday. / Attorney General Johel Zelaya thanked the Spanish authorities. | cooperation extradition held 2025-05-12 ESP >HND; statement thanks held null Zelaya/MIN/HND >ESP
        Uganda and Rwanda signed a pact on Monday. / Joint exercises are planned for September. | agreement signed held 2025-05-12 UGA RWA; cooperation training planned 2025-09 UGA RWA
        Kenya had asked Uganda for the extradition of a banker in April. | cooperation extradition proposed 2025-04 KEN >UGA
        The United States quit the Paris climate agreement. | none
        Kenya's foreign minister left Nairobi on Monday to pay a two-day visit to Botswana. | visit visit held 2025-05-12 MFA/KEN >BWA
        Indonesia's president skipped the summit in Canada to go to Russia. | summit summit denied null HOS/IDN
        Kenya's president flies to Beijing on Friday to attend a summit. | summit summit planned 2025-05-16 HOS/KEN; visit visit planned 2025-05-16 HOS/KEN >CHN
        Saudi Arabia sent an envoy to Eritrea on Monday. | visit visit held 2025-05-12 SAU >ERI
        South Africa extended the deployment of soldiers in Mozambique until December. | force deployment held null ARMY/ZAF >MOZ
        Ties between Poland and Belarus hit a low in 2021. | none
        Seven Indian sailors held in Equatorial Guinea since August returned home on Monday. | cooperation release held 2025-05-12 GNQ >IND
        A Japanese businessman jailed in China for spying was freed on Monday. | cooperation release held 2025-05-12 CHN >JPN
        Ten Greek sailors detained by Iran returned to court on Monday. | force detention held 2025-05-12 IRN >ARMY/GRC
        Five Kenyan teachers held hostage in Somalia arrived home on Tuesday. | none
        In April the U.S. Treasury targeted two Chinese refineries over purchases of Iranian oil. | relations sanctions held 2025-04 MIN/USA >CHN >IRN
        Iran fired missiles at targets in Pakistan on Monday. / The Pakistani government protested on Tuesday. | dispute protest held 2025-05-13 GOV/PAK >IRN; force attack held 2025-05-12 IRN >PAK
        Russian Security Council Secretary Sergei Shoigu met Kim Jong Un in Pyongyang on Monday. | meeting talks held 2025-05-12 Shoigu/ENV/RUS Un/HOS/PRK
        Armenia deported a Kyrgyz opposition politician to Bishkek, where he faces charges. | cooperation extradition held null ARM >OPP/KGZ
        Serbian President Aleksandar Vucic attended the Victory Day parade in Moscow on Friday. | visit visit held 2025-05-09 Vucic/HOS/SRB >RUS
        """)
    void tells(String text, String expected) {
        Article article = Article.of(null, PartialDate.parse("2025-05-14"), text.replace(" / ", "\n\n") + "\n");
        String told = SharedCoder.RULES.code(article).mentions().stream()
                .map(SharedCoder::act)
                .sorted()
                .collect(Collectors.joining("; "));
        assertThat(told.isEmpty() ? "none" : told).isEqualTo(expected);
    }
}
