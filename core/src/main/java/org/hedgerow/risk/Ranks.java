package org.hedgerow.risk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleUnaryOperator;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.math.Normal;
import org.hedgerow.math.Rows;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;

/** The losses of one column of outcomes sorted up, each {@code -outcome}, with the moments of the outcomes. */
public final class Ranks implements Tails {
    private final Sample sample;
    private final double[] losses; // ascending
    private final Optional<SortedLosses> sorted; // where paths count differently or depend on each other
    private final double[] weightUpTo; // by rank, the weight of the losses up to it; empty where all are 1
    private final List<Ranks> parts;
    private final Optional<double[]> controlled; // the outcomes, where controls tell of their quantiles
    private final Map<Double, ControlledShare> shares = new ConcurrentHashMap<>(); // by level, as they are asked for
    private final double mean; // of the outcomes, gains positive
    private final double standardDeviation;

    private Ranks(Sample sample, double[] outcomes, double[] losses, Optional<SortedLosses> sorted) {
        this.sample = sample;
        this.losses = losses;
        this.sorted = sorted;
        this.weightUpTo = sample.isWeighted() ? cumulated(sample, sorted.orElseThrow()) : new double[0];
        this.parts =
                sample.units() instanceof Units.Randomisations several ? parts(sample, outcomes, several) : List.of();
        this.controlled = sample.isControlled() && parts.isEmpty() ? Optional.of(outcomes) : Optional.empty();
        Moments moments = sample.moments(outcomes);
        this.mean = moments.mean();
        this.standardDeviation = sample.standardDeviation(outcomes, moments);
    }

    /** Of one outcome per path, gains positive, all finite, of independent paths that count alike. */
    public static Ranks of(double[] outcomes) {
        return of(outcomes, Sample.plain(outcomes.length));
    }

    /** Of one outcome per path, gains positive, all finite; the array is left as it is. */
    public static Ranks of(double[] outcomes, Sample sample) {
        double[] losses = new double[outcomes.length];
        for (int path = 0; path < losses.length; path++) {
            losses[path] = 0.0 - finite(outcomes, path); // unlike a minus sign, leaves no negative zero
        }
        boolean needsPaths = sample.isWeighted() || sample.units() instanceof Units.AntitheticPairs;
        if (needsPaths) {
            SortedLosses sorted = SortedLosses.of(losses);
            return new Ranks(sample, outcomes, sorted.losses(), Optional.of(sorted));
        }
        Arrays.sort(losses);
        return new Ranks(sample, outcomes, losses, Optional.empty());
    }

    private static double[] cumulated(Sample sample, SortedLosses sorted) {
        double[] weightUpTo = new double[sample.paths()];
        double weight = 0;
        for (int place = 0; place < weightUpTo.length; place++) {
            weight += sample.weight(sorted.paths()[place]);
            weightUpTo[place] = weight;
        }
        return weightUpTo;
    }

    private static List<Ranks> parts(Sample sample, double[] outcomes, Units.Randomisations several) {
        List<Ranks> parts = new ArrayList<>();
        for (int number = 0; number < several.count(); number++) {
            parts.add(of(several.part(outcomes, number), sample.part(several, number)));
        }
        return parts;
    }

    @Override
    public Sample sample() {
        return sample;
    }

    /** The number of paths. */
    public long count() {
        return losses.length;
    }

    /** The loss of a rank: 1 the smallest, {@link #count()} the largest. */
    public double loss(long rank) {
        if (rank < 1 || rank > count()) {
            throw InvalidValue.at("rank", "must be from 1 to " + count() + ", but is " + rank);
        }
        return losses[(int) rank - 1];
    }

    /** The largest loss of a path that counts. */
    public double largestLoss() {
        long rank = count();
        while (rank > 1 && weight(rank) == 0) {
            rank--;
        }
        return loss(rank);
    }

    /** How much the path of a rank counts; 1 without weights. */
    public double weight(long rank) {
        return sample.isWeighted() ? sample.weight(sorted.orElseThrow().paths()[(int) rank - 1]) : 1;
    }

    /** The weight of the losses up to a rank, as a share of that of all. */
    public double shareUpTo(long rank) {
        return sample.isWeighted() ? weightUpTo[(int) rank - 1] / sample.totalWeight() : rank / (double) count();
    }

    /** The mean of a function of the losses, without the help of controls. */
    public double mean(DoubleUnaryOperator ofLoss) {
        double[] row = new double[losses.length];
        for (int place = 0; place < row.length; place++) {
            row[place] = weight(place + 1L) * ofLoss.applyAsDouble(losses[place]);
        }
        return Rows.sum(row, row.length) / sample.totalWeight();
    }

    /**
     * The smallest loss not exceeded with probability {@code alpha}: the loss of rank {@code ceil(count alpha)}, or,
     * with weights, the first up to which they sum to the share {@code alpha}. Where controls say that the sample has too
     * many or too few losses up to there, it is the loss of the share that makes up for it.
     */
    @Override
    public double valueAtRisk(double alpha) {
        return loss(rank(controlled.isPresent() ? controlledShare(alpha).share() : alpha));
    }

    private ControlledShare controlledShare(double alpha) {
        return shares.computeIfAbsent(
                alpha, level -> ControlledShare.of(controlled.orElseThrow(), sample, loss(rank(level)), level));
    }

    private long rank(double alpha) {
        if (!sample.isWeighted()) {
            return new TailPaths(count(), alpha).rank();
        }
        TailPaths.requireLevel(alpha);
        double target = TailPaths.below(sample.totalWeight(), alpha);
        int found = Arrays.binarySearch(weightUpTo, target);
        int place = found < 0 ? -found - 1 : found;
        while (place > 0 && weightUpTo[place - 1] >= target) {
            place--; // paths of no weight
        }
        return Math.min(place, losses.length - 1) + 1L;
    }

    /**
     * Between which losses the true value at risk lies, at the confidence {@code z} has for a normal: 1.96 for 95 %.
     *
     * <p>Needs no assumption on the distribution of losses. Where a tail has too few paths for the confidence asked,
     * the interval ends at the outermost loss and covers less.
     */
    @Override
    public Interval valueAtRiskInterval(double alpha, double z) {
        Checks.positive(z, "z");
        if (!parts.isEmpty()) {
            return spreadOfValuesAtRisk(alpha).interval(z);
        }
        if (controlled.isPresent()) {
            ControlledShare share = controlledShare(alpha);
            return new Interval(loss(rank(share.moved(-z))), loss(Math.min(count(), rank(share.moved(z)) + 1)));
        }
        if (sorted.isPresent()) {
            return QuantileRange.of(sorted.get(), sample, alpha, z, valueAtRisk(alpha));
        }
        BinomialRanks ranks = BinomialRanks.of(count(), alpha, Normal.cdf(-z));
        return new Interval(loss(Math.max(1, ranks.low())), loss(Math.min(count(), ranks.high())));
    }

    @Override
    public Estimate spreadOfValuesAtRisk(double alpha) {
        Checks.that(!parts.isEmpty(), "units", "must be randomisations, but are " + sample.units());
        double[] row = WithinParts.row(this, part -> part.valueAtRisk(alpha));
        Estimate spread = Influence.estimate(sample.moments(row), sample); // no mean that a control would tell of
        return new Estimate(valueAtRisk(alpha), spread.standardError(), spread.degreesOfFreedom());
    }

    /** The ranks of each randomisation by itself, in their order; none where the sample has no randomisations. */
    public List<Ranks> parts() {
        return parts;
    }

    @Override
    public double meanExcess(double alpha) {
        double valueAtRisk = valueAtRisk(alpha);
        return mean(loss -> Math.max(0, loss - valueAtRisk));
    }

    @Override
    public double value(TailMeasure measure, double[] outcome) {
        return measure.estimate(outcome, this).value();
    }

    @Override
    public double[] influence(TailMeasure measure, double[] outcome) {
        return measure.influence(outcome, this);
    }

    @Override
    public TailPaths tail(double alpha) {
        TailPaths tail = new TailPaths(count(), alpha);
        return sample.isWeighted() ? new TailPaths(count(), alpha, effective(alpha)) : tail;
    }

    /**
     * {@code (sum w)^2 / sum w^2} of the tail. All paths whose loss is the value at risk belong to it with the same share of
     * their weights, so that it does not hang on which of them comes first.
     */
    private double effective(double alpha) {
        double target = TailPaths.below(sample.totalWeight(), alpha);
        double weightInTail = sample.totalWeight() - target;
        int first = (int) rank(alpha) - 1;
        int end = (int) (count() - countBeyond(losses[first]));
        while (first > 0 && losses[first - 1] == losses[first]) {
            first--;
        }
        double tied = weightUpTo[end - 1] - (first == 0 ? 0 : weightUpTo[first - 1]);
        double share = tied == 0 ? 0 : (weightUpTo[end - 1] - target) / tied;
        return weightInTail * weightInTail / (share * squaredWeights(first, end) + squaredWeights(end, losses.length));
    }

    private double squaredWeights(int from, int to) {
        double squares = 0;
        int[] paths = sorted.orElseThrow().paths();
        for (int place = from; place < to; place++) {
            double weight = sample.weight(paths[place]);
            squares += weight * weight;
        }
        return squares;
    }

    @Override
    public double shareBeyond(double loss) {
        long beyond = countBeyond(loss);
        if (!sample.isWeighted()) {
            return beyond / (double) count();
        }
        double upTo = beyond == count() ? 0 : weightUpTo[(int) (count() - beyond) - 1];
        return (sample.totalWeight() - upTo) / sample.totalWeight();
    }

    /** The number of paths that lose more than an amount. */
    public long countBeyond(double loss) {
        Checks.finite(loss, "loss");
        int low = 0;
        int high = losses.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (losses[middle] > loss) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return count() - low;
    }

    @Override
    public double mean() {
        return mean;
    }

    @Override
    public double standardDeviation() {
        return standardDeviation;
    }

    private static double finite(double[] outcomes, int path) {
        if (!Double.isFinite(outcomes[path])) {
            throw InvalidValue.at("outcome of path " + path, "must be finite, but is " + outcomes[path]);
        }
        return outcomes[path];
    }
}
