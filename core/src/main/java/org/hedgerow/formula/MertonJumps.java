package org.hedgerow.formula;

import org.hedgerow.check.Checks;

/**
 * Jumps of the log of a rate with a normal law. Merton, Option pricing when underlying stock returns are discontinuous
 * (1976).
 *
 * @param intensity jumps a year
 * @param meanLogJump mean of the log jump, so that a jump multiplies the rate by {@code e^meanLogJump} in the median
 * @param deviation standard deviation of the log jump
 */
public record MertonJumps(double intensity, double meanLogJump, double deviation) implements Jumps {
    public MertonJumps {
        Checks.notNegative(intensity, "intensity");
        Checks.finite(meanLogJump, "meanLogJump");
        Checks.notNegative(deviation, "deviation");
    }

    @Override
    public double compensator() {
        return StrictMath.expm1(meanLogJump + deviation * deviation / 2);
    }

    @Override
    public double moment(int order) {
        Checks.in(order, 0, 4, "order");
        double lower = 0;
        double moment = 1;
        for (int n = 1; n <= order; n++) {
            double next = meanLogJump * moment + (n - 1) * deviation * deviation * lower;
            lower = moment;
            moment = next;
        }
        return moment;
    }
}
