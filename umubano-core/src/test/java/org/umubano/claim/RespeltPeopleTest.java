package org.umubano.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.umubano.event.Participant;

/** People whom the reports of one act spell in several ways; made-up names. */
class RespeltPeopleTest {

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
