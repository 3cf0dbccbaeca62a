package org.hedgerow.position.volume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.MixedHedge;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.diffusion.AnchoredRate;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.outcome.Total;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Position;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.junit.jupiter.api.Test;

/** A receipt of 1,000 by forecast in a year. */
class UncertainFlowTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 2);
    private static final LocalDate END = LocalDate.of(2025, 1, 2);
    private static final Currency USD = Currency.of("USD");
    private static final double AMOUNT = 1_000;
    private static final double SIGMA = 0.3;
    private static final double HALF_SPREAD = 0.004;
    private static final VolatilityTerm VOLATILITY = VolatilityTerm.flat(TODAY, 0.2);
    private static final JointModel MODEL = JointModel.of(USD, new Lognormal(VOLATILITY));
    private static final Market MARKET = TestMarket.of(TODAY, "EUR")
            .rate("EUR", 0.03)
            .rate("USD", 0.01)
            .quote(
                    "USD/EUR",
                    new PairQuote(
                            0.9,
                            2,
                            Optional.empty(),
                            Optional.of(new BidOffer(HALF_SPREAD, 0.001, 0, 0, 0)),
                            Optional.empty()))
            .market();
    private static final double FORWARD = MARKET.forward(USD, END);

    private static UncertainFlow flow(double correlation, double lossProbability) {
        return flow("sales", correlation, lossProbability);
    }

    private static UncertainFlow flow(String name, double correlation, double lossProbability) {
        return new UncertainFlow(
                name,
                USD,
                AMOUNT,
                END,
                Certainty.FORECAST,
                SIGMA,
                correlation,
                Optional.of(lossProbability),
                Optional.empty());
    }

    private static Outcomes run(Position position, Observer... observers) {
        return Simulation.of(MARKET, END, UncertainVolumes.of(MODEL, position, END), List.of(observers))
                .run(new Settings(262_144, 1, 2), Progress.SILENT);
    }

    /** The rows of some observables on the horizon. */
    private static double[][] rows(Position position, Observable... what) {
        Column[] columns = new Column[what.length];
        Arrays.setAll(columns, place -> new Column(what[place].toString(), Total.OUTCOME));
        Observer recorder = new Observer() {
            @Override
            public void require(Needs needs, Columns asked) {
                Arrays.stream(columns).forEach(asked::everyPath);
                Arrays.stream(what).forEach(read -> needs.read(read, List.of(END)));
                needs.read(new Spot(USD), List.of(END)); // as the line does
            }

            @Override
            public ObserverKernel bind(PathLayout layout, Columns asked) {
                return (batch, date, out) -> {
                    for (int place = 0; place < what.length; place++) {
                        double[] row = batch.row(layout.row(what[place]));
                        System.arraycopy(row, 0, out.row(asked.place(columns[place])), 0, row.length);
                    }
                };
            }
        };
        Outcomes outcomes = run(position, recorder);
        return Arrays.stream(columns).map(outcomes::values).toArray(double[][]::new);
    }

    private static double mean(int paths, IntToDoubleFunction value) {
        return IntStream.range(0, paths).mapToDouble(value).sum() / paths;
    }

    /** Within 4.5 standard errors. */
    private static void assertMean(int paths, IntToDoubleFunction value, double expected) {
        double mean = mean(paths, value);
        double variance = mean(paths, path -> Math.pow(value.applyAsDouble(path) - mean, 2));
        assertThat(mean).isCloseTo(expected, within(4.5 * Math.sqrt(variance / paths)));
    }

    @Test
    void volumesHaveTheForecastAsMeanAndDeviateAndCorrelateAsStated() {
        for (double correlation : new double[] {-0.8, 0, 0.5}) {
            UncertainFlow flow = flow(correlation, 0);
            double[][] rows = rows(Position.of(flow), new Volume(flow), new Spot(USD));
            double[] volume = rows[0];
            double[] spot = rows[1];
            double ofRate = Math.sqrt(StrictMath.expm1(0.04 * 366 / 365));
            assertMean(volume.length, path -> volume[path], AMOUNT);
            assertMean(volume.length, path -> Math.pow(volume[path] / AMOUNT - 1, 2), SIGMA * SIGMA);
            assertMean(
                    volume.length,
                    path -> (volume[path] / AMOUNT - 1) * (spot[path] / FORWARD - 1),
                    correlation * SIGMA * ofRate);
        }
    }

    @Test
    void aContractIsLostAsOftenAsStated() {
        UncertainFlow flow = flow(0, 0.25);
        double[] volume = rows(Position.of(flow), new Volume(flow))[0];
        assertMean(volume.length, path -> volume[path] == 0 ? 1 : 0, 0.25);
        assertMean(volume.length, path -> volume[path], 0.75 * AMOUNT);
    }

    @Test
    void flowsOfOneNameErrTogetherAndOthersByThemselves() {
        UncertainFlow flow = flow("sales", 0, 0);
        UncertainFlow same = flow("sales", 0, 0.5);
        UncertainFlow other = flow("other", 0, 0);
        double[][] rows = rows(Position.of(flow, same, other), new Volume(flow), new Volume(same), new Volume(other));
        assertThat(IntStream.range(0, rows[0].length))
                .allMatch(path -> rows[1][path] == 0 || rows[1][path] == rows[0][path]);
        assertMean(rows[0].length, path -> (rows[0][path] / AMOUNT - 1) * (rows[2][path] / AMOUNT - 1), 0);
    }

    private static HedgedOutcome hedged(Strategy strategy, Position position) {
        return new HedgedOutcome("hedge", strategy.plan(position, MARKET, END), MARKET, END);
    }

    private static Outcomes hedgedRun(Strategy strategy, Position position) {
        return run(position, new UnhedgedOutcome(position, MARKET, END), hedged(strategy, position));
    }

    /** {@code (V - a) (S - F)} less a constant, with V and S independent: {@code (a sigma)^2 (F nu)^2}, {@code nu} of the rate. */
    @Test
    void aFullForwardHedgeLeavesTheVolumesErrorTimesTheRates() {
        Position position = Position.of(flow(0, 0));
        Strategy forward = new ForwardHedge("forward", Cover.ofFlows(1), Optional.of(true));
        double[] hedged =
                hedgedRun(forward, position).values(hedged(forward, position).outcome());
        double variance = Math.pow(AMOUNT * SIGMA * FORWARD, 2) * StrictMath.expm1(0.04 * 366 / 365);
        assertMean(hedged.length, path -> hedged[path], 0);
        assertMean(hedged.length, path -> hedged[path] * hedged[path], variance);
    }

    @Test
    void aVolumeThatRisesWithTheRateGainsOnAverageWhateverIsHedged() {
        Position position = Position.of(flow(0.5, 0));
        Strategy forward = new ForwardHedge("forward", Cover.ofFlows(1), Optional.of(true));
        double[] hedged =
                hedgedRun(forward, position).values(hedged(forward, position).outcome());
        double ofRate = Math.sqrt(StrictMath.expm1(0.04 * 366 / 365));
        assertMean(hedged.length, path -> hedged[path], AMOUNT * FORWARD * 0.5 * SIGMA * ofRate);
    }

    /** What is lacking is a put on the volume; in halves of a mix it costs the same. */
    @Test
    void whatTheFlowDoesNotBringIsBoughtAtTheSpotOffer() {
        Position position = Position.of(flow(0, 0.1));
        Strategy whole = new ForwardHedge("forward", Cover.ofFlows(0.9), Optional.empty());
        Strategy mixed =
                new MixedHedge("mixed", List.of(new MixedHedge.Part(0.25, whole), new MixedHedge.Part(0.75, whole)));
        double put = Black.value(OptionSide.PUT, AMOUNT, 0.9 * AMOUNT, Math.sqrt(StrictMath.log(1 + SIGMA * SIGMA)), 1);
        double lacking = 0.9 * put + 0.1 * 0.9 * AMOUNT;
        double expected = -HALF_SPREAD * FORWARD * lacking - 0.001 * MARKET.spot(USD) * 0.9 * AMOUNT;
        for (Strategy strategy : List.of(whole, mixed)) {
            Column spread = hedged(strategy, position).component(Cost.BID_OFFER);
            var moments = hedgedRun(strategy, position).moments(spread);
            assertThat(moments.mean()).isCloseTo(expected, within(4.5 * moments.standardError()));
        }
    }

    @Test
    void aCorrelationThatTheModelCannotMakeIsRefused() {
        Currency gbp = Currency.of("GBP");
        JointModel anchored = new JointModel(
                Map.of(gbp, new Lognormal(VOLATILITY), USD, new AnchoredRate(gbp, VOLATILITY)),
                Optional.empty(),
                Optional.of(new Correlation(List.of(gbp, USD), List.of(List.of(1.0, 0.0), List.of(0.0, 1.0)))));
        UncertainVolumes.check(anchored, Position.of(flow(0, 0)), MARKET, END);
        assertThatThrownBy(() -> UncertainVolumes.check(anchored, Position.of(flow(0.2, 0)), MARKET, END))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("position.lines[0].correlation must be 0, since the model knows no deviation of USD");
    }
}
