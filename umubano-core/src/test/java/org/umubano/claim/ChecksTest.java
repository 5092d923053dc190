package org.umubano.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {

    private static List<Claim> disagreements(MadeUp article) {
        return new Linker().link(List.of(article.coded())).get(0).disagreements();
    }

    @Test
    void aWeekdayThatDoesNotFitItsDate() {
        List<Claim> found = disagreements(MadeUp.article("a", "rw", null)
                .says(MadeUp.Extra.weekday(2), "visit working planned 2025-05-28", "a:Paul Kagame/HOS/RWA", "r:KAZ"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).values()).extracting(Claim.Value::known).containsExactly(null, "calendar");
        assertThat(found.get(0).values().get(1).articles()).isEmpty();
        assertThat(found.get(0).values()).extracting(Claim.Value::value).containsExactly("2", "3");
    }

    @Test
    void cop29OutsideItsDays() {
        List<Claim> found = disagreements(MadeUp.article("a", "rw", null)
                .says(
                        MadeUp.Extra.named("COP29"),
                        "meeting sidelines past 2024-12 2024-12",
                        "a:Paul Kagame/HOS/RWA",
                        "a:Kassym-Jomart Tokayev/HOS/KAZ"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).values().get(1).known()).isEqualTo("gatherings");
        assertThat(found.get(0).values().get(1).value()).isEqualTo("2024-11-11/2024-11-22");
    }

    @Test
    void cop29InItsMonthIsFine() {
        assertThat(disagreements(MadeUp.article("a", "rw", null)
                        .says(
                                MadeUp.Extra.named("COP29"),
                                "meeting sidelines past 2024-11 2024-11",
                                "a:Paul Kagame/HOS/RWA",
                                "a:Kassym-Jomart Tokayev/HOS/KAZ")))
                .isEmpty();
    }

    @Test
    void aLengthThatDoesNotFitTheDates() {
        List<Claim> found = disagreements(MadeUp.article("a", "rw", null)
                .says(
                        MadeUp.Extra.duration("P4D"),
                        "visit working planned 2025-05-28 2025-05-29",
                        "a:Paul Kagame/HOS/RWA",
                        "r:KAZ"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).values().get(1).value()).isEqualTo("P2D");
    }

    @Test
    void factsAreFoundUnderTheirNames() {
        KnownFacts facts = KnownFacts.load();
        assertThat(facts.gatherings("the COP 29 summit in Baku")).hasSize(1);
        assertThat(facts.gatherings("CHOGM 2022")).hasSize(1);
        assertThat(facts.gatherings("BRICS summit in Johannesburg")).hasSize(2);
        assertThat(facts.gatherings("UN General Assembly")).isEmpty();
        assertThat(facts.region("KAZ")).isEqualTo("central-asia");
        assertThat(facts.regions("RWA")).contains("east-africa", "great-lakes");
        assertThat(facts.region("XXX")).isNull();
    }
}
