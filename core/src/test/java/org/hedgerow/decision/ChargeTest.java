package org.hedgerow.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.decision.SmallSample.HEDGED;
import static org.hedgerow.decision.SmallSample.OPEN;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.NetBenefit;
import org.hedgerow.decision.appraisal.Verdict;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.decision.charge.Price;
import org.hedgerow.decision.charge.Regulatory;
import org.hedgerow.decision.charge.Reserve;
import org.hedgerow.decision.charge.RiskMeasure;
import org.hedgerow.hedge.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each charge on ten paths over two years; the hedge is expected to cost 0.7. */
class ChargeTest {
    private static final Optional<Double> ALPHA = Optional.of(0.8);

    /** Risk costs by hand from the moments and tails that {@link SmallSample} states. */
    static Stream<Arguments> charges() {
        return Stream.of(
                Arguments.of(new Capital(0.15, ALPHA), 0.15 * 2 * 12, 0.15 * 2 * 2.8),
                Arguments.of(new Reserve(0.05, ALPHA), 0.05 * 2 * 12, 0.05 * 2 * 3.5),
                Arguments.of(
                        new Price(0.3, RiskMeasure.STANDARD_DEVIATION, ALPHA),
                        0.3 * Math.sqrt(53.6),
                        0.3 * Math.sqrt(3.81)),
                Arguments.of(new Price(0.3, RiskMeasure.EXPECTED_SHORTFALL, ALPHA), 0.3 * 12, 0.3 * 3.5),
                Arguments.of(new Price(0.3, RiskMeasure.UNEXPECTED_LOSS, ALPHA), 0.3 * 12, 0.3 * 2.8));
    }

    @ParameterizedTest
    @MethodSource("charges")
    void isWhatTheHandComputes(Charge charge, double open, double hedged) {
        Decision decision = SmallSample.unhedged().with("hedge", HEDGED).decide(charge);
        Appraisal none = decision.appraisals().get(0);
        Appraisal hedge = decision.appraisals().get(1);
        assertThat(none.riskCost().value()).isCloseTo(open, within(1e-12));
        assertThat(hedge.riskCost().value()).isCloseTo(hedged, within(1e-12));
        assertThat(hedge.expectedCost().value()).isCloseTo(0.7, within(1e-12));
        assertThat(hedge.netBenefit().value()).isCloseTo(open - hedged - 0.7, within(1e-12));
        assertThat(none.netBenefit().value()).isZero();
        assertThat(none.verdict()).isEqualTo(Verdict.EQUAL);
    }

    /** 8 % of the position must earn 15 % for two years; outcomes have no part in it. */
    @Test
    void theRegulatoryChargeChangesOnlyWithThePosition() {
        double[] wild = Arrays.stream(HEDGED).map(outcome -> 100 * outcome).toArray();
        Decision decision = SmallSample.unhedged()
                .withPosition("covered", HEDGED, -30)
                .withPosition("wild", wild, -30)
                .withPosition("uncovered", HEDGED, 100)
                .decide(new Regulatory(0.15, 0.08));
        assertThat(decision.appraisals())
                .extracting(appraisal -> appraisal.riskCost().value())
                .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-12 ? 0 : 1)
                .containsExactly(2.4, 0.72, 0.72, 2.4);
        assertThat(decision.appraisals())
                .allSatisfy(appraisal ->
                        assertThat(appraisal.riskCost().standardError()).isZero());
        assertThat(decision.appraisals().get(1).netBenefit().value()).isCloseTo(2.4 - 0.72 - 0.7, within(1e-12));
    }

    @Test
    void noReserveIsNeededAgainstASureGain() {
        double[] gains = Arrays.stream(OPEN).map(outcome -> outcome + 100).toArray();
        Decision decision = SmallSample.unhedged().with("gain", gains).decide(new Reserve(0.05, ALPHA));
        Appraisal gain = decision.appraisals().get(1);
        assertThat(gain.riskCost().value()).isZero();
        assertThat(gain.riskCost().standardError()).isZero();
        assertThat(gain.netBenefit().value()).isCloseTo(1.2 + 100, within(1e-12));
    }

    /** {@code NB = RC(U) - RC(H) - EC} to rounding, on outcomes of any shape. */
    @ParameterizedTest
    @MethodSource("charges")
    void theNetBenefitIsTheRiskCostSavedLessTheExpectedCost(Charge charge, double open, double hedged) {
        Random random = new Random(1);
        double[] skewed = random.doubles(2_000).map(u -> 30 - 50 * u * u * u).toArray();
        double[] rest = Arrays.stream(skewed)
                .map(x -> 0.3 * x + random.nextGaussian() - 2)
                .toArray();
        Decision decision = new SmallSample()
                .with(Strategy.NONE, skewed)
                .with("hedge", rest)
                .decide(charge);
        Appraisal none = decision.appraisals().get(0);
        Appraisal hedge = decision.appraisals().get(1);
        double identity = none.riskCost().value()
                - hedge.riskCost().value()
                - hedge.expectedCost().value();
        assertThat(hedge.netBenefit().value()).isCloseTo(identity, within(1e-11));
        assertThat(hedge.expectedCost().value())
                .isCloseTo(
                        none.outcome().mean().value() - hedge.outcome().mean().value(), within(1e-11));
    }

    /** {@code psi = [H - k tau (psiES(H) + H)] - [U - k tau (psiES(U) + U)]}, as the definitions write it. */
    @Test
    void theIntervalIsThatOfTheInfluencesOnTheSamePaths() {
        Decision decision = SmallSample.unhedged().with("hedge", HEDGED).decide(new Capital(0.15, ALPHA));
        double[] psi = new double[10];
        for (int path = 0; path < 10; path++) {
            double open = OPEN[path] - 0.3 * (4 + Math.max(0, -OPEN[path] - 4) / 0.2 + OPEN[path]);
            double hedged = HEDGED[path] - 0.3 * (2 + Math.max(0, -HEDGED[path] - 2) / 0.2 + HEDGED[path]);
            psi[path] = hedged - open;
        }
        double mean = Arrays.stream(psi).average().orElseThrow();
        double error =
                Math.sqrt(Arrays.stream(psi).map(p -> (p - mean) * (p - mean)).sum()) / 10;
        NetBenefit benefit = decision.appraisals().get(1).netBenefit();
        assertThat(benefit.value()).isCloseTo(mean, within(1e-12));
        assertThat(benefit.estimate().standardError()).isCloseTo(error, within(1e-12));
        assertThat(benefit.interval().low()).isCloseTo(mean - 1.959963984540054 * error, within(1e-12));
        assertThat(benefit.interval().high()).isCloseTo(mean + 1.959963984540054 * error, within(1e-12));
    }
}
