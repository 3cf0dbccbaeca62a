package org.hedgerow.limit.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.scenario.Bank.EUR;
import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.USD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.hedge.Plan;
import org.hedgerow.limit.watch.JumpingPaths;
import org.hedgerow.outcome.Observer;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Outright;
import org.junit.jupiter.api.Test;

/**
 * Capital of 1,000 against assets of 8,000, three tenths of them in dollars, on paths whose dollar of 5.05 falls to 5 or jumps
 * to 8.
 */
class CapitalStudyTest {
    private static final double CAPITAL = 1_000;
    private static final RiskWeightedAssets ASSETS =
            new RiskWeightedAssets(8_000, Map.of(USD, 0.3), 0.12, Optional.empty());

    private final JumpingPaths paths = new JumpingPaths();
    private final Position stock = Position.of(Stock.net(USD, 100));

    private CapitalRatios ratios(Plan plan) {
        List<HedgedOutcome> strategies = List.of(
                new HedgedOutcome("none", new Plan(List.of()), paths.market(), HORIZON),
                new HedgedOutcome("sold", plan, paths.market(), HORIZON));
        CapitalStudy study = new CapitalStudy(ASSETS, CAPITAL, stock, strategies);
        List<Observer> observers = new ArrayList<>(strategies);
        observers.addAll(study.observers());
        return study.read(paths.run(stock, observers), 0.9);
    }

    /** {@code (K + 100 (S - 5.05)) / (A (0.7 + 0.3 S / 5.05))}. */
    private static double ratio(double spot) {
        return (CAPITAL + 100 * (spot - 5.05)) / (8_000 * (0.7 + 0.3 * spot / 5.05));
    }

    @Test
    void aRatioIsOfCapitalAndAssetsAtThePathsRates() {
        CapitalRatios ratios = ratios(new Plan(List.of()));
        assertThat(ratios.today()).isEqualTo(0.125);
        assertThat(ratios.minimum()).isEqualTo(0.12);
        CapitalRatioProfile none = ratios.profile("none").orElseThrow();
        assertThat(none.dates())
                .extracting(CapitalRatioOn::date)
                .containsExactly(
                        LocalDate.of(2008, 3, 31), LocalDate.of(2008, 6, 30), LocalDate.of(2008, 9, 30), HORIZON);
        assertThat(none.dates().get(0).mean().value()).isCloseTo(ratio(5), within(1e-12));
        assertThat(none.dates().get(0).standardDeviation().value()).isCloseTo(0, within(1e-9));
        CapitalRatioOn end = none.onHorizon();
        assertThat(end.date()).isEqualTo(HORIZON);
        assertThat(end.mean().value()).isCloseTo((ratio(5) + ratio(8)) / 2, within(1e-12));
        assertThat(end.standardDeviation().value()).isCloseTo(Math.abs(ratio(5) - ratio(8)) / 2, within(1e-12));
        assertThat(end.worst().value()).isCloseTo(Math.min(ratio(5), ratio(8)), within(1e-12));
        assertThat(none.worstLessUnhedged().value()).isZero();
        assertThat(ratios.profile("other")).isEmpty();
    }

    /** 100 dollars are 505 at home; 300 would leave the ratio where it is. */
    @Test
    void thePositionIsBesideTheNeutralOne() {
        NaturalHedge dollars = ratios(new Plan(List.of())).naturalHedges().get(0);
        assertThat(dollars.currency()).isEqualTo(USD);
        assertThat(dollars.position()).isCloseTo(505, within(1e-9));
        assertThat(dollars.neutral()).isCloseTo(300, within(1e-9));
        assertThat(dollars.steadies()).isTrue();
        assertThat(new NaturalHedge(USD, -1, 300).steadies()).isFalse();
        assertThat(new NaturalHedge(USD, 0, 300).steadies()).isFalse();
        assertThat(new NaturalHedge(USD, 1, 0).steadies()).isFalse();
    }

    /** Sold forward, nothing is gained where the dollar jumps and assets weigh 1.175 times as much. */
    @Test
    void aForwardThatClosesThePositionLeavesTheRatioToTheAssets() {
        CapitalRatios ratios = ratios(new Plan(List.of(new Outright(USD, -100, HORIZON, 0))));
        CapitalRatioProfile sold = ratios.profile("sold").orElseThrow();
        double earned = 100 * (paths.market().forward(USD, HORIZON) - 5.05);
        double after = (CAPITAL + earned) / (8_000 * (0.7 + 0.3 * 8 / 5.05));
        assertThat(sold.onHorizon().worst().value()).isCloseTo(after, within(1e-4));
        assertThat(sold.worstLessUnhedged().value())
                .isCloseTo(
                        sold.onHorizon().worst().value()
                                - ratios.profile("none")
                                        .orElseThrow()
                                        .onHorizon()
                                        .worst()
                                        .value(),
                        within(1e-12));
        assertThat(sold.deviationLessUnhedged().value())
                .isCloseTo(
                        sold.onHorizon().standardDeviation().value()
                                - ratios.profile("none")
                                        .orElseThrow()
                                        .onHorizon()
                                        .standardDeviation()
                                        .value(),
                        within(1e-12));
        assertThat(sold.onHorizon().belowMinimum().value()).isEqualTo(0.5);
        assertThat(sold.onHorizon().belowMinimumInterval().contains(0.5)).isTrue();
    }

    @Test
    void aHedgeUnsteadiesByMoreThanABasisPointForSure() {
        assertThat(profile(-0.001, 0.0002).unsteadies()).isTrue();
        assertThat(profile(-0.001, 0.0004).unsteadies()).isFalse();
        assertThat(profile(-0.0001, 0).unsteadies()).isFalse();
        assertThat(profile(0.001, 0).unsteadies()).isFalse();
    }

    private static CapitalRatioProfile profile(double worst, double error) {
        Estimate some = new Estimate(0.1, 0);
        CapitalRatioOn on = new CapitalRatioOn(HORIZON, some, some, some, some, new Interval(0, 1));
        return new CapitalRatioProfile("some", List.of(on), new Estimate(worst, error), some);
    }

    @Test
    void sharesOfAssetsAreOfThePositionsCurrenciesAndNoMoreThanAll() {
        assertThatThrownBy(() -> new RiskWeightedAssets(1, Map.of(USD, 0.7, EUR, 0.31), 0.1, Optional.empty()))
                .hasMessageStartingWith("currencyShares must not be more than 1 together");
        assertThatThrownBy(() -> new RiskWeightedAssets(1, Map.of(USD, -0.1), 0.1, Optional.empty()))
                .hasMessageContaining("currencyShares.USD");
        assertThat(new RiskWeightedAssets(1, Map.of(USD, 0.5, EUR, 0.5), 0.1, Optional.empty()).currencyShares())
                .hasSize(2);
        ASSETS.check(new TreeSet<>(Set.of(USD, EUR)));
        assertThatThrownBy(() -> ASSETS.check(new TreeSet<>(Set.of(EUR))))
                .hasMessageStartingWith("currencyShares.USD must be of a currency of the position");
        assertThat(ASSETS.neutralPosition(USD, 100)).isCloseTo(30, within(1e-12));
        assertThat(ASSETS.neutralPosition(EUR, 100)).isZero();
    }

    /** Deals of the last days of 2007 settle on 2 January: the ratio is looked at after that. */
    @Test
    void theRatioIsLookedAtOnceAllIsSettled() {
        RiskWeightedAssets daily = new RiskWeightedAssets(1, Map.of(), 0.1, Optional.of(Tenor.parse("1D")));
        assertThat(daily.dates(paths.market(), new TreeSet<>(Set.of(USD)), LocalDate.of(2008, 1, 4)))
                .containsExactly(LocalDate.of(2008, 1, 3), LocalDate.of(2008, 1, 4));
        assertThat(daily.dates(paths.market(), new TreeSet<>(), LocalDate.of(2008, 1, 3)))
                .startsWith(LocalDate.of(2008, 1, 1));
    }
}
