package org.hedgerow.optimiser;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.hedgerow.Benchmarks;
import org.hedgerow.optimiser.cost.ScenarioMatrix;
import org.hedgerow.optimiser.cost.TailCost;
import org.hedgerow.sample.Sample;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;

/**
 * Time to the best mix on 100,000 scenarios with two threads, moments of the scenarios included: of 10 instruments to a gap of
 * 0.1 %, of 50 to 0.5 %. A position in twelve lognormal rates with rare falls, forwards and options on pairs of them that
 * overlap, small fees; each may be sold too, so that few bounds help.
 */
@OutputTimeUnit(TimeUnit.SECONDS)
public class BestMixBenchmark extends Benchmarks {
    private static final int PATHS = 100_000;
    private static final int RATES = 12;
    private static final int THREADS = 2;

    @Param({"10", "50"})
    int instruments;

    private double[] unhedged;
    private List<double[]> gains;

    @Setup
    public void draw() {
        Random random = new Random(7);
        double[][] rates = new double[RATES][PATHS];
        unhedged = new double[PATHS];
        for (double[] rate : rates) {
            double held = 100 * (random.nextDouble() - 0.3);
            for (int path = 0; path < PATHS; path++) {
                double fall = random.nextDouble() < 0.02 ? 0.45 * random.nextDouble() : 0;
                rate[path] = StrictMath.exp(0.15 * random.nextGaussian() - fall) - 1;
                unhedged[path] += held * rate[path];
            }
        }
        gains = new ArrayList<>();
        for (int instrument = 0; instrument < instruments; instrument++) {
            double[] first = rates[random.nextInt(RATES)];
            double[] second = rates[random.nextInt(RATES)];
            double side = random.nextBoolean() ? 30 : -30;
            boolean option = instrument % 3 == 0;
            double fee = 0.001 * (0.05 + 0.1 * (instrument % 7)) + (option ? 2.2 : 0);
            double[] gain = new double[PATHS];
            for (int path = 0; path < PATHS; path++) {
                double moved = side * (first[path] + 0.3 * second[path]);
                gain[path] = (option ? Math.max(0, moved) : moved) - fee;
            }
            gains.add(gain);
        }
    }

    @Benchmark
    public Optimum best() {
        ScenarioMatrix scenarios = new ScenarioMatrix(Sample.plain(PATHS), unhedged, gains, THREADS);
        TailCost cost = TailCost.of(scenarios, 0.99, TailCost.Priced.UNEXPECTED_LOSS, 0.15);
        Region region = Region.box(instruments, -1, 3, List.of());
        Goal goal = new Goal(instruments > 10 ? 0.005 : 0.001, 2_000);
        return CuttingPlanes.minimise(cost, region, scenarios.covariance(), List.of(new double[instruments]), goal)
                .orElseThrow();
    }
}
