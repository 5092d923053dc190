package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Status;

/** Decisions of states in Kinyarwanda reports: when they were taken, who has to go, what was put off. */
class KinyarwandaDecisionsTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<EventMention> code(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-03-18"), text))
                .mentions();
    }

    private static EventMention only(String text) {
        List<EventMention> all = code(text);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private static List<String> states(EventMention m) {
        return m.participants().stream().map(p -> String.valueOf(p.state())).toList();
    }

    @Test
    void aDecisionIsOfTheDayOnWhichSomebodyTookIt() {
        EventMention severed = only("Kenya na Sudani: umubano wahagaze\n\nKenya yahagaritse umubano wayo na Sudani.\n"
                + "Ni umwanzuro Guverinoma ya Kenya yafashe kuri uyu wa Gatanu tariki 14 Werurwe, ndetse ugomba guhita"
                + " ushyirwa mu bikorwa.");

        assertThat(severed.from()).hasToString("2025-03-14");
    }

    @Test
    void diplomatsAreOrderedToHaveLeftWithinHours() {
        EventMention expelled = only("Kenya yategetse ko abadipolomate ba Sudani bagomba kuba bavuye ku butaka bwayo mu"
                + " gihe kitarenze amasaha 48.");

        assertThat(expelled.subtype()).isEqualTo("expulsion");
        assertThat(states(expelled)).containsExactly("KEN", "SDN");
    }

    @Test
    void aSummitWithANameIsOfItsOrganisation() {
        EventMention summit = only("Inama y'abakuru b'ibihugu bigize EAC yasubitswe.\n"
                + "Byatangajwe n'umuvugizi w'uwo muryango muri Tanzania.");

        assertThat(summit.status()).isEqualTo(Status.CANCELLED);
        assertThat(states(summit)).containsExactly("EAC");
    }

    @Test
    void aSummitIsPutOffAcrossTheDayItWasSetFor() {
        EventMention summit =
                only("Inama yagombaga guhuza abakuru b'ibihugu bya SADC, ku wa 30 Ugushyingo, yasubitswe.");

        assertThat(summit.status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void tiesOfManyYearsAreNoNews() {
        assertThat(code("Kenya na Sudani ni ibihugu bisanzwe bifitanye umubano, aho bimaze imyaka 40 bikorana."))
                .isEmpty();
    }

    @Test
    void sidesThatDisagreeAreNoStates() {
        assertThat(code("Sudani y'Epfo yasuye Uganda. Iri gushinga Guverinoma ihuriweho n'impande zitavuga rumwe."))
                .noneMatch(m -> m.kind() == Kind.DISPUTE);
    }

    @Test
    void whoTalksToCitizensMeetsNoState() {
        assertThat(code("Perezida Ruto aganira n'abaturage b'i Nairobi ku wa 16 Werurwe, yihanangirije Sudani."))
                .noneMatch(m -> m.kind() == Kind.MEETING);
    }

    @Test
    void thisSummitIsTheOneToldOf() {
        EventMention summit = only("Inama y'abakuru b'ibihugu bigize SADC yabaye ku wa Gatandatu tariki 15 Werurwe.\n"
                + "Iyi nama yabereye i Harare muri Zimbabwe.");

        assertThat(states(summit)).containsExactly("SADC", "ZWE"); // and whose guests they were
        assertThat(summit.place().city()).isEqualTo("Harare");
    }

    @Test
    void whoChairsAConferenceIsAtNone() {
        assertThat(
                        code(
                                "Perezida Lourenço wa Angola uyoboye inama mpuzamahanga y'akarere yasuye u Rwanda ku wa Mbere."))
                .allMatch(m -> m.kind() == Kind.VISIT);
    }

    @Test
    void aMediatorWhoWishesMakesNoMediationOfTalks() {
        assertThat(code("Perezida Ruto azahura na Perezida Museveni wa Uganda, gusa umuhuza yifuza ko bahura vuba."))
                .filteredOn(m -> m.kind() == Kind.MEETING)
                .hasSize(1);
    }

    @Test
    void adviceToCitizensAndInterviewsAreNoTalks() {
        assertThat(code(
                        "U Rwanda rwafunze umupaka uruhuza na Uganda, runagira inama abaturage barwo yo kutajya muri Uganda."
                                + " Minisitiri w'Ubutabera wa Uganda yabivuze aganira n'ikinyamakuru cyo mu Rwanda."))
                .noneMatch(m -> m.kind() == Kind.MEETING);
    }

    @Test
    void thisAidIsThatToldOfBefore() {
        assertThat(
                        code(
                                "U Rwanda rwahaye Zambia inkunga ya toni 1000 z'ibigori ku wa Gatanu.\n"
                                        + "Ambasaderi w'u Rwanda yavuze ko iyi nkunga u Rwanda rwayitanze mu rwego rwo kwifatanya na Zambia."))
                .filteredOn(m -> m.kind() == Kind.AID)
                .hasSize(1);
    }

    @Test
    void thisCeremonyTellsTheDayOfWhatWasOpened() {
        EventMention opened = only(
                "Uganda yafunguye ambasade muri Kenya.\n"
                        + "Uyu muhango wabaye kuri uyu wa Gatanu, tariki ya 14 Werurwe 2025, witabiriwe n'abayobozi batandukanye.");

        assertThat(opened.from()).hasToString("2025-03-14");
    }

    @Test
    void whatSomebodyWillDoBesidesIsToCome() {
        List<EventMention> all = code("Perezida Rajoelina wa Madagascar yageze mu Rwanda ku wa Mbere."
                + " Araza no gusura Urwibutso rwa Jenoside rwa Kigali.");

        assertThat(all.get(1).status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void aBanThatWasLiftedIsNotImposed() {
        EventMention lifted = only("U Rwanda rwakuyeho icyemezo cyo guhagarika ingendo z'indege za Uganda.");

        assertThat(lifted.subtype()).isEqualTo("sanctions-lifted");
    }

    @Test
    void whatIsToBeKeptWasSignedBefore() {
        EventMention agreed = only("Kenya na Somalia bemeranyije gushyira mu bikorwa amasezerano yose byasinyanye.");

        assertThat(agreed.subtype()).isEqualTo("in-principle");
    }

    @Test
    void aTreatyToldOfBeforeIsRatified() {
        List<EventMention> all = code("U Rwanda na Qatar byasinye amasezerano y'ubwikorezi muri Gashyantare.\n"
                + "Inteko Ishinga Amategeko ya Qatar yayemeje muri Werurwe 2025.");

        assertThat(all).extracting(EventMention::subtype).containsExactly("signed", "ratified");
    }

    @Test
    void thePressToWhomItWasToldIsNoStatement() {
        assertThat(code("Perezida wa Kenya, William Ruto, na Perezida wa Uganda, Yoweri Museveni, bemeranyije gufungura"
                        + " umupaka, nk'uko Perezida Ruto yabibwiye abanyamakuru."))
                .noneMatch(m -> m.subtype().equals("press-conference"));
    }

    @Test
    void anOfficialOfAnAgencyIsOfItsState() {
        EventMention thanks = only("Umunyamabanga Uhoraho muri MINEMA, Olivier Kayumba, yashimiye u Burundi uburyo"
                + " bwiteguye kwakira abaturage babwo.");

        assertThat(states(thanks)).containsExactly("RWA", "BDI");
    }

    @Test
    void aCrowdOfNoStateIsNoQuarrelOfStates() {
        List<EventMention> all = code("Kenya na Uganda byasinye amasezerano y'umupaka ku wa Mbere.\n"
                + "Hagati aho, abatayashaka bigaragambije mu mihanda, bamwe bakozanyaho na polisi.");

        assertThat(all).extracting(EventMention::kind).containsExactly(Kind.AGREEMENT);
    }

    @Test
    void aDecisionIsOfTheDayOfTheSummitThatTookIt() {
        List<EventMention> all = code(
                "Ubumwe bw'u Burayi bwakuriyeho ibihano Syria.\n"
                        + "Icyemezo cyafatiwe mu nama y'abakuru b'ibihugu yabereye i Buruseli ku wa Mbere tariki ya 17 Werurwe.");

        assertThat(all).hasSize(2).allMatch(m -> "2025-03-17".equals(String.valueOf(m.from())));
    }

    @Test
    void whatIsDoneAfterAnAttackIsNotOfItsDay() {
        EventMention expelled =
                only("U Burusiya bwirukanye abadipolomate ba Pologne nyuma y'igitero cyo ku wa 3 Werurwe.");

        assertThat(expelled.status()).isEqualTo(Status.HELD);
        assertThat(expelled.from()).isNull();
    }

    @Test
    void whoReceivesAGuestAheadOfASummitHoldsNone() {
        EventMention talks = only("Perezida Macron yakiriye Perezida Tshisekedi i Paris ku wa Kane mbere y'inama.");

        assertThat(talks.kind()).isEqualTo(Kind.MEETING);
        assertThat(states(talks)).containsExactly("FRA", "COD");
    }
}
