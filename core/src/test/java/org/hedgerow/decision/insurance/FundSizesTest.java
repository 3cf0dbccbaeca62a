package org.hedgerow.decision.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.decision.SmallSample.OPEN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.hedgerow.decision.SmallSample;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.hedge.Fund;
import org.hedgerow.money.Currency;
import org.junit.jupiter.api.Test;

/** Ten paths whose unexpected loss is 12 and value at risk 4, over two years, capital at 15 % a year: 3.6 without a fund. */
class FundSizesTest {
    private static final Charge CAPITAL = new Capital(0.15, Optional.of(0.8));
    private static final Optional<Currency> DOLLARS = Optional.of(Currency.of("USD"));

    private static SelfInsurance of(Fund fund, DoubleUnaryOperator outcome) {
        double[] hedged = Arrays.stream(OPEN).map(outcome).toArray();
        SmallSample sample = SmallSample.unhedged().with("no fund", OPEN).withFund("fund", hedged, fund);
        List<SelfInsurance> all = SelfInsurance.of(sample.candidates(), sample.outcomes(), SmallSample.terms(CAPITAL));
        assertThat(all).hasSize(1);
        assertThat(all.get(0).strategy()).isEqualTo("fund");
        return all.get(0);
    }

    private static SelfInsurance atHome(double spread, Optional<Double> k) {
        return of(new Fund(5, spread, k), x -> x);
    }

    private static void assertSize(FundSize size, double amount, double benefit) {
        assertThat(size.amount()).isCloseTo(amount, within(1e-5));
        assertThat(size.netBenefit().value()).isCloseTo(benefit, within(1e-5));
    }

    /** Each unit saves 13 % a year for two years. */
    @Test
    void aCheapFundCoversTheLoss() {
        SelfInsurance insurance = atHome(0.02, Optional.empty());
        assertThat(insurance.choice()).isEqualTo(Choice.COVERS_THE_LOSS);
        assertThat(insurance.price()).isEqualTo(0.15);
        assertSize(insurance.atValueAtRisk(), 4, 0.26 * 4);
        assertSize(insurance.atUnexpectedLoss(), 12, 0.26 * 12);
        assertThat(insurance.best()).isEqualTo(insurance.atUnexpectedLoss());
    }

    @Test
    void aFundAsDearAsCapitalIsNone() {
        SelfInsurance insurance = atHome(0.15, Optional.empty());
        assertThat(insurance.choice()).isEqualTo(Choice.NO_FUND);
        assertSize(insurance.best(), 0, 0);
        assertSize(insurance.atUnexpectedLoss(), 12, 0);
        assertThat(atHome(0.1499, Optional.empty()).choice()).isEqualTo(Choice.COVERS_THE_LOSS);
    }

    /** With capital at 30 % beyond the fund: even all of the loss at 20 % costs 4.8. */
    @Test
    void aFundWorthLessThanDoingNothingIsNone() {
        SelfInsurance insurance = atHome(0.2, Optional.of(0.3));
        assertThat(insurance.choice()).isEqualTo(Choice.NONE_IS_BETTER);
        assertSize(insurance.best(), 0, 0);
        assertSize(insurance.atUnexpectedLoss(), 12, -1.2);
        assertThat(atHome(0.4, Optional.of(0.3)).choice()).isEqualTo(Choice.NO_FUND);
    }

    /**
     * Each unit takes a twentieth off the position and costs 0.01: up to 7.5 it saves 0.41, then, where the fund is larger than
     * what is left to lose, 0.026, until 20 of it leave no risk and cost 0.2.
     */
    @Test
    void aFundInForeignCurrencyIsSoughtOnThePaths() {
        SelfInsurance insurance = of(new Fund(10, 0.03, Optional.empty(), DOLLARS), x -> x / 2 - 0.1);
        assertThat(insurance.choice()).isEqualTo(Choice.SEARCHED);
        assertThat(insurance.best().amount()).isCloseTo(20, within(1e-3));
        assertThat(insurance.best().netBenefit().value()).isCloseTo(3.4, within(1e-4));
        assertSize(insurance.atValueAtRisk(), 4, 4 * 0.41);
        assertSize(insurance.atUnexpectedLoss(), 12, 7.5 * 0.41 + 4.5 * 0.026);
    }

    @Test
    void aFundThatPaysForItselfHasNoEnd() {
        SelfInsurance insurance = of(new Fund(10, 0.03, Optional.empty(), DOLLARS), x -> x + 5);
        assertThat(insurance.choice()).isEqualTo(Choice.THE_LARGER_THE_BETTER);
        assertThat(insurance.best().amount()).isCloseTo(36, within(0.036));
    }

    @Test
    void aFundThatAddsRiskIsNone() {
        SelfInsurance insurance = of(new Fund(10, 0.14, Optional.empty(), DOLLARS), x -> 1.5 * x - 0.5);
        assertThat(insurance.choice()).isEqualTo(Choice.NONE_IS_BETTER);
        assertThat(insurance.best().amount()).isZero();
    }

    /** Nothing was dealt: it is a fund at home. */
    @Test
    void aFundOfNothingHasNoDeals() {
        SelfInsurance insurance = of(new Fund(0, 0.02, Optional.empty(), DOLLARS), x -> x);
        assertThat(insurance.choice()).isEqualTo(Choice.COVERS_THE_LOSS);
    }
}
