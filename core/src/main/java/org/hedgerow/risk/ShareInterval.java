package org.hedgerow.risk;

import org.hedgerow.check.Checks;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Sample;

/**
 * Intervals of probabilities by Wilson, Probable inference, the law of succession, and statistical inference (1927).
 *
 * <p>Where no path shows the event the standard error is 0, which says too much; this interval then ends near
 * {@code z^2 / paths}. Paths that are weighted or depend on each other count as the number of plain ones that would
 * have the same error.
 */
public final class ShareInterval {
    private ShareInterval() {}

    /** Of a share of a sample's paths and its standard error, at the confidence {@code z} has for a normal. */
    public static Interval of(Moments share, Sample sample, double z) {
        Checks.positive(z, "z");
        double mean = Checks.share(share.mean(), "share");
        if (sample.isPlain() && !sample.isControlled()) {
            return wilson(mean, sample.paths(), z);
        }
        double error = share.standardError();
        double spread = mean * (1 - mean);
        double alike = error > 0 && spread > 0 ? spread / (error * error) : sample.effectivePaths();
        return wilson(mean, alike, Influence.estimate(share, sample).errors(z));
    }

    private static Interval wilson(double share, double paths, double z) {
        double extra = z * z / paths;
        double centre = (share + extra / 2) / (1 + extra);
        double halfWidth = z * Math.sqrt(share * (1 - share) / paths + extra / (4 * paths)) / (1 + extra);
        return new Interval(Math.max(0, centre - halfWidth), Math.min(1, centre + halfWidth));
    }
}
