package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.limit.norm.EachPosition;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.model.Drift;
import org.hedgerow.position.Stock;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;

class BestMixTest {
    private static final Settings SETTINGS = new Settings(2_048, 1, 1);

    /** A million dollars that are expected to rise by a fifth, and the forward that sells them. */
    private static Bank bank() {
        Bank bank = new Bank();
        bank.lines = List.of(Stock.net(Bank.USD, 1_000_000));
        bank.hedges = List.of(new ForwardHedge("forward", Cover.ofNetPosition(1), Optional.empty()));
        bank.drifts = Map.of(Bank.USD, new Drift.View(0.2));
        return bank;
    }

    private static OptimiserTerms terms(Optional<Double> costBudget, Optional<Double> lot, Optional<Long> reportSeed) {
        return new OptimiserTerms(0.001, 1, false, false, costBudget, Optional.empty(), lot, 0, reportSeed);
    }

    @Test
    void theBudgetOfTheMixUnderTheForwardDriftIsOfItsCostUnderThatDrift() {
        OptimiserTerms asked = terms(Optional.of(50_000.0), Optional.empty(), Optional.empty());
        BestMix best = bank().scenario().optimise(SETTINGS, asked);
        assertThat(best.best().holdings().get(0)).isLessThan(0.2); // what costs a fifth of five millions
        assertThat(best.atForward().orElseThrow().holdings().get(0)).isCloseTo(1, within(1e-6));
    }

    @Test
    void lotsOfWhichNoneKeepsANormAreTold() {
        Bank bank = bank();
        bank.drifts = Map.of();
        bank.norms = Optional.of(
                new Norms(10_000_000, Set.of(Bank.USD), List.of(new EachPosition("each", 0.1, Optional.empty()))));
        OptimiserTerms fits = terms(Optional.empty(), Optional.of(300_000.0), Optional.empty());
        BestMix best = bank.scenario().optimise(SETTINGS, fits);
        assertThat(best.isWithoutLots()).isFalse();
        assertThat(best.best().holdings().get(0)).isCloseTo(0.9, within(1e-9));
        assertThat(best.broken()).isEmpty();
        OptimiserTerms tooLarge = terms(Optional.empty(), Optional.of(1_100_000.0), Optional.empty());
        assertThat(bank.scenario().optimise(SETTINGS, tooLarge).isWithoutLots()).isTrue();
    }

    @Test
    void theReportIsOnOtherPathsThanTheChoice() {
        OptimiserTerms same = terms(Optional.empty(), Optional.empty(), Optional.of(1L));
        assertThatThrownBy(() -> bank().scenario().optimise(SETTINGS, same))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("report-seed must be another");
    }
}
