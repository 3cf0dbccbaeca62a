package org.hedgerow.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.decision.SmallSample.HEDGED;
import static org.hedgerow.decision.SmallSample.OPEN;

import java.util.Arrays;
import java.util.Optional;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.PriceOfRisk;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.risk.Estimate;
import org.junit.jupiter.api.Test;

class PriceOfRiskTest {
    private static PriceOfRisk of(double[] hedged) {
        return appraisal(hedged, 0.15).priceOfRisk();
    }

    private static Appraisal appraisal(double[] hedged, double k) {
        return SmallSample.unhedged()
                .with("hedge", hedged)
                .decide(new Capital(k, Optional.of(0.8)))
                .appraisals()
                .get(1);
    }

    /** {@code 0.7 / (2 (12 - 2.8))}; the verdict's middle turns there. */
    @Test
    void isTheExpectedCostOverTheLossRemovedAYear() {
        PriceOfRisk price = of(HEDGED);
        assertThat(price.kind()).isEqualTo(PriceOfRisk.Kind.ABOVE);
        double threshold = price.threshold().map(Estimate::value).orElseThrow();
        assertThat(threshold).isCloseTo(0.7 / 18.4, within(1e-14));
        assertThat(appraisal(HEDGED, threshold).netBenefit().value()).isCloseTo(0, within(1e-12));
        assertThat(appraisal(HEDGED, threshold * 1.1).netBenefit().value()).isPositive();
        assertThat(appraisal(HEDGED, threshold * 0.9).netBenefit().value()).isNegative();
    }

    /** At its own threshold the net benefit is a multiple of the error of that threshold: {@code years D} removed. */
    @Test
    void itsErrorIsThatOfTheNetBenefitOverTheLossRemoved() {
        Estimate threshold = of(HEDGED).threshold().orElseThrow();
        double error =
                appraisal(HEDGED, threshold.value()).netBenefit().estimate().standardError();
        assertThat(threshold.standardError()).isCloseTo(error / 18.4, within(1e-12));
    }

    @Test
    void aHedgeThatCostsNothingPaysAtAnyPrice() {
        double[] dearer = Arrays.stream(HEDGED).map(outcome -> outcome + 0.8).toArray();
        assertThat(of(dearer)).isEqualTo(new PriceOfRisk(PriceOfRisk.Kind.AT_ANY_PRICE, Optional.empty()));
    }

    @Test
    void aHedgeThatTakesNoRiskAwayNeverPays() {
        double[] wilder = Arrays.stream(OPEN).map(outcome -> 1.01 * outcome).toArray();
        assertThat(of(wilder).kind()).isEqualTo(PriceOfRisk.Kind.NEVER);
        assertThat(of(OPEN).kind()).isEqualTo(PriceOfRisk.Kind.NEVER);
    }

    /** A gift that takes no risk away is still no hedge. */
    @Test
    void neverComesBeforeAnyPrice() {
        double[] gift = Arrays.stream(OPEN).map(outcome -> outcome + 5).toArray();
        assertThat(of(gift).kind()).isEqualTo(PriceOfRisk.Kind.NEVER);
    }
}
