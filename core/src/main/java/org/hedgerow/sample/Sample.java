package org.hedgerow.sample;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.math.Rows;

/**
 * How the paths of a run stand for the distribution: how many they are, which are independent, how much each counts.
 *
 * <p>A path with weight {@code w} (real-world over sampling density) has the share {@code p = w / sum w} in every mean.
 * Weights are rounded to multiples of 2^-28, so that sums of them are exact in any order up to 2^25 mean weights.
 */
public final class Sample {
    /** The largest weight: real-world density over that of a mixture that holds a sixteenth of it. */
    public static final double LARGEST_WEIGHT = 16;

    /** For each row below which a fit would follow the accidents of the sample. */
    private static final long FEWEST_UNITS = 20;

    private static final double STEPS = 1 << 28; // of a weight, in one

    private final int paths;
    private final Units units;
    private final Optional<double[]> weights;
    private final Optional<Controls> controls;
    private final double totalWeight;
    private final Optional<Double> squaredWeights; // where the weights themselves are gone

    private Sample(Sample sample, List<double[]> controls, double[] means) {
        this.paths = sample.paths;
        this.units = sample.units;
        this.weights = sample.weights;
        this.totalWeight = sample.totalWeight;
        this.squaredWeights = sample.squaredWeights;
        this.controls = Optional.of(new Controls(sample, controls, means));
    }

    private Sample(int paths, Units units, Optional<double[]> weights) {
        this.controls = Optional.empty();
        this.squaredWeights = Optional.empty();
        this.paths = Checks.positive(paths, "paths");
        this.units = Checks.present(units, "units");
        this.weights = weights;
        this.totalWeight = weights.map(row -> Rows.sum(row, paths)).orElse((double) paths);
        if (units instanceof Units.Randomisations several) {
            Checks.that(
                    units.count(paths) == several.count(),
                    "paths",
                    "must be enough for a block of each of " + several.count() + " randomisations, but are " + paths);
        }
    }

    private Sample(int paths, Units units, double totalWeight, Optional<Double> squaredWeights) {
        this.paths = paths;
        this.units = units;
        this.weights = Optional.empty();
        this.controls = Optional.empty();
        this.totalWeight = totalWeight;
        this.squaredWeights = squaredWeights;
    }

    /** Of paths that are gone, of whose weights sums are left: for reading results, not for rows. */
    public static Sample summed(SampleSums sums, Units units, boolean isWeighted) {
        Optional<Double> squares = isWeighted ? Optional.of(sums.squares()) : Optional.empty();
        return new Sample(Math.toIntExact(sums.paths()), units, sums.weight(), squares);
    }

    /** Independent paths that count alike. */
    public static Sample plain(int paths) {
        return of(paths, Units.PATHS);
    }

    /** Paths that count alike. */
    public static Sample of(int paths, Units units) {
        return new Sample(paths, units, Optional.empty());
    }

    /** One weight per path, not negative and some positive; on average about 1. */
    public static Sample weighted(double[] weights, Units units) {
        double[] rounded = new double[weights.length];
        boolean some = false;
        for (int path = 0; path < rounded.length; path++) {
            rounded[path] = rounded(weights[path], path);
            some |= rounded[path] > 0;
        }
        Checks.that(some, "weights", "must not all be zero");
        return new Sample(rounded.length, units, Optional.of(rounded));
    }

    /** A weight of a path as samples keep it, or a refusal. */
    public static double rounded(double weight, int path) {
        if (!(weight >= 0 && weight <= LARGEST_WEIGHT)) {
            throw InvalidValue.at("weight of path " + path, "must be from 0 to 16, but is " + weight);
        }
        return Math.rint(weight * STEPS) / STEPS;
    }

    /** The number of paths. */
    public int paths() {
        return paths;
    }

    /** Which paths are independent of each other. */
    public Units units() {
        return units;
    }

    /** Whether paths count differently. */
    public boolean isWeighted() {
        return weights.isPresent() || squaredWeights.isPresent();
    }

    /** Whether all paths are independent and count alike, so that counts of them are binomial. */
    public boolean isPlain() {
        return !isWeighted() && units instanceof Units.Paths;
    }

    /** How much a path counts; 1 without weights. */
    public double weight(int path) {
        if (squaredWeights.isPresent()) {
            throw new IllegalStateException("the weight of path " + path + " is gone");
        }
        return weights.isPresent() ? weights.get()[path] : 1;
    }

    /** The sum of all weights. */
    public double totalWeight() {
        return totalWeight;
    }

    /** As many equally weighted paths as say the same about a mean: {@code (sum w)^2 / sum w^2}. */
    public double effectivePaths() {
        return squaredWeights
                .or(() -> weights.map(row -> Rows.sumOfProducts(row, row, paths)))
                .map(squares -> totalWeight * totalWeight / squares)
                .orElse((double) paths);
    }

    /** The standard deviation of a row whose moments are known, with the divisor {@code sum w}. */
    public double standardDeviation(double[] row, Moments moments) {
        if (isPlain() || isConstant(row)) {
            return moments.standardError() * Math.sqrt(paths);
        }
        double squares = 0;
        for (int path = 0; path < paths; path++) {
            double distance = row[path] - moments.mean();
            squares += weight(path) * distance * distance;
        }
        return Math.sqrt(squares / totalWeight);
    }

    /** Mean of a row and its standard error; a row of equal numbers, and so one path alone, has no error. */
    public Moments moments(double[] row) {
        Checks.that(row.length == paths, "paths", "must be " + paths + ", but are " + row.length);
        if (isConstant(row)) { // a sum would differ from it by rounding and show a tiny error
            return new Moments(row[0], 0);
        }
        double mean = mean(row);
        return new Moments(mean, isPlain() ? plainError(row, mean) : unitError(row, mean));
    }

    /** The paths of one randomisation by themselves, taken for independent of each other. */
    public Sample part(Units.Randomisations several, int number) {
        return weights.map(row -> weighted(several.part(row, number), Units.PATHS))
                .orElseGet(() -> plain(several.paths(paths, number)));
    }

    double mean(double[] row) {
        return weights.map(weight -> Rows.sumOfProducts(weight, row, paths)).orElseGet(() -> Rows.sum(row, paths))
                / totalWeight;
    }

    private double plainError(double[] row, double mean) {
        return Math.sqrt(Rows.sumOfSquaredDeviations(row, paths, mean)) / paths;
    }

    /** {@code sqrt(sum over units of (sum of p (x - mean))^2)}; few units stand for their own spread, count less one. */
    private double unitError(double[] row, double mean) {
        double[] parts = new double[units.count(paths)];
        for (int path = 0; path < paths; path++) {
            parts[units.unit(path)] += weight(path) * (row[path] - mean);
        }
        double squares = Rows.sumOfSquaredDeviations(parts, parts.length, 0);
        return Math.sqrt(correction(units) * squares) / totalWeight;
    }

    /**
     * The same sample beside which rows of known mean stand; unchanged where there are none, or too few paths to learn
     * how other rows depend on them.
     */
    public Sample controlledBy(List<double[]> rows, double[] means) {
        return canFit(rows.size(), paths, units) ? new Sample(this, rows, means) : this;
    }

    /** Whether rows of known mean make errors smaller. */
    public boolean isControlled() {
        return controls.isPresent();
    }

    /** Mean of a row and its standard error, by regression on the rows of known mean where there are such. */
    public Moments controlledMoments(double[] row) {
        return controls.isPresent() && !isConstant(row) ? moments(controls.get().adjusted(row)) : moments(row);
    }

    /** A row with what the rows of known mean tell taken off, whose plain moments are its controlled ones. */
    public double[] adjusted(double[] row) {
        return controls.isPresent() && !isConstant(row) ? controls.get().adjusted(row) : row;
    }

    /** What sums of squares about their own mean lack where units are few: their number over one less. */
    public static double correction(Units units) {
        return units.degreesOfFreedom()
                .map(degrees -> (degrees + 1.0) / degrees)
                .orElse(1.0);
    }

    /** Whether units are many enough to learn from how a row depends on so many others. */
    public static boolean canFit(int rows, int paths, Units units) {
        return rows > 0 && units.fitted().count(paths) >= FEWEST_UNITS * rows;
    }

    private static boolean isConstant(double[] row) {
        for (double value : row) {
            if (value != row[0]) {
                return false;
            }
        }
        return true;
    }
}
