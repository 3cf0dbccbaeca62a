package org.hedgerow.optimiser;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hedgerow.math.Rows;
import org.hedgerow.math.numeric.LinearProgramme;

/**
 * The lowest point of a set of cuts over the box and the rows of restrictions, from the dual programme: weights {@code w} of
 * cuts that add up to 1, prices {@code p >= 0} of rows and {@code q >= 0} of upper bounds, {@code sum w slope + sum p row + q >=
 * 0}. One cut by itself is where it starts: its weight is what the others leave of 1, and a coordinate along which it falls is
 * counted from the other side, so that no point has to be searched for that keeps all rows.
 *
 * <p>Whatever the simplex method's rounding, {@code sum w constant + sum p constant + sum min(0, sum w slope + sum p row)} of
 * the weights that it found is below the cost of every mix: only that is used.
 */
final class Master {
    private final List<Cut> cuts;
    private final List<Cut> rows;
    private final int size;
    private final double unit;
    private final Cut first;

    /** @param unit of cost in which slopes are near 1 */
    Master(List<Cut> cuts, List<Cut> rows, int size, double unit) {
        this.cuts = cuts;
        this.rows = rows;
        this.size = size;
        this.unit = unit;
        Cut highest = cuts.get(0);
        for (Cut cut : cuts) {
            highest = alone(cut) > alone(highest) ? cut : highest;
        }
        this.first = highest;
    }

    private static double alone(Cut cut) {
        double lowest = cut.constant;
        for (double slope : cut.slope) {
            lowest += Math.min(0, slope);
        }
        return lowest;
    }

    /** A lower bound, and how it came about. */
    static final class Bound {
        final double value;
        final double[] weights; // of cuts
        final double[] prices; // of rows
        final double[] reduced; // slope by x: negative where more is wanted than the upper bound, positive at the lower

        Bound(double value, double[] weights, double[] prices, double[] reduced) {
            this.value = value;
            this.weights = weights;
            this.prices = prices;
            this.reduced = reduced;
        }
    }

    /** At worst that of one cut alone. */
    Bound bound() {
        return solved().map(this::checked).orElseGet(() -> checked(new double[cuts.size() + rows.size()]));
    }

    private Optional<double[]> solved() {
        int columns = cuts.size() + rows.size() + size;
        double[] objective = new double[columns];
        for (int cut = 0; cut < cuts.size(); cut++) {
            objective[cut] = (turned(cuts.get(cut)) - turned(first)) / unit;
        }
        for (int row = 0; row < rows.size(); row++) {
            objective[cuts.size() + row] = turned(rows.get(row));
        }
        Arrays.fill(objective, cuts.size() + rows.size(), columns, -1);
        LinearProgramme programme = new LinearProgramme(objective);
        double[] one = new double[columns];
        Arrays.fill(one, 0, cuts.size(), 1);
        programme.atMost(one, 1);
        for (int instrument = 0; instrument < size; instrument++) {
            programme.atMost(balance(instrument, columns), Math.abs(first.slope[instrument]) / unit);
        }
        return programme.solve() == LinearProgramme.End.SOLVED ? Optional.of(programme.point()) : Optional.empty();
    }

    /** The constant of a cut, coordinates along which the first cut falls counted down from their upper bound. */
    private double turned(Cut cut) {
        double constant = cut.constant;
        for (int instrument = 0; instrument < size; instrument++) {
            constant += first.slope[instrument] < 0 ? cut.slope[instrument] : 0;
        }
        return constant;
    }

    private double[] balance(int instrument, int columns) {
        double side = first.slope[instrument] < 0 ? 1 : -1;
        double[] balance = new double[columns];
        for (int cut = 0; cut < cuts.size(); cut++) {
            balance[cut] = side * (cuts.get(cut).slope[instrument] - first.slope[instrument]) / unit;
        }
        for (int row = 0; row < rows.size(); row++) {
            balance[cuts.size() + row] = side * rows.get(row).slope[instrument];
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
        if (all > 1) {
            Rows.scale(weights, 1 / all);
        }
        weights[cuts.indexOf(first)] += Math.max(0, 1 - all);
        double[] prices = new double[rows.size()];
        double[] reduced = new double[size];
        double value = 0;
        for (int cut = 0; cut < weights.length; cut++) {
            value += weights[cut] * cuts.get(cut).constant;
            Rows.addScaled(reduced, weights[cut], cuts.get(cut).slope);
        }
        for (int row = 0; row < prices.length; row++) {
            prices[row] = Math.max(0, point[cuts.size() + row]) * unit;
            value += prices[row] * rows.get(row).constant;
            Rows.addScaled(reduced, prices[row], rows.get(row).slope);
        }
        for (double slope : reduced) {
            value += Math.min(0, slope);
        }
        return new Bound(value, weights, prices, reduced);
    }
}
