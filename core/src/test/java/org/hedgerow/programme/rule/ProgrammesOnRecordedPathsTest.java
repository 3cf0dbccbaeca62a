package org.hedgerow.programme.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.hedge.Plan;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.market.TestMarket;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.RecordedPath;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Position;
import org.hedgerow.programme.Programme;
import org.hedgerow.programme.ProgrammeTrade;
import org.hedgerow.programme.TradeRecord;
import org.hedgerow.programme.order.StopLoss;
import org.hedgerow.programme.order.TakeProfit;
import org.hedgerow.programme.order.Trigger;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.time.Tenor;
import org.junit.jupiter.api.Test;

/** A claim on 1 unit of foreign currency, worth 100 today, sold on the way; rates are written down week by week. */
class ProgrammesOnRecordedPathsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 1); // a Monday
    private static final Currency FOREIGN = Currency.of("USD");
    private static final Currency OTHER = Currency.of("GBP");
    private static final Tenor WEEKLY = Tenor.parse("1W");
    private static final double HALF_SPREAD = 0.001;

    private static Market market(double homeRate) {
        return TestMarket.of(TODAY, "EUR")
                .rate("EUR", homeRate)
                .rate("USD", 0)
                .rate("GBP", 0)
                .spot("USD/EUR", 100)
                .spot("GBP/EUR", 50)
                .market();
    }

    private static RecordedPath path(double... weeks) {
        RecordedPath path = new RecordedPath();
        for (int week = 0; week < weeks.length; week++) {
            path.with(FOREIGN, TODAY.plusWeeks(week), weeks[week]);
        }
        return path;
    }

    private static ProgrammeTrade trade(Programme programme, int weeks) {
        BidOffer bidOffer = new BidOffer(0, HALF_SPREAD, 0, 0, 0);
        return new ProgrammeTrade(new Exposure(FOREIGN, -1, TODAY.plusWeeks(weeks)), programme, bidOffer);
    }

    /** Shares held after each date of the grid. */
    private static double[] held(Programme programme, double... weeks) {
        int end = weeks.length - 1;
        return held(programme, path(weeks), end);
    }

    private static double[] held(Programme programme, PathModel path, int end) {
        TradeRecord record = TradeRecord.of(trade(programme, end), market(0), TODAY.plusWeeks(end), path);
        double[] held = new double[record.dates() - 1];
        for (int date = 0; date < held.length; date++) {
            held[date] = record.held(date)[0];
        }
        return held;
    }

    private static double component(Cost cost, Programme programme, double homeRate, double... weeks) {
        int end = weeks.length - 1;
        Market market = market(homeRate);
        LocalDate horizon = TODAY.plusWeeks(end);
        Position claim = Position.of(new Flow(FOREIGN, 1, horizon, Certainty.COMMITMENT, Optional.of(100.0)));
        HedgedOutcome hedge = new HedgedOutcome("hedge", new Plan(List.of(trade(programme, end))), market, horizon);
        Outcomes outcomes = Simulation.of(
                        market, horizon, path(weeks), List.of(new UnhedgedOutcome(claim, market, horizon), hedge))
                .run(new Settings(1, 1, 1), Progress.SILENT);
        return outcomes.moments(hedge.component(cost)).mean();
    }

    @Test
    void aStopIsFilledOnTheDateAfterTheRateWasSeenBeyondIt() {
        Programme stop = new StopLoss(0.05, WEEKLY, Optional.empty());
        assertThat(held(stop, 100, 97, 94, 93, 99, 90)).containsExactly(0, 0, 0, 1, 1);
    }

    @Test
    void whatTheRateMovesUntilTheFillIsSlippageAndTheSpreadIsPaidThere() {
        Programme stop = new StopLoss(0.05, WEEKLY, Optional.empty());
        double[] weeks = {100, 97, 94, 93, 99, 90};
        assertThat(component(Cost.SLIPPAGE, stop, 0, weeks)).isCloseTo(-1, within(1e-12));
        assertThat(component(Cost.SPOT, stop, 0, weeks)).isCloseTo(94 - 90, within(1e-12));
        assertThat(component(Cost.CARRY, stop, 0, weeks)).isCloseTo(0, within(1e-12));
        assertThat(component(Cost.BID_OFFER, stop, 0, weeks)).isCloseTo(-93 * HALF_SPREAD, within(1e-12));
    }

    /** A rate that moves as its forward said it would does not slip. */
    @Test
    void forwardPointsAreNoSlippage() {
        double growth = StrictMath.exp(0.52 * 7 / 365);
        Programme stop = new StopLoss(0.05, WEEKLY, Optional.empty());
        double[] weeks = {100, 94, 94 * growth, 90, 90};
        assertThat(component(Cost.SLIPPAGE, stop, 0.52, weeks)).isCloseTo(0, within(1e-12));
        double points = component(Cost.CARRY, stop, 0.52, weeks);
        assertThat(points).isCloseTo(94 * growth * (growth * growth - 1), within(1e-11));
    }

    @Test
    void anOrderWithReentryIsUndoneWhenTheRateIsBackAndWaitsAgain() {
        Programme stop = new StopLoss(0.05, WEEKLY, Optional.of(true));
        assertThat(held(stop, 100, 94, 96, 97, 94, 90, 90)).containsExactly(0, 0, 1, 0, 0, 1);
    }

    @Test
    void profitIsTakenWhereTheRateRises() {
        Programme profit = new TakeProfit(0.05, WEEKLY, Optional.empty());
        assertThat(held(profit, 100, 94, 106, 101, 94, 90)).containsExactly(0, 0, 0, 1, 1);
    }

    @Test
    void anOrderThatFindsNoMarketWaitsForOne() {
        Programme stop = new StopLoss(0.05, WEEKLY, Optional.empty());
        MarketShift open = new MarketShift.Open(FOREIGN, MarketShift.Deal.FORWARD);
        RecordedPath path =
                path(100, 94, 93, 92, 96, 90).with(open, TODAY.plusWeeks(2), 0).with(open, TODAY.plusWeeks(4), 1);
        assertThat(held(stop, path, 5)).containsExactly(0, 0, 0, 0, 1);
        Programme half = new Mix(List.of(new Mix.Part(0.5, stop), new Mix.Part(0.5, new Layers(WEEKLY, 1))));
        assertThat(held(half, path, 5)).containsExactly(0.5, 0.5, 0.5, 0.5, 1);
    }

    @Test
    void aLadderIsClimbedAndNotDescended() {
        List<Trigger.Step> steps =
                List.of(new Trigger.Step(0.02, 0.4), new Trigger.Step(0.05, 1), new Trigger.Step(-0.04, 0.5));
        double[] weeks = {100, 99, 98, 104, 101, 95, 100, 100};
        assertThat(held(new Trigger(steps, WEEKLY, Optional.empty()), weeks))
                .containsExactly(0, 0, 0.4, 0.5, 0.5, 1, 1);
        assertThat(held(new Trigger(steps, WEEKLY, Optional.of(true)), weeks)).containsExactly(0, 0, 0.4, 0.5, 0, 1, 0);
    }

    @Test
    void theBandFollowsTheRateBetweenItsEnds() {
        double[] held = held(new RatioBand(0.2, 0.8, 0.1, WEEKLY), 100, 95, 80, 105, 130, 100);
        double[] expected = {0.5, 0.65, 0.8, 0.35, 0.2};
        assertThat(held).hasSize(5).containsExactly(expected, within(1e-12));
    }

    @Test
    void aMixHoldsTheSharesOfItsParts() {
        Mix mix = new Mix(List.of(
                new Mix.Part(0.25, new Layers(Tenor.parse("2W"), 2)),
                new Mix.Part(0.75, new Trigger(List.of(new Trigger.Step(0.05, 1)), WEEKLY, Optional.empty()))));
        assertThat(held(mix, 100, 94, 94, 94, 94)).containsExactly(0.125, 0.875, 1, 1);
    }

    @Test
    void theSlippageOfAMixIsThatOfItsParts() {
        Programme stop = new StopLoss(0.05, WEEKLY, Optional.empty());
        Mix mix = new Mix(List.of(new Mix.Part(0.5, stop), new Mix.Part(0.5, new Layers(WEEKLY, 4))));
        double[] weeks = {100, 97, 94, 93, 99, 90};
        assertThat(component(Cost.SLIPPAGE, mix, 0, weeks)).isCloseTo(-0.5, within(1e-12));
    }

    /** Hull, Options, Futures and Other Derivatives, table 3.2 (value: common solutions): 15 months of jet and heating fuel. */
    @Test
    void theRatioOfAWindowIsTheSlopeOfItsRegression() {
        PriorMoves months = new PriorMoves(
                List.of(
                        0.029, 0.02, -0.044, 0.008, 0.026, -0.019, -0.01, -0.007, 0.043, 0.011, -0.036, -0.018, 0.009,
                        -0.032, 0.023),
                List.of(
                        0.021, 0.035, -0.046, 0.001, 0.044, -0.029, -0.026, -0.029, 0.048, -0.006, -0.036, -0.011,
                        0.019, -0.027, 0.029));
        MinimumVariance rule = new MinimumVariance(Tenor.parse("1M"), months, 2, Optional.empty());
        assertThat(rule.shareToday(new Exposure(FOREIGN, -1, TODAY.plusYears(1)), market(0)))
                .isCloseTo(0.7777, within(0.0006));
    }

    /** With the path's moves: exposed (0.01, -0.01, 0.02, -0.04), hedge (0.01, -0.01, 0.01, -0.02). */
    @Test
    void aProxyFollowsThePathsOwnMovesAndTheValueOfTheExposure() {
        PriorMoves prior = new PriorMoves(List.of(0.01, -0.01), List.of(0.01, -0.01));
        RecordedPath path = path(100, 101, 101 * 0.98, 0)
                .with(OTHER, TODAY, 50)
                .with(OTHER, TODAY.plusWeeks(1), 51)
                .with(OTHER, TODAY.plusWeeks(2), 51 * 0.96);
        double[] held = held(new MinimumVariance(WEEKLY, prior, 5, Optional.of(OTHER)), path, 3);
        double afterOne = (4e-4 - 0.02 * 0.01 / 3) / (3e-4 - 0.01 * 0.01 / 3);
        double afterTwo = (12e-4 - -0.02 * -0.01 / 4) / (7e-4 - 0.01 * 0.01 / 4);
        double[] expected = {1, afterOne * 1.02 / 1.01, afterTwo * (1.02 * 0.96) / (1.01 * 0.98)};
        assertThat(held).hasSize(3).containsExactly(expected, within(1e-12));
    }
}
