package org.hedgerow.peer;

import java.util.Map;
import net.finmath.exception.CalculationException;
import net.finmath.montecarlo.BrownianMotionFromMersenneRandomNumbers;
import net.finmath.montecarlo.assetderivativevaluation.models.BlackScholesModel;
import net.finmath.montecarlo.assetderivativevaluation.models.HestonModel;
import net.finmath.montecarlo.model.ProcessModel;
import net.finmath.montecarlo.process.EulerSchemeFromProcessModel;
import net.finmath.stochastic.RandomVariable;
import net.finmath.time.TimeDiscretization;
import net.finmath.time.TimeDiscretizationFromArray;
import org.hedgerow.Bank;
import org.hedgerow.Benchmarks;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;

/**
 * What finmath-lib takes for a path-step of a single rate, the rate at each of 252 dates; ns, to be put beside {@link
 * org.hedgerow.model.ModelBenchmark} of the same run. It keeps all dates of all paths, so the block is larger than ours.
 */
public class FinmathBenchmark extends Benchmarks {
    private static final int PATHS = 16_384;

    @Param({"lognormal", "heston"})
    String model;

    private final Map<String, ProcessModel> models = Map.of(
            "lognormal", new BlackScholesModel(5.05, 0.06, 0.1),
            "heston",
                    new HestonModel(
                            5.05, 0.06, 0.09, 0.06, 0.01, 1.5, 0.35, -0.15, HestonModel.Scheme.FULL_TRUNCATION));
    private int seed;

    @Benchmark
    @OperationsPerInvocation(Bank.DATES * PATHS)
    public double fill() throws CalculationException {
        ProcessModel chosen = models.get(model);
        TimeDiscretization times = new TimeDiscretizationFromArray(0, Bank.DATES, 1.0 / Bank.DATES);
        int factors = model.equals("heston") ? 2 : 1; // the Heston model itself tells one
        seed++;
        EulerSchemeFromProcessModel process = new EulerSchemeFromProcessModel(
                chosen, new BrownianMotionFromMersenneRandomNumbers(times, factors, PATHS, seed));
        double sum = 0;
        for (int date = 1; date <= Bank.DATES; date++) {
            RandomVariable rate = process.getProcessValue(date, 0);
            sum += rate.get(0);
        }
        return sum;
    }
}
