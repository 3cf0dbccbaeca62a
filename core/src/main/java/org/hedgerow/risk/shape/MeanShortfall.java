package org.hedgerow.risk.shape;

import org.hedgerow.check.Checks;
import org.hedgerow.risk.Measure;

/** What outcomes lack of a target on average, those that reach it lacking nothing: {@code E (target - X)+}. */
public record MeanShortfall(double target) implements Measure {
    public MeanShortfall {
        Checks.finite(target, "target");
    }

    @Override
    public String name() {
        return "mean shortfall below " + target;
    }

    @Override
    public void influence(double[] outcome, double[] located, double[] out) {
        for (int path = 0; path < outcome.length; path++) {
            out[path] = Math.max(0, target - outcome[path]);
        }
    }
}
