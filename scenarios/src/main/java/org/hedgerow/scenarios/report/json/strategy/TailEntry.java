package org.hedgerow.scenarios.report.json.strategy;

import java.util.Optional;
import java.util.function.Function;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.measure.TailRisk;

/**
 * One measure of one tail: a loss where positive.
 *
 * @param tailPaths paths beyond the value at risk, not always whole; with weights, effective ones
 * @param remark says where they are too few for the standard error to be relied on
 */
record TailEntry(double alpha, double value, double standardError, double tailPaths, Optional<String> remark) {
    static TailEntry of(TailRisk tail, Function<TailRisk, Estimate> measure) {
        Estimate estimate = measure.apply(tail);
        Optional<String> remark = Optional.of(tail.tail().remark()).filter(some -> !some.isEmpty());
        return new TailEntry(
                tail.alpha(),
                estimate.value(),
                estimate.standardError(),
                tail.tail().count(),
                remark);
    }
}
