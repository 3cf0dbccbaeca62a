package org.hedgerow;

import java.util.List;
import java.util.Map;
import org.hedgerow.Comparison.Peer;

/** Every benchmark in the order of the packages of core, with what it is put beside. */
final class Peers {
    private static final Peer FINMATH_MODEL = new Peer("finmath-lib", "FinmathBenchmark.fill", Map.of());
    private static final Peer FINMATH_LOGNORMAL =
            new Peer("finmath-lib", "FinmathBenchmark.fill", Map.of("model", "lognormal"));
    private static final Peer FINMATH_BLACK = new Peer("finmath-lib", "BlackBenchmark.finmath", Map.of());
    private static final Peer COMMONS_BLACK = new Peer("Commons Math", "BlackBenchmark.commonsMath", Map.of());

    static final List<Comparison> ALL = List.of(
            Comparison.alone("ExpBenchmark.exp", "value"),
            Comparison.alone("NormalsBenchmark.normals", "normal"),
            Comparison.alone("SamplingPlanBenchmark.block", "normal"),
            Comparison.alone("BlackBenchmark.rows", "option").beside(FINMATH_BLACK, COMMONS_BLACK),
            Comparison.alone("BlackBenchmark.finmath", "option"),
            Comparison.alone("BlackBenchmark.commonsMath", "option"),
            Comparison.alone("OptionRowsBenchmark.digital", "option"),
            Comparison.alone("OptionRowsBenchmark.knockIn", "option"),
            Comparison.alone("OptionRowsBenchmark.knockOutInTheMoney", "option"),
            Comparison.alone("OptionRowsBenchmark.arithmeticAverage", "option"),
            Comparison.pathStep("PathStepBenchmark.oneCurrency").beside(FINMATH_LOGNORMAL),
            Comparison.pathStep("PathStepBenchmark.fourCurrencies"),
            Comparison.pathStep("PathStepBenchmark.oneCurrencyWithRates"),
            Comparison.pathStep("PathStepBenchmark.fourCurrenciesWithRates"),
            Comparison.pathStep("ModelBenchmark.fill").beside(FINMATH_MODEL),
            Comparison.pathStep("FinmathBenchmark.fill"),
            Comparison.pathStep("DependenceBenchmark.fill"),
            Comparison.alone("BookingBenchmark.book", "path"),
            Comparison.alone("BestMixBenchmark.best", "mix"),
            Comparison.alone("ScenarioBenchmark.run", "run"),
            Comparison.alone("ShippedScenarioBenchmark.run", "run"));

    private Peers() {}

    /** What the table says of a line that nothing stands beside. */
    static String standing(String benchmark) {
        boolean peer = ALL.stream()
                .flatMap(comparison -> comparison.peers().stream())
                .anyMatch(other -> other.benchmark().equals(benchmark));
        return peer ? "is a peer" : "none";
    }
}
