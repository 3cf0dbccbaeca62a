package org.hedgerow.trade;

import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.LATER;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.SPOT_DATE;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.forward;
import static org.hedgerow.trade.Kyiv.growth;
import static org.hedgerow.trade.Kyiv.years;

import java.util.Map;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.BidOffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A million dollars to be delivered out of loans and deposits. The holder borrows dollars at 3.86 % and hryvnia at 11 %,
 * and lends at 3.11 % and 8 %; spot is dealt at 5.05 less or plus 0.00505.
 */
class MoneyMarketTest {
    private static final double MILLION = 1e6;
    private static final double NOTIONAL = MILLION * SPOT;
    private static final double YEARS = years(SPOT_DATE, HORIZON);

    @ParameterizedTest
    @ValueSource(doubles = {3.9, 7.7})
    void soldItBorrowsDollarsSellsThemAndDepositsHryvnia(double last) {
        double borrowed = MILLION * Math.exp(-0.0386 * YEARS);
        double deposit = borrowed * 5.04495 * Math.exp(0.08 * YEARS);
        double account = deposit - MILLION * last;
        double bidOffer = -borrowed * 0.00505 * Math.exp(0.09 * YEARS);
        double atMid = MILLION * (forward(HORIZON) - last);
        Booked.on(
                        Kyiv.path(5, 5, last),
                        Kyiv.market(),
                        HORIZON,
                        new MoneyMarket(USD, -MILLION, HORIZON, Kyiv.BID_OFFER))
                .assertBooks(
                        account,
                        Map.of(
                                Cost.SPOT,
                                MILLION * (5.05 - last),
                                Cost.CARRY,
                                MILLION * (forward(HORIZON) - 5.05),
                                Cost.BID_OFFER,
                                bidOffer,
                                Cost.FUNDING,
                                account - atMid - bidOffer),
                        NOTIONAL);
    }

    @Test
    void boughtItBorrowsHryvniaAndDepositsDollars() {
        double deposited = MILLION * Math.exp(-0.0311 * YEARS);
        double debt = deposited * 5.05505 * Math.exp(0.11 * YEARS);
        double account = MILLION * 5.9 - debt;
        double bidOffer = -deposited * 0.00505 * Math.exp(0.09 * YEARS);
        double atMid = MILLION * (5.9 - forward(HORIZON));
        Booked.on(Kyiv.path(5, 5, 5.9), Kyiv.market(), HORIZON, new MoneyMarket(USD, MILLION, HORIZON, Kyiv.BID_OFFER))
                .assertBooks(
                        account,
                        Map.of(
                                Cost.SPOT,
                                MILLION * 0.85,
                                Cost.CARRY,
                                -MILLION * (forward(HORIZON) - 5.05),
                                Cost.BID_OFFER,
                                bidOffer,
                                Cost.FUNDING,
                                account - atMid - bidOffer),
                        NOTIONAL);
    }

    /** Both sides are settled in June; what is left of them earns the deposit rate of the account. */
    @Test
    void whatIsSettledBeforeTheHorizonStaysOnTheAccount() {
        double years = years(SPOT_DATE, JUNE);
        double flow = MILLION * Math.exp(-0.0386 * years) * 5.05 * Math.exp(0.08 * years) - MILLION * 4.6;
        double atMid = MILLION * (forward(JUNE) - 4.6);
        double riskFree = growth(0, JUNE, HORIZON);
        double account = flow * growth(-0.01, JUNE, HORIZON);
        Booked.on(Kyiv.path(4.6, 5, 9), Kyiv.market(), HORIZON, new MoneyMarket(USD, -MILLION, JUNE, BidOffer.NONE))
                .assertBooks(
                        account,
                        Map.of(
                                Cost.SPOT, MILLION * 0.45,
                                Cost.CARRY, MILLION * (forward(JUNE) - 5.05),
                                Cost.ACCRUAL, atMid * (riskFree - 1),
                                Cost.FUNDING, account - atMid * riskFree),
                        NOTIONAL);
    }

    /** Loan and deposit have 90 days to go and are marked at risk-free rates. */
    @Test
    void whatIsRepaidAfterTheHorizonIsMarkedThere() {
        double years = years(SPOT_DATE, LATER);
        double spotSold = MILLION * Math.exp(-0.0386 * years) * 5.05;
        double loan = MILLION * 5.6 * Math.exp(-0.0336 * 90 / 365);
        double account = spotSold * Math.exp(0.08 * years - 0.09 * 90 / 365) - loan;
        double spot = MILLION * Math.exp(-0.0336 * 90 / 365) * (5.05 - 5.6);
        double atMid = MILLION * forward(LATER) * Math.exp(-0.09 * 90 / 365) - loan;
        Booked.on(Kyiv.path(5, 5, 5.6), Kyiv.market(), HORIZON, new MoneyMarket(USD, -MILLION, LATER, BidOffer.NONE))
                .assertBooks(
                        account,
                        Map.of(Cost.SPOT, spot, Cost.CARRY, atMid - spot, Cost.FUNDING, account - atMid),
                        NOTIONAL);
    }
}
