package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Participant;

/** Visits, talks and words that reports tell by the way: in a tail, before a verb, behind a hyphen, in a clause of their own. */
class EnglishTripsTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static final String REST =
            "\n\nThis is what the officials of the two countries said in a statement that was"
                    + " given to the press by them.";

    private static List<EventMention> events(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-05-14"), text + REST))
                .mentions();
    }

    private static List<String> acts(String text) {
        return events(text).stream()
                .map(m -> m.kind().code() + " " + m.subtype() + " " + m.status().code() + " "
                        + m.participants().stream()
                                .map(p -> (p.role() == Participant.Role.ACTOR ? "" : ">")
                                        + (p.name() == null ? "" : p.name() + "/")
                                        + p.state())
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            President Macron flew home on Tuesday after two days in Hanoi. | visit visit held Emmanuel Macron/FRA >VNM
            President William Ruto of Kenya, who arrived in Kigali on Tuesday, left for Uganda in the evening. | visit arrival held William Ruto/KEN >RWA
            Brussels said on Monday that Kenyan diplomats were no longer welcome in Belgium. | relations expulsion held BEL >KEN
            President Kagame returned from Luanda on Friday. | visit visit held Paul Kagame/RWA >AGO
            President Ruto told reporters on his return from Kampala that the border would reopen. | visit visit held William Ruto/KEN >UGA
            President Hakainde Hichilema began a tour of Japan and South Korea on Friday. | visit visit ongoing Hakainde Hichilema/ZMB >KOR
            President Macron visited the United States in April and met President Trump. | visit visit held Emmanuel Macron/FRA >USA
            It was Erdogan's first visit to Greece since 2017. | visit visit past Recep Tayyip Erdogan/TUR >GRC
            The journey reciprocates the state visit which President Kagame paid to Zambia in April. | visit state held Paul Kagame/RWA >ZMB
            French Foreign Minister Jean-Noel Barrot spent Wednesday in the north of Lebanon. | visit visit ongoing Jean-Noel Barrot/FRA >LBN
            President Mahama arrived in northern Togo on Tuesday. | visit arrival ongoing John Mahama/GHA >TGO
            On Tuesday, President Kagame will be shown the bridge at Kazungula in Zambia. | visit site planned Paul Kagame/RWA
            Rwanda's foreign ministry said in a statement that Qatar's emir would visit Kigali on Thursday. | visit visit planned QAT >RWA
            Former Ghanaian president Kofi Mensah, the African Union's envoy, arrived in Togo on Monday. | visit arrival ongoing Kofi Mensah/AU >TGO
            Kenyan opposition leader Raila Odinga flew to Kigali on Monday to meet President Kagame. | visit visit held Raila Odinga/KEN >RWA
            A plane with 113 refugees from Libya landed in Kigali on Monday. | cooperation handover held LBY RWA
            British Foreign Secretary David Lammy spoke to reporters on Monday after a visit to Kigali. | visit visit held David Lammy/GBR >RWA
            Malawian police officers arrived in Kigali on Monday for a study tour. | visit visit held MWI >RWA
            US envoy Massad Boulos met Ghanaian President John Mahama and then flew to Cairo. | visit visit held Massad Boulos/USA >EGY
            Rwandan police officers left for the Central African Republic on Monday to join the UN mission. | force deployment held RWA >CAF
            President Mahama flew to Dubai on Tuesday for a medical check-up. | visit private held John Mahama/GHA >ARE
            President Hichilema was on his way to Beijing on Monday. | visit visit ongoing Hakainde Hichilema/ZMB >CHN
            Kofi Mensah, a former Ghanaian president who now serves as the UN envoy, arrived in Togo on Monday. | visit arrival ongoing Kofi Mensah/UN >TGO
            President Kofi Mensah of Ghana praised Kenya for its work in Togo, where it has deployed soldiers. | force deployment past KEN >TGO
            King Osei III of Ghana met President Afi Lawson of Togo in Lagos. / On Monday the King will go to Benin. | visit visit planned Osei III/GHA >BEN
            Kenya has invited Tanzanian President Samia Suluhu Hassan to visit Nairobi in July. | visit invitation proposed Samia Suluhu Hassan/TZA >KEN
            President Hakainde Hichilema of Zambia was received in Maputo on Monday by President Daniel Chapo of Mozambique. Hichilema had come from Nairobi, the first stop of a tour. | visit visit held Hakainde Hichilema/ZMB >KEN
            President Hakainde Hichilema of Zambia was received in Maputo on Monday by President Daniel Chapo of Mozambique. He had arrived from Botswana, where he spent two days. | visit arrival held Hakainde Hichilema/ZMB >BWA
            Presidents William Ruto of Kenya and Yoweri Museveni of Uganda witnessed the signing in Nairobi on Thursday, after talks in private and with their ministers. | meeting talks held William Ruto/KEN Yoweri Museveni/UGA
            In March the EU ended a suspension of direct aid to Burundi that had lasted six years. | relations sanctions-lifted past EU >BDI
            Ghana broke off relations with Togo on Monday. / Foreign Minister Ama Owusu of Ghana accused Togo of meddling in Ghanaian affairs time and again. | statement accusation held Ama Owusu/GHA >TGO
            """)
    void tellsOfVisitsByTheWay(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Giorgia Meloni and her Albanian colleague Edi Rama signed the protocol after an hour of talks. | meeting talks held Giorgia Meloni/ITA Edi Rama/ALB
            French Foreign Minister Jean-Noel Barrot said after talks in Algiers that all was well. | meeting talks held Jean-Noel Barrot/FRA DZA
            Carney-Modi sit-down in Kananaskis ends a two-year chill. | meeting talks held Mark Carney/CAN Narendra Modi/IND
            The Trump-Putin summit in Alaska on Friday lasted almost three hours. | meeting talks held Donald Trump/USA Vladimir Putin/RUS
            The two presidents, William Ruto and Samia Suluhu Hassan, met in Arusha. | meeting talks held William Ruto/KEN Samia Suluhu Hassan/TZA
            President Kagame and President Nyusi then withdrew for talks in Pemba. | meeting talks held Paul Kagame/RWA Filipe Nyusi/MOZ
            President Ruto spoke with President Samia Suluhu Hassan at the airport in Dodoma on Monday. | meeting talks held William Ruto/KEN Samia Suluhu Hassan/TZA
            President Ruto spoke with President Samia Suluhu Hassan on the situation in Goma on Monday. | call call held William Ruto/KEN Samia Suluhu Hassan/TZA
            At a summit in Kampala on Monday, the leaders of Kenya and Uganda agreed to open the border. | summit summit held KEN UGA
            At the summit in Luanda on Friday, Rwanda and Togo signed a truce brokered by the African Union. | summit summit held AGO
            Foreign ministers of Rwanda and Togo met in Luanda on Monday to prepare a summit of the African Union in July. | summit summit planned AU AGO
            President Ruto met President Kagame on Monday before the summit of the East African Community in Arusha. | summit summit planned EAC
            A meeting is planned between Aliyev and Pashinyan in Abu Dhabi in July. | meeting talks planned Ilham Aliyev/AZE Nikol Pashinyan/ARM
            """)
    void tellsOfTalksByTheWay(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            India is a close friend of the Maldives, said External Affairs Minister S. Jaishankar. | statement praise held S. Jaishankar/IND >MDV
            Somalia's defence minister "thanked Egypt" in a post on X. | statement thanks held SOM >EGY
            Pakistan said that it stood ready to assist Afghanistan. | statement proposal held PAK >AFG
            Trump and Ramaphosa clashed in the Oval Office on Wednesday over claims of murder. | dispute quarrel held Donald Trump/USA Cyril Ramaphosa/ZAF
            The International Court of Justice rejected Sudan's case against the United Arab Emirates on Monday. | dispute quarrel held UN SDN >ARE
            Nicaragua has dropped its case against Germany at the International Court of Justice. | dispute quarrel held NIC >DEU
            Saudi Arabia and Iran restored relations in a deal brokered by China. | dispute mediation held CHN >SAU >IRN
            India and Pakistan agreed to a ceasefire after US mediation. | dispute mediation held USA >IND >PAK
            Germany promised Rwanda a loan of 50 million euros on Monday. | aid loan planned DEU >RWA
            Britain promised Ukraine military aid worth 30 million pounds. | aid military planned GBR >UKR
            Reports that President Kagame visited Kinshasa on Monday are false, Rwanda said. | visit visit denied Paul Kagame/RWA >COD
            It is not true that Ghana has closed its embassy in Lusaka, the Ghanaian foreign ministry said. | mission closed denied GHA >ZMB
            Togo dismissed President Museveni's visit to Kigali on Monday as theatre. | visit visit held Yoweri Museveni/UGA >RWA
            The Ugandan army denied it had sent soldiers to Juba on Monday. | statement denial held UGA >SSD
            Ghana has recalled its envoy to Nigeria. | relations recall held GHA >NGA
            """)
    void tellsOfWordsAndQuarrels(String text, String expected) {
        assertThat(acts(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            After his talks with Ethiopian Prime Minister Abiy Ahmed, President Salva Kiir returned to Juba on Tuesday. | null
            President Paul Kagame returned to Kigali on Friday after talks in Luanda with President João Lourenço. | Luanda
            President Ruto spoke with President Samia Suluhu Hassan at the airport in Dodoma on Monday. | Dodoma
            """)
    void placesTalksWhereTheyWere(String text, String city) {
        assertThat(events(text))
                .extracting(m -> m.place() == null ? "null" : m.place().city())
                .containsExactly(city);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The president went home from hospital on Friday.",
                "Nigeria's national team returned home from Cairo on Sunday.",
                "The minister said after talks with unions that teachers would be paid.",
                "President Nandi-Ndaitwah opened a school in Oshakati on Monday.",
                "Kenya's judge at the World Court met the Rwandan students on Monday.",
                "The merger of the two banks was brokered by a Kenyan lawyer.",
                "President Ruto went home on Sunday after a church service in Eldoret.",
                "Uganda has no plans to send troops to South Sudan.",
                "Ethiopia considered closing its embassy in Khartoum.",
                "Some 500 Burundian refugees walked into Tanzania on Monday.",
                "Ghanaian opposition leader Kofi Mensah flew to Nairobi on Monday to see his doctors.",
                "Former Zambian president Edgar Lungu travelled to South Africa on Sunday for a check-up.",
                "The ousted president of Togo, Afi Lawson, arrived in Luanda on Friday with her family.",
                "The wife of Malian president Assimi Goita arrived in Abidjan on Friday.",
                "An aide to President Kagame flew to Brussels on Tuesday.",
            })
    void isSilentAtHome(String text) {
        assertThat(acts(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kenya has invited Tanzanian President Samia Suluhu Hassan to visit Nairobi in July. | 2025-07
            A visit by Ugandan President Yoweri Museveni to Kigali on Friday was denied by Rwanda. | 2025-05-09
            Germany promised Rwanda a loan of 50 million euros on Monday. | null
            Macron landed in Antananarivo on Wednesday, the first French president to do so in 20 years. | 2025-05-14
            """)
    void datesThem(String text, String from) {
        assertThat(events(text)).extracting(m -> String.valueOf(m.from())).containsExactly(from);
    }

    @Test
    void pupilsWhoLayFlowersAreOnNoVisit() {
        assertThat(acts(
                        "President William Ruto of Kenya paid a two-day visit to Uganda. Schoolchildren laid white roses at"
                                + " the memorial."))
                .noneMatch(a -> a.contains("memorial"));
    }
}
