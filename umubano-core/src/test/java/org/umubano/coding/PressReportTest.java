package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;

/** What outlets write that neat reports do not: programmes in the past, datelines, asides, what is general or only wanted. */
class PressReportTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<EventMention> code(String text) {
        return RULES.code(Article.of(null, PartialDate.parse("2025-06-12"), text))
                .mentions();
    }

    private static Stream<EventMention> of(String text, Kind kind) {
        return code(text).stream().filter(m -> m.kind() == kind);
    }

    private static List<String> states(EventMention m) {
        return m.participants().stream()
                .map(p -> String.valueOf(p.state()))
                .sorted()
                .toList();
    }

    @Test
    void aProgrammeToldInThePastIsPlanned() {
        assertThat(of("""
                President Kofi Mensah of Ghana would arrive in Lomé on Friday for talks with President Afi Lawson of Togo.
                The two sides would sign an agreement on fisheries.
                """, Kind.AGREEMENT)).extracting(EventMention::status).containsExactly(Status.PLANNED);
    }

    @Test
    void aVisitLastsDaysAndNotYears() {
        assertThat(of(
                        "President Kofi Mensah of Ghana visited Togo on Monday, in the 12th year of his rule.",
                        Kind.VISIT))
                .extracting(EventMention::duration)
                .containsOnlyNulls();
        assertThat(of(
                        "President Kofi Mensah of Ghana arrived in Togo on Monday for talks that had been on ice for three years.",
                        Kind.VISIT))
                .extracting(EventMention::duration)
                .containsOnlyNulls();
    }

    /** In the sentence of the call, or in one right behind it that begins with a word for it. */
    @Test
    void aCallLastsMinutes() {
        assertThat(of("""
                Leaders in touch
                President Kofi Mensah of Ghana phoned President Afi Lawson of Togo on Monday. The conversation went on for nearly an hour.
                """, Kind.CALL)).extracting(EventMention::duration).contains("PT1H");
        assertThat(of("""
                Abaperezida baravuganye
                Perezida Kofi Mensah wa Ghana yavuganye kuri telefoni na Perezida Afi Lawson wa Togo ku wa Mbere. Icyo kiganiro cyamaze isaha imwe n’igice.
                """, Kind.CALL)).extracting(EventMention::duration).contains("PT90M");
    }

    @Test
    void whatEachSideIsSaidToHaveSignedIsOneAgreement() {
        assertThat(of("""
                President Kofi Mensah of Ghana has signed a treaty on fisheries with Togo. The two delegations had talked for months.
                President Afi Lawson signed the treaty for Togo.
                """, Kind.AGREEMENT)).hasSize(1);
    }

    @Test
    void aTimeMayStandBeforeTheParticiple() {
        assertThat(of(
                        "President Kofi Mensah of Ghana is on Friday, June 13, expected in Togo for a state visit.",
                        Kind.VISIT))
                .extracting(EventMention::status)
                .containsExactly(Status.PLANNED);
    }

    @Test
    void whereAReportIsWrittenAndATownsStateAreNoSides() {
        assertThat(of("""
                DAKAR, Senegal (PNA) - Ghana's Foreign Minister Ama Owusu met her Togolese counterpart Kossi Adjo on Monday in
                Brussels, Belgium.
                """, Kind.MEETING)).allSatisfy(m -> assertThat(states(m)).containsExactly("GHA", "TGO"));
    }

    @Test
    void officialsWhoAreNotNamedAreNotThePersonNamedBefore() {
        assertThat(code("""
                President Kofi Mensah of Ghana arrived in Togo on Monday and met President Afi Lawson. Officials say the trip
                seeks to deepen cooperation between Ghana and Togo.
                """)).noneMatch(m -> m.kind() == Kind.STATEMENT);
    }

    @Test
    void howAmbassadorsAreMadeIsNoAppointment() {
        assertThat(of("""
                Ambassador Lina Berg of Norway presented her credentials to President Kofi Mensah of Ghana on Monday. A letter of
                credence is a paper that formally names a diplomat as the ambassador to another country.
                """, Kind.ACCREDITATION))
                .extracting(EventMention::subtype)
                .containsExactly("credentials");
    }

    @Test
    void whatIsDemandedIsNotDone() {
        assertThat(code("Ghana demands Togolese troops leave Benin\n\nGhana's President Kofi Mensah spoke on Monday."))
                .noneMatch(m -> m.kind() == Kind.FORCE && m.status() == Status.HELD);
    }

    @Test
    void theDayOfAnotherActIsNotTheDayOfThisOne() {
        assertThat(of("""
                Ghana's Foreign Minister Ama Owusu and Togo's Foreign Minister Kossi Adjo discussed trade on the basis of the
                roadmap signed in March 2024.
                """, Kind.MEETING)).allSatisfy(m -> assertThat(m.from()).isNull());
    }

    @Test
    void whatIsDiscussedInACallIsTheCall() {
        assertThat(code("""
                President Kofi Mensah of Ghana met President Afi Lawson of Togo in Accra on Monday. The meeting follows a \
                phone conversation on June 2 where the two leaders discussed trade.
                """)).anyMatch(m -> m.kind() == Kind.CALL);
    }

    @Test
    void anOfficeMayBeToldByTheBodyBesideTheName() {
        assertThat(of("""
                Ghana's Permanent Secretary, Ministry of Foreign Affairs, Ama Owusu and Togo's Foreign Minister Kossi Adjo signed
                an agreement on fisheries in Accra on Monday.
                """, Kind.AGREEMENT))
                .anySatisfy(m -> assertThat(m.participants())
                        .extracting(Participant::name)
                        .contains("Ama Owusu"));
    }

    @Test
    void whatAStatementQuotesOfAProgrammeIsPlanned() {
        assertThat(of("""
                President Kofi Mensah of Ghana met President Afi Lawson of Togo on Monday. “The two leaders will witness the signing
                of agreements on defence and mining,” reads a statement of the presidency.
                """, Kind.AGREEMENT)).extracting(EventMention::status).containsExactly(Status.PLANNED);
    }

    @Test
    void whoIsAbsentIsNotExpectedAnyMore() {
        assertThat(of("""
                President Kofi Mensah of Ghana met President Afi Lawson of Togo in Accra on Sunday, in the absence of the
                President of Benin, Jean Dossou, who was also expected to be in Accra.
                """, Kind.VISIT)).isEmpty();
    }

    @Test
    void whatIsRememberedIsNotTold() {
        assertThat(of(
                        "This year marks the 40th anniversary of President Kofi Mensah of Ghana's visit to Togo.",
                        Kind.VISIT))
                .isEmpty();
    }
}
