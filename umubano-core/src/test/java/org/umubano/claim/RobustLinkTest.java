package org.umubano.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links that bear what is easily misread in an article, and acts that stay apart all the same; made-up cases. */
class RobustLinkTest {

    private static final String KAGAME = "a:Paul Kagame/HOS/RWA";
    private static final String HICHILEMA = "a:Hakainde Hichilema/HOS/ZMB";

    private static List<Event> link(MadeUp... articles) {
        return new Linker().link(Arrays.stream(articles).map(MadeUp::coded).toList());
    }

    /** That an act is one with a second, and not with a third. */
    private static void isOneWith(MadeUp act, MadeUp same, MadeUp another) {
        assertThat(link(act, same)).hasSize(1);
        assertThat(link(act, another)).hasSize(2);
    }

    private static Claim claim(Event event, String field) {
        return event.claims().stream()
                .filter(c -> c.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoIsNotNamedInTheSentenceMayBeAnother() {
        MadeUp told = MadeUp.article("a", "en", "2023-06-21")
                .says("meeting talks held 2023-06-20", KAGAME, HICHILEMA)
                .told("Paul Kagame and Hakainde Hichilema talked at noon.");
        MadeUp guessed = MadeUp.article("b", "en", "2023-06-21")
                .says("meeting talks held 2023-06-20", KAGAME, "a:Mutale Nalumango/VP/ZMB")
                .told("Kagame and his guest talked behind closed doors.");
        MadeUp other = MadeUp.article("c", "en", "2023-06-21")
                .says("meeting talks held 2023-06-20", KAGAME, "a:Mutale Nalumango/VP/ZMB")
                .told("Kagame and Mutale Nalumango talked behind closed doors.");
        isOneWith(told, guessed, other);
    }

    @Test
    void aGuestWhomReportsSpellInTwoWaysIsOne() {
        MadeUp visit = MadeUp.article("a", "en", "2025-04-22")
                .says("visit visit held 2025-04-21", "a:Tran Van Binh/MFA/VNM", "r:RWA");
        MadeUp respelt = MadeUp.article("b", "rw", "2025-04-22")
                .says("visit visit held 2025-04-21", "a:Tran Van Bin/MFA/VNM", "r:RWA");
        MadeUp another = MadeUp.article("b", "rw", "2025-04-22")
                .says("visit visit held 2025-04-21", "a:Tran Van Bin/MOD/VNM", "r:RWA");
        isOneWith(visit, respelt, another);
    }

    @Test
    void aMinisterOfWhomNobodySaysWhichMayBeTheForeignMinister() {
        assertThat(link(
                        MadeUp.article("a", "en", "2025-04-22")
                                .says("visit visit held 2025-04-21", "a:Olivier Nduhungirehe/MFA/RWA", "r:PAK"),
                        MadeUp.article("b", "rw", "2025-04-23").says("visit visit held -", "a:/MIN/RWA", "r:PAK")))
                .hasSize(1);
    }

    @Test
    void nobodyIsAbroadAndAtHomeOnOneDay() {
        assertThat(link(
                        MadeUp.article("a", "en", "2021-05-06")
                                .says("visit state held 2021-05-04 2021-05-05", "a:Uhuru Kenyatta/HOS/KEN", "r:TZA"),
                        MadeUp.article("b", "rw", "2021-05-06")
                                .says(
                                        "visit state held 2021-05-04 2021-05-05",
                                        "a:Samia Suluhu Hassan/HOS/TZA",
                                        "r:Uhuru Kenyatta/HOS/KEN")))
                .hasSize(1);
    }

    @Test
    void whatAnArticleTellsTwiceIsOneStay() {
        String lula = "a:Luiz Lula da Silva/HOS/BRA";
        assertThat(link(MadeUp.article("a", "rw", "2025-03-28")
                        .says("visit visit ongoing 2025-03-27 2025-03-29", lula, "r:VNM")
                        .says("visit visit held 2025-03-28", lula, "r:VNM")))
                .hasSize(1);
        assertThat(link(MadeUp.article("a", "rw", "2025-03-28")
                        .says("visit visit ongoing 2025-03-27 2025-03-29", lula, "r:VNM")
                        .says("visit visit past 2007", lula, "r:VNM")))
                .hasSize(2);
        assertThat(link(MadeUp.article("a", "rw", "2025-03-28")
                        .says("meeting talks held 2025-03-28", "a:BRA", "a:VNM")
                        .says("meeting talks held 2025-03-28", "a:BRA", "a:VNM")))
                .hasSize(2);
    }

    @Test
    void theYearOfAnEarlierVisitMayBeMisremembered() {
        List<Event> events = link(
                MadeUp.article("a", "en", "2023-12-08")
                        .says("visit visit past 2017", "a:Recep Tayyip Erdogan/HOS/TUR", "r:GRC"),
                MadeUp.article("b", "rw", "2023-12-08")
                        .says("visit visit past 2018", "a:Recep Tayyip Erdoğan/HOS/TUR", "r:GRC"));
        assertThat(events).hasSize(1);
        assertThat(claim(events.get(0), "from").verdict()).isEqualTo(Verdict.CONTRADICTS);
        assertThat(link(
                        MadeUp.article("a", "en", "2023-12-08")
                                .says("visit visit past 2017", "a:Recep Tayyip Erdogan/HOS/TUR", "r:GRC"),
                        MadeUp.article("b", "rw", "2023-12-08")
                                .says("visit visit past 2020", "a:Recep Tayyip Erdogan/HOS/TUR", "r:GRC")))
                .hasSize(2);
    }

    @Test
    void wordsTellStatementsOfOneDayApart() {
        MadeUp dam = MadeUp.article("a", "en", "2024-03-02")
                .says("statement remark held 2024-03-01", "a:/HOS/RWA", "r:ZMB")
                .told("The president said the dam on the river Akanyaru would light villages along Bugesera.");
        MadeUp sameDam = MadeUp.article("b", "en", "2024-03-02")
                .says("statement remark held 2024-03-01", "a:/HOS/RWA", "r:ZMB")
                .told("Villages along Bugesera would be lit by the dam on the Akanyaru, the president said.");
        MadeUp chess = MadeUp.article("c", "en", "2024-03-02")
                .says("statement remark held -", "a:/HOS/RWA", "r:ZMB")
                .told("Pupils should learn chess together, he thinks, whatever their teachers prefer.");
        isOneWith(dam, sameDam, chess);
    }

    @Test
    void reportsOfRareActsMayLieSomeWeeksApart() {
        assertThat(link(
                        MadeUp.article("a", "en", "2023-03-11")
                                .says("relations restored held 2023-03-10", "a:IRN", "a:SAU"),
                        MadeUp.article("b", "rw", "2023-04-07")
                                .says("relations restored held 2023-04-06", "a:IRN", "a:SAU")))
                .hasSize(1);
    }

    @Test
    void aPlanThatIsOvertakenDoesNotSoftenWhatOthersTell() {
        List<Event> events = link(
                MadeUp.article("a", "en", "2025-07-01").says("meeting talks planned 2025-07-06", KAGAME, HICHILEMA),
                MadeUp.article("b", "en", "2025-07-09").says("meeting talks held 2025-07-06", KAGAME, HICHILEMA),
                MadeUp.article("c", "rw", "2025-07-09").says("meeting talks held 2025-07-08", KAGAME, HICHILEMA));
        assertThat(events).hasSize(1);
        assertThat(claim(events.get(0), "from").verdict()).isEqualTo(Verdict.CONTRADICTS);
    }

    @Test
    void talksOfTwoDaysMayHaveTwoPlaces() {
        List<Event> events = link(
                MadeUp.article("a", "en", "2025-07-09")
                        .says("meeting talks held 2025-07-07 - Lusaka/ZMB", KAGAME, HICHILEMA),
                MadeUp.article("b", "rw", "2025-07-09")
                        .says("meeting talks held 2025-07-08 - Ndola/ZMB", KAGAME, HICHILEMA));
        assertThat(events).hasSize(1);
        assertThat(claim(events.get(0), "place").verdict()).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void aJourneyOnTheDayOfAnInvitationIsWhatWasInvitedTo() {
        String kenyatta = "a:Uhuru Kenyatta/HOS/KEN";
        MadeUp invited =
                MadeUp.article("a", "en", "2021-05-05").says("visit invitation proposed 2021-12-09", kenyatta, "r:TZA");
        assertThat(link(
                        invited,
                        MadeUp.article("b", "en", "2021-12-10")
                                .says("visit state held 2021-12-09 2021-12-10", kenyatta, "r:TZA")))
                .hasSize(1);
        assertThat(link(
                        invited,
                        MadeUp.article("b", "en", "2021-05-08").says("visit state held 2021-05-07", kenyatta, "r:TZA")))
                .hasSize(2);
    }

    @Test
    void thePapersOfAHeadlineAreToldOnceMoreBelowIt() {
        MadeUp.Extra visas = MadeUp.Extra.topics("visas");
        MadeUp.Extra energy = MadeUp.Extra.topics("energy");
        assertThat(link(MadeUp.article("a", "en", "2022-04-15")
                        .says(visas, "agreement signed held 2022-04-14", "a:RWA", "a:ZMB")
                        .says("agreement signed held 2022-04-14", "a:RWA", "a:ZMB")))
                .hasSize(1);
        assertThat(link(MadeUp.article("a", "en", "2022-04-15")
                        .says(visas, "agreement signed held 2022-04-14", "a:RWA", "a:ZMB")
                        .says(energy, "agreement signed held 2022-04-14", "a:RWA", "a:ZMB")))
                .hasSize(2);
    }

    @Test
    void helpComesOnSeveralDays() {
        List<Event> events = link(
                MadeUp.article("a", "en", "2025-09-03").says("aid humanitarian held 2025-09-01", "a:RWA", "r:BDI"),
                MadeUp.article("b", "rw", "2025-09-03").says("aid humanitarian held 2025-09-02", "a:RWA", "r:BDI"));
        assertThat(events).hasSize(1);
        assertThat(claim(events.get(0), "from").verdict()).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void anEmbassyIsOpenedLongAfterItWasAnnounced() {
        assertThat(link(
                        MadeUp.article("a", "en", "2023-05-25")
                                .says("mission to-be-opened planned -", "a:UKR", "r:RWA"),
                        MadeUp.article("b", "rw", "2024-04-18")
                                .says("mission opened held 2024-04-18", "a:UKR", "r:RWA")))
                .hasSize(1);
    }

    /** One guesses the other state from another sentence, and tells no day that the other article tells. */
    @Test
    void aGuessedStateMeetsTheOneForWhichItMayStand() {
        MadeUp right = MadeUp.article("a", "en", "2024-01-18")
                .says("relations recall held 2024-01-17", "a:PAK", "r:IRN")
                .told("Pakistan called its envoy home from Tehran over the strikes near Panjgur.");
        MadeUp guessed = MadeUp.article("b", "en", "2024-01-22")
                .says("relations recall held 2024-01", "a:PAK", "r:CHE")
                .told("Pakistan called its envoy home over the strikes near Panjgur.")
                .elsewhere("CHE")
                .says("force attack held 2024-01-16", "a:IRN", "r:PAK");
        MadeUp said = MadeUp.article("b", "en", "2024-01-22")
                .says("relations recall held 2024-01", "a:PAK", "r:CHE")
                .told("Pakistan called its envoy home over the strikes near Panjgur.")
                .says("force attack held 2024-01-16", "a:IRN", "r:PAK");
        assertThat(link(right, guessed)).hasSize(2);
        assertThat(link(right, said)).hasSize(3);
    }

    @Test
    void twoEnvoysAreSentAwayOnTwoDays() {
        MadeUp first = MadeUp.article("a", "en", "2023-05-10")
                .says("relations expulsion held 2023-05-08", "a:CAN", "r:Lin Bao/CDA/CHN");
        MadeUp second = MadeUp.article("b", "en", "2023-05-12")
                .says("relations expulsion held 2023-05-11", "a:CAN", "r:Chen Rui/AMB/CHN");
        MadeUp same = MadeUp.article("b", "en", "2023-05-12")
                .says("relations expulsion held 2023-05-09", "a:CAN", "r:Lin Bao/CDA/CHN");
        assertThat(link(first, second)).hasSize(2);
        assertThat(link(first, same)).hasSize(1);
    }

    @Test
    void aStayToldWithAndWithoutADayIsOne() {
        String lula = "a:Luiz Lula da Silva/HOS/BRA";
        assertThat(link(MadeUp.article("a", "rw", "2025-03-28")
                        .says("agreement signed held 2025-03-28", "a:BRA", "a:VNM")
                        .says("visit visit held -", lula, "r:VNM")
                        .says("visit visit planned 2025-03-29", lula, "r:VNM")))
                .hasSize(2);
        assertThat(link(MadeUp.article("a", "rw", "2025-03-28")
                        .says("agreement signed held 2025-03-28", "a:BRA", "a:VNM")
                        .says("visit visit held -", lula, "r:VNM")
                        .says("visit visit planned 2025-11-02", lula, "r:VNM")))
                .hasSize(3);
    }

    @Test
    void aSkyThatIsShutIsAMeasure() {
        MadeUp.Extra flights = MadeUp.Extra.topics("aviation");
        MadeUp shut = MadeUp.article("a", "en", "2023-08-08")
                .says(flights, "relations border-closed held 2023-08-07", "a:NER", "r:NGA");
        MadeUp measure = MadeUp.article("b", "rw", "2023-08-08")
                .says(flights, "relations counter-measures held 2023-08-07", "a:NER", "r:NGA");
        MadeUp opened = MadeUp.article("b", "rw", "2023-08-08")
                .says(flights, "relations border-opened held 2023-08-07", "a:NER", "r:NGA");
        isOneWith(shut, measure, opened);
    }

    @Test
    void whatTroopsDoMayBeToldInAnotherVerb() {
        MadeUp attack = MadeUp.article("a", "en", "2023-08-08")
                .says("force attack held 2023-08-07", "a:THA", "r:KHM")
                .told("Thai troops crossed at Preah Vihear and shelled Anlong Veng with 40 guns.");
        MadeUp sent = MadeUp.article("b", "en", "2023-08-08")
                .says("force deployment held 2023-08-07", "a:THA", "r:KHM")
                .told("Thai troops with 40 guns crossed at Preah Vihear towards Anlong Veng.");
        MadeUp elsewhere = MadeUp.article("b", "en", "2023-08-08")
                .says("force deployment held 2023-08-07", "a:THA", "r:KHM")
                .told("Bangkok moved reserves nearer to its eastern frontier during the night.");
        isOneWith(attack, sent, elsewhere);
    }

    @Test
    void aSummitInOneCityIsOneWhicheverStatesAnArticleNames() {
        MadeUp body =
                MadeUp.article("a", "en", "2022-11-20").says("summit summit held 2022-11-19 - Djerba/TUN", "a:OIF");
        MadeUp guest =
                MadeUp.article("b", "rw", "2022-11-21").says("summit summit held 2022-11-20 - Djerba/TUN", KAGAME);
        MadeUp another =
                MadeUp.article("b", "rw", "2022-11-21").says("summit summit held 2022-11-20 - Sharm/EGY", KAGAME);
        isOneWith(body, guest, another);
    }

    @Test
    void whoComesToASummitIsGivenToTheBodyOrToHisState() {
        MadeUp ofBody = MadeUp.article("a", "en", "2022-11-20")
                .says("summit summit held 2022-11-19", "a:Jeanne Mukamana/SG/OIF");
        MadeUp ofState = MadeUp.article("b", "rw", "2022-11-20")
                .says("summit summit held 2022-11-19", "a:Jeanne Mukamana/MFA/RWA");
        MadeUp another =
                MadeUp.article("b", "rw", "2022-11-20").says("summit summit held 2022-11-19", "a:Claire Uwera/MFA/RWA");
        isOneWith(ofBody, ofState, another);
    }

    @Test
    void whatIsAgreedAndSignedOnOneDayIsOnePaper() {
        MadeUp signed = MadeUp.article("a", "rw", "2021-05-05")
                .says("agreement signed held 2021-05-04 - Nairobi/KEN", "a:KEN", "a:TZA");
        MadeUp agreed = MadeUp.article("b", "en", "2021-05-05")
                .says("agreement in-principle held 2021-05-04 - Dodoma/TZA", "a:KEN", "a:TZA");
        MadeUp later = MadeUp.article("b", "en", "2021-05-07")
                .says("agreement in-principle held 2021-05-06", "a:KEN", "a:TZA");
        isOneWith(signed, agreed, later);
    }

    @Test
    void aStatementInTwoLanguagesIsToldInOtherWords() {
        MadeUp said = MadeUp.article("a", "en", "2024-03-02")
                .says("statement remark held 2024-03-01", "a:/HOS/ZMB", "r:RWA")
                .told("The guest spoke warmly of his hosts.");
        MadeUp inKinyarwanda = MadeUp.article("b", "rw", "2024-03-08")
                .says("statement remark held -", "a:/HOS/ZMB", "r:RWA")
                .told("Perezida yagaragaje ko umubano uhagaze neza.");
        MadeUp inEnglish = MadeUp.article("b", "en", "2024-03-08")
                .says("statement remark held -", "a:/HOS/ZMB", "r:RWA")
                .told("Relations are in good health, according to the president.");
        isOneWith(said, inKinyarwanda, inEnglish);
    }
}
