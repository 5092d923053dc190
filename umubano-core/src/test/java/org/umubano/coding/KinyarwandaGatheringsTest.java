package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Status;

/** Gatherings of three states, what two states run together, truces, and what is of one state alone, in Kinyarwanda. */
class KinyarwandaGatheringsTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static final String REST =
            "\nAbaturage bo muri ako karere bavuga ko ubuzima bukomeje uko bisanzwe, amasoko arakora kandi abana bajya ku "
                    + "ishuri.";

    private static List<EventMention> mentions(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-05-27"), text + REST))
                .mentions();
    }

    private static List<String> acts(String text) {
        return mentions(text).stream()
                .map(m -> m.kind().code() + " " + m.subtype() + " " + m.status().code() + " "
                        + String.join(
                                " ",
                                m.participants().stream()
                                        .map(p -> String.valueOf(p.state()))
                                        .toList()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // leaders of three states in one meeting
                "Inama ya gatatu yahuje i Lusaka abayobozi ba Zambia, Malawi na Botswana ku wa Gatanu."
                        + "|summit summit held ZMB MWI BWA",
                "Perezida wa Zambia, Hakainde Hichilema, azakira ku wa Gatanu Perezida wa Malawi Lazarus Chakwera na mugenzi we wa "
                        + "Botswana Duma Boko, mu nama ya kabiri ihuza ibyo bihugu.|summit summit planned ZMB MWI BWA",
                "Zambia, Malawi na Botswana byakoreye i Lusaka inama ya mbere ku wa Gatandatu.|summit summit held ZMB MWI BWA",
                // of ministers and chiefs of one organisation
                "Abaminisitiri b'ubucuruzi bo mu bihugu bya EAC bahuriye i Kampala ku wa Kabiri.|meeting delegation held EAC",
                "Abagaba bakuru b'ingabo b'ibihugu bigize SADC bateraniye i Lilongwe ku wa Kane.|meeting delegation held SADC",
                "Inama y'abaminisitiri ba IGAD izabera i Nairobi ku wa Mbere.|meeting delegation planned IGAD",
                "Abakuru b'ibihugu bya EAC bategerejwe i Kampala ku wa Gatanu.|summit summit planned EAC UGA",
                "Intumwa za Zambia n'iza Malawi zahuriye mu nama i Lusaka ku wa Mbere.|meeting delegation held ZMB MWI",
                // trade, quarrels, gifts of two states
                "Kenya yaguze ibigori muri Zambia, nk'uko Minisiteri y'Ubuhinzi yabitangaje.|cooperation programme held KEN ZMB",
                "Sosiyete y'Abashinwa yatangiye kubaka sitade nshya i Lomé muri Togo.|cooperation project held CHN TGO",
                "Ghana na Togo byongeye gushyamirana ku bucuruzi bw'amafi mu cyumweru gishize.|dispute quarrel held GHA TGO",
                "Ubwato bwa Misiri bwagejeje i Mogadishu intwaro zigenewe ingabo za Somalia.|aid military held EGY SOM",
                "Qatar yohereje muri Tchad imfashanyo zigenewe impunzi za Sudani.|aid humanitarian held QAT TCD",
                "Israel yohereje ibifaru mu gace k'umupaka wa Syria ku wa Mbere.|force deployment held ISR SYR",
                "Abasirikare b'u Bufaransa bavuye muri Tchad nyuma yo gufunga ikigo cyabo.|force withdrawal held FRA TCD",
                // set for a town
                "Abakuru b'ibihugu bya Zambia, Malawi na Botswana bahuriye i Lusaka mu nama. Inama ya gatatu yo iteganyijwe i Lilongwe mu Ukuboza."
                        + "|summit summit planned ZMB MWI BWA",
                "Ibiganiro bya Zambia na Malawi byabereye i Doha ku wa Mbere. Bizasubukurwa ku wa 6 Kamena."
                        + "|meeting talks planned MWI ZMB",
                // a post that two states run together is no border that was closed
                "Zambia na Malawi byafunguye umupaka umwe uhuriweho ku wa Mbere.|cooperation project held ZMB MWI",
                "Zambia na Malawi byatangije igikorwa cya gisirikare gihuriweho ku wa Mbere.|cooperation programme held ZMB MWI",
                "Zambia yahaye ubuhungiro umunyapolitiki wo muri Malawi ku wa Mbere.|cooperation programme held ZMB MWI",
                // truces that go on
                "Zambia na Malawi byemeranyije gukomeza agahenge.|force ceasefire held ZMB MWI",
                // peoples and states without capitals
                "Zambia yafunze abashinwa batatu ku wa Mbere ibashinja ubutasi.|force detention held ZMB CHN",
                "Arabie saoudite yafunze umupaka wayo na Qatar ku wa Mbere.|relations border-closed held SAU QAT",
                // the decision to do it does it
                "Guverinoma ya Zambia yafashe icyemezo cyo guhagarika umubano na Malawi.|relations severed held ZMB MWI",
                // offers to mediate
                "Perezida Erdogan wa Turukiya yasabye kuba umuhuza hagati ya Zambia na Malawi."
                        + "|dispute mediation proposed TUR ZMB MWI",
            })
    void toldByManyWordings(String text, String act) {
        assertThat(acts(text)).contains(act);
    }

    @Test
    void exerciseLastsUntilItsLastDay() {
        EventMention exercise = mentions(
                        "Ingabo za Zambia n'iza Malawi zatangiye imyitozo ya gisirikare izarangira ku wa 20 Kamena.")
                .get(0);
        assertThat(exercise.to()).isEqualTo(PartialDate.parse("2025-06-20"));
        assertThat(exercise.status()).isEqualTo(Status.ONGOING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zambia yafunze umupaka wayo na Malawi. Abatavuga rumwe n'ubutegetsi bwa Zambia banenze ko leta yabyihutishije."
                        + "|dispute quarrel",
                "Zambia yamaganye yivuye inyuma igitero cya OTAN muri Malawi.|agreement terminated",
                "Malawi yamaganye Zambia. Ifata icyo kirwa nk'intara yayo, nk'uko Malawi ibivuga.|force attack",
            })
    void onlyLooksLikeAnAct(String text, String act) {
        assertThat(acts(text)).noneMatch(a -> a.startsWith(act));
    }
}
