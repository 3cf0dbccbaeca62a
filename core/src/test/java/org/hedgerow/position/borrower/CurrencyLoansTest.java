package org.hedgerow.position.borrower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.years;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.market.Market;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.RecordedPath;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.sample.Moments;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A thousand dollars lent in Kyiv for the year 2008, of which 40 % of what is not paid back are lost. */
class CurrencyLoansTest {
    private static final Market MARKET = Kyiv.market();
    private static final double AMOUNT = 1_000;
    private static final double LOSS = 0.4;
    private static final double YEARS = years(TODAY, HORIZON);

    private static Borrowers borrowers(double probability, double weight, double currencyIncome, String every) {
        return new Borrowers(
                Optional.of(probability),
                Optional.empty(),
                0.3,
                weight,
                currencyIncome,
                Optional.of(Tenor.parse(every)));
    }

    private static CurrencyLoans loans(Borrowers borrowers) {
        return new CurrencyLoans("loans", USD, AMOUNT, LOSS, borrowers, Optional.empty(), Optional.empty());
    }

    private static Moments gain(CurrencyLoans loans, PathModel rates, LocalDate horizon, int paths, Line... others) {
        List<Line> lines = Stream.concat(Stream.of(loans), Stream.of(others)).toList();
        UnhedgedOutcome outcome = new UnhedgedOutcome(new Position(AmountUnit.ONE, lines), MARKET, horizon);
        return Simulation.of(MARKET, horizon, new BorrowerDefaults(rates), List.of(outcome))
                .run(new Settings(paths, 1, 2), Progress.SILENT)
                .moments(UnhedgedOutcome.COLUMN);
    }

    /** Of one path. */
    private static double defaulted(Borrowers borrowers, RecordedPath path, LocalDate horizon, double last) {
        double gain = gain(loans(borrowers), path, horizon, 1).mean();
        return (AMOUNT * (last - SPOT) - gain) / (AMOUNT * LOSS * last);
    }

    private static RecordedPath at(double rate) {
        return new RecordedPath().with(USD, TODAY, SPOT).with(USD, TODAY.plusDays(1), rate);
    }

    @Test
    void theScoreIsTheLogarithmOfTheOdds() {
        Scorecard card = new Scorecard(
                -4,
                List.of(new Characteristic("loan to value", 0.8, 1.5), new Characteristic("years of work", 10, -0.1)));
        Borrowers scored = new Borrowers(Optional.empty(), Optional.of(card), 0.3, 5, 0, Optional.empty());
        assertThat(scored.score()).isCloseTo(-3.8, within(1e-15));
        assertThat(scored.yearlyProbability()).isCloseTo(1 / (1 + Math.exp(3.8)), within(1e-15));
        Borrowers given = borrowers(scored.yearlyProbability(), 5, 0, "1M");
        assertThat(given.score()).isCloseTo(-3.8, within(1e-14));
    }

    @ParameterizedTest
    @CsvSource({"0.02, 1D", "0.02, 1M", "0.6, 3M", "0.00001, 1Y"})
    void aRateThatStaysLeavesTodaysProbability(double probability, String every) {
        double share = defaulted(borrowers(probability, 8, 0.2, every), at(SPOT), HORIZON, SPOT);
        assertThat(share).isCloseTo(1 - Math.pow(1 - probability, YEARS), within(1e-12));
        assertThat(borrowers(probability, 8, 0.2, every).defaulted(MARKET, HORIZON))
                .isCloseTo(share, within(1e-12));
    }

    @Test
    void borrowersWithoutWeightOrWithAllIncomeInTheCurrencyDoNotFeelTheRate() {
        double usual = 1 - Math.pow(0.97, YEARS);
        assertThat(defaulted(borrowers(0.03, 0, 0, "1M"), at(9), HORIZON, 9)).isCloseTo(usual, within(1e-13));
        assertThat(defaulted(borrowers(0.03, 20, 1, "1M"), at(9), HORIZON, 9)).isCloseTo(usual, within(1e-13));
    }

    /** Two reviews and the horizon, each with the rate of its day. */
    @Test
    void eachReviewTakesTheRateOfItsDayForThePeriodBeforeIt() {
        Borrowers some = borrowers(0.03, 10, 0.25, "4M");
        LocalDate first = LocalDate.of(2008, 4, 30);
        LocalDate second = LocalDate.of(2008, 8, 29); // 31 August is a Sunday
        RecordedPath path = new RecordedPath()
                .with(USD, TODAY, SPOT)
                .with(USD, first, 6)
                .with(USD, second, 4.5)
                .with(USD, HORIZON, 7.7);
        double left = Math.pow(1 - probability(0.03, 10, 0.25, 6), years(TODAY, first))
                * Math.pow(1 - probability(0.03, 10, 0.25, 4.5), years(first, second))
                * Math.pow(1 - probability(0.03, 10, 0.25, 7.7), years(second, HORIZON));
        assertThat(defaulted(some, path, HORIZON, 7.7)).isCloseTo(1 - left, within(1e-13));
    }

    private static double probability(double today, double weight, double currencyIncome, double rate) {
        double ratio = rate / SPOT;
        double burden = 0.3 * ratio / (1 - currencyIncome + currencyIncome * ratio);
        double score = Math.log(today / (1 - today)) + weight * (burden - 0.3);
        return 1 / (1 + Math.exp(-score));
    }

    /** A day that is no review counts from the review before it. */
    @Test
    void anEarlierHorizonEndsTheSamePath() {
        Borrowers some = borrowers(0.03, 10, 0, "4M");
        LocalDate first = LocalDate.of(2008, 4, 30);
        LocalDate early = LocalDate.of(2008, 6, 30);
        RecordedPath path =
                new RecordedPath().with(USD, TODAY, SPOT).with(USD, first, 6).with(USD, early, 5.5);
        double left = Math.pow(1 - probability(0.03, 10, 0, 6), years(TODAY, first))
                * Math.pow(1 - probability(0.03, 10, 0, 5.5), years(first, early));
        assertThat(defaulted(some, path, early, 5.5)).isCloseTo(1 - left, within(1e-13));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-12, 1e-3, 1, 5, 100, 1e9, 1e200})
    void noShareLeavesZeroToOneWhateverTheRate(double rate) {
        for (double currencyIncome : new double[] {0, 0.5, 1}) {
            double share = defaulted(borrowers(0.03, 1_000, currencyIncome, "1M"), at(rate), HORIZON, rate);
            assertThat(share).isBetween(-1e-9, 1 + 1e-9);
        }
    }

    @Test
    void moreDefaultTheHigherTheRate() {
        double before = 0;
        for (double rate = 2; rate < 20; rate += 0.5) {
            double share = defaulted(borrowers(0.03, 10, 0.2, "1M"), at(rate), HORIZON, rate);
            assertThat(share).isGreaterThan(before);
            before = share;
        }
    }

    /** One review, on the horizon, of loans matched by a debt, against Simpson's rule over the normal density. */
    @Test
    void theMeanLossUnderALogNormalRateIsItsIntegral() {
        double sigma = 0.2;
        PathModel rates = JointModel.of(USD, new Lognormal(VolatilityTerm.flat(TODAY, sigma)));
        double deviation = sigma * Math.sqrt(YEARS);
        double forward = MARKET.forward(USD, HORIZON);
        double integral = 0;
        int steps = 4_000;
        for (int step = 0; step <= steps; step++) {
            double z = -10 + 20.0 * step / steps;
            double rate = forward * Math.exp(deviation * z - deviation * deviation / 2);
            double share = 1 - Math.pow(1 - probability(0.03, 12, 0.1, rate), YEARS);
            double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
            double simpson = step == 0 || step == steps ? 1 : step % 2 == 1 ? 4 : 2;
            integral += simpson * density * AMOUNT * LOSS * share * rate * 20 / steps / 3;
        }
        Moments gain = gain(loans(borrowers(0.03, 12, 0.1, "1Y")), rates, HORIZON, 1_048_576, Stock.net(USD, -AMOUNT));
        assertThat(gain.standardError()).isLessThan(0.002 * integral);
        assertThat(gain.mean()).isCloseTo(-integral, within(4 * gain.standardError()));
    }

    @Test
    void aPartGainsItsShare() {
        CurrencyLoans whole = loans(borrowers(0.03, 10, 0.2, "1M"));
        double gain = gain(whole, at(6), HORIZON, 1).mean();
        assertThat(gain(whole.part(0.25), at(6), HORIZON, 1).mean()).isCloseTo(0.25 * gain, within(1e-10));
    }

    @Test
    void claimsCountInTheNetPositionLikeAnyAsset() {
        assertThat(Position.of(loans(borrowers(0.03, 10, 0.2, "1M")))
                        .netExposure(MARKET)
                        .get(USD))
                .isEqualTo(AMOUNT);
    }
}
