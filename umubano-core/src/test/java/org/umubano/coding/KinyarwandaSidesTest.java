package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;

/** Who the sides of an act are in Kinyarwanda reports, and what is only said by the way of another act. */
class KinyarwandaSidesTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<EventMention> code(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-03-17"), text))
                .mentions();
    }

    private static List<String> kinds(String text) {
        return code(text).stream()
                .map(m -> m.kind().code() + " " + m.status().code())
                .toList();
    }

    private static List<String> states(EventMention m) {
        return m.participants().stream().map(Participant::state).toList();
    }

    @Test
    void twoSeatsBetweenWhichTalksAreStandForTheirStates() {
        EventMention talks =
                code("Ibiganiro hagati ya Nairobi na Mogadishu byatangiye ku wa Gatanu tariki ya 14 Werurwe 2025.")
                        .get(0);

        assertThat(talks.kind()).isEqualTo(Kind.MEETING);
        assertThat(states(talks)).containsExactlyInAnyOrder("KEN", "SOM");
    }

    @Test
    void nobodyCallsHomeAnEnvoyFromATownOfHisOwn() {
        EventMention recall = code("Kenya yacanye umubano na Somalia.\n\nSomalia yavuze ko Kenya yafashije abarwanyi,"
                        + " ihita ihamagaza ambasaderi wayo i Nairobi.")
                .stream()
                .filter(m -> m.subtype().equals("recall"))
                .findFirst()
                .orElseThrow();

        assertThat(states(recall)).containsExactly("SOM", "KEN");
    }

    @Test
    void talksThatTwoHeldAreTheirsAndNotOfWhomTellsOfThem() {
        EventMention talks = code("Ambasaderi wa Kenya muri Israel Joseph Kamau yavuze ko ayo masezerano ari umusaruro"
                        + " w'ibiganiro Perezida William Ruto na Minisitiri w'Intebe Benjamin Netanyahu bagiranye i Kampala.")
                .get(0);

        assertThat(talks.participants().stream().map(Participant::name))
                .containsExactly("William Ruto", "Benjamin Netanyahu");
    }

    @Test
    void theAdmissionThatIsAskedForIsNoSecondAct() {
        EventMention asked = code("Djibouti yasabye kwinjira mu Muryango wa Afurika y'Iburasirazuba (EAC).")
                .get(0);

        assertThat(asked.subtype()).isEqualTo("application");
        assertThat(code("Djibouti yasabye kwinjira mu Muryango wa Afurika y'Iburasirazuba (EAC)."))
                .hasSize(1);
    }

    @Test
    void townsOfOneStateAreNoSides() {
        assertThat(code("Imirimo y'umuhanda hagati ya Kigali na Musanze yatangiye ku wa Gatanu."))
                .isEmpty();
    }

    @Test
    void whoMustMeetOnAStatedDayIsToMeet() {
        assertThat(
                        kinds(
                                "Perezida wa Kenya na mugenzi we wa Uganda bagomba guhura ku wa Kane tariki ya 20 Werurwe 2025."))
                .containsExactly("meeting planned");
        assertThat(kinds("Perezida wa Kenya na mugenzi we wa Uganda bagomba guhura."))
                .isEmpty();
    }

    @Test
    void nationalsAreDetainedByThePoliceAndByTheirTrade() {
        EventMention seized = code("Polisi ya Zambia yafashe abacuruzi babiri b'Abanyakenya ku wa Gatanu.")
                .get(0);

        assertThat(seized.subtype()).isEqualTo("detention");
        assertThat(states(seized)).containsExactly("ZMB", "KEN");
        assertThat(code("Polisi ya Zambia yafashe abacuruzi babiri ku wa Gatanu."))
                .isEmpty();
    }

    @Test
    void whoIsDetainedInATownIsDetainedByItsState() {
        EventMention seized = code("Abanyakenya batatu bafatiwe i Lusaka muri Zambia ku wa Gatanu.")
                .get(0);

        assertThat(states(seized)).containsExactly("ZMB", "KEN");
    }

    @Test
    void whoIsElectedIsOfHisOwnStateAndTheOrganisation() {
        EventMention elected = code("Kofi Mensah wo muri Ghana yatorewe kuyobora Afurika Yunze Ubumwe ku wa Gatanu.")
                .get(0);

        assertThat(elected.kind()).isEqualTo(Kind.ACCREDITATION);
        assertThat(states(elected)).containsExactly("GHA", "AU");
    }

    @Test
    void whatIsSaidInACallIsNoStatement() {
        assertThat(kinds("Perezida wa Kenya William Ruto yahamagaye kuri telefone Perezida wa Uganda Yoweri Museveni,"
                        + " amushimira ubufasha."))
                .containsExactly("call held");
    }

    @Test
    void atWhoseRequestTroopsWereSentIsNoAppeal() {
        assertThat(kinds("Kenya yohereje abasirikare muri Somalia, nk'uko byasabwe na Guverinoma ya Somalia."))
                .containsExactly("force held");
    }

    @Test
    void aWelcomeThatGoesOnFromAVisitBelongsToIt() {
        String visit =
                "Ku wa Gatanu Perezida wa Kenya William Ruto yari i Kampala, aho yakiriwe na Perezida Yoweri Museveni";

        assertThat(kinds(visit + ".")).containsExactly("visit held");
        assertThat(kinds(visit + " bakaganira ku bucuruzi.")).contains("meeting held");
    }

    @Test
    void homeBeforeWhichSomethingWasIsNoVisit() {
        assertThat(kinds("Mbere yo gusubira iwabo, Perezida wa Kenya William Ruto yahuye na mugenzi we wa Uganda,"
                        + " Yoweri Museveni."))
                .containsExactly("meeting held");
    }

    @Test
    void whatIsSaidTellsTheSortOfAStatement() {
        assertThat(code("Perezida wa Ghana yavuze ko icyemezo cya Nigeria ari intambwe nziza."))
                .extracting(EventMention::subtype)
                .containsExactly("praise");
        assertThat(code("Minisitiri w'Intebe wa Sudani yavuze ko igihugu cye kibabajwe n'icyemezo cya Tchad."))
                .extracting(EventMention::subtype)
                .containsExactly("condemnation");
    }

    @Test
    void organisationsBroughtTogetherHoldASummit() {
        EventMention summit =
                code("Inama yahuje EAC na SADC yabereye i Kampala ku wa Gatanu tariki ya 14 Werurwe 2025.")
                        .get(0);

        assertThat(summit.kind()).isEqualTo(Kind.SUMMIT);
        assertThat(states(summit)).contains("EAC", "SADC");
    }

    @Test
    void anAgreementWhoseSuspensionWasAnnouncedIsSuspended() {
        assertThat(kinds("Ihagarikwa ry'amasezerano y'uburobyi hagati ya Sénégal na Maroc ryatangajwe ku wa Gatanu."))
                .containsExactly("agreement held");
    }
}
