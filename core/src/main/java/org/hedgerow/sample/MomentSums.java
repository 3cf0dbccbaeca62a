package org.hedgerow.sample;

import java.util.stream.Stream;
import org.hedgerow.math.ExactSum;

/**
 * Mean and error of a row that comes in blocks, in any order, from any thread, to the same bits; what is kept of it does not
 * grow with the paths.
 *
 * <p>With {@code X} the sum of {@code w (x - c)} over a unit and {@code W} that of {@code w}, squares about another mean
 * {@code c + d} are {@code sum X^2 - 2 d sum X W + d^2 sum W^2}. The number {@code c} is near the mean, so that little
 * cancels. Sums of blocks are added up exactly.
 */
public final class MomentSums {
    private final double about;
    private final Units units;
    private final ExactSum[] distances; // of all or, of randomisations, of each
    private final ExactSum squares = new ExactSum();
    private final ExactSum products = new ExactSum();

    /** @param about a number near the mean */
    public MomentSums(double about, Units units) {
        this.about = about;
        this.units = units;
        int parts = units instanceof Units.Randomisations several ? several.count() : 1;
        this.distances = Stream.generate(ExactSum::new).limit(parts).toArray(ExactSum[]::new);
    }

    /** The number from which distances are counted. */
    public double about() {
        return about;
    }

    /**
     * Adds a block.
     *
     * @param firstPath its first
     * @param distance the sum of X over its units, {@code squared} that of X^2 and {@code product} that of X W; the last two
     *     are not needed of randomisations
     */
    public synchronized void add(int firstPath, double distance, double squared, double product) {
        distances[distances.length == 1 ? 0 : units.unit(firstPath)].add(distance);
        squares.add(squared);
        products.add(product);
    }

    /** Of all blocks, whose paths have weights in all or, of randomisations, in each. */
    public Moments moments(SampleSums all, SampleSums[] ofParts) {
        ExactSum sum = new ExactSum();
        for (ExactSum part : distances) {
            sum.add(part);
        }
        double weight = all.weight();
        double shift = sum.value() / weight;
        double squared = distances.length > 1
                ? acrossParts(shift, ofParts)
                : squares.value() - 2 * shift * products.value() + shift * shift * all.unitSquares();
        return new Moments(about + shift, Math.sqrt(Sample.correction(units) * Math.max(0, squared)) / weight);
    }

    private double acrossParts(double shift, SampleSums[] ofParts) {
        double sum = 0;
        for (int part = 0; part < distances.length; part++) {
            double distance = distances[part].value() - shift * ofParts[part].weight();
            sum += distance * distance;
        }
        return sum;
    }
}
