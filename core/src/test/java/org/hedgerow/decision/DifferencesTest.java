package org.hedgerow.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.decision.SmallSample.HEDGED;
import static org.hedgerow.decision.SmallSample.OPEN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.NetBenefit;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.decision.charge.Price;
import org.hedgerow.decision.charge.Regulatory;
import org.hedgerow.decision.charge.Reserve;
import org.hedgerow.decision.charge.RiskMeasure;
import org.hedgerow.hedge.Fund;
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

    /** A fund of 8 at 1 % saves 2 years of 14 % on 8 of 12, though all is left open as it is without one. */
    @Test
    void aFundNeitherBeatsNorIsBeaten() {
        Fund fund = new Fund(8, 0.01, Optional.empty());
        Decision decision = SmallSample.unhedged()
                .withFund("fund", OPEN, fund)
                .with("half", open(0.5, 3))
                .withFund("fund with a cost", open(1, 0.5), fund)
                .decide(CAPITAL);
        assertThat(decision.appraisals().get(1).netBenefit().value()).isPositive();
        assertThat(decision.dominated()).isEmpty();
    }

    /** Of the lower deviation, but of the higher unexpected loss: charged on the deviation, the cheap one beats it. */
    @Test
    void riskIsWhatIsCharged() {
        double[] even = {-3, 3, -3, -3, 3, 3, -3, 3, 3, -3}; // deviation 3, unexpected loss 3
        double[] rare = {0, 0, 0, -4, 0, 0, -4, 0, 0, 0}; // mean -0.8, deviation 1.6, unexpected loss 3.2
        SmallSample sample = SmallSample.unhedged()
                .with("rare", Arrays.stream(rare).map(gain -> gain + 100).toArray())
                .with("even", even);
        Charge deviation = new Price(1, RiskMeasure.STANDARD_DEVIATION, Optional.of(0.8));
        assertThat(sample.decide(deviation).dominating("even")).contains("rare");
        assertThat(sample.decide(CAPITAL).dominating("even")).isEmpty();
    }

    /** What a strategy is charged on its position today has nothing to do with the paths. */
    @Test
    void aRegulatoryChargeIsOfThePosition() {
        Decision decision = SmallSample.unhedged()
                .withPosition("small", open(1, -100), 10)
                .withPosition("large, safe", open(0.5, 0), 100)
                .decide(new Regulatory(0.15, 0.08));
        assertThat(decision.dominating("large, safe")).contains("small");
        assertThat(decision.dominating(Strategy.NONE)).contains("small");
    }

    @Test
    void whatIsDominatedIsNeverWorthMoreThanWhatBeatsIt() {
        SmallSample sample = SmallSample.unhedged();
        for (int share = 0; share <= 4; share++) {
            sample.with("open " + share, open(share / 4.0, 0.3 * (share % 3)));
        }
        for (Charge charge : List.of(
                CAPITAL,
                new Reserve(0.05, Optional.of(0.8)),
                new Price(0.2, RiskMeasure.STANDARD_DEVIATION, Optional.of(0.8)),
                new Price(0.2, RiskMeasure.EXPECTED_SHORTFALL, Optional.of(0.8)))) {
            Decision decision = sample.decide(charge);
            assertThat(decision.dominated()).isNotEmpty();
            decision.dominated().forEach((worse, better) -> assertThat(benefit(decision, worse))
                    .isLessThanOrEqualTo(benefit(decision, better)));
        }
    }

    private static double benefit(Decision decision, String name) {
        return decision.appraisals().get(decision.place(name)).netBenefit().value();
    }

    /** Where risk costs nothing, what takes it away at a cost is not beaten by what does not. */
    @Test
    void atNoPriceTheUnexpectedLossStillCounts() {
        Decision decision = SmallSample.unhedged().with("half", open(0.5, 1)).decide(new Capital(0, Optional.of(0.8)));
        assertThat(decision.dominated()).isEmpty();
    }

    /** Of three that beat it, in whatever order they come. */
    @Test
    void theDominatingOneIsThatOfTheHighestNetBenefit() {
        Decision decision = SmallSample.unhedged()
                .with("dear", open(0.5, 1))
                .with("cheap", open(0.5, 0.5))
                .with("cheapest", open(0.5, 0.2))
                .with("cheaper", open(0.5, 0.3))
                .decide(CAPITAL);
        assertThat(decision.dominating("dear")).contains("cheapest");
        assertThat(decision.place("cheaper")).isEqualTo(4);
    }

    /** Of the same outcomes on every path, charged on positions. */
    @Test
    void whatCostsTheSameAndRisksLessIsBetter() {
        Decision decision = SmallSample.unhedged()
                .withPosition("large", open(0.5, 0), 80)
                .withPosition("small", open(0.5, 0), 30)
                .decide(new Regulatory(0.15, 0.08));
        assertThat(decision.dominating("large")).contains("small");
        assertThat(decision.dominating("small")).isEmpty();
    }

    /** 2.241 errors for two hedges, 2.394 where three looks share the 5 %, 2.638 for both. */
    @Test
    void aDifferenceHasTheIntervalOfAllHedgesAndLooks() {
        SmallSample sample = SmallSample.unhedged().with("half", open(0.5, 1)).with("quarter", open(0.25, 1.5));
        Decision decision = sample.decide(SmallSample.terms(CAPITAL).at(3));
        NetBenefit difference = decision.differences().benefit(1, 2);
        assertThat(difference.value()).isCloseTo(-0.4, within(1e-12));
        assertThat(difference.interval().width() / 2)
                .isCloseTo(2.638257 * difference.estimate().standardError(), within(1e-5));
    }

    /** By 5e-12 of an exposure of 10: rounding. */
    @Test
    void ofTwoThatDifferByRoundingTheFirstIsTaken() {
        assertThat(SmallSample.unhedged()
                        .with("first", open(1, -1))
                        .with("second", open(1, -1 - 5e-12))
                        .decide(CAPITAL)
                        .recommendation()
                        .strategy())
                .contains("first");
        assertThat(SmallSample.unhedged()
                        .with("first", open(1, -1))
                        .with("second", open(1, -1 - 5e-11))
                        .decide(CAPITAL)
                        .recommendation()
                        .strategy())
                .contains("second");
    }

    /** What costs money and removes nothing is beaten by doing nothing. */
    @Test
    void aHedgeThatRemovesNoRiskIsDominatedByNone() {
        Decision decision = SmallSample.unhedged().with("swap", open(1, 0.5)).decide(CAPITAL);
        assertThat(decision.dominated()).containsEntry("swap", Strategy.NONE);
    }
}
