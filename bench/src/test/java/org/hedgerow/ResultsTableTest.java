package org.hedgerow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Ratios of made-up times that divide evenly. */
class ResultsTableTest {
    private static final List<Score> SCORES = List.of(
            score("FinmathBenchmark.fill", Map.of("model", "lognormal"), 80),
            score("FinmathBenchmark.fill", Map.of("model", "heston"), 160),
            score("ModelBenchmark.fill", Map.of("model", "lognormal", "kernel", "vector"), 4),
            score("ModelBenchmark.fill", Map.of("model", "lognormal", "kernel", "scalar"), 10),
            score("ModelBenchmark.fill", Map.of("model", "kou", "kernel", "vector"), 5),
            score("PathStepBenchmark.oneCurrency", Map.of("kernel", "vector"), 4),
            score("BlackBenchmark.rows", Map.of("kernel", "scalar"), 50),
            score("BlackBenchmark.finmath", Map.of("kernel", "vector"), 900),
            score("BlackBenchmark.finmath", Map.of("kernel", "scalar"), 1000),
            score("BlackBenchmark.commonsMath", Map.of("kernel", "scalar"), 750),
            score("ExpBenchmark.exp", Map.of("kernel", "vector"), 1));

    private static Score score(String benchmark, Map<String, String> parameters, double time) {
        return new Score(benchmark, new TreeMap<>(parameters), time, time / 8, "ns");
    }

    @Test
    void aLineStandsBesideTheAnchorThePeerOfItsModelAndItsScalarTwin() {
        assertThat(csv(OptionalDouble.of(2)))
                .contains(
                        "ModelBenchmark.fill,kernel=vector model=lognormal,4.00,0.500,ns/path-step,"
                                + "C; finmath-lib,0.500,20.0,2.50",
                        "ModelBenchmark.fill,kernel=scalar model=lognormal,10.0,1.25,ns/path-step,"
                                + "C; finmath-lib,0.200,8.00,-",
                        "ModelBenchmark.fill,kernel=vector model=kou,5.00,0.625,ns/path-step,C,0.400,-,-",
                        "PathStepBenchmark.oneCurrency,kernel=vector,4.00,0.500,ns/path-step,"
                                + "C; finmath-lib,0.500,20.0,-");
    }

    @Test
    void twoPeersOfTheSameRunStandInOneLine() {
        assertThat(csv(OptionalDouble.empty()))
                .contains("BlackBenchmark.rows,kernel=scalar,50.0,6.25,ns/option,"
                        + "finmath-lib; Commons Math,-,20.0; 15.0,-");
    }

    @Test
    void aBenchmarkWithoutPeerSaysSo() {
        assertThat(csv(OptionalDouble.of(2)))
                .contains(
                        "ExpBenchmark.exp,kernel=vector,1.00,0.125,ns/value,none,-,-,-",
                        "BlackBenchmark.commonsMath,kernel=scalar,750,93.8,ns/option,is a peer,-,-,-");
    }

    @Test
    void linesFollowTheOrderOfThePeersAndNoneIsLost() {
        List<String> lines = csv(OptionalDouble.empty());
        assertThat(lines).hasSize(1 + SCORES.size());
        assertThat(lines.get(1)).startsWith("ExpBenchmark");
        assertThat(lines.get(lines.size() - 1)).startsWith("FinmathBenchmark");
    }

    private static List<String> csv(OptionalDouble anchor) {
        return new ResultsTable(SCORES, anchor).csv().lines().toList();
    }
}
