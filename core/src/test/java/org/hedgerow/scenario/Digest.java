package org.hedgerow.scenario;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.ledger.Cost;
import org.hedgerow.risk.Estimate;

/** One number that changes with any bit of any estimate of a run. */
final class Digest {
    private Digest() {}

    static int of(List<Appraisal> appraisals) {
        return appraisals.stream()
                .flatMapToDouble(Digest::numbers)
                .mapToLong(Double::doubleToRawLongBits)
                .mapToInt(Long::hashCode)
                .reduce(1, (hash, next) -> 31 * hash + next);
    }

    private static DoubleStream numbers(Appraisal appraisal) {
        Stream<Estimate> components =
                Stream.of(Cost.values()).map(cost -> appraisal.components().get(cost));
        Stream<Estimate> tails = appraisal.outcome().tails().stream()
                .flatMap(tail -> Stream.of(tail.valueAtRisk(), tail.expectedShortfall(), tail.unexpectedLoss()));
        Stream<Estimate> others = Stream.of(
                appraisal.outcome().mean(),
                appraisal.outcome().standardDeviation(),
                appraisal.expectedCost(),
                appraisal.riskCost(),
                appraisal.netBenefit().estimate(),
                appraisal.netBenefitAtForwardDrift().estimate());
        return Stream.of(components, tails, others)
                .flatMap(some -> some)
                .flatMapToDouble(some -> DoubleStream.of(some.value(), some.standardError()));
    }
}
