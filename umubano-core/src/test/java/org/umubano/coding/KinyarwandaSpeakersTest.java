package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** Own sentences in which "he" speaks or does something: who that is, where others are named between. */
class KinyarwandaSpeakersTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<String> briefs(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-06-04"), text)).mentions().stream()
                .map(m -> m.kind().code() + " "
                        + m.participants().stream()
                                .map(p -> (p.name() == null ? "" : p.name() + "/") + p.state())
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void whoIsSpokenOfDoesNotSayIt() {
        assertThat(briefs(
                        "Minisitiri Ama Owusu wa Ghana yageze muri Togo. Yavuze ko Perezida Afi Lawson wa Togo ari inshuti"
                                + " ya Ghana."))
                .contains("statement Ama Owusu/GHA TGO")
                .noneMatch(b -> b.startsWith("statement Afi Lawson"));
        assertThat(briefs(
                        "Minisitiri Ama Owusu wa Ghana yageze muri Togo. Uyu muyobozi yavuze ko Perezida Afi Lawson wa Togo"
                                + " ari inshuti ya Ghana. Ati “Togo ni igihugu cy'inshuti.”"))
                .contains("statement Ama Owusu/GHA TGO")
                .noneMatch(b -> b.startsWith("statement Afi Lawson"));
    }

    @Test
    void whoActsInTheMainClauseIsMeantNext() {
        assertThat(briefs("Perezida Kofi Mensah wa Ghana yibukije uko Perezida Afi Lawson wa Togo yamwakiriye i Lomé."
                        + " Yasuye u Rwanda ku wa Mbere."))
                .contains("visit Kofi Mensah/GHA RWA");
    }

    @Test
    void whoSaysWhatAnotherStateDidIsMeantNext() {
        assertThat(briefs("Perezida Kofi Mensah wa Ghana yavuze ko Kenya yakoze neza. Yasuye u Rwanda ku wa Mbere."))
                .contains("visit Kofi Mensah/GHA RWA");
        assertThat(briefs("Guverinoma ya Ghana yatangaje ko Kenya yatanze inkunga. Yashimiye u Rwanda."))
                .contains("statement GHA RWA");
    }

    @Test
    void ofHisOwnCountryOneMaySpeak() {
        assertThat(briefs("Perezida Kofi Mensah wa Ghana ari i Lomé muri Togo mu ruzinduko. Perezida Afi Lawson wa Togo"
                        + " yashimye Ghana. Yemeye amakosa igihugu cye cyakoze."))
                .contains("statement Afi Lawson/TGO GHA")
                .noneMatch(b -> b.startsWith("statement Kofi Mensah"));
    }

    @Test
    void whatIsListedIsDoneByWhoDidThoseThings() {
        assertThat(briefs("Perezida Kofi Mensah wa Ghana ari i Lomé mu ruzinduko. Perezida Afi Lawson wa Togo yakoze"
                        + " ibikorwa birimo gusura Urwibutso rwa Jenoside rwa Kigali."))
                .contains("visit Afi Lawson/TGO")
                .doesNotContain("visit Kofi Mensah/GHA");
    }

    @Test
    void whoIsDrivenTalksWithWhoDrivesHim() {
        assertThat(briefs(
                        "Perezida Kofi Mensah wa Ghana yageze muri Togo. Perezida Afi Lawson yamutwaye mu modoka bagenda"
                                + " baganira."))
                .contains("meeting Afi Lawson/TGO Kofi Mensah/GHA");
    }

    @Test
    void whoeverCallsOnACounterpartIsOnNoVisitTold() {
        assertThat(briefs(
                        "Si kenshi Perezida Afi Lawson wa Togo atwara mugenzi we wamusuye. Perezida Kofi Mensah wa Ghana"
                                + " yageze muri Togo."))
                .containsExactly("visit Kofi Mensah/GHA TGO");
    }

    @Test
    void aNounOfAnotherClassIsNobodyMeantNext() {
        assertThat(
                        briefs(
                                "Perezida Kofi Mensah wa Ghana azakirwa i Lomé na Perezida Afi Lawson wa Togo, baganirire mu muhezo."
                                        + " Amatsinda y'ibihugu byombi na yo azaganira. Nimugoroba bazasangira na Perezida Lawson."))
                .anyMatch(b -> b.contains("Kofi Mensah/GHA") && b.contains("Afi Lawson/TGO"))
                .noneMatch(b -> b.startsWith("meeting Afi Lawson/TGO Afi"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Umusesenguzi Ndayizeye Paul yavuze ko Perezida Kofi Mensah wa Ghana yasuye Togo. Ati “Ibi bizafasha Ghana na"
                        + " Togo.”",
                "Umwe mu baturage yavuze ko Perezida Kofi Mensah wa Ghana yasuye Togo. Yagize ati “Togo na Ghana bikwiye kubana"
                        + " neza.”",
                "Ikiganiro na Mukasa cyabaye ku wa Mbere. Mukasa yavuze ko Perezida Kofi Mensah wa Ghana yasuye Togo. Ati “Togo"
                        + " na Ghana bikwiye kubana neza.”",
            })
    void aStrangerSpeaksOn(String text) {
        assertThat(briefs(text)).contains("visit Kofi Mensah/GHA TGO").noneMatch(b -> b.startsWith("statement"));
    }

    @Test
    void whoStandsBeforeAClauseThatSaysWhenIsTheSubject() {
        assertThat(briefs(
                        "Umwami Kwame wa Ghana yapfuye kera. Minisitiri Ama Owusu wa Ghana ubwo yageraga i Lomé yakiriwe na"
                                + " Perezida Afi Lawson wa Togo."))
                .anyMatch(b -> b.contains("Ama Owusu/GHA") && b.contains("Afi Lawson/TGO"))
                .noneMatch(b -> b.contains("Kwame"));
    }

    @Test
    void examplesOfStatesHandOverNothing() {
        assertThat(briefs(
                        "Ambasaderi Ama Owusu uhagarariye Ghana mu bihugu birimo Mali, yashyikirije Perezida wa Togo, Afi"
                                + " Lawson, impapuro zimwemerera guhagararira Ghana muri icyo gihugu."))
                .containsExactly("accreditation Ama Owusu/GHA Afi Lawson/TGO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Perezida Kofi Mensah wa Ghana yasuye Togo. Ati “Mensah ni umuntu ushaka gufungura amarembo kuri Togo.”",
                "Perezida Kofi Mensah wa Ghana yasuye Togo. Ibyo Perezida Afi Lawson wa Togo yavuze ku mubano wa Ghana"
                        + " byashimishije benshi.",
                "Perezida Kofi Mensah wa Ghana yasuye Togo. Umwarimu wabaye muri Ghana, Nizeyimana Alexis, yabwiye ikinyamakuru ko"
                        + " Perezida Mensah azahindura byinshi. Ati “Ghana na Togo bikwiye gufatanya.”",
            })
    void whoseWordsAreToldByOthersSaysNothing(String text) {
        assertThat(briefs(text)).contains("visit Kofi Mensah/GHA TGO").noneMatch(b -> b.startsWith("statement"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ambasaderi wa Ghana muri Togo, Ama Owusu, yavuze ko kwizihiza uyu munsi bigamije kwigisha urubyiruko amateka"
                        + " y'igihugu cyabo. ",
                "Ambasaderi wa Ghana muri Togo, Ama Owusu, yahamagariye abitabiriye uwo muhango gukunda igihugu cyabo. ",
                "Ambasaderi wa Ghana muri Togo, Ama Owusu, yavuze ko abahakana ibyabaye biyongera muri iki gihe. ",
            })
    void anEnvoySpeaksToHisOwn(String text) {
        assertThat(briefs(text + "Minisitiri Afi Lawson wa Togo yashimye aho Ghana igeze."))
                .containsExactly("statement Afi Lawson/TGO GHA");
    }

    @Test
    void whatAnotherDoesBehindACommaIsNotAsked() {
        assertThat(briefs(
                        "Ghana yasabye inkunga y'amahanga, Mali igiye kuvana ingabo muri Niger, Perezida Mensah yashimiye"
                                + " Perezida Lawson wa Togo."))
                .contains("force MLI NER")
                .noneMatch(b -> b.startsWith("statement GHA"));
    }

    @Test
    void anInterviewIsNoMeeting() {
        assertThat(briefs(
                        "Perezida Kofi Mensah wa Ghana yasuye Togo. Yabitangaje mu kiganiro aherutse kugirana na RFI i Accra,"
                                + " nyuma y'uruzinduko rwe muri Togo."))
                .noneMatch(b -> b.startsWith("meeting"));
        assertThat(
                        briefs(
                                "Perezida Kofi Mensah wa Ghana yabwiye RFI ko agiye kugirana ibiganiro na Perezida Afi Lawson wa Togo."))
                .contains("meeting Kofi Mensah/GHA Afi Lawson/TGO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Minisitiri w'Ubucuruzi wa Ghana, Ama Owusu, yatangarije Ibiro Ntaramakuru by'Abatogo ko abantu batanu bapfuye.",
                "Buri mwaka Abanya-Ghana bahurira kuri kiliziya ya Mutagatifu Yohani.",
                "Iyo yari politiki ya Ghana yo guhakana ibyabaye.",
                "Ni ukuvuga ubutegetsi bwa Perezida Mensah.",
                "Perezida Mensah yatabarije abaturage bahuye n'ibiza.",
            })
    void whatTouchesNobodyAbroad(String text) {
        assertThat(briefs("Perezida Kofi Mensah wa Ghana yasuye Togo. " + text))
                .containsExactly("visit Kofi Mensah/GHA TGO");
    }
}
