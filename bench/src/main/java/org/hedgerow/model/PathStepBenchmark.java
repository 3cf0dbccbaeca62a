package org.hedgerow.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.Bank;
import org.hedgerow.Benchmarks;
import org.hedgerow.ChosenKernel;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.rate.Factor;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.model.rate.RateCorrelation;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/**
 * Cost of a log-normal path-step, alone and of four correlated currencies, and of both with Hull-White rates at home and
 * abroad: normals, step and spot on each of 252 dates; ns per path, date and currency, by kernel.
 */
public class PathStepBenchmark extends Benchmarks {
    private static final int STEPS = Bank.DATES * PathBatch.SIZE;

    private PathWalk one;
    private PathWalk four;
    private PathWalk oneWithRates;
    private PathWalk fourWithRates;

    @Setup
    public void bind(ChosenKernel chosen) {
        one = new PathWalk(Bank.oneCurrency());
        four = new PathWalk(Bank.fourCurrencies());
        oneWithRates = withRates(Bank.oneCurrency());
        fourWithRates = withRates(Bank.fourCurrencies());
    }

    /** A home rate, and one of each currency, correlated with its own spot and the home rate. */
    private static PathWalk withRates(Bank bank) {
        Factor home = Factor.rate(Bank.HOME);
        Map<Currency, HullWhite> models = new HashMap<>(Map.of(Bank.HOME, new HullWhite(0.1, 0.02)));
        List<RateCorrelation> correlations = new ArrayList<>();
        for (Currency currency : bank.currencies()) {
            models.put(currency, new HullWhite(0.05, 0.01));
            correlations.add(new RateCorrelation(Factor.spot(currency), home, 0.3));
            correlations.add(new RateCorrelation(Factor.spot(currency), Factor.rate(currency), -0.2));
        }
        JointModel alone = bank.model();
        InterestRates rates = new InterestRates(models, Optional.of(correlations));
        return new PathWalk(
                bank, new JointModel(alone.spots(), alone.drifts(), alone.correlation(), Optional.of(rates)));
    }

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public PathBatch oneCurrency() {
        return one.nextBlock();
    }

    @Benchmark
    @OperationsPerInvocation(4 * STEPS)
    public PathBatch fourCurrencies() {
        return four.nextBlock();
    }

    @Benchmark
    @OperationsPerInvocation(STEPS)
    public PathBatch oneCurrencyWithRates() {
        return oneWithRates.nextBlock();
    }

    @Benchmark
    @OperationsPerInvocation(4 * STEPS)
    public PathBatch fourCurrenciesWithRates() {
        return fourWithRates.nextBlock();
    }
}
