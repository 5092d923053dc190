package org.umubano.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.article.PartialDate;
import org.umubano.coreference.Decisions;
import org.umubano.event.Status;

/** Rules of linking and judging, one made-up case each. */
class LinkRulesTest {

    private static final String KAGAME = "a:Paul Kagame/HOS/RWA";

    private static List<Event> link(MadeUp... articles) {
        return link(Decisions.NONE, articles);
    }

    private static List<Event> link(Decisions decisions, MadeUp... articles) {
        return new Linker(decisions)
                .link(Arrays.stream(articles).map(MadeUp::coded).toList());
    }

    private static Claim claim(Event event, String field) {
        return event.claims().stream()
                .filter(c -> c.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void visitedAndReceivedAreOneVisit() {
        assertThat(link(
                        MadeUp.article("a", "en", "2025-05-29").says("visit visit held 2025-05-28", KAGAME, "r:KAZ"),
                        MadeUp.article("b", "rw", "2025-05-29")
                                .says("visit visit held 2025-05-28 - /KAZ", "r:Kassym-Jomart Tokayev/HOS/KAZ", KAGAME)))
                .hasSize(1);
    }

    @Test
    void whatIsStillToComeIsNotWhatWasSignedBefore() {
        assertThat(link(
                        MadeUp.article("a", "en", "2022-03-30")
                                .says("agreement signed held 2022-03-29", "a:COD", "a:EAC"),
                        MadeUp.article("b", "en", "2022-04-09")
                                .says("agreement to-be-signed planned - 2022-09-29", "a:COD", "a:EAC")))
                .hasSize(2);
    }

    /** One tells whose gathering it was, the other who besides led it. */
    @Test
    void aSummitOfOneOrganisationIsOneWhoeverIsNamed() {
        assertThat(link(
                        MadeUp.article("a", "en", "2025-04-30").says("summit summit past 2025-03-12", "a:-/HOS/SADC"),
                        MadeUp.article("b", "rw", "2025-03-14")
                                .says("summit summit held 2025-03-13", "a:-/HOS/SADC", "a:Tendai Moyo/HOS/ZWE")))
                .hasSize(1);
    }

    /** The first of a body with one partner is not the first with another. */
    @Test
    void aFirstSessionIsNotAnother() {
        assertThat(link(
                        MadeUp.article("a", "en", "2024-10-17")
                                .says(
                                        MadeUp.Extra.count("session", "1"),
                                        "summit summit held 2024-10-16",
                                        "a:EU",
                                        "a:QAT"),
                        MadeUp.article("b", "en", "2025-04-05")
                                .says(MadeUp.Extra.count("session", "1"), "summit summit held -", "a:EU")))
                .hasSize(2);
    }

    /** Two numbers of a session for the same day are one told wrongly. */
    @Test
    void oneSessionWithTwoNumbers() {
        List<Event> events = link(
                MadeUp.article("a", "en", "2025-09-17")
                        .says(
                                MadeUp.Extra.count("session", "13"),
                                "meeting talks held 2025-09-17",
                                KAGAME,
                                "a:Samia Suluhu Hassan/HOS/TZA"),
                MadeUp.article("b", "rw", "2025-09-18")
                        .says(
                                MadeUp.Extra.count("session", "14"),
                                "meeting talks held 2025-09-17",
                                KAGAME,
                                "a:Samia Suluhu Hassan/HOS/TZA"));
        assertThat(events).hasSize(1);
        assertThat(claim(events.get(0), "quantities").verdict()).isEqualTo(Verdict.CONTRADICTS);
    }

    @Test
    void oneForumIsOneWhicheverStatesAnArticleNames() {
        assertThat(link(
                        MadeUp.article("a", "en", "2025-05-26")
                                .says(
                                        MadeUp.Extra.named("Astana International Forum"),
                                        "summit summit planned 2025-05-29",
                                        "a:KAZ"),
                        MadeUp.article("b", "rw", "2025-05-27")
                                .says(
                                        MadeUp.Extra.named("Astana International Forum"),
                                        "summit summit planned 2025-05-29",
                                        KAGAME)))
                .hasSize(1);
    }

    @Test
    void aSessionIsKnownByItsNumber() {
        MadeUp.Extra second = MadeUp.Extra.count("session", "2");
        MadeUp.Extra third = MadeUp.Extra.count("session", "3");
        assertThat(link(
                        MadeUp.article("a", "en", "2023-05-16")
                                .says(second, "meeting delegation held 2023-05-15", "a:RWA", "a:ZWE"),
                        MadeUp.article("b", "rw", "2023-05-16")
                                .says(second, "meeting delegation held 2023-05-16", "a:RWA", "a:ZWE"),
                        MadeUp.article("c", "rw", "2023-05-17")
                                .says(third, "meeting delegation held 2023-05-16", "a:RWA", "a:ZWE")))
                .hasSize(2);
    }

    @Test
    void aYearThatIsWrongIsOneVisitAndAContradiction() {
        List<Event> events = link(
                MadeUp.article("a", "en", "2024-01-09")
                        .says("visit working held 2024-01-07 2024-01-09 /RWA", "a:Abdullah II/HOS/JOR", "r:RWA"),
                MadeUp.article("b", "rw", "2024-01-10")
                        .says("visit working held - 2023-01-09 /RWA", "a:Abdullah II/HOS/JOR", "r:RWA"));
        assertThat(events).hasSize(1);
        assertThat(claim(events.get(0), "to").verdict()).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void aForeignMinisterWhomNobodyNamesMayBeWhomAnotherCallsDeputyPrimeMinister() {
        MadeUp named = MadeUp.article("a", "en", "2025-05-27")
                .says("meeting talks held 2025-05-26", "a:Jane Mugabo/MFA/RWA", "a:Asel Omarova/DHOG/KAZ");
        MadeUp unnamed = MadeUp.article("b", "en", "2025-05-27")
                .says("meeting talks held 2025-05-26", "a:/MFA/RWA", "a:/MFA/KAZ");
        MadeUp leaders = MadeUp.article("c", "en", "2025-05-27")
                .says("meeting talks held 2025-05-26", "a:/HOS/RWA", "a:/HOS/KAZ");
        assertThat(link(named, unnamed)).hasSize(1);
        assertThat(link(named, leaders)).hasSize(2);
    }

    @Test
    void whoDeniesWhatWasReportedHasNotOvertakenIt() {
        Event visit = link(
                        MadeUp.article("a", "en", "2025-03-13").says("visit visit held 2025-03-12", KAGAME, "r:KEN"),
                        MadeUp.article("b", "en", "2025-03-15").says("visit visit denied -", KAGAME, "r:KEN"))
                .get(0);
        assertThat(claim(visit, "status").verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(visit.from()).isEqualTo(PartialDate.parse("2025-03-12"));
    }

    @Test
    void praiseAndAppealAreTwoStatements() {
        assertThat(link(
                        MadeUp.article("a", "rw", "2025-01-24").says("statement appeal held -", KAGAME, "r:TUR"),
                        MadeUp.article("b", "rw", "2025-01-24").says("statement praise held -", KAGAME, "r:TUR")))
                .hasSize(2);
    }

    @Test
    void oneMediatorInTwoDisputesMediatesTwice() {
        String emir = "a:Tamim bin Hamad Al Thani/HOS/QAT";
        assertThat(link(
                        MadeUp.article("a", "en", null)
                                .says("dispute mediation held 2025-03-18", emir, "a:RWA", "a:COD"),
                        MadeUp.article("b", "rw", null).says("dispute mediation held -", emir, "a:KEN", "a:SOM")))
                .hasSize(2);
    }

    @Test
    void agreementsMoveAlongTheirLine() {
        List<Event> events = link(
                MadeUp.article("a", "en", "2025-05-26")
                        .says("agreement to-be-signed planned 2025-05-28", "a:RWA", "a:KAZ"),
                MadeUp.article("b", "en", "2025-05-29").says("agreement signed held 2025-05-28", "a:RWA", "a:KAZ"));
        assertThat(events).hasSize(1);
        assertThat(claim(events.get(0), "subtype").verdict()).isEqualTo(Verdict.SUPERSEDED);
    }

    @Test
    void aValueThatAPersonHasPutRightStandsFirstWithTheDecisionAsSource() {
        Decisions decisions = Decisions.of(List.of(
                new Decisions.WrongValue("b-0", "from", "2012", "2016", "misprint"),
                new Decisions.WrongValue("b-0", "status", "planned", "held", ""),
                new Decisions.WrongValue("gone-0", "from", "2012", "2016", "of an older version")));
        MadeUp a = MadeUp.article("a", "en", null).says("relations established held 2015", "a:RWA", "r:KAZ");
        MadeUp b = MadeUp.article("b", "rw", null).says("relations established planned 2012", "a:RWA", "r:KAZ");
        List<Event> events = link(decisions, a, b);
        assertThat(events).hasSize(1);
        Claim from = claim(events.get(0), "from");
        assertThat(from.values()).extracting(Claim.Value::value).containsExactly("2016", "2015");
        assertThat(from.values().get(0).known()).isEqualTo("decision: misprint");
        assertThat(from.values().get(0).articles()).isEmpty();
        assertThat(events.get(0).from()).isEqualTo(PartialDate.parse("2016"));
        assertThat(events.get(0).status()).isEqualTo(Status.HELD);
        IncrementalLinker linker = new IncrementalLinker(decisions);
        linker.put(List.of(a.coded(), b.coded()));
        assertThat(linker.withoutObject()).hasSize(1);
    }
}
