package org.hedgerow.formula.vanilla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;

import org.hedgerow.formula.Black;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinearTest {
    private static final double ROUNDING = 1e-12;

    /** Rates of the curves of Strata's tests at 7, 91 and 182 days; the points were computed apart (SWP-002 to -005). */
    @ParameterizedTest(name = "{0} days: {3} points")
    @CsvSource({
        "7, 0.03490277777777778, 0.010077777777777778, 0.53647153",
        "91, 0.03373611111111111, 0.01101111111111111, 6.40099978",
        "182, 0.03252777777777778, 0.012, 11.59106575"
    })
    void pointsAreWhatTheForwardIsAboveSpot(int days, double quoteRate, double baseRate, double points) {
        double quoteDiscount = StrictMath.exp(-quoteRate * days / 360);
        double baseDiscount = StrictMath.exp(-baseRate * days / 360);
        assertThat(Outright.points(1111.11, baseDiscount, quoteDiscount)).isCloseTo(points, within(1e-7));
    }

    /** Reference value NDF-001: the set-up of Strata's DiscountingFxNdfProductPricerTest, number computed apart. */
    @Test
    void agreesWithTheComputedNonDeliverableForward() {
        double years = 56 / 360.0;
        double baseDiscount = StrictMath.exp(-(0.01 + 0.002 * years / 0.5) * years);
        double quoteDiscount = StrictMath.exp(-(0.035 - 0.0025 * years / 0.5) * years);
        double forward = Outright.rate(1111.11, baseDiscount, quoteDiscount);
        assertThat(1e8 * NonDeliverable.valueInBase(forward, 1123.45, baseDiscount))
                .isCloseTo(-738871.48, within(0.01));
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

    /** Hull, Options, futures and other derivatives, chapter 7 (CCS-001 and -002): 8 % of USD 10m, 5 % of JPY 1,200m. */
    @Test
    void agreesWithThePublishedCurrencySwap() {
        double[] usd = discounts(0.09);
        double[] jpy = discounts(0.04);
        double paid = 10 * CurrencySwap.fixedLeg(0.08, true, usd);
        double received = 1200 * CurrencySwap.fixedLeg(0.05, true, jpy);
        assertThat(paid).isCloseTo(9.6439, within(6e-5));
        assertThat(received).isCloseTo(1230.55, within(0.006));
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
