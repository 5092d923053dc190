package org.umubano.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Sides, states and meals: what one article has wrong, and what is an act of its own; made-up cases. */
class MisreadLinkTest {

    private static final String KAGAME = "a:Paul Kagame/HOS/RWA";
    private static final String RUTO = "a:William Ruto/HOS/KEN";

    private static List<Event> link(MadeUp... articles) {
        return new Linker().link(Arrays.stream(articles).map(MadeUp::coded).toList());
    }

    @Test
    void whoExpelledWhomMayBeReadTheWrongWayRound() {
        assertThat(link(
                        MadeUp.article("a", "en", "2024-01-18")
                                .says("relations recall held 2024-01-17", "a:PAK", "r:IRN"),
                        MadeUp.article("b", "rw", "2024-01-18")
                                .says("relations recall held 2024-01-17", "a:IRN", "r:PAK")))
                .hasSize(1);
    }

    @Test
    void anAnswerThatBothArticlesTellStaysApart() {
        assertThat(link(
                        MadeUp.article("a", "en", "2024-01-18")
                                .says("relations recall held 2024-01-17", "a:PAK", "r:IRN")
                                .says("relations recall held 2024-01-17", "a:IRN", "r:PAK"),
                        MadeUp.article("b", "rw", "2024-01-18")
                                .says("relations recall held 2024-01-17", "a:PAK", "r:IRN")
                                .says("relations recall held 2024-01-17", "a:IRN", "r:PAK")))
                .hasSize(2);
    }

    @Test
    void aStateThatIsToldOfOnceIsDoubtful() {
        MadeUp right =
                MadeUp.article("a", "en", "2024-01-18").says("relations recall held 2024-01-17", "a:PAK", "r:IRN");
        MadeUp odd = MadeUp.article("b", "en", "2024-01-18")
                .says("relations recall held 2024-01-17", "a:PAK", "r:CHE")
                .says("force attack held 2024-01-18", "a:PAK", "r:IRN")
                .says("statement denial held 2024-01-18", "a:IRN", "r:PAK")
                .says("dispute quarrel held 2024-01-18", "a:IRN", "r:PAK");
        MadeUp other =
                MadeUp.article("b", "en", "2024-01-18").says("relations recall held 2024-01-17", "a:PAK", "r:CHE");
        assertThat(link(right, odd)).hasSize(4);
        assertThat(link(right, other)).hasSize(2);
    }

    @Test
    void aStateTakenFromOtherSentencesIsDoubtful() {
        MadeUp right =
                MadeUp.article("a", "en", "2024-01-18").says("relations recall held 2024-01-17", "a:PAK", "r:IRN");
        MadeUp guessed = MadeUp.article("b", "en", "2024-01-19")
                .says("relations recall held 2024-01-17", "a:PAK", "r:CHE")
                .elsewhere("CHE")
                .says("force attack held 2024-01-18", "a:PAK", "r:IRN");
        MadeUp said = MadeUp.article("b", "en", "2024-01-19")
                .says("relations recall held 2024-01-17", "a:PAK", "r:CHE")
                .says("force attack held 2024-01-18", "a:PAK", "r:IRN");
        MadeUp ofNone = MadeUp.article("b", "en", "2024-01-19")
                .says("relations recall held 2024-01-17", "a:PAK", "r:CHE")
                .elsewhere("CHE");
        assertThat(link(right, guessed)).hasSize(2);
        assertThat(link(right, said)).hasSize(3);
        assertThat(link(right, ofNone)).hasSize(2);
    }

    /** Guest and host, and the verb, where words alone tell of a visit or a measure of the day. */
    @Test
    void whatWordsAloneTellPartsLess() {
        MadeUp visit = MadeUp.article("a", "en", "2023-04-18")
                .says("visit visit held 2023-04-17 - Bissau/GNB", KAGAME, "r:GNB");
        MadeUp turned = MadeUp.article("b", "rw", "2023-04-18")
                .says("visit visit held 2023-04-17", "a:GNB", KAGAME.replace("a:", "r:"));
        assertThat(link(visit, turned)).hasSize(2);
        assertThat(link(visit, turned.byWords())).hasSize(1);
        MadeUp lifted = MadeUp.article("a", "en", "2024-01-17")
                .says("relations sanctions-lifted held 2024-01-16", "a:TZA", "r:KEN");
        MadeUp imposed =
                MadeUp.article("b", "rw", "2024-01-17").says("relations sanctions held 2024-01-16", "a:TZA", "r:KEN");
        assertThat(link(lifted, imposed)).hasSize(2);
        assertThat(link(lifted, imposed.byWords())).hasSize(1);
    }

    @Test
    void aMonthIsRememberedAYearOff() {
        MadeUp day = MadeUp.article("a", "en", "2024-01-15")
                .says("mission opened past 2016-11-24 - Nairobi/KEN", "a:TZA", "r:KEN");
        MadeUp month = MadeUp.article("b", "rw", "2024-01-21")
                .says("mission opened past 2015-11 - Nairobi/KEN", "a:TZA", "r:KEN");
        MadeUp other = MadeUp.article("b", "rw", "2024-01-21")
                .says("mission opened past 2015-04 - Nairobi/KEN", "a:TZA", "r:KEN");
        assertThat(link(day, month)).hasSize(1);
        assertThat(link(day, other)).hasSize(2);
    }

    @Test
    void anInvitationForAYearIsTheJourneyOfWhoWasInvited() {
        MadeUp invited = MadeUp.article("a", "en", "2018-11-25")
                .says("visit invitation proposed 2019", "a:Marcelo Rebelo/HOS/PRT", "r:AGO");
        MadeUp came = MadeUp.article("b", "rw", "2019-03-06")
                .says("visit visit ongoing 2019-03-05 2019-03-08 Luanda/AGO", "a:Marcelo Rebelo/HOS/PRT", "r:AGO");
        MadeUp another = MadeUp.article("b", "rw", "2019-03-06")
                .says("visit visit ongoing 2019-03-05 2019-03-08 Luanda/AGO", "a:António Costa/HOG/PRT", "r:AGO");
        assertThat(link(invited, came)).hasSize(1);
        assertThat(link(invited, another)).hasSize(2);
    }

    @Test
    void whatIsDoneWithAnEnvoyMayBeToldInAnotherVerb() {
        MadeUp recall =
                MadeUp.article("a", "en", "2024-01-18").says("relations recall held 2024-01-17", "a:PAK", "r:IRN");
        MadeUp summons =
                MadeUp.article("b", "rw", "2024-01-18").says("relations summons held 2024-01-17", "a:PAK", "r:IRN");
        MadeUp both = MadeUp.article("b", "rw", "2024-01-18")
                .says("relations recall held 2024-01-17", "a:PAK", "r:IRN")
                .says("relations summons held 2024-01-17", "a:PAK", "r:IRN");
        assertThat(link(recall, summons)).hasSize(1);
        assertThat(link(recall, both)).hasSize(2);
    }

    @Test
    void nobodyIsAGuestAtHome() {
        MadeUp right = MadeUp.article("a", "rw", "2018-07-25")
                .says("visit memorial held 2018-07-24 - Kigali/RWA", "a:Narendra Modi/HOG/IND");
        MadeUp misplaced = MadeUp.article("b", "en", "2018-07-25")
                .says("visit memorial held 2018-07-24 - Delhi/IND", "a:Narendra Modi/HOG/IND")
                .says("visit state held 2018-07-23 2018-07-24", "a:Narendra Modi/HOG/IND", "r:RWA");
        MadeUp elsewhere = MadeUp.article("b", "en", "2018-07-25")
                .says("visit memorial held 2018-07-24 - Kampala/UGA", "a:Narendra Modi/HOG/IND")
                .says("visit state held 2018-07-23 2018-07-24", "a:Narendra Modi/HOG/IND", "r:UGA");
        assertThat(link(right, misplaced)).hasSize(2);
        assertThat(link(right, elsewhere)).hasSize(3);
    }

    @Test
    void undatedArticlesThatTellOfTimesYearsApartTellOfTwoActs() {
        MadeUp early = MadeUp.article("a", "en", null)
                .says("visit visit held 2021-08-05", "a:Faustin-Archange Touadera/HOS/CAF", "r:RWA")
                .says("meeting talks held -", KAGAME, "a:Faustin-Archange Touadera/HOS/CAF");
        MadeUp late = MadeUp.article("b", "en", null)
                .says("summit summit held 2023-12-01", "a:RWA", "a:CAF", "a:ARE")
                .says("meeting talks held -", KAGAME, "a:Faustin-Archange Touadera/HOS/CAF");
        MadeUp near = MadeUp.article("b", "en", null)
                .says("summit summit held 2021-08-10", "a:RWA", "a:CAF", "a:ARE")
                .says("meeting talks held -", KAGAME, "a:Faustin-Archange Touadera/HOS/CAF");
        assertThat(link(early, late)).hasSize(4);
        assertThat(link(early, near)).hasSize(3);
    }

    @Test
    void meetingStudentsIsNoRoundOfTalks() {
        MadeUp talks = MadeUp.article("a", "en", "2023-04-05")
                .says("meeting talks held 2023-04-04", KAGAME, RUTO)
                .told("The presidents had talks.");
        MadeUp students = MadeUp.article("b", "en", "2023-04-05")
                .says("meeting talks held 2023-04-04", KAGAME, "a:KEN")
                .told("He answered questions of students in the afternoon.");
        MadeUp host = MadeUp.article("b", "en", "2023-04-05")
                .says("meeting talks held 2023-04-04", KAGAME, "a:KEN")
                .told("He spoke with his host in the afternoon.");
        assertThat(link(talks, students)).hasSize(2);
        assertThat(link(talks, host)).hasSize(1);
    }

    @Test
    void aDinnerIsNoRoundOfTalks() {
        MadeUp talks = MadeUp.article("a", "en", "2023-04-05")
                .says("meeting talks held 2023-04-04", KAGAME, "a:KEN")
                .told("The president had talks with his guest.");
        MadeUp dinner = MadeUp.article("b", "rw", "2023-04-05")
                .says("meeting reception held 2023-04-04", "a:RWA", RUTO)
                .told("Perezida yakiriye ku meza umushyitsi we.");
        MadeUp received = MadeUp.article("b", "rw", "2023-04-05")
                .says("meeting reception held 2023-04-04", "a:RWA", RUTO)
                .told("Perezida yakiriye umushyitsi we.");
        assertThat(link(talks, dinner)).hasSize(2);
        assertThat(link(talks, received)).hasSize(1);
    }

    @Test
    void aDayAtTheTurnOfAMonthContradictsNoMonth() {
        List<Event> events = link(
                MadeUp.article("a", "en", "2021-07-10")
                        .says("visit visit past 2021-04-28", "a:Filipe Nyusi/HOS/MOZ", "r:RWA"),
                MadeUp.article("b", "rw", "2021-07-10")
                        .says("visit visit past 2021-05", "a:Filipe Nyusi/HOS/MOZ", "r:RWA"));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).disagreements()).allMatch(c -> c.verdict() == Verdict.DIFFERS);
    }

    @Test
    void lengthsThatSentencesTellDiffer() {
        List<Event> events = link(
                MadeUp.article("a", "en", "2023-07-24")
                        .says("visit state held 2023-07-21", "a:Denis Sassou Nguesso/HOS/COG", "r:RWA")
                        .told("He left at the end of a three-day visit."),
                MadeUp.article("b", "rw", "2023-07-20")
                        .says("visit visit planned 2023-07-21", "a:Denis Sassou Nguesso/HOS/COG", "r:RWA")
                        .told("Agiye kumara iminsi ibiri mu Rwanda."));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).claims())
                .anyMatch(c -> c.field().equals("duration") && c.verdict() == Verdict.DIFFERS);
    }
}
