package org.hedgerow.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hedgerow.credit.Deals.RECOVERY;
import static org.hedgerow.credit.Deals.SETTINGS;
import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.TODAY;
import static org.hedgerow.scenario.Bank.USD;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.credit.adjustment.AdjustmentPart;
import org.hedgerow.credit.adjustment.CreditAdjustment;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.market.Market;
import org.hedgerow.math.Normal;
import org.hedgerow.risk.Estimate;
import org.hedgerow.simulation.Settings;
import org.hedgerow.time.DayCount;
import org.hedgerow.trade.Outright;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The adjustment of one forward that nothing secures, whose exposure on each date is an option of that date. */
class AdjustmentTest {
    private static final double AMOUNT = 1_000_000;
    private static final double HALF_SPREAD = 0.002;
    private static final double ERRORS = 4;
    private static final double LARGEST_ERROR = 0.005; // of the value
    private static final double LARGEST_ERROR_OF_TAILS = 0.01; // which defaults that go with the rate look at

    private final Deals deals = new Deals();
    private final Market market = deals.market();

    private CreditAdjustment adjustment(double amount, Optional<WrongWay> wrongWay) {
        return adjustment(amount, wrongWay, SETTINGS);
    }

    private CreditAdjustment adjustment(double amount, Optional<WrongWay> wrongWay, Settings settings) {
        Outright forward = new Outright(USD, amount, HORIZON, HALF_SPREAD);
        deals.deal("forward", Deals.party("bank", wrongWay, Optional.empty()), forward);
        return deals.adjustment("forward", settings);
    }

    private double strike(double amount) {
        return market.forward(USD, HORIZON) + Math.signum(amount) * HALF_SPREAD * market.spot(USD);
    }

    private double deviation(LocalDate date) {
        double volatility = deals.bank.model().volatility(market, USD, date).orElseThrow();
        return volatility * Math.sqrt(DayCount.ACT_365F.years(TODAY, date));
    }

    /** Today's value of what the forward is worth on a date, where that is positive. */
    private double option(double amount, LocalDate date) {
        OptionSide side = amount > 0 ? OptionSide.CALL : OptionSide.PUT;
        double discount = market.discount(market.home(), TODAY, HORIZON);
        return Math.abs(amount)
                * Black.value(side, market.forward(USD, HORIZON), strike(amount), deviation(date), discount);
    }

    private static void assertAgrees(Estimate estimate, double value, double largestError, String what) {
        assertThat(estimate.standardError()).as(what).isPositive().isLessThan(largestError * value);
        assertThat((estimate.value() - value) / estimate.standardError())
                .as("%s: %s beside %s", what, estimate, value)
                .isBetween(-ERRORS, ERRORS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {AMOUNT, -AMOUNT})
    void expectedExposureIsAnOptionDateByDateAndTheAdjustmentTheirIntegral(double amount) {
        CreditAdjustment adjustment = adjustment(amount, Optional.empty());
        assertThat(adjustment.parts()).hasSize(12);
        DefaultCurve defaults = DefaultCurve.flat(0.03);
        double integral = 0;
        double before = 0;
        for (AdjustmentPart part : adjustment.parts()) {
            double option = option(amount, part.date());
            assertAgrees(part.exposure(), option, LARGEST_ERROR, part.date().toString());
            double probability = defaults.probability(TODAY, part.date());
            integral += (1 - RECOVERY) * (probability - before) * option;
            before = probability;
        }
        assertAgrees(adjustment.amount(), integral, LARGEST_ERROR, "adjustment");
        assertThat(adjustment.added()).isEqualTo(adjustment.amount());
    }

    /** Against the integral over the normal score of the rate on each date, of what the forward is worth there. */
    @ParameterizedTest
    @CsvSource({"1000000, 0.5", "1000000, -0.5", "-1000000, 0.3"})
    void wrongWayIsTheIntegralOverBothNormals(double amount, double correlation) {
        CreditAdjustment adjustment = adjustment(amount, Optional.of(new WrongWay(USD, correlation)));
        double expected = 0;
        double before = 0;
        for (AdjustmentPart part : adjustment.parts()) {
            double probability = DefaultCurve.flat(0.03).probability(TODAY, part.date());
            expected += (1 - RECOVERY) * lost(amount, part.date(), before, probability, correlation);
            before = probability;
        }
        assertAgrees(adjustment.amount(), expected, LARGEST_ERROR_OF_TAILS, "adjustment");
    }

    private double lost(double amount, LocalDate date, double from, double to, double correlation) {
        double forward = market.forward(USD, HORIZON);
        double discount = market.discount(market.home(), TODAY, HORIZON);
        double deviation = deviation(date);
        double root = Math.sqrt(1 - correlation * correlation);
        double sum = 0;
        int steps = 4_000; // of the midpoint rule, whose error of a kinked function is of their square
        double width = 16.0 / steps;
        for (int step = 0; step < steps; step++) {
            double x = -8 + (step + 0.5) * width;
            double rate = forward * StrictMath.exp(deviation * x - deviation * deviation / 2);
            double worth = Math.max(0, amount * discount * (rate - strike(amount)));
            double until = Normal.cdf((Normal.quantile(to) + correlation * x) / root);
            double earlier = from == 0 ? 0 : Normal.cdf((Normal.quantile(from) + correlation * x) / root);
            sum += width * Normal.density(x) * worth * (until - earlier);
        }
        return sum;
    }

    @Test
    void theMoreADefaultGoesWithTheRateTheMoreItCostsWhoIsLong() {
        double before = 0;
        for (double correlation : new double[] {-0.6, -0.2, 0, 0.2, 0.6}) {
            double amount = adjustment(AMOUNT, Optional.of(new WrongWay(USD, correlation)))
                    .amount()
                    .value();
            assertThat(amount).isGreaterThan(before);
            before = amount;
        }
    }
}
