package org.umubano.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.article.Article;
import org.umubano.article.PartialDate;
import org.umubano.event.EventMention;
import org.umubano.event.Kind;
import org.umubano.event.Participant;
import org.umubano.event.Place;
import org.umubano.event.Status;

/** Who does what in Kinyarwanda clauses without a subject of their own: infinitives after "nyuma yo", relatives, consecutive verbs. */
class KinyarwandaClausesTest {

    private static final Coder RULES = SharedCoder.RULES;

    private static List<EventMention> code(String text) {
        String more = text + " Abaturage benshi bari ku mihanda kandi ikirere cyari cyiza.";
        return RULES.code(Article.of(null, PartialDate.parse("2025-05-30"), more))
                .mentions();
    }

    private static List<String> people(EventMention m) {
        return m.participants().stream()
                .filter(p -> p.name() != null)
                .map(p -> p.name() + "/" + p.state())
                .toList();
    }

    private static EventMention first(String text, Kind kind) {
        return code(text).stream().filter(m -> m.kind() == kind).findFirst().orElseThrow();
    }

    @Test
    void whatCameAfterAnotherActIsOfTheSubjectOfTheMainVerb() {
        EventMention talks = first(
                "Nyuma yo kuganira na Perezida Afi Lawson wa Togo, Minisitiri w'Intebe wa Ghana, Kofi Mensah, yasuye icyambu cya Lomé.",
                Kind.MEETING);

        assertThat(talks.status()).isEqualTo(Status.HELD);
        assertThat(people(talks)).containsExactlyInAnyOrder("Kofi Mensah/GHA", "Afi Lawson/TGO");
    }

    @Test
    void beforeAnotherActOneIsReceived() {
        assertThat(
                        code(
                                "Perezida wa Ghana, Kofi Mensah, yaganiriye n'abanyeshuri i Lomé, mbere yo kwakirwa na Perezida wa Togo Afi Lawson."))
                .anySatisfy(m -> {
                    assertThat(m.kind()).isEqualTo(Kind.MEETING);
                    assertThat(people(m)).contains("Kofi Mensah/GHA", "Afi Lawson/TGO");
                });
    }

    @Test
    void theFirstOfAStateToVisitIsAPerson() {
        EventMention visit = first("Kofi Mensah ni we Perezida wa mbere wa Ghana usuye Zambia.", Kind.VISIT);

        assertThat(visit.participants()).extracting(Participant::state).contains("ZMB");
        assertThat(people(first("Perezida wa Ghana Kofi Mensah ni we wa mbere usuye Zambia.", Kind.VISIT)))
                .containsExactly("Kofi Mensah/GHA");
    }

    @Test
    void aPluralAfterAReceptionIsOfGuestAndHost() {
        EventMention talks = first(
                "Perezida wa Ghana, Kofi Mensah, yageze i Lomé ku wa Kabiri, yakirwa na Perezida wa Togo, Afi Lawson, bagirana ibiganiro mu muhezo.",
                Kind.MEETING);

        assertThat(people(talks)).containsExactlyInAnyOrder("Kofi Mensah/GHA", "Afi Lawson/TGO");
    }

    @Test
    void aWelcomeOnArrivalIsOfTheVisit() {
        List<EventMention> all = code(
                "Perezida wa Ghana, Kofi Mensah, yageze i Lomé ku wa Kabiri, yakirwa na Perezida wa Togo, Afi Lawson.");

        assertThat(all).hasSize(1);
        assertThat(people(all.get(0))).containsExactly("Kofi Mensah/GHA", "Afi Lawson/TGO");
    }

    @Test
    void laterTodayHasAMarkerOfClass14() {
        EventMention talks =
                first("Perezida wa Ghana Kofi Mensah ari buhure na Perezida wa Togo Afi Lawson i Lomé.", Kind.MEETING);

        assertThat(talks.status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void ofCountriesAmongOthersEachIsVisited() {
        assertThat(code("Perezida wa Ghana Kofi Mensah azasura ibihugu bya Afurika birimo Togo na Zambia."))
                .hasSize(2)
                .allSatisfy(m -> assertThat(m.kind()).isEqualTo(Kind.VISIT));
    }

    @Test
    void thoseAgreementsWereSigned() {
        EventMention signed = first("Ayo masezerano yasinyiwe i Lusaka hagati ya Zambia na Tanzania.", Kind.AGREEMENT);

        assertThat(signed.place()).isEqualTo(new Place("Lusaka", "ZMB"));
    }

    @Test
    void aSpouseHoldsNotTheTitleBesideHerName() {
        EventMention visit = first("Perezida Kagame na Madamu Jeannette Kagame bageze i Lomé muri Togo.", Kind.VISIT);

        assertThat(people(visit)).containsExactly("Paul Kagame/RWA");
    }

    @Test
    void anAmbassadorIsOfTheStateThatHeRepresents() {
        EventMention credentials = first(
                "Ambasaderi Afi Lawson yashyikirije Perezida Paul Kagame impapuro zimwemerera guhagararira Togo mu Rwanda.",
                Kind.ACCREDITATION);

        assertThat(people(credentials)).containsExactly("Afi Lawson/TGO", "Paul Kagame/RWA");
    }
}
