package org.hedgerow.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hedgerow.decision.SmallSample.HEDGED;
import static org.hedgerow.decision.SmallSample.OPEN;

import java.util.Arrays;
import java.util.Optional;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.Verdict;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.money.Currency;
import org.junit.jupiter.api.Test;

/** What is recommended between outcomes of ten paths, capital at 15 % a year against the loss at 80 %. */
class RecommendationTest {
    private static final Charge CAPITAL = new Capital(0.15, Optional.of(0.8));
    private static final LimitCheck BROKEN =
            new LimitCheck("H17", Optional.of(Currency.of("USD")), 0.25, Ceiling.share(0.2));

    private static double[] shifted(double[] outcome, double by) {
        return Arrays.stream(outcome).map(gain -> gain + by).toArray();
    }

    /** Half the open position: whatever it costs is sure on every path, so small differences are separable. */
    private static double[] half(double cost) {
        return Arrays.stream(OPEN).map(gain -> gain / 2 - cost).toArray();
    }

    @Test
    void theAllowedStrategyOfHighestNetBenefitIsTaken() {
        Recommendation recommendation = SmallSample.unhedged()
                .with("dear", half(1))
                .with("cheap", half(0.5))
                .with("dearest", half(1.5))
                .decide(CAPITAL)
                .recommendation();
        assertThat(recommendation.strategy()).contains("cheap");
        assertThat(recommendation.reason())
                .contains("'cheap'")
                .doesNotContain("Not allowed")
                .doesNotContain("drift,");
    }

    @Test
    void theBestIsNotTakenWhereItBreaksANorm() {
        Decision decision = SmallSample.unhedged()
                .breaking("best", half(0.1), BROKEN)
                .with("second", half(0.5))
                .decide(CAPITAL);
        Appraisal best = decision.appraisals().get(1);
        assertThat(best.allowed()).isFalse();
        assertThat(best.broken()).containsExactly(BROKEN);
        assertThat(best.netBenefit().value())
                .isGreaterThan(decision.appraisals().get(2).netBenefit().value());
        assertThat(decision.recommendation().strategy()).contains("second");
        assertThat(decision.recommendation().notSeparable()).doesNotContain("best");
        assertThat(decision.recommendation().reason())
                .contains("Not allowed")
                .contains("'best' (H17 USD 25 % over 20 %)");
    }

    @Test
    void nothingIsRecommendedWhereEveryStrategyBreaksANorm() {
        Recommendation recommendation = new SmallSample()
                .breaking(Strategy.NONE, OPEN, BROKEN)
                .breaking("hedge", HEDGED, BROKEN)
                .decide(CAPITAL)
                .recommendation();
        assertThat(recommendation.strategy()).isEmpty();
        assertThat(recommendation.notSeparable()).isEmpty();
        assertThat(recommendation.reason())
                .contains("Nothing that was compared may be recommended")
                .contains("'none'")
                .contains("'hedge'");
    }

    @Test
    void aHedgeIsTakenThoughItCostsMoreThanTheRiskWhereOnlyItIsAllowed() {
        Recommendation recommendation = new SmallSample()
                .breaking(Strategy.NONE, OPEN, BROKEN)
                .with("hedge", half(90))
                .decide(CAPITAL)
                .recommendation();
        assertThat(recommendation.strategy()).contains("hedge");
        assertThat(recommendation.reason()).contains("'none' (H17 USD");
    }

    @Test
    void doingNothingIsBestWhereEveryHedgeCostsMoreThanTheRisk() {
        Decision decision = SmallSample.unhedged().with("dear", half(9)).decide(CAPITAL);
        assertThat(decision.recommendation().strategy()).contains(Strategy.NONE);
        assertThat(decision.appraisals().get(1).verdict()).isEqualTo(Verdict.INEXPEDIENT);
        assertThat(decision.recommendation().notSeparable()).isEmpty();
    }

    @Test
    void aWhatIfIsComparedButNeverTaken() {
        Decision decision = SmallSample.unhedged()
                .whatIf("at mid", half(0))
                .with("dealt", half(0.5))
                .decide(CAPITAL);
        assertThat(decision.recommendation().strategy()).contains("dealt");
        assertThat(decision.recommendation().notSeparable()).doesNotContain("at mid");
        assertThat(decision.appraisals().get(1).netBenefit().value())
                .isGreaterThan(decision.appraisals().get(2).netBenefit().value());
    }

    /** The twin is on every path the same but 0.0004, less than matters; the far one costs 1 more on every path. */
    @Test
    void whatCannotBeToldApartFromTheBestIsNamed() {
        Recommendation recommendation = SmallSample.unhedged()
                .with("best", half(0.5))
                .with("twin", half(0.5004))
                .with("far", half(1.5))
                .decide(CAPITAL)
                .recommendation();
        assertThat(recommendation.strategy()).contains("best");
        assertThat(recommendation.notSeparable())
                .contains("twin")
                .doesNotContain("far")
                .doesNotContain("best");
        assertThat(recommendation.reason())
                .contains("As good, within the error of the simulation")
                .contains("'twin'");
    }

    /** On ten paths a difference that is no constant is noise. */
    @Test
    void aNoisyRivalCannotBeToldApart() {
        Recommendation recommendation = SmallSample.unhedged()
                .with("best", half(0.5))
                .with("rival", HEDGED)
                .decide(CAPITAL)
                .recommendation();
        assertThat(recommendation.strategy()).contains("rival");
        assertThat(recommendation.notSeparable()).contains("best");
    }

    @Test
    void theDriftDecidesWhereItTurnsTheSignOfTheNetBenefit() {
        Recommendation turned = SmallSample.unhedged()
                .with("hedge", half(0.5), half(9))
                .decide(CAPITAL)
                .recommendation();
        assertThat(turned.strategy()).contains("hedge");
        assertThat(turned.reason()).contains("The drift, not the risk, decides");
        Recommendation same = SmallSample.unhedged()
                .with("hedge", half(0.5), half(0.6))
                .decide(CAPITAL)
                .recommendation();
        assertThat(same.reason()).doesNotContain("not the risk");
    }

    /** Three standard errors of the expected cost below zero: the hedge is paid for taking risk away. */
    @Test
    void theDriftDecidesWhereItPaysForTheHedge() {
        Recommendation paid = SmallSample.unhedged()
                .with("hedge", shifted(HEDGED, 9), shifted(HEDGED, 8))
                .decide(CAPITAL)
                .recommendation();
        assertThat(paid.reason()).contains("The drift, not the risk, decides").contains("at any price");
    }

    /** Under the forward drift already: what pays is not the drift but a price of the market that the paths do not share. */
    @Test
    void aHedgePaidForUnderTheForwardDriftIsPaidForByThePathsModel() {
        Recommendation paid = SmallSample.unhedged()
                .with("hedge", shifted(HEDGED, 9))
                .decide(CAPITAL)
                .recommendation();
        assertThat(paid.reason()).contains("not the risk, decides").doesNotContain("The drift");
    }

    /** Doing nothing is best under the chosen drift only: under the forward drift the hedge would pay. */
    @Test
    void theDriftDecidesWhereItAloneSpeaksAgainstTheHedge() {
        Recommendation none = SmallSample.unhedged()
                .with("hedge", half(9), half(0.5))
                .decide(CAPITAL)
                .recommendation();
        assertThat(none.strategy()).contains(Strategy.NONE);
        assertThat(none.reason()).contains("The drift, not the risk, decides").contains("'hedge'");
    }
}
