package org.hedgerow.calibration.history;

import java.util.function.ToDoubleFunction;
import org.hedgerow.check.Checks;
import org.hedgerow.history.Returns;
import org.hedgerow.math.fit.MaximumLikelihood;

/**
 * A jump diffusion of maximum likelihood: normal jumps of the logarithm in a Poisson number on top of a constant
 * volatility. Every return is taken to span the same time. Merton (1976).
 *
 * @param volatility between the jumps, per square root of a year
 * @param intensity jumps a year
 * @param meanLogJump mean of the jump of the logarithm of the rate
 * @param deviation standard deviation of the jump of the logarithm of the rate
 * @param logLikelihood sum of the logarithms of the densities of all returns
 */
public record MertonFit(
        Estimated volatility, Estimated intensity, Estimated meanLogJump, Estimated deviation, double logLikelihood) {
    private static final int FEWEST_RETURNS = 250;
    private static final double MOST_ZEROS = 0.2;

    /** Fits at least 250 returns, of which no more than a fifth may be exactly 0. */
    public static MertonFit of(Returns returns) {
        Checks.that(returns.size() >= FEWEST_RETURNS, "returns", "must be at least " + FEWEST_RETURNS);
        Sample sample = new Sample(returns).varied();
        double zeros = zeros(returns);
        Checks.that(
                zeros <= MOST_ZEROS,
                "returns",
                "must not be 0 in more than one of five for jumps to be told from a diffusion, but are in "
                        + Math.round(100 * zeros) + " %: the rate is managed");
        MertonLikelihood likelihood = new MertonLikelihood(sample);
        MaximumLikelihood best = MaximumLikelihood.of(likelihood, likelihood.starts(), likelihood.steps());
        double step = Math.sqrt(sample.variance());
        double perYear = returns.perYear();
        return new MertonFit(
                estimated(best, at -> step * Math.sqrt(perYear) * StrictMath.exp(at[1])),
                estimated(best, at -> perYear * likelihood.jumpsPerStep(at)),
                estimated(best, at -> step * at[3]),
                estimated(best, at -> step * StrictMath.exp(at[4])),
                best.logLikelihood());
    }

    private static Estimated estimated(MaximumLikelihood best, ToDoubleFunction<double[]> function) {
        return new Estimated(function.applyAsDouble(best.point()), best.error(function), best.robustError(function));
    }

    private static double zeros(Returns returns) {
        int zeros = 0;
        for (int move = 0; move < returns.size(); move++) {
            zeros += returns.value(move) == 0 ? 1 : 0;
        }
        return (double) zeros / returns.size();
    }

    /** Whether the history bounds all parameters; if not, the errors are infinite. */
    public boolean identified() {
        return Double.isFinite(intensity.standardError());
    }
}
