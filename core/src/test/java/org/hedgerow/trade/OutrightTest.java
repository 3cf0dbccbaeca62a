package org.hedgerow.trade;

import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.LATER;
import static org.hedgerow.trade.Kyiv.SEPTEMBER;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.forward;
import static org.hedgerow.trade.Kyiv.growth;

import java.util.Map;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forwards of a million dollars at a half-spread of 0.2 % of spot, 0.0101 hryvnia, on single paths. */
class OutrightTest {
    private static final double MILLION = 1e6;
    private static final double NOTIONAL = MILLION * SPOT;
    private static final double HALF_SPREAD = 0.0101;

    private final Market market = Kyiv.market();

    @ParameterizedTest
    @ValueSource(doubles = {3.9, 5.05, 7.7})
    void soldAndSettledOnTheHorizonItPaysTheBidLessTheSpot(double last) {
        Booked.on(Kyiv.path(5, 5, last), market, HORIZON, new Outright(USD, -MILLION, HORIZON, 0.002))
                .assertBooks(
                        MILLION * (forward(HORIZON) - HALF_SPREAD - last),
                        Map.of(
                                Cost.SPOT, MILLION * (5.05 - last),
                                Cost.CARRY, MILLION * (forward(HORIZON) - 5.05),
                                Cost.BID_OFFER, -10_100.0),
                        NOTIONAL);
    }

    /** Gains 0.25 less points and spread in June; the deposit earns a per cent less than risk-free. */
    @Test
    void boughtAndSettledBeforeTheHorizonItsGainEarnsTheOwnDepositRate() {
        double flow = MILLION * (5.5 - forward(JUNE) - HALF_SPREAD);
        double riskFree = growth(0, JUNE, HORIZON);
        Booked.on(Kyiv.path(5.5, 1, 9), market, HORIZON, new Outright(USD, MILLION, JUNE, 0.002))
                .assertBooks(
                        flow * growth(-0.01, JUNE, HORIZON),
                        Map.of(
                                Cost.SPOT, MILLION * 0.45,
                                Cost.CARRY, MILLION * (5.05 - forward(JUNE)),
                                Cost.ACCRUAL, MILLION * (5.5 - forward(JUNE)) * (riskFree - 1),
                                Cost.BID_OFFER, -10_100 * riskFree,
                                Cost.FUNDING, flow * (growth(-0.01, JUNE, HORIZON) - riskFree)),
                        NOTIONAL);
    }

    @Test
    void boughtAndSettledBeforeTheHorizonItsLossIsBorrowedAtTheOwnRate() {
        double flow = MILLION * (4.8 - forward(JUNE) - HALF_SPREAD);
        double riskFree = growth(0, JUNE, HORIZON);
        Booked.on(Kyiv.path(4.8, 9, 9), market, HORIZON, new Outright(USD, MILLION, JUNE, 0.002))
                .assertBooks(
                        flow * growth(0.02, JUNE, HORIZON),
                        Map.of(
                                Cost.SPOT, -MILLION * 0.25,
                                Cost.CARRY, MILLION * (5.05 - forward(JUNE)),
                                Cost.ACCRUAL, MILLION * (4.8 - forward(JUNE)) * (riskFree - 1),
                                Cost.BID_OFFER, -10_100 * riskFree,
                                Cost.FUNDING, flow * (growth(0.02, JUNE, HORIZON) - riskFree)),
                        NOTIONAL);
    }

    /** Ninety days after the horizon: the mark is the difference of two forwards, discounted; foreign interest 3.36 %. */
    @Test
    void deliveredAfterTheHorizonItIsMarkedAtThePathsForward() {
        double ninetyDays = 90 / 365.0;
        double discount = Math.exp(-0.09 * ninetyDays);
        double then = 5.6 * Math.exp((0.09 - 0.0336) * ninetyDays);
        Booked.on(Kyiv.path(5, 5, 5.6), market, HORIZON, new Outright(USD, -MILLION, LATER, 0.002))
                .assertBooks(
                        MILLION * discount * (forward(LATER) - HALF_SPREAD - then),
                        Map.of(
                                Cost.SPOT, -MILLION * Math.exp(-0.0336 * ninetyDays) * 0.55,
                                Cost.CARRY,
                                        MILLION * (discount * forward(LATER) - Math.exp(-0.0336 * ninetyDays) * 5.05),
                                Cost.BID_OFFER, -10_100 * discount),
                        NOTIONAL);
    }

    /** A gain in June turns into a debt in September: the account pays one rate after the other. */
    @Test
    void twoDatesShareOneAccountWhoseRateFollowsItsSign() {
        double june = MILLION * (5.3 - forward(JUNE));
        double september = MILLION * (4.5 - forward(SEPTEMBER));
        double carried = june * growth(-0.01, JUNE, SEPTEMBER);
        double account = (carried + september) * growth(0.02, SEPTEMBER, HORIZON);
        double market = june * growth(0, JUNE, HORIZON) + september * growth(0, SEPTEMBER, HORIZON);
        Booked.on(
                        Kyiv.path(5.3, 4.5, 9),
                        this.market,
                        HORIZON,
                        new Outright(USD, MILLION, JUNE, 0),
                        new Outright(USD, MILLION, SEPTEMBER, 0))
                .assertBooks(
                        account,
                        Map.of(
                                Cost.SPOT,
                                MILLION * (0.25 - 0.55),
                                Cost.CARRY,
                                MILLION * (2 * 5.05 - forward(JUNE) - forward(SEPTEMBER)),
                                Cost.ACCRUAL,
                                market - june - september,
                                Cost.FUNDING,
                                account - market),
                        2 * NOTIONAL);
    }
}
