package org.hedgerow.calibration.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hedgerow.math.Elementary;
import org.hedgerow.math.fit.MaximumLikelihood.Densities;

/**
 * The density of each return as a mixture over the number of jumps in its step, which is Poisson. In coordinates
 * without bounds: the mean of the diffusion in standard deviations, the log of its deviation over that of the sample,
 * the log of the jumps in a step, the mean jump in standard deviations and the log of its deviation in those.
 *
 * <p>A mixture is infinitely likely where one of its parts shrinks onto a single return (Honore 1998), so a diffusion
 * of less than a hundredth of all deviation is taken to be impossible.
 */
final class MertonLikelihood implements Densities {
    private static final double ROOT_TWO_PI = 2.5066282746310002;
    private static final double LEAST_DIFFUSION = 0.01;
    private static final double MOST_JUMPS_A_STEP = 2;
    private static final double NEGLIGIBLE = 1e-16;

    private final double[] scaled; // returns about their mean, in standard deviations
    private final double logDeviation;

    MertonLikelihood(Sample sample) {
        double deviation = Math.sqrt(sample.variance());
        scaled = new double[sample.size()];
        for (int move = 0; move < scaled.length; move++) {
            scaled[move] = sample.deviationFromMean(move) / deviation;
        }
        logDeviation = StrictMath.log(deviation);
    }

    /** From few large jumps to many small ones, half of the variance in them. */
    List<double[]> starts() {
        List<double[]> starts = new ArrayList<>();
        for (double jumps : new double[] {0.01, 0.05, 0.25}) {
            starts.add(new double[] {
                0, 0.5 * StrictMath.log(0.5), StrictMath.log(jumps), 0, 0.5 * StrictMath.log(0.5 / jumps)
            });
        }
        return starts;
    }

    double[] steps() {
        double[] steps = new double[5];
        Arrays.fill(steps, 0.3);
        steps[0] = 0.05;
        return steps;
    }

    double jumpsPerStep(double[] point) {
        return StrictMath.exp(point[2]);
    }

    @Override
    public double[] logarithms(double[] point) {
        double diffusion = StrictMath.exp(point[1]);
        double jumps = jumpsPerStep(point);
        double deviation = StrictMath.exp(point[4]);
        double[] densities = new double[scaled.length];
        if (diffusion < LEAST_DIFFUSION || jumps > MOST_JUMPS_A_STEP) {
            Arrays.fill(densities, Double.NEGATIVE_INFINITY);
            return densities;
        }
        double probability = StrictMath.exp(-jumps);
        for (int count = 0; probability > NEGLIGIBLE || count <= jumps; count++) {
            double variance = diffusion * diffusion + count * deviation * deviation;
            add(densities, probability, point[0] + count * point[3], variance);
            probability *= jumps / (count + 1);
        }
        for (int move = 0; move < densities.length; move++) {
            densities[move] = Elementary.log(densities[move]) - logDeviation;
        }
        return densities;
    }

    private void add(double[] densities, double probability, double mean, double variance) {
        double height = probability / (ROOT_TWO_PI * Math.sqrt(variance));
        double scale = -0.5 / variance;
        for (int move = 0; move < densities.length; move++) {
            double distance = scaled[move] - mean;
            densities[move] = Math.fma(height, Elementary.exp(scale * distance * distance), densities[move]);
        }
    }
}
