package org.umubano.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.event.Participant;
import org.umubano.event.Participant.Role;

/** Made-up names that reports spell in several ways. */
class SamePersonTest {

    private static Participant of(String name, String office, String state) {
        return new Participant(Role.ACTOR, name, office, List.of(office), state);
    }

    @ParameterizedTest
    @CsvSource({
        "Aron Kibuuka-Ssali, Aaron Kibuka Ssali, true",
        "Aron Kibuuka-Ssali, Aroni Kibuka-Sali, true",
        "Selma Lindgren, Serma Rindigren, true",
        "Marten Tõnisson, Marten Tonnisson, true",
        "Tran Van Binh, Tran Van Bin, true",
        "Uwamahoro Nkusi Clarisse, Clarisse Uwamahoro-Nkusi, true",
        "Aron Kibuuka-Ssali, Peter Kibuuka-Ssali, false",
        "Aron Kibuuka, Aron Mukasa, false",
        "Anna Uwase, Jean Uwase, false",
    })
    void spellingsOfOneNameAreOnePersonWhereStateAndOfficeAgree(String a, String b, boolean isOne) {
        assertThat(SamePerson.is(of(a, "MFA", "UGA"), of(b, "MFA", "UGA"))).isEqualTo(isOne);
    }

    @Test
    void anotherStateOrOfficeMakesAnotherPersonOfAnotherSpelling() {
        Participant minister = of("Aron Kibuuka-Ssali", "MFA", "UGA");
        assertThat(SamePerson.is(minister, of("Aroni Kibuka-Sali", "MFA", "KEN")))
                .isFalse();
        assertThat(SamePerson.is(minister, of("Aroni Kibuka-Sali", "MOD", "UGA")))
                .isFalse();
        assertThat(SamePerson.is(minister, of("Aroni Kibuka-Sali", "MIN", "UGA")))
                .isTrue();
        assertThat(SamePerson.is(minister, of("Aron Kibuuka-Ssali", "MOD", "UGA")))
                .isTrue();
    }

    private static List<Event> link(MadeUp... articles) {
        return new Linker().link(Arrays.stream(articles).map(MadeUp::coded).toList());
    }

    @Test
    void anEventNamesEachOfItsPeopleOnceHoweverReportsSpellThem() {
        List<Event> events = link(
                MadeUp.article("a", "en", "2025-09-10")
                        .says(
                                "agreement signed held 2025-09-09",
                                "a:Aron Kibuuka-Ssali/MFA/UGA",
                                "a:Marten Tõnisson/MFA/EST"),
                MadeUp.article("b", "rw", "2025-09-11")
                        .says(
                                "agreement signed held 2025-09-09",
                                "a:Aroni Kibuka-Sali/MFA/UGA",
                                "a:Marten Tonisson/MFA/EST"),
                MadeUp.article("c", "en", "2025-09-12")
                        .says(
                                "agreement signed held 2025-09-09",
                                "a:Aaron Kibuka Ssali/MIN/UGA",
                                "a:Marten Tonnisson/MFA/EST"));
        assertThat(events).hasSize(1);
        assertThat(events.get(0).participants())
                .extracting(Participant::name)
                .containsExactly("Marten Tõnisson", "Aaron Kibuka Ssali");
        assertThat(events.get(0).disagreements()).isEmpty();
        assertThat(events.get(0).claims())
                .filteredOn(c -> c.field().equals("participants") || c.field().equals("office"))
                .flatExtracting(Claim::values)
                .extracting(Claim.Value::value)
                .containsExactlyInAnyOrder(
                        "Marten Tõnisson",
                        "Aaron Kibuka Ssali",
                        "Marten Tõnisson: MFA",
                        "Aaron Kibuka Ssali: MFA",
                        "Aaron Kibuka Ssali: MIN");
    }

    @Test
    void twoOfOneReportStayTwo() {
        List<Event> events = link(
                MadeUp.article("a", "en", "2025-09-10")
                        .says(
                                "accreditation credentials held 2025-09-09",
                                "a:Ana Torres/AMB/URY",
                                "a:Anna Tores/AMB/URY",
                                "r:RWA"),
                MadeUp.article("b", "en", "2025-09-11")
                        .says(
                                "accreditation credentials held 2025-09-09",
                                "a:Ana Torres/AMB/URY",
                                "a:Anna Tores/AMB/URY",
                                "r:RWA"));
        assertThat(events.get(0).participants().stream()
                        .filter(p -> "URY".equals(p.state()))
                        .count())
                .isEqualTo(2);
    }
}
