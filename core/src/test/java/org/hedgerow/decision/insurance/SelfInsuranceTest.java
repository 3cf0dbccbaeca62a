package org.hedgerow.decision.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.hedge.Fund;
import org.hedgerow.math.Normal;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.RiskLevels;
import org.hedgerow.risk.measure.UnexpectedLoss;
import org.hedgerow.sample.Sample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Normal outcomes of deviation 100 over two years, with capital at 15 % a year. */
@Tag("slow")
class SelfInsuranceTest {
    private static final int PATHS = 131_072;
    private static final double DEVIATION = 100;
    private static final double YEARS = 2;
    private static final double K = 0.15;
    private static final double ALPHA = 0.99;
    private static final Charge CHARGE = Charge.capital(K);
    private static final Optional<Currency> DOLLARS = Optional.of(Currency.of("USD"));

    /** Of a deviation of one: density at the quantile over what lies beyond. */
    private static final double PER_DEVIATION = density(Normal.quantile(ALPHA)) / (1 - ALPHA);

    private static final double[] FIRST = new double[PATHS];
    private static final double[] SECOND = new double[PATHS];

    @BeforeAll
    static void draw() {
        Random random = new Random(1);
        for (int path = 0; path < PATHS; path++) {
            FIRST[path] = random.nextGaussian();
            SECOND[path] = random.nextGaussian();
        }
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    private static SelfInsurance insurance(Fund fund, double[] perUnit) {
        double[] outcome = new double[PATHS];
        for (int path = 0; path < PATHS; path++) {
            outcome[path] = DEVIATION * FIRST[path];
        }
        Sample sample = Sample.plain(PATHS);
        double[] riskCost = new UnexpectedLoss(ALPHA).influence(outcome, Ranks.of(outcome, sample));
        for (int path = 0; path < PATHS; path++) {
            riskCost[path] *= K * YEARS;
        }
        RiskLevels levels = new RiskLevels(List.of(ALPHA), ALPHA, OptionalDouble.empty());
        Terms terms = new Terms(CHARGE, YEARS, 1_000, 1e-4, levels, "UAH");
        return new FundSizes(fund, terms, sample, outcome, riskCost, perUnit).insurance("fund");
    }

    private static void assertWorth(FundSize size, double expected) {
        assertThat(size.netBenefit().value())
                .isCloseTo(expected, within(4.5 * size.netBenefit().standardError() + 1e-9));
    }

    @Test
    void aFundCheaperThanCapitalCoversTheUnexpectedLoss() {
        double spread = 0.04;
        SelfInsurance insurance = insurance(new Fund(50, spread, Optional.empty()), new double[0]);
        double unexpected = PER_DEVIATION * DEVIATION;
        double error = insurance.loss().unexpectedLoss().standardError();
        assertThat(insurance.choice()).isEqualTo(Choice.COVERS_THE_LOSS);
        assertThat(error).isLessThan(0.01 * unexpected);
        assertThat(insurance.best().amount()).isCloseTo(unexpected, within(4.5 * error));
        assertWorth(insurance.best(), YEARS * (K - spread) * unexpected);
        assertThat(insurance.best()).isEqualTo(insurance.atUnexpectedLoss());
        assertThat(insurance.atValueAtRisk().amount())
                .isCloseTo(
                        DEVIATION * Normal.quantile(ALPHA),
                        within(4.5 * insurance.loss().valueAtRisk().standardError()));
        assertThat(insurance.atValueAtRisk().netBenefit().value())
                .isCloseTo(YEARS * (K - spread) * insurance.atValueAtRisk().amount(), within(1e-9));
    }

    @Test
    void aFundAsDearAsCapitalIsNotKept() {
        for (double spread : new double[] {K, 0.2}) {
            SelfInsurance insurance = insurance(new Fund(50, spread, Optional.empty()), new double[0]);
            assertThat(insurance.choice()).isEqualTo(Choice.NO_FUND);
            assertThat(insurance.best().amount()).isZero();
            assertThat(insurance.best().netBenefit().value()).isCloseTo(0, within(1e-9));
            assertWorth(insurance.atUnexpectedLoss(), YEARS * (K - spread) * PER_DEVIATION * DEVIATION);
        }
    }

    @Test
    void aFundWorthLessThanDoingNothingIsNotKept() {
        SelfInsurance insurance = insurance(new Fund(50, 0.2, Optional.of(0.3)), new double[0]);
        assertThat(insurance.atUnexpectedLoss().netBenefit().value()).isNegative();
        assertThat(insurance.choice()).isEqualTo(Choice.NONE_IS_BETTER);
        assertThat(insurance.best().amount()).isZero();
        assertThat(insurance.best().netBenefit().value()).isZero();
    }

    /**
     * A unit of the fund gains {@code -c - 0.3 Z1 + 0.2 Z2}: with R of it the outcome has the deviation {@code sqrt((100 - 0.3 R)^2
     * + (0.2 R)^2)}.
     */
    @Test
    void theBestFundInForeignCurrencyIsFoundOnThePaths() {
        double spread = 0.03;
        double cost = 0.01;
        double[] perUnit = new double[PATHS];
        for (int path = 0; path < PATHS; path++) {
            perUnit[path] = -cost - 0.3 * FIRST[path] + 0.2 * SECOND[path];
        }
        SelfInsurance insurance = insurance(new Fund(50, spread, Optional.empty(), DOLLARS), perUnit);
        double best = 0;
        for (double amount = 0; amount < 600; amount += 0.05) {
            best = worth(amount, spread, cost) > worth(best, spread, cost) ? amount : best;
        }
        assertThat(best).isBetween(50.0, 500.0);
        assertThat(insurance.choice()).isEqualTo(Choice.SEARCHED);
        assertThat(insurance.best().amount()).isCloseTo(best, within(0.03 * best));
        assertWorth(insurance.best(), worth(best, spread, cost));
        assertThat(insurance.best().netBenefit().value())
                .isGreaterThanOrEqualTo(
                        insurance.atUnexpectedLoss().netBenefit().value());
        assertWorth(
                insurance.atUnexpectedLoss(), worth(insurance.atUnexpectedLoss().amount(), spread, cost));
    }

    private static double worth(double amount, double spread, double cost) {
        double deviation = Math.hypot(DEVIATION - 0.3 * amount, 0.2 * amount);
        double unexpected = PER_DEVIATION * deviation;
        double charged = spread * Math.min(amount, unexpected) + K * Math.max(unexpected - amount, 0);
        return YEARS * (K * PER_DEVIATION * DEVIATION - charged) - cost * amount;
    }

    @Test
    void aFundThatMakesTheLossLargerIsNotKept() {
        double[] perUnit = new double[PATHS];
        for (int path = 0; path < PATHS; path++) {
            perUnit[path] = -0.05 + 0.4 * FIRST[path];
        }
        SelfInsurance insurance = insurance(new Fund(50, 0.14, Optional.empty(), DOLLARS), perUnit);
        assertThat(insurance.choice()).isEqualTo(Choice.NONE_IS_BETTER);
        assertThat(insurance.best().amount()).isZero();
    }

    @Test
    void aFundThatEarnsMoreThanItCostsHasNoBestSize() {
        double[] perUnit = new double[PATHS];
        Arrays.fill(perUnit, 0.5);
        SelfInsurance insurance = insurance(new Fund(50, 0.03, Optional.empty(), DOLLARS), perUnit);
        assertThat(insurance.choice()).isEqualTo(Choice.THE_LARGER_THE_BETTER);
    }
}
