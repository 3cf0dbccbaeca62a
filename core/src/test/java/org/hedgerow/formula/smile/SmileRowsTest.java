package org.hedgerow.formula.smile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;

class SmileRowsTest {
    private static final double[] FORWARDS = {0, 0.3, 0.8, 0.95, 1, 1.0001, 1.2, 3, 1e9, Double.NaN};

    /** Clark's EUR/USD of one year: a hundred thousandth of a volatility point. */
    @Test
    void aRowHasTheDeviationsOfItsStrikesOverItsForwards() {
        SmileCurve smile =
                new Sabr(0.1743106, 1, -0.11268306, 0.81694072).curve(1, 1).within(0.6, 1.6);
        double[] row = new double[FORWARDS.length];
        new SmileRows(smile).deviations(FORWARDS, 1.01, row);
        for (int path = 0; path < row.length - 1; path++) {
            assertThat(row[path]).isCloseTo(smile.deviation(1.01 / FORWARDS[path]), within(1e-7));
        }
        assertThat(row[row.length - 1]).isNaN();
    }

    @Test
    void aFlatSmileHasOneDeviationToItsLastBit() {
        double[] row = new double[FORWARDS.length];
        new SmileRows(SmileCurve.flat(0.0137)).deviations(FORWARDS, 1.01, row);
        assertThat(row).containsOnly(Math.sqrt(0.0137));
    }

    @Test
    void aSmileWithoutValueOrWithoutEndsIsRefused() {
        SmileCurve broken = strike -> strike > 1 ? Double.NaN : 0.04;
        assertThatThrownBy(() -> new SmileRows(broken.within(0.9, 1.1)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("a smile must have a value at 1.0");
        assertThatThrownBy(() -> new SmileRows(broken))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("low must be positive");
    }
}
