package org.hedgerow.scenarios.report.json.outlook;

import java.util.Optional;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.tail.TailCheck;

/**
 * Value at risk and expected shortfall by other ways than reading them off the outcomes.
 *
 * @param cornishFisher value at risk by four moments; {@code monotone} tells whether that expansion is a distribution
 * @param paretoTail by a law fitted to the worst losses; absent where they have none
 */
record TailCheckEntry(
        double alpha,
        Estimate skewness,
        Estimate excessKurtosis,
        Estimate cornishFisher,
        boolean monotone,
        Optional<ParetoEntry> paretoTail) {
    static TailCheckEntry of(TailCheck check) {
        return new TailCheckEntry(
                check.alpha(),
                check.skewness(),
                check.excessKurtosis(),
                check.cornishFisher(),
                check.isMonotone(),
                check.fitted()
                        .map(fitted -> new ParetoEntry(
                                fitted.tail().threshold(),
                                fitted.tail().share(),
                                fitted.tail().scale(),
                                fitted.tail().shape(),
                                fitted.valueAtRisk(),
                                fitted.expectedShortfall())));
    }

    /** A generalised Pareto law of the losses beyond a threshold, which a share of them exceeds. */
    record ParetoEntry(
            double threshold,
            double share,
            double scale,
            double shape,
            Estimate valueAtRisk,
            Estimate expectedShortfall) {}
}
