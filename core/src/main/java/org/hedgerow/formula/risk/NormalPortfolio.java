package org.hedgerow.formula.risk;

import org.hedgerow.check.Checks;

/**
 * Positions whose values move jointly normally, without mean. Jorion, Value at Risk (3rd ed., 2007), chapter 7.
 *
 * <p>What each contributes, {@code cov(value, total) / deviation of the total}, adds up to the total's deviation: Euler's
 * theorem on a measure that grows as its position does.
 */
public final class NormalPortfolio {
    private final double[] deviation; // of each position's value, with its sign
    private final double[] withAll; // covariance of each with the total
    private final double total;

    /**
     * Of amounts, negative where short, and what each is apt to move.
     *
     * @param deviations of the return of each
     * @param correlations of the returns, symmetric with ones in the diagonal
     */
    public NormalPortfolio(double[] amounts, double[] deviations, double[][] correlations) {
        int count = amounts.length;
        Checks.that(count > 0, "amounts", "must have at least one");
        Checks.that(deviations.length == count, "deviations", "must be " + count + ", but are " + deviations.length);
        Checks.that(
                correlations.length == count, "correlations", "must be " + count + ", but are " + correlations.length);
        deviation = new double[count];
        for (int place = 0; place < count; place++) {
            deviation[place] =
                    Checks.finite(amounts[place], "amounts") * Checks.notNegative(deviations[place], "deviations");
        }
        withAll = withAll(deviation, correlations);
        double variance = 0;
        for (double covariance : withAll) {
            variance += covariance;
        }
        total = Math.sqrt(Math.max(0, variance));
    }

    /** Of two positions. */
    public static NormalPortfolio of(
            double first, double firstDeviation, double second, double secondDeviation, double correlation) {
        return new NormalPortfolio(
                new double[] {first, second},
                new double[] {firstDeviation, secondDeviation},
                new double[][] {{1, correlation}, {correlation, 1}});
    }

    private static double[] withAll(double[] deviation, double[][] correlations) {
        double[] withAll = new double[deviation.length];
        for (int row = 0; row < withAll.length; row++) {
            Checks.that(
                    correlations[row].length == withAll.length && correlations[row][row] == 1,
                    "correlations",
                    "must be square with ones in the diagonal");
            for (int column = 0; column < withAll.length; column++) {
                double correlation = Checks.correlation(correlations[row][column], "correlations");
                Checks.that(correlations[column][row] == correlation, "correlations", "must be symmetric");
                withAll[row] += deviation[row] * correlation * deviation[column];
            }
        }
        return withAll;
    }

    /** Of the value of all positions together. */
    public double deviation() {
        return total;
    }

    /** What one position adds to that deviation; negative where it hedges the others. */
    public double contribution(int position) {
        return total == 0 ? 0 : withAll[position] / total;
    }

    /** How much the deviation rises as one position's own, with its sign, rises by one: its correlation with all. */
    public double beta(int position) {
        return total == 0 || deviation[position] == 0 ? 0 : withAll[position] / (deviation[position] * total);
    }

    /** The sum of the deviations of all, as if everything went wrong at once. */
    public double undiversified() {
        double sum = 0;
        for (double own : deviation) {
            sum += Math.abs(own);
        }
        return sum;
    }

    /** The risk of all together over some days, on each of which the deviation is this. */
    public NormalRisk risk(double days) {
        return NormalRisk.ofDelta(1, total, days);
    }
}
