package org.hedgerow.credit.borrower;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.years;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.hedge.Plan;
import org.hedgerow.market.Market;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.math.Normal;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.position.borrower.BorrowerDefaults;
import org.hedgerow.position.borrower.Borrowers;
import org.hedgerow.position.borrower.CurrencyLoans;
import org.hedgerow.risk.Estimate;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.api.Test;

/** A thousand dollars lent for 2008 and as many owed. */
class BorrowerReportTest {
    private static final double AMOUNT = 1_000;
    private static final double LOSS = 0.5;
    private static final double LEVEL = 0.95;
    private static final double SIGMA = 0.15;
    private static final double YEARS = years(TODAY, HORIZON);
    private static final Market MARKET = Kyiv.market();
    private static final JointModel RATES = JointModel.of(USD, new Lognormal(VolatilityTerm.flat(TODAY, SIGMA)));
    private static final HedgedOutcome NOTHING = new HedgedOutcome("none", new Plan(List.of()), MARKET, HORIZON);

    private static Position matched(double weight) {
        Borrowers borrowers =
                new Borrowers(Optional.of(0.03), Optional.empty(), 0.3, weight, 0, Optional.of(Tenor.parse("1Y")));
        return Position.of(
                new CurrencyLoans("loans", USD, AMOUNT, LOSS, borrowers, Optional.empty(), Optional.empty()),
                Stock.net(USD, -AMOUNT));
    }

    private static Outcomes outcomes(Position position, int paths, long seed) {
        return Simulation.of(
                        MARKET,
                        HORIZON,
                        BorrowerDefaults.of(RATES, position),
                        List.of(new UnhedgedOutcome(position, MARKET, HORIZON), NOTHING, observer(position)))
                .run(new Settings(paths, seed, 2), Progress.SILENT);
    }

    private static LoanOutcomes observer(Position position) {
        return LoanOutcomes.of(position, MARKET, HORIZON).orElseThrow();
    }

    private static BorrowerReport report(double weight, int paths, long seed) {
        Position position = matched(weight);
        return BorrowerReport.of(observer(position), List.of(NOTHING), outcomes(position, paths, seed), LEVEL);
    }

    @Test
    void loansAndTheirReactionAndTheDebtAreTheOutcome() {
        Outcomes outcomes = outcomes(matched(10), 4_096, 1);
        double[] whole = outcomes.values(NOTHING.outcome());
        double[] unmoved = outcomes.values(LoanOutcomes.unmoved());
        double[] reaction = outcomes.values(LoanOutcomes.reaction());
        double[] rate = outcomes.values(LoanOutcomes.rate(0));
        for (int path = 0; path < whole.length; path++) {
            double debt = -AMOUNT * (rate[path] - SPOT);
            assertThat(unmoved[path] + reaction[path] + debt).isCloseTo(whole[path], within(1e-9));
        }
    }

    /** Of a claim of {@code a} units the unexpected loss is {@code a F (1 - N(z - s) / (1 - alpha))}, z at the tail's end. */
    @Test
    void whereTheRateMovesNobodyLossesAreThoseOfTheClaimsLeft() {
        BorrowerReport report = report(0, 262_144, 1);
        double usual = 1 - Math.pow(0.97, YEARS);
        double perUnit = unexpectedLossOfOne();
        assertThat(report.loans().get(0).mean().value()).isCloseTo(usual, within(1e-12));
        assertThat(report.loans().get(0).withRate()).isEqualTo(new Estimate(0, 0));
        Estimate alone = report.loansAlone();
        assertThat(alone.value()).isCloseTo(AMOUNT * (1 - LOSS * usual) * perUnit, within(4.5 * alone.standardError()));
        Undone none = report.strategies().get(0);
        assertThat(none.more().value()).isCloseTo(0, within(1e-9));
        assertThat(none.share().orElseThrow().value()).isCloseTo(0, within(1e-12));
    }

    /** Matched, unmoved borrowers leave a short position of what is lost, which loses when the rate rises. */
    @Test
    void whatMatchingLeavesIsTheShortPositionOfTheLostClaims() {
        BorrowerReport report = report(10, 262_144, 1);
        double usual = 1 - Math.pow(0.97, YEARS);
        double deviation = SIGMA * Math.sqrt(YEARS);
        double forward = MARKET.forward(USD, HORIZON);
        double beyond = Normal.cdf(deviation - Normal.quantile(LEVEL)) / (1 - LEVEL) - 1;
        Estimate unmoved = report.strategies().get(0).unmoved();
        assertThat(unmoved.value())
                .isCloseTo(AMOUNT * LOSS * usual * forward * beyond, within(4.5 * unmoved.standardError()));
    }

    private static double unexpectedLossOfOne() {
        double deviation = SIGMA * Math.sqrt(YEARS);
        double tail = Normal.cdf(-Normal.quantile(LEVEL) - deviation);
        return MARKET.forward(USD, HORIZON) * (1 - tail / (1 - LEVEL));
    }

    @Test
    void theHarderTheBurdenWeighsTheMoreIsUndone() {
        double before = 0;
        for (double weight : new double[] {2, 5, 10, 20}) {
            BorrowerReport report = report(weight, 16_384, 1);
            double share = report.strategies().get(0).share().orElseThrow().value();
            assertThat(share).isGreaterThan(before);
            assertThat(report.loans().get(0).withRate().value()).isBetween(0.5, 1.0);
            before = share;
        }
    }

    @Test
    void theErrorsAreThoseThatSeedsShow() {
        List<BorrowerReport> reports = IntStream.rangeClosed(1, 40)
                .mapToObj(seed -> report(10, 8_192, seed))
                .toList();
        assertErrors(reports.stream()
                .map(some -> some.strategies().get(0).share().orElseThrow())
                .toList());
        assertErrors(
                reports.stream().map(some -> some.loans().get(0).withRate()).toList());
        assertErrors(reports.stream().map(some -> some.loans().get(0).mean()).toList());
    }

    /** Forty seeds tell a deviation to about 11 %. */
    private static void assertErrors(List<Estimate> estimates) {
        double mean = estimates.stream().mapToDouble(Estimate::value).average().orElseThrow();
        double variance = estimates.stream()
                        .mapToDouble(some -> Math.pow(some.value() - mean, 2))
                        .sum()
                / (estimates.size() - 1);
        double error = estimates.stream()
                .mapToDouble(Estimate::standardError)
                .average()
                .orElseThrow();
        assertThat(Math.sqrt(variance) / error).isBetween(0.65, 1.45);
    }

    @Test
    void aPositionWithoutCurrencyLoansIsNotWatched() {
        assertThat(LoanOutcomes.of(Position.of(Stock.net(USD, 1)), MARKET, HORIZON))
                .isEmpty();
    }
}
