package org.hedgerow.risk.measure;

import org.hedgerow.risk.TailMeasure;
import org.hedgerow.risk.Tails;

/**
 * The standard deviation {@code s} of outcomes, with the number of paths as divisor.
 *
 * <p>A path's influence is {@code s + ((X - mean)^2 - s^2) / (2 s)}, and 0 where all outcomes are equal.
 */
public record StandardDeviation() implements TailMeasure {
    @Override
    public String name() {
        return "standard deviation";
    }

    @Override
    public double[] locate(Tails tails) {
        return new double[] {tails.mean(), tails.standardDeviation()};
    }

    @Override
    public double value(Tails tails) {
        return tails.standardDeviation();
    }

    @Override
    public void influence(double[] outcome, double[] located, double[] out) {
        double mean = located[0];
        double deviation = located[1];
        double perSquare = deviation > 0 ? 0.5 / deviation : 0;
        for (int path = 0; path < outcome.length; path++) {
            double distance = outcome[path] - mean;
            out[path] = 0.5 * deviation + perSquare * distance * distance;
        }
    }
}
