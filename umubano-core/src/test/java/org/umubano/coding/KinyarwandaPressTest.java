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
import org.umubano.event.Kind;

/** Own sentences in the manner of the Kinyarwanda press: what each tells of, who does it to whom, and what tells of nothing. */
class KinyarwandaPressTest {

    private static final Coder RULES = SharedCoder.RULES;
    private static final String MORE = " Imvura yaguye mu mujyi kuri uwo munsi ariko ntiyangije byinshi.";

    private static List<EventMention> code(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-06-04"), text + MORE))
                .mentions();
    }

    private static String brief(EventMention m) {
        return m.kind().code() + " " + m.subtype() + " " + m.status().name().toLowerCase(java.util.Locale.ROOT) + " "
                + m.participants().stream()
                        .map(p -> (p.name() == null ? "" : p.name() + "/") + p.state())
                        .collect(Collectors.joining(" "));
    }

    private static List<String> briefs(String text) {
        return code(text).stream().map(KinyarwandaPressTest::brief).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Perezida Kofi Mensah wa Ghana yagiranye ikiganiro kuri telefone na Perezida wa Togo, Afi Lawson. | call call held Kofi Mensah/GHA Afi Lawson/TGO
            Perezida Kofi Mensah wa Ghana azagirana ikiganiro kuri telefoni na Perezida wa Togo, Afi Lawson. | call call planned Kofi Mensah/GHA Afi Lawson/TGO
            Minisitiri Kofi Mensah wa Ghana yagiranye ikiganiro na mugenzi we wa Togo, Afi Lawson, hifashishijwe telefone. | call call held Kofi Mensah/GHA Afi Lawson/TGO
            Mu kiganiro cyamaze isaha kuri telefoni, Perezida Kofi Mensah wa Ghana yavuze ko yasabye Perezida Afi Lawson wa Togo gufungura umupaka. | call call held Kofi Mensah/GHA Afi Lawson/TGO
            Mu kiganiro kuri telefone, Perezida Kofi Mensah wa Ghana na mugenzi we wa Togo, Afi Lawson, baganiriye ku mutekano. | call call held Kofi Mensah/GHA Afi Lawson/TGO
            Minisiteri y'Ububanyi n'Amahanga ya Ghana yagize iti “Turashimira abaturage ba Togo kuri uyu munsi w'ubwigenge.” | statement thanks held GHA TGO
            Ambasade ya Ghana muri Mali yahaye Togo ubutumwa bugira buti “Ambasade ya Ghana irifuriza Togo isabukuru nziza.” | statement congratulation held GHA TGO
            Perezida Kofi Mensah wa Ghana yasuye Togo. Mu byo yakoze harimo gusura uruganda rw'imiti no guhura n'abanyamuryango. | visit site held Kofi Mensah/GHA
            Perezida Kofi Mensah wa Ghana yasuye Togo. Ibikorwa yakoreye i Lom\u00e9 birimo gusura uruganda rw'imiti. | visit site held Kofi Mensah/GHA
            U Buyapani bwemereye Ghana amadorari ya Amerika miliyoni 18. | aid grant held JPN GHA
            Ghana irateganya kuguza u Buyapani miliyari ebyiri z'amadolari ya Amerika. | aid loan planned JPN GHA
            Ambasaderi wa Ghana muri Togo yahamagajwe n'igihugu cye ngo atange ibisobanuro. | relations recall held GHA TGO
            Inama ya SADC yari iteganyijwe i Harare yasubitswe. | summit summit cancelled SADC
            Inama y'abakuru b'ibihugu bya SADC yimuriwe ku wa 3 Nyakanga. | summit summit planned SADC
            Ingabo za Ghana zasimbuye bagenzi babo bari bamaze umwaka muri Somaliya. | force deployment held GHA SOM
            Abasirikare 300 ba Ghana bahagurutse i Accra berekeza muri Haiti mu butumwa bw'amahoro. | force deployment held GHA HTI
            Igitero cya Ethiopia cyagabwe muri Eritrea cyahitanye abantu batandatu. | force attack held ETH ERI
            Ghana yasimbuye Togo ku buyobozi bw'Umuryango wa Afurika Yunze Ubumwe. | cooperation handover held GHA TGO AU
            Komisiyo ihuriweho ya Ghana na Togo yateranye i Lom\u00e9 ku wa Mbere. | meeting delegation held GHA TGO
            Itsinda ry'abadepite ba Ghana ryasuye Inteko Ishinga Amategeko ya Togo. | visit visit held GHA TGO
            Minisitiri Ama Owusu wa Ghana yaboneyeho umwanya wo gushimira Perezida Afi Lawson wa Togo. | statement thanks held Ama Owusu/GHA Afi Lawson/TGO
            Minisitiri Ama Owusu wa Ghana yahuye na Perezida Afi Lawson wa Togo ndetse yasuye Mali. | visit visit held Ama Owusu/GHA MLI
            Ghana yongereye umubare w'abasirikare bayo muri Togo. | force deployment held GHA TGO
            Ghana igiye kugabanya ingabo ifite muri Togo. | force withdrawal planned GHA TGO
            Perezida wa Ghana yagarutse i Lom\u00e9 muri Togo mu ruzinduko rw'akazi. | visit working held GHA TGO
            Perezida Kofi Mensah wa Ghana yatemberejwe uruganda rw'imiti muri Togo. | visit site held Kofi Mensah/GHA
            Perezida Kofi Mensah wa Ghana yagejeje ijambo ku Nteko Ishinga Amategeko ya Togo. | statement remark held Kofi Mensah/GHA TGO
            Perezida Kofi Mensah wa Ghana yemeye ubutumire bwo kuza i Kigali mu kwezi gutaha. | visit visit planned Kofi Mensah/GHA RWA
            Ghana yirukanye Abarusiya icyenda ibashinja kuba intasi. | relations expulsion held GHA RUS
            Abanyakenya 30 bacyuwe bava muri Libya. | cooperation programme held KEN LBY
            Ghana yohereje ingabo mu Burasirazuba bwa Congo ku wa Mbere. | force deployment held GHA COD
            Ghana yohereje ingabo mu Majyaruguru ya Togo. | force deployment held GHA TGO
            Kofi Mensah wahoze ari Perezida wa Ghana, akaba ari intumwa yihariye ya Afurika Yunze Ubumwe, yageze i Lom\u00e9 muri Togo. | visit arrival held Kofi Mensah/AU TGO
            Perezida Kofi Mensah wa Ghana yahuriye i Doha na mugenzi we Afi Lawson wa Togo, ku buhuza bwa Emir wa Qatar. | dispute mediation held QAT Kofi Mensah/GHA Afi Lawson/TGO
            Intumwa za RDC n'iza M23 zahuriye i Doha muri Qatar ku wa Mbere. | dispute mediation held QAT COD COD
            Minisitiri Ama Owusu wa Togo yemeje ko Ambasaderi wa Ghana muri Togo yahamagajwe n'igihugu cye. | relations recall held GHA TGO
            Perezida Kofi Mensah wa Ghana yavuze ko Togo itera inkunga inyeshyamba za M23. | statement remark held Kofi Mensah/GHA TGO
            Abapolisi ba Ghana bagiye muri Haiti. | force deployment held GHA HTI
            Mu kwezi gushize Ghana yamanuye urwego rw'umubano wayo na Togo. | relations downgraded held GHA TGO
            Umuvugizi wa Guverinoma ya Ghana, Ama Owusu, yise ibyo birego bya Togo ibinyoma. | statement denial held GHA TGO
            Minisitiri w'Ingabo wa Ghana yihanije Togo kubera ibitero byayo. | statement threat held GHA TGO
            """)
    void tellsOf(String text, String brief) {
        assertThat(briefs(text)).contains(brief);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ghana yavuze ko ibibazo biri muri Togo ntaho ihuriye na byo.",
                "Nta Perezida wa Ghana wari warasuye Togo mu myaka icumi.",
                "Ba Perezida ba Ghana na Togo bazajya bahura buri mwaka.",
                "Ghana na Togo nta ndege ibihuza.",
                "Ghana icumbikiye impunzi zo muri Togo zigera ku bihumbi bitanu.",
                "Umupaka munini wa Noepe uhuza Ghana na Togo uri mu majyepfo.",
                "Intambara yo muri Sudani yateye ingaruka zikomeye ku baturage ba Tchad.",
                "Amakipe yo muri Ghana na Togo azahurira ku mukino wa nyuma i Accra.",
                "Minisitiri w'Uburezi wa Ghana yakiriye abanyeshuri batanu bavuye muri Libya.",
                "Ghana na Togo byizihije isabukuru y'imyaka 60 bimaze bifitanye umubano.",
                "Iki kibazo cya Ghana na Togo gikomeje kutavugwaho rumwe.",
                "Iki kibazo cya Ghana gifite aho gihuriye n'umutekano wa Togo.",
                "Mu kiganiro yagiranye na Coast Radio, Ambasaderi wa Ghana muri Togo yahaye ikaze abumva iyo radiyo.",
                "Abanyaghana baba muri Togo binyuze muri Ambasade ya Ghana muri icyo gihugu batangije ubukangurambaga.",
                "Perezida wa Ghana yabitangaje mu kiganiro aherutse kugirana na TV5 Monde i Lom\u00e9 muri Togo.",
                "Ambasaderi wa Ghana muri Togo yahuye n'Abanyaghana bahatuye.",
                "Kuki Perezida wa Ghana yasuye Togo?",
                "Ingurube zica abantu muri Togo ntizavuye muri Ghana.",
                "Abagizi ba nabi bateye urugo rw'umucuruzi wa Ghana muri Togo.",
                "Abanyaghana benshi binjiye mu gisirikare cya Togo mu 1990."
            })
    void tellsOfNothing(String text) {
        assertThat(briefs(text)).isEmpty();
    }

    @Test
    void whoHasAPersonAsItsObjectIsTheOneBefore() {
        assertThat(briefs(
                        "Perezida Kofi Mensah wa Ghana yakiriye Perezida wa Togo, Afi Lawson, amushimira uruhare rwe."))
                .contains("statement thanks held Kofi Mensah/GHA Afi Lawson/TGO");
    }

    @Test
    void aClauseAfterNyumaYukoHasItsOwnSubject() {
        assertThat(briefs(
                        "Ambasaderi wa Ghana, Ama Owusu, yavuze ko yishimye nyuma y'uko Perezida wa Togo asuye Accra."))
                .anySatisfy(b -> assertThat(b).startsWith("visit visit").endsWith("TGO GHA"))
                .noneMatch(b -> b.contains("visit visit held Ama Owusu"));
    }

    @Test
    void anOfficeBeforeANameIsOfThatName() {
        assertThat(briefs("Nyuma yo kwakirwa na Perezida Kofi Mensah, Ambasaderi wa Togo, Afi Lawson, yashimye Ghana."))
                .anySatisfy(b -> assertThat(b).startsWith("statement praise held Afi Lawson/TGO"));
        assertThat(briefs("Filime yakozwe na Yao Keita, Ambasaderi wa Togo muri Ghana, Afi Lawson, yashimye Ghana."))
                .contains("statement praise held Afi Lawson/TGO GHA");
        assertThat(briefs("Ubwo yakirwaga na Filipe Nyusi, Perezida wa Mozambique, Kagame yashimye Mozambique."))
                .contains("statement praise held Paul Kagame/RWA MOZ");
        assertThat(code(
                        "Gen Yao Keita, Minisitiri w'Ingabo, Afi Lawson na Minisitiri w'Ubuzima wa Togo, Ama Owusu, baganiriye n'u Rwanda."
                                + "\n\nGen Yao Keita yashimiye Togo."))
                .filteredOn(m -> m.kind() == Kind.STATEMENT)
                .first()
                .satisfies(m -> assertThat(m.participants().get(0).office()).isEqualTo("ARMY"));
    }

    @Test
    void aMinisterWithoutAStateIsOfTheOneThatTheReportIsSetIn() {
        assertThat(briefs("Togo yafunze umupaka wayo na Benin.\n\nMinisitiri w'Umutekano, Afi Lawson, yashinje Benin "
                        + "gushyigikira abagizi ba nabi.\n\nMu Rwanda ho ibintu biratuje."))
                .contains("statement accusation held Afi Lawson/TGO BEN");
        assertThat(briefs(
                        "Togo yatanze imiti.\n\nMinisitiri w'Ubuzima, Peter Habimana, yashimiye Togo ku nkunga yayo.\n\n"
                                + "U Rwanda rwakiriye iyo miti ku wa Mbere."))
                .contains("statement thanks held Peter Habimana/RWA TGO");
    }

    @Test
    void whoVisitsTheStateThatSeemedHisIsOfTheOther() {
        assertThat(SharedCoder.acts(
                        "Togo irashaka kohereza abimukira mu Rwanda.\n\nMinisitiri ushinzwe abimukira, Afi Lawson, "
                                + "yagiriye uruzinduko mu Rwanda muri Mata.",
                        "2025-06-04"))
                .contains("visit visit past TGO >RWA");
    }

    @Test
    void whoMediatesIsNoPartyAndManyCountriesAreNobodyNamed() {
        assertThat(SharedCoder.acts("Ku buhuza bwa Kenya na Qatar, Togo na Ghana byasinye amasezerano.", "2025-06-04"))
                .containsExactlyInAnyOrder("agreement signed held TGO GHA", "dispute mediation held KEN QAT >TGO >GHA");
        assertThat(SharedCoder.acts("Mu buhuza bwa Kenya na Qatar, Togo na Ghana byasinye amasezerano.", "2025-06-04"))
                .contains("agreement signed held TGO GHA");
        assertThat(SharedCoder.acts(
                        "Perezida wa Togo yasuye Ghana.\n\nIbihugu bitandukanye byamaganye icyo gitero muri Somalia.",
                        "2025-06-04"))
                .containsExactly("visit visit held TGO >GHA");
    }

    @Test
    void whoMournsWithAStateCondolesAndABodyMediatesWithinOneState() {
        assertThat(SharedCoder.acts("SADC yifatanyije na Togo kunamira abaguye mu mpanuka y'indege.", "2025-06-04"))
                .containsExactly("statement condolence held SADC >TGO");
        assertThat(SharedCoder.acts(
                        "Umuryango wa Afurika Yunze Ubumwe uri mu buhuza muri Mali.\n\nTogo na Ghana bibanye neza.\n\n"
                                + "Perezida wa Togo yasuye Ghana.",
                        "2025-06-04"))
                .contains("dispute mediation ongoing AU >MLI");
    }

    @Test
    void aSurnameAloneIsThatOfALeaderWhoseStateIsNamed() {
        assertThat(
                        code(
                                "Uganda yashinje u Rwanda gukingira abajura. Hafashwe Kawuma Hassan witwaga Amin. Amin yashimiye u Rwanda."))
                .noneMatch(m -> SharedCoder.states(m).contains("IDN"));
    }

    @Test
    void receivedEnvoysAndTheirCredentialsAreOne() {
        List<EventMention> all = code(
                "Perezida wa Ghana yakiriye ba ambasaderi babiri\n\n"
                        + "Perezida wa Ghana, Kofi Mensah, kuri uyu wa Mbere yakiriye inzandiko zemerera ba ambasaderi babiri "
                        + "guhagararira ibihugu byabo muri Ghana.\n\nAbo ni Ambasaderi Afi Lawson wa Togo na Ambasaderi Yao Keita wa Mali.");
        assertThat(all).noneMatch(m -> m.kind() == Kind.MEETING);
        assertThat(all)
                .anySatisfy(m -> assertThat(brief(m)).contains("credentials", "Afi Lawson/TGO", "Yao Keita/MLI"));
    }

    @Test
    void whatWasLastDoneIsPast() {
        assertThat(
                        briefs(
                                "Perezida wa Ghana aheruka muri Togo ubwo yitabiraga inama ya ECOWAS yabereye muri icyo gihugu."))
                .contains("visit visit past GHA TGO")
                .noneMatch(b -> b.contains("summit held"));
    }

    @Test
    void whoOpensTheMainClauseIsTheSubjectOfTheClauseBeforeIt() {
        assertThat(briefs("Ubwo yasuraga Togo, Perezida wa Ghana, Kofi Mensah, yashimye umuco w'abaturage."))
                .contains("visit visit held Kofi Mensah/GHA TGO");
        assertThat(briefs("Ubwo yageraga i Accra, Perezida wa Ghana, Kofi Mensah, yamwakiriye mu biro bye."))
                .noneMatch(b -> b.startsWith("visit") && b.contains("Kofi Mensah"));
    }

    @Test
    void moneyThatIsMeantForSomethingIsGivenOnce() {
        assertThat(
                        briefs(
                                "U Buyapani bwahaye Ghana inkunga ya miliyoni 10 z'amadolari agenewe kubaka amashuri muri Ghana."))
                .containsExactly("aid grant held JPN GHA");
    }

    @Test
    void headlinesWithACapitalAtEachWordAreRead() {
        assertThat(briefs("Ghana Yamaganye Ibyo Perezida Afi Lawson Wa Togo Ayishinja\n\n"
                        + "Guverinoma ya Ghana yamaganye ibyo Perezida wa Togo, Afi Lawson, yayishinje ku wa Mbere."))
                .anyMatch(b -> b.startsWith("statement condemnation held GHA"));
    }
}
