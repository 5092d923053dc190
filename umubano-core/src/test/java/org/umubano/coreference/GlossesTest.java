package org.umubano.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlossesTest {

    @Test
    void wordsOfTwoLanguagesHaveOneStem() {
        assertThat(Glosses.stems("rw", "Abasirikare basabye umuhanda"))
                .containsAnyElementsOf(Glosses.stems("en", "Soldiers asked for roads"));
    }

    @Test
    void wordsThatSayTheSameHaveOneStem() {
        assertThat(Glosses.stems("en", "slammed the accord")).isEqualTo(Glosses.stems("en", "condemned the treaty"));
        assertThat(Glosses.stems("rw", "yamaganye icyo gitero")).containsAll(Glosses.stems("en", "decried the raid"));
    }

    @Test
    void namesAreLeftOut() {
        assertThat(Glosses.stems("en", "They met Mahama in Kampala"))
                .contains("meet")
                .doesNotContain("mahama", "kampal");
    }
}
