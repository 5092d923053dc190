package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.coding.sentence.KindWords;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Status;

/** Articles in the forms in which outlets put them out: lost spaces, a day in a line of its own, headlines in title case, lists. */
class PressFormTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<EventMention> code(String text) {
        return RULES.code(Article.of(null, null, text)).mentions();
    }

    private static List<String> people(EventMention m) {
        return m.participants().stream()
                .map(Participant::name)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    @Test
    void aLineThatEndsInAReferenceIsRead() {
        assertThat(code("held Dar set aside\nthe three")).isEmpty();
    }

    @Test
    void theDayInALineOfItsOwnIsThatOfPublication() {
        List<EventMention> events = code("""
                Ghana, Togo Sign Transport Deal

                Published on 12 June 2025
                By Ama Owusu

                Ghana and Togo signed an agreement on road transport in Lomé on Tuesday, officials of both countries said.
                """);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).from()).hasToString("2025-06-10");
    }

    @Test
    void aNameEndsInATitleWhereItEndsInTheReport() {
        List<EventMention> events = code("""
                Togo President Lawson Due in Ghana for State Visit

                President Afi Lawson of Togo is expected in Ghana on 5 June 2025 for a state visit. President Lawson will
                hold talks with President Kofi Mensah of Ghana in Accra on the second day of the visit.
                """);

        assertThat(events).isNotEmpty();
        assertThat(events).allSatisfy(m -> assertThat(people(m)).noneMatch(name -> name.endsWith("Due")));
    }

    @Test
    void ambassadorsNamedInTheNextSentencesArePartOfTheCeremony() {
        List<EventMention> events = code("""
                Perezida Mensah yakiriye ba ambasaderi bashya

                Ku wa 12 Kamena 2025, Perezida wa Ghana Kofi Mensah yakiriye impapuro zemerera ba ambasaderi bashya guhagararira ibihugu byabo muri Ghana.Barimo Claire Dubois w'u Bufaransa na Anders Holm wa Danemark. Abandi bakiriwe ni Irene Costa uhagarariye Brazil na Madamu Hanan Shahin uhagarariye Misiri.
                """);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).subtype()).isEqualTo("credentials");
        assertThat(people(events.get(0)))
                .containsExactly("Anders Holm", "Claire Dubois", "Hanan Shahin", "Irene Costa", "Kofi Mensah");
    }

    @Test
    void wentToVisitIsDoneAndWhoInvitedDidNotTravel() {
        List<EventMention> events = code("""
                Perezida wa Ghana Kofi Mensah yagiye gusura Togo ku wa 10 Kamena 2025, mu ruzinduko yakoze ku butumire bwa mugenzi we Afi Lawson.
                """);

        assertThat(events).hasSize(1);
        assertThat(events.get(0).status()).isEqualTo(Status.HELD);
        assertThat(events.get(0).participants().get(0).name()).isEqualTo("Kofi Mensah");
    }

    @Test
    void whatAVisitIsForIsNoRemark() {
        List<EventMention> events = code("""
                Minisitiri w'Ububanyi n'Amahanga wa Ghana, Ama Owusu, yatangiye uruzinduko rw'akazi muri Togo ku wa 10 Kamena 2025, rugamije kurushaho gushimangira umubano w'ibihugu byombi.
                """);

        assertThat(events).extracting(EventMention::kind).containsExactly(Kind.VISIT);
        assertThat(events.get(0).topics()).isEmpty();
    }

    private static String told(EventMention m) {
        String who = m.participants().stream()
                .map(p -> (p.role() == Participant.Role.ACTOR ? "" : "to ")
                        + (p.name() == null ? "" : p.name() + " ")
                        + (p.office() == null ? "" : p.office() + " ")
                        + p.state())
                .sorted()
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        return m.kind() + "/" + m.subtype() + " " + m.status() + ": " + who;
    }

    private static List<String> all(String text) {
        return code(text).stream().map(PressFormTest::told).sorted().toList();
    }

    @Test
    void whoReceivesAnEnvoyIsOfTheStateThatHeIsAccreditedTo() {
        assertThat(all("""
                Foreign Minister Mary Wanjiku on Monday received the Polish Ambassador to Kenya, Jan Nowak, who paid a farewell call
                on her. Wanjiku thanked the Polish government for its support.
                """))
                .contains("MEETING/reception HELD: Jan Nowak AMB POL, Mary Wanjiku MFA KEN")
                .contains("STATEMENT/thanks HELD: Mary Wanjiku MFA KEN, to POL");
        assertThat(all("""
                Minister of Foreign Affairs, Peter Moyo paid a courtesy call on the President of the Republic of Ghana, His Excellency
                John Mahama, on Monday. During the call, held in Accra, Minister Moyo conveyed greetings from President Mnangagwa of
                Zimbabwe.
                """))
                .noneMatch(e -> e.startsWith("CALL"))
                .allMatch(e -> !e.contains("Moyo") || e.contains("Peter Moyo MFA ZWE"));
    }

    @Test
    void aReportFromTheSeatOfTheUnitedNationsIsOfNoStateThere() {
        assertThat(all("""
                GENEVA (AA) - Foreign Minister Peter Moyo met with his Ghanaian counterpart Kofi Mensah on Monday. Moyo said Zambia
                and Ghana would trade more. Zambia has no embassy there.
                """)).contains("MEETING/talks HELD: Kofi Mensah MFA GHA, Peter Moyo MFA ZMB");
    }

    @Test
    void envoysAreListedByTheirStatesOrInLinesOfTheirOwn() {
        assertThat(all("""
                President Samia Suluhu Hassan, yesterday, received letters of credence from four new Ambassadors and High
                Commissioners accredited to Tanzania. They include envoys from Poland, Chile, Oman and Benin.
                """))
                .containsExactly("ACCREDITATION/credentials HELD: AMB BEN, AMB CHL, AMB OMN, AMB POL, "
                        + "to Samia Suluhu Hassan HOS TZA");
        assertThat(all("""
                President Samia Suluhu Hassan of Tanzania on Friday received the credentials of three ambassadors.

                The new envoys who presented their credentials are:

                – Her Excellency Mrs. Maria Pinto, Ambassador of the Republic of Portugal.

                – His Excellency Ali Saleh, Ambassador of the Republic of Chad.

                – His Excellency John Banda, High Commissioner of Malawi.
                """))
                .containsExactly("ACCREDITATION/credentials HELD: Ali Saleh AMB TCD, John Banda AMB MWI, "
                        + "Maria Pinto AMB PRT, to Samia Suluhu Hassan HOS TZA");
    }

    @Test
    void aVisitToThreeStatesIsOneToEach() {
        assertThat(
                        all(
                                "Turkish Foreign Minister Hakan Fidan paid official visits to Zambia, Malawi, and Botswana last week."))
                .containsExactly(
                        "VISIT/official HELD: Hakan Fidan MFA TUR, to BWA",
                        "VISIT/official HELD: Hakan Fidan MFA TUR, to MWI",
                        "VISIT/official HELD: Hakan Fidan MFA TUR, to ZMB");
    }

    @Test
    void whatWasDecidedOrEndedIsNoSecondAct() {
        assertThat(all("""
                Ghana recalled its ambassador from Togo on Monday. However, Togo has criticised Ghana's decision to recall its envoy,
                calling it an unfortunate step.
                """))
                .containsExactly("RELATIONS/recall HELD: GHA, to TGO", "STATEMENT/condemnation HELD: TGO, to GHA");
        assertThat(
                        all(
                                "Ghana has decided to reopen its border with Togo, effectively ending a closure that began in 2021."))
                .containsExactly("RELATIONS/border-opened PLANNED: GHA, to TGO");
        assertThat(
                        all(
                                "The cancellation of President Mahama's visit to Togo was announced by Ghana's foreign ministry."))
                .containsExactly("VISIT/visit CANCELLED: John Mahama HOS GHA, to TGO");
    }

    @Test
    void aListOfTeasersIsNoReport() {
        assertThat(all("""
                Ghana, Togo Sign Transport Deal

                Ghana and Togo signed an agreement on road transport in Lomé on Tuesday.

                More To Read

                - Mali expels Nigerian envoy after remarks

                - Zambia deploys troops in Malawi
                """)).containsExactly("AGREEMENT/signed HELD: GHA, TGO");
    }

    @Test
    void whoSomebodyIsSaidToBeBelongsToHisName() {
        assertThat(
                        all(
                                "Uganda's Foreign Minister Sam Okello met with Abdi Omar, who is the foreign minister of Somalia, on Monday."))
                .containsExactly("MEETING/talks HELD: Abdi Omar MFA SOM, Sam Okello MFA UGA");
    }

    @Test
    void talksThatWereHeldWithSomebodyAreOfWhomTheReportTells() {
        assertThat(all("""
                Foreign Minister Ali Sabry of Sri Lanka met the Prime Minister of Bangladesh Sheikh Hasina on Monday. Bilateral
                discussions were also held with the Foreign Minister of Armenia Ararat Mirzoyan.
                """)).contains("MEETING/talks HELD: Ali Sabry MFA LKA, Ararat Mirzoyan MFA ARM");
    }

    @Test
    void linesOfAPageBetweenHeadlineAndReportPartThemNot() {
        assertThat(all("""
                Ghanaian president sends condolences to Togo

                (Xinhua)

                Updated: 2025-06-12 19:35

                ACCRA -- Ghanaian President Kofi Mensah sent a letter of condolences to his Togolese counterpart Afi Lawson.
                """)).containsExactly("STATEMENT/condolence HELD: Kofi Mensah HOS GHA, to Afi Lawson HOS TGO");
    }

    @Test
    void anEnvoyWhoBeginsHisMissionOpensNone() {
        assertThat(all("""
                Before starting his mission in Togo, Ghana's ambassador Kofi Mensah met President Afi Lawson of Togo in Lome.
                """)).containsExactly("MEETING/talks HELD: Afi Lawson HOS TGO, Kofi Mensah AMB GHA");
    }

    @Test
    void aLineThatAPageHasCutGoesOnInTheNext() {
        assertThat(all("""
                On Monday the Foreign Minister of the Republic of Ghana, Kofi Mensah,
                met in the capital of Togo with his counterpart Afi Lawson to discuss
                the border between the two countries.
                """)).containsExactly("MEETING/talks HELD: Afi Lawson MFA TGO, Kofi Mensah MFA GHA");
    }

    @Test
    void anAnniversaryIsNoDayOfTheNews() {
        Coder words =
                Coder.of(KindWords::of, Confidence.none()); // the words of an anniversary tell of it, and no frame
        String text = """
                Ghana, Togo Ink Memoranda of Understanding

                Published on 12 June 2025

                This year, Ghana and Togo are celebrating the 60th anniversary of the establishment of diplomatic relations on July 6, 1964.

                Ghana and Togo signed memoranda of understanding in Lome on Monday.
                """;
        assertThat(words.code(Article.of(null, null, text)).mentions())
                .extracting(PressFormTest::told)
                .containsExactlyInAnyOrder(
                        "AGREEMENT/signed HELD: GHA, TGO", "RELATIONS/established PAST: GHA, to TGO");
    }
}
