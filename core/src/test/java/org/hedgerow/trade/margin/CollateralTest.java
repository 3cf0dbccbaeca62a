package org.hedgerow.trade.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.LATER;
import static org.hedgerow.trade.Kyiv.SEPTEMBER;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.path.RecordedPath;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Booked;
import org.hedgerow.trade.Kyiv;
import org.hedgerow.trade.Outright;
import org.hedgerow.trade.Trade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forwards under a collateral agreement, on a path that was written down. */
class CollateralTest {
    private static final double NOTIONAL = 1e6 * SPOT;
    private static final LocalDate FEBRUARY = LocalDate.of(2008, 2, 1);
    private static final Market MARKET = Kyiv.withoutSpreads();

    private static RecordedPath path() {
        return new RecordedPath()
                .with(USD, TODAY, SPOT)
                .with(USD, FEBRUARY, 5.3)
                .with(USD, LocalDate.of(2008, 3, 3), 5.6)
                .with(USD, LocalDate.of(2008, 5, 5), 4.7)
                .with(USD, JUNE, 4.9)
                .with(USD, LocalDate.of(2008, 8, 4), 5.4)
                .with(USD, SEPTEMBER, 5.0)
                .with(USD, HORIZON, 5.6);
    }

    private static List<Outright> forwards() {
        return List.of(
                new Outright(USD, -1e6, HORIZON, 0.002),
                new Outright(USD, 300_000, JUNE, 0.002),
                new Outright(USD, -200_000, LATER, 0.002));
    }

    private static Booked booked(Collateral collateral, Market market) {
        return Booked.on(path(), market, HORIZON, new CollateralisedForwards(forwards(), collateral));
    }

    private static Collateral lined(double limit, Optional<LocalDate> withdrawn) {
        return new Collateral(
                Optional.empty(), 0, Optional.empty(), 0, 0, Optional.of(new MarginCredit(limit, withdrawn)));
    }

    @Test
    void inFullAndAtTheRiskFreeRateItLeavesForwardsAsTheyAre() {
        Booked plain = Booked.on(path(), MARKET, HORIZON, forwards().toArray(Trade[]::new));
        Booked margined = booked(Collateral.FULL, MARKET);
        margined.assertBooks(plain.account(), plain.parts(), 100 * NOTIONAL); // 1e-10 of it
    }

    /** Interest is added on every date, so how often and beyond what it is called for makes no difference then. */
    @ParameterizedTest(name = "every {0}, {1} and {2} owed, {3} at least")
    @CsvSource({"1W, 0, 0, 0", "1D, 100000, 100000, 0", "1M, 50000, 1e9, 20000", "1D, 0, 0, 150000"})
    void atTheRiskFreeRateNoTermOfItIsWorthAnything(Tenor every, double own, double theirs, double least) {
        Booked plain = Booked.on(path(), MARKET, HORIZON, forwards().toArray(Trade[]::new));
        Booked margined = booked(
                new Collateral(Optional.of(every), own, Optional.of(theirs), least, 0, Optional.empty()), MARKET);
        margined.assertBooks(plain.account(), plain.parts(), 100 * NOTIONAL);
    }

    /** Sold at F, the forward is worth P (F - F(t)) each day; the path is flat between its dates. */
    @Test
    void whatIsPostedCostsTheSpreadOfItsInterest() {
        LocalDate end = LocalDate.of(2008, 1, 4);
        RecordedPath path = new RecordedPath()
                .with(USD, LocalDate.of(2008, 1, 1), 5.10)
                .with(USD, LocalDate.of(2008, 1, 2), 5.12)
                .with(USD, LocalDate.of(2008, 1, 3), 5.00)
                .with(USD, LocalDate.of(2008, 1, 4), 5.30);
        double dealt = Kyiv.forward(end);
        double day = Math.exp(0.09 / 365);
        double fund = 0; // with interest to the end
        List<Double> values = new ArrayList<>();
        double[] spots = {5.10, 5.12, 5.00};
        for (int date = 0; date < 3; date++) {
            int left = 3 - date;
            double forward = spots[date] * Math.exp((0.09 - 0.0336) * left / 365);
            double value = 1e6 * (dealt - forward) * Math.pow(day, -left);
            values.add(value);
            double posted = Math.min(0, value + 20_000);
            double received = Math.max(0, value - 10_000);
            fund -= (posted + received) * (Math.exp(-0.02 / 365) - 1) * Math.pow(day, left);
        }
        assertThat(values.get(0)).isLessThan(-20_000);
        assertThat(values.get(2)).isGreaterThan(10_000);
        Collateral terms = new Collateral(Optional.empty(), 20_000, Optional.of(10_000.0), 0, -0.02, Optional.empty());
        List<Outright> sold = List.of(new Outright(USD, -1e6, end, 0));
        Booked booked = Booked.on(path, MARKET, end, new CollateralisedForwards(sold, terms));
        assertThat(booked.parts().get(Cost.FUNDING)).isCloseTo(fund, within(1e-12 * NOTIONAL));
        double plain = Booked.on(path, MARKET, end, sold.get(0)).account();
        assertThat(booked.account() - plain).isCloseTo(fund, within(1e-12 * NOTIONAL));
    }

    /** On the first of February the dollar rises, and what is sold is worth 200,000 less. */
    @Test
    void aCallBeyondTheLineClosesThemAllAtThatDaysForwards() {
        Booked enough = booked(lined(1e6, Optional.empty()), MARKET);
        assertThat(enough.missed()).isZero();
        assertThat(enough.account()).isCloseTo(booked(Collateral.FULL, MARKET).account(), within(1e-12 * NOTIONAL));
        Booked closed = booked(lined(100_000, Optional.empty()), MARKET);
        assertThat(closed.missed()).isEqualTo(1);
        double worth = 0;
        double unwinding = 0;
        for (Outright forward : forwards()) {
            double mid = 5.3 * Math.exp((0.09 - 0.0336) * Kyiv.years(FEBRUARY, forward.delivery()));
            double dealt = Kyiv.forward(forward.delivery()) + Math.signum(forward.amount()) * 0.002 * SPOT;
            double discount = 1 / Kyiv.growth(0, FEBRUARY, forward.delivery());
            worth += forward.amount() * discount * (mid - dealt);
            unwinding += Math.abs(forward.amount()) * discount * 0.002 * 5.3;
        }
        assertThat(closed.account())
                .isCloseTo((worth - unwinding) * Kyiv.growth(0, FEBRUARY, HORIZON), within(1e-12 * NOTIONAL));
    }

    @Test
    void whatComesAfterItsEndChangesNoBit() {
        Trade trade = new CollateralisedForwards(forwards(), lined(100_000, Optional.empty()));
        Booked asIs = Booked.on(path(), MARKET, HORIZON, trade);
        RecordedPath other = path().with(USD, LocalDate.of(2008, 2, 4), 4).with(USD, HORIZON, 9);
        assertThat(Booked.on(other, MARKET, HORIZON, trade)).isEqualTo(asIs);
    }

    @Test
    void aLineThatIsWithdrawnClosesThemWhereMoneyIsOwed() {
        LocalDate withdrawn = LocalDate.of(2008, 2, 18);
        Booked closed = booked(lined(1e6, Optional.of(withdrawn)), MARKET);
        Booked waiting = booked(lined(1e6, Optional.of(LocalDate.of(2008, 6, 2))), MARKET);
        assertThat(closed.missed()).isEqualTo(1);
        assertThat(waiting.account())
                .isNotCloseTo(closed.account(), within(1_000.0)); // they gain in June, until August
    }

    /** The own borrowing rate is paid on a negative account, which is here the collateral posted and no more. */
    @Test
    void moneyForCollateralIsBorrowedAtTheOwnRate() {
        Booked plain = Booked.on(path(), Kyiv.market(), HORIZON, forwards().toArray(Trade[]::new));
        Booked margined = booked(Collateral.FULL, Kyiv.market());
        double more = margined.parts().get(Cost.FUNDING) - plain.parts().get(Cost.FUNDING);
        assertThat(more).isNegative();
        assertThat(margined.account() - plain.account()).isCloseTo(more, within(1e-10 * NOTIONAL));
    }

    @Test
    void withSimulatedInterestThatIsTodaysTheBooksAreTheSame() {
        Collateral all = new Collateral(
                Optional.of(Tenor.parse("1W")),
                30_000,
                Optional.of(60_000.0),
                10_000,
                -0.02,
                Optional.of(new MarginCredit(150_000, Optional.empty())));
        Booked today = booked(all, Kyiv.market());
        Booked simulated = Booked.on(
                path().withInterest(Kyiv.market()),
                Kyiv.market(),
                HORIZON,
                new CollateralisedForwards(forwards(), all));
        today.assertBooks(simulated.account(), simulated.parts(), NOTIONAL);
        assertThat(today.missed()).isEqualTo(1);
    }
}
