package org.hedgerow.risk.shape;

import org.hedgerow.check.Checks;
import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;

/**
 * What outcomes below a target lack of it on average, {@code r = E (target - X)+ / P(X < target)}; 0 where none is below.
 * Outcomes that lack no more than some rounding are not below.
 *
 * <p>A path's influence is {@code r + ((target - X)+ - r 1{X < target}) / P(X < target)}.
 */
public record ShortfallWhenShort(double target, double rounding) implements Measure {
    public ShortfallWhenShort {
        Checks.finite(target, "target");
        Checks.notNegative(rounding, "rounding");
    }

    @Override
    public String name() {
        return "mean shortfall where below " + target;
    }

    /** The shortfall and the probability. */
    @Override
    public double[] locate(Ranks ranks) {
        double probability = ranks.shareBeyond(rounding - target);
        double mean = ranks.mean(loss -> target + loss > rounding ? target + loss : 0);
        return new double[] {probability > 0 ? mean / probability : 0, probability};
    }

    @Override
    public void influence(double[] outcome, double[] located, double[] out) {
        double shortfall = located[0];
        double perPath = located[1] > 0 ? 1 / located[1] : 0;
        for (int path = 0; path < outcome.length; path++) {
            double lack = target - outcome[path];
            out[path] = lack > rounding ? shortfall + perPath * (lack - shortfall) : shortfall;
        }
    }
}
