package org.hedgerow.formula.vanilla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;

import org.hedgerow.formula.Black;
import org.junit.jupiter.api.Test;

class LinearTest {
    private static final double ROUNDING = 1e-12;

    @Test
    void pointsAreWhatTheForwardIsAboveSpot() {
        assertThat(Outright.points(1111.11, 0.995, 0.98)).isCloseTo(1111.11 * 0.015 / 0.98, within(ROUNDING * 1111));
        assertThat(Outright.rate(1111.11, 0.995, 0.98)).isCloseTo(1111.11 * 0.995 / 0.98, within(ROUNDING * 1111));
    }

    @Test
    void theCurrencyOfSettlementDoesNotMatter() {
        double forward = Outright.rate(1.1, 0.98, 0.97);
        assertThat(1.1 * NonDeliverable.valueInBase(forward, 1.2, 0.98))
                .isCloseTo(NonDeliverable.valueInQuote(forward, 1.2, 0.97), within(ROUNDING));
    }

    @Test
    void aForwardIsACallLessAPut() {
        double call = Black.value(CALL, 1.11, 1.15, 0.1, 0.97);
        double put = Black.value(PUT, 1.11, 1.15, 0.1, 0.97);
        assertThat(Outright.value(1.11, 1.15, 0.97)).isCloseTo(call - put, within(ROUNDING));
    }

    @Test
    void aSwapIsTwoForwardsAndCostsNothingAtTheMarket() {
        FxSwap.Leg near = new FxSwap.Leg(1.101, 1.1, 0.99);
        FxSwap.Leg far = new FxSwap.Leg(1.12, 1.13, 0.97);
        assertThat(new FxSwap(near, far).value())
                .isCloseTo(Outright.value(1.101, 1.1, 0.99) - Outright.value(1.12, 1.13, 0.97), within(ROUNDING));
        assertThat(new FxSwap(near, far).points()).isCloseTo(0.03, within(ROUNDING));
        FxSwap fair = new FxSwap(new FxSwap.Leg(1.101, 1.101, 0.99), new FxSwap.Leg(1.12, 1.12, 0.97));
        assertThat(fair.value()).isZero();
    }

    /** Hull, Options, futures and other derivatives, chapter 7: 8 % of USD 10m paid, 5 % of JPY 1,200m received. */
    @Test
    void agreesWithThePublishedCurrencySwap() {
        double[] usd = discounts(0.09);
        double[] jpy = discounts(0.04);
        double paid = 10 * CurrencySwap.fixedLeg(0.08, true, usd);
        double received = 1200 * CurrencySwap.fixedLeg(0.05, true, jpy);
        assertThat(CurrencySwap.value(received, paid, 1 / 110.0)).isCloseTo(1.5430, within(1e-4));
    }

    @Test
    void aFloatingLegWithItsNotionalIsWorthPar() {
        double[] usd = discounts(0.09);
        assertThat(CurrencySwap.floatingLeg(1, 0, true, usd)).isCloseTo(1, within(ROUNDING));
        assertThat(CurrencySwap.floatingLeg(1, 0.01, false, usd))
                .isCloseTo(1 - usd[2] + 0.01 * (usd[0] + usd[1] + usd[2]), within(ROUNDING));
    }

    private static double[] discounts(double rate) {
        return new double[] {StrictMath.exp(-rate), StrictMath.exp(-2 * rate), StrictMath.exp(-3 * rate)};
    }
}
