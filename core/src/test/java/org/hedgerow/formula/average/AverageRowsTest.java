package org.hedgerow.formula.average;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hedgerow.formula.BlackRows;
import org.hedgerow.formula.OptionSide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AverageRowsTest {
    private static final double[] CARRY = {1, 1.005, 1.01, 1.02};
    private static final double[] SHARE = {0.1, 0.4, 0.7, 1};
    private static final double[] SPOT = {1.1, 0.8, 1.5, 1.1, 1.1, 3};
    private static final double[] DEVIATION = {0.1, 0.2, 0.1, 0, 1.5, 0.1};
    private static final double[] AVERAGE = {1.1, 1, 1.2, 1.1, 1.1, 9};

    @ParameterizedTest(name = "{0}, {1} past")
    @CsvSource({"CALL, 0", "PUT, 0", "CALL, 3", "PUT, 3"})
    void aRowAgreesWithItsNumbers(OptionSide side, int past) {
        AverageRows rows = new AverageRows(side, 1.12, CARRY, SHARE, past, 0.97);
        double[] average = past == 0 ? new double[0] : AVERAGE;
        double[] geometric = new double[SPOT.length];
        double[] arithmetic = new double[SPOT.length];
        rows.geometric(SPOT, DEVIATION, average, new BlackRows(6), new double[6], new double[6], geometric);
        rows.arithmetic(SPOT, DEVIATION, average, new BlackRows(6), new double[6], new double[6], arithmetic);
        for (int path = 0; path < SPOT.length; path++) {
            Fixings fixings = fixings(SPOT[path], DEVIATION[path], past);
            assertThat(geometric[path])
                    .isCloseTo(GeometricAverage.option(side, 1.12, fixings, AVERAGE[path], 0.97), within(2e-12));
            assertThat(arithmetic[path])
                    .isCloseTo(ArithmeticAverage.matched(side, 1.12, fixings, AVERAGE[path], 0.97), within(2e-12));
        }
    }

    private static Fixings fixings(double spot, double deviation, int past) {
        double[] forward = new double[CARRY.length];
        double[] variance = new double[CARRY.length];
        for (int fixing = 0; fixing < forward.length; fixing++) {
            forward[fixing] = spot * CARRY[fixing];
            variance[fixing] = deviation * deviation * SHARE[fixing];
        }
        return new Fixings(forward, variance, past);
    }
}
