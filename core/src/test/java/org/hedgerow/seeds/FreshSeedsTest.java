package org.hedgerow.seeds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.TDistribution;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.outcome.PathOutcomes;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.StandardDeviation;
import org.hedgerow.risk.measure.TailRisk;
import org.hedgerow.risk.measure.ValueAtRisk;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Whole runs with seeds that no other test has: scores of estimates are normal, so that errors are neither too small nor too
 * large, intervals of 95 % hold the truth in 95 % of runs, outcomes fall into tenths evenly, and errors become smaller as
 * fast as the sampling plan has it. The first seed is the day's, or {@code -Dhedgerow.seeds}.
 */
@Tag("seeds")
class FreshSeedsTest {
    /** Of this class, three of each score. */
    private static final int CHECKS = 100;

    /**
     * Known not to hold: of Sobol's sequence a VaR comes out too low by half its error, as order statistics of few points do, and
     * 84 % of intervals hold it; and a deviation is too low by a quarter of its error. They are left out of the verdict alone.
     */
    private static final Set<String> BIASED_BY_SOBOL = Set.of("VaR", "deviation");

    private static final int PATHS = 16 * 1_024;
    private static final long FIRST =
            Long.getLong("hedgerow.seeds", 1_000_000 * LocalDate.now().toEpochDay());
    private static final HalfSold SCENARIO = new HalfSold();

    private final Checks checks = new Checks();

    /** What is known of it and what a run says. */
    private record Known(double truth, Function<Run, Estimate> estimate) {}

    /** One seed's. */
    private record Run(ScenarioResult result, double[] unhedged, Ranks ranks) {
        static Run of(int number, int paths, SamplingPlan plan) {
            ScenarioResult result = SCENARIO.run(new Settings(paths, FIRST + number, 1, plan));
            PathOutcomes outcomes = result.outcomes().orElseThrow();
            double[] row = IntStream.range(0, paths)
                    .mapToDouble(path -> outcomes.outcome(0, path))
                    .toArray();
            return new Run(result, row, Ranks.of(row, outcomes.sample()));
        }

        Appraisal of(String strategy) {
            return result.decision().appraisals().stream()
                    .filter(appraisal -> appraisal.name().equals(strategy))
                    .findFirst()
                    .orElseThrow();
        }

        TailRisk tail() {
            return TailRisk.of(unhedged, ranks, HalfSold.ALPHA);
        }
    }

    private static Map<String, Known> known() {
        Map<String, Known> known = new LinkedHashMap<>();
        known.put("mean", new Known(SCENARIO.mean(), run -> run.of(HalfSold.NONE)
                .outcome()
                .mean()));
        known.put("deviation", new Known(SCENARIO.standardDeviation(), run -> new StandardDeviation()
                .estimate(run.unhedged(), run.ranks())));
        known.put("VaR", new Known(SCENARIO.valueAtRisk(), run -> run.tail().valueAtRisk()));
        known.put(
                "ES", new Known(SCENARIO.expectedShortfall(), run -> run.tail().expectedShortfall()));
        known.put("unexpected loss", new Known(SCENARIO.unexpectedLoss(), run -> run.tail()
                .unexpectedLoss()));
        known.put("net benefit", new Known(SCENARIO.netBenefit(), run -> run.of(HalfSold.FORWARD)
                .netBenefit()
                .estimate()));
        known.put("drift cost of a fair option", new Known(0, run -> run.of(HalfSold.OPTION)
                .driftCost()));
        return known;
    }

    @Test
    void estimatesAreAsWrongAsTheirErrorsSay() {
        scores(SamplingPlan.PLAIN, 1_000);
        scores(SamplingPlan.ANTITHETIC, 500);
        scores(SamplingPlan.SOBOL, 500);
        checks.hold(CHECKS);
    }

    private void scores(SamplingPlan plan, int seeds) {
        Map<String, Known> known = known();
        Map<String, double[]> scores = new LinkedHashMap<>();
        Map<String, Integer> covered = new LinkedHashMap<>();
        int byRanks = 0;
        double tenths = 0;
        for (int seed = 0; seed < seeds; seed++) {
            Run run = Run.of(seed, PATHS, plan);
            int place = seed;
            known.forEach((name, one) -> {
                Estimate estimate = one.estimate().apply(run);
                double z = (estimate.value() - one.truth()) / estimate.standardError();
                scores.computeIfAbsent(name, any -> new double[seeds])[place] =
                        law(estimate).cumulativeProbability(z);
                covered.merge(name, estimate.interval(Interval.Z_95).contains(one.truth()) ? 1 : 0, Integer::sum);
            });
            Interval atRisk = new ValueAtRisk(HalfSold.ALPHA).interval(run.ranks(), Interval.Z_95);
            byRanks += atRisk.contains(SCENARIO.valueAtRisk()) ? 1 : 0;
            tenths += chiSquareOfTenths(run.unhedged());
        }
        String of = plan.getClass().getSimpleName() + " ";
        if (plan.equals(SamplingPlan.SOBOL)) {
            BIASED_BY_SOBOL.forEach(name -> {
                System.out.println(of + name + ", " + covered.get(name) + " of " + seeds + " intervals, not held");
                scores.remove(name);
                covered.remove(name);
            });
        } else {
            checks.areCovered(of + "VaR by ranks", byRanks, seeds);
        }
        scores.forEach((name, values) -> checks.areEven(of + name, values));
        covered.forEach((name, count) -> checks.areCovered(of + name, count, seeds));
        if (plan.equals(SamplingPlan.PLAIN)) {
            checks.isChiSquare(of + "tenths", tenths, 9 * seeds);
        }
    }

    private static RealDistribution law(Estimate estimate) {
        return estimate.degreesOfFreedom()
                .<RealDistribution>map(degrees -> new TDistribution(null, degrees))
                .orElseGet(() -> new NormalDistribution(null, 0, 1));
    }

    private static double chiSquareOfTenths(double[] outcomes) {
        int[] counts = new int[10];
        for (double outcome : outcomes) {
            counts[(int) Math.min(9, 10 * SCENARIO.probability(outcome))]++;
        }
        double expected = outcomes.length / 10.0;
        return Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }

    @Test
    void errorsBecomeSmallerAsFastAsThePlanHasIt() {
        double[] plain = slope(SamplingPlan.PLAIN, 200, List.of(1_024, 4_096, 16_384));
        checks.isNormal(String.format("Plain slope %.3f", plain[0]), (plain[0] + 0.5) / plain[1]);
        double[] sobol = slope(SamplingPlan.SOBOL, 24, List.of(16_384, 32_768, 65_536, 131_072));
        checks.isNotAbove(String.format("Sobol slope %.3f", sobol[0]), (sobol[0] + 0.5) / sobol[1]);
        checks.hold(CHECKS);
    }

    /** Of the log of the root mean square error by the log of the number of paths, and its own standard error. */
    private static double[] slope(SamplingPlan plan, int seeds, List<Integer> sizes) {
        List<double[]> points = new ArrayList<>();
        for (int size : sizes) {
            double squares = 0;
            for (int seed = 0; seed < seeds; seed++) {
                double error = Run.of(100_000 + seed, size, plan)
                        .of(HalfSold.OPTION)
                        .driftCost()
                        .value();
                squares += error * error / seeds;
            }
            points.add(new double[] {Math.log(size), Math.log(squares) / 2});
        }
        double middle = points.stream().mapToDouble(at -> at[0]).average().orElseThrow();
        double spread = points.stream()
                .mapToDouble(at -> (at[0] - middle) * (at[0] - middle))
                .sum();
        double slope =
                points.stream().mapToDouble(at -> (at[0] - middle) * at[1]).sum() / spread;
        return new double[] {slope, Math.sqrt(1 / (2.0 * seeds) / spread)};
    }
}
