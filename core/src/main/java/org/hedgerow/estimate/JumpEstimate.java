package org.hedgerow.estimate;

import org.hedgerow.check.Checks;

/**
 * Standard errors of the mean and of the deviation of the logarithm of a jump. The mean is normal about its estimate; the
 * logarithm of the deviation is, which keeps it positive.
 *
 * @param meanError in logarithms of the rate
 * @param deviationError in logarithms of the rate
 */
public record JumpEstimate(double meanError, double deviationError) {
    public JumpEstimate {
        Checks.in(meanError, 0, 2, "meanError");
        Checks.in(deviationError, 0, 1, "deviationError");
    }
}
