package org.umubano.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void whatIsSaidWithHalfASureAndRightHalfTheTimesIsCalibrated() {
        Calibration calibration = new Calibration();
        for (int i = 0; i < 10; i++) {
            calibration.add(0.5, i % 2 == 0);
        }
        assertThat(calibration.measures()).containsEntry("ece", 0.0).containsEntry("brier", 0.25);
    }

    @Test
    void certaintyThatFailsIsAllError() {
        Calibration calibration = new Calibration();
        calibration.add(1, false);
        assertThat(calibration.measures()).containsEntry("ece", 1.0).containsEntry("right", 0.0);
    }

    @Test
    void nothingAddedIsNoError() {
        assertThat(new Calibration().measures()).containsEntry("ece", 0.0);
    }
}
