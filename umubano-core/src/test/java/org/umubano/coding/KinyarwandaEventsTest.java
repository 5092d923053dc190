package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Status;

/** Own sentences beside the rules of Kinyarwanda: frames, passives, relatives, status by tense, reference by class. */
class KinyarwandaEventsTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<EventMention> code(String text) {
        String more = text + " Abaturage benshi bari ku mihanda kandi ikirere cyari cyiza.";
        return RULES.code(Article.of(null, PartialDate.parse("2025-06-04"), more))
                .mentions();
    }

    private static String events(String text) {
        return code(text).stream().map(KinyarwandaEventsTest::shown).collect(Collectors.joining("; "));
    }

    private static String shown(EventMention m) {
        String announcer = m.announcedBy() == null ? "" : " [" + m.announcedBy().name() + "]";
        return m.kind().code() + "/" + m.subtype() + " " + m.status().code() + " " + m.from() + " "
                + states(m, Participant.Role.ACTOR) + ">" + states(m, Participant.Role.RECIPIENT) + announcer;
    }

    private static String states(EventMention m, Participant.Role role) {
        return m.participants().stream()
                .filter(p -> p.role() == role)
                .map(p -> shown(p.state()))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining("+"));
    }

    private static String shown(@Nullable String state) {
        return state == null ? "-" : state;
    }

    private static List<String> people(EventMention m) {
        return m.participants().stream()
                .map(Participant::name)
                .map(KinyarwandaEventsTest::shown)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Perezida wa Ghana, Kofi Mensah, yasuye Togo ku wa Mbere. | visit/visit held 2025-06-02 GHA>TGO
            Perezida wa Ghana, Kofi Mensah, ategerejwe muri Togo mu ruzinduko rw'akazi ku wa 10 Kamena 2025. | visit/working planned 2025-06-10 GHA>TGO
            Perezida wa Ghana, Kofi Mensah, agiye gusura Togo. | visit/visit planned null GHA>TGO
            Perezida wa Ghana, Kofi Mensah, ari mu ruzinduko muri Togo. | visit/visit ongoing null GHA>TGO
            Uruzinduko rwa Perezida Kofi Mensah wa Ghana muri Togo rwageze ku musozo. | visit/visit held null GHA>TGO
            Perezida wa Ghana, Kofi Mensah, yaraye asoje uruzinduko yagiriraga muri Togo. | visit/visit held 2025-06-03 GHA>TGO
            Perezida wa Ghana, Kofi Mensah, ntazasura Togo. | visit/visit denied null GHA>TGO
            Perezida wa Ghana, Kofi Mensah, yakiriwe na Perezida wa Togo, Afi Lawson. | meeting/reception held null GHA+TGO>
            Perezida wa Ghana, Kofi Mensah, yahuye na mugenzi we wa Togo, Afi Lawson, ku wa Mbere. | meeting/talks held 2025-06-02 GHA+TGO>
            Ku wa Mbere hasinywe amasezerano hagati ya Ghana na Togo. | agreement/signed held 2025-06-02 GHA+TGO>
            Ghana na Togo byasinye amasezerano y'ubufatanye ku wa 2 Kamena 2025. | agreement/signed held 2025-06-02 GHA+TGO>
            Ghana na Togo bizasinya amasezerano y'ubucuruzi. | agreement/to-be-signed planned null GHA+TGO>
            Amasezerano Ghana yasinyanye na Togo muri Gicurasi 2025 ni ay'ubucuruzi. | agreement/signed held 2025-05 GHA+TGO>
            Ghana na Togo byacanye umubano. | relations/severed held null GHA+TGO>
            Ghana yatangaje ko itakifitanye umubano na Togo. | relations/severed held null GHA+TGO> [Government of Ghana]
            Umubano wa Ghana na Togo wacitse mu 2019. | relations/severed past 2019 GHA+TGO>
            Ghana yirukanye abadipolomate batatu ba Togo. | relations/expulsion held null GHA>TGO
            Ghana yahamagaje Ambasaderi wayo muri Togo. | relations/recall held null GHA>TGO
            Ghana yafunze umupaka wayo na Togo. | relations/border-closed held null GHA>TGO
            Ghana yafunguye Ambasade i Lomé muri Togo. | mission/opened held null GHA>TGO
            I Lomé muri Togo hafunguwe Ambasade ya Ghana. | mission/opened held null GHA>TGO
            Perezida wa Senegal, Awa Diop, yahuje Ghana na Togo. | dispute/mediation held null SEN>GHA+TGO
            Ghana yafatiye Togo ibihano. | relations/sanctions held null GHA>TGO
            Ghana yamaganye Togo. | statement/condemnation held null GHA>TGO
            Ghana yihanganishije Togo. | statement/condolence held null GHA>TGO
            Perezida wa Ghana, Kofi Mensah, yashimiye Togo. | statement/thanks held null GHA>TGO [Kofi Mensah]
            Ghana yoherereje Togo imfashanyo y'ibiribwa. | aid/humanitarian held null GHA>TGO
            Perezida wa Ghana, Kofi Mensah, yatumiye Perezida wa Togo, Afi Lawson. | visit/invitation proposed null TGO>GHA
            Biteganyijwe ko Perezida wa Ghana, Kofi Mensah, aganira na Perezida wa Togo, Afi Lawson. | meeting/talks planned null GHA+TGO>
            Perezida wa Ghana, Kofi Mensah, azasura Togo, hanyuma hasinywe amasezerano. | visit/visit planned null GHA>TGO; agreement/to-be-signed planned null GHA+TGO>
            Minisitiri w'Ububanyi n'Amahanga wa Ghana, Kofi Mensah, yavuze ko Ghana ishima umubano ifitanye na Togo. | statement/praise held null GHA>TGO [Kofi Mensah]
            Byatangajwe na Guverinoma ya Ghana ko Perezida Kofi Mensah azasura Togo. | visit/visit planned null GHA>TGO [Government of Ghana]
            Perezida wa Ghana, Kofi Mensah, yasabye Togo gufungura umupaka. | statement/appeal held null GHA>TGO [Kofi Mensah]
            Nyuma y'uruzinduko Perezida Kofi Mensah wa Ghana yagiriye muri Togo ku wa Mbere, imipaka yafunguwe. | visit/visit held 2025-06-02 GHA>TGO; relations/border-opened held 2025-06-02 GHA+TGO>
            Ghana yakuyeho ibihano yari yarafatiye Togo. | relations/sanctions-lifted held null GHA>TGO
            Perezida wa Ghana, Kofi Mensah, na Perezida wa Togo, Afi Lawson, bemeranyije kwagura umubano. | agreement/in-principle held null GHA+TGO>
            Ghana na Togo byahagaritse amasezerano y'ubufatanye. | agreement/suspended held null GHA+TGO>
            Ghana yashinje Togo gufasha inyeshyamba. | statement/accusation held null GHA>TGO
            Perezida wa Ghana, Kofi Mensah, yageze i Lomé muri Togo ku wa Kabiri. | visit/arrival ongoing 2025-06-03 GHA>TGO
            Perezida wa Ghana, Kofi Mensah, yakiriye Ambasaderi wa Togo, Afi Lawson. | meeting/reception held null GHA+TGO>
            Ambasaderi wa Togo, Afi Lawson, yashyikirije Perezida wa Ghana, Kofi Mensah, impapuro zimwemerera guhagararira igihugu cye. | accreditation/credentials held null TGO>GHA
            Perezida wa Ghana, Kofi Mensah, yashimye uko yakiriwe muri Togo. | statement/praise held null GHA>TGO [Kofi Mensah]
            Ghana yohereje ingabo muri Mali. | force/deployment held null GHA>MLI
            Ghana yemerewe kuba umunyamuryango wa EAC. | agreement/signed held null EAC+GHA>
            Perezida wa Ghana, Kofi Mensah, arasura Togo ku wa Kane. | visit/visit planned 2025-06-05 GHA>TGO
            Perezida wa Ghana, Kofi Mensah, yababajwe n'urupfu rwa Perezida wa Togo, Afi Lawson. | statement/condolence held null GHA>TGO [Kofi Mensah]
            Ambasade ya Ghana muri Togo izafungwa. | mission/closed planned null GHA>TGO
            Ghana na Togo byemeranyije guhagarika imirwano. | force/ceasefire held null GHA+TGO>
            Ghana irashinja Togo gufasha inyeshyamba. | statement/accusation held null GHA>TGO
            Impunzi 40 zivuye muri Togo zageze muri Ghana ku wa Mbere. | cooperation/programme held 2025-06-02 GHA+TGO>
            Ghana yohereje muri Togo abaganga 20. | cooperation/training held null GHA>TGO
            Umwami wa Eswatini, Sipho Dube, yaje gusura Ghana. | visit/visit held null SWZ>GHA
            Perezida wa Ghana, Kofi Mensah, yakiriwe i Lom\u00e9 na Perezida wa Togo, Afi Lawson. | visit/visit held null GHA>TGO
            Perezida wa Ghana, Kofi Mensah, yitabiriye ibirori by'ubwigenge i Lom\u00e9 muri Togo. | visit/visit held null GHA>TGO
            Iyirukanwa ry'abadipolomate ba Togo ryatangajwe na Ghana. | relations/expulsion held null GHA>TGO [Government of Ghana]
            Iyoherezwa ry'ingabo za Ghana muri Mali ryatangiye ku wa Mbere. | force/deployment held 2025-06-02 GHA>MLI
            Ingabo za Ghana zatangiye kuva muri Mali. | force/withdrawal held null GHA>MLI
            Ghana yahamagaje abayo muri Togo. | relations/recall held null GHA>TGO
            Ghana na Togo byumvikanye gutangiza umushinga w'amashanyarazi. | cooperation/project planned null GHA+TGO>
            Ingabo za Ghana n'iza Togo zatangiye imyitozo ihuriweho i Lom\u00e9. | cooperation/exercise held null GHA>TGO
            Ghana yashyikirije Togo ibihangano 26. | cooperation/handover held null GHA>TGO
            Togo yo yavuze ko Ghana yarenze ku masezerano. | statement/accusation held null TGO>GHA
            Ghana yo ntiyemera ko Togo yabigizemo uruhare. | statement/denial held null GHA>TGO
            Ghana yagaragaje impungenge ku cyemezo cya Togo. | statement/announcement held null GHA>TGO
            Abakuru b'ibihugu bya ECOWAS na EAC bahuriye i Accra muri Ghana. | summit/summit held null EAC+ECOWAS+GHA>
            """)
    void readsWhoDoesWhatToWhom(String text, String expected) {
        assertThat(events(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Umupaka uhuza Ghana na Togo ni muremure.",
                "Inzira ihuza Ghana na Togo ikoreshwa n'abacuruzi benshi.",
                "Nta masezerano Ghana na Togo byasinye.",
                "Ghana na Togo ntibyumvikana ku mbibi.",
                "Ibiganiro hagati ya Ghana na Togo birakomeje.",
                "Ghana irashaka gusinyana na Togo amasezerano kugira ngo bavugurure umubano.",
                "Amasezerano hagati ya Ghana na Togo ntarasinywa.",
                "Ikipe ya Ghana yahuye na Togo mu mukino wa gicuti.",
                "Perezida wa Ghana, Kofi Mensah, yasuye abanyeshuri bo mu ishuri rya Tema."
            })
    void codesNoWishPurposeGameOrThing(String text) {
        assertThat(code(text)).isEmpty();
    }

    @Test
    void followsTheSubjectByItsClass() {
        String text = "Perezida wa Ghana, Kofi Mensah, yageze i Lom\u00e9 muri Togo ku wa Kabiri. "
                + "Azaganira na Perezida Afi Lawson wa Togo.";
        assertThat(code(text)).anySatisfy(m -> {
            assertThat(m.kind()).isEqualTo(Kind.MEETING);
            assertThat(m.status()).isEqualTo(Status.PLANNED);
            assertThat(people(m)).containsExactlyInAnyOrder("Kofi Mensah", "Afi Lawson");
        });
    }

    @Test
    void takesTheCounterpartForASecondPerson() {
        String text = "Minisitiri w'Ububanyi n'Amahanga wa Ghana, Kofi Mensah, yasuye Togo ku wa Mbere. "
                + "Icyo gihe we na mugenzi we Afi Lawson baganiriye ku bucuruzi.";
        assertThat(code(text)).anySatisfy(m -> {
            assertThat(m.kind()).isEqualTo(Kind.MEETING);
            assertThat(people(m)).contains("Kofi Mensah", "Afi Lawson");
        });
    }

    @Test
    void givesTheNextSentenceItsDate() {
        String text = "I Lom\u00e9 muri Togo hafunguwe Ambasade ya Ghana. Byabaye ku wa 2 Kamena 2025.";
        assertThat(code(text)).hasSize(1);
        assertThat(code(text).get(0).from()).isEqualTo(PartialDate.parse("2025-06-02"));
    }

    @Test
    void thereIsWhereTheSentenceWent() {
        EventMention met = code(
                        "Si ubwa mbere Perezida Paul Kagame agiye muri Ghana: mu 2019 yahahuriye na Perezida Nana Akufo-Addo.")
                .stream()
                .filter(m -> m.kind() == Kind.MEETING)
                .findFirst()
                .orElseThrow();

        assertThat(met.place()).isEqualTo(new Place(null, "GHA"));
    }

    @Test
    void theSentenceThatAnnouncesIsEvidence() {
        EventMention visit =
                code("Perezida Paul Kagame azasura Ghana ku wa 12 Kamena 2025. Byatangajwe na Minisitiri w'Ububanyi n'Amahanga Olivier Nduhungirehe.")
                        .get(0);

        assertThat(visit.also()).anyMatch(e -> e.text().startsWith("Byatangajwe"));
    }

    @Test
    void aSentenceThatOnlyTellsWhenDatesWhatWasTold() {
        assertThat(code(
                        "Ghana na Togo byasinye amasezerano y'ubuhinzi, Ghana inaha Togo inkunga ya miliyoni ebyiri z'amadolari."
                                + "\n\nByabereye i Lomé ku wa Kane."))
                .hasSize(2)
                .allSatisfy(m -> assertThat(m.from()).hasToString("2025-05-29"));
    }
}
