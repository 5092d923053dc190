package org.umubano.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.umubano.text.Table;

class MeasureTimesTest {

    @ParameterizedTest
    @CsvSource({"sets/times_rw.tsv,rw,0.98", "sets/times_rw_own.tsv,rw,0.96", "sets/times_en.tsv,en,0.97"})
    void enoughIsRight(String set, String language, double least) {
        assumeThat(Table.exists(set)).isTrue();
        MeasureTimes.Score score = MeasureTimes.measure(set, language);
        assertThat(score.share()).as(String.join("\n", score.misses())).isGreaterThanOrEqualTo(least);
    }
}
