package org.hedgerow.formula.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class OrnsteinUhlenbeckTest {
    @ParameterizedTest(name = "{0}: {1} after {6} years is {7}")
    @CsvFileSource(resources = "mean-reverting.csv", numLinesToSkip = 1)
    void agreesWithTheIndependentMoments(
            String id,
            String product,
            double meanReversion,
            double longMean,
            double volatility,
            double start,
            double years,
            double expected,
            double tolerance) {
        OrnsteinUhlenbeck process = new OrnsteinUhlenbeck(meanReversion, longMean, volatility);
        double value = product.equals("ou_mean") ? process.mean(start, years) : process.variance(years);
        assertThat(value).isCloseTo(expected, within(tolerance));
    }

    @Test
    void withoutPullItIsARandomWalk() {
        OrnsteinUhlenbeck walk = new OrnsteinUhlenbeck(0, 5, 0.3);
        assertThat(walk.mean(2, 10)).isEqualTo(2);
        assertThat(walk.variance(4)).isCloseTo(0.36, within(1e-15));
    }
}
