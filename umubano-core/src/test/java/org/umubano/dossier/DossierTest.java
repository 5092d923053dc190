package org.umubano.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.article.PartialDate;
import org.umubano.claim.Claim;
import org.umubano.claim.Event;
import org.umubano.claim.Verdict;
import org.umubano.event.ArticleReport;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;
import org.umubano.event.Place;
import org.umubano.event.Status;

class DossierTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private static final List<ArticleReport> REPORTS = List.of(
            Record.report("a1", "en", "2024-02-20"),
            Record.report("r1", "rw", "2024-02-21"),
            Record.report("a2", "en", null));

    private static Dossier dossier(LocalDate asOf, Record... records) {
        List<Event> events = new ArrayList<>();
        for (Record record : records) {
            events.add(record.event());
        }
        return Dossier.of(events, REPORTS, "RWA", "GHA", asOf);
    }

    private static List<Part> parts(Dossier dossier) {
        return dossier.sections().stream().map(Dossier.Section::part).toList();
    }

    private static String text(Dossier dossier, String language) {
        return new TextRenderer(100, Paint.NONE).render(Page.of(dossier, Words.load(language)));
    }

    @Test
    void aPlannedVisitIsNextUntilItsDayHasPassed() {
        Record visit =
                new Record("v", Kind.VISIT).is(Status.PLANNED, "official").on("2024-03-03", "2024-03-05");
        assertThat(parts(dossier(DAY, visit))).containsExactly(Part.NEXT, Part.VISITS_OUT);
        assertThat(parts(dossier(LocalDate.of(2024, 3, 5), visit))).contains(Part.NEXT);
        assertThat(parts(dossier(LocalDate.of(2024, 3, 6), visit)))
                .containsExactly(Part.NO_LATER_REPORT, Part.VISITS_OUT);
        assertThat(text(dossier(LocalDate.of(2024, 3, 6), visit), "en"))
                .contains("PLANNED, AND NO LATER REPORT", "no later report  en1");
    }

    @Test
    void aMinistryHoldsNoOffice() {
        Participant ministry =
                new Participant(Role.ACTOR, "Ministry of Foreign Affairs of Rwanda", "MFA", List.of("MFA"), "RWA");
        Record meeting = new Record("m", Kind.MEETING).by(Record.BOATENG, ministry);
        assertThat(dossier(DAY, meeting).officials())
                .extracting(Dossier.Official::name)
                .containsExactly("Kofi Boateng");
    }

    @Test
    void whatIsOnlyKnownToTheMonthIsNextUntilTheMonthHasPassed() {
        Record visit = new Record("v", Kind.VISIT).is(Status.PLANNED, "visit").on("2024-03", "2024-03");
        assertThat(parts(dossier(LocalDate.of(2024, 3, 31), visit))).contains(Part.NEXT);
        assertThat(parts(dossier(LocalDate.of(2024, 4, 1), visit))).contains(Part.NO_LATER_REPORT);
    }

    @Test
    void whatHasNoDateIsNextForAYearAfterTheLastArticleThatTellsOfIt() {
        Record plan = new Record("p", Kind.MISSION).is(Status.PLANNED, "opened");
        assertThat(parts(dossier(LocalDate.of(2025, 2, 20), plan))).contains(Part.NEXT);
        assertThat(parts(dossier(LocalDate.of(2025, 2, 21), plan))).contains(Part.NO_LATER_REPORT);
        Record undated = new Record("u", Kind.MISSION).is(Status.PLANNED, "opened");
        undated.articles = List.of("a2");
        assertThat(parts(dossier(LocalDate.of(2030, 1, 1), undated))).contains(Part.NEXT);
        Record quarrel = new Record("q", Kind.DISPUTE).is(Status.ONGOING, "quarrel");
        assertThat(parts(dossier(DAY, quarrel))).contains(Part.NOW);
        assertThat(parts(dossier(LocalDate.of(2026, 1, 1), quarrel))).doesNotContain(Part.NOW);
    }

    @Test
    void visitsGoBothWays() {
        Record out = new Record("o", Kind.VISIT).by(Record.UWASE, Record.GHANA);
        Record back = new Record("b", Kind.VISIT).by(Record.BOATENG, Record.RWANDA);
        assertThat(parts(dossier(DAY, out, back))).containsExactly(Part.VISITS_OUT, Part.VISITS_BACK);
        assertThat(text(dossier(DAY, out, back), "en"))
                .contains("VISITS OF RWANDA TO GHANA", "Anna Uwase visited Ghana")
                .contains("VISITS OF GHANA TO RWANDA", "Kofi Boateng visited Rwanda");
    }

    @Test
    void eventsOfOtherDyadsArePassedOver() {
        Record other = new Record("x", Kind.VISIT);
        other.dyads = List.of("GHA-TGO");
        Dossier dossier = dossier(DAY, other);
        assertThat(dossier.isEmpty()).isTrue();
        assertThat(text(dossier, "en")).contains("No event between Rwanda and Ghana in these articles.");
        assertThat(text(dossier, "rw")).contains("Nta gikorwa");
    }

    @Test
    void contradictionsStandSideBySideInTheirOwnLanguages() {
        Record relations =
                new Record("d", Kind.RELATIONS).is(Status.PAST, "established").in("a1", "r1");
        Claim claim =
                new Claim("from", Verdict.CONTRADICTS, List.of(Record.value("2012", "r1"), Record.value("2016", "a1")));
        relations.claims = List.of(claim);
        relations.disagreements = List.of(claim);
        Dossier dossier = dossier(DAY, relations);
        assertThat(dossier.contradictions()).hasSize(1);
        String text = text(dossier, "en");
        assertThat(text.lines().filter(l -> l.contains(" │ ")).toList())
                .first()
                .asString()
                .contains("2012  (rw1)", "2016  (en1)");
        assertThat(text).contains("Sentence of d in r1", "Sentence of d in a1");
        assertThat(new HtmlRenderer().render(Page.of(dossier, Words.load("en"))))
                .contains("<blockquote lang=\"rw\">rw1 “Sentence of d in r1 &lt;&amp;&gt;.”</blockquote>");
        assertThat(new MarkdownRenderer().render(Page.of(dossier, Words.load("en"))))
                .contains("| 2012 (rw1) | 2016 (en1) |");
    }

    @Test
    void checksAgainstWhatIsKnownStandApart() {
        Record meeting =
                new Record("m", Kind.MEETING).is(Status.PAST, "sidelines").by(Record.UWASE, Record.BOATENG);
        meeting.disagreements = List.of(new Claim(
                "from",
                Verdict.CONTRADICTS,
                List.of(
                        Record.value("2024-12", "a1"),
                        new Claim.Value("2024-11-11/2024-11-22", List.of(), 0, List.of(), "gatherings"))));
        Dossier dossier = dossier(DAY, meeting);
        assertThat(dossier.contradictions()).isEmpty();
        assertThat(dossier.checks()).hasSize(1);
        assertThat(text(dossier, "en"))
                .contains("CHECKS AGAINST WHAT IS KNOWN", "11–22 November 2024  (known)", "December 2024  (en1)");
    }

    @Test
    void officialsHaveTheOfficesThatArticlesGiveThem() {
        Record one =
                new Record("m", Kind.MEETING).by(Record.UWASE, Record.BOATENG).in("a1");
        Record other = new Record("n", Kind.MEETING)
                .by(new Participant(Role.ACTOR, "Boateng", "DHOG", List.of("DHOG", "MFA"), "GHA"), Record.UWASE)
                .in("r1");
        assertThat(dossier(DAY, one, other).officials())
                .extracting(
                        Dossier.Official::name,
                        o -> o.offices().stream()
                                .map(s -> s.value() + s.articles())
                                .toList())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Anna Uwase", List.of("MFA[a1, r1]")),
                        org.assertj.core.groups.Tuple.tuple("Kofi Boateng", List.of("DHOG[r1]", "MFA[a1, r1]")));
    }

    @Test
    void anOfficialWhoseNameIsSpeltInSeveralWaysIsOne() {
        Record one =
                new Record("m", Kind.MEETING).by(Record.UWASE, Record.BOATENG).in("a1");
        Record other = new Record("n", Kind.MEETING)
                .by(new Participant(Role.ACTOR, "Koffi Boaten", "MFA", List.of("MFA"), "GHA"), Record.UWASE)
                .in("r1");
        Record reversed = new Record("o", Kind.MEETING)
                .by(new Participant(Role.ACTOR, "Boateng Kofi", "MFA", List.of("MFA"), "GHA"), Record.RWANDA)
                .in("a2");
        assertThat(dossier(DAY, one, other, reversed).officials())
                .extracting(Dossier.Official::state)
                .containsExactly("RWA", "GHA");
    }

    @Test
    void sentencesComeFromCodesInBothLanguages() {
        Record meeting =
                new Record("m", Kind.MEETING).is(Status.PLANNED, "talks").by(Record.UWASE, Record.BOATENG);
        meeting.place = new Place("Accra", "GHA");
        meeting.on("2024-05-28", "2024-05-29");
        meeting.topics = List.of("trade");
        Dossier dossier = dossier(DAY, meeting);
        assertThat(text(dossier, "en")).contains("28–29 May 2024  Anna Uwase and Kofi Boateng to meet in Accra");
        assertThat(text(dossier, "rw"))
                .contains("28–29 Gicurasi 2024  Ibiganiro bya Anna Uwase na Kofi Boateng i Accra")
                .contains("ubucuruzi (en1)");
    }

    @Test
    void theKinyarwandaOfStatesAgrees() {
        Record out = new Record("o", Kind.VISIT).by(Participant.state(Role.ACTOR, "RWA"), Record.GHANA);
        Record back = new Record("b", Kind.VISIT).by(Record.BOATENG, Record.RWANDA);
        assertThat(text(dossier(DAY, out, back), "rw"))
                .contains("Uruzinduko rw’u Rwanda muri Ghana", "Uruzinduko rwa Kofi Boateng mu Rwanda");
    }

    @Test
    void orderOfEventsAndReportsDoesNotMatter() {
        List<Event> events = new ArrayList<>(List.of(
                new Record("a", Kind.VISIT).on("2024-01-01", "2024-01-02").event(),
                new Record("b", Kind.MEETING).on("2024-01-01", "2024-01-01").event(),
                new Record("c", Kind.AGREEMENT).is(Status.HELD, "signed").event()));
        List<ArticleReport> reports = new ArrayList<>(REPORTS);
        Dossier one = Dossier.of(events, reports, "RWA", "GHA", DAY);
        Collections.reverse(events);
        Collections.reverse(reports);
        assertThat(Dossier.of(events, reports, "RWA", "GHA", DAY)).isEqualTo(one);
        assertThat(one.timeline()).extracting(e -> e.event().id()).containsExactly("a", "b");
    }

    @Test
    void datesSayOnceWhatBothEndsShare() {
        Dates dates = new Dates(Words.load("rw"));
        assertThat(dates.of(PartialDate.parse("2025-05-28"), PartialDate.parse("2025-05-29")))
                .isEqualTo("28–29 Gicurasi 2025");
        assertThat(dates.of(PartialDate.parse("2025-05-30"), PartialDate.parse("2025-06-02")))
                .isEqualTo("30 Gicurasi – 2 Kamena 2025");
        assertThat(dates.of(PartialDate.parse("2025-05"), null)).isEqualTo("Gicurasi 2025");
        assertThat(dates.of(PartialDate.parse("2012"), PartialDate.parse("2012")))
                .isEqualTo("2012");
        assertThat(dates.of(PartialDate.parse("2024-12-30"), PartialDate.parse("2025-01-02")))
                .isEqualTo("30 Ukuboza 2024 – 2 Mutarama 2025");
        assertThat(dates.of(null, null)).isEqualTo("nta tariki");
    }

    @Test
    void textKeepsToItsWidth() {
        Record long1 = new Record("m", Kind.MEETING)
                .by(Record.UWASE, Record.BOATENG, new Participant(Role.ACTOR, null, "DMFA", List.of("DMFA"), "GHA"))
                .on("2024-02-28", "2024-03-02")
                .in("a1", "a2", "r1");
        long1.claims = List.of(new Claim("purpose", Verdict.SINGLE, List.of(Record.value("word ".repeat(60), "a1"))));
        for (int width : new int[] {60, 80, 100}) {
            String text = new TextRenderer(width, Paint.NONE).render(Page.of(dossier(DAY, long1), Words.load("rw")));
            assertThat(text.lines())
                    .allSatisfy(l -> assertThat(l.length()).as(l).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void whatBeginsAfterTheDayIsMarkedAndTheDayIsNamedForWhatItIs() {
        Record visit = new Record("v", Kind.VISIT).on("2024-03-04", "2024-03-05");
        String before = text(dossier(LocalDate.of(2024, 3, 3), visit), "en");
        assertThat(before).contains("next reckoned from 3 March 2024", "date lies ahead");
        assertThat(text(dossier(LocalDate.of(2024, 3, 3), visit), "rw")).contains("itariki ntiragera");
        assertThat(text(dossier(LocalDate.of(2024, 3, 4), visit), "en")).doesNotContain("date lies ahead");
    }
}
