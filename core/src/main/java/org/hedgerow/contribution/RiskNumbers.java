package org.hedgerow.contribution;

import java.util.function.UnaryOperator;
import org.hedgerow.risk.Estimate;

/**
 * A number for each measure of risk, home currency unless it is for each unit of something: what a part contributes to
 * it, or what it is in all.
 *
 * @param mean a gain where positive; the others are losses where positive
 */
public record RiskNumbers(
        Estimate mean,
        Estimate standardDeviation,
        Estimate valueAtRisk,
        Estimate expectedShortfall,
        Estimate unexpectedLoss) {
    public RiskNumbers {}

    /** For each unit of a size. */
    RiskNumbers per(double size) {
        UnaryOperator<Estimate> each = estimate ->
                new Estimate(estimate.value() / size, estimate.standardError() / size, estimate.degreesOfFreedom());
        return new RiskNumbers(
                each.apply(mean),
                each.apply(standardDeviation),
                each.apply(valueAtRisk),
                each.apply(expectedShortfall),
                each.apply(unexpectedLoss));
    }
}
