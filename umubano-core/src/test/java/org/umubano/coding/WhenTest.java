package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** Own sentences on when acts are, and how they stand, by the sort of words that tell it; of articles of 15 May 2024, a Wednesday. */
class WhenTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<String> acts(String text) {
        return RULES
                .code(Article.of(null, PartialDate.parse("2024-05-15"), text.replace("/", "\n\n")))
                .mentions()
                .stream()
                .map(m -> m.kind().code() + " " + m.status().name().toLowerCase(java.util.Locale.ROOT) + " " + m.from())
                .toList();
    }

    /** Weeks tell no day; what stands in another clause is not of the act. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya's Foreign Minister Musalia Mudavadi met his Ugandan counterpart last week. | meeting held null
            President William Ruto of Kenya flew to Uganda at the weekend. | visit held null
            Norway and Ghana signed a fisheries agreement on Monday. | agreement held 2024-05-13
            Ghana recalled its ambassador from Togo on Tuesday; officials had met in March. | relations held 2024-05-14
            Norway and Ghana signed a fisheries agreement in April 2021, and in March 2022 two Ghanaian ministers flew to Oslo. | agreement past 2021-04
            Norway and Ghana signed a fisheries agreement in April 2021, and in March 2022 two Ghanaian ministers flew to Oslo. | visit past 2022-03
            The fair opened in Accra on the first day of Norwegian Prime Minister Jonas Gahr Støre's visit to Ghana, his first since he took office in 2021. | visit held null
            Norway and Ghana signed a pact in April 2021, and in March 2022 two Ghanaian ministers flew to Oslo, where a trade agreement was signed. | agreement past 2022-03
            U Rwanda na Ghana byasubukuye umubano. Nyuma y'amezi atanu Ghana icanye umubano na Togo, ibihugu byombi byongeye kubana. | relations held null
            Since taking office in March President William Ruto of Kenya has visited Ghana and Togo. | visit past null
            Kuva yarahira muri Werurwe Perezida William Ruto wa Kenya amaze kujya muri Ghana. | visit past null
            Perezida wa Kenya William Ruto yasuye Uganda mu cyumweru gishize. | visit held null
            U Rwanda na Ghana byasinye amasezerano ku wa Mbere. | agreement held 2024-05-13
            Hashize hafi imyaka itatu Ghana na Togo bisinye amasezerano y'ubucuruzi. | agreement past 2021
            Mu 2018 Ghana na Togo byatangiye umushinga wari waravuzwe muri za 2000. / Muri uwo mwaka wa 2018 Perezida wa Ghana yasuye Togo. | visit past 2018
            In February 2021 Ghana expelled two Togolese diplomats, and on August 4 Togo closed its embassy in Accra. | mission past 2021-08-04
            Under an agreement signed in May 2021, Ghana had sent the money to Togo in two parts: $10 million on May 7 and $20 million on May 20. | aid past 2021-05-20
            Ghana's President Kofi Mensah, who took office in March 2022, met President Afi Lawson of Togo on May 4. | meeting held 2024-05-04
            Ghana and Togo signed an accord on trade at last month's summit in Lome. | agreement held 2024-04
            President Kofi Mensah of Ghana met President Afi Lawson of Togo on the margins of last month's summit in Accra. | meeting held 2024-04
            Perezida wa Kenya William Ruto yasuye Uganda ku itariki ya 4 y'ukwa gatanu. | visit held 2024-05-04
            Perezida wa Kenya William Ruto yasuye Uganda mu kwa gatatu. | visit past 2024-03
            Kenya na Uganda byasinye amasezerano, harimo n'ayo gusana ikiraro cya Suam cyasenyutse mu Kuboza 2020. | agreement held null
            Kenya na Uganda bigiye kubaka umuhanda. / Perezida William Ruto wa Kenya na Perezida Yoweri Museveni wa Uganda bahuriye i Kampala ku wa Gatatu, bemeranya ko imirimo izatangira mu 2027. | cooperation planned null
            President William Ruto of Kenya arrived in Seychelles on Wednesday. His visit ends on May 22. | visit ongoing 2024-05-15
            Perezida wa Uganda, Yoweri Museveni, aracyari mu Rwanda mu ruzinduko rw'iminsi itatu. | visit ongoing null
            Ku wa 24 Mutarama 1962 Ghana yasabye Togo gufungura umupaka. Ku wa 9 Gashyantare 1962 Togo yabyanze. / Tariki 3 Werurwe, Ghana yohereje intumwa muri Togo. | visit past 1962-03-03
            Ku wa 24 Mutarama 1962 Ghana yasabye Togo gufungura umupaka. Ku wa 9 Gashyantare 1962 Togo yabyanze. Muri uyu mwaka byarahindutse. / Tariki 3 Gicurasi, Perezida wa Ghana yasuye Togo. | visit held 2024-05-03
            """)
    void byWeeksAndClauses(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    /** The day of saying, announcing, deciding is not that of what is to come; a deadline is no first day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya's foreign ministry announced on Friday that President William Ruto will visit Uganda. | visit planned null
            Rwanda will send 500 troops to Mozambique, the army said on Tuesday. | force planned null
            Uganda said on Monday that it will open an embassy in Doha. | mission planned null
            Kenya will open an embassy in Dakar before the end of the year. | mission planned null
            President William Ruto of Kenya will travel to China on Friday, State House said on Monday. | visit planned 2024-05-17
            Minisiteri y'Ububanyi n'Amahanga ya Kenya yatangaje ku wa Gatanu ko Perezida William Ruto azasura u Rwanda. | visit planned null
            """)
    void bySayings(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    /** What did not happen keeps the day on which it is said to have happened, told by a noun or by a verb. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya on Tuesday denied reports of a visit by President William Ruto to Uganda on 3 May 2024. | visit denied 2024-05-03
            Kenya denied claims of talks between President William Ruto and the president of Uganda in Arusha on 3 May 2024. | meeting denied 2024-05-03
            Ghana called off on Monday the visit of its president to Togo on 20 May 2024. | visit cancelled 2024-05-20
            No visit by President William Ruto of Kenya to Uganda took place on 3 May 2024, the government said. | visit denied 2024-05-03
            Guverinoma ya Kenya yahakanye ko Perezida William Ruto yasuye Uganda ku wa 3 Gicurasi 2024. | visit denied 2024-05-03
            Kenya yahakanye ko yasinyanye amasezerano na Uganda ku wa 3 Gicurasi 2024. | agreement denied 2024-05-03
            """)
    void byDenials(String text, String expected) {
        assertThat(acts(text)).contains(expected).noneMatch(act -> act.matches("(visit|meeting|agreement) held .*"));
    }

    /** An amount of time between two acts. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Norway and Ghana signed a trade agreement on Monday, two days after Ghana had expelled the ambassador of Togo. | relations held 2024-05-11
            Norway's foreign minister met his Ghanaian counterpart on Monday./The meeting came a day after Ghana had recalled its ambassador from Norway. | relations held 2024-05-12
            Ghana closed its border with Togo on Monday./A day before, Togo had recalled its ambassador from Ghana. | relations held 2024-05-12
            """)
    void byIntervals(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    /** Remarks have the day of an occasion where they are tied to it, else none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenyan President William Ruto and Ugandan President Yoweri Museveni held talks in Kampala on Monday./Ruto thanked Uganda for its support. | statement held null
            Kenyan President William Ruto and Ugandan President Yoweri Museveni held talks in Kampala on Monday./At a joint press conference Ruto praised Uganda as a reliable partner. | statement held 2024-05-13
            Kenyan President William Ruto and Ugandan President Yoweri Museveni signed a trade agreement in Kampala on Monday./Ruto called it a milestone for Kenya and Uganda. | statement held 2024-05-13
            Perezida William Ruto wa Kenya na Perezida Yoweri Museveni wa Uganda bagiranye ibiganiro i Kampala ku wa Mbere./Aganira n'abanyamakuru, Perezida Ruto yashimiye Uganda ku bufatanye. | statement held 2024-05-13
            Kenyan Foreign Minister Musalia Mudavadi received his Ugandan counterpart Jeje Odongo in Nairobi on Wednesday./Kenya and Uganda also signed a memorandum on tourism. | agreement held 2024-05-15
            """)
    void byOccasions(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    /** Then, after the ceremony, on the second day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya and Uganda signed a trade agreement in Kampala on Monday./After the ceremony, Kenyan President William Ruto received the Ugandan Foreign Minister Jeje Odongo. | meeting held 2024-05-13
            Kenya and Uganda signed a trade agreement in Kampala on Monday./Kenyan President William Ruto then met the Ugandan Foreign Minister Jeje Odongo. | meeting held 2024-05-13
            Kenya na Uganda byasinye amasezerano y'ubucuruzi ku wa Mbere./Nyuma y'umuhango, Perezida William Ruto wa Kenya yakiriye Minisitiri w'Ububanyi n'Amahanga wa Uganda, Jeje Odongo. | meeting held 2024-05-13
            """)
    void bySequence(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    /** First and last day told by verbs; what has ended has no first day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Perezida William Ruto wa Kenya ku wa Kabiri yasoje uruzinduko yari yatangiye muri Uganda ku Cyumweru. | visit held 2024-05-12
            Perezida William Ruto wa Kenya azagirira muri Uganda uruzinduko rw'iminsi itatu ruzatangira ku wa Gatanu./Azagirana ibiganiro na Perezida Yoweri Museveni wa Uganda. | meeting planned null
            """)
    void byBeginningAndEnd(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    /** The last day and the length tell the first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Two-day talks between Kenya and Uganda ended in Nairobi on Tuesday. | meeting held 2024-05-13
            President William Ruto of Kenya hosted the three-day summit of the African Union, which ended in Nairobi on Tuesday. | summit held 2024-05-12
            Inama y'iminsi itatu y'abakuru b'ibihugu bya EAC yasojwe i Arusha ku wa Kabiri. | summit held 2024-05-12
            The agreement between Kenya and Uganda was signed last Friday at the end of President William Ruto's two-day visit to Kampala. | visit held 2024-05-09
            Presidents William Ruto of Kenya and Yoweri Museveni of Uganda on Tuesday unveiled a monument in Kampala, the last engagement of Ruto's three-day visit. | visit held 2024-05-12
            President William Ruto of Kenya met President Yoweri Museveni in Kampala on Tuesday, the second and last day of his visit to Uganda. | visit held 2024-05-13
            Perezida William Ruto wa Kenya yasoje ku wa Kabiri uruzinduko rw'iminsi itatu yagiriraga muri Uganda. | visit held 2024-05-12
            Byahuriranye n'uruzinduko rw'iminsi ibiri Perezida wa Zambia, Hakainde Hichilema, yagiriye muri Namibia, rukarangira ku wa Gatandatu tariki ya 11 Gicurasi. | visit held 2024-05-10
            """)
    void byLastDay(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    /** Days gone by since another act are reckoned from that one, and not from the day of the article. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Perezida William Ruto wa Kenya yageze i Lusaka muri Zambia ku wa Mbere tariki ya 13 Gicurasi 2024./Bibaye hashize umunsi umwe Perezida wa Zambia afunguye ambasade y'igihugu cye i Nairobi. | mission held 2024-05-12
            """)
    void byDaysGone(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    /** The next day is the one that is named beside it, or the one after the day named last. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            President William Ruto of Kenya met President Yoweri Museveni in Kampala on May 3./They had last met in Entebbe on May 1. The same day Uganda opened its embassy in Nairobi. | mission held 2024-05-01
            Perezida William Ruto wa Kenya yahamagaye Perezida Yoweri Museveni wa Uganda ku wa 2 Gicurasi./Nyuma y'umunsi umwe, ku wa 4 Gicurasi, abakuru b'ibihugu bya EAC bahuriye mu nama i Arusha. | summit held 2024-05-04
            """)
    void byNamedDays(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    /** What is announced on a day is not of that day; what is signed on a visit of which only the first day is told, of some day of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            President William Ruto of Kenya on Monday announced a new programme under which Kenya will train Ugandan officials in farming. | cooperation planned null
            Perezida William Ruto wa Kenya ku wa Mbere yatangaje gahunda nshya Kenya izahuguramo abakozi ba Uganda. | cooperation planned null
            Australian Foreign Minister Penny Wong announced on Tuesday another two million dollars for rebuilding in Tonga. | aid planned null
            President William Ruto of Kenya will visit Kampala on Monday./Kenya and Uganda are to sign agreements on trade. | agreement planned null
            """)
    void byAnnouncementsAndFirstDays(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    /** Who is invited to a gathering is to come on its days. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            President William Ruto of Kenya invited President Yoweri Museveni of Uganda to the Nairobi Climate Summit in September. | visit proposed 2024-09
            Perezida William Ruto wa Kenya yatumiye Perezida Yoweri Museveni wa Uganda mu nama yiga ku mihindagurikire y'ikirere izabera i Nairobi muri Nzeri. | visit proposed 2024-09
            President Yoweri Museveni of Uganda invited President William Ruto of Kenya on Tuesday to the climate summit in Kampala. | visit proposed null
            """)
    void byWhatOneIsInvitedTo(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    /** What was so for long, what one is thanked for, what is soon over. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ghana closed its border with Togo on Monday./Ghanaian officials have long accused Togo of harbouring smugglers. | statement past null
            Ghana and Togo signed a border agreement on Monday./They had signed a trade agreement on May 2. | agreement past 2024-05-02
            Ghana closed its border with Togo on Monday./On May 2 Ghana had expelled the ambassador of Togo. | relations past 2024-05-02
            Uganda yafunze umupaka na Kenya ku wa Mbere./Uganda yashinjaga Kenya gucumbikira abarwanyi. | statement past null
            """)
    void background(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    /** What a dated statement told. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Ghana has broken off diplomatic relations with Togo./In a statement on Monday the foreign ministry of Ghana accused Togo of harbouring rebels. | relations held 2024-05-13
            Ghana cuts ties with Togo/Ghana on Monday broke off diplomatic relations with Togo. | relations held 2024-05-13
            """)
    void byStatements(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    /** A time is of the clause, the noun, the crime, the dateline that it stands in, and not of the act beside it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            NAIROBI, May 15 (KNA) - Kenya will open an embassy in Dakar before the end of the year. | mission planned null
            Kenyan Foreign Minister Musalia Mudavadi received the heads of the river body, which Kenya and Uganda set up in 2010. | meeting held null
            Kenya sent 300 tents to Uganda after the floods of 7 May. | aid held null
            Kenyan President William Ruto began a visit to Uganda, the first of its kind in 12 years, on Monday. | visit ongoing 2024-05-13
            Kenyan President William Ruto rang his Ugandan counterpart Yoweri Museveni on Sunday and offered to mediate. | call held 2024-05-12
            Kenyan President William Ruto paid a visit to Uganda on Monday./He laid a wreath there for the victims of the 1994 genocide. | visit held 2024-05-13
            Perezida wa Kenya William Ruto ari mu ruzinduko mu Rwanda./Yasuye Urwibutso rwa Kigali, yunamira abazize Jenoside yakorewe Abatutsi mu 1994. | visit held null
            U Rwanda rwohereje abatabazi muri Togo, igihugu cyibasiwe n'umutingito ku wa Mbere. | aid held null
            """)
    void timesOfOtherThings(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    /** What is put out on a day, what is news of a day, what lies some days back, a season, the month of a visit. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya and Uganda have raised their relations to a strategic partnership, according to a joint declaration adopted on Friday. | relations held 2024-05-10
            Kenya suspended the accord with Uganda, its ministry said in Tuesday's statement. | agreement held 2024-05-14
            Kenya's Foreign Minister Musalia Mudavadi will travel to Fiji next year to open a Kenyan embassy. | mission planned 2025
            Kenyan President William Ruto will visit Uganda in the autumn. | visit planned 2024
            A three-day visit to Kampala by Kenyan President William Ruto has ended./On Monday Kenya and Uganda signed a trade agreement there. | visit held 2024-05
            Ghana yirukanye ambasaderi wa Togo ku wa Mbere./Ni nyuma y'iminsi ibiri Togo ihamagaje ambasaderi wayo muri Ghana. | relations held 2024-05-11
            Ghana yamaganye igitero cya Togo./Mu itangazo Minisiteri y'Ububanyi n'Amahanga ya Ghana yasohoye ku wa Mbere, yavuze ko icyo gitero kitemewe. | statement held 2024-05-13
            U Rwanda na Ghana byasinye amasezerano y'ubucuruzi./Ni amakuru yatangajwe na Minisiteri y'Ubucuruzi ku wa Mbere. | agreement held 2024-05-13
            """)
    void byWhatIsPutOut(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    /** A sentence below tells when what stands before it was done: by what it is called, or by the class of its verb. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya broke off relations with Malawi./It announced the decision on Tuesday. | relations held 2024-05-14
            Kenya has stopped all imports of farm products from Malawi./Its minister made the announcement late on Monday. | relations held 2024-05-13
            Kenya's president has apologised to Ghana for the destruction of a building./He did so in a telephone call on Tuesday. | statement held 2024-05-14
            Ghana yahaye Togo inkunga y'amahema n'ibiribwa./Iyo nkunga yakiriwe na Minisitiri w'Intebe ku wa Mbere. | aid held 2024-05-13
            Ghana yahaye Togo ibikoresho byo kwa muganga./Ambasaderi yabishyikirije Minisitiri w'Ubuzima ku wa Mbere. | aid held 2024-05-13
            Ghana na Togo byemeranyije guhagarika intambara./Babyemeranyijeho mu nama yabereye i Abuja ku wa Mbere. | agreement held 2024-05-13
            Ghana na Togo byemeranyije gusubukura umubano, nk'uko Minisiteri y'Ububanyi n'Amahanga yabitangaje ku wa Mbere. | relations held 2024-05-13
            """)
    void byTheSentenceBelow(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    /** A remark is of the day of its occasion where its words name one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Perezida Ruto wa Kenya yahuye na Perezida Museveni wa Uganda i Kampala ku wa Mbere./Ruto yashimiye Uganda uko yakiriye impunzi. | statement held null
            Perezida Ruto wa Kenya yahuye na Perezida Museveni wa Uganda i Kampala ku wa Mbere./Mu kiganiro n'abanyamakuru, Ruto yashimiye Uganda uko yakiriye impunzi. | statement held 2024-05-13
            """)
    void byTheOccasion(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    /** Since when nothing was so large, so bad or the first of its kind dates nothing; what holds since then it does. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Norway and Ghana signed nine accords, the biggest package since 2013. | agreement held null
            Morocco and Spain held talks, the highest-level contact since March 2021. | meeting held null
            The meeting in Accra between Prime Minister Jonas Gahr Støre of Norway and President John Mahama of Ghana is the first since 2012. | meeting held null
            The EU imposed its toughest sanctions on Iran since 2010 on Monday. | relations held 2024-05-13
            Egypt and Chad signed a first trade accord since their peace treaty 25 years ago. | agreement held null
            """)
    void bySuperlatives(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    /** What is given another day is planned for that day; of two acts of one thing each has its own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The Norwegian prime minister's visit to Ghana, due on 20 May, has been put off to 3 June. | visit planned 2024-06-03
            The meeting between Presidents William Ruto of Kenya and Yoweri Museveni of Uganda has been rescheduled for May 28. | meeting planned 2024-05-28
            The president of Norway has postponed his trip to Ghana and will go there in June. | visit planned 2024-06
            Perezida wa Ghana yasubitse uruzinduko yari kugirira muri Norvège, ruzaba mu kwezi gutaha. | visit planned 2024-06
            Uruzinduko rwa Perezida wa Ghana muri Norvège rwasubitswe, ruzaba ku wa 20 Kamena. | visit planned 2024-06-20
            An agreement signed by Norway and Ghana in 2019 was ratified on Monday. | agreement past 2019
            An agreement signed by Norway and Ghana in 2019 was ratified on Monday. | agreement held 2024-05-13
            Sanctions imposed by the EU on Burundi in 2015 were lifted on Tuesday. | relations held 2024-05-14
            Chad and Niger have begun the patrols agreed at talks in N'Djamena in April. | meeting held 2024-04
            Chinese President Xi Jinping begins a visit to France on Thursday. | visit planned 2024-05-16
            Presidents William Ruto of Kenya and Yoweri Museveni of Uganda met for the third time this year. | meeting held null
            """)
    void byMovesAndSecondActs(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }
}
