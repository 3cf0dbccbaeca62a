package org.hedgerow.scenarios.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.risk.TailPaths;
import org.hedgerow.risk.measure.RiskProfile;
import org.hedgerow.risk.measure.TailRisk;

/** At each level the tail of the strategy that has the fewest paths in it: with weights they differ by strategy. What is certain has none. */
public final class FewestTailPaths {
    /** Up to this share of the widest deviation, outcomes are certain but for rounding, and their tails have no errors. */
    private static final double CERTAIN = 1e-9;

    private FewestTailPaths() {}

    /** At the levels that are listed, in their order. */
    public static List<TailPaths> listed(List<Appraisal> appraisals) {
        int levels = appraisals.get(0).outcome().tails().size();
        return IntStream.range(0, levels)
                .mapToObj(place -> fewest(appraisals, outcome -> outcome.tails().get(place)))
                .toList();
    }

    /** At the levels that are listed and that of the charge, each once. */
    public static List<TailPaths> all(List<Appraisal> appraisals) {
        TailPaths charge = fewest(appraisals, RiskProfile::charge);
        return Stream.concat(listed(appraisals).stream(), Stream.of(charge))
                .distinct()
                .toList();
    }

    private static TailPaths fewest(List<Appraisal> appraisals, Function<RiskProfile, TailRisk> tail) {
        double widest = appraisals.stream()
                .mapToDouble(FewestTailPaths::deviation)
                .max()
                .orElseThrow();
        return appraisals.stream()
                .filter(appraisal -> deviation(appraisal) >= CERTAIN * widest)
                .map(appraisal -> tail.apply(appraisal.outcome()).tail())
                .min(Comparator.comparingDouble(TailPaths::count))
                .orElseThrow();
    }

    private static double deviation(Appraisal appraisal) {
        return appraisal.outcome().standardDeviation().value();
    }
}
