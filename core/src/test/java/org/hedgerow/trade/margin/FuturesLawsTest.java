package org.hedgerow.trade.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.LATER;
import static org.hedgerow.trade.Kyiv.SEPTEMBER;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.path.RecordedPath;
import org.hedgerow.trade.Booked;
import org.hedgerow.trade.Kyiv;
import org.hedgerow.trade.Outright;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Futures beside forwards, their margin accounts and lines, on paths that were written down. */
class FuturesLawsTest {
    private static final double LOTS = 1_000; // of 1,000 dollars
    private static final double NOTIONAL = 1e6 * 5.05;
    private static final Market MARKET = Kyiv.withoutSpreads();

    private static RecordedPath path() {
        return new RecordedPath()
                .with(USD, TODAY, 5.05)
                .with(USD, LocalDate.of(2008, 2, 1), 5.3)
                .with(USD, LocalDate.of(2008, 3, 3), 5.6)
                .with(USD, LocalDate.of(2008, 5, 5), 4.7)
                .with(USD, JUNE, 4.9)
                .with(USD, LocalDate.of(2008, 8, 4), 5.4)
                .with(USD, SEPTEMBER, 5.0)
                .with(USD, HORIZON, 5.6);
    }

    private static FuturesContract contract(LocalDate lastTrading) {
        return new FuturesContract(CurrencyPair.parse("USD/UAH"), 1_000, lastTrading, 0, 0, 0);
    }

    private static Futures tailed(LocalDate lastTrading, LocalDate opened, LocalDate until, LocalDate hedged) {
        Optional<LocalDate> from = opened.equals(TODAY) ? Optional.empty() : Optional.of(opened);
        return new Futures(
                contract(lastTrading),
                -LOTS,
                until,
                AmountUnit.ONE,
                0,
                new Futures.Holding(from, Optional.of(hedged), true, Optional.empty()));
    }

    /** Whether the contract ends with the exposure, after it or before it: rates are fixed, so its basis is known. */
    @ParameterizedTest(name = "exposure of {0}, contract to {1}")
    @CsvSource({"2008-06-30, 2008-06-30", "2008-06-30, 2008-09-30", "2008-12-31, 2008-12-31", "2009-03-31, 2009-03-31"})
    void tailedDailyWithoutLotsTheyAreTheForward(LocalDate exposure, LocalDate lastTrading) {
        Booked futures = Booked.on(path(), MARKET, HORIZON, tailed(lastTrading, TODAY, exposure, exposure));
        Booked forward = Booked.on(path(), MARKET, HORIZON, new Outright(USD, -1e6, exposure, 0));
        assertThat(futures.account()).isCloseTo(forward.account(), within(1e-10 * NOTIONAL));
    }

    @Test
    void rolledIntoTheNextContractTheyStillAreTheForward() {
        Booked futures = Booked.on(
                path(),
                MARKET,
                HORIZON,
                tailed(JUNE, TODAY, LocalDate.of(2008, 6, 26), HORIZON),
                tailed(LATER, LocalDate.of(2008, 6, 26), HORIZON, HORIZON));
        Booked forward = Booked.on(path(), MARKET, HORIZON, new Outright(USD, -1e6, HORIZON, 0));
        assertThat(futures.account()).isCloseTo(forward.account(), within(1e-10 * NOTIONAL));
    }

    @Test
    void notTailedTheyEarnTheInterestOnTheirMargin() {
        Booked futures =
                Booked.on(path(), MARKET, HORIZON, new Futures(contract(HORIZON), -LOTS, HORIZON, AmountUnit.ONE, 0));
        Booked forward = Booked.on(path(), MARKET, HORIZON, new Outright(USD, -1e6, HORIZON, 0));
        double accrual = futures.parts().get(Cost.ACCRUAL);
        assertThat(Math.abs(accrual)).isGreaterThan(1_000);
        assertThat(futures.account() - forward.account()).isCloseTo(accrual, within(1e-10 * NOTIONAL));
    }

    /**
     * 30 hryvnias a lot are lost on the 2nd, less what the points of a day are, and kept back; the 3rd wins some back, the
     * 4th calls for all. The exchange takes 2 % a year more than risk-free on what it has lent.
     */
    @Test
    void lossesDownToTheMaintenanceMarginAreNotCalledFor() {
        LocalDate end = LocalDate.of(2008, 1, 4);
        RecordedPath path = new RecordedPath()
                .with(USD, LocalDate.of(2008, 1, 1), 5.05)
                .with(USD, LocalDate.of(2008, 1, 2), 5.08)
                .with(USD, LocalDate.of(2008, 1, 3), 5.06)
                .with(USD, LocalDate.of(2008, 1, 4), 5.30);
        Booked daily = Booked.on(path, MARKET, end, kept(100, -0.02));
        Booked kept = Booked.on(path, MARKET, end, kept(40, -0.02));
        double growth = Math.exp(0.09 / 365);
        double spread = Math.exp(-0.02 / 365);
        double lent = 0;
        double saved = 0; // with interest to the end
        double[] prices = {price(5.05, 2), price(5.05, 3), price(5.08, 2), price(5.06, 1)
        }; // today's from the spot date
        for (int day = 1; day <= 3; day++) {
            double toEnd = Math.pow(growth, 4 - day);
            saved += lent * growth * (spread - 1) * toEnd;
            lent = Math.min(0, lent * growth * spread - 1e6 * (prices[day] - prices[day - 1]));
        }
        assertThat(lent).isBetween(-60_000.0, -1.0);
        saved += lent * growth * (spread - 1);
        assertThat(kept.account() - daily.account()).isCloseTo(saved, within(1e-12 * NOTIONAL));
        assertThat(kept.parts().get(Cost.FUNDING) - daily.parts().get(Cost.FUNDING))
                .isCloseTo(saved, within(1e-12 * NOTIONAL));
        Booked fair = Booked.on(path, MARKET, end, kept(40, 0));
        assertThat(fair.account())
                .isCloseTo(Booked.on(path, MARKET, end, kept(100, 0)).account(), within(1e-12 * NOTIONAL));
    }

    private static double price(double spot, int days) {
        return spot * Math.exp((0.09 - 0.0336) * days / 365);
    }

    private static Futures kept(double maintenance, double marginSpread) {
        LocalDate last = LocalDate.of(2008, 1, 4);
        FuturesContract contract = new FuturesContract(
                CurrencyPair.parse("USD/UAH"),
                1_000,
                last,
                100,
                marginSpread,
                0,
                Optional.of(maintenance),
                Optional.empty());
        return new Futures(contract, -LOTS, last, AmountUnit.ONE, 0);
    }

    @Test
    void pricesAreRoundedToTicks() {
        FuturesContract contract = new FuturesContract(
                CurrencyPair.parse("USD/UAH"), 1_000, LATER, 0, 0, 0, Optional.empty(), Optional.of(0.05));
        Booked booked = Booked.on(path(), MARKET, HORIZON, new Futures(contract, -1, HORIZON, AmountUnit.ONE, 0));
        double change = booked.parts().get(Cost.SPOT) + booked.parts().get(Cost.CARRY);
        assertThat(contract.tickValue()).isEqualTo(50);
        assertThat(change / 50).isCloseTo(Math.rint(change / 50), within(1e-9));
    }

    /** The rate rises by 0.25 on the 1st of February: 250,000 called for, with the change of the points a little less. */
    @Test
    void aCallBeyondTheLineClosesThemAtThatDaysPrice() {
        LocalDate called = LocalDate.of(2008, 2, 1);
        Booked enough = Booked.on(path(), MARKET, HORIZON, lined(600_000, Optional.empty()));
        Booked open = Booked.on(
                path(), MARKET, HORIZON, new Futures(contract(HORIZON), -LOTS, HORIZON, AmountUnit.ONE, 0.001));
        assertThat(enough.account()).isCloseTo(open.account(), within(1e-12 * NOTIONAL));
        assertThat(enough.missed()).isZero();

        Booked small = Booked.on(path(), MARKET, HORIZON, lined(100_000, Optional.empty()));
        Booked closed = Booked.on(
                path(), MARKET, HORIZON, new Futures(contract(HORIZON), -LOTS, called, AmountUnit.ONE, 0.001));
        assertThat(small.missed()).isEqualTo(1);
        small.assertBooks(closed.account(), closed.parts(), NOTIONAL);
    }

    @Test
    void aLineThatIsWithdrawnClosesThemWhereMoneyIsOwed() {
        LocalDate withdrawn = LocalDate.of(2008, 2, 18);
        Booked ended = Booked.on(path(), MARKET, HORIZON, lined(1e6, Optional.of(withdrawn)));
        Booked closed = Booked.on(
                path(), MARKET, HORIZON, new Futures(contract(HORIZON), -LOTS, withdrawn, AmountUnit.ONE, 0.001));
        assertThat(ended.missed()).isEqualTo(1);
        ended.assertBooks(closed.account(), closed.parts(), NOTIONAL);
    }

    private static Futures lined(double limit, Optional<LocalDate> withdrawn) {
        return new Futures(
                contract(HORIZON),
                -LOTS,
                HORIZON,
                AmountUnit.ONE,
                0.001,
                new Futures.Holding(
                        Optional.empty(), Optional.empty(), false, Optional.of(new MarginCredit(limit, withdrawn))));
    }

    @Test
    void withEverythingAtOnceTheBooksAgreeAndKnowNoInterestButTheMarkets() {
        FuturesContract contract = new FuturesContract(
                CurrencyPair.parse("USD/UAH"), 1_000, SEPTEMBER, 300, -0.02, 2, Optional.of(200.0), Optional.of(0.001));
        Futures all = new Futures(
                contract,
                -700,
                JUNE,
                AmountUnit.ONE,
                0.0005,
                new Futures.Holding(
                        Optional.of(LocalDate.of(2008, 1, 31)),
                        Optional.of(JUNE),
                        false,
                        Optional.of(new MarginCredit(300_000, Optional.empty()))));
        Booked booked = Booked.on(path().withInterest(Kyiv.market()), Kyiv.market(), HORIZON, all); // checks them
        Booked today = Booked.on(path(), Kyiv.market(), HORIZON, all);
        today.assertBooks(booked.account(), booked.parts(), NOTIONAL);
        assertThat(today.missed()).isEqualTo(1);
    }
}
