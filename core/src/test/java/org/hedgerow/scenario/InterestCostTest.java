package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hedgerow.scenario.Bank.EUR;
import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.UAH;
import static org.hedgerow.scenario.Bank.USD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.fixed.AverageForwardHedge;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.FuturesHedge;
import org.hedgerow.hedge.fixed.NonDeliverableHedge;
import org.hedgerow.hedge.fixed.RolledSpotHedge;
import org.hedgerow.hedge.fixed.WindowForwardHedge;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.market.OwnSpreads;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.joint.RiskNeutral;
import org.hedgerow.model.rate.Factor;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.model.rate.RateCorrelation;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.outcome.Quantity;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.position.Position;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.sample.Moments;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.margin.Futures;
import org.junit.jupiter.api.Test;

/**
 * Where all interest is simulated and hangs together with the rates, no deal at mid costs anything on average under the
 * measure of prices, over the growth of home cash: forwards, fixings paid late, futures on home pairs and crosses, and
 * programmes, whose slips are as often for as against.
 */
class InterestCostTest {
    private static final InterestRates RATES = new InterestRates(
            Map.of(UAH, new HullWhite(0.4, 0.08), USD, new HullWhite(0.1, 0.03), EUR, new HullWhite(0.2, 0.02)),
            Optional.of(List.of(
                    pair("UAH rate", "USD", 0.6),
                    pair("UAH rate", "EUR", 0.3),
                    pair("USD rate", "USD", -0.3),
                    pair("USD rate", "EUR", 0.1),
                    pair("UAH rate", "USD rate", 0.2))));

    private static RateCorrelation pair(String between, String and, double value) {
        return new RateCorrelation(Factor.parse(between), Factor.parse(and), value);
    }

    private static List<Strategy> linear(Cover cover) {
        return List.of(
                new ForwardHedge("forward", cover, Optional.empty()),
                new RolledSpotHedge("rolled", cover, Tenor.parse("1M")),
                new NonDeliverableHedge("NDF", cover, 2),
                new AverageForwardHedge("average forward", cover, Tenor.parse("1M")),
                new WindowForwardHedge("window", cover, 0, 0),
                futures(cover),
                new CrossFutures("cross futures"));
    }

    private static FuturesHedge futures(Cover cover) {
        List<FuturesContract> contracts =
                Stream.of("USD/UAH", "EUR/UAH").map(InterestCostTest::contract).toList();
        return new FuturesHedge("futures", cover, contracts, Optional.empty());
    }

    private static FuturesContract contract(String pair) {
        return new FuturesContract(CurrencyPair.parse(pair), 1_000, LocalDate.of(2009, 9, 30), 0, 0, 0);
    }

    /** Euros bought for dollars, margined in dollars. */
    private record CrossFutures(String name) implements Strategy {
        @Override
        public Plan plan(Position position, Market market, LocalDate horizon) {
            return new Plan(List.of(new Futures(contract("EUR/USD"), 300, horizon, AmountUnit.ONE, 0)));
        }
    }

    @Test
    void whatIsDealtAtMidCostsNothing() {
        assertFree(linear(Cover.ofFlows(1)));
    }

    @Test
    void norDoesAnyProgrammeAndItSlipsBothWaysAlike() {
        assertThat(assertFree(Bank.everyProgramme(Cover.ofFlows(1)))).hasSize(5);
    }

    /** Gives those that slip. */
    private static List<Deflated> assertFree(List<Strategy> hedges) {
        Bank bank = new Bank();
        bank.bidOffer = BidOffer.NONE;
        bank.ownSpreads = OwnSpreads.NONE;
        bank.rates = Optional.of(RATES);
        Market market = bank.market();
        JointModel model = bank.model();
        Position position = new Position(AmountUnit.ONE, bank.lines);
        List<Observer> observers = new ArrayList<>(List.of(new UnhedgedOutcome(position, market, HORIZON)));
        List<Deflated> deflated = hedges.stream()
                .map(hedge -> new HedgedOutcome(hedge.name(), hedge.plan(position, market, HORIZON), market, HORIZON))
                .map(Deflated::new)
                .toList();
        deflated.forEach(strategy -> observers.addAll(List.of(strategy.of(), strategy)));
        Outcomes outcomes = Simulation.of(market, HORIZON, new RiskNeutral(model), observers)
                .run(new Settings(16_384, 1, 2, SamplingPlan.SOBOL), Progress.SILENT);
        for (Deflated strategy : deflated) {
            assertNothing(outcomes.moments(strategy.column(Worth.DRIFT_COST)), strategy + " costs");
            assertNothing(outcomes.moments(strategy.column(Worth.SLIPPAGE)), strategy + " slips");
        }
        return deflated.stream()
                .filter(strategy ->
                        outcomes.moments(strategy.column(Worth.SLIPPAGE)).standardError() > 0)
                .toList();
    }

    private static void assertNothing(Moments mean, String what) {
        assertThat(Math.abs(mean.mean()))
                .as(what)
                .isLessThanOrEqualTo(5.2 * mean.standardError() + 1e-6); // 4 for 15 degrees of freedom
    }

    private enum Worth implements Quantity {
        DRIFT_COST,
        SLIPPAGE
    }

    /** A strategy's cost over what home cash has grown to; comes after the strategy. */
    private record Deflated(HedgedOutcome of) implements Observer {
        Column column(Worth worth) {
            return new Column(of.name(), worth);
        }

        @Override
        public String toString() {
            return of.name();
        }

        @Override
        public void require(Needs needs, Columns columns) {
            needs.read(new Growth(UAH), List.of(HORIZON));
            columns.mean(column(Worth.DRIFT_COST));
            columns.mean(column(Worth.SLIPPAGE));
        }

        @Override
        public ObserverKernel bind(PathLayout layout, Columns columns) {
            int last = layout.grid().index(HORIZON);
            int growth = layout.row(new Growth(UAH));
            int drift = columns.place(of.group(HedgedOutcome.Group.DRIFT_COST));
            int slippage = columns.place(of.component(Cost.SLIPPAGE));
            int driftWorth = columns.place(column(Worth.DRIFT_COST));
            int slippageWorth = columns.place(column(Worth.SLIPPAGE));
            return (batch, date, out) -> {
                if (date == last) {
                    double[] grown = batch.row(growth);
                    for (int path = 0; path < grown.length; path++) {
                        out.row(driftWorth)[path] = out.row(drift)[path] / grown[path];
                        out.row(slippageWorth)[path] = out.row(slippage)[path] / grown[path];
                    }
                }
            };
        }
    }
}
