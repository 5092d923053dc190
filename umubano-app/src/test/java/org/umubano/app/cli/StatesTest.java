package org.umubano.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States as people write them. */
class StatesTest {

    @ParameterizedTest
    @CsvSource({
        "rwa, RWA",
        "u Rwanda, RWA",
        "drc, COD",
        "RDC, COD",
        "DR Congo, COD",
        "Congo-Brazzaville, COG",
        "UK, GBR",
        "Ivory Coast, CIV",
        "Cote d'Ivoire, CIV",
        "Turkey, TUR",
        "Turkiye, TUR",
        "Ubufaransa, FRA",
        "Amerika, USA",
        "Loni, UN",
        "EAC, EAC",
    })
    void namesOfEitherLanguageAndTheirShortFormsAreKnown(String typed, String code) {
        assertThat(new States().convert(typed)).isEqualTo(code);
    }
}
