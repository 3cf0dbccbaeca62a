package org.hedgerow.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.model.history.MadeHistory.DOLLAR;
import static org.hedgerow.model.history.MadeHistory.EUR;
import static org.hedgerow.model.history.MadeHistory.EURO;
import static org.hedgerow.model.history.MadeHistory.USD;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.history.History;
import org.hedgerow.market.Market;
import org.hedgerow.model.Drift;
import org.hedgerow.model.joint.SpotSample;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.scenario.RiskReport;
import org.hedgerow.scenario.Sampling;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;

class HistoricalSimulationTest {
    private static final Market MARKET = MadeHistory.market();
    private static final Map<Currency, Drift> AS_IT_WAS = Map.of(USD, new Drift.Model(), EUR, new Drift.Model());

    /** Eleven fixings, so ten moves; the last eight are used. */
    private static final History TABLE = new History(
            MadeHistory.weekdays(11),
            Map.of(
                    USD, List.of(9.0, 5.0, 5.1, 5.0, 5.2, 5.2, 4.9, 5.0, 5.3, 5.1, 5.4),
                    EUR, List.of(9.0, 7.0, 6.9, 7.0, 7.1, 7.3, 7.0, 7.0, 7.2, 7.5, 7.4)));

    private static double[] spots(HistoricalSimulation model, int day) {
        LocalDate date = MadeHistory.weekday(day);
        return SpotSample.of(MARKET, model, List.of(USD), new TreeSet<>(List.of(date)), model.moves())
                .spots(USD, date);
    }

    @Test
    void aPathIsTodaysRateTimesAQuotientOfFixings() {
        double[] spots = spots(new HistoricalSimulation(TABLE, 8, Optional.of(AS_IT_WAS)), 1);
        double[] fixings = TABLE.of(USD).values();
        double[] expected = new double[8];
        Arrays.setAll(expected, path -> DOLLAR * (fixings[path + 3] / fixings[path + 2]));
        assertThat(spots).containsExactly(expected);
    }

    @Test
    void stretchesOfSeveralDaysOverlap() {
        double[] spots = spots(new HistoricalSimulation(TABLE, 8, Optional.of(AS_IT_WAS)), 3);
        double[] fixings = TABLE.of(USD).values();
        double[] expected = new double[8];
        Arrays.setAll(expected, path -> DOLLAR * (fixings[path + 3] / fixings[path]));
        assertThat(spots).containsExactly(expected);
    }

    @Test
    void onTheWayAPathIsWhereTheHistoryWas() {
        LocalDate soon = MadeHistory.weekday(1);
        LocalDate end = MadeHistory.weekday(3);
        HistoricalSimulation model = new HistoricalSimulation(TABLE, 8, Optional.of(AS_IT_WAS));
        SpotSample sample = SpotSample.of(MARKET, model, List.of(USD), new TreeSet<>(List.of(soon, end)), 8);
        double[] fixings = TABLE.of(USD).values();
        double[] expected = new double[8];
        Arrays.setAll(expected, path -> DOLLAR * (fixings[path + 1] / fixings[path]));
        assertThat(sample.spots(USD, soon)).containsExactly(expected);
    }

    /**
     * Long 1,000 dollars and short 500 euros, whose losses by hand: each move of the dollar times 7,700 less each of the
     * euro times 5,100. The sixth of eight, from the best, is the value at risk at 75 %.
     */
    @Test
    void valueAtRiskIsTheNumberOfASpreadsheet() {
        double[] dollar = TABLE.of(USD).values();
        double[] euro = TABLE.of(EUR).values();
        double[] losses = new double[8];
        for (int move = 0; move < 8; move++) {
            double dollarMove = dollar[move + 3] / dollar[move + 2] - 1;
            double euroMove = euro[move + 3] / euro[move + 2] - 1;
            losses[move] = -(1_000 * DOLLAR * dollarMove - 500 * EURO * euroMove);
        }
        Arrays.sort(losses);
        ScenarioResult result = scenario(AS_IT_WAS, Optional.empty()).run();
        assertThat(result.settings().paths()).isEqualTo(8);
        assertThat(result.decision()
                        .appraisals()
                        .get(0)
                        .outcome()
                        .tails()
                        .get(0)
                        .valueAtRisk()
                        .value())
                .isCloseTo(losses[5], within(1e-9))
                .isCloseTo(224.8934356351, within(1e-9)); // as a spreadsheet shows it
    }

    private static Scenario scenario(Map<Currency, Drift> drifts, Optional<Integer> paths) {
        Position position = Position.of(Stock.net(USD, 1_000), Stock.net(EUR, -500));
        Scenario scenario = Scenario.of(
                "table",
                MARKET,
                MadeHistory.weekday(1),
                new HistoricalSimulation(TABLE, 8, Optional.of(drifts)),
                position,
                new Capital(0.1, Optional.empty()));
        return scenario.toBuilder()
                .market(MARKET)
                .position(position)
                .risk(RiskReport.USUAL.toBuilder().alphas(0.75).build())
                .sampling(new Sampling(paths, Optional.empty(), Optional.empty(), Optional.empty()))
                .build();
    }

    @Test
    void theMeanOverAllPathsIsThatOfTheDriftToRounding() {
        for (Drift drift : List.of(new Drift.Forward(), new Drift.RandomWalk(), new Drift.Historical(0.1, 0.02))) {
            HistoricalSimulation model = new HistoricalSimulation(TABLE, 8, Optional.of(Map.of(USD, drift)));
            for (int day = 1; day <= 3; day++) {
                double truth = drift.mean(MARKET, USD, MadeHistory.weekday(day));
                assertThat(Arrays.stream(spots(model, day)).average().orElseThrow())
                        .isCloseTo(truth, within(4e-15 * truth));
                assertThat(model.mean(MARKET, USD, MadeHistory.weekday(day))).isEqualTo(truth);
            }
        }
    }

    @Test
    void theMeanOfTheMovesThemselvesIsStated() {
        HistoricalSimulation model = new HistoricalSimulation(TABLE, 8, Optional.of(AS_IT_WAS));
        for (int day = 1; day <= 3; day++) {
            double mean = Arrays.stream(spots(model, day)).average().orElseThrow();
            assertThat(model.mean(MARKET, USD, MadeHistory.weekday(day))).isCloseTo(mean, within(1e-14 * mean));
        }
    }

    @Test
    void anotherNumberOfPathsIsRefused() {
        assertThatThrownBy(() -> scenario(AS_IT_WAS, Optional.of(9)))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("sampling.paths must be 8, the paths that the model consists of, but is 9");
        Scenario scenario = scenario(AS_IT_WAS, Optional.of(8));
        assertThatThrownBy(() -> scenario.run(new Settings(16, 1, 1), Progress.SILENT))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("paths must be 8, the paths that the model consists of, but is 16");
    }

    @Test
    void aHistoryMustReachBackFarEnough() {
        assertThatThrownBy(() -> new HistoricalSimulation(TABLE, 11, Optional.empty()))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("moves must not be more than the 10 of the history, but is 11");
        assertThatThrownBy(() -> spots(new HistoricalSimulation(TABLE, 8, Optional.empty()), 4))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("model.history.dates must be at least 12 for 8 moves over 4 business days, but are 11");
    }
}
