package org.hedgerow.formula.barrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;
import static org.hedgerow.formula.barrier.BarrierType.DOWN_IN;
import static org.hedgerow.formula.barrier.BarrierType.DOWN_OUT;
import static org.hedgerow.formula.barrier.BarrierType.UP_IN;
import static org.hedgerow.formula.barrier.BarrierType.UP_OUT;

import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.reference.Inputs;
import org.hedgerow.reference.ReferenceRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiscreteBarrierTest {
    private static final double ROUNDING = 1e-12;
    private static final LognormalSpot MARKET = LognormalSpot.of(1.1, 0.035, 0.02, 0.08, 0.5);

    @ParameterizedTest(name = "{0} is worth {1}, by its correction {2}")
    @CsvFileSource(resources = "discrete-barriers.csv", numLinesToSkip = 1)
    void agreesWithAnIndependentRecursionAndCorrection(String id, double recomputed, double corrected) {
        Inputs given = ReferenceRows.row(id).inputs();
        LognormalSpot market = LognormalSpot.of(
                given.number("S"), given.number("rd"), given.number("rf"), given.number("vol"), given.number("T"));
        Barrier barrier = new Barrier(DOWN_OUT, given.number("H"));
        int dates = given.count("monitoring_points");
        assertThat(DiscreteBarrier.option(given.side(), given.number("K"), barrier, even(dates), market))
                .isCloseTo(recomputed, within(1e-8));
        assertThat(DiscreteBarrier.corrected(given.side(), given.number("K"), barrier, dates, market))
                .isCloseTo(corrected, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource
    void oneDateAtExpiryIsACutPayoff(BarrierType type) {
        double level = type.up() ? 1.2 : 1.02;
        double strike = 1.1;
        for (OptionSide side : OptionSide.values()) {
            double option = DiscreteBarrier.option(side, strike, new Barrier(type, level), new double[] {1}, MARKET);
            OptionSide behind = type.up() ? CALL : PUT;
            double cut = side == behind ? behind(side, strike, level) : 0;
            double vanilla = Black.value(side, MARKET.forward(), strike, MARKET.deviation(), MARKET.discount());
            assertThat(option).isCloseTo(type.out() ? vanilla - cut : cut, within(ROUNDING));
        }
    }

    private static double behind(OptionSide side, double strike, double level) {
        return Digital.gap(side, level, strike, MARKET.forward(), MARKET.deviation(), MARKET.discount());
    }

    @Test
    void datesMayLieUnevenlyAndEndBeforeExpiry() {
        Barrier barrier = new Barrier(DOWN_OUT, 1.07);
        double[] some = {0.1, 0.15, 0.5, 0.8};
        double[] more = {0.1, 0.15, 0.3, 0.5, 0.8, 1};
        double fewer = DiscreteBarrier.option(CALL, 1.1, barrier, some, MARKET);
        double all = DiscreteBarrier.option(CALL, 1.1, barrier, more, MARKET);
        assertThat(fewer).isGreaterThan(all);
        assertThat(all).isGreaterThan(SingleBarrier.option(CALL, 1.1, barrier, 0, MARKET));
    }

    /** Two dates are one integral over the first of them. */
    @Test
    void twoDatesAreADoubleIntegral() {
        Barrier barrier = new Barrier(UP_OUT, 1.16);
        double[] dates = {0.3, 0.7};
        double deviation = MARKET.deviation();
        double carry = StrictMath.log(MARKET.forward() / MARKET.spot());
        int steps = 4_000;
        double from = StrictMath.log(1.1) - 8 * deviation;
        double step = (StrictMath.log(1.16) - from) / steps;
        double first = deviation * Math.sqrt(0.3);
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            double log = from + (i + 0.5) * step;
            double rest = log + 0.7 * carry;
            LognormalSpot later = new LognormalSpot(
                    StrictMath.exp(log), StrictMath.exp(rest), deviation * Math.sqrt(0.7), MARKET.discount());
            double value = DiscreteBarrier.option(PUT, 1.1, barrier, new double[] {0.4 / 0.7}, later);
            double z = (log - StrictMath.log(1.1) - 0.3 * carry + first * first / 2) / first;
            sum += value * StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) / first * step;
        }
        assertThat(DiscreteBarrier.option(PUT, 1.1, barrier, dates, MARKET)).isCloseTo(sum, within(1e-8));
    }

    @ParameterizedTest(name = "{0} dates")
    @ValueSource(ints = {2, 13, 126})
    void inAndOutMakeTheVanillaOptionAndAFarBarrierIsNone(int dates) {
        double vanilla = Black.value(CALL, MARKET.forward(), 1.1, MARKET.deviation(), MARKET.discount());
        double in = DiscreteBarrier.option(CALL, 1.1, new Barrier(UP_IN, 1.2), even(dates), MARKET);
        double out = DiscreteBarrier.option(CALL, 1.1, new Barrier(UP_OUT, 1.2), even(dates), MARKET);
        assertThat(in + out).isCloseTo(vanilla, within(ROUNDING));
        double far = DiscreteBarrier.option(CALL, 1.1, new Barrier(DOWN_OUT, 0.6), even(dates), MARKET);
        assertThat(far).isCloseTo(vanilla, within(ROUNDING));
        double never = DiscreteBarrier.option(CALL, 1.1, new Barrier(DOWN_IN, 0.6), even(dates), MARKET);
        assertThat(never).isCloseTo(0, within(ROUNDING));
    }

    @Test
    void datesAscend() {
        assertThatThrownBy(() ->
                        DiscreteBarrier.option(CALL, 1.1, new Barrier(UP_IN, 1.2), new double[] {0.5, 0.5}, MARKET))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("dates must ascend");
    }

    private static double[] even(int dates) {
        double[] shares = new double[dates];
        for (int date = 0; date < dates; date++) {
            shares[date] = (date + 1) / (double) dates;
        }
        return shares;
    }
}
