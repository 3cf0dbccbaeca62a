package org.hedgerow.sample;

import org.hedgerow.math.ExactSum;
import org.hedgerow.math.Rows;

/** Sums of weights over blocks of paths that come in any order: all that is known of the weights of a sample whose paths are gone. */
public final class SampleSums {
    private final ExactSum weight = new ExactSum();
    private final ExactSum squares = new ExactSum();
    private final ExactSum unitSquares = new ExactSum();
    private long paths;

    /** Of no block yet. */
    public SampleSums() {}

    /**
     * Adds a block, from any thread.
     *
     * @param weights of its first so many paths
     * @param unitWeights of its first so many units, which are no more
     */
    public void add(double[] weights, double[] unitWeights, int count) {
        double sum = Rows.sum(weights, count);
        double squared = Rows.sumOfProducts(weights, weights, count);
        double unitsSquared = Rows.sumOfProducts(unitWeights, unitWeights, count);
        synchronized (this) {
            weight.add(sum);
            squares.add(squared);
            unitSquares.add(unitsSquared);
            paths += count;
        }
    }

    /** Of all blocks. */
    public long paths() {
        return paths;
    }

    /** Of all paths. */
    public double weight() {
        return weight.value();
    }

    /** Of the weights of all paths. */
    public double squares() {
        return squares.value();
    }

    /** Of the weights of all units. */
    public double unitSquares() {
        return unitSquares.value();
    }
}
