package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.UAH;
import static org.hedgerow.scenario.Bank.USD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.hedge.Plan;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.market.OwnSpreads;
import org.hedgerow.model.joint.PathSample;
import org.hedgerow.model.joint.RiskNeutral;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.junit.jupiter.api.Test;

/** What must hold for every strategy that funds or changes the lines. */
class ChangedLinesTest {
    private static final Settings SETTINGS = new Settings(32_768, 1, 2);

    @Test
    void atFairRatesWithoutSpreadsNothingIsAFriction() {
        Bank bank = new Bank();
        bank.bidOffer = BidOffer.NONE;
        bank.ownSpreads = OwnSpreads.NONE;
        bank.hedges = ChangedLines.atFairRates();
        assertThat(appraisals(bank)).hasSize(11).allSatisfy(strategy -> assertThat(
                        strategy.frictions().value())
                .as(strategy.name())
                .isCloseTo(0, within(1e-6)));
    }

    /** Over the growth of home cash under the measure of prices. */
    @Test
    void atFairRatesTheyAreWorthNothingWhereInterestIsSimulatedToo() {
        Bank bank = new Bank();
        bank.bidOffer = BidOffer.NONE;
        bank.ownSpreads = OwnSpreads.NONE;
        bank.rates = Optional.of(new InterestRates(
                Map.of(UAH, new HullWhite(0.4, 0.06), USD, new HullWhite(0.1, 0.03)), Optional.empty()));
        Market market = bank.market();
        Position position = Position.of(bank.lines.toArray(Line[]::new));
        List<HedgedOutcome> strategies = ChangedLines.atFairRates().stream()
                .map(hedge -> new HedgedOutcome(hedge.name(), hedge.plan(position, market, HORIZON), market, HORIZON))
                .toList();
        List<Observer> observers = new ArrayList<>(List.of(new UnhedgedOutcome(position, market, HORIZON)));
        observers.addAll(strategies);
        HedgedOutcome none = new HedgedOutcome("none", new Plan(List.of()), market, HORIZON);
        observers.add(none);
        observers.add(PathSample.recorder(List.of(HORIZON), new Growth(UAH)));
        Outcomes outcomes = Simulation.of(market, HORIZON, new RiskNeutral(bank.model()), observers)
                .run(SETTINGS, Progress.SILENT);
        double[] growth = new PathSample(outcomes).values(new Growth(UAH), HORIZON);
        double[] unhedged = outcomes.values(none.outcome());
        for (HedgedOutcome strategy : strategies) {
            double[] worth = outcomes.values(strategy.outcome()).clone();
            for (int path = 0; path < worth.length; path++) {
                worth[path] = (worth[path] - unhedged[path]) / growth[path];
            }
            Estimate mean = Influence.estimate(worth);
            assertThat(mean.value()).as(strategy.name()).isCloseTo(0, within(4.5 * mean.standardError() + 1e-6));
        }
    }

    private static List<Appraisal> appraisals(Bank bank) {
        return bank.scenario().run(SETTINGS, Progress.SILENT).decision().appraisals();
    }
}
