package org.umubano.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TrainDetectorTest {

    @Test
    void theModelWasMadeOfTheSentencesThatAreHere() throws Exception {
        try (InputStream in = TrainDetector.class.getClassLoader().getResourceAsStream("lang/detector.sha256")) {
            String stated = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(stated)
                    .as("after a change of detector/*, run TrainDetector again")
                    .contains(TrainDetector.sentences() + "  sentences");
        }
    }

    @Test
    void respellsBothWays() {
        assertThat(NeighbourSpelling.to("rn")
                        .respell("Ibyo bihugu cyangwa abanyeshuri")
                        .text())
                .isEqualTo("ivyo bihugu canke abanyeshure");
        assertThat(NeighbourSpelling.to("rw").respell("ivyo bintu canke kw'isi").text())
                .isEqualTo("ibyo bintu cyangwa ku isi");
        assertThat(NeighbourSpelling.to("rn").respell("abantu").changes()).isZero();
    }
}
