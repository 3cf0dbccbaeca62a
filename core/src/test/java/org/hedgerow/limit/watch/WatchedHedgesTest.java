package org.hedgerow.limit.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.limit.watch.Watched.PATHS;
import static org.hedgerow.limit.watch.Watched.UNITS;
import static org.hedgerow.limit.watch.Watched.appraisal;
import static org.hedgerow.limit.watch.Watched.end;
import static org.hedgerow.limit.watch.Watched.limit;
import static org.hedgerow.limit.watch.Watched.on;
import static org.hedgerow.limit.watch.Watched.total;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.fixed.CollateralisedForwardHedge;
import org.hedgerow.hedge.fixed.FuturesHedge;
import org.hedgerow.hedge.fixed.RolledSpotHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.ledger.Cost;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.own.CreditLine;
import org.hedgerow.limit.own.DealLimit;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.limit.own.StopLossLimit;
import org.hedgerow.math.Normal;
import org.hedgerow.model.regime.Calm;
import org.hedgerow.model.regime.Devaluation;
import org.hedgerow.model.regime.DevaluationOdds;
import org.hedgerow.model.regime.ManagedRate;
import org.hedgerow.model.regime.Regime;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.scenario.Bank;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.margin.Collateral;
import org.hedgerow.trade.margin.MarginCredit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a hedge takes off a watched position, and the limits on what it may lose and owe. */
class WatchedHedgesTest {
    private final Watched watched = new Watched();
    private final Bank bank = watched.bank;

    /** The position is the stock less the puts' deltas, which on the horizon are those of all puts in the money. */
    @Test
    @Tag("slow")
    void putsCountByTheirDeltaOnThePath() {
        bank.hedges = List.of(new OptionHedge("put", Cover.ofNetPosition(1), 0));
        double strike = bank.market().forward(Bank.USD, Bank.HORIZON);
        Limits limits = new Limits(
                Optional.of(Tenor.parse("1M")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(total(0.5 * UNITS))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ScenarioResult result = watched.run(limits);
        LimitOnPaths total = limit(result, "put", "total");
        double deviation = 0.1 * Math.sqrt(366 / 365.0);
        double above = Normal.cdf(Math.log(strike / strike) / deviation - deviation / 2);
        assertThat(end(total).on().probability()).isCloseTo(above, within(4 * Math.sqrt(above * (1 - above) / PATHS)));
        VanillaOption put = new VanillaOption(Bank.USD, OptionSide.PUT, Bank.HORIZON, strike);
        double today = 5.05 * UNITS * (1 + put.spotDelta(bank.market()));
        assertThat(appraisal(result, "put")
                        .limits()
                        .orElseThrow()
                        .today()
                        .get(0)
                        .value())
                .isCloseTo(today, within(1e-6));
        // real-world delta of a put is a martingale under the forward measure but for its discounting
        LimitOnDate soon = total.dates().get(0);
        assertThat(0.5 * UNITS - soon.headroom().value()).isCloseTo(today, within(0.01 * today));
    }

    /** A line of next to nothing ends both hedges on every path that has once gone against them. */
    @Test
    void aDealThatItsLineOfCreditEndedIsNoHedgeFromThenOn() {
        Optional<MarginCredit> line = Optional.of(new MarginCredit(1, Optional.empty()));
        Collateral agreed = new Collateral(Optional.of(Tenor.parse("1M")), 0, Optional.empty(), 0, 0, line);
        bank.hedges = List.of(
                new CollateralisedForwardHedge("collateral", Cover.ofNetPosition(1), agreed),
                new FuturesHedge(
                        "futures",
                        Cover.ofNetPosition(1),
                        List.of(Bank.future("USD/UAH")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        line));
        DealLimit deals = new DealLimit("deals", Ceiling.amount(4 * UNITS), Optional.empty(), Optional.empty());
        ScenarioResult result = watched.run(Limits.of(total(4 * UNITS), deals), 2_048);
        for (String hedge : List.of("collateral", "futures")) {
            LocalDate date = LocalDate.of(2008, 10, 31);
            double open = on(limit(result, hedge, "total"), date);
            assertThat(open).as(hedge).isBetween(0.5, 0.999);
            assertThat(on(limit(result, hedge, "deals"), date)).as(hedge).isLessThan(1.2 - open);
        }
    }

    /** A crisis closes the market of swaps: a spot deal that cannot be rolled covers nothing until the next roll. */
    @Test
    void aRolledDealThatARegimeDoesNotLetBeRolledIsNoHedge() {
        Regime.Market closed = new Regime.Market(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Set.of(MarketShift.Deal.SWAP)));
        bank.dollar = Optional.of(new ManagedRate(
                new Calm.Peg(Optional.empty()),
                Devaluation.of(DevaluationOdds.judged(0.8), 0.15, 0),
                new Regime(5, 0, 0, Optional.of(closed)),
                new Regime(4, 0, 0, Optional.empty()),
                new Regime(1, 0, 0, Optional.empty()),
                0.6));
        bank.hedges = List.of(new RolledSpotHedge("rolled", Cover.ofNetPosition(1), Tenor.parse("1M")));
        ScenarioResult result = watched.run(Limits.of(total(UNITS)), 2_048);
        double missed =
                appraisal(result, "rolled").missed().orElseThrow().probability().value();
        assertThat(missed).isBetween(0.1, 0.9);
        assertThat(limit(result, "rolled", "total").byHorizon().probability()).isCloseTo(missed, within(1e-12));
    }

    @Test
    @Tag("slow")
    void aStopLossLimitIsAStrategyThatClosesThePositionAndItsLossIsWatched() {
        Limits limits = new Limits(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(total(4 * UNITS))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(new StopLossLimit("stop", Optional.empty(), 0.05, Tenor.parse("1M")))));
        ScenarioResult result = watched.run(limits);
        LimitOnPaths open = limit(result, "none", "stop");
        LimitOnPaths closed = limit(result, "stop", "stop");
        assertThat(open.ceiling().value()).isCloseTo(0.05 * 5.05 * UNITS, within(1e-6));
        double deviation = 0.1 * Math.sqrt(366 / 365.0);
        double forward = bank.market().forward(Bank.USD, Bank.HORIZON);
        double below = Normal.cdf(Math.log(0.95 * 5.05 / forward) / deviation + deviation / 2);
        assertThat(end(open).on().probability()).isCloseTo(below, within(4 * Math.sqrt(below * (1 - below) / PATHS)));
        // what is lost is seen at the same looks; then the order closes the position, one look later
        assertThat(closed.byHorizon().probability()).isEqualTo(open.byHorizon().probability());
        assertThat(end(closed).excess().value()).isLessThan(end(open).excess().value());
        // a path on which the order was filled has no position left
        double kept = end(limit(result, "stop", "total")).on().probability();
        assertThat(kept).isBetween(0.5, 1 - end(open).on().probability());
    }

    @Test
    @Tag("slow")
    void aCreditLineIsHeldAgainstTheLargestDebt() {
        bank.hedges = List.of(new OptionHedge("put", Cover.ofNetPosition(1), 0));
        double premium = -appraisal(watched.run(lines(1)), "put")
                .components()
                .get(Cost.PREMIUM)
                .value();
        assertThat(limit(watched.run(lines(2 * premium)), "put", "line")
                        .byHorizon()
                        .probability())
                .isZero();
        LimitOnPaths short0 = limit(watched.run(lines(0.5 * premium)), "put", "line");
        assertThat(short0.byHorizon().probability()).isEqualTo(1);
        assertThat(limit(watched.run(lines(1)), "none", "line").byHorizon().probability())
                .isZero();
    }

    private static Limits lines(double line) {
        return new Limits(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(new CreditLine("line", line))),
                Optional.empty(),
                Optional.empty());
    }
}
