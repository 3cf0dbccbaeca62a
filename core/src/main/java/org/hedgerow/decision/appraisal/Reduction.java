package org.hedgerow.decision.appraisal;

import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.row.PathRow;
import org.hedgerow.risk.row.Paths;

/**
 * What one strategy costs more than another, and the risk that it takes off for that, path by path.
 *
 * @param cost of which the mean is the expected cost, {@code locatedCost} by what is located
 * @param removed of which the mean is the risk taken off, {@code locatedRemoved} by what is located
 */
record Reduction(PathRow cost, DoubleSupplier locatedCost, PathRow removed, DoubleSupplier locatedRemoved) {
    /** Of rows that are there already. */
    static Reduction of(double[] cost, double[] removed) {
        return new Reduction(PathRow.of(cost), Reduction::notLocated, PathRow.of(removed), Reduction::notLocated);
    }

    private static double notLocated() {
        throw new IllegalStateException("rows that are there need not be located");
    }

    double meanCost(Paths paths) {
        return paths.mean(cost, locatedCost);
    }

    double meanRemoved(Paths paths) {
        return paths.mean(removed, locatedRemoved);
    }

    /** Cost by risk removed and year, with the error of the linearised quotient. */
    Supplier<Estimate> perUnit(double years, Paths paths) {
        double loss = meanRemoved(paths);
        double price = meanCost(paths) / (years * loss);
        Supplier<Estimate> error = paths.estimate(part -> {
            double[] costs = cost.on(part);
            double[] losses = removed.on(part);
            double[] influence = new double[costs.length];
            for (int path = 0; path < influence.length; path++) {
                influence[path] = (costs[path] - price * years * losses[path]) / (years * loss);
            }
            return influence;
        });
        return () ->
                new Estimate(price, error.get().standardError(), error.get().degreesOfFreedom());
    }
}
