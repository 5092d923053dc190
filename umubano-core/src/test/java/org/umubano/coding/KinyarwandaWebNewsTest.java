package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;

/** Own sentences after the manner of short news on the web: arrivals, meetings at home, talks that "there were". */
class KinyarwandaWebNewsTest {

    private static List<String> acts(String text) {
        return SharedCoder.acts(text, "2025-06-12");
    }

    @Test
    void whoWasReceivedAsSoonAsHeCameHasCome() {
        assertThat(acts("Perezida Kofi Mensah wa Ghana akigera i Lomé yakiriwe na Minisitiri Yawo Agbeko wa Togo."))
                .noneMatch(a -> a.contains("planned"));
        assertThat(acts("Perezida Kofi Mensah wa Ghana akigera i Lomé azakirwa na Minisitiri Yawo Agbeko wa Togo."))
                .allMatch(a -> a.contains("planned"));
    }

    @Test
    void aMeetingChairedAtHomeIsNoSummit() {
        assertThat(acts(
                        "Icyo cyemezo cyo gufunga umupaka wa Ghana na Togo cyafatiwe mu nama yari iyobowe na Perezida Kofi"
                                + " Mensah wa Ghana."))
                .noneMatch(a -> a.startsWith("summit"));
        assertThat(acts("Perezida Kofi Mensah wa Ghana ayoboye inama ya ECOWAS yiga kuri Togo."))
                .anyMatch(a -> a.startsWith("summit"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Qatar yatangaje ko habayeho ibiganiro hagati ya Perezida Kofi Mensah wa Ghana na Perezida Yao Agbeko wa"
                        + " Togo.",
                "Habayeho umuhuro hagati ya Perezida Kofi Mensah wa Ghana na Perezida Yao Agbeko wa Togo.",
            })
    void talksThatThereWereAreTalks(String sentence) {
        assertThat(acts(sentence)).anyMatch(a -> a.startsWith("meeting") && a.contains("held"));
    }

    @Test
    void aVisitFromWhichSomethingIsHopedIsNotToCome() {
        assertThat(acts(
                        "Perezida Kofi Mensah wa Ghana yageze i Lomé ku wa Gatatu.\n\nUruzinduko rwa Perezida Mensah muri"
                                + " Togo rwitezweho kongera ubucuruzi."))
                .hasSize(1)
                .noneMatch(a -> a.contains("planned"));
    }

    @Test
    void whoIsThereAndCameLastNightIsOnOneVisit() {
        assertThat(acts(
                        "Minisitiri Kofi Mensah wa Ghana ari muri Togo kuri uyu wa Kane.\n\nMinisitiri Mensah yageze i Lomé"
                                + " mu ijoro ryakeye."))
                .hasSize(1);
    }

    @Test
    void theWarSinceWhichTheyHadNotSpokenIsNoAct() {
        assertThat(acts(
                        "Ni ku nshuro ya mbere Perezida Kofi Mensah wa Ghana na Perezida Yao Agbeko wa Togo bavugana kuri"
                                + " telefone kuva intambara yaduka muri Mali mu 2022."))
                .hasSize(1)
                .allMatch(a -> a.startsWith("call") && a.contains("held"));
    }

    @Test
    void bothSidesAreThoseBetweenWhomAThirdMediates() {
        assertThat(acts("Perezida Kofi Mensah wa Ghana ahuza Togo na Mali.\n\nKu wa Mbere ibihugu byombi byasinye"
                        + " amasezerano y'amahoro i Accra."))
                .contains("agreement signed held TGO MLI");
        assertThat(acts(
                        "Perezida Kofi Mensah wa Ghana yavuze ko ashaka amahoro muri Togo na Mali.\n\nMensah usanzwe ari"
                                + " umuhuza mu bibazo bya Togo na Mali yabivugiye i Paris.\n\nGhana irizera ko ibihugu byombi"
                                + " bizasinyana amasezerano y'amahoro."))
                .noneMatch(a -> a.startsWith("agreement") && a.contains("GHA"));
        assertThat(acts(
                        "Perezida Kofi Mensah wa Ghana yasuye Togo. Mensah ahuza Togo na Mali.\n\nIbihugu byombi bizasinyana"
                                + " amasezerano y'ubucuruzi."))
                .anyMatch(a -> a.startsWith("agreement") && a.contains("GHA"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Togo yirukanye Ambasaderi wa Ghana.\n\nAmbasaderi Kofi Mensah yirukanwe mu gihe hari umwuka mubi hagati ya"
                        + " Leta ya Togo na Ghana.",
                "Togo expelled the Ghanaian ambassador.\n\nAmbassador Kofi Mensah was given 48 hours to leave.",
            })
    void anAmbassadorByNameIsTheOneToldOfBefore(String text) {
        assertThat(acts(text)).containsExactly("relations expulsion held TGO >GHA");
    }

    @Test
    void whatThoseAreToDoWhoAreSentIsNotDoneByAState() {
        assertThat(
                        acts(
                                "Igihugu cya Ghana cyoherereje Togo itsinda ry'abaganga bazatanga ubufasha ku baturage b'iki gihugu."))
                .noneMatch(a -> a.contains("planned"));
    }

    @Test
    void whoVisitsTroopsThanksThem() {
        assertThat(acts("Perezida Kofi Mensah wa Ghana yasuye ingabo za Togo yongera kuzishimira."))
                .contains("statement praise held GHA >TGO");
    }

    @Test
    void whoSharesInADeedMeetsNobody() {
        assertThat(acts("Perezida Kofi Mensah wa Ghana avuga ko Perezida Yao Agbeko wa Togo asangiye uruhare na Mali mu"
                        + " ntambara."))
                .noneMatch(a -> a.startsWith("meeting"));
    }

    @Test
    void whereSomethingIsToBeSignedItIsPlanned() {
        assertThat(acts(
                        "Perezida Kofi Mensah wa Ghana ategerejwe i Lomé ahagomba gusinywa amasezerano hagati ya Ghana na"
                                + " Togo."))
                .contains("agreement to-be-signed planned GHA TGO");
    }

    @Test
    void papersThatComeToFourAreSignedOnce() {
        assertThat(acts("Ghana na Togo byasinye amasezerano y'imikoranire agera kuri ane."))
                .hasSize(1);
    }

    @Test
    void whatIsSoughtThroughTalksKillsNobody() {
        assertThat(acts(
                        "Perezida Kofi Mensah wa Ghana na Perezida Yao Agbeko wa Togo bemeranyije ku gushaka amahoro biciye mu"
                                + " biganiro."))
                .noneMatch(a -> a.startsWith("dispute") || a.startsWith("force"));
    }

    @Test
    void whomAVerbMeansByTheClassOfItsObject() {
        assertThat(
                        acts(
                                "U Burusiya bwohereje abasirikare ku mupaka wa Togo, Ghana ibushinja kuba bushaka gutera Togo."))
                .anyMatch(a -> a.startsWith("statement accusation held GHA >RUS"));
    }

    @Test
    void thoseCountriesAreNotTheTwoOfTheArticle() {
        assertThat(acts(
                        "Ghana yagaragaje ko ishyigikiye Togo, ibyo ibihugu byo mu Burengerazuba bw'isi byanenze.\n\nIbyo"
                                + " bihugu byakomeje kwihanangiriza Ghana."))
                .noneMatch(a -> a.startsWith("statement threat held TGO"));
    }

    @Test
    void toMendRelationsIsNotToMeet() {
        assertThat(acts("Ghana na Togo biri kuzahura umubano wabyo."))
                .containsExactly("relations restored ongoing GHA TGO");
        assertThat(acts("Perezida Kofi Mensah wa Ghana azahura na Perezida Yao Agbeko wa Togo."))
                .containsExactly("meeting talks planned GHA TGO");
    }

    @Test
    void whoThanksHisStaffThanksNoState() {
        assertThat(acts("Ambasaderi wa Ghana muri Togo, Kofi Mensah, yashimiye abakozi bakoranaga."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Burkinafaso", "Quatar", "Africa y'Epfo", "ubufaransa", "uBurundi", "Amarika", "Israyeli"})
    void statesAsTheyAreTyped(String state) {
        assertThat(acts("Perezida Kofi Mensah wa Ghana yasuye " + state + " ku wa Mbere."))
                .hasSize(1);
    }

    @Test
    void aWifeIsNotThePresident() {
        List<EventMention> mentions = SharedCoder.RULES
                .code(Article.of(
                        null,
                        PartialDate.parse("2025-06-12"),
                        "Perezida Agbeko wa Togo yasuye Ghana.\n\nPerezida Agbeko ndetse na Madamu Afi Agbeko bakiriwe na"
                                + " Perezida Kofi Mensah wa Ghana."))
                .mentions();
        assertThat(mentions)
                .isNotEmpty()
                .allMatch(m -> m.participants().stream()
                        .noneMatch(p -> "Afi Agbeko".equals(p.name()) && "HOS".equals(p.office())));
    }

    @Test
    void theDecisionToExpelIsToldOnce() {
        assertThat(acts(
                        "Togo yirukanye Ambasaderi wa Ghana.\n\nIcyemezo cyo kwirukana Ambasaderi wa Ghana cyaje gisubiza"
                                + " ibikorwa bya Ghana."))
                .containsExactly("relations expulsion held TGO >GHA");
    }

    @Test
    void aWarThatIsAskedToStopHasNotStopped() {
        assertThat(acts("Perezida Kofi Mensah wa Ghana yahuye na Perezida Yao Agbeko wa Togo, asaba ko intambara"
                        + " yahagarara."))
                .noneMatch(a -> a.startsWith("force"));
    }

    @Test
    void armedMenDoNotDenyWhatAStateDoes() {
        assertThat(acts("Congo ishinja u Rwanda gufasha umutwe wa M23 ugenzura Goma, ibirego ruhakana."))
                .noneMatch(a -> a.startsWith("statement denial held COD"));
    }

    @Test
    void whoMetAtLastHaveMet() {
        assertThat(acts("Perezida Kofi Mensah wa Ghana na Perezida Yao Agbeko wa Togo bashyize barahura."))
                .hasSize(1)
                .allMatch(a -> a.startsWith("meeting") && a.contains("held"));
    }

    @Test
    void whoShowsAGuestHisPastureGivesHimTheCattle() {
        assertThat(acts(
                        "Perezida Kofi Mensah wa Ghana yatembereje Perezida Yao Agbeko wa Togo mu rwuri rwe ruri i Tamale"
                                + " ndetse amugabira inka icumi."))
                .anyMatch(a -> a.startsWith("aid grant held GHA >TGO"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mu kiganiro Umuvugizi wa Guverinoma ya Togo, Yao Agbeko, yahaye Radio Lomé, yavuze ku mubano na Ghana.",
                "Perezida Yao Agbeko mu kiganiro yagiranye na TV5 Monde yabajijwe uko Ghana ibanye na Togo.",
            })
    void anInterviewIsNoTalks(String sentence) {
        assertThat(acts("Ghana yafunze umupaka na Togo muri Mutarama.\n\n" + sentence))
                .noneMatch(a -> a.startsWith("meeting"));
    }

    @Test
    void aJourneyIsToTheTownThatIsReached() {
        assertThat(acts(
                        "Ghana na Togo bifitanye umubano.\n\nNyuma yo kuva mu nama yabereye i Harare muri Zimbabwe, Perezida"
                                + " Kofi Mensah wa Ghana yageze i Lomé mu ruzinduko rw'akazi."))
                .contains("visit working held GHA >TGO");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Perezida Kofi Mensah wa Ghana yari amaze imyaka itanu adasura Togo.",
                "Hari hashize imyaka ine Perezida Kofi Mensah wa Ghana na Perezida Yao Agbeko wa Togo batabonana.",
                "Ghana imaze imyaka icumi itagira Ambasaderi muri Togo.",
            })
    void whatHasNotBeenForYearsIsNoRefusal(String sentence) {
        assertThat(acts("Ghana na Togo bifitanye umubano.\n\n" + sentence)).isEmpty();
    }

    @Test
    void aMeetingIsOneThoughTwoVerbsTellOfIt() {
        assertThat(acts("Inama yahuje Perezida Kofi Mensah wa Ghana na Perezida Yao Agbeko wa Togo yabereye i Accra."))
                .hasSize(1);
    }

    @Test
    void whoWereToMeetLaterHaveNotMet() {
        assertThat(acts("Ibiganiro byari kuzahuza Perezida Kofi Mensah wa Ghana na Perezida Yao Agbeko wa Togo"
                        + " byasubitswe."))
                .hasSize(1)
                .allMatch(a -> a.contains("cancelled"));
        assertThat(acts("Perezida Kofi Mensah wa Ghana na Perezida Yao Agbeko wa Togo bari kuzahurira i Accra."))
                .allMatch(a -> a.startsWith("meeting") && a.contains("planned"));
        assertThat(acts("Ghana na Togo byiyemeje kuzahura umubano.")).allMatch(a -> a.startsWith("relations"));
    }

    @Test
    void doersAreListedBehindWhatTheyHaveDone() {
        assertThat(acts("Ibihugu bimaze gufatira ibihano Togo birimo Ghana, Mali na Misiri."))
                .containsExactly("relations sanctions held GHA MLI EGY >TGO");
        assertThat(acts("Ghana na Togo bifitanye umubano.\n\nAbandi bayobozi bihanganishije Togo barimo Perezida Kofi"
                        + " Mensah wa Ghana."))
                .containsExactly("statement condolence held GHA >TGO");
        assertThat(acts("Ghana na Togo bifitanye umubano.\n\nMu mishinga batera inkunga harimo uwa Ghana ukorera muri"
                        + " Togo."))
                .isEmpty();
    }

    @Test
    void whoBringsTwoTogetherMediatesOnce() {
        assertThat(acts(
                        "Perezida Lourenço yahuje u Rwanda na Congo.\n\nPerezida João Lourenço wa Angola yahuje Perezida"
                                + " Kagame na Perezida Tshisekedi i Luanda mu biganiro bigamije guhosha umwuka mubi."))
                .containsExactly("dispute mediation held AGO >RWA >COD");
    }

    @Test
    void peopleOfTheHostAreNobodyOfTheOtherState() {
        String before = "Ghana na Togo bifitanye umubano.\n\n";
        assertThat(acts(before + "Ambasaderi wa Ghana muri Togo, Kofi Mensah, yakiriye itsinda ry'abakobwa."))
                .isEmpty();
        assertThat(acts(before + "Perezida Kofi Mensah wa Ghana yakiriye abaturage ba Ghana."))
                .isEmpty();
        assertThat(acts(before + "Perezida Kofi Mensah wa Ghana yakiriye Minisitiri Yao Agbeko wa Togo."))
                .anyMatch(a -> a.startsWith("meeting"));
    }
}
