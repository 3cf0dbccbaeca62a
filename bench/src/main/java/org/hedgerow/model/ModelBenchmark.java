package org.hedgerow.model;

import java.util.Map;
import java.util.Optional;
import org.hedgerow.Bank;
import org.hedgerow.Benchmarks;
import org.hedgerow.ChosenKernel;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.diffusion.Heston;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.jump.Bates;
import org.hedgerow.model.jump.Kou;
import org.hedgerow.model.jump.Merton;
import org.hedgerow.model.regime.Calm;
import org.hedgerow.model.regime.Devaluation;
import org.hedgerow.model.regime.DevaluationOdds;
import org.hedgerow.model.regime.ManagedRate;
import org.hedgerow.model.regime.Regime;
import org.hedgerow.path.PathBatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/** Cost of one path-step of a single currency by model, the spot read on each of 252 dates; ns. */
public class ModelBenchmark extends Benchmarks {
    private static final VolatilityTerm VOLATILITY = VolatilityTerm.flat(Bank.TODAY, 0.1);

    /** Parameters usual for exchange rates; the variance of Heston and Bates reaches zero but for one. */
    private static final Map<String, SpotModel> MODELS = Map.of(
            "lognormal", new Lognormal(VOLATILITY),
            "merton", new Merton(VOLATILITY, 1, -0.03, 0.04),
            "kou", new Kou(VOLATILITY, 3, 0.5, 40, 40),
            "heston", new Heston(0.0081, 1.5, 0.01, 0.35, -0.15),
            "hestonOffZero", new Heston(0.0081, 1.5, 0.01, 0.15, -0.15),
            "bates", new Bates(0.0081, 1.5, 0.01, 0.35, -0.15, 0.5, -0.04, 0.06),
            "managed", managed(new Calm.Peg(Optional.of(0.01))),
            "managedBand", managed(new Calm.Band(0.03, 20, Optional.empty())));

    /** A devaluation in two years; regimes step on calendar days, of which there are 369. */
    private static SpotModel managed(Calm calm) {
        return new ManagedRate(
                calm,
                Devaluation.of(DevaluationOdds.judged(0.5), 0.15, 0.06),
                Regime.of(5, 1.5, 0.4),
                Regime.of(4, -0.3, 0.2),
                Regime.of(1, 0.05, 0.12),
                0.6);
    }

    @Param({"lognormal", "merton", "kou", "heston", "hestonOffZero", "bates", "managed", "managedBand"})
    String model;

    private PathWalk walk;

    @Setup
    public void bind(ChosenKernel chosen) {
        Bank bank = Bank.oneCurrency();
        SpotModel spot = MODELS.get(model);
        walk = new PathWalk(bank, JointModel.of(bank.currencies().get(0), spot));
    }

    @Benchmark
    @OperationsPerInvocation(Bank.DATES * PathBatch.SIZE)
    public PathBatch fill() {
        return walk.nextBlock();
    }
}
