package org.hedgerow.risk;

import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Sample;

/**
 * The share of a sample up to which its losses go to a quantile of level {@code alpha}, by the account of controls.
 *
 * <p>Let {@code F(q)} be the share of losses up to the sample's own quantile {@code q}, and {@code F(q) + d} what
 * regression on the controls makes of it. To first order the losses reach the level at the share {@code alpha - d}, and
 * the error of {@code F(q) + d} is that of the share: Woodruff, Confidence intervals for medians and other position
 * measures (1952).
 */
record ControlledShare(double share, double error) {
    private static final double INSIDE = 1e-12; // a level is strictly between 0 and 1

    static ControlledShare of(double[] outcome, Sample sample, double quantile, double alpha) {
        double[] upTo = new double[outcome.length];
        for (int path = 0; path < upTo.length; path++) {
            upTo[path] = -outcome[path] <= quantile ? 1 : 0;
        }
        Moments controlled = sample.controlledMoments(upTo);
        double excess = controlled.mean() - sample.moments(upTo).mean();
        return new ControlledShare(inside(alpha - excess), controlled.standardError());
    }

    /** The share some of its errors up. */
    double moved(double errors) {
        return inside(share + errors * error);
    }

    private static double inside(double share) {
        return Math.max(INSIDE, Math.min(1 - INSIDE, share));
    }
}
