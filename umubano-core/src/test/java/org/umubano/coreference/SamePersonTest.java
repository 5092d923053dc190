package org.umubano.coreference;

import static org.assertj.core.api.Assertions.assertThat;

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
}
