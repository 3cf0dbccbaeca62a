package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hedgerow.scenario.Bank.UAH;
import static org.hedgerow.scenario.Bank.USD;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.model.Drift;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.model.regime.Calm;
import org.hedgerow.model.regime.Devaluation;
import org.hedgerow.model.regime.DevaluationOdds;
import org.hedgerow.model.regime.ManagedRate;
import org.hedgerow.model.regime.Regime;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A managed dollar whose crises have a market of their own: points, spreads, option prices, and swaps nobody deals. */
class SameBitsOfRegimesTest {
    private static final int PATHS = 10_000; // not a whole number of blocks

    /** The bits of stream version 1, as those of {@link SameBitsTest}. */
    private static final int GOLDEN = -174652163;

    private static final int GOLDEN_WITH_RATES = 996127161;

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void outcomesInRegimesDependOnNoThreads(int threads) {
        assertThat(hash(bank(), threads)).isEqualTo(GOLDEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void norDoThoseWithSimulatedInterest(int threads) {
        Bank bank = bank();
        Map<Currency, HullWhite> models = Map.of(UAH, new HullWhite(0.4, 0.06), USD, new HullWhite(0.1, 0.03));
        bank.rates = Optional.of(new InterestRates(models, Optional.empty()));
        assertThat(hash(bank, threads)).isEqualTo(GOLDEN_WITH_RATES);
    }

    private static Bank bank() {
        Regime.Market crisis = new Regime.Market(
                Optional.of(0.3),
                Optional.of(4.0),
                Optional.of(0.25),
                Optional.empty(),
                Optional.of(Set.of(MarketShift.Deal.SWAP)));
        Bank bank = new Bank();
        bank.dollar = Optional.of(new ManagedRate(
                new Calm.Peg(Optional.of(0.01)),
                Devaluation.of(DevaluationOdds.judged(0.8), 0.15, 0.06),
                new Regime(5, 1.5, 0.4, Optional.of(crisis)),
                Regime.of(4, -0.3, 0.2),
                Regime.of(1, 0.05, 0.12),
                0.6));
        bank.drifts = Map.of(USD, new Drift.Model());
        return bank;
    }

    private static int hash(Bank bank, int threads) {
        ScenarioResult result = bank.scenario().run(new Settings(PATHS, 1, threads), Progress.SILENT);
        return Digest.of(result.decision().appraisals());
    }
}
