package org.hedgerow.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.PriceOfRisk;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.hedge.Fund;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A position whose unexpected loss is 12 over two years, at a price of risk of 15 % a year: unhedged it costs 3.6. */
class FundChargeTest {
    private static final Charge CAPITAL = new Capital(0.15, Optional.of(0.8));

    /** years (s min(R, D) + k max(D - R, 0)). */
    @ParameterizedTest(name = "a fund of {0} at {1}, beyond it {2}, costs {3}")
    @CsvSource({
        "20, 0.02, 0.15, 0.48", // 2 x 0.02 x 12
        "12, 0.02, 0.15, 0.48",
        "5, 0.02, 0.15, 2.3", // 2 x (0.1 + 1.05)
        "5, 0.02, 0.3, 4.4", // 2 x (0.1 + 2.1)
        "0, 0.02, 0.15, 3.6"
    })
    void aFundBearsLossesUpToItsSizeAndCapitalTheRest(double amount, double spread, double k, double expected) {
        Appraisal fund = appraisal(CAPITAL, new Fund(amount, spread, Optional.of(k)));
        assertThat(fund.riskCost().value()).isCloseTo(expected, within(1e-12));
        assertThat(fund.netBenefit().value()).isCloseTo(3.6 - expected, within(1e-12));
        assertThat(fund.expectedCost().value()).isZero();
        assertThat(fund.priceOfRisk().kind()).isEqualTo(PriceOfRisk.Kind.NEVER);
    }

    @Test
    void beyondTheFundRiskCostsWhatTheScenarioSays() {
        Appraisal fund = appraisal(CAPITAL, new Fund(5, 0.02, Optional.empty()));
        assertThat(fund.riskCost().value()).isCloseTo(2.3, within(1e-12));
    }

    @Test
    void theReasonNamesTheFund() {
        Decision decision = SmallSample.unhedged()
                .withFund("fund", SmallSample.OPEN, new Fund(5, 0.02, Optional.empty()))
                .decide(CAPITAL);
        assertThat(decision.recommendation().strategy()).contains("fund");
        assertThat(decision.recommendation().reason())
                .contains(
                        "Losses are borne by a fund of 5.00000 UAH that costs 2 % a year, beyond it by capital at 15 %");
    }

    private static Appraisal appraisal(Charge charge, Fund fund) {
        return SmallSample.unhedged()
                .withFund("fund", SmallSample.OPEN, fund)
                .decide(charge)
                .appraisals()
                .get(1);
    }
}
