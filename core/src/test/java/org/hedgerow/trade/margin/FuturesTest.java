package org.hedgerow.trade.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;

import java.time.LocalDate;
import java.util.Map;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.market.OwnSpreads;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.TestMarket;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.path.RecordedPath;
import org.hedgerow.trade.Booked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Dollar futures in hryvnia over the first days of 2008, of which the 1st is a holiday and the 4th the last. */
class FuturesTest {
    private static final LocalDate SECOND = LocalDate.of(2008, 1, 2);
    private static final LocalDate THIRD = LocalDate.of(2008, 1, 3); // the spot date
    private static final LocalDate FOURTH = LocalDate.of(2008, 1, 4);
    private static final double NOTIONAL = 3_000 * 5.05;
    private static final double POINTS = (0.09 - 0.0336) / 365; // a day
    private static final RecordedPath PATH =
            new RecordedPath().with(USD, SECOND, 5.1).with(USD, THIRD, 4.95).with(USD, FOURTH, 5.0);

    private static Market market(OwnSpreads atHome) {
        PairQuote quote = PairQuote.of(5.05);
        return TestMarket.of(TODAY, "UAH")
                .holiday(LocalDate.of(2008, 1, 1))
                .rate("UAH", 0.09, atHome)
                .rate("USD", 0.0336)
                .quote(
                        "USD/UAH",
                        new PairQuote(quote.spot(), 2, quote.basis(), quote.bidOffer(), quote.optionVolatility()))
                .market();
    }

    private static FuturesContract contract(LocalDate lastTrading) {
        return new FuturesContract(CurrencyPair.parse("USD/UAH"), 1_000, lastTrading, 250, -0.02, 2);
    }

    private static double days(double rate, int days) {
        return Math.exp(rate * days / 365);
    }

    /** Three lots sold, 0.05 % below mid, held to final settlement at spot. */
    @Test
    void eachDayPaysTheChangeOfThePriceIntoTheAccount() {
        double mid = 5.05 * Math.exp(POINTS); // from the spot date on the 3rd to the 4th
        double second = 5.1 * Math.exp(2 * POINTS);
        double third = 4.95 * Math.exp(POINTS);
        double dealt = mid - 0.0005 * 5.05;
        double margin = 750 * (days(0.07, 4) - days(0.11, 4)); // earns 2 % less, costs 2 % more than risk-free
        double debt = -6 * days(0.11, 2) - 3_000 * (second - dealt);
        double balance = debt * days(0.11, 1) - 3_000 * (third - second);
        assertThat(debt).isNegative();
        assertThat(balance).isPositive();
        double account = balance * days(0.08, 1) - 3_000 * (5 - third) + margin;
        double interest = -3_000 * ((second - mid) * (days(0.09, 2) - 1) + (third - second) * (days(0.09, 1) - 1));
        double market = -3_000 * (5 - mid);
        double bidOffer = -3 * 2.525 * days(0.09, 2); // 0.05 % of 5.05 on each thousand, with the first margin
        double fees = -6 * days(0.09, 4);
        Booked.on(PATH, market(new OwnSpreads(0.02, 0.01)), FOURTH, futures(contract(FOURTH), -3, FOURTH))
                .assertBooks(
                        account,
                        Map.of(
                                Cost.SPOT,
                                -3_000 * (5 - 5.05),
                                Cost.CARRY,
                                -3_000 * (5.05 - mid),
                                Cost.ACCRUAL,
                                interest,
                                Cost.BID_OFFER,
                                bidOffer,
                                Cost.FEES,
                                fees,
                                Cost.FUNDING,
                                account - market - interest - bidOffer - fees),
                        NOTIONAL);
    }

    /** Two lots bought and closed on the 3rd at that day's price, which looks 95 days ahead, less a half-spread. */
    @Test
    void closedEarlyTheyPaySpreadAndFeeOnceMore() {
        Market market = market(OwnSpreads.NONE);
        LocalDate lastTrading = LocalDate.of(2008, 4, 7);
        double mid = 5.05 * Math.exp(95 * POINTS);
        double second = 5.1 * Math.exp(96 * POINTS);
        double third = 4.95 * Math.exp(95 * POINTS);
        double margin = 500 * (days(0.07, 3) - days(0.09, 3));
        double opening = -2 * 2.525;
        double closing = -2_000 * 0.0005 * 4.95;
        double fees = -4 * (days(0.09, 4) + days(0.09, 1));
        double first = 2_000 * (second - mid);
        double last = 2_000 * (third - second);
        Booked.on(PATH, market, FOURTH, futures(contract(lastTrading), 2, THIRD))
                .assertBooks(
                        (first + opening) * days(0.09, 2) + (last + closing + margin) * days(0.09, 1) + fees,
                        Map.of(
                                Cost.SPOT,
                                2_000 * (4.95 - 5.05),
                                Cost.CARRY,
                                2_000 * (third - 4.95 - (mid - 5.05)),
                                Cost.ACCRUAL,
                                first * (days(0.09, 2) - 1) + last * (days(0.09, 1) - 1),
                                Cost.BID_OFFER,
                                opening * days(0.09, 2) + closing * days(0.09, 1),
                                Cost.FEES,
                                fees,
                                Cost.FUNDING,
                                margin * days(0.09, 1)),
                        NOTIONAL);
    }

    @ParameterizedTest
    @EnumSource
    void amountsComeInTheUnitOfTheScenario(AmountUnit unit) {
        Market market = market(new OwnSpreads(0.02, 0.01));
        Booked one = Booked.on(PATH, market, FOURTH, futures(contract(FOURTH), 7, FOURTH));
        Booked booked = Booked.on(PATH, market, FOURTH, new Futures(contract(FOURTH), 7, FOURTH, unit, 0.0005));
        double size = Map.of(AmountUnit.ONE, 1.0, AmountUnit.THOUSAND, 1e3, AmountUnit.MILLION, 1e6)
                .get(unit);
        assertThat(booked.account() * size).isCloseTo(one.account(), within(1e-12 * 7_000 * 5.05));
        assertThat(booked.parts().get(Cost.FEES) * size)
                .isCloseTo(one.parts().get(Cost.FEES), within(1e-12 * 7_000 * 5.05));
    }

    private static Futures futures(FuturesContract contract, long lots, LocalDate until) {
        return new Futures(contract, lots, until, AmountUnit.ONE, 0.0005);
    }
}
