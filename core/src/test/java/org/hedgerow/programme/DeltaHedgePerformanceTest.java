package org.hedgerow.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.hedge.HedgedOutcome;
import org.hedgerow.hedge.Plan;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Drift;
import org.hedgerow.model.JointModel;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.position.Derivative;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Position;
import org.hedgerow.position.UnhedgedOutcome;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.time.Tenor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The cost of hedging a short call by dealing its delta at fixed times. The term of 20/52 years is cut into as many weeks
 * as it has rebalancings, with rates and variance scaled by it.
 */
class DeltaHedgePerformanceTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 1); // a Monday
    private static final Currency FOREIGN = Currency.of("USD");
    private static final double TERM = 20 / 52.0;
    private static final double STRIKE = 50;

    @ParameterizedTest(name = "{0} every {2} weeks")
    @CsvFileSource(resources = "delta-hedge-performance.csv", numLinesToSkip = 1)
    void costsVaryAsTabulated(String id, String product, double weeks, double expected, double tolerance) {
        int steps = (int) (20 / weeks);
        LocalDate expiry = TODAY.plusWeeks(steps);
        double scale = TERM / (steps * 7 / 365.0);
        Market market = TestMarket.of(TODAY, "EUR")
                .rate("EUR", 0.05 * scale)
                .rate("USD", 0)
                .quote(
                        "USD/EUR",
                        new PairQuote(
                                49,
                                0,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(VolatilityTerm.flat(TODAY, 0.2 * Math.sqrt(scale)))))
                .market();
        double forward = market.forward(FOREIGN, expiry);
        Replication replication = new Replication(STRIKE / forward - 1, Tenor.parse("1W"), 0);
        ProgrammeTrade trade = new ProgrammeTrade(new Exposure(FOREIGN, 1, expiry), replication, BidOffer.NONE);
        HedgedOutcome hedge = new HedgedOutcome("delta", new Plan(List.of(trade)), market, expiry);
        VanillaOption call = new VanillaOption(FOREIGN, OptionSide.CALL, expiry, STRIKE);
        Position shortCall = new Position(AmountUnit.ONE, List.of(new Derivative(call, -1, 0)));
        JointModel model = new JointModel(
                Map.of(FOREIGN, new Lognormal(VolatilityTerm.flat(TODAY, 0.2 * Math.sqrt(scale)))),
                Optional.of(Map.of(FOREIGN, new Drift.View(0.13 * scale))),
                Optional.empty());
        Outcomes outcomes = Simulation.of(
                        market, expiry, model, List.of(new UnhedgedOutcome(shortCall, market, expiry), hedge))
                .run(new Settings(131_072, 1, 2), Progress.SILENT);
        double price = Black.value(OptionSide.CALL, forward, STRIKE, 0.2 * Math.sqrt(TERM), 1);
        assertThat(deviation(outcomes.values(hedge.outcome())) / price).isCloseTo(expected, within(tolerance));
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values)
                .map(v -> (v - mean) * (v - mean))
                .average()
                .orElseThrow());
    }
}
