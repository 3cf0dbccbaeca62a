package org.hedgerow.trade.margin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.hedge.Plan;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.market.Market;
import org.hedgerow.model.Drift;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.regime.Calm;
import org.hedgerow.model.regime.Devaluation;
import org.hedgerow.model.regime.DevaluationOdds;
import org.hedgerow.model.regime.ManagedRate;
import org.hedgerow.model.regime.Regime;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.RecordedPath;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.trade.Booked;
import org.hedgerow.trade.Kyiv;
import org.hedgerow.trade.Outright;
import org.hedgerow.trade.Trade;
import org.junit.jupiter.api.Test;

/** A million dollars sold on margin, of which a devaluation withdraws the line: the hedge is lost where it was for. */
class WithdrawnByRegimeTest {
    private static final Market MARKET = Kyiv.withoutSpreads();
    private static final double JUMP = 0.25; // of the logarithm
    private static final double WIDER = 5; // spreads
    private static final double SPREAD = 0.002;
    private static final double ODDS = 0.8;
    private static final Optional<MarginCredit> LINE = Optional.of(new MarginCredit(1e9, Optional.empty()));

    /** Flat, but for the jump; a regime never ends. */
    private static JointModel model() {
        Regime.Market crisis = new Regime.Market(
                Optional.empty(),
                Optional.of(WIDER),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(0.0));
        Regime stays = new Regime(0, 0, 0, Optional.of(crisis));
        ManagedRate managed = new ManagedRate(
                new Calm.Peg(Optional.empty()),
                Devaluation.of(DevaluationOdds.judged(ODDS), JUMP, 0),
                stays,
                stays,
                stays,
                0);
        return new JointModel(Map.of(USD, managed), Optional.of(Map.of(USD, new Drift.Model())), Optional.empty());
    }

    private static Trade forward() {
        Collateral daily = new Collateral(Optional.empty(), 0, Optional.empty(), 0, 0, LINE);
        return new CollateralisedForwards(List.of(new Outright(USD, -1e6, HORIZON, SPREAD)), daily);
    }

    private static Trade futures() {
        FuturesContract contract = new FuturesContract(CurrencyPair.parse("USD/UAH"), 1_000, HORIZON, 0, 0, 0);
        return new Futures(
                contract,
                -1_000,
                HORIZON,
                AmountUnit.ONE,
                SPREAD,
                new Futures.Holding(Optional.empty(), Optional.empty(), false, LINE));
    }

    private static Outcomes run(HedgedOutcome strategy) {
        Position position = Position.of(Stock.net(USD, 1e6));
        return Simulation.of(
                        MARKET, HORIZON, model(), List.of(new UnhedgedOutcome(position, MARKET, HORIZON), strategy))
                .run(new Settings(16_384, 1, 2), Progress.SILENT);
    }

    /** The forward's worth on the day of the jump, less five times the spread: nothing else can happen on the way. */
    @Test
    void itIsLostOnTheVeryDayOfTheDevaluation() {
        HedgedOutcome strategy = new HedgedOutcome("hedge", new Plan(List.of(forward())), MARKET, HORIZON);
        Outcomes outcomes = run(strategy);
        double dealt = Kyiv.forward(HORIZON) - SPREAD * SPOT;
        double devalued = SPOT * Math.exp(JUMP);
        double gained = 1e6 * (devalued - SPOT); // by the dollars held
        List<Double> possible = new ArrayList<>();
        possible.add(1e6 * (dealt - SPOT)); // no devaluation: sold at the forward
        possible.add(1e6 * (dealt - SPOT)); // one on the last day: settled as dealt
        List<LocalDate> days = MARKET.calendar().businessDays(TODAY, HORIZON.minusDays(1));
        for (LocalDate day : days) {
            double forward = devalued * Math.exp((0.09 - 0.0336) * Kyiv.years(day, HORIZON));
            possible.add(gained - 1e6 * (forward + WIDER * SPREAD * devalued - dealt));
        }
        double[] sorted =
                possible.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double lost = 0;
        for (double outcome : outcomes.values(strategy.outcome())) {
            int place = Arrays.binarySearch(sorted, outcome - 1e-4);
            double next = sorted[-place - 1];
            assertThat(outcome).isCloseTo(next, within(1e-5));
            lost += Math.abs(next - possible.get(0)) > 1 ? 1 : 0;
        }
        double share = lost / 16_384;
        double expected = 1 - Math.exp(-ODDS * Kyiv.years(TODAY, days.get(days.size() - 1)));
        assertThat(share).isCloseTo(expected, within(4.5 * Math.sqrt(expected * (1 - expected) / 16_384)));
        assertThat(outcomes.moments(strategy.missed(HedgedOutcome.Missed.ANY)).mean())
                .isEqualTo(share);
    }

    @Test
    void soAreFuturesOnTheSamePaths() {
        HedgedOutcome forward = new HedgedOutcome("hedge", new Plan(List.of(forward())), MARKET, HORIZON);
        HedgedOutcome futures = new HedgedOutcome("hedge", new Plan(List.of(futures())), MARKET, HORIZON);
        assertThat(run(futures)
                        .moments(futures.missed(HedgedOutcome.Missed.ANY))
                        .mean())
                .isEqualTo(run(forward)
                        .moments(forward.missed(HedgedOutcome.Missed.ANY))
                        .mean());
    }

    /** Half a line that is left may still do; what is owed to the hedger is nobody's to call for. */
    @Test
    void aLineThatIsCutEndsOnlyWhatItDoesNotCover() {
        LocalDate cut = LocalDate.of(2008, 6, 2);
        for (Trade trade : List.of(forward(), futures())) {
            assertThat(missed(trade, 6, cut, 0.5)).isZero();
            assertThat(missed(trade, 6, cut, 0)).isEqualTo(1);
            assertThat(missed(trade, 4, cut, 0)).isZero();
        }
    }

    private static double missed(Trade trade, double rate, LocalDate cut, double left) {
        RecordedPath path = new RecordedPath()
                .with(USD, TODAY, SPOT)
                .with(USD, LocalDate.of(2008, 5, 5), rate)
                .with(new MarketShift.MarginCredit(USD), cut, left);
        return Booked.on(path, MARKET, HORIZON, trade).missed();
    }
}
