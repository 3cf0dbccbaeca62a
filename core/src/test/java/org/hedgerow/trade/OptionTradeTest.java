package org.hedgerow.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.LATER;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.SPOT_DATE;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.forward;
import static org.hedgerow.trade.Kyiv.growth;
import static org.hedgerow.trade.Kyiv.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityPillar;
import org.hedgerow.market.VolatilityTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options on a million dollars, quoted at 12 % volatility, dealt half a per cent away from it. */
class OptionTradeTest {
    private static final double MILLION = 1e6;
    private static final double NOTIONAL = MILLION * SPOT;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private final Market market = Kyiv.market();

    /** Garman and Kohlhagen (1983) in their own arrangement: from spot and two rates. */
    private static double put(double spot, double strike, double volatility, double volatilityYears, double years) {
        double deviation = volatility * Math.sqrt(volatilityYears);
        double upper = (Math.log(spot / strike) + (0.09 - 0.0336) * years + deviation * deviation / 2) / deviation;
        return strike * Math.exp(-0.09 * years) * NORMAL.cumulativeProbability(deviation - upper)
                - spot * Math.exp(-0.0336 * years) * NORMAL.cumulativeProbability(-upper);
    }

    private static VanillaOption put(LocalDate end, double strike) {
        return new VanillaOption(USD, OptionSide.PUT, end, strike);
    }

    /** The premium is borrowed from the spot date on, at two per cent over risk-free. */
    @ParameterizedTest
    @ValueSource(doubles = {4.1, 5.2, 6.8})
    void boughtItPaysItsPremiumOnTheSpotDateAndIsExercisedWhereThatPays(double last) {
        double years = years(SPOT_DATE, HORIZON);
        double mid = MILLION * put(SPOT, 5.2, 0.12, years(TODAY, HORIZON), years);
        double dealt = MILLION * put(SPOT, 5.2, 0.125, years(TODAY, HORIZON), years);
        double riskFree = growth(0, SPOT_DATE, HORIZON);
        double borrowed = growth(0.02, SPOT_DATE, HORIZON);
        double exercised = last < 5.2 ? MILLION * (5.2 - last) : 0;
        Booked.on(Kyiv.path(5, 5, last), market, HORIZON, new OptionTrade(put(HORIZON, 5.2), MILLION, 0.005))
                .assertBooks(
                        exercised - dealt * borrowed,
                        Map.of(
                                Cost.SPOT,
                                exercised,
                                Cost.PREMIUM,
                                -mid,
                                Cost.ACCRUAL,
                                mid - mid * riskFree,
                                Cost.BID_OFFER,
                                (mid - dealt) * riskFree,
                                Cost.FUNDING,
                                dealt * (riskFree - borrowed)),
                        NOTIONAL);
    }

    /** Exercised against the seller in June, from which the account is in debt. */
    @Test
    void soldItEarnsALowerPremiumAndPaysTheExercise() {
        double years = years(SPOT_DATE, JUNE);
        double mid = MILLION * put(SPOT, 5.2, 0.12, years(TODAY, JUNE), years);
        double dealt = MILLION * put(SPOT, 5.2, 0.115, years(TODAY, JUNE), years);
        double exercised = MILLION * 0.9;
        double balance = dealt * growth(-0.01, SPOT_DATE, JUNE) - exercised;
        double account = balance * growth(0.02, JUNE, HORIZON);
        double premiumGrowth = growth(0, SPOT_DATE, HORIZON);
        double exerciseGrowth = growth(0, JUNE, HORIZON);
        Booked.on(Kyiv.path(4.3, 5, 9), market, HORIZON, new OptionTrade(put(JUNE, 5.2), -MILLION, 0.005))
                .assertBooks(
                        account,
                        Map.of(
                                Cost.SPOT,
                                -exercised,
                                Cost.PREMIUM,
                                mid,
                                Cost.ACCRUAL,
                                mid * (premiumGrowth - 1) - exercised * (exerciseGrowth - 1),
                                Cost.BID_OFFER,
                                (dealt - mid) * premiumGrowth,
                                Cost.FUNDING,
                                account - dealt * premiumGrowth + exercised * exerciseGrowth),
                        NOTIONAL);
    }

    /** Marked at the quoted volatility over the 90 days that are left. */
    @Test
    void oneThatOutlivesTheHorizonIsMarkedAtItsValueThere() {
        double mark = MILLION * put(4.9, 5.2, 0.12, 90 / 365.0, 90 / 365.0);
        double premium = MILLION * put(SPOT, 5.2, 0.12, years(TODAY, LATER), years(SPOT_DATE, LATER));
        double riskFree = growth(0, SPOT_DATE, HORIZON);
        double borrowed = growth(0.02, SPOT_DATE, HORIZON);
        Booked.on(Kyiv.path(5, 5, 4.9), market, HORIZON, new OptionTrade(put(LATER, 5.2), MILLION, 0))
                .assertBooks(
                        mark - premium * borrowed,
                        Map.of(
                                Cost.SPOT,
                                mark,
                                Cost.PREMIUM,
                                -premium,
                                Cost.ACCRUAL,
                                premium - premium * riskFree,
                                Cost.FUNDING,
                                premium * (riskFree - borrowed)),
                        NOTIONAL);
    }

    /** Quoted 10 % to the horizon and 13 % to the end: the mark takes the variance that lies between. */
    @Test
    void theMarkTakesTheVolatilityThatTheTermLeavesForTheRest() {
        VolatilityTerm term =
                new VolatilityTerm(List.of(new VolatilityPillar(HORIZON, 0.1), new VolatilityPillar(LATER, 0.13)));
        Market quoted = TestMarket.of(TODAY, "UAH")
                .rate("UAH", 0.09)
                .rate("USD", 0.0336)
                .quote("USD/UAH", PairQuote.of(SPOT).with(term))
                .market();
        double rest = (0.0169 * years(TODAY, LATER) - 0.01 * years(TODAY, HORIZON)) / (90 / 365.0);
        double mark = MILLION * put(4.9, 5.2, Math.sqrt(rest), 90 / 365.0, 90 / 365.0);
        Booked booked = Booked.on(Kyiv.path(5, 5, 4.9), quoted, HORIZON, new OptionTrade(put(LATER, 5.2), MILLION, 0));
        assertThat(booked.parts().get(Cost.SPOT)).isCloseTo(mark, within(1e-12 * NOTIONAL));
    }

    /** Call bought and put sold at one strike are a forward on every path, whatever the strike. */
    @ParameterizedTest
    @ValueSource(doubles = {3.7, 5.05, 8.1})
    void putCallParityHoldsOnEveryPath(double last) {
        Market riskFree = Kyiv.withoutSpreads();
        VanillaOption call = new VanillaOption(USD, OptionSide.CALL, HORIZON, 5.9);
        Booked synthetic = Booked.on(
                Kyiv.path(5, 5, last),
                riskFree,
                HORIZON,
                new OptionTrade(call, MILLION, 0),
                new OptionTrade(put(HORIZON, 5.9), -MILLION, 0));
        assertThat(synthetic.account()).isCloseTo(MILLION * (last - forward(HORIZON)), within(1e-12 * NOTIONAL));
    }

    @Test
    void aHalfSpreadWiderThanTheVolatilitySellsAtIntrinsicValue() {
        VanillaOption inTheMoney = put(HORIZON, 6);
        double dealt = OptionTrade.dealtPremium(inTheMoney, -1, 0.2, market);
        assertThat(dealt).isCloseTo((6 - forward(HORIZON)) / growth(0, SPOT_DATE, HORIZON), within(1e-14));
        assertThat(OptionTrade.dealtPremium(put(HORIZON, 5), -1, 0.2, market)).isZero();
    }
}
