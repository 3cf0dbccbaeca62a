package org.hedgerow.optimiser.cost;

/** A convex function of how much of each instrument is held, such as what the hedge and the risk left cost together. */
public interface ConvexCost {
    /** The number of instruments. */
    int size();

    /**
     * The cost of a mix, home currency.
     *
     * @param slope overwritten by a subgradient: {@code cost(y) >= cost(x) + slope (y - x)} for all {@code y}
     */
    double at(double[] holdings, double[] slope);

    /** The cost of a mix alone. */
    default double at(double[] holdings) {
        return at(holdings, new double[size()]);
    }
}
