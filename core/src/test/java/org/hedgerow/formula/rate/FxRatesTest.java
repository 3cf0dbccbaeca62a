package org.hedgerow.formula.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.MeanRoot;
import org.junit.jupiter.api.Test;

class FxRatesTest {
    private static final FxRates RATES =
            new FxRates(new HullWhite(0.05, 0.009), new HullWhite(0.3, 0.012), -0.2, 0.15, 0.4);

    /** By a sum over short times, each with the volatilities of spot and bonds at its middle. */
    @Test
    void theForwardVarianceIsTheIntegralOfTheSquaredVolatility() {
        int steps = 20_000;
        double step = 3.0 / steps;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double toRun = 10 - (1 + (i + 0.5) * step);
            double quote = 0.009 * RATES.quote().bondSlope(toRun);
            double base = 0.012 * RATES.base().bondSlope(toRun);
            sum += 0.01 + quote * quote + base * base + 2 * 0.1 * (-0.2 * quote - 0.15 * base) - 2 * 0.4 * quote * base;
        }
        assertThat(RATES.forwardVariance(0.1, 1, 4, 10)).isCloseTo(sum * step, within(1e-10));
    }

    @Test
    void theVarianceOfSeparateTimesAddsUp() {
        double whole = RATES.forwardVariance(0.1, 0, 5, 5);
        assertThat(RATES.forwardVariance(0.1, 0, 2, 5) + RATES.forwardVariance(0.1, 2, 5, 5))
                .isCloseTo(whole, within(1e-15));
    }

    @Test
    void theSpotVolatilityUndoesTheForwardVariance() {
        double variance = RATES.forwardVariance(0.11, 1, 4, 4);
        assertThat(RATES.spotVolatility(variance, 1, 4, 4)).isCloseTo(0.11, within(1e-14));
        assertThatThrownBy(() -> RATES.spotVolatility(1e-9, 0, 4, 4))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("forwardVariance must be more than the rates alone");
    }

    @Test
    void correlationsThatCannotStandTogetherAreRefused() {
        HullWhite rate = new HullWhite(0.1, 0.01);
        assertThatThrownBy(() -> new FxRates(rate, rate, 0.9, 0.9, -0.9))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("rateCorrelation must be possible");
    }

    private static double sum(double years, DoubleUnaryOperator rate) {
        int steps = 20_000;
        double step = years / steps;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            sum += step * rate.applyAsDouble((i + 0.5) * step);
        }
        return sum;
    }

    private static double quoteBond(double toRun) {
        return 0.009 * RATES.quote().bondSlope(toRun);
    }

    private static double baseBond(double toRun) {
        return 0.012 * RATES.base().bondSlope(toRun);
    }

    /** The forward moves with the spot, the quote bond and against the base bond; the future's financing with the quote bond. */
    @Test
    void aFutureIsDearerByTheCovarianceWithTheBondsThatFinanceIt() {
        double covariance = sum(2, left -> quoteBond(left) * (0.1 * -0.2 + quoteBond(left) - 0.4 * baseBond(left)));
        assertThat(RATES.futuresConvexity(0.1, 2)).isCloseTo(covariance, within(1e-11));
    }

    /** The bond from fixing to payment moves by what is left of a shock at the fixing. */
    @Test
    void aLatePaymentIsWorthTheCovarianceWithTheBondUntilIt() {
        double covariance = sum(
                2,
                left -> -(quoteBond(left + 0.5) - quoteBond(left))
                        * (0.1 * -0.2 + quoteBond(left) - 0.4 * baseBond(left)));
        assertThat(RATES.fixingConvexity(0.1, 2, 0.5)).isCloseTo(covariance, within(1e-11));
        assertThat(RATES.fixingConvexity(0.1, 2, 0)).isZero();
    }

    /** A volatility of 15 % that falls to 10 % as {@code e^(-2 t)}. */
    @Test
    void whatRatesAddIsTheIntegralOfTheirShare() {
        MeanRoot falling = new MeanRoot(0.1, 0.05, 2);
        double added = sum(3, t -> {
            double quote = quoteBond(3 - t);
            double base = baseBond(3 - t);
            return 2 * (0.1 + 0.05 * Math.exp(-2 * t)) * (-0.2 * quote - 0.15 * base)
                    + quote * quote
                    + base * base
                    - 2 * 0.4 * quote * base;
        });
        assertThat(RATES.addedVariance(falling, 3)).isCloseTo(added, within(1e-10));
        MeanRoot flat = new MeanRoot(0.1, 0, 0);
        assertThat(RATES.addedVariance(flat, 3) + 0.01 * 3)
                .isCloseTo(RATES.forwardVariance(0.1, 0, 3, 3), within(1e-14));
    }

    @Test
    void theVolatilityToExpiryIsThatOfTheForward() {
        double volatility = RATES.equivalentVolatility(0.1, 4);
        assertThat(volatility * volatility * 4).isCloseTo(RATES.forwardVariance(0.1, 0, 4, 4), within(1e-15));
        FxRates one = FxRates.ofQuote(new HullWhite(0.05, 0.009), -0.2);
        assertThat(one.forwardVariance(0.1, 0, 4, 4))
                .isCloseTo(0.04 + sum(4, left -> quoteBond(left) * (quoteBond(left) - 0.04)), within(1e-10));
    }

    @Test
    void aTimeEndsAfterItStarts() {
        assertThatThrownBy(() -> RATES.spotVolatility(0.1, 2, 2, 4)).hasMessageStartingWith("end must be after");
        assertThatThrownBy(() -> BondSlope.integral(0.1, 2, 1)).hasMessageStartingWith("to must not be before");
        assertThat(BondSlope.integral(0.1, 2, 2)).isZero();
    }

    /** Uncorrelated they stand beside any two that leave a determinant; at its zero they still do. */
    @Test
    void threeCorrelationsLeaveADeterminant() {
        HullWhite rate = new HullWhite(0.1, 0.01);
        assertThat(new FxRates(rate, rate, 0.6, 0.8, 0).rateCorrelation()).isZero(); // 1 - 0.36 - 0.64
        for (double[] impossible : new double[][] {{0.61, 0.8, 0}, {0, 0.61, 0.8}, {0.8, 0, 0.61}}) {
            assertThatThrownBy(() -> new FxRates(rate, rate, impossible[0], impossible[1], impossible[2]))
                    .hasMessageStartingWith("rateCorrelation must be possible");
        }
        assertThat(new FxRates(rate, rate, 0.9, 0.9, 0.9).rateCorrelation()).isEqualTo(0.9);
    }

    /** Of Ho and Lee's model, {@code (s t)^2 / 2}; the bond's mean is today's forward price. */
    @Test
    void theMeanShortRateLiesAboveTheForwardRate() {
        assertThat(new HullWhite(0, 0.01).convexity(4)).isCloseTo(0.0008, within(1e-18));
        double slope = (1 - Math.exp(-0.3 * 4)) / 0.3;
        HullWhite rate = new HullWhite(0.3, 0.012);
        assertThat(rate.convexity(4)).isCloseTo(0.012 * 0.012 * slope * slope / 2, within(1e-18));
        assertThat(rate.factor(0.05, 0.03, 4)).isCloseTo(0.02 - rate.convexity(4), within(1e-17));
        double left = 1 - Math.exp(-0.3 * 8);
        assertThat(rate.variance(4)).isCloseTo(0.012 * 0.012 * left / 0.6, within(1e-18));
    }
}
