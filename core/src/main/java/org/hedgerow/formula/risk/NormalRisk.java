package org.hedgerow.formula.risk;

import org.hedgerow.check.Checks;
import org.hedgerow.math.Normal;

/**
 * Risk of a normal loss.
 *
 * @param mean of the loss, negative where a gain is expected
 * @param deviation of the loss, in the same unit
 */
public record NormalRisk(double mean, double deviation) {
    public NormalRisk {
        Checks.finite(mean, "mean");
        Checks.notNegative(deviation, "deviation");
    }

    /** Of a position that moves with one normal rate: {@code |delta| deviation sqrt(days)}, no mean. */
    public static NormalRisk ofDelta(double delta, double dailyDeviation, double days) {
        Checks.finite(delta, "delta");
        Checks.notNegative(dailyDeviation, "dailyDeviation");
        return new NormalRisk(0, Math.abs(delta) * dailyDeviation * Math.sqrt(Checks.notNegative(days, "days")));
    }

    /** The loss not exceeded with probability {@code alpha}: {@code mean + z deviation}. */
    public double valueAtRisk(double alpha) {
        return atScore(Normal.quantile(Levels.require(alpha)));
    }

    /** The loss so many deviations above its mean. */
    public double atScore(double z) {
        return mean + z * deviation;
    }

    /** The mean loss beyond the value at risk: {@code mean + deviation phi(z) / (1 - alpha)}. */
    public double expectedShortfall(double alpha) {
        double z = Normal.quantile(Levels.require(alpha));
        return mean + deviation * Normal.density(z) / (1 - alpha);
    }

    /** The mean loss above a level, none counted as 0: {@code E(L - level)+}. */
    public double expectedExcess(double level) {
        double gap = mean - Checks.finite(level, "level");
        if (deviation == 0) {
            return Math.max(0, gap);
        }
        double z = gap / deviation;
        return gap * Normal.cdf(z) + deviation * Normal.density(z);
    }

    /** {@code (1/aversion) log E exp(aversion L) = mean + aversion deviation^2 / 2}. */
    public double entropic(double aversion) {
        return mean + Checks.positive(aversion, "aversion") * deviation * deviation / 2;
    }
}
