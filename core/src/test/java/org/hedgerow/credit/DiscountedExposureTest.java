package org.hedgerow.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.TODAY;
import static org.hedgerow.scenario.Bank.UAH;
import static org.hedgerow.scenario.Bank.USD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.hedgerow.credit.adjustment.Adjustments;
import org.hedgerow.credit.exposure.ExposureObserver;
import org.hedgerow.credit.exposure.Relation;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.instrument.FxForward;
import org.hedgerow.market.Market;
import org.hedgerow.model.rate.Factor;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.model.rate.RateCorrelation;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.position.Derivative;
import org.hedgerow.position.Tags;
import org.hedgerow.sample.Moments;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.junit.jupiter.api.Test;

/** Exposures carried back by the home interest of their own path, which goes with the rate of exchange. */
class DiscountedExposureTest {
    private static final Settings SETTINGS = new Settings(1 << 16, 1, 2);

    private final Deals deals = new Deals();

    /** Sold so far above the market that it is always owed: what is owed on any date, discounted, is worth what it is today. */
    @Test
    void whatIsAlwaysOwedIsWorthTheSameOnEveryDate() {
        deals.bank.rates = Optional.of(new InterestRates(
                Map.of(UAH, new HullWhite(0.1, 0.02), USD, new HullWhite(0.2, 0.01)),
                Optional.of(List.of(new RateCorrelation(Factor.rate(UAH), Factor.spot(USD), 0.6)))));
        deals.parties.add(Deals.plain("bank"));
        Market market = deals.market();
        double above = 5;
        FxForward forward = new FxForward(USD, HORIZON, market.forward(USD, HORIZON) + above);
        deals.lines.add(new Derivative(forward, -1, 0, Optional.of(Tags.with("bank"))));
        double today = above * market.discount(market.home(), TODAY, HORIZON);
        Relation relation = deals.relations().get(0);
        SortedSet<LocalDate> dates = relation.open(deals.dates(), market, HORIZON);
        ExposureObserver observer = new ExposureObserver(relation, dates, true, market, HORIZON);
        Outcomes outcomes = Simulation.of(
                        market, HORIZON, Adjustments.riskNeutral(deals.bank.model()), List.of(observer))
                .run(SETTINGS, Progress.SILENT);
        assertThat(dates).hasSize(12);
        for (LocalDate date : dates) {
            Moments owed = outcomes.moments(observer.owing(date));
            assertThat(owed.standardError()).isLessThan(0.002 * today);
            assertThat(owed.mean()).as("%s", date).isCloseTo(today, within(4.5 * owed.standardError()));
            assertThat(outcomes.moments(observer.owed(date)).mean()).isZero();
        }
    }
}
