package org.hedgerow.formula;

import org.hedgerow.check.Checks;

/**
 * Jumps of the log of a rate, exponential upwards and exponential downwards. Kou, A jump-diffusion model for option
 * pricing (2002).
 *
 * @param intensity jumps a year, up and down together
 * @param upProbability share of the jumps that go up
 * @param upRate of the upward law, so that upward log jumps have the mean {@code 1 / upRate}; above 1, or the rate
 *     would have no mean
 * @param downRate of the downward law, so that downward log jumps have the mean {@code -1 / downRate}
 */
public record KouJumps(double intensity, double upProbability, double upRate, double downRate) implements Jumps {
    public KouJumps {
        Checks.notNegative(intensity, "intensity");
        Checks.share(upProbability, "upProbability");
        Checks.positive(upRate, "upRate");
        Checks.that(upRate > 1, "upRate", "must be above 1, but is " + upRate);
        Checks.positive(downRate, "downRate");
    }

    @Override
    public double compensator() {
        return upProbability / (upRate - 1) - (1 - upProbability) / (downRate + 1);
    }

    @Override
    public double moment(int order) {
        Checks.in(order, 0, 4, "order");
        double up = upProbability;
        double down = 1 - upProbability;
        for (int n = 1; n <= order; n++) {
            up *= n / upRate;
            down *= -n / downRate;
        }
        return up + down;
    }
}
