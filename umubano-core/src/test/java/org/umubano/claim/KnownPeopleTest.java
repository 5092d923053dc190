package org.umubano.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that name somebody whom a record knows, made up. */
class KnownPeopleTest {

    private static final KnownPeople PEOPLE = KnownPeople.of(new Linker()
            .link(List.of(
                    MadeUp.article("a", "en", "2025-09-10")
                            .says(
                                    "agreement signed held 2025-09-09",
                                    "a:Aron Kibuuka-Ssali/MFA/UGA",
                                    "a:Marten Tõnisson/MFA/EST")
                            .coded(),
                    MadeUp.article("b", "rw", "2025-09-21")
                            .says(
                                    "accreditation appointed held 2025-09-19",
                                    "a:Uwamahoro Nkusi Clarisse/AMB/RWA",
                                    "r:EST")
                            .coded())));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tonisson was there.|Marten Tõnisson, foreign minister of Estonia, was there.",
                "Foreign Minister Tonisson was there.|"
                        + "Foreign Minister Marten Tõnisson, foreign minister of Estonia, was there.",
                "Aaron Kibuka-Ssali was there.|Aaron Kibuka-Ssali, foreign minister of Uganda, was there.",
                "Yesterday Tonnisson came.|Yesterday Marten Tonnisson, foreign minister of Estonia, came.",
                "Uwamahoro Clarisse was there.|Uwamahoro Clarisse, ambassador of Rwanda, was there.",
            })
    void aNameInAnySpellingIsIntroducedOnce(String sentence, String introduced) {
        assertThat(PEOPLE.introduce(sentence, "en")).isEqualTo(introduced);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peter Kibuuka-Ssali was there.",
                "They met Anna Tonisson in town.",
                "Anna Tonisson was there.",
                "The Tonisson Foundation paid.",
            })
    void anotherWithTheSameLastNameIsLeftAlone(String sentence) {
        assertThat(PEOPLE.introduce(sentence, "en")).isEqualTo(sentence);
    }

    @Test
    void kinyarwandaIntroducesInItsOwnWords() {
        assertThat(PEOPLE.introduce("Minisitiri Tonisson yahageze.", "rw"))
                .isEqualTo("Minisitiri Marten Tõnisson, Minisitiri w’Ububanyi n’Amahanga wa Estonia, yahageze.");
    }
}
