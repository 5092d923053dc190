package org.umubano.intake.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.umubano.intake.page.BothWays;

/** Hostile pages, too, are read alike by the scanner and by jsoup, or are left to jsoup. */
class HostilePagesAlikeTest {

    private static final int LARGEST = 200_000;

    @Test
    void theyAreReadAlike() {
        int seen = 0;
        for (Hostile page : HostilePages.all()) {
            byte[] bytes = page.bytes().get();
            if (bytes.length < LARGEST) {
                BothWays.isScanned(new String(bytes, StandardCharsets.UTF_8));
                BothWays.isScanned(new String(bytes, StandardCharsets.ISO_8859_1));
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(20);
    }
}
