package org.hedgerow.risk.located;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.math.ExactSum;
import org.hedgerow.math.Rows;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.Ranks;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.SampleSums;
import org.hedgerow.sample.Units;

/** What is gathered of a column's losses, of all paths or of one randomisation, while its quantiles are located. */
final class LossSums {
    private final Levels levels;
    private final Units units;
    private final boolean isWeighted;
    private final double about; // a number near the mean outcome
    private final SortedMap<Double, Bracket> brackets = new TreeMap<>();
    private final SortedMap<Double, ExactSum> weightBeyond = new TreeMap<>();
    private final ExactSum distances = new ExactSum();
    private final ExactSum squares = new ExactSum();
    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    /**
     * Where the first paths have them.
     *
     * @param paths of all
     * @param times as far to both sides of the quantiles as usual
     */
    LossSums(Levels levels, Ranks first, double paths, double times) {
        Sample sample = first.sample();
        this.levels = levels;
        this.units = sample.units();
        this.isWeighted = sample.isWeighted();
        this.about = first.mean();
        boolean isPaired = units instanceof Units.AntitheticPairs;
        double unequal = sample.paths() / sample.effectivePaths();
        for (double alpha : levels.alphas()) {
            Bracket bracket = new Bracket(alpha, paths, isPaired || isWeighted, unequal * (isPaired ? 2 : 1), times);
            bracket.start(first);
            brackets.put(alpha, bracket);
        }
        levels.losses().forEach(loss -> weightBeyond.put(loss, new ExactSum()));
    }

    /** Adds a block, from any thread. */
    void add(double[] outcome, BlockPart block) {
        brackets.values().forEach(bracket -> bracket.add(outcome, block));
        double[] distance = new double[outcome.length];
        double[] weighted = new double[outcome.length];
        double lowest = outcome[0];
        double highest = outcome[0];
        for (int path = 0; path < outcome.length; path++) {
            distance[path] = outcome[path] - about;
            weighted[path] = block.weights()[path] * distance[path];
            lowest = outcome[path] < lowest ? outcome[path] : lowest;
            highest = outcome[path] > highest ? outcome[path] : highest;
        }
        double sum = Rows.sum(weighted, weighted.length);
        double squared = Rows.sumOfProducts(weighted, distance, weighted.length);
        synchronized (this) {
            distances.add(sum);
            squares.add(squared);
            least = Math.min(least, lowest);
            most = Math.max(most, highest);
        }
        levels.losses().forEach(loss -> addBeyond(outcome, loss, block));
    }

    private void addBeyond(double[] outcome, double loss, BlockPart block) {
        double weight = 0;
        for (int path = 0; path < outcome.length; path++) {
            if (0.0 - outcome[path] > loss) {
                weight += block.weights()[path]; // exact
            }
        }
        ExactSum sum = weightBeyond.get(loss);
        synchronized (this) {
            sum.add(weight);
        }
    }

    /** What was found; absent where a quantile is not where the first paths had it. */
    Optional<LocatedLosses> located(SampleSums all, double z) {
        Sample sample = Sample.summed(all, units, isWeighted);
        SortedMap<Double, NearLosses> near = new TreeMap<>();
        for (Map.Entry<Double, Bracket> each : brackets.entrySet()) {
            NearLosses losses = each.getValue().losses(sample, all.unitSquares());
            boolean isThere = losses.valueAtRisk().isPresent()
                    && (units instanceof Units.Randomisations
                            || losses.interval(z).isPresent());
            if (!isThere) {
                return Optional.empty();
            }
            near.put(each.getKey(), losses);
        }
        double weight = sample.totalWeight();
        double shift = distances.value() / weight;
        double variance = Math.max(0, squares.value() / weight - shift * shift);
        boolean isConstant = least == most;
        SortedMap<Double, Double> beyond = new TreeMap<>();
        weightBeyond.forEach((loss, sum) -> beyond.put(loss, sum.value() / weight));
        return Optional.of(new LocatedLosses(
                sample, near, beyond, isConstant ? least : about + shift, isConstant ? 0 : Math.sqrt(variance)));
    }

    /** Between which losses a value at risk lies, for a report of it. */
    static Interval interval(NearLosses losses, double z) {
        return losses.interval(z)
                .orElseThrow(() -> new IllegalStateException("an interval of " + z + " errors was not located"));
    }
}
