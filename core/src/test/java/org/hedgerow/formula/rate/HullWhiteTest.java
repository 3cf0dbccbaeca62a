package org.hedgerow.formula.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.hedgerow.math.Normal;
import org.hedgerow.math.numeric.GaussLegendre;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HullWhiteTest {
    /** Under the measure of the bond that matures at {@code years} its mean is the forward bond of today. */
    @ParameterizedTest
    @CsvSource({"0.1,0.01,1,5", "0,0.02,3,4", "1.5,0.03,0.5,10"})
    void theMeanBondIsTheForwardBond(double meanReversion, double volatility, double years, double maturity) {
        HullWhite rate = new HullWhite(meanReversion, volatility);
        double deviation = Math.sqrt(rate.variance(years));
        double mean = -rate.convexity(years);
        DoubleUnaryOperator curve = t -> Math.exp(-0.03 * t - 0.001 * t * t);
        double expected = 0;
        for (int panel = -10; panel < 10; panel++) {
            expected += GaussLegendre.integral(
                    z -> Normal.density(z) * rate.bond(curve, years, maturity, mean + deviation * z), panel, panel + 1);
        }
        double forward = curve.applyAsDouble(maturity) / curve.applyAsDouble(years);
        assertThat(expected).isCloseTo(forward, within(1e-14));
    }
}
