package org.hedgerow.optimiser;

import java.util.Map;
import java.util.TreeMap;

/** The best mix that was found, what no mix can be below, and what it would be worth to be allowed more. */
public final class Optimum {
    private final double[] holdings;
    private final double cost;
    private final double lowest;
    private final double scale;
    private final Map<String, Double> prices;
    private final double[] reduced;
    private final int passes;
    private final int cuts;

    Optimum(
            double[] holdings,
            double cost,
            double lowest,
            double scale,
            Map<String, Double> prices,
            double[] reduced,
            int passes,
            int cuts) {
        this.holdings = holdings;
        this.cost = cost;
        this.lowest = Math.min(lowest, cost);
        this.scale = scale;
        this.prices = new TreeMap<>(prices);
        this.reduced = reduced;
        this.passes = passes;
        this.cuts = cuts;
    }

    /** How much of each instrument, a copy. */
    public double[] holdings() {
        return holdings.clone();
    }

    /** Home currency. */
    public double cost() {
        return cost;
    }

    /** No mix of the region costs less. */
    public double lowest() {
        return lowest;
    }

    /** How far the best may be from what was found. */
    public double gap() {
        return cost - lowest;
    }

    /** The same as a share of the cost, or of a thousandth of the cost of nothing held where that is more. */
    public double relativeGap() {
        return scale > 0 ? gap() / scale : 0;
    }

    /** What one more unit of each restriction's ceiling takes off the cost, by its name; 0 where it does not bind. */
    public Map<String, Double> prices() {
        return new TreeMap<>(prices);
    }

    /**
     * What one more unit of an instrument's bound takes off the cost: positive where more of it is wanted than allowed,
     * negative where less.
     */
    public double priceOfBound(int instrument) {
        return 0.0 - reduced[instrument];
    }

    /** How often all scenarios were gone through. */
    public int passes() {
        return passes;
    }

    /** Cuts of the last master programme. */
    public int cuts() {
        return cuts;
    }
}
