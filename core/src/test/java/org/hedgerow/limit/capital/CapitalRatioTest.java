package org.hedgerow.limit.capital;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.USD;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.limit.Limit;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.limit.norm.TotalPosition;
import org.hedgerow.market.Market;
import org.hedgerow.math.Normal;
import org.hedgerow.position.Stock;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.Bank;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Capital of a million hryvnia, assets of eight millions of which three tenths are in dollars. */
@Tag("slow")
class CapitalRatioTest {
    private static final double CAPITAL = 1e6;
    private static final double ASSETS = 8e6;
    private static final double SHARE = 0.3;
    private static final double MINIMUM = 0.12;
    private static final int PATHS = 65_536;
    private static final double NEUTRAL = SHARE * CAPITAL;

    private final Bank bank = new Bank();

    private CapitalRatios ratios(double dollarsInHome) {
        List<Limit> norms = List.of(new TotalPosition("H16", 1));
        bank.norms = Optional.of(new Norms(CAPITAL, Set.of(USD), norms));
        bank.lines = List.of(Stock.net(USD, dollarsInHome / bank.market().spot(USD)));
        bank.hedges = List.of(new ForwardHedge("forward", Cover.ofNetPosition(1), Optional.empty()));
        Scenario scenario = bank.scenario().toBuilder()
                .riskWeightedAssets(new RiskWeightedAssets(ASSETS, Map.of(USD, SHARE), MINIMUM, Optional.empty()))
                .build();
        return scenario.run(new Settings(PATHS, 1, 1), Progress.SILENT)
                .capital()
                .orElseThrow();
    }

    /** {@code (K + wK (S/S0 - 1)) / (A (1 - w + w S/S0))} is {@code K / A} whatever the rate. */
    @Test
    void theNeutralPositionLeavesTheRatioWhereItIsOnEveryPath() {
        CapitalRatios ratios = ratios(NEUTRAL);
        assertThat(ratios.today()).isEqualTo(CAPITAL / ASSETS);
        assertThat(ratios.naturalHedges().get(0).neutral()).isCloseTo(NEUTRAL, within(1e-6));
        CapitalRatioProfile unhedged = ratios.profile("none").orElseThrow();
        assertThat(unhedged.dates()).hasSize(4).allSatisfy(on -> {
            assertThat(on.mean().value()).isCloseTo(CAPITAL / ASSETS, within(1e-15));
            assertThat(on.worst().value()).isCloseTo(CAPITAL / ASSETS, within(1e-15));
            assertThat(on.standardDeviation().value()).isLessThan(1e-15);
        });
    }

    @Test
    void aForwardThatClosesItUnsteadiesTheRatio() {
        CapitalRatios ratios = ratios(NEUTRAL);
        assertThat(ratios.naturalHedges().get(0).steadies()).isTrue();
        CapitalRatioProfile hedged = ratios.profile("forward").orElseThrow();
        assertThat(hedged.unsteadies()).isTrue();
        assertThat(hedged.deviationLessUnhedged().value()).isGreaterThan(0.002);
        assertThat(ratios.profile("none").orElseThrow().unsteadies()).isFalse();
    }

    @Test
    void aForwardThatClosesAShortPositionSteadiesTheRatio() {
        CapitalRatios ratios = ratios(-NEUTRAL);
        assertThat(ratios.naturalHedges().get(0).steadies()).isFalse();
        CapitalRatioProfile hedged = ratios.profile("forward").orElseThrow();
        assertThat(hedged.unsteadies()).isFalse();
        assertThat(hedged.worstLessUnhedged().value()).isGreaterThan(0.002);
    }

    /** With no position the ratio is below where the rate is above a level, log-normal about its forward. */
    @Test
    void theProbabilityOfARatioBelowTheMinimumIsThatOfARateAboveALevel() {
        CapitalRatioOn horizon = ratios(1e-9).profile("none").orElseThrow().onHorizon();
        Market market = bank.market();
        double level = (CAPITAL / (ASSETS * MINIMUM) - 1 + SHARE) / SHARE; // over today's rate
        double forward = market.forward(USD, HORIZON) / market.spot(USD);
        double deviation = bank.paths * Math.sqrt(366 / 365.0);
        double expected = Normal.cdf(Math.log(forward / level) / deviation - deviation / 2);
        Estimate below = horizon.belowMinimum();
        assertThat(expected).isBetween(0.2, 0.8);
        assertThat(below.standardError()).isLessThan(0.01 * expected);
        assertThat(below.value()).isCloseTo(expected, within(4.5 * below.standardError()));
        assertThat(horizon.belowMinimumInterval().contains(expected)).isTrue();
    }
}
