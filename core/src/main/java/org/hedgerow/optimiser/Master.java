package org.hedgerow.optimiser;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hedgerow.math.numeric.LinearProgramme;

/**
 * The lowest point of a set of cuts over the box and the rows of restrictions, from the dual programme: weights {@code w} of
 * cuts that add up to 1, prices {@code p >= 0} of rows and {@code q >= 0} of upper bounds, {@code sum w slope + sum p row + q >=
 * 0}. Whatever the simplex method's rounding, {@code sum w constant + sum p constant + sum min(0, sum w slope + sum p row)} of the weights that it
 * found is below the cost of every mix: only that is used.
 */
final class Master {
    private static final double PERTURBATION = 1e-11; // of the right sides, which are all 0 otherwise

    private final List<Cut> cuts;
    private final List<Cut> rows;
    private final int size;
    private final double unit;

    /** @param unit of cost in which slopes are near 1 */
    Master(List<Cut> cuts, List<Cut> rows, int size, double unit) {
        this.cuts = cuts;
        this.rows = rows;
        this.size = size;
        this.unit = unit;
    }

    /**
     * A lower bound, and how it came about.
     *
     * @param reduced slope of the model's optimum by {@code x}: negative at an upper bound that it presses against, positive
     *     at a lower one
     */
    static final class Bound {
        final double value;
        final double[] weights;
        final double[] prices;
        final double[] reduced;

        Bound(double value, double[] weights, double[] prices, double[] reduced) {
            this.value = value;
            this.weights = weights;
            this.prices = prices;
            this.reduced = reduced;
        }
    }

    /** Empty where the programme could not be solved. */
    Optional<Bound> bound() {
        int columns = cuts.size() + rows.size() + size;
        double top = cuts.stream().mapToDouble(cut -> cut.constant).max().orElse(0);
        double[] objective = new double[columns];
        for (int cut = 0; cut < cuts.size(); cut++) {
            objective[cut] = (cuts.get(cut).constant - top) / unit;
        }
        for (int row = 0; row < rows.size(); row++) {
            objective[cuts.size() + row] = rows.get(row).constant;
        }
        Arrays.fill(objective, cuts.size() + rows.size(), columns, -1);
        LinearProgramme programme = new LinearProgramme(objective);
        double[] one = new double[columns];
        Arrays.fill(one, 0, cuts.size(), 1);
        programme.equal(one, 1);
        for (int instrument = 0; instrument < size; instrument++) {
            programme.atMost(balance(instrument, columns), PERTURBATION * (1 + instrument));
        }
        return programme.solve() == LinearProgramme.End.SOLVED
                ? Optional.of(checked(programme.point()))
                : Optional.empty();
    }

    private double[] balance(int instrument, int columns) {
        double[] balance = new double[columns];
        for (int cut = 0; cut < cuts.size(); cut++) {
            balance[cut] = -cuts.get(cut).slope[instrument] / unit;
        }
        for (int row = 0; row < rows.size(); row++) {
            balance[cuts.size() + row] = -rows.get(row).slope[instrument];
        }
        balance[cuts.size() + rows.size() + instrument] = -1;
        return balance;
    }

    private Bound checked(double[] point) {
        double[] weights = Arrays.copyOf(point, cuts.size());
        double all = 0;
        for (int cut = 0; cut < weights.length; cut++) {
            weights[cut] = Math.max(0, weights[cut]);
            all += weights[cut];
        }
        double[] prices = new double[rows.size()];
        double[] reduced = new double[size];
        double value = 0;
        for (int cut = 0; cut < weights.length; cut++) {
            weights[cut] /= all;
            value += weights[cut] * cuts.get(cut).constant;
            add(reduced, weights[cut], cuts.get(cut).slope);
        }
        for (int row = 0; row < prices.length; row++) {
            prices[row] = Math.max(0, point[cuts.size() + row]) * unit;
            value += prices[row] * rows.get(row).constant;
            add(reduced, prices[row], rows.get(row).slope);
        }
        for (double slope : reduced) {
            value += Math.min(0, slope);
        }
        return new Bound(value, weights, prices, reduced);
    }

    private static void add(double[] to, double factor, double[] slope) {
        for (int instrument = 0; instrument < to.length; instrument++) {
            to[instrument] += factor * slope[instrument];
        }
    }
}
