package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;

/** What states do in turn, side by side and by what was told before, in Kinyarwanda reports. */
class KinyarwandaTurnsTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<String> acts(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-05-27"), text)).mentions().stream()
                .map(m -> m.subtype() + " " + (m.from() == null ? "" : m.from() + " ")
                        + String.join(
                                " ",
                                m.participants().stream()
                                        .map(p -> String.valueOf(p.state()))
                                        .toList()))
                .toList();
    }

    @Test
    void theSameIsDoneBack() {
        assertThat(acts("Canada yirukanye abadipolomate batandatu b'u Buhinde, na bwo bwirukana batandatu ba Canada."))
                .containsExactlyInAnyOrder("expulsion CAN IND", "expulsion IND CAN");
    }

    @Test
    void theSameIsDoneBackByAJoinedPronoun() {
        assertThat(acts("Kenya yirukanye abadipolomate b'u Rwanda batatu, narwo rwirukana batandatu ba Kenya."))
                .containsExactlyInAnyOrder("expulsion KEN RWA", "expulsion RWA KEN");
    }

    @Test
    void whatWasSignedOnThatVisitIsOfItsDay() {
        assertThat(
                        acts(
                                "Perezida wa Kenya yasuye u Rwanda muri Nyakanga 2016. Muri urwo ruzinduko hasinywe amasezerano."))
                .contains("signed 2016-07 KEN RWA");
    }

    @Test
    void theseHeadsOfStateAreThoseTwo() {
        assertThat(acts(
                        "Perezida Kagame na mugenzi we wa Kenya, William Ruto, baziranye. Aba bakuru b'igihugu baheruka "
                                + "guhura ku wa 18 Gashyantare 2018."))
                .contains("talks 2018-02-18 RWA KEN");
    }

    @Test
    void whatAnActWasNotDeniesItNot() {
        assertThat(SharedCoder.acts("Ibiganiro hagati ya Kenya na Uganda ntibyageze ku mwanzuro.", "2025-05-27"))
                .containsExactly("meeting talks held KEN UGA");
        assertThat(SharedCoder.acts("Ibiganiro hagati ya Kenya na Uganda ntibyabaye.", "2025-05-27"))
                .containsExactly("meeting talks denied KEN UGA");
        assertThat(SharedCoder.acts(
                        "Ntabwo haramenyekana byinshi ku masezerano Kenya na Uganda byasinye.", "2025-05-27"))
                .containsExactly("agreement signed held KEN UGA");
        assertThat(SharedCoder.acts("Ntabwo Kenya na Uganda byasinye amasezerano.", "2025-05-27"))
                .containsExactly("agreement signed denied KEN UGA");
        assertThat(SharedCoder.acts(
                        "Nta ruzinduko Perezida William Ruto wa Kenya yagiriye muri Uganda ku wa 3 Gicurasi 2025.",
                        "2025-05-27"))
                .isEmpty();
    }

    @Test
    void aVagueTimeKeepsTheDateOfTheClauseBeforeAway() {
        assertThat(acts(
                        "Muri Werurwe 2021 Perezida wa Kenya yasuye Uganda, ndetse mu minsi ishize Minisitiri w'Ingabo wa Kenya"
                                + " yasuye u Rwanda."))
                .containsExactlyInAnyOrder("visit 2021-03 KEN UGA", "visit KEN RWA");
    }

    @Test
    void whatCameBeforeHasNotTheDateOfWhatItCameAfter() {
        assertThat(acts(
                        "Ibiganiro hagati ya Kenya na Uganda byabaye nyuma y'uko ku wa 3 Werurwe 2019 Perezida Ruto wa Kenya"
                                + " yasuye Uganda."))
                .contains("visit 2019-03-03 KEN UGA", "talks KEN UGA");
    }

    @Test
    void othersDoAsWasDone() {
        assertThat(
                        acts(
                                "Espagne yemeye Palestine ku wa 28 Gicurasi 2024. Slovénie na yo yabigenje ityo ku wa 4 Kamena."))
                .contains("established 2024-06-04 SVN PSE");
    }

    @Test
    void theseCountriesAreAllThatActedTogether() {
        assertThat(acts("Kenya, Uganda na Tanzania byemeye Leta ya Palestine.\n\n"
                        + "Perezida Mahmoud Abbas wa Palestine yashimiye ibyo bihugu uko ari bitatu."))
                .contains("thanks PSE KEN UGA TZA");
    }

    @Test
    void whatWasImposedBeforeKeepsItsDay() {
        assertThat(acts("Umuryango w'Ubumwe bw'u Burayi wakuyeho ibihano wari warafatiye u Burundi mu 2016."))
                .containsExactlyInAnyOrder("sanctions 2016 EU BDI", "sanctions-lifted EU BDI");
    }

    @Test
    void troopsAreOfTheStateTheyAreSaidToBeOf() {
        assertThat(acts("Perezida wa Maldives yakiriye Minisitiri w'u Buhinde. Ingabo zose z'u Buhinde zavuye muri"
                        + " Maldives. Perezida wa Maldives yashimye u Buhinde. Leta ya Maldives yishimye."))
                .contains("withdrawal IND MDV");
    }

    @Test
    void prisonersAreExchanged() {
        assertThat(acts("U Burusiya na Ukraine byahererekanyije imfungwa ku wa Gatanu."))
                .containsExactly("handover 2025-05-23 RUS UKR");
    }

    @Test
    void whoIsAskedForSanctionsHasImposedNone() {
        assertThat(acts("Perezida Tshisekedi wa Congo yasabye Amerika gufatira u Rwanda ibihano."))
                .noneMatch(a -> a.startsWith("sanctions"));
    }

    @Test
    void whoChairsASummitTakesPart() {
        assertThat(acts("Inama y'abakuru b'ibihugu bya CEDEAO yabereye i Abuja ku wa Gatandatu, iyobowe na Perezida wa"
                        + " Nigeria, Bola Tinubu."))
                .containsExactly("summit 2025-05-24 ECOWAS NGA");
    }

    @Test
    void whoMediatedBetweenAStateAndRebelsSignedNothing() {
        assertThat(acts("Leta ya RDC n'ihuriro AFC/M23 byasinye amasezerano ku buhuza bwa Qatar."))
                .containsExactlyInAnyOrder("signed COD COD", "mediation QAT COD COD");
    }

    @Test
    void aStandingTieIsNotMadeNow() {
        assertThat(acts("Ghana na Togo bisanzwe bifitanye umubano kugeza ubu.")).isEmpty();
        assertThat(acts("Ghana na Togo bifitanye umubano guhera mu 1999.")).containsExactly("established 1999 GHA TGO");
    }

    @Test
    void whoAttendedTheNewsOpenedNoOldEmbassy() {
        assertThat(SharedCoder.RULES
                        .code(Article.of(
                                null,
                                PartialDate.parse("2025-05-27"),
                                "Ghana na Togo byasinye amasezerano. Mu 2018 Ghana yafunguye ambasade yayo muri Togo. Abandi"
                                        + " bitabiriye harimo Minisitiri w'Ubutabera wa Ghana, Ama Owusu."))
                        .mentions())
                .filteredOn(m -> m.subtype().equals("opened"))
                .allMatch(m -> m.participants().stream().allMatch(p -> p.name() == null));
    }

    @Test
    void aMediatorOfTwoStatesIsOfNone() {
        assertThat(acts("Perezida Kagame yakiriye Faure Gnassingbé, umuhuza w'u Rwanda na RDC.\n\n"
                        + "Perezida Kagame yakiriye mugenzi we wa Togo, Faure Gnassingbé, ku wa Mbere."))
                .containsExactly("reception 2025-05-26 RWA TGO");
    }

    @Test
    void aPrinceStaysForDays() {
        assertThat(acts("Igikomangoma cya Monaco, Albert II, cyamaze iminsi ine mu Rwanda."))
                .containsExactly("visit MCO RWA");
    }

    @Test
    void whoGoesOnIsTheGuest() {
        assertThat(
                        acts(
                                "Perezida wa Polonye, Andrzej Duda, ategerejwe mu Rwanda kuri uyu wa Gatatu. Azaganira na Perezida Paul"
                                        + " Kagame, bombi bakazayobora isinywa ry'amasezerano. Nyuma y'u Rwanda azakomereza muri Tanzania."))
                .contains("visit POL TZA")
                .doesNotContain("visit RWA TZA");
    }

    @Test
    void whoArrivedBehindAReceptionIsTheGuest() {
        assertThat(
                        acts(
                                "Perezida Ruto yakiriye Minisitiri w'Intebe Abiy Ahmed wa Ethiopia i Nairobi. Yahageze ku wa Gatanu."))
                .contains("arrival 2025-05-23 ETH KEN");
    }

    @Test
    void sanctionsAreOfWhomWasTold() {
        assertThat(acts("ECOWAS yakuriyeho Niger ibihano. Nigeria yafunguye umupaka wayo na Niger. Ibyo bihano byari"
                        + " byarafashwe muri Nyakanga 2023."))
                .contains("sanctions 2023-07 ECOWAS NER");
        assertThat(acts("EAC yasuzumye ibihano byafatiwe u Burundi mu 2016.")).contains("sanctions 2016 EAC BDI");
        assertThat(acts("U Burusiya bwasabye Amerika gukuraho ibihano byafatiwe Iran."))
                .noneMatch(a -> a.startsWith("sanctions"));
    }

    @Test
    void envoysWhoGoHomeAreRecalledAndWhoIsNamedIsSentAway() {
        assertThat(
                        acts(
                                "Ghana yirukanye Ambasaderi wa Togo. Abadipolomate ba Togo bari basigaye i Accra batashye ku wa Mbere."))
                .contains("recall 2025-05-26 TGO GHA");
        assertThat(
                        acts(
                                "Nyuma y'aho Kenya ihamagarije Ambasaderi wayo i Khartoum ku wa 5 Mata 2025, ibihugu byombi byaganiriye."))
                .contains("recall 2025-04-05 KEN SDN");
    }

    @Test
    void theTroopsAreOfWhoseClassThePossessiveHas() {
        assertThat(acts("U Rwanda rwashinje Congo ko ingabo zayo zarashe mu Rwanda."))
                .contains("attack COD RWA");
    }

    @Test
    void whatHappenedAtASummitWasAtThatOfItsBody() {
        assertThat(acts("Timor-Leste yinjiye muri ASEAN. Byabereye mu nama ya 47 ya ASEAN iri kubera muri Malaysia."))
                .contains("summit ASEAN");
    }

    @Test
    void whatSomebodyIsRemindedOfIsOfNoDayOfTheNews() {
        assertThat(acts("Ku wa Mbere Kenya yibukije ko yohereje ingabo muri Somalia."))
                .contains("deployment KEN SOM");
    }

    @Test
    void ofThatYearIsTheYearTold() {
        assertThat(
                        acts(
                                "Mu 2019 Kenya yirukanye Ambasaderi wa Somalia. Muri Ukuboza k'uwo mwaka Somalia yahamagaje uwayo."))
                .contains("recall 2019-12 SOM KEN");
    }

    @Test
    void whoeverWritesToABodySaysWhatFollows() {
        String day = "2025-05-27";
        assertThat(SharedCoder.acts("Tchad yandikiye Loni ishinja Sudani gufasha abarwanyi.", day))
                .containsExactly("statement accusation held TCD >SDN");
        assertThat(SharedCoder.acts(
                        "Perezida wa Kenya yandikiye Umunyamabanga Mukuru wa Loni asaba ko Sudani ifatirwa ibihano.",
                        day))
                .containsExactly("statement appeal held KEN >SDN");
    }

    @Test
    void theJourneyBeforeWhichSomebodyMetAnotherIsNotOfThatDay() {
        assertThat(acts(
                        "Perezida wa Gana yageze i Luanda muri Angola ku wa Kabiri. Mbere yo kujya i Luanda yari yahuye na "
                                + "Perezida Ruto i Nairobi ku Cyumweru."))
                .containsExactlyInAnyOrder("arrival 2025-05-27 GHA AGO", "talks 2025-05-25 GHA KEN");
    }

    @Test
    void aThirdOneSendsSoldiersWhereOthersWent() {
        assertThat(acts("Kenya yohereje abapolisi 100 muri Haiti. Bahamas irateganya kohereza abasirikare 30."))
                .containsExactly("deployment KEN HTI", "deployment BHS HTI");
    }

    @Test
    void theseMinistersAreThoseOfTheSameField() {
        assertThat(SharedCoder.RULES
                        .code(Article.of(
                                null,
                                PartialDate.parse("2025-05-27"),
                                "Minisitiri w'Ingabo w'u Rwanda Juvenal Marizamunda yahuye na mugenzi we wa Pologne, Jan Kowal, i "
                                        + "Warsaw. Ku wa Mbere, aba ba minisitiri basinye amasezerano y'ubufatanye."))
                        .mentions()
                        .stream()
                        .map(SharedCoder::act))
                .contains("agreement signed held 2025-05-26 Marizamunda/MOD/RWA Kowal/MOD/POL");
    }

    @Test
    void aCouncilIsNoMonth() {
        assertThat(acts("U Rwanda rwagejeje ikirego kuri Uganda mu Kanama ka Loni gashinzwe Umutekano."))
                .containsExactly("quarrel RWA UGA");
    }

    @Test
    void whatIsMeantForSoldiersAbroadIsNotGivenByTheLandTheyAreIn() {
        assertThat(acts(
                        "Ubumwe bw'u Burayi bwemeje inkunga ya miliyoni 10 z'amayero agenewe ingabo z'u Rwanda ziri muri "
                                + "Mozambique."))
                .containsExactly("grant EU RWA");
    }

    @Test
    void sanctionsAreAnnouncedAndAMeetingOfTheCabinetIsNoSummit() {
        assertThat(acts("Canada yemeje ibihano bishya ku Burusiya. U Burusiya bwahise butumiza inama y'umutekano."))
                .containsExactly("sanctions CAN RUS");
    }

    @Test
    void troopsThatMeetInAnExerciseExerciseTogether() {
        assertThat(acts("Ingabo z'u Rwanda n'iza Kenya zahuriye i Gabiro mu myitozo ya gisirikare."))
                .containsExactly("exercise RWA KEN");
        assertThat(acts("Ikipe y'u Rwanda n'iya Kenya zahuriye mu myitozo i Huye."))
                .isEmpty();
    }

    @Test
    void whoeverSaysItByTelephoneCalls() {
        assertThat(
                        acts(
                                "Perezida Macron w'u Bufaransa yabwiye Perezida Ruto wa Kenya kuri telefoni ko ibiganiro bizakomeza."))
                .containsExactly("call FRA KEN");
    }

    @Test
    void militaryAidThatIsStoppedIsNoGift() {
        assertThat(acts("U Budage bwahagaritse inkunga ya gisirikare bwahaga Israel."))
                .containsExactly("counter-measures DEU ISR");
    }
}
