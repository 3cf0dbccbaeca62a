package org.hedgerow.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.decision.SmallSample.HEDGED;
import static org.hedgerow.decision.SmallSample.OPEN;

import java.util.Arrays;
import java.util.Optional;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.junit.jupiter.api.Test;

/** Differences of strategies and which of them are dominated, of ten paths, capital at 15 % against the loss at 80 %. */
class DifferencesTest {
    private static final Charge CAPITAL = new Capital(0.15, Optional.of(0.8));

    private static double[] open(double share, double cost) {
        return Arrays.stream(OPEN).map(gain -> share * gain - cost).toArray();
    }

    /** Net benefits are those of the mean and, of 2 years at 15 %, 0.3 times the unexpected loss of 12. */
    @Test
    void aDifferenceIsThatOfTheNetBenefitsWithTheErrorOfThePaths() {
        Decision decision = SmallSample.unhedged()
                .with("half", open(0.5, 1))
                .with("quarter", open(0.25, 1.5))
                .decide(CAPITAL);
        Estimate difference = decision.differences().of(1, 2);
        assertThat(difference.value()).isCloseTo(0.5 - 0.3 * 3, within(1e-12));
        assertThat(difference.value())
                .isCloseTo(
                        decision.appraisals().get(1).netBenefit().value()
                                - decision.appraisals().get(2).netBenefit().value(),
                        within(1e-12));
        assertThat(decision.differences().of(2, 1).value()).isEqualTo(-difference.value());
        assertThat(decision.differences().of(2, 1).standardError()).isEqualTo(difference.standardError());
        double[] influence = new double[OPEN.length]; // of a quarter of the position: X/4 - 0.3 D/4
        for (int path = 0; path < influence.length; path++) {
            double excess = -OPEN[path] - 4;
            influence[path] = 0.25 * OPEN[path] - 0.3 * 0.25 * (excess > 0 ? 4 * excess : -excess);
        }
        double mean = Arrays.stream(influence).average().orElseThrow();
        double squares =
                Arrays.stream(influence).map(x -> (x - mean) * (x - mean)).sum();
        assertThat(difference.standardError()).isCloseTo(Math.sqrt(squares) / 10, within(1e-12));
    }

    @Test
    void aStrategyHasNoDifferenceToItselfNorToItsTwin() {
        Decision decision =
                SmallSample.unhedged().with("one", HEDGED).with("twin", HEDGED).decide(CAPITAL);
        assertThat(decision.differences().of(1, 1)).isEqualTo(new Estimate(0, 0));
        assertThat(decision.differences().of(1, 2)).isEqualTo(new Estimate(0, 0));
        assertThat(decision.dominated()).doesNotContainKeys("one", "twin");
    }

    /** 12 of unexpected loss, of which half is taken away at a cost of 1. */
    @Test
    void theCostOfAUnitOfRiskRemovedIsItsExpectedCostByThatRisk() {
        Appraisal half = SmallSample.unhedged()
                .with("half", open(0.5, 1))
                .decide(CAPITAL)
                .appraisals()
                .get(1);
        assertThat(half.riskRemoved().amount().value()).isCloseTo(6, within(1e-12));
        assertThat(half.riskRemoved().costPerUnit().orElseThrow().value()).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(half.priceOfRisk().threshold().orElseThrow().value()).isCloseTo(1 / 12.0, within(1e-12));
    }

    @Test
    void nothingIsPaidForRiskThatIsNotRemoved() {
        Appraisal dear = SmallSample.unhedged()
                .with("dear", open(1, 1))
                .decide(CAPITAL)
                .appraisals()
                .get(1);
        assertThat(dear.riskRemoved().costPerUnit()).isEmpty();
    }

    @Test
    void aStrategyIsDominatedByOneThatIsCheaperAndLeavesNoMoreRisk() {
        Decision decision = SmallSample.unhedged()
                .with("dear half", open(0.5, 1))
                .with("cheap half", open(0.5, 0.5))
                .with("quarter", open(0.25, 1))
                .decide(CAPITAL);
        assertThat(decision.dominating("dear half")).isPresent();
        assertThat(decision.dominating("cheap half")).isEmpty(); // costs less than what leaves less risk
        assertThat(decision.dominating("quarter")).isEmpty();
        assertThat(decision.dominating(Strategy.NONE)).isEmpty();
    }

    @Test
    void nothingIsDominatedByADifferenceWithinItsError() {
        double[] noisy = OPEN.clone();
        noisy[0] += 5;
        noisy[9] -= 6; // on average dearer, but by less than the error
        assertThat(SmallSample.unhedged().with("noisy", noisy).decide(CAPITAL).dominated())
                .isEmpty();
    }

    @Test
    void whatMayNotBeTakenDominatesNothing() {
        LimitCheck broken = new LimitCheck("H17", Optional.of(Currency.of("USD")), 0.25, Ceiling.share(0.2));
        Decision decision = SmallSample.unhedged()
                .with("dear", open(0.5, 1))
                .breaking("forbidden", open(0.5, 0.5), broken)
                .whatIf("what-if", open(0.5, 0.5))
                .decide(CAPITAL);
        assertThat(decision.dominating("dear")).isEmpty();
    }

    /** What costs money and removes nothing is beaten by doing nothing. */
    @Test
    void aHedgeThatRemovesNoRiskIsDominatedByNone() {
        Decision decision = SmallSample.unhedged().with("swap", open(1, 0.5)).decide(CAPITAL);
        assertThat(decision.dominated()).containsEntry("swap", Strategy.NONE);
    }
}
