package org.umubano.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.article.PartialDate;
import org.umubano.coreference.Decisions;
import org.umubano.event.CodedArticle;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Status;

class LinkerTest {

    private static final String KAGAME = "a:Paul Kagame/HOS/RWA";
    private static final String TOKAYEV = "a:Kassym-Jomart Tokayev/HOS/KAZ";

    private static List<Event> link(MadeUp... articles) {
        return new Linker().link(coded(articles));
    }

    private static List<CodedArticle> coded(MadeUp... articles) {
        List<CodedArticle> out = new ArrayList<>();
        for (MadeUp a : articles) {
            out.add(a.coded());
        }
        return out;
    }

    private static Claim claim(Event event, String field) {
        return event.claims().stream()
                .filter(c -> c.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void plannedThenHeldAcrossLanguagesIsOneVisit() {
        List<Event> events = link(
                MadeUp.article("en", "en", "2025-05-26")
                        .says("visit official planned 2025-05-28 2025-05-29 /KAZ", KAGAME, "r:KAZ"),
                MadeUp.article("rw", "rw", "2025-05-30")
                        .says("visit working held 2025-05-27 2025-05-29 Astana/KAZ", KAGAME, "r:KAZ"));
        assertThat(events).hasSize(1);
        Event visit = events.get(0);
        assertThat(visit.status()).isEqualTo(Status.HELD);
        assertThat(visit.dyads()).containsExactly("KAZ-RWA");
        assertThat(visit.languages()).containsExactly("en", "rw");
        assertThat(visit.origins()).isEqualTo(2);
        assertThat(claim(visit, "status").verdict()).isEqualTo(Verdict.SUPERSEDED);
        assertThat(claim(visit, "from").verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(claim(visit, "to").verdict()).isEqualTo(Verdict.AGREES);
        assertThat(claim(visit, "subtype").verdict()).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void talksThatArePlannedAreNotTheMeetingAtCop29() {
        assertThat(link(
                        MadeUp.article("a", "en", null)
                                .says("meeting talks planned 2025-05-28 2025-05-29 /KAZ", KAGAME, TOKAYEV),
                        MadeUp.article("b", "rw", null)
                                .says(
                                        MadeUp.Extra.named("COP29"),
                                        "meeting sidelines past 2024-12 2024-12",
                                        KAGAME,
                                        TOKAYEV)))
                .hasSize(2);
    }

    @Test
    void twoVisitsOfOneYearStayTwo() {
        assertThat(link(
                        MadeUp.article("a", "en", "2025-03-02").says("visit official held 2025-03-01", KAGAME, "r:KAZ"),
                        MadeUp.article("b", "rw", "2025-10-12")
                                .says("visit official held 2025-10-11", KAGAME, "r:KAZ")))
                .hasSize(2);
    }

    @Test
    void ministersInJuneAreNotPresidentsInDecember() {
        assertThat(link(
                        MadeUp.article("a", "en", "2025-06-27")
                                .says(
                                        "agreement signed held 2025-06-27",
                                        "a:Olivier Nduhungirehe/MFA/RWA",
                                        "a:Therese Wagner/MFA/COD"),
                        MadeUp.article("b", "en", "2025-12-04")
                                .says("agreement signed held 2025-12-04", KAGAME, "a:Felix Tshisekedi/HOS/COD")))
                .hasSize(2);
    }

    @Test
    void aVisitWithoutDateJoinsTheOnlyOneThatFits() {
        List<Event> events = link(
                MadeUp.article("a", "en", "2025-05-29")
                        .says("visit official held 2025-05-28 2025-05-29 Astana/KAZ", KAGAME, "r:KAZ")
                        .says("visit official past 2015 - /KAZ", KAGAME, "r:KAZ"),
                MadeUp.article("b", "rw", null).says("visit working ongoing - - Astana/KAZ", KAGAME, "r:KAZ"));
        assertThat(events).hasSize(2);
        assertThat(events).anySatisfy(e -> {
            assertThat(e.from()).isEqualTo(PartialDate.parse("2025-05-28"));
            assertThat(e.reports()).isEqualTo(2);
        });
    }

    @Test
    void relationsAreEstablishedOnceAndTwoYearsContradict() {
        List<Event> events = link(
                MadeUp.article("a", "en", null).says("relations established past 2016", "a:RWA", "r:KAZ"),
                MadeUp.article("b", "rw", null).says("relations established past 2012", "a:RWA", "r:KAZ"));
        assertThat(events).hasSize(1);
        assertThat(claim(events.get(0), "from").verdict()).isEqualTo(Verdict.CONTRADICTS);
        assertThat(events.get(0).disagreements()).hasSize(1);
    }

    @Test
    void announcersDifferAndOfficesHeldTogetherDoNotContradict() {
        List<Event> events = link(
                MadeUp.article("a", "en", null)
                        .says(
                                MadeUp.Extra.announcer("Olivier Nduhungirehe"),
                                "meeting talks held 2025-05-26 - Astana/KAZ",
                                "a:Olivier Nduhungirehe/MFA/RWA",
                                "a:Murat Nurtleu/DHOG/KAZ"),
                MadeUp.article("b", "rw", null)
                        .says(
                                MadeUp.Extra.announcer("Murat Nurtleu"),
                                "meeting talks held 2025-05-26 - Astana/KAZ",
                                "a:Olivier Nduhungirehe/MFA/RWA",
                                "a:Murat Nartleu/MFA/KAZ"),
                MadeUp.article("c", "rw", null)
                        .says(
                                "meeting talks held 2025-05-26 - Astana/KAZ",
                                "a:Olivier Nduhungirehe/MFA/RWA",
                                "a:Murat Nurtleu/MFA/KAZ"));
        assertThat(events).hasSize(1);
        assertThat(claim(events.get(0), "announced_by").verdict()).isEqualTo(Verdict.DIFFERS);
        assertThat(events.get(0).claims())
                .filteredOn(c -> c.field().equals("office"))
                .extracting(Claim::verdict)
                .containsExactlyInAnyOrder(Verdict.AGREES, Verdict.DIFFERS);
    }

    @Test
    void aDeputyMinisterIsNoMinister() {
        List<Event> events = link(
                MadeUp.article("a", "en", null)
                        .says("meeting talks held 2025-05-26", KAGAME, "a:Murat Nurtleu/MFA/KAZ"),
                MadeUp.article("b", "rw", null)
                        .says("meeting talks held 2025-05-26", KAGAME, "a:Murat Nurtleu/DMFA/KAZ"));
        assertThat(events.get(0).disagreements())
                .anySatisfy(c -> assertThat(c.verdict()).isEqualTo(Verdict.CONTRADICTS));
    }

    @Test
    void talksAndSignatureArePartsOfTheVisit() {
        List<Event> events = link(MadeUp.article("a", "en", "2025-05-29")
                .says("visit official held 2025-05-28 2025-05-29 Astana/KAZ", KAGAME, "r:KAZ")
                .says("meeting talks held 2025-05-28 - Astana/KAZ", KAGAME, TOKAYEV)
                .says("agreement signed held 2025-05-28 - Astana/KAZ", "a:RWA", "a:KAZ"));
        Event visit =
                events.stream().filter(e -> e.kind() == Kind.VISIT).findFirst().orElseThrow();
        assertThat(visit.parts()).hasSize(2);
    }

    @Test
    void countsOfOneThingContradict() {
        List<Event> events = link(
                MadeUp.article("a", "en", null)
                        .says(
                                MadeUp.Extra.count("agreement", "3"),
                                "agreement signed held 2023-05-16",
                                "a:RWA",
                                "a:ZWE"),
                MadeUp.article("b", "rw", null)
                        .says(
                                MadeUp.Extra.count("agreement", "30"),
                                "agreement signed held 2023-05-16",
                                "a:RWA",
                                "a:ZWE"));
        assertThat(claim(events.get(0), "quantities").verdict()).isEqualTo(Verdict.CONTRADICTS);
    }

    @Test
    void anUndatedReportNeverSupersedes() {
        List<Event> events = link(
                MadeUp.article("a", "en", "2025-05-26").says("visit official planned 2025-05-28", KAGAME, "r:KAZ"),
                MadeUp.article("b", "rw", null).says("visit official held 2025-05-28", KAGAME, "r:KAZ"));
        assertThat(claim(events.get(0), "status").verdict()).isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void decisionsOutweighScoresAndOutliveTheirMentions() {
        MadeUp a = MadeUp.article("a", "en", "2025-05-29").says("visit official held 2025-05-28", KAGAME, "r:KAZ");
        MadeUp b = MadeUp.article("b", "rw", "2025-05-29").says("visit official held 2025-05-28", KAGAME, "r:KAZ");
        MadeUp c = MadeUp.article("c", "rw", "2025-01-29").says("visit official held 2025-01-28", KAGAME, "r:KAZ");
        Decisions decisions = Decisions.of(List.of(
                new Decisions.NotSame("a-0", "b-0", "two visits"),
                new Decisions.Same("b-0", "c-0", "the date in c is wrong"),
                new Decisions.WrongValue("c-0", "from", "2025-01-28", null, "misprint"),
                new Decisions.Note("gone-0", "was there once")));
        List<Event> events = new Linker(decisions).link(coded(a, b, c));
        assertThat(events).hasSize(2);
        assertThat(events)
                .anySatisfy(e ->
                        assertThat(e.mentions()).extracting(EventMention::id).containsExactlyInAnyOrder("b-0", "c-0"));
        IncrementalLinker linker = new IncrementalLinker(decisions);
        linker.put(coded(a, b, c));
        assertThat(linker.withoutObject()).containsExactly(new Decisions.Note("gone-0", "was there once"));
    }

    @Test
    void aPersonsOfficeIsHeldAgainstTheRestOfTheRecord() {
        List<Event> events = link(
                MadeUp.article("a", "rw", null)
                        .says("meeting talks held 2023-05-15", "a:James Manzou/GOV/ZWE", "a:James Musoni/AMB/RWA"),
                MadeUp.article("b", "rw", null)
                        .says("statement announcement held 2023-05-16", "a:James Manzou/MFA/ZWE", "r:RWA"));
        assertThat(events).hasSize(2);
        assertThat(events)
                .allSatisfy(e -> assertThat(e.disagreements())
                        .anySatisfy(c -> assertThat(c.field()).isEqualTo("office")));
    }

    @Test
    void whoNamesAPresidentNamesHisState() {
        List<Event> events = link(
                MadeUp.article("a", "en", null).says("meeting talks held 2025-05-26", KAGAME, "a:KAZ"),
                MadeUp.article("b", "rw", null).says("meeting talks held 2025-05-26", KAGAME, TOKAYEV));
        assertThat(claim(events.get(0), "participants").verdict()).isEqualTo(Verdict.REFINES);
    }

    @Test
    void aReportedDayOutweighsAnAnnouncedOne() {
        List<Event> events = link(
                MadeUp.article("a", "en", "2025-05-20").says("visit official planned 2025-05-28", KAGAME, "r:KAZ"),
                MadeUp.article("b", "rw", "2025-05-21").says("visit official planned 2025-05-28", KAGAME, "r:KAZ"),
                MadeUp.article("c", "rw", "2025-05-30").says("visit official held 2025-05-27", KAGAME, "r:KAZ"));
        assertThat(events.get(0).from()).isEqualTo(PartialDate.parse("2025-05-27"));
    }
}
