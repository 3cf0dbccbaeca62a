package org.hedgerow.optimiser.cost;

import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.math.Rows;
import org.hedgerow.sample.Sample;
import org.hedgerow.simulation.Crew;
import org.hedgerow.simulation.Host;

/**
 * Outcomes of mixes on simulated paths, {@code H = U + sum h_j G_j}: of the unhedged position and of one unit of each
 * instrument beside it, home currency.
 */
public final class ScenarioMatrix {
    private static final double CONSTANT = 1e-13; // of a squared mean: what rounding leaves of no variance

    private static final int RANGE = 4096; // what is summed up in it stays in the first-level cache

    private final Sample sample;
    private final double[] unhedged;
    private final List<double[]> gains;
    private final double[] means;
    private final double unhedgedMean;
    private final Crew crew;

    /**
     * @param gains one row per instrument of {@code G_j} by path; kept as they are, not to be changed
     * @param threads they change the time, never a bit
     */
    public ScenarioMatrix(Sample sample, double[] unhedged, List<double[]> gains, int threads) {
        this(sample, unhedged, gains, new Crew(threads, Host.NONE));
    }

    /** With the threads that work on it. */
    public ScenarioMatrix(Sample sample, double[] unhedged, List<double[]> gains, Crew crew) {
        this.sample = Checks.present(sample, "sample");
        this.unhedged = unhedged;
        this.gains = List.copyOf(gains);
        for (double[] row : gains) {
            Checks.that(
                    row.length == sample.paths() && unhedged.length == row.length,
                    "paths",
                    "must be " + sample.paths() + " in every row, but are " + row.length);
        }
        this.means =
                gains.stream().mapToDouble(row -> sample.moments(row).mean()).toArray();
        this.unhedgedMean = sample.moments(unhedged).mean();
        this.crew = crew;
    }

    /** The number of instruments. */
    public int size() {
        return gains.size();
    }

    /** How the paths belong together. */
    public Sample sample() {
        return sample;
    }

    /** Of the unhedged position by path; not to be changed. */
    public double[] unhedged() {
        return unhedged;
    }

    /** Of one unit of an instrument by path; not to be changed. */
    public double[] gain(int instrument) {
        return gains.get(instrument);
    }

    /** {@code E G} of one unit of each instrument, a copy. */
    public double[] means() {
        return means.clone();
    }

    /** {@code E U}, home currency at the horizon, a gain positive. */
    public double unhedgedMean() {
        return unhedgedMean;
    }

    /** What a mix is expected to cost, {@code E[U - H]}. */
    public double expectedCost(double[] holdings) {
        return 0.0 - Rows.sumOfProducts(means, holdings, means.length);
    }

    /** The outcome of a mix by path. */
    public void outcome(double[] holdings, double[] out) {
        crew.share(out.length, RANGE, (from, to) -> {
            System.arraycopy(unhedged, from, out, from, to - from);
            for (int instrument = 0; instrument < holdings.length; instrument++) {
                if (holdings[instrument] != 0) {
                    add(out, holdings[instrument], gains.get(instrument), from, to);
                }
            }
        });
    }

    private static void add(double[] to, double factor, double[] row, int from, int end) {
        for (int path = from; path < end; path++) {
            to[path] = Math.fma(factor, row[path], to[path]);
        }
    }

    /** Of one unit of each instrument with each other, {@code double[row][column]}. */
    public double[][] covariance() {
        double[][] covariance = new double[size()][size()];
        double[][] centred = centred();
        crew.share(size(), 1, (row, end) -> {
            for (int column = 0; column <= row; column++) {
                covariance[row][column] = Rows.sumOfProducts(centred[row], gains.get(column), sample.paths());
            }
        });
        for (int row = 0; row < size(); row++) {
            if (covariance[row][row] <= CONSTANT * means[row] * means[row]) {
                clear(covariance, row);
            }
        }
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < row; column++) {
                covariance[column][row] = covariance[row][column];
            }
        }
        return covariance;
    }

    /** A gain that is the same on every path varies by rounding alone. */
    private static void clear(double[][] covariance, int instrument) {
        for (int other = 0; other < covariance.length; other++) {
            covariance[instrument][other] = 0;
            covariance[other][instrument] = 0;
        }
    }

    /** Of one unit of each instrument with the unhedged position. */
    public double[] covarianceWithUnhedged() {
        double[][] centred = centred();
        double[] covariance = new double[size()];
        for (int row = 0; row < covariance.length; row++) {
            covariance[row] = Rows.sumOfProducts(centred[row], unhedged, sample.paths());
        }
        return covariance;
    }

    /** Of the unhedged position, as {@link #covariance} is of gains: a perfect hedge leaves none. */
    public double unhedgedVariance() {
        return Rows.sumOfProducts(centred(unhedged, unhedgedMean), unhedged, sample.paths());
    }

    /** {@code p (G - mean)}: what is multiplied with it is summed about the mean. */
    private double[][] centred() {
        double[][] centred = new double[size()][];
        crew.share(size(), 1, (row, end) -> centred[row] = centred(gains.get(row), means[row]));
        return centred;
    }

    private double[] centred(double[] row, double mean) {
        double[] distances = row.clone();
        Rows.add(distances, -mean);
        for (int path = 0; path < distances.length; path++) {
            distances[path] *= sample.weight(path) / sample.totalWeight();
        }
        return distances;
    }
}
